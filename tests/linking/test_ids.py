import re
from dataclasses import replace

import pytest
from linking.by_hand import report
from spaceparley.linking.ids import PREFIXES, Telling, renumbered, report_ids, row_ids
from spaceparley.span import Span

HERE = Span(3, 9)


@pytest.mark.parametrize("table", PREFIXES)
def test_an_id_is_a_prefix_and_12_digits(table: str) -> None:
    [made] = row_ids(table, [Telling("rep_1", HERE, ("a",))])
    assert re.fullmatch(rf"{PREFIXES[table]}_[0-9a-f]{{12}}", made)


def test_prefixes_differ() -> None:
    assert len(set(PREFIXES.values())) == len(PREFIXES)


def test_a_report_is_known_by_its_address_else_by_its_text() -> None:
    there = report(url="https://example.org/a")
    assert report_ids([there]) == report_ids([replace(there, body="Corrected.", title="New")])
    assert report_ids([report("One.")]) == report_ids([report("One.", title="New")])
    assert report_ids([report("One.")]) != report_ids([report("Two.")])


def test_two_texts_at_one_address_have_ids_that_do_not_hang_on_their_order() -> None:
    one, two = report("One.", url="https://example.org/a"), report("Two.", url="https://example.org/a")
    assert len(set(report_ids([one, two]))) == 2
    assert report_ids([one, two]) == report_ids([two, one])[::-1]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Telling("rep_1", HERE, ("a",)), Telling("rep_1", HERE, ("b",)), True),
        (Telling("rep_1", HERE, ("a",)), Telling("rep_1", Span(3, 10), ("a",)), False),
        (Telling("rep_1", HERE, ("a",)), Telling("rep_2", HERE, ("a",)), False),
        (Telling("rep_1", None, ("a",)), Telling("rep_1", None, ("a",)), True),
        (Telling("rep_1", None, ("a",)), Telling("rep_1", None, ("b",)), False),
        (Telling("rep_1", None, ("a", "b")), Telling("rep_1", None, ("ab",)), False),
    ],
)
def test_an_id_follows_from_report_and_span_or_from_the_values_a_person_gave(
    one: Telling, other: Telling, same: bool
) -> None:
    assert (row_ids("meetings", [one]) == row_ids("meetings", [other])) is same


def test_tables_have_ids_of_their_own() -> None:
    telling = [Telling("rep_1", HERE, ())]
    assert row_ids("statements", telling)[0][4:] != row_ids("utterances", telling)[0][4:]


def test_rows_that_share_a_span_are_numbered_in_the_order_of_their_values() -> None:
    a, b, c = (Telling("rep_1", HERE, (value,)) for value in "abc")
    first, second, third = row_ids("evidence", [a, b, c])
    assert len({first, second, third}) == 3
    assert row_ids("evidence", [c, a, b]) == (third, first, second)
    assert row_ids("evidence", [a]) == (first,)


@pytest.mark.parametrize(("table", "prefix"), PREFIXES.items())
def test_an_id_that_belongs_to_another_row_is_numbered_on(table: str, prefix: str) -> None:
    [taken] = row_ids(table, [Telling("rep_1", HERE, ())])
    other = renumbered(taken, {taken})
    assert re.fullmatch(rf"{prefix}_[0-9a-f]{{12}}", other)
    assert other == renumbered(taken, {taken})
    assert len({taken, other, renumbered(taken, {taken, other})}) == 3
