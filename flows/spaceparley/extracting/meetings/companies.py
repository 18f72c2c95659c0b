"""The companies that "the two companies" means."""

from bisect import bisect_left
from itertools import pairwise

from ..document import Document

JOINED = 6
"""Characters between two names of one list."""


def firms_together(document: Document, offset: int, count: int, since: int) -> tuple[str, ...]:
    """The institutions of the last list of so many that is told between two offsets ("led by | Thales Alenia Space and Avio")."""
    first, last = (bisect_left(document.mentions, at, key=lambda mention: mention.span.start) for at in (since, offset))
    houses = [mention for mention in document.mentions[first:last] if mention.entity and mention.is_name and document.entity(mention.entity).kind == "organisation"]
    lists = [houses[:1]]
    for one, other in pairwise(houses):
        if 0 < other.span.start - one.span.end <= JOINED and "." not in document.text[one.span.end : other.span.start]:
            lists[-1].append(other)
        else:
            lists.append([other])
    told = next((found for found in reversed(lists) if len(found) == count), [])
    return tuple(mention.entity for mention in told if mention.entity)
