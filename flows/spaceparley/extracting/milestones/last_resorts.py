"""What an event belongs to in a report that names no craft: an often named thing, a ground station, a cooperation, a company."""

from ...language import load
from ...language.crafts import CraftWords
from ...language.descriptions import DescriptionWords
from ...span import Span
from ..document import Document
from ..facts import Entity
from .carriers import is_land
from .clauses import Clause
from .cooperation import find_cooperation
from .owners import is_only_where
from .page import Page
from .signs import Sign

RULE = "milestone.programme.site"
BUILT = {"centre", "plant", "laboratory", "test stand"}
"""What a site goes by instead where its noun says so."""
NOUNS = {"pad": "launch pad", "antenna": "ground station", "ground station and centre": "ground station"}

AIRBORNE = {"launch", "landing", "spacewalk"}
ROOTED = ("ground station", "antenna", "telescope", "observatory", "teleport", "laboratory", "test stand", "plant")
"""Kinds of events that only flying things have, and what stands on the ground."""


def find_last_resort(page: Page, sentence: Span, clause: Clause, event: Sign) -> Entity | None:
    """What is left to credit an event to; None where nothing is."""
    found = find_site(page.document, sentence, clause)
    if found:
        return found
    kind = event.lexeme.kind
    if kind == "agreement":
        return find_cooperation(page.document, sentence) or page.unnamed or page.untitled
    untitled = page.untitled if page.untitled and not is_only_where(page.untitled, clause, event) else None
    told = page.described or page.unnamed or untitled
    # "They will launch a satellite. A joint laboratory will be built": it is nothing that flies.
    told = None if told and kind in AIRBORNE and told.name.endswith(ROOTED) else told
    return told or (find_cooperation(page.document, sentence) if kind == "study" else None)


def find_site(document: Document, sentence: Span, clause: Clause) -> Entity | None:
    """The ground station or launch pad that a clause speaks of, by the place that its sentence names."""
    sign = next((sign for sign in clause.signs if sign.lexeme.english in NOUNS), None)
    if sign is None:
        return None
    places = [entity for mention in document.mentions_in(sentence) if mention.entity and (entity := document.entity(mention.entity)).kind == "place" and not is_land(entity)]
    at = load(document.language, DescriptionWords).at
    # "The antenna, a gift from Rome": what stands behind it is its place only where a word says so.
    places = [entity for entity in places if any(mention.entity == entity.key and (mention.span.start < sign.start or at.search(document.text, sign.end, mention.span.start)) for mention in document.mentions_in(sentence))]
    near = sorted(((mention.span.start < sign.start, abs(mention.span.start - sign.start)), mention.entity) for mention in document.mentions_in(sentence) if mention.entity)
    place = next((entity for _, key in near for entity in places if entity.key == key), None)
    return Entity("", "programme", f"{place.name} {_noun(document, sign)}", place.surface, place.span, RULE) if place else None


def _noun(document: Document, sign: Sign) -> str:
    word = sign.span.of(document.text).lower()
    found = next((english for stem, english in load(document.language, CraftWords).sites.items() if word.startswith(stem)), "")
    return found if found in BUILT else NOUNS[sign.lexeme.english]
