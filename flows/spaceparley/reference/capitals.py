"""Where the government of a country sits."""

from functools import cache

from .gazetteer import find_row
from .tables import NameRow, read_lines


def capital_of(country: str) -> NameRow | None:
    """The capital of the country of that ISO code; None for one that the reference data does not hold."""
    name = _capitals().get(country)
    return find_row(name) if name else None


@cache
def _capitals() -> dict[str, str]:
    return {line["country"]: line["name"] for line in read_lines("capitals")}
