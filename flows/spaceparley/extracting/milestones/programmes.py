"""Which programme, vehicle or satellite an event belongs to."""

import re
from collections.abc import Sequence

from ...span import Span
from ..document import Document
from ..facts import Entity, Mention
from ..names.inflection import nominative
from ..names.spelling import english_programme
from .agreements import find_between, is_contract, is_on_nothing
from .belonging import Belonging
from .carriers import SITE, is_minor, is_ship, is_station, only_serves
from .clauses import Clause
from .cooperation import RULE as COOPERATION
from .cooperation import find_cooperation, name_text
from .described import find_described
from .grounds import find_ground, find_orbiting
from .in_turn import find_in_turn
from .introduced import find_told
from .last_resorts import find_last_resort, find_site
from .matter import find_matter
from .nearest import GROUND, choose, kind_of, last_named, last_rocket
from .other_matters import is_other_matter
from .owners import REACH, WORKS, can_be_about, can_happen_to, can_own, carries_on, is_aside, is_site, is_told_apart
from .page import Page
from .passengers import flies_otherwise
from .prevailing import MUCH
from .relatives import flown, told_of
from .signs import Sign
from .tellings import Telling
from .topic import KINDS, is_spaceport

ABOARD = {"spacewalk", "crew", "docking port"}
"""What happens on a station and belongs to it."""
LAUNCHER_PARTS = {"rocket", "stage"}
OUTLYING = {"railway track", "facility"}
"""What stands at a spaceport and belongs to it where no programme is named."""
FOUNDATIONS = ".foundations"
BUILT = {"construction", "delivery", "service"}
NAMED = re.compile(r" ?[«“\"] ?([^\W\d_][^«»“”\"\n]{1,38}?) ?[»”\"]")
OPENING = 40
LAUNCH = "launch"
LATELY = 500
"""How far back the last programme named may be."""


def find_belonging(page: Page, sentence: Span, telling: Telling, running: Entity | None) -> Belonging | None:
    """What the sentence itself names, or the station that it goes on about; `running` is the last event's."""
    if telling.event.lexeme.kind == "agreement" and (signed := find_matter(page, sentence, telling) or find_between(page, sentence, telling)):
        return Belonging(signed)
    if taken_up := find_in_turn(page, telling):
        return Belonging(taken_up, in_turn=True)
    if owner := told_of(page, sentence, max(telling.event.start, telling.clause.span.start)) or flown(page, sentence, telling):
        return Belonging(page.document.entity(owner.entity or ""), owner)
    if station := find_orbiting(page, sentence, telling):
        return Belonging(station)
    if ground := find_ground(page, sentence, telling, find_main(page, telling.event.start)):
        return Belonging(ground)
    return _named_in(page, sentence, telling, None if running and running.rule_id == COOPERATION else running)


def _named_in(page: Page, sentence: Span, telling: Telling, running: Entity | None) -> Belonging | None:
    """What is named in the event's own clause, else in those before it."""
    document, clause, event = page.document, telling.clause, telling.event
    craft = page.topic if page.topic and page.topic.kind in KINDS and page.topic.rule_id != SITE and can_happen_to(page.topic, event) else None
    # ", Geosat said": what speaks is no craft.
    says = {sign.start for sign in clause.signs if sign.sort == "say"}
    named = [mention for mention in document.mentions_in(sentence) if kind_of(document, mention) in KINDS and not (mention.span.end + 1 in says and page.before(mention.span.start, 2) == ", ")]
    inside = [mention for mention in named if clause.span.holds(mention.span) and not _is_behind_pronoun(page, sentence, mention, event, running)]
    ahead = [mention for mention in named if mention.span.end <= clause.span.start]
    counted = _counted_out(page, named, telling) if all(mention.entity in page.rockets for mention in inside) else []
    for mentions in (counted or inside, ahead[::-1], _announced(page, named, sentence, telling)):
        own = [mention for mention in mentions if can_own(page, sentence, mention, event) and not is_aside(page, sentence, mention, telling) and not carries_on(page, mention, event)]
        own = [mention for mention in own if not is_station(document.entity(mention.entity or ""))] or own
        own = [mention for mention in own if not page.words.carried.search(page.before(mention.span.start, REACH, sentence.start))] or ([] if running and running.key not in page.rockets and running.kind in KINDS else own)
        sites = [] if craft or _is_about_one(page) else [mention for mention in own if can_be_about(page, sentence, mention, event)]
        own = [mention for mention in own if not is_site(document, mention)] or sites
        if not own:
            continue
        mention = choose(page, own, event)
        known = running if mentions is inside else craft or running
        if known and craft and known.key in page.rockets and craft.key not in page.rockets:
            known = craft
        is_rocket = event.lexeme.kind == "launch" and len(own) == 1 and mention.entity in page.rockets and not is_ship(document.entity(mention.entity or ""))
        if is_rocket and is_told_apart(page, event, mention):
            main = find_main(page, event.start)
            known = known or (main if main and can_happen_to(main, event) else None)
        elif event.sort == "noun" and mentions is inside:
            known = None
        if is_rocket and known and flies_otherwise(known, mention, page.rockets, page.passengers):
            known = None
        if is_rocket and known is None and not _is_counted(page, event):
            known = page.passengers.get(mention.entity or "")
        goes_on = running is not None and running.key == mention.entity
        # "Flights of X start in 2030, though they had spoken of 2028": the second clause has no word of its own for the event.
        if known and is_rocket and not (goes_on and event.end - event.start == 1):
            return Belonging(known)
        if not goes_on and _is_apart(page, event, mention):
            continue
        return Belonging(document.entity(mention.entity or ""), mention)
    return _at_spaceport(page, clause, event)


def _is_counted(page: Page, event: Sign) -> bool:
    """Whether a launch is one of a rocket's own: counted, or its return to flight ("the third flight of Ariane 6")."""
    return event.sort == "noun" and (not event.lexeme.english.startswith(LAUNCH) or any(word in page.words.ordinals for word in page.before(event.start, REACH).split()[-2:]))


def _is_behind_pronoun(page: Page, sentence: Span, mention: Mention, event: Sign, running: Entity | None) -> bool:
    """Whether a pronoun does what only its subject can, and the name comes after it ("It will reach Jupiter in 2031, said ESA, whose mission X")."""
    return running is not None and event.lexeme.needs == "subject" and event.end <= mention.span.start and page.words.pronoun.match(page.plain, sentence.start) is not None


def _counted_out(page: Page, named: Sequence[Mention], telling: Telling) -> list[Mention]:
    """The first of the crafts behind a colon that a rocket carried ("put two satellites into orbit: the Chilean X and Y")."""
    end = telling.clause.span.end
    if telling.event.lexeme.kind != "launch" or telling.event.sort != "verb" or page.plain[end - 2 : end] != ": ":
        return []
    return [mention for mention in named if 0 <= mention.span.start - end <= OPENING and mention.entity not in page.rockets][:1]


def _announced(page: Page, named: Sequence[Mention], sentence: Span, telling: Telling) -> list[Mention]:
    """The name right behind a participle that opens the sentence ("Launched on Thursday, docked on Saturday: the freighter X")."""
    if telling.event.sort != "verb" or telling.event.start - sentence.start > OPENING or page.words.pronoun.match(page.plain, sentence.start) or page.words.future.search(page.before(telling.event.start, REACH, sentence.start)):
        return []
    return [mention for mention in named if 0 <= mention.span.start - telling.clause.span.end <= REACH][:1]


def find_inherited(page: Page, block: Span, sentence: Span, telling: Telling, running: Entity | None, earlier: Entity | None) -> Belonging | None:
    """What an event belongs to whose sentence does not say: what is told around it, else what its section is mostly about; `earlier` is what the paragraph before told of."""
    event = telling.event
    if called := _called(page, telling, running):
        return Belonging(called)
    if other := _other_name(page.document, event):
        return other
    if event.lexeme.kind == "agreement":
        if running and running.rule_id == COOPERATION:
            return Belonging(running)
        if is_on_nothing(telling) and (cooperation := find_cooperation(page.document, sentence, name_text(telling))):
            return Belonging(cooperation)
    elif running and running.rule_id == COOPERATION:
        running = None
    near = _told_near(page, block, sentence, telling, running, earlier)
    if near:
        return near
    subject = page.subjects.at(telling.clause.span.start)
    subject = None if subject and is_other_matter(page, subject.entity, telling) else subject
    own, main = page.subjects.own_at(telling.clause.span.start), find_main(page, telling.clause.span.start)
    main = main if main is None or can_happen_to(main, event) else None
    only = main or (subject.entity if subject and not is_minor(subject.entity, page.rockets) else None)
    if event.lexeme.kind == "agreement" and not (only and is_contract(telling)) and (not own or own.mentions < MUCH):
        cooperation = find_cooperation(page.document, sentence, name_text(telling))
        if cooperation:
            return Belonging(cooperation)
    # "The probe will be launched by an H3 rocket": of a launch it is the craft that flies, named or not.
    flies = event.lexeme.kind == "launch" and not any(sign.sort == "craft" and sign.lexeme.english not in LAUNCHER_PARTS for sign in telling.clause.signs)
    own_subject = subject.entity if subject and (flies or not (_is_known_vehicle(subject.entity) and _only_serves(page, subject.entity))) else None
    found = (main if subject and is_minor(subject.entity, page.rockets) else None) or own_subject or find_last_resort(page, sentence, telling.clause, event)
    own_thing = find_told(page, telling) if event.lexeme.kind != "agreement" and (found is None or found.rule_id == COOPERATION) else None
    last = own_thing or found or _visited(page, telling)
    return Belonging(last) if last else None


def _visited(page: Page, telling: Telling) -> Entity | None:
    """The station that somebody flies to or from, where nothing is told of what they fly in ("the first Turk reached the ISS in 2024")."""
    entities = (page.document.entity(mention.entity) for mention in page.document.mentions_in(telling.clause.span) if mention.entity)
    return next((entity for entity in entities if is_station(entity)), None) if telling.event.lexeme.kind in ("launch", "landing") else None


def _only_serves(page: Page, rocket: Entity) -> bool:
    """Whether a rocket is nowhere more than what something else flies on, which the report leaves unnamed."""
    named = [mention.span.start for mention in page.document.mentions if mention.entity == rocket.key]
    return all(only_serves(rocket, page.before(at, REACH), page.words, page.rockets) for at in named)


def _called(page: Page, telling: Telling, running: Entity | None) -> Entity | None:
    """What the clause itself calls a thing without a name, told by its countries in a report that names none."""
    if telling.event.lexeme.kind == "agreement":
        return None
    is_named = running or page.topic or page.subjects.at(telling.clause.span.start)
    return None if is_named else find_described(page.document.text, page.document.language, page.words, telling.clause.span)


def _told_near(page: Page, block: Span, sentence: Span, telling: Telling, running: Entity | None, earlier: Entity | None) -> Belonging | None:
    """A station, what the last event belongs to, what the paragraph is about, the topic."""
    document, clause, event = page.document, telling.clause, telling.event
    running, topic = (None if one and not can_happen_to(one, event) else one for one in (running, page.topic))
    things = {sign.lexeme.english for sign in clause.signs}
    kind = event.lexeme.kind
    if (kind == "spacewalk" or (things & ABOARD and kind == "landing")) and (station := _station(document)):
        return Belonging(station)
    if _is_outlying(telling) and not any(one and one.kind == "programme" for one in (running, topic)):
        found = _last_spaceport(document, clause.span.end) or running or topic
        return Belonging(found) if found else None
    main = find_main(page, clause.span.start)
    main = main if main is None or can_happen_to(main, event) else None
    if running and (running.kind in KINDS or kind == "agreement"):
        is_own = things & LAUNCHER_PARTS or (running.rule_id == SITE and kind == "construction" and not any(sign.sort == "craft" for sign in clause.signs)) or not main or not is_minor(running, page.rockets)
        return Belonging(_project_of(main, running) if is_own or main is None else main)
    if things & LAUNCHER_PARTS and (vehicle := last_named(page, event, clause.span.start, 0) if main else last_rocket(page, event, clause.span.start)):
        return Belonging(vehicle)
    if kind in WORKS and (not main or main.key in page.rockets) and (site := find_site(document, sentence, clause)):
        return Belonging(site)
    lately = last_named(page, event, clause.span.start, block.start)
    if lately and kind != "agreement" and not topic:
        return Belonging(main if main and is_minor(lately, page.rockets) else lately)
    if topic and (topic.kind in KINDS or kind == "agreement"):
        return Belonging(main if main and is_minor(topic, page.rockets) and topic.rule_id != SITE else topic)
    main = main or _own(page, telling, earlier if earlier and earlier.key and earlier.rule_id != SITE else None)
    if main and (kind != "agreement" or "contract" in things):
        return Belonging(main)
    found = last_named(page, event, clause.span.start, max(clause.span.start - LATELY, page.subjects.opening(clause.span.start)))
    if found is None or (kind in GROUND and _is_known_vehicle(found)):
        return None
    return Belonging(found)


def _is_outlying(telling: Telling) -> bool:
    """Whether something is built, delivered or begins to work that stands at a spaceport."""
    event, signs = telling.event, telling.clause.signs
    # What goes to a pad is none: "the satellite was delivered to the pad".
    things = {sign.lexeme.english for sign in signs if event.lexeme.kind == "construction" or (sign.end <= event.start and "craft" not in telling.clause.sorts)}
    return event.lexeme.id.endswith(FOUNDATIONS) or (event.lexeme.kind in BUILT and bool(things & (OUTLYING | {"pad"})))


def _station(document: Document) -> Entity | None:
    return next((entity for entity in document.entities if entity.kind in KINDS and is_station(entity)), None)


def find_main(page: Page, at: int) -> Entity | None:
    """What the title or the section is about, where that is no rocket and no ground station."""
    subject = page.subjects.at(at)
    likely = (page.topic, *(one.entity for one in (subject, page.subjects.whole) if one and one.mentions > 1))
    return next((one for one in likely if one and one.kind in KINDS and not is_minor(one, page.rockets)), page.described)


def _own(page: Page, telling: Telling, earlier: Entity | None) -> Entity | None:
    """What the section is mostly about; where it names nothing twice, what the paragraph before told of."""
    own = page.subjects.at(telling.clause.span.start)
    if own is None or is_other_matter(page, own.entity, telling):
        return None
    found = earlier if earlier and own.mentions == 1 and earlier.kind in KINDS else own.entity
    return None if is_minor(found, page.rockets) else found


def _is_about_one(page: Page) -> bool:
    """Whether one craft is named so often that a ground station named once serves it."""
    whole = page.subjects.whole
    return whole is not None and whole.mentions >= MUCH and not is_minor(whole.entity, page.rockets)


def _project_of(main: Entity | None, running: Entity) -> Entity:
    """The project that the section is about, where the events before were told of one numbered craft of many."""
    is_project = main is not None and main.kind == "programme"
    return main if main and is_project and running.rule_id.endswith(".number") else running


def _other_name(document: Document, event: Sign) -> Belonging | None:
    """The name in quotation marks right behind the event that nobody has read as a programme ("the second launch of «Angara»")."""
    name = NAMED.match(document.text, event.end) if event.sort == "noun" else None
    taken = [*(mention.span for mention in document.mentions), *(date.span for date in document.dates)]
    if name is None or name[1][0].islower() or any(span.touches(Span(*name.span())) for span in taken):
        return None
    return Belonging(None, None, english_programme(nominative(name[1], document.language, "programme"), document.language))


def _at_spaceport(page: Page, clause: Clause, event: Sign) -> Belonging | None:
    """The spaceport that an agreement speaks of, or at which something is built."""
    document, topic = page.document, page.topic
    things = {sign.lexeme.english for sign in clause.signs}
    if event.lexeme.kind == "construction" and things & OUTLYING and (place := _last_spaceport(document, clause.span.end)):
        return Belonging(place)
    if event.lexeme.kind != "agreement" or (topic and topic.kind in KINDS):
        return None
    for mention in document.mentions_in(clause.span):
        is_told = mention.span.start > event.start and not page.words.carrier.search(page.before(mention.span.start, REACH, clause.span.start))
        if is_told and mention.entity and is_spaceport(document.entity(mention.entity)):
            return Belonging(document.entity(mention.entity), mention)
    return None


def _last_spaceport(document: Document, before: int) -> Entity | None:
    places = [mention for mention in document.mentions if mention.span.start < before and kind_of(document, mention) == "place"]
    entities = (document.entity(mention.entity) for mention in reversed(places) if mention.entity)
    return next((entity for entity in entities if is_spaceport(entity)), None)


def _is_apart(page: Page, event: Sign, mention: Mention) -> bool:
    """Whether a vehicle is no complement of an agreement or of works, while the report is about a programme."""
    if event.lexeme.kind not in GROUND or kind_of(page.document, mention) != "vehicle":
        return False
    is_told = mention.span.start > event.end and not any(page.document.dates_in(Span(event.end, mention.span.start)))
    return page.topic is not None and page.topic.kind == "programme" and not is_told


def _is_known_vehicle(entity: Entity) -> bool:
    return entity.kind == "vehicle" and entity.rule_id.endswith("known")
