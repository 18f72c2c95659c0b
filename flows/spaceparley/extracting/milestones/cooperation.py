"""What an agreement between two countries, or two agencies, belongs to: their cooperation."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from ...language.countries import english_country, find_countries
from ...reference.gazetteer import find_row
from ...span import Span
from ..document import Document
from ..facts import Entity, Mention
from .page import Page
from .tellings import Telling

RULE = "milestone.programme.cooperation"
REACH = 120
SHORT = {"GB": "UK"}
"""Countries that go by another name beside a second one."""
CODE, LETTERS = 2, 3
ABBREVIATION = re.compile(r" \(([^() ]+)\)\Z")
SORTS = {"agency", "body"}
ACTORS = {"person", "organisation", "group"}
COMPANY = "names.organisation.company"
COOPERATION = "cooperation"
AGREEMENT, AGREEMENTS = "space cooperation agreement", {"agreement", "treaty"}
TEXTS = {"safeguards": "technology safeguards agreement", "intergovernmental": "intergovernmental space cooperation agreement"}
"""What texts of states are called, by the group that tells of them."""


def find_states_text(page: Page, sentence: Span, event: Span) -> str | None:
    """What an agreement of states is called in English, where the words around it make it one ("framework agreement")."""
    first, last = max(sentence.start, event.start - REACH), min(sentence.end, event.end + REACH)
    found = page.words.interstate.search(page.plain, first, last)
    return next((name for group, name in TEXTS.items() if found[group]), COOPERATION) if found else None


def name_text(telling: Telling, told: str = COOPERATION) -> str:
    """What is told of states: their agreement, where one is signed or ratified, else their cooperation."""
    text = min((sign for sign in telling.clause.signs if sign.sort == "text"), key=lambda sign: abs(sign.start - telling.event.start), default=None)
    return AGREEMENT if told == COOPERATION and text and text.lexeme.english in AGREEMENTS else told


def find_cooperation(document: Document, sentence: Span, called: str = COOPERATION) -> Entity | None:
    """The cooperation of the two agencies or countries that the sentence, or else the title, names; else of the two named most."""
    title = document.report.title or ""
    found = _agencies(document.mentions_in(sentence), document) or _told(document, sentence)
    found = found or _titled_agencies(document) or _in(title, document.language) or _named_most(document)
    if found is None:
        return None
    first, second = sorted(map(_called, found))  # One name, whoever is told first.
    return Entity("", "programme", f"{first}–{second} {called}", sentence.of(document.text), sentence, RULE)


def _called(party: str) -> str:
    """An agency as it is, a country code in English."""
    return SHORT.get(party) or (english_country(party) if len(party) == CODE else party)


def _agencies(mentions: Iterable[Mention], document: Document) -> tuple[str, str] | None:
    """The two agencies named, by their short names; one of many countries with the country of the other party."""
    entities = tuple(dict.fromkeys(document.entity(mention.entity) for mention in mentions if mention.entity))
    return _two_agencies([entity for entity in entities if entity.kind in ACTORS])


def _titled_agencies(document: Document) -> tuple[str, str] | None:
    title = document.report.title or ""
    return _two_agencies([entity for entity in document.entities if entity.kind == "organisation" and (entity.name in title or entity.surface in title)])


def _two_agencies(actors: Sequence[Entity]) -> tuple[str, str] | None:
    short = {name: entity for entity in actors if entity.kind == "organisation" and (name := _short(entity))}
    names, countries = tuple(short), [entity.country for entity in short.values()]
    if len(names) == 2 and (countries[0] != countries[1] or not countries[0]):
        return names[0], names[1]
    others = tuple(dict.fromkeys(entity.country for entity in actors if entity.country))
    if len(names) == 1 and not countries[0] and len(others) == 1:
        return names[0], others[0]
    return None


def _short(entity: Entity) -> str | None:
    """The short name of a space agency; None for anybody else."""
    row, abbreviation = find_row(entity.name), ABBREVIATION.search(entity.name)
    name = abbreviation[1] if abbreviation else entity.name
    if " " in name or (row and row.sort not in SORTS) or (not row and entity.rule_id == COMPANY):
        return None
    return name if row or sum(letter.isupper() for letter in name) >= LETTERS else None


def _told(document: Document, sentence: Span) -> tuple[str, str] | None:
    """The two countries of a sentence, by name, adjective, person or institution; a town where they met is nobody's."""
    named = _in(sentence.of(document.text), document.language)
    if named:
        return named
    found = (document.entity(mention.entity) for mention in document.mentions_in(sentence) if mention.entity)
    return _two(tuple(dict.fromkeys(entity.country for entity in found if entity.country and (entity.kind in ACTORS or _is_country(entity)))))


def _is_country(entity: Entity) -> bool:
    return entity.country is not None and english_country(entity.country) == entity.name


def _in(text: str, language: str) -> tuple[str, str] | None:
    return _two(tuple(dict.fromkeys(code for _, _, code in find_countries(text, language))))


def _two(codes: tuple[str, ...]) -> tuple[str, str] | None:
    return (codes[0], codes[1]) if len(codes) == 2 else None


def _named_most(document: Document) -> tuple[str, str] | None:
    """The two countries whose people and institutions are named most, where no third is named as often."""
    counts = Counter(entity.country for entity in document.entities if entity.country and entity.kind != "group")
    common = counts.most_common(3)
    if len(common) >= 2 and common[1][1] > 1 and (len(common) == 2 or common[1][1] > common[2][1]):
        return common[0][0], common[1][0]
    return None
