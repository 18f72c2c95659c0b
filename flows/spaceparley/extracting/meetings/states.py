"""The countries that "the two governments" means."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

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
    return _named(document, (document.entity(key).country for key in last.keys), count) if last else ()


def states_of_people(document: Document, offset: int, count: int) -> tuple[str, ...]:
    """The countries of the people named before an offset, where they are so many and the report names them ("The ambassador of A was received. The minister of B said ... The two countries")."""
    before = document.mentions[: bisect_left(document.mentions, offset, key=lambda mention: mention.span.start)]
    people = (one for mention in before if mention.entity and (one := document.entity(mention.entity)).kind == "person")
    return _named(document, (one.country for one in people if one.country), count)


def _named(document: Document, codes: Iterable[str | None], count: int) -> tuple[str, ...]:
    """The countries of those codes, where they are so many and the report names each."""
    own = tuple(dict.fromkeys(codes))
    named = {one.country: one.key for one in document.entities if one.kind == "place" and one.country and one.name == english_country(one.country)}
    states = tuple(named[code] for code in own if code in named)
    return states if len(states) == len(own) == count else ()
