"""When those who travelled met somebody: on which day of their visit, and what they did next there."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from ...edtf import is_day
from ...span import Span
from ..document import Document
from ..facts import Evidence
from .dates import Day
from .drafts import Draft
from .sightings import Sighting, sentences_between

NTH = ("first", "second", "third", "fourth")
BACK = 2
"""Sentences back to the trip on which somebody was met."""


def nth_day(sighting: Sighting, before: Day) -> Day | None:
    """The day of a visit of several days that a clause counts ("On the second day she met Y")."""
    clause = sighting.clause
    told = clause.setting.nth_day.search(clause.text, clause.span.start, sighting.trigger.span.start)
    first, _, last = before.edtf.partition("/")
    if told is None or not is_day(first) or not is_day(last or first):
        return None
    counted = next((i for i, name in enumerate(NTH) if told[name]), None)
    day = last or first if counted is None else (date.fromisoformat(first) + timedelta(days=counted)).isoformat()
    within = day <= last if last else counted in (None, 0)
    return Day(day, Span(*told.span()), "meeting.date.nth_day", own=False) if within else None


def on_trip(document: Document, draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """A meeting told without a day, on one of those of the trip that the sentences before told of its people."""
    if draft.day or not draft.whole:
        return draft
    trips = (old for old in drafts if old.day and old.keys and old.keys[0] in draft.keys and old.status.value == draft.status.value and _is_trip(old))
    near = [old for old in trips if 0 <= sentences_between(document, old.sightings[-1], draft.sightings[0]) <= BACK]
    last = max(near, key=lambda old: old.told, default=None)
    return replace(draft, day=replace(last.day, own=False)) if last and last.day else draft


def is_next(one: Draft, other: Draft) -> bool:
    """Whether a clause tells of two meetings of one person, the one after the other ("was received by X and then met Y")."""
    first, second = sorted((one, other), key=lambda draft: draft.told_at)
    if len(set(first.keys) & set(second.keys)) > 1 or not (set(first.keys) - set(second.keys) and set(second.keys) - set(first.keys)):
        return False
    clause, verb = second.sightings[0].clause, first.sightings[-1].trigger.span
    return clause.setting.in_turn.search(clause.text, verb.end, second.sightings[0].trigger.span.end) is not None


def shares_tense(sighting: Sighting, status: Evidence, drafts: Sequence[Draft]) -> Evidence:
    """The status of a noun that tells nothing of its own: that of what is to be done before it ("will meet X, then go on to Rome for talks with Y")."""
    if sighting.trigger.frame != "events" or sighting.trigger.rule.value != "talks" or status.span != sighting.trigger.span:
        return status
    clause = sighting.clause
    turn = clause.setting.in_turn.search(clause.text, clause.span.start, sighting.trigger.span.start)
    first = next((draft for draft in drafts if draft.status.value == "announced" and draft.sightings[0].clause.span == clause.span), None)
    return replace(status, value="announced", span=first.status.span) if turn and first else status


def to_host(document: Document, draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """A visit that was called off of somebody whom the sentence before told to have been received, as one to the same host ("Y received X. A visit by X planned for May was cancelled")."""
    last = max((other for other in drafts if other.whole), key=lambda other: other.told, default=None)
    called_off = draft.kind.value == "visit" and draft.status.value == "cancelled" and len(draft.keys) == 1 and not draft.place
    if not called_off or last is None or last.frame not in ("hosts", "received") or len(last.keys) != len(draft.keys) + 1 or not set(draft.keys) < set(last.keys):
        return draft
    here = sentences_between(document, last.sightings[-1], draft.sightings[0]) == 1
    return replace(draft, keys=(*draft.keys, *(key for key in last.keys if key not in draft.keys))) if here else draft


def _is_trip(draft: Draft) -> bool:
    return draft.frame == "trips" or (draft.frame == "events" and draft.sightings[0].trigger.rule.value == "visit")
