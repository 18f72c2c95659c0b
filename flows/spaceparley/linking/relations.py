"""Events of two programmes that are one, because a source says so: a rocket's first launch is its complex's first, too."""

from functools import cache, lru_cache

from ..reference.relations import read_relations
from .events import Event, can_be_one, read_event


@lru_cache(maxsize=65536)
def joined(event: Event) -> Event:
    """The event as the reference data join it with another programme's; itself where no source does.

    The number must be told: not every launch of the rocket is its first one.
    """
    for ours, theirs in _relations():
        if event.ordinal == ours.ordinal and can_be_one(event, ours):
            return theirs
    return event


@cache
def _relations() -> tuple[tuple[Event, Event], ...]:
    return tuple(
        (read_event(row.programme, row.event), read_event(row.same_as_programme, row.same_as_event))
        for row in read_relations()
    )
