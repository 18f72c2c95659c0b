"""What only says more of an event told beside it: a participle with a date of its own, a moment, a reason."""

import re
from collections.abc import Sequence

from ...language.milestones import MilestoneWords
from ..facts import DateMention
from .clauses import Clause
from .signs import Sign

THINGS = {"craft", "works", "text", "crew"}
MISHAPS = {"fail", "quality"}
WORD = re.compile(r"[^\W\d_]{4}")
"""A word of its own, no preposition: what happened."""
NEAR, REACH, FAR = 20, 40, 80
BESIDE_VERB = 8
"""Characters between a verb and the date right behind it."""


def find_governing(plain: str, left: Sign, cue: Sign, clause: Clause, events: Sequence[Sign]) -> Sign | None:
    """The noun that a participle with a date of its own only says more of ("ratification of the agreement signed in 2018 | is expected")."""
    before = next((event for event in reversed(events) if event.end <= left.start), None)
    if before is None or before.sort != "noun" or left.sort != "verb" or before.lexeme.kind == "launch" == left.lexeme.kind:
        return None
    between = [sign for sign in clause.signs if before.end <= sign.start < left.start]
    is_attribute = bool(between) and all(sign.sort in THINGS for sign in between) and left.start - between[-1].end <= NEAR
    has_date = any(left.end <= date.start and date.end <= cue.start for date in clause.dates) and any(date.start >= cue.end for date in clause.dates)
    return before if is_attribute and has_date and ", " not in plain[before.end : between[-1].end] else None


def is_called_off_before(date: DateMention, clause: Clause, event: Sign) -> bool:
    """Whether a date is that of an attempt before the event, and called off ("to lift off on 12 March | after an attempt on 2 March was scrubbed")."""
    opening = next((sign for sign in reversed(clause.signs) if sign.sort == "background" and sign.end <= date.start), None)
    if opening is None or opening.start < event.end:
        return False
    behind = [sign for sign in clause.signs if sign.start >= opening.end and sign.sort not in THINGS]
    return any(sign.sort == "cancel" for sign in behind) and all(sign.sort in ("noun", "verb", "cancel") and sign.start - opening.end <= FAR for sign in behind)


def is_elsewhere(plain: str, date: DateMention, owner: Sign, clause: Clause, events: Sequence[Sign], words: MilestoneWords) -> bool:
    """Whether a date is that of another verb of the clause than the one it would be given to."""
    return _is_of_another_verb(plain, date, owner, clause, events) or _is_before_background(date, owner, clause) or _is_before_participle(plain, date, owner, clause, words)


def _is_of_another_verb(plain: str, date: DateMention, owner: Sign, clause: Clause, events: Sequence[Sign]) -> bool:
    """Whether a verb that tells no event has the date right behind it, before the event ("under rules adopted in 2024, parts that are launched need a licence")."""
    verbs = (sign for sign in clause.signs if sign.sort == "verb" and sign not in events and 0 <= date.start - sign.end <= BESIDE_VERB)
    return owner in events and date.end < owner.start and "," in plain[date.end : owner.start] and any(plain[verb.end : date.start].count(" ") <= 2 and "," not in plain[verb.end : date.start] for verb in verbs)


def _is_before_participle(plain: str, date: DateMention, verb: Sign, clause: Clause, words: MilestoneWords) -> bool:
    """Whether a date is that of what is told before a comma and a participle that has a date of its own behind it ("will from June operate the satellite X, | launched in August 2024")."""
    if verb.sort != "verb" or date.end > verb.start or plain[verb.start - 2 : verb.start] != ", " or not words.participle.match(plain, verb.start):
        return False
    return any(0 <= other.start - verb.end <= REACH for other in clause.dates)


def _is_before_background(date: DateMention, verb: Sign, clause: Clause) -> bool:
    """Whether what a verb tells is only the point in time of what stands before it with the date ("worked side by side last week, a month after the satellite was launched")."""
    return verb.sort == "verb" and any(sign.sort == "background" and date.end <= sign.start and sign.end <= verb.start for sign in clause.signs)


def is_of_background(plain: str, date: DateMention, clause: Clause, events: Sequence[Sign], words: MilestoneWords) -> bool:
    """Whether a date is that of what only tells when or why something else was moved ("put off to April | after a leak during a test on 2 February", "put off | after the failure last May", "because of the storm last week")."""
    before = plain[max(clause.span.start, date.start - FAR) : date.start]
    if words.goal.search(before):
        return False  # "Put off two days before liftoff | to 20 March"
    signs = [sign for sign in clause.signs if sign.end <= date.start and sign.sort not in THINGS]
    if signs and signs[-1].sort == "move" and words.cause.search(plain[signs[-1].end : date.start]):
        return True
    last = signs[-1] if signs else None
    while signs and (signs[-1].sort in MISHAPS or (signs[-1].sort == "noun" and signs[-1] not in events)):
        signs.pop()
    if last and last.sort == "fail" and signs and signs[-1].sort == "move":
        return "," not in plain[signs[-1].end : date.start]  # "Delayed by the failure of December"
    return len(signs) > 1 and signs[-1].sort == "background" and WORD.search(plain, signs[-1].end, date.start) is not None
