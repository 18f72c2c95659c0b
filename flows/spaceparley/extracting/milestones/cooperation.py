"""What an agreement between two countries belongs to: their cooperation."""

from collections import Counter

from ...language.countries import english_country, find_countries
from ...span import Span
from ..document import Document
from ..facts import Entity
from .page import Page

RULE = "milestone.programme.cooperation"
REACH = 120
COOPERATION = "cooperation"
TEXTS = {"safeguards": "technology safeguards agreement", "intergovernmental": "intergovernmental agreement"}
"""What texts of states are called, by the group that tells of them."""


def find_states_text(page: Page, sentence: Span, event: Span) -> str | None:
    """What an agreement of states is called in English, where the words around it make it one ("framework agreement")."""
    first, last = max(sentence.start, event.start - REACH), min(sentence.end, event.end + REACH)
    found = page.words.interstate.search(page.plain, first, last)
    return next((name for group, name in TEXTS.items() if found[group]), COOPERATION) if found else None


def find_cooperation(document: Document, sentence: Span, called: str = COOPERATION) -> Entity | None:
    """The cooperation of the two countries that the sentence, or else the title, names; else of the two named most."""
    codes = _told(document, sentence) or _in(document.report.title or "", document.language) or _named_most(document)
    if codes is None:
        return None
    name = f"{english_country(codes[0])}–{english_country(codes[1])} {called}"
    return Entity("", "programme", name, sentence.of(document.text), sentence, RULE)


def _told(document: Document, sentence: Span) -> tuple[str, str] | None:
    """The two countries of a sentence, by name, adjective or institution."""
    named = _in(sentence.of(document.text), document.language)
    if named:
        return named
    found = (document.entity(mention.entity).country for mention in document.mentions_in(sentence) if mention.entity)
    return _two(tuple(dict.fromkeys(code for code in found if code)))


def _in(text: str, language: str) -> tuple[str, str] | None:
    return _two(tuple(dict.fromkeys(code for _, _, code in find_countries(text, language))))


def _two(codes: tuple[str, ...]) -> tuple[str, str] | None:
    return (codes[0], codes[1]) if len(codes) == 2 else None


def _named_most(document: Document) -> tuple[str, str] | None:
    """The two countries whose people and institutions are named most, where no third is named as often."""
    counts = Counter(entity.country for entity in document.entities if entity.country)
    common = counts.most_common(3)
    if len(common) >= 2 and common[1][1] > 1 and (len(common) == 2 or common[1][1] > common[2][1]):
        return common[0][0], common[1][0]
    return None
