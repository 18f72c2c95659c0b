"""Words that tell of a meeting, and what around a noun says that it is none, or one told before."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from ...language import load
from ...language.meetings import MeetingWords
from ...language.openings import Letters, opening, openings
from ...language.rule import Rule
from ...span import Span
from .clauses import Clause
from .frames import FRAMES, Frame, parties_of

WORD = re.compile(r"\b\w")
"""Where a trigger may begin."""
FARTHEST = 90
"""Characters before an event in which the word stands that makes it a setting ("on the sidelines of the International Astronautical ...")."""
SITS = ".sits"
"""Rules of bodies that are told to meet, founded just now or long ago."""

ORDINAL = ".ordinal"
"""Rules of ordinals that stand for one of those told of right before ("The first was held in Rome")."""

SINGLE = ("meets", "hosts", "faces")
"""Frames of verbs for meeting once."""
ONCE = ("talks", "signing", "call")
"""Kinds that are over in a day, unless told to have lasted longer themselves ("two-day talks")."""
CLOSE = 8
"""Characters between such a noun and how long it lasted, or the verb that it is the subject of."""

JOINT = re.compile(r";[ ]\Z|,[ ][^\W\d_]{1,4}[ ]\Z")
"""A semicolon, or a comma and a conjunction behind it."""
WHOM = ".whom"
"""Rules of verbs whose object is whoever is met, so that their subjects alone meet nobody."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """A verb or noun for meeting, and how it takes its parties."""

    frame: Frame
    rule: Rule
    span: Span

    @property
    def alone(self) -> bool:
        """Whether it is an ordinal that stands for a meeting without its noun ("The first was held in Rome")."""
        return self.rule.id.endswith(ORDINAL)


def find_triggers(text: str, span: Span, language: str) -> Iterator[Trigger]:
    """The triggers in a stretch of masked text, in order, none within another; of the rules that fit at a word, the first wins."""
    after = span.start
    for word in WORD.finditer(text, span.start, span.end):
        start = word.start()
        if start < after:
            continue
        for frame, rule in _opening_with(opening(word[0]), language):
            if found := rule.pattern.match(text, start, span.end):
                after = found.end()
                yield Trigger(frame, rule, Span(start, after))
                break


@cache
def _opening_with(letter: str, language: str) -> tuple[tuple[Frame, Rule], ...]:
    """The rules that may fit at a word with that letter: a dozen of forty, and none at many."""
    return tuple((frame, rule) for frame, rule, letters in _rules(language) if letters is None or letter in letters)


@cache
def _rules(language: str) -> tuple[tuple[Frame, Rule, Letters | None], ...]:
    words = load(language, MeetingWords)
    return tuple((frame, rule, openings(rule.pattern)) for frame in FRAMES for rule in getattr(words, frame))


def is_occasion(clause: Clause, trigger: Trigger) -> bool:
    """Whether an event is only the setting of what is told ("lors de sa visite à Paris", "en marge de la conférence")."""
    before = max(clause.span.start, trigger.span.start - FARTHEST)
    pattern = clause.words.after if trigger.rule.value == "visit" else clause.words.aside
    if trigger.frame != "events" or not pattern.search(clause.text, before, trigger.span.start):
        return False
    # "Ahead of his meeting with X, Y said": theirs, be it still to come.
    company = clause.after(trigger.span.end, clause.words.with_) if trigger.rule.value == "talks" else None
    return company is None or "," in clause.text[trigger.span.end : company.start] or any(trigger.span.end <= verb.start < company.start for verb in clause.verbs)


def is_set_up(clause: Clause, trigger: Trigger) -> bool:
    """Whether a body is only being created."""
    if sits(clause, trigger):
        return False
    before = max(clause.span.start, trigger.span.start - 60)
    return trigger.rule.value == "commission" and clause.words.creates.search(clause.text, before, trigger.span.start) is not None


def sits(clause: Clause, trigger: Trigger) -> bool:
    """Whether the noun is that of a body which the clause tells to meet, be it founded only now."""
    rule = next((rule for rule in clause.words.events if rule.id.endswith(SITS)), None)
    found = rule.pattern.search(clause.text, trigger.span.start, clause.span.end) if rule and trigger.rule.value == "commission" else None
    return found is not None and found.start() < trigger.span.end


def is_of_founded(clause: Clause, trigger: Trigger) -> bool:
    """Whether a noun stands in the relative clause of a body that is being created ("form a team, which is to hold its first meeting")."""
    opened = clause.setting.about_it.finditer(clause.text, clause.span.start, trigger.span.start)
    leads = (clause.text[clause.span.start : found.start()].rstrip(" ,") + " " for found in opened)
    return any(clause.words.creates.search(lead) for lead in leads)


def is_of_pact(clause: Clause, trigger: Trigger) -> bool:
    """Whether a verb tells where what was told to be agreed was signed ("The document was signed in Rome"), naming nobody."""
    if trigger.frame != "received" or trigger.rule.value != "signing" or clause.setting.pact.match(clause.text, clause.span.start) is None:
        return False
    return clause.is_placed(Span(trigger.span.end, clause.span.end))


def is_led(clause: Clause, trigger: Trigger, pattern: re.Pattern[str]) -> bool:
    """Whether a noun for a meeting has such a determiner."""
    if trigger.frame != "events":
        return False
    if trigger.alone:
        return pattern is not clause.words.theirs
    before = clause.text[max(clause.span.start, trigger.span.start - 30) : trigger.span.start]
    return pattern.search(before) is not None


def meets_nobody(clause: Clause, trigger: Trigger, triggers: Sequence[Trigger]) -> bool:
    """Whether several people are all that a verb has, whose object is nobody ("X et Y ont retrouvé | la terre ferme"), or it only tells of an event's host."""
    if _is_of_event(clause, trigger, triggers):
        return True
    subject, verb = clause.subject(trigger.span.start), trigger.span
    return trigger.rule.id.endswith(WHOM) and subject is not None and subject.several and set(parties_of(clause, trigger.frame, verb)) == set(subject.parties)


def _is_of_event(clause: Clause, trigger: Trigger, triggers: Sequence[Trigger]) -> bool:
    """Whether a verb of being received only tells who hosts the event right before it ("the next meeting | will be hosted by JAXA")."""
    nouns = (other.span.end for other in triggers if trigger.frame == "received" and is_led(clause, other, clause.words.own))
    return any(0 < trigger.span.start - noun <= CLOSE and "," not in clause.text[noun : trigger.span.start] for noun in nouns)


def opens_next(clause: Clause, trigger: Trigger, triggers: Sequence[Trigger]) -> int | None:
    """Where the words of a further meeting open, joined to those of the one told before it ("held talks in Rome on Monday, and | their next meeting will be ..."); None where nothing joins it."""
    before = max((other.span.end for other in triggers if other.span.end <= trigger.span.start), default=None)
    if trigger.frame != "events" or before is None:
        return None
    if trigger.alone:
        return trigger.span.start
    own = clause.words.own.search(clause.text, before, trigger.span.start)
    if own is None:
        return None
    joined = JOINT.search(clause.text, before, own.start()) or any(found.end() >= own.start() and found[0].strip() != "," for found in clause.setting.listed.finditer(clause.text, max(before, own.start() - CLOSE), own.start() + CLOSE))
    return own.start() if joined else None


def is_over_in_a_day(clause: Clause, trigger: Trigger) -> bool:
    """Whether a meeting did not go on from its day, though something else did ("signed a pact on Tuesday during a three-day visit that began in Rome")."""
    lasting = clause.setting.lasting.search(clause.text, clause.span.start, clause.span.end)
    own = lasting is not None and (0 <= trigger.span.start - lasting.end() <= CLOSE or 0 <= lasting.start() - trigger.span.end <= CLOSE)
    return trigger.frame in SINGLE or (trigger.rule.value in ONCE and not own)
