"""Day and status of a meeting brought to agree: what was held lies behind the day of publication, what is announced before it."""

import re
from dataclasses import replace
from datetime import date, timedelta

from ...edtf import bounds
from ..dates.yearless import is_yearless
from ..document import Document
from ..facts import Evidence
from .dates import FULL_DAY, Day
from .sightings import MUTUAL, Sighting

PASSED = (".day", ".list", ".month", ".monthday", ".edge_of_month")
"""Endings of the rules of days and months that a past verb may put a year back."""
WEEKDAY = ".weekday"
HALF_A_YEAR, SOON = timedelta(days=183), timedelta(days=60)
YEAR = re.compile(r"\d{4}")
MONTH = 7
"""Letters of a month."""


def agree(document: Document, sighting: Sighting, status: Evidence, day: Day | None) -> tuple[Evidence, Day | None]:
    """Status and day, the vaguer of the two corrected: a year or week left out gives way to the tense of the verb."""
    published = document.report.published_on or ""
    if not day or len(published) < FULL_DAY or day.edtf.startswith("X"):
        return status, day
    if day.edtf.startswith(".."):
        if status.value == "held" and not _is_open(sighting, status):
            return status, None  # "Held talks ahead of the 2026 renewal".
        # "They agreed to meet again by June": the next one, be it told in the past tense.
        return status, (status.value == "announced" and _ends(day)[1] < published and _moved(document, day, 1)) or day
    first, last = _ends(day)
    late, early = first > published, last < published
    if status.value == "held" and late:
        return _over(document, sighting, status, day)
    if status.value == "held" and early and len(day.edtf) == FULL_DAY and sighting.trigger.frame != "events" and _is_assumed(sighting, status):
        # "X meets Y on 12 March", told on the 5th: the day is the next one, and not that of last year.
        ahead = None if day.rule_id.endswith(WEEKDAY) else _moved(document, day, 1)
        if ahead and published < ahead.edtf and date.fromisoformat(ahead.edtf) - date.fromisoformat(published) < SOON:
            return replace(status, value="announced", span=day.span), ahead
    if status.value == "announced" and early:
        return status, _moved(document, day, 1)
    never = status.value == "cancelled" and sighting.clause.setting.never.match(status.span.of(sighting.clause.text).lower())
    if status.value == "cancelled" and first > published and (never or _is_far(first, published) or _is_missed(sighting, day)):
        return status, _moved(document, day, -1) or day
    return status, day


def is_soon(day: Day, published: str) -> bool:
    """Whether a day or month, or the first of several, comes after the day of the report and within half a year of it."""
    first, _ = _ends(day)
    return len(published) == FULL_DAY and len(day.edtf) >= MONTH and published < first and not _is_far(first, published)


def _over(document: Document, sighting: Sighting, status: Evidence, day: Day) -> tuple[Evidence, Day | None]:
    """A meeting told as held, on a day still to come: on that day a year or week before, or still to come itself, or on another day."""
    is_past = not _is_assumed(sighting, status) and day.rule_id.endswith((*PASSED, WEEKDAY))
    if moved := _moved(document, day, -1) if is_past else None:
        return status, moved
    if sighting.trigger.rule.value == "signing" and sighting.trigger.frame != "events" and not _is_open(sighting, status):
        return status, None  # "Signed an agreement on training specialists next year": when what is agreed on will be.
    if _is_open(sighting, status) or not YEAR.search(day.span.of(document.text)):
        return replace(status, value="announced", span=day.span), day
    return status, None  # "Met Y to prepare the flight of May 2027".


def _ends(day: Day) -> tuple[str, str]:
    """First and last day that a date means; a season or quarter is no month after December."""
    first, last = bounds(day.edtf)
    return first.isoformat() if first else "", last.isoformat() if last else "9"


def _is_far(day: str, published: str) -> bool:
    """Whether a day is nearer to that of publication with the year before."""
    return date.fromisoformat(day) - date.fromisoformat(published) > HALF_A_YEAR


def _is_missed(sighting: Sighting, day: Day) -> bool:
    """Whether a weekday is that of what was to have happened by now."""
    clause, trigger = sighting.clause, sighting.trigger
    end = clause.span.end if trigger.frame == "events" else trigger.span.end
    return day.rule_id.endswith(WEEKDAY) and clause.setting.missed.search(clause.text, clause.span.start, end) is not None


def _is_assumed(sighting: Sighting, status: Evidence) -> bool:
    """Whether nothing but a noun, or a verb in the present tense, says that the meeting was held."""
    trigger, clause = sighting.trigger, sighting.clause
    if trigger.frame == "events":
        return status.span == trigger.span
    return clause.setting.present.search(clause.text, trigger.span.start, trigger.span.end) is not None


def _is_open(sighting: Sighting, status: Evidence) -> bool:
    """Whether the words that tell of the meeting leave open whether it is over."""
    return _is_assumed(sighting, status) or _is_aimed_at(sighting)


def _is_aimed_at(sighting: Sighting) -> bool:
    """Whether an infinitive or a participle tells of the meeting, whose tense is that of what leads it, or what was agreed on ("conviennent de se retrouver", "a session, co-chaired by X and Y")."""
    trigger, clause = sighting.trigger, sighting.clause
    return trigger.frame == "attends" or trigger.rule.id.endswith(MUTUAL) or clause.setting.infinitive.match(clause.text, trigger.span.start, trigger.span.end) is not None


def _moved(document: Document, day: Day, steps: int) -> Day | None:
    """The same date a year or week away, where the report leaves the year or week out."""
    if day.rule_id.endswith(WEEKDAY) and all(len(end) == FULL_DAY for end in day.edtf.split("/")):
        ends = [(date.fromisoformat(end) + timedelta(weeks=steps)).isoformat() for end in day.edtf.split("/")]
        return replace(day, edtf="/".join(ends))
    if not is_yearless(document.text, day.span, day.rule_id):
        return None
    return replace(day, edtf=YEAR.sub(lambda year: str(int(year[0]) + steps), day.edtf))
