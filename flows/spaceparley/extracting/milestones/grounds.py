"""Which ground station, antenna or building an event on the ground belongs to."""

import re

from ...span import Span
from ..facts import Entity
from .carriers import SITE, is_station
from .last_resorts import find_site
from .owners import is_of_a_craft
from .page import Page
from .signs import Sign
from .tellings import Telling
from .topic import KINDS as CRAFTS
from .topic import RULE as TITLED

STANDING = {"antenna", "ground station and centre", "facility", "pad", "ground segment", "laboratory"}
"""What stands on the ground, by its English name."""
KINDS = {"construction", "service", "delivery", "other"}
BEHIND = 40
NEW = 24
"""Characters before a noun in which an article or adjective tells that nothing named before is meant."""
ENDING = {"service", "other", "landing"}
STATION = "ground station and centre"
AUXILIARIES, SUBJECT = 16, 60
"""Characters between a station and the verb of which it is the subject; of what stands before that verb."""
SERVING = ("test stand", "mission control centre")
"""Endings of the names of what serves a craft."""
UNIT = re.compile(r".*[\s-](?:\d{1,3}[A-Z]?|[IVX]{1,4}|[A-Z])\Z")
"""A craft of a series: a station outlives it and is no part of it."""


def find_ground(page: Page, sentence: Span, telling: Telling, main: Entity | None) -> Entity | None:
    """The station that the clause speaks of, by its own name or the last one told; None where it is a part of what the report is about."""
    clause, event = telling.clause, telling.event
    main = None if main and main.rule_id == TITLED else main
    if event.lexeme.kind not in KINDS or is_of_a_craft(event):
        return None
    ahead = next((sign for sign in reversed(clause.signs) if sign.end <= event.start and (sign.sort == "craft" or sign.lexeme.english in STANDING)), None)
    if event.lexeme.kind == "delivery" and ahead and ahead.lexeme.english not in STANDING:
        return None  # "The satellite may be sent to the cosmodrome in September."
    if event.sort == "noun" and (own := _own(page, telling)) and own.lexeme.english not in STANDING:
        return None  # "The assembly of the satellite will begin at the centre in May."
    thing = _nearest(tuple(sign for sign in clause.signs if sign.lexeme.english in STANDING), event)
    if thing is None or (main is not None and main.kind == "programme" and not UNIT.match(main.name)) or _is_of_a_craft(page, thing):
        return None
    found = _named(page, clause.span, thing) or _named(page, sentence, thing)
    if found is None and page.words.fresh.search(page.before(thing.start, NEW, sentence.start)):
        return find_site(page.document, sentence, clause)
    found = found or _last(page, clause.span.start)
    return found or (find_site(page.document, sentence, clause) if main is None or UNIT.match(main.name) else None)


def _own(page: Page, telling: Telling) -> Sign | None:
    """What stands right behind the noun of an event, and so is what it happens to."""
    event = telling.event
    behind = next((sign for sign in telling.clause.signs if sign.start >= event.end), None)
    near = behind is not None and behind.sort == "craft" and behind.start - event.end <= NEW and not set(page.plain[event.end : behind.start]) & {",", ";", ":"}
    return behind if near else None


def find_orbiting(page: Page, sentence: Span, telling: Telling) -> Entity | None:
    """The station in orbit that is the subject of a verb that says what becomes of it ("before the station is decommissioned in 2030")."""
    event, document = telling.event, page.document
    if event.sort != "verb" or event.lexeme.kind not in ENDING:
        return None
    reach = Span(max(sentence.start, event.start - SUBJECT), event.start)
    for mention in document.mentions_in(reach) if reach.start < reach.end else ():
        if mention.entity and 0 <= event.start - mention.span.end <= AUXILIARIES and is_station(document.entity(mention.entity)):
            return document.entity(mention.entity)
    is_meant = any(0 <= event.start - sign.end <= AUXILIARIES and sign.lexeme.english == STATION and " " not in page.plain[sign.start : sign.end].strip() and page.words.definite.search(page.before(sign.start, NEW, sentence.start)) for sign in telling.clause.signs)
    return _only_orbiting(page) if is_meant else None


def _only_orbiting(page: Page) -> Entity | None:
    """The one station in orbit of a report that names none on the ground."""
    named = {mention.entity: page.document.entity(mention.entity) for mention in page.document.mentions if mention.entity}
    orbiting = [entity for entity in named.values() if is_station(entity)]
    return orbiting[0] if len(orbiting) == 1 and not any(map(_is_station, named.values())) else None


def _is_of_a_craft(page: Page, thing: Sign) -> bool:
    """Whether a craft is named right behind the thing ("the second pad for Angara")."""
    document = page.document
    mentions = document.mentions_in(Span(thing.end, min(thing.end + BEHIND, len(document.text))))
    return any(mention.entity and document.entity(mention.entity).kind in CRAFTS and document.entity(mention.entity).rule_id != SITE for mention in mentions)


def _nearest(things: tuple[Sign, ...], event: Sign) -> Sign | None:
    return min(things, key=lambda thing: abs(thing.start - event.start), default=None)


def _named(page: Page, span: Span, thing: Sign) -> Entity | None:
    """The site of a stretch that is named nearest to the thing."""
    document = page.document
    sites = [mention for mention in document.mentions_in(span) if mention.entity and _is_station(document.entity(mention.entity))]
    nearest = min(sites, key=lambda mention: abs(mention.span.start - thing.start), default=None)
    return document.entity(nearest.entity) if nearest and nearest.entity else None


def _last(page: Page, at: int) -> Entity | None:
    """The last site named before a place of the text, else the only one of the report."""
    document = page.document
    since = page.subjects.opening(at)
    sites = [(mention.span.start, document.entity(mention.entity)) for mention in document.mentions if mention.entity and _is_station(document.entity(mention.entity))]
    before = [entity for start, entity in sites if since <= start < at]
    if before:
        return before[-1]
    return sites[0][1] if len({entity.key for _, entity in sites}) == 1 and not page.subjects.is_digest else None


def _is_station(entity: Entity) -> bool:
    return entity.rule_id == SITE and not entity.name.endswith(SERVING)
