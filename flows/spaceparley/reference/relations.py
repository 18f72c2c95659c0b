"""Events that go by the names of two programmes, each with the source that says so."""

from dataclasses import dataclass
from functools import cache

from .tables import read_lines


@dataclass(frozen=True, slots=True)
class Relation:
    """An event of one programme that is an event of another one."""

    programme: str
    event: str
    """English noun phrase; what it tells beside kind and number ("from Baikonur") must not be contradicted."""
    same_as_programme: str
    same_as_event: str
    source: str
    """Address of the page that joins them."""


@cache
def read_relations() -> tuple[Relation, ...]:
    """Every row of `relations.csv`."""
    return tuple(
        Relation(line["programme"], line["event"], line["same_as_programme"], line["same_as_event"], line["source"])
        for line in read_lines("relations")
    )
