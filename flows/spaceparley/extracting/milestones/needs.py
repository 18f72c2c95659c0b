"""Whether an event has beside it what its word needs: a craft that flies, a text that is signed, a building that opens."""

import re
from dataclasses import dataclass

from ...span import Span
from .clauses import Clause
from .page import Page
from .signs import Sign
from .topic import KINDS

Things = tuple[tuple[int, str], ...]
"""Where crafts, people, works, crews and texts end, in order of the text."""

LAUNCHERS = {"rocket", "launcher", "stage"}
FAR = 90
"""Characters between a rocket and what it does."""
GOAL = 8
"""Characters of a preposition and an article."""
RELATIVE = 12
"""Characters before a clause in which the word stands that ties it to what it is about."""
MARKS = re.compile(r"[\s*_]*[:(|–—-][\s*_]*")
BODIES = {"craft", "crew", "works", "port", "dish"}
PASSENGERS = {"people", "crew"}
PERSONS = {"people", "pronoun"}
WANTED = {"text": {"text"}, "works": {"works", "craft", "port", "dish"}, "building": {"works", "dish"}}
"""Things of which one must be in the clause, or in what it goes on about."""
MOVERS = {"crew": PASSENGERS, "vehicle": {"craft"}}
"""Those of which one must do what happens."""
OPEN = {"object", "subject", "told"}
"""What a clause with a date may leave open, where it tells of nobody: what it happens to often goes by a word that no list has."""
TOLD = {"plan", "prior", "not", "move", "forward", "keep", "cancel", "fail", "start", "end", "done", "propose"}
"""Cues of which one must speak of an event whose noun has many other uses."""
FATES = {"move", "forward", "cancel", "keep"}
"""Cues that tell what became of a plan, with no date beside them."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where an event is told; `things` are those of its sentence and the one before it."""

    page: Page
    clause: Clause
    things: Things
    sentence: Span

    @property
    def own(self) -> set[str]:
        """The sorts of things in the clause itself."""
        return {sort for end, sort in self.things if self.clause.span.start < end <= self.clause.span.end}

    def goes_on_about(self, wanted: set[str]) -> bool:
        """Whether the clause takes up such a thing told before it ("the treaty was ratified and took effect")."""
        if any(self.sentence.start < end <= self.clause.span.start and sort in wanted for end, sort in self.things):
            return True
        plain, words = self.page.plain, self.page.words
        takes_up = words.pronoun.match(plain, self.sentence.start) or words.object_pronoun.search(plain, self.clause.span.start, self.clause.span.end)
        return takes_up is not None and any(end <= self.sentence.start and sort in wanted for end, sort in self.things)


def has_what_it_needs(setting: Setting, sign: Sign) -> bool:
    """Whether the setting has what the lexeme asks for."""
    clause, needs = setting.clause, sign.lexeme.needs
    if needs == "rocket":
        return _is_by_rocket(setting, sign)
    if needs in OPEN and clause.dates and not setting.own & PERSONS and not setting.page.words.pronoun.match(setting.page.plain, setting.sentence.start):
        return True
    return _has_beside_it(setting, sign)


def _has_beside_it(setting: Setting, sign: Sign) -> bool:
    clause, needs = setting.clause, sign.lexeme.needs
    if needs in WANTED:
        return bool(setting.own & WANTED[needs]) or setting.goes_on_about(WANTED[needs])
    match needs:
        case "subject":
            subject = _subject(setting, sign)
            return subject in BODIES or (subject is None and bool(clause.dates) and setting.page.subjects.whole is not None)
        case "own":
            return bool(setting.own & BODIES) and "text" not in setting.own and _subject(setting, sign) in BODIES
        case "crew" | "vehicle":
            return _subject(setting, sign) in MOVERS[needs] or (needs == "crew" and _is_crew_of(setting, sign))
        case "rider":
            return bool(clause.dates) and _subject(setting, sign) is not None
        case "object" | "goods":
            if needs == "goods" and _travels(setting, sign):
                return False
            is_left_open = needs == "goods" and bool(clause.dates) and not setting.own & PERSONS
            return bool(setting.own & BODIES) or _subject(setting, sign) in BODIES or is_left_open
        case "told" | "dated":
            return _is_told_when(setting, sign)
        case "port":
            return any(sort == "port" and setting.sentence.start < end <= clause.span.end for end, sort in setting.things)
        case _:
            return True


def _is_by_rocket(setting: Setting, sign: Sign) -> bool:
    """Whether a rocket stands before the verb, and behind it a craft that is none ("Vega-C | will carry | Sentinel-3C in June")."""
    page, clause = setting.page, setting.clause
    if not clause.dates or page.words.relative.search(page.before(sign.start, RELATIVE)):
        return False  # "The rocket that is to carry X" is only told which.
    ahead, behind = Span(max(clause.span.start, sign.start - FAR), sign.start), Span(sign.end, clause.span.end)
    named = any(mention.entity in page.rockets for mention in page.document.mentions_in(ahead))
    called = any(other.lexeme.english in LAUNCHERS and ahead.start <= other.start < sign.start for other in clause.signs)
    others = any(other.sort == "craft" and other.lexeme.english not in LAUNCHERS and other.start >= sign.end for other in clause.signs)
    crafts = any(mention.entity and mention.entity not in page.rockets and page.document.entity(mention.entity).kind in KINDS for mention in page.document.mentions_in(behind))
    return (named or called) and (others or crafts)


def _is_told_when(setting: Setting, sign: Sign) -> bool:
    """Whether the clause tells when it is, or what became of it; of a noun with many other uses, by a word for its plan or beside the date."""
    clause, needs = setting.clause, sign.lexeme.needs
    if not clause.dates:
        # "The retirement of Kestrel-2 was put off": a craft's, though no date is told.
        return bool(clause.sorts & FATES) and (bool(setting.own & BODIES) if needs == "dated" else "craft" in setting.own)
    return needs == "dated" or bool(clause.sorts & TOLD) or _is_beside_date(setting, sign)


def _is_crew_of(setting: Setting, sign: Sign) -> bool:
    """Whether the subject is the crew of the craft that is named right behind it ("The crew of Soyuz MS-29 will return")."""
    ahead = [(end, sort) for end, sort in setting.things if setting.clause.span.start < end <= sign.start]
    return len(ahead) > 1 and [sort for _, sort in ahead[-2:]] == ["crew", "craft"] and "," not in setting.page.plain[ahead[-2][0] : ahead[-1][0]]


def _travels(setting: Setting, sign: Sign) -> bool:
    """Whether somebody stands before the verb, and nothing that is sent in the clause ("the director will travel to Kourou")."""
    clause, page = setting.clause, setting.page
    ahead = [sort for end, sort in setting.things if clause.span.start < end <= sign.start and sort != "text"]
    aim = next((other.start for other in clause.signs if other.start >= sign.end and other.sort in ("noun", "verb") and page.words.purpose.search(page.plain[sign.end : other.start])), clause.span.end)
    goals = {other.end for other in clause.signs if other.sort == "works" and page.words.goal.search(page.before(other.start, GOAL))}
    sent = {sort for end, sort in setting.things if clause.span.start < end <= aim and end not in goals and (sort != "works" or end > sign.start)}
    return bool(ahead) and ahead[-1] in PASSENGERS and not sent & (BODIES - PASSENGERS)


def _is_beside_date(setting: Setting, sign: Sign) -> bool:
    """Whether only marks stand between the event and a date, as in a timetable."""
    plain = setting.page.plain
    gaps = (plain[date.end : sign.start] if date.end <= sign.start else plain[sign.end : date.start] for date in setting.clause.dates)
    return any(MARKS.fullmatch(gap) for gap in gaps)


def _subject(setting: Setting, sign: Sign) -> str | None:
    """What comes nearest before the verb in its clause, else behind it, else what its sentence or the one before is about."""
    clause, sentence = setting.clause, setting.sentence
    things = tuple(thing for thing in setting.things if thing[1] != "text")
    ahead = [sort for end, sort in things if clause.span.start < end <= sign.start]
    behind = [sort for end, sort in things if sign.end < end <= clause.span.end]
    opening = [sort for end, sort in things if sentence.start < end <= clause.span.start]
    earlier = [sort for end, sort in things if end <= sentence.start]
    named = [sort for sort in ahead if sort != "pronoun"]
    bodies = [end for end, sort in things if clause.span.start < end <= sign.start and sort in BODIES]
    if named and named[-1] in PASSENGERS and bodies and setting.page.words.payload.match(setting.page.plain, bodies[0] + 1):
        return "craft"  # "A capsule carrying two astronauts splashed down."
    if ahead:
        # "As for the module, it arrived": the pronoun takes up what stands before it.
        return named[-1] if named else "people"
    if behind and behind[0] in BODIES:
        return behind[0]
    if any(other.sort == "people" and other.start == sign.end + 1 for other in clause.signs):
        return "people"  # "В городок прибудет | директор": who comes stands right behind the verb.
    if opening and setting.page.words.relative.search(setting.page.before(clause.span.start, RELATIVE).rstrip() + " "):
        return opening[-1]  # "The mission X, whose departure is set for May": what the clause is about stands right before it.
    if opening:
        return opening[0]
    # "Launched in 2018, the satellite fell silent": what an opening clause is about comes behind it.
    following = [sort for end, sort in things if end > clause.span.end] if clause.span.start == sentence.start else []
    return following[0] if following else earlier[-1] if earlier else None
