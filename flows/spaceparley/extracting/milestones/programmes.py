"""Which programme, vehicle or satellite an event belongs to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ...span import Span
from ..document import Document
from ..facts import Entity, Mention
from .clauses import Clause
from .page import Page
from .prevailing import MUCH, SITE, STATIONS, name_cooperation
from .signs import Sign
from .tellings import Telling
from .topic import KINDS, is_spaceport

ABOARD = {"spacewalk", "crew", "docking port"}
"""What happens on a station and belongs to it."""
LAUNCHER_PARTS = {"rocket", "stage"}
OUTLYING = {"railway track", "facility"}
"""What stands at a spaceport and belongs to it where no programme is named."""
GROUND = {"construction", "agreement", "service"}
"""Kinds of events that belong to a programme sooner than to a vehicle named beside it."""
REACH = 70
NAMED = re.compile(r" ?[«“\"] ?[^\W\d_]")
LATELY = 500
"""How far back the last programme named may be."""


@dataclass(frozen=True, slots=True)
class Belonging:
    """What an event belongs to: an entity, with the mention where the sentence names it, or words that only describe it."""

    entity: Entity | None
    mention: Mention | None = None
    described: str | None = None

    @property
    def name(self) -> str | None:
        """What it is called in English."""
        return self.entity.name if self.entity else self.described


def find_belonging(page: Page, sentence: Span, telling: Telling, running: Entity | None) -> Belonging | None:
    """What the sentence itself names: in the event's own clause, else in those before it; `running` is the last event's."""
    document, clause, event = page.document, telling.clause, telling.event
    craft = page.topic if page.topic and page.topic.kind in KINDS and page.topic.rule_id != SITE else None
    named = [mention for mention in document.mentions_in(sentence) if _kind(document, mention) in KINDS]
    inside = [mention for mention in named if clause.span.holds(mention.span)]
    ahead = [mention for mention in named if mention.span.end <= clause.span.start]
    for mentions in (inside, ahead[::-1]):
        own = [mention for mention in mentions if _can_own(page, sentence, mention, event)]
        own = [mention for mention in own if not _is_station(document, mention)] or own
        own = [mention for mention in own if not _is_site(document, mention)] or ([] if craft or _is_about_one(page) else own)
        if not own:
            continue
        mention = _choose(page, own, event)
        known = running if mentions is inside else craft or running
        if known and craft and _is_rocket(page, known) and not _is_rocket(page, craft):
            known = craft
        is_rocket = event.lexeme.kind == "launch" and len(own) == 1 and _is_launcher(page, mention)
        if known and is_rocket and (event.sort == "verb" or mentions is not inside):
            return Belonging(known)
        if _is_apart(page, event, mention):
            continue
        return Belonging(document.entity(mention.entity or ""), mention)
    return _at_spaceport(document, clause, event, page.topic)


def find_inherited(page: Page, block: Span, sentence: Span, telling: Telling, running: Entity | None) -> Belonging | None:
    """What an event belongs to whose sentence does not say: what is told around it, else what its section is mostly about."""
    near = _told_near(page, block, telling, running)
    if near or _has_other_name(page.document, telling.event):
        return near
    subject = page.subjects.at(telling.clause.span.start)
    own = page.subjects.own_at(telling.clause.span.start)
    if telling.event.lexeme.kind == "agreement" and (not own or own.mentions < MUCH):
        described = name_cooperation(page.document, sentence)
        if described:
            return Belonging(None, None, described)
    main = _main(page, telling.clause.span.start) if subject and _is_minor(page, subject.entity) else None
    return Belonging(main or subject.entity) if subject else None


def of_family(page: Page, belonging: Belonging) -> Belonging:
    """The same, but the programme of a series rather than one craft of it."""
    family = page.families.get(belonging.entity.key) if belonging.entity else None
    return replace(belonging, entity=family) if family else belonging


def _told_near(page: Page, block: Span, telling: Telling, running: Entity | None) -> Belonging | None:
    """A station, what the last event belongs to, what the paragraph is about, the topic."""
    document, clause, event, topic = page.document, telling.clause, telling.event, page.topic
    if _has_other_name(document, event):
        return None
    things = {sign.lexeme.english for sign in clause.signs}
    kind = event.lexeme.kind
    known = [entity for entity in document.entities if entity.kind in KINDS]
    if kind == "spacewalk" or (things & ABOARD and kind == "landing"):
        station = next((entity for entity in known if entity.name in STATIONS), None)
        if station:
            return Belonging(station)
    if kind == "construction" and things & (OUTLYING | {"pad"}) and not any(one and one.kind == "programme" for one in (running, topic)):
        found = _last_spaceport(document, clause.span.end) or running or topic
        return Belonging(found) if found else None
    main = _main(page, clause.span.start)
    if running and (running.kind in KINDS or kind == "agreement"):
        is_own = things & LAUNCHER_PARTS or not main or not _is_minor(page, running)
        return Belonging(_project_of(main, running) if is_own or main is None else main)
    if things & LAUNCHER_PARTS and (vehicle := _last_named(page, clause.span.start, 0)):
        return Belonging(vehicle)
    lately = _last_named(page, clause.span.start, block.start)
    if lately and kind != "agreement" and not topic:
        return Belonging(main if main and _is_minor(page, lately) else lately)
    if topic and (topic.kind in KINDS or kind == "agreement"):
        return Belonging(topic)
    found = _last_named(page, clause.span.start, clause.span.start - LATELY)
    if found is None or (kind in GROUND and _is_known_vehicle(found)):
        return None
    return Belonging(found)


def _main(page: Page, at: int) -> Entity | None:
    """What the title or the section is about, where that is no rocket and no ground station."""
    subject = page.subjects.at(at)
    likely = (page.topic, *(one.entity for one in (subject, page.subjects.whole) if one and one.mentions > 1))
    return next((one for one in likely if one and one.kind in KINDS and not _is_minor(page, one)), None)


def _is_about_one(page: Page) -> bool:
    """Whether one craft is named so often that a ground station named once serves it."""
    whole = page.subjects.whole
    return whole is not None and whole.mentions >= MUCH and not _is_minor(page, whole.entity)


def _is_minor(page: Page, entity: Entity) -> bool:
    """Whether it rather serves what a report is about: a rocket, a ground station."""
    return entity.rule_id == SITE or _is_rocket(page, entity)


def _is_rocket(page: Page, entity: Entity) -> bool:
    return any(_is_launcher(page, mention) for mention in page.document.mentions if mention.entity == entity.key)


def _project_of(main: Entity | None, running: Entity) -> Entity:
    """The project that the section is about, where the events before were told of one numbered craft of many."""
    is_project = main is not None and main.kind == "programme"
    return main if main and is_project and running.rule_id.endswith(".number") else running


def _has_other_name(document: Document, event: Sign) -> bool:
    """Whether a name that nobody has read as a programme follows the event ("the second launch of Angara")."""
    if event.sort != "noun":
        return False
    name = NAMED.match(document.text, event.end)
    return name is not None and not any(mention.span.touches(Span(*name.span())) for mention in document.mentions)


def _at_spaceport(document: Document, clause: Clause, event: Sign, topic: Entity | None) -> Belonging | None:
    """The spaceport that an agreement speaks of, or at which something is built."""
    things = {sign.lexeme.english for sign in clause.signs}
    if event.lexeme.kind == "construction" and things & OUTLYING and (place := _last_spaceport(document, clause.span.end)):
        return Belonging(place)
    if event.lexeme.kind != "agreement" or (topic and topic.kind in KINDS):
        return None
    for mention in document.mentions_in(clause.span):
        if mention.span.start > event.start and mention.entity and is_spaceport(document.entity(mention.entity)):
            return Belonging(document.entity(mention.entity), mention)
    return None


def _last_spaceport(document: Document, before: int) -> Entity | None:
    places = [mention for mention in document.mentions if mention.span.start < before and _kind(document, mention) == "place"]
    entities = (document.entity(mention.entity) for mention in reversed(places) if mention.entity)
    return next((entity for entity in entities if is_spaceport(entity)), None)


def _is_apart(page: Page, event: Sign, mention: Mention) -> bool:
    """Whether a vehicle is no complement of an agreement or of works, while the report is about a programme."""
    if event.lexeme.kind not in GROUND or _kind(page.document, mention) != "vehicle":
        return False
    is_told = mention.span.start > event.end and not any(page.document.dates_in(Span(event.end, mention.span.start)))
    return page.topic is not None and page.topic.kind == "programme" and not is_told


def _kind(document: Document, mention: Mention) -> str | None:
    return document.entity(mention.entity).kind if mention.entity else None


def _can_own(page: Page, sentence: Span, mention: Mention, event: Sign) -> bool:
    """Whether a name is no mere component, carrier or destination of the event's craft."""
    before = page.before(mention.span.start, REACH, sentence.start)
    if page.words.project.search(before) or event.lexeme.kind == "agreement":
        return True
    if page.words.component.search(before):
        return False
    entity = page.document.entity(mention.entity or "")
    is_place = entity.name in STATIONS and event.lexeme.kind != "spacewalk"
    if entity.kind == "programme" and not is_place:
        return True
    return page.words.carrier.search(before) is None


def _is_station(document: Document, mention: Mention) -> bool:
    return mention.entity is not None and document.entity(mention.entity).name in STATIONS


def _is_site(document: Document, mention: Mention) -> bool:
    return mention.entity is not None and document.entity(mention.entity).rule_id == SITE


def _is_known_vehicle(entity: Entity) -> bool:
    return entity.kind == "vehicle" and entity.rule_id.endswith("known")


def _is_launcher(page: Page, mention: Mention) -> bool:
    """Whether it is a known vehicle, or the report calls it a rocket anywhere."""
    if mention.rule_id.endswith("known") and _kind(page.document, mention) == "vehicle":
        return True
    others = (other for other in page.document.mentions if other.entity == mention.entity)
    return any(_is_called_rocket(page, other) for other in others)


def _is_called_rocket(page: Page, mention: Mention) -> bool:
    """Whether the noun before or behind the name says so."""
    if page.words.launcher.search(page.before(mention.span.start, REACH)):
        return True
    return mention.reach is not None and page.words.launcher.search(page.plain[mention.span.end : mention.reach.end]) is not None


def _choose(page: Page, mentions: Sequence[Mention], event: Sign) -> Mention:
    """The project named as such, else what is carried, else the nearest: of a noun behind it, of a verb before it."""
    for mention in mentions:
        if page.words.project.search(page.before(mention.span.start, REACH)):
            return mention
    for first, second in pairwise(mentions):
        if page.words.payload.search(page.plain[first.span.end : second.span.start]):
            return second
    if event.lexeme.kind in GROUND:
        mentions = [mention for mention in mentions if _kind(page.document, mention) == "programme"] or mentions
    ahead = [mention for mention in mentions if mention.span.end <= event.start]
    behind = [mention for mention in mentions if mention.span.start >= event.start]
    if event.sort == "noun":
        return behind[0] if behind else ahead[-1]
    return ahead[-1] if ahead else behind[0]


def _last_named(page: Page, before: int, since: int) -> Entity | None:
    """The last programme or vehicle named between two places of the text that is no carrier or destination."""
    document, words = page.document, page.words
    for mention in reversed(document.mentions):
        if not since <= mention.span.start < before or _kind(document, mention) not in KINDS:
            continue
        around = page.before(mention.span.start, REACH)
        if not _is_station(document, mention) and not words.carrier.search(around) and not words.component.search(around):
            return document.entity(mention.entity or "")
    return None
