"""The countries that "the two governments" means."""

from bisect import bisect_left
from collections.abc import Sequence

from ...language.countries import english_country, is_country
from ..document import Document
from .drafts import Draft

ASIDE = 250
"""Characters before a collective within which the countries that it means stand."""


def states_before(document: Document, offset: int, count: int) -> tuple[str, ...]:
    """The countries named a short way before an offset, where they are so many and no more."""
    first = bisect_left(document.mentions, offset - ASIDE, key=lambda mention: mention.span.start)
    last = bisect_left(document.mentions, offset, key=lambda mention: mention.span.start)
    named = (mention for mention in document.mentions[first:last] if mention.entity and document.entity(mention.entity).kind == "place")
    states = tuple(dict.fromkeys(one.entity for one in named if one.entity and is_country(one.span.of(document.text), document.language)))
    return states if len(states) == count else ()


def states_of(document: Document, drafts: Sequence[Draft], count: int) -> tuple[str, ...]:
    """The countries whose people or houses met last, where they are so many and the report names them."""
    last = next((draft for draft in drafts if draft.whole), None)
    codes = tuple(dict.fromkeys(document.entity(key).country for key in last.keys)) if last else ()
    named = {one.country: one.key for one in document.entities if one.kind == "place" and one.country and one.name == english_country(one.country)}
    states = tuple(named[code] for code in codes if code in named)
    return states if len(states) == len(codes) == count else ()
