"""Who meets whom where only the other one is told: "a meeting with Y was cancelled", "sa rencontre avec Y"."""

from collections.abc import Sequence

from ...span import Span
from ..document import Document
from .drafts import Draft
from .masking import Party
from .sightings import Sighting, sentences_between

NOUN = 40
"""Characters from the head of a sentence to the noun that its first word owns."""


def _company(sighting: Sighting) -> tuple[Party, ...]:
    """Those with whom a noun's meeting is, where nobody else is told than "the sides" ("in the talks with Y, the sides ...")."""
    clause, noun = sighting.clause, sighting.trigger.span
    if sighting.trigger.frame != "events":
        return ()
    company = next((found.parties for found in clause.lists if found.start > noun.end and clause.led(found, clause.words.with_)), ())
    told = [party for party in sighting.parties if not party.collective]
    return tuple(told) if told and all(party in company for party in told) and not any(party.guest for party in sighting.parties) else ()


def meant_by_nearness(document: Document, sighting: Sighting, latest: Sequence[Draft]) -> tuple[str, ...]:
    """Who meets whom in "a meeting with Y was cancelled": whom the sentence before was about."""
    company = _company(sighting)
    if not company or all(party.unknown for party in company):
        return ()
    last = next((draft for draft in latest if draft.keys), None)
    if last and sentences_between(document, last.sightings[-1], sighting) == 1:
        return last.keys[:1]
    return _owner(document, sighting, company) if sighting.possessed and sighting.clause.words.own.search(sighting.clause.text, sighting.clause.span.start, sighting.trigger.span.start) else ()


def _owner(document: Document, sighting: Sighting, company: Sequence[Party]) -> tuple[str, ...]:
    """Whose meeting it is that opens a sentence ("Sa rencontre avec Y"): the person of whom the sentence before, or what follows its semicolon, told first."""
    start = sighting.sentence.span.start
    if start < 2 or sighting.trigger.span.start - start > NOUN:
        return ()
    before = document.sentence_at(start - 2).span
    last = max(before.start, document.text.rfind("; ", before.start, before.end))
    people = (mention.entity for mention in document.mentions_in(Span(last, before.end)) if mention.entity and document.entity(mention.entity).kind == "person")
    first = next(people, None)
    return (first,) if first and not any(first in party.keys for party in company) else ()
