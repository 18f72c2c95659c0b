"""Which of the things of its clause an event happens to, where no name says so: its subject, its object or what stands behind its noun."""

from ...language import load
from ...language.descriptions import DescriptionWords
from ...span import Span
from ..facts import Entity, Mention
from .antecedents import Told
from .grounds import UNIT
from .owners import can_happen_to, is_of_a_craft
from .page import Page
from .phrases import GROUND
from .tellings import Telling

REACH = 80
"""Characters between an event and what it happens to."""
LEAD = 60
RELATIVE, OPENED = 110, 24
"""Characters between a thing and a relative clause about it; around the clause's start, in which its pronoun stands."""


def find_subject(page: Page, telling: Telling) -> Told | None:
    """The noun of the thing that the event happens to; None where the clause has none, or only what carries something."""
    event, clause = telling.event, telling.clause.span
    near = [one for one in page.things_in(clause) if -REACH <= one.noun.start - event.end <= REACH and not one.noun.touches(event.span)]
    # "By an H3 rocket", «ракетой H3»: where names bend, the noun itself says that it carries.
    near = [one for one in near if not any(page.words.carrier.search(page.before(at, LEAD, clause.start)) for at in (one.start, one.noun.end))]
    ahead, behind = [one for one in near if one.noun.end <= event.start], [one for one in near if one.noun.start >= event.end]
    if event.sort == "noun":
        words = load(page.document.language, DescriptionWords)
        behind = [one for one in behind if words.behind.fullmatch(page.plain, event.end, one.noun.start)]
        ahead = [one for one in ahead if words.ahead.fullmatch(page.plain, one.noun.end, event.start)]
        found = behind[:1] or ahead[-1:]
        return found[0] if found else None
    return next(iter((*ahead[::-1], *behind)), None)


def find_meant_thing(page: Page, sentence: Span, telling: Telling, main: Entity | None) -> Entity | None:
    """What the noun beside an event stands for."""
    one = _told_of(page, sentence, telling) or find_subject(page, telling)
    if one is None or one.entity is None or not can_happen_to(one.entity, telling.event):
        return None
    if one.sort in GROUND and (is_of_a_craft(telling.event) or (main is not None and main.kind == "programme" and not UNIT.match(main.name))):
        return None
    return None if one.sort == "rocket" and main and one.entity.key else one.entity


def is_of_another(page: Page, telling: Telling) -> bool:
    """Whether the event happens to a thing that is said to be another one than what was told of, and has no name ("another satellite, built in Belfast, will be launched")."""
    one = find_subject(page, telling)
    return one is not None and one.fresh and one.entity is None


def _told_of(page: Page, sentence: Span, telling: Telling) -> Told | None:
    """The thing that a relative clause tells of, or of something of its own ("a station for optical data, whose construction began in May")."""
    at = max(telling.clause.span.start, telling.event.start - RELATIVE)
    before = page.things_in(Span(max(sentence.start, telling.event.start - 2 * RELATIVE), telling.event.start))
    for one in reversed(before):
        opened = page.words.possessive.search(page.plain, one.noun.end, telling.event.start) or page.words.aside.search(page.plain, one.noun.end, telling.event.start)
        if opened is None or opened.end() < at - OPENED:
            continue
        is_closed = "," in page.plain[one.noun.end : opened.start()] or "," in page.plain[opened.end() : telling.event.start]
        return None if is_closed or page.words.aside.search(page.plain, opened.end(), telling.event.start) else one
    return None


def is_nearer(page: Page, telling: Telling, mention: Mention) -> bool:
    """Whether a thing without a name is what the event happens to sooner than one named in its sentence."""
    one, event = find_subject(page, telling), telling.event
    if one is None or one.name or one.entity is None or one.entity.key == mention.entity:
        return False
    if mention.span.end <= one.noun.start and (page.words.aside.search(page.plain, mention.span.end, one.noun.start) or page.words.payload.search(page.plain, mention.span.end, one.noun.start)):
        return False
    if mention.span.start < event.start < one.noun.start or one.noun.start < event.start < mention.span.start:
        return event.sort == "verb" and one.noun.start < event.start
    return abs(one.noun.start - event.start) < abs(mention.span.start - event.start)
