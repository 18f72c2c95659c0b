"""Dates on which a plan was made, which are none of what it was made for ("in 2023 the launch was planned for 2026")."""

import datetime
from collections.abc import Sequence
from dataclasses import replace

from ...edtf import bounds, contains
from ...language.milestones import MilestoneWords
from ..facts import DateMention
from .clauses import THINGS, Clause
from .olds import REACH
from .signs import Sign

PLANNING = {"plan", "prior"}
THEN, STATE = ".then.prior", ".propose.state"
"""Endings of the lexemes of what was planned at another time, and of what "is under study"."""
BESIDE = 16
"""Characters between a word of planning and the date that it speaks of."""
NEWS = (".weekday", ".shift")
"""Rules of the dates that a report tells its news with."""


def is_time_of_planning(plain: str, date: DateMention, owner: Sign, clause: Clause, words: MilestoneWords) -> bool:
    """Whether a date before a word of planning tells when it was planned: another one behind it tells for when."""
    behind = [other for other in clause.dates if other.start >= owner.end]
    before = plain[max(clause.span.start, date.start - REACH) : date.start]
    return date.end <= owner.start and bool(behind) and not words.replaced.search(before)


def is_time_of_plan_ahead(plain: str, date: DateMention, clause: Clause, words: MilestoneWords) -> bool:
    """Whether a date only tells when a plan was made that is told behind it ("in 2023 | the launch was planned for 2026", "today | they name 2028")."""
    behind = [sign for sign in clause.signs if sign.start >= date.end and sign.sort not in THINGS]
    named, plans = behind[0] if behind else None, behind[1:] if behind and behind[0].sort == "noun" else behind
    if named is None or not plans or plans[0].sort not in PLANNING:
        return False
    if named is not plans[0] and any(sign.end <= date.start and sign.sort not in THINGS for sign in clause.signs):
        return False  # "The contract was signed in 2015, the launch promised for 2018."
    if named is plans[0] and not (plans[0].start - date.end <= 1 and date.rule_id.endswith(NEWS)):
        return False
    aim = next((other for other in clause.dates if other.start >= plans[0].end), None)
    following = next((sign for sign in behind if sign.start >= plans[0].end), None)
    is_next = aim is not None and (following is None or aim.start < following.start) and _leads_to(plain[plans[0].end : aim.start], words)
    before = plain[max(clause.span.start, date.start - REACH) : date.start]
    return is_next and aim is not None and not contains(date.edtf, aim.edtf) and not any(sort.search(before) for sort in (words.replaced, words.goal, words.origin))


def _leads_to(between: str, words: MilestoneWords) -> bool:
    """Whether a word of planning and the date behind it are parted by little, and that goes on no row ("in May a test is planned | and in June | a launch")."""
    return len(between) <= BESIDE and "," not in between and not words.onward.search(between.lstrip().partition(" ")[0] + " ")


def settle_then(signs: tuple[Sign, ...], dates: Sequence[DateMention], published: str | None) -> tuple[Sign, ...]:
    """The signs, what is "then planned" for a day still to come a plan like any other ("is shipped in May, with liftoff then planned for July")."""
    today = bounds(published)[1] if published else None
    return tuple(_as_plan(sign) if today and sign.lexeme.id.endswith(THEN) and _is_ahead(sign, dates, today) else sign for sign in signs)


def _as_plan(sign: Sign) -> Sign:
    return replace(sign, lexeme=replace(sign.lexeme, sign="plan"))


def _is_ahead(sign: Sign, dates: Sequence[DateMention], today: datetime.date) -> bool:
    aim = next((one for one in dates if one.start >= sign.end), None)
    first = bounds(aim.edtf)[0] if aim else None
    return first is not None and first > today


def is_of_another(cue: Sign, host: Sign, clause: Clause) -> bool:
    """Whether what "is under study" is not the event: that is done by a verb of its own or planned ("a successor is under study, and Kestrel will be launched in May")."""
    return cue.lexeme.id.endswith(STATE) and (host.sort == "verb" or "plan" in clause.sorts)
