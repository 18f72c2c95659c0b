"""What an event belongs to in a report that names no craft: an often named thing, a ground station, a cooperation, a company."""

from ...span import Span
from ..document import Document
from ..facts import Entity
from .clauses import Clause
from .cooperation import find_cooperation
from .owners import FLYING
from .page import Page

RULE = "milestone.programme.site"
NOUNS = {"pad": "launch pad", "antenna": "ground station", "ground station and centre": "ground station"}


def find_last_resort(page: Page, sentence: Span, clause: Clause, kind: str) -> Entity | None:
    """What is left to credit an event of a kind to; None where nothing is."""
    found = find_site(page.document, sentence, clause)
    if found:
        return found
    if kind == "agreement":
        return find_cooperation(page.document, sentence) or page.unnamed
    return page.described or page.unnamed or (None if kind in FLYING else find_cooperation(page.document, sentence))


def find_site(document: Document, sentence: Span, clause: Clause) -> Entity | None:
    """The ground station or launch pad that a clause speaks of, by the place that its sentence names."""
    noun = next((NOUNS[sign.lexeme.english] for sign in clause.signs if sign.lexeme.english in NOUNS), None)
    places = (document.entity(mention.entity) for mention in document.mentions_in(sentence) if mention.entity)
    place = next((entity for entity in places if entity.kind == "place"), None)
    return Entity("", "programme", f"{place.name} {noun}", place.surface, place.span, RULE) if noun and place else None
