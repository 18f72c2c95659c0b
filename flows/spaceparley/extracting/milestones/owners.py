"""Whether a name beside an event can be what it belongs to, and not only a part, a carrier or a place."""

import re

from ...span import Span
from ..document import Document
from ..facts import Entity, Mention
from .carriers import SITE, is_module, is_station
from .clauses import Clause
from .events import thing_of
from .page import Page
from .signs import Sign
from .tellings import Telling
from .topic import RULE as TITLED

REACH = 70
WORKS = {"construction", "service"}
"""Kinds of events that a ground site may own though its name stands behind a preposition of place."""
FLYING = {"launch", "landing", "spacewalk", "fuelling", "test"}
LAUNCHING = ("spaceport", "launch site", "launch centre", "launch pad", "launch complex", "launch range", "test site")
"""Endings of the names of sites that something starts from: what starts there without a name of its own belongs to them."""
FREE = {"satellite", "probe", "telescope"}
"""What flies by itself."""
FROM_ORBIT = {"signal reception", "images"}
UNNAMED = re.compile(r"[^A-ZА-ЯЁÀ-Þ\d,;:()]{0,40}")
"""What may stand between a noun and the clause about it where no name does."""
OBJECT = 8
"""Characters between works and what they are done on."""
APART = 3
"""Characters between a launch and the rocket that is launched."""


def can_own(page: Page, sentence: Span, mention: Mention, event: Sign) -> bool:
    """Whether a name is no mere component, carrier or destination of the event's craft."""
    before = page.before(mention.span.start, REACH, sentence.start)
    if page.words.project.search(before) or event.lexeme.kind == "agreement":
        return True
    if event.sort == "noun" and event.lexeme.kind in WORKS and 0 <= mention.span.start - event.end <= OBJECT and not page.words.component.search(before):
        return True  # "Work on the X launcher"
    behind = page.plain[mention.span.end : max(mention.span.end, (mention.reach or mention.span).end)]
    if page.words.component.search(before) or page.words.component.search(behind):
        return False
    entity = page.document.entity(mention.entity or "")
    is_place = (is_station(entity) or is_module(entity)) and event.lexeme.kind != "spacewalk"
    if is_module(entity) and event.lexeme.kind == "landing" and event.end <= mention.span.start:
        # "Docked with the Zvezda module"
        return False
    if entity.kind == "programme" and not is_place:
        return not (is_of_a_craft(event) and page.words.starting.search(before))
    return page.words.carrier.search(before) is None


def can_be_about(page: Page, sentence: Span, mention: Mention, event: Sign) -> bool:
    """Whether a ground site is what an event happens to, not only where it does or where something goes."""
    start = min(mention.span.start, (mention.reach or mention.span).start)
    is_place = page.words.carrier.search(page.before(start, REACH, sentence.start)) is not None
    return event.lexeme.kind in WORKS or (not is_place and not is_of_a_craft(event))


def is_aside(page: Page, sentence: Span, mention: Mention, telling: Telling) -> bool:
    """Whether a name only stands in what is told of an unnamed craft ("the probe, which will replace Aral-1, is due in May")."""
    opened = next(reversed([*page.words.aside.finditer(page.plain, sentence.start, mention.span.start)]), None)
    if opened is None or "," in page.plain[opened.end() : mention.span.start] or page.words.payload.search(page.plain, opened.start(), mention.span.start):
        return False
    end = page.plain.find(",", mention.span.end, sentence.end)
    if end < 0 or opened.start() < telling.event.start < end:
        return False
    crafts = [sign for sign in telling.clause.signs if sign.sort == "craft" and sign.end <= opened.start()]
    return bool(crafts) and UNNAMED.fullmatch(page.document.text, crafts[-1].end, opened.start()) is not None


def carries_on(page: Page, mention: Mention, event: Sign) -> bool:
    """Whether a rocket only takes further what was shipped ("leaves for Tanegashima, where an H3 rocket will launch it")."""
    return event.lexeme.kind == "delivery" and mention.entity in page.rockets and page.words.aside.search(page.plain, event.end, mention.span.start) is not None


def is_of_a_craft(event: Sign) -> bool:
    """Whether only what flies does it: a launch, or the first signal from orbit."""
    return event.lexeme.kind in FLYING or event.lexeme.english in FROM_ORBIT


def is_site(document: Document, mention: Mention) -> bool:
    return mention.entity is not None and document.entity(mention.entity).rule_id == SITE


def can_happen_to(entity: Entity, event: Sign) -> bool:
    """Whether what happens is nothing that only flying things do, or the entity is no ground site."""
    return entity.rule_id not in (SITE, TITLED) or not is_of_a_craft(event) or (event.lexeme.kind == "launch" and entity.name.endswith(LAUNCHING))


def is_only_where(entity: Entity, clause: Clause, event: Sign) -> bool:
    """Whether an event is that of a craft, which a site on the ground can at most be the place of ("the probe arrived at the processing facility")."""
    crafts = {sign.lexeme.english for sign in clause.signs if sign.sort == "craft"}
    return entity.rule_id == SITE and (not can_happen_to(entity, event) or thing_of(clause, event) in crafts)


def is_foreign_to(entity: Entity, telling: Telling) -> bool:
    """Whether what happens is nothing that a station or a module of one has a part in: satellites that are launched, a crew or an accord beside a module."""
    if not (is_station(entity) or is_module(entity)):
        return False
    event = telling.event.lexeme
    flown = event.kind == "launch" and any(sign.lexeme.english in FREE for sign in telling.clause.signs)
    crew = event.kind == "launch" and any(sign.sort == "crew" for sign in telling.clause.signs)
    return flown or (is_module(entity) and (crew or event.kind == "agreement"))


def is_told_apart(page: Page, event: Sign, mention: Mention) -> bool:
    """Whether a date or a comma stands between a launch and the rocket: it may only be the reason, or the means."""
    gap = Span(min(event.end, mention.span.end), max(event.start, mention.span.start))
    return gap.end - gap.start > APART and ("," in gap.of(page.plain) or any(page.document.dates_in(gap)))
