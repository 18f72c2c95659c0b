"""Capitals are towns that the reference data holds, each of its own country."""

from spaceparley.reference.capitals import capital_of
from spaceparley.reference.tables import read_lines


def test_every_capital_is_a_known_town_of_its_country() -> None:
    wrong = [line for line in read_lines("capitals") if (row := capital_of(line["country"])) is None or row.country != line["country"]]
    assert not wrong


def test_an_unknown_country_has_no_capital() -> None:
    assert capital_of("XX") is None
