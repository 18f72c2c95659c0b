"""The craft that a relative clause right behind its name tells of ("the satellite X, whose assembly began in May", "Ariane 6, which is to fly in June")."""

import re

from ...span import Span
from ..facts import Mention
from .carriers import is_station
from .nearest import kind_of
from .page import Page
from .tellings import Telling
from .topic import KINDS

RELATIVE = 90
"""Characters between a craft and an event that a relative clause tells of it."""
LAUNCHING = ".launch"
"""Ending of the lexemes of who launches something."""
TYPE = re.compile(r"[»”\"]?(?:[ ][\w-]{1,10}){0,2}[»”\"]?")
"""What more of the name may stand between ("Ariane 6 | Block 2")."""


def told_of(page: Page, sentence: Span, at: int) -> Mention | None:
    """The craft before an event of its own ("the satellite Kestrel, whose assembly began in May")."""
    reach = Span(max(sentence.start, at - RELATIVE), at)
    named = [one for one in page.document.mentions_in(reach) if kind_of(page.document, one) in KINDS] if reach.start < reach.end else []
    return next((one for one in reversed(named) if page.words.possessive.match(page.plain, one.span.end, at)), None)


def flown(page: Page, sentence: Span, telling: Telling) -> Mention | None:
    """The craft that a relative clause right behind its name says to fly, and nothing else with it ("Ariane 6 Block 2, which is to fly in late 2026")."""
    event, clause = telling.event, telling.clause
    if event.sort != "verb" or event.lexeme.kind != "launch" or any(sign.sort == "craft" and sign.start >= event.end for sign in clause.signs):
        return None
    reach = Span(max(sentence.start, event.start - RELATIVE), min(sentence.end, event.end + RELATIVE))
    named = [one for one in page.document.mentions_in(reach) if kind_of(page.document, one) in KINDS]
    if any(one.span.start >= event.start for one in named) or not named or is_station(page.document.entity(named[-1].entity or "")):
        return None
    if named[-1].entity in page.rockets and event.lexeme.id.endswith(LAUNCHING):
        return None  # "A Falcon 9, which will launch it in May"
    end = (named[-1].reach or named[-1].span).end
    opened = page.words.aside.search(page.plain, end, event.start)
    return named[-1] if opened and TYPE.fullmatch(page.plain, end, opened.start()) and "," not in page.plain[opened.end() : event.start] else None
