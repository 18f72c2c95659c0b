"""For whom somebody acts whom only a post tells."""

from ...language.countries import find_countries, is_country
from ...language.meetings import MeetingWords
from ...span import Span
from ..document import Document
from ..facts import Mention

STEM = 4
"""Letters that an institution's name keeps in every case."""


def sender_of(document: Document, plain: str, reach: Span, words: MeetingWords, mention: Mention) -> tuple[str, ...]:
    """The institution for which somebody not named acts ("a representative of Roscosmos")."""
    if mention.kind != "role":
        return ()
    for house in document.entities:
        at = plain.find(house.surface[:STEM], reach.start, reach.end) if house.kind == "organisation" and len(house.surface) >= STEM else -1
        if at > reach.start and (words.delegation.search(plain, reach.start, at) or words.chief.search(plain, reach.start, at)):
            return (house.key,)
    return _state(document, reach, words)


def _state(document: Document, reach: Span, words: MeetingWords) -> tuple[str, ...]:
    """The country for which somebody not named acts ("the ambassador of Japan", "the Ethiopian prime minister"), where the report names it."""
    if not words.statesman.search(document.text, reach.start, reach.end):
        return ()
    codes = {code for _, _, code in find_countries(reach.of(document.text), document.language)}
    named = (entity for entity in document.entities if entity.kind == "place" and entity.country in codes and is_country(entity.surface, document.language))
    country = next(named, None) if len(codes) == 1 else None
    return (country.key,) if country else ()
