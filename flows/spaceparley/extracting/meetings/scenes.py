"""Where a meeting was that is told without a place: on the trip of those who met, or where its day is told."""

from collections.abc import Sequence

from ...edtf import bounds
from ...language import load
from ...language.meetings import MeetingWords
from ...span import Span
from ..document import Document
from ..facts import Mention
from .clauses import Clause
from .dates import Day
from .masking import Masked
from .sightings import Sighting
from .triggers import find_triggers
from .whereabouts import THERE, Place, is_country, named_place

BACK = 2
"""Sentences back to the trip on which somebody was met."""
LEAD = 40
"""Characters before a place in which its preposition stands."""
GOAL = 30
"""Characters from a word for a trip, or from a day, to the preposition of where it went."""
SAME_TRIP = 7
"""Days between a trip and a meeting on it."""
JOINT = 3
"""Letters of what joins a place to the day behind it ("à Bruxelles, le vendredi", "in Brussels on Friday")."""


def place_of_trip(document: Document, masked: Masked, sighting: Sighting, keys: Sequence[str], day: Day | None, status: str) -> Place | None:
    """The town to which somebody who was met is told to have gone, in the same sentence or shortly before ("lors de sa visite à Bamako"); to which they are to go, where the meeting is still to come."""
    clause = sighting.clause
    if clause.setting.remote.search(clause.text, clause.span.start, clause.span.end):
        return None
    span = Span(sighting.sentence.span.start, sighting.trigger.span.start)
    for _ in range(BACK + 1):
        if place := _gone_to(document, masked, span, clause, keys, status):
            return place if _is_in_time(document, span, day) else None
        if span.start == 0:
            return None
        span = document.sentence_at(max(0, span.start - 2)).span
    return None


def place_of_day(document: Document, masked: Masked, day: Day) -> Place | None:
    """The town told right beside a day that a meeting takes over from what was told before ("dimanche à Bangalore")."""
    words = load(document.language, MeetingWords)
    for mention, before in _located(document, masked, Span(max(0, day.span.start - LEAD), day.span.end + LEAD), words):
        behind = before.start >= day.span.end
        gap = document.text[day.span.end : before.start] if behind else document.text[mention.span.end : day.span.start]
        if before.start - day.span.end < JOINT if behind else len(gap.strip(" ,")) <= JOINT:
            return named_place(document, mention, THERE)
    return None


def _gone_to(document: Document, masked: Masked, span: Span, clause: Clause, keys: Sequence[str], status: str) -> Place | None:
    if not any(key in keys for party in masked.parties_in(span) for key in party.keys):
        return None
    trips = [trigger.span for trigger in find_triggers(masked.text, span, document.language) if trigger.rule.value == "visit"]
    gone = [trip.end for trip in trips if _is_made(clause, span.start, trip, status)]
    places = _located(document, masked, span, clause.words) if gone else []
    return next((named_place(document, mention, THERE) for mention, before in reversed(places) if any(-LEAD < before.start - end < GOAL and end < mention.span.start for end in gone)), None)


def _is_made(clause: Clause, start: int, trip: Span, status: str) -> bool:
    """Whether a trip is told as made, not as planned, called off or denied; or as planned, where the meeting is."""
    words, before = clause.setting, max(start, trip.start - LEAD)
    unmade = (words.announced, words.cancelled) if status == "held" else (words.cancelled,) if status == "announced" else ()
    off = any(sort.search(clause.text, before, trip.end) for sort in unmade)
    return not off and not words.negated.search(clause.text, before, trip.start)


def _is_in_time(document: Document, span: Span, day: Day | None) -> bool:
    """Whether a trip told with a day, month or year may have been when the meeting was; if that is told without a day, when the report is."""
    first, last = bounds(((day.edtf if day else document.report.published_on) or "XXXX").strip("~"))
    told = [bounds(one.edtf.strip("~")) for one in document.dates_in(span)]
    if not told or first is None or last is None:
        return True
    return any(start is not None and end is not None and (start - last).days <= SAME_TRIP and (first - end).days <= SAME_TRIP for start, end in told)


def _located(document: Document, masked: Masked, span: Span, words: MeetingWords) -> list[tuple[Mention, Span]]:
    """The towns in a span, each with the preposition that makes it a place where something is."""
    towns = (mention for mention in masked.places_in(span) if not is_country(document, named_place(document, mention, THERE)))
    told = ((mention, words.locative.search(masked.text, max(0, mention.span.start - LEAD), mention.span.start)) for mention in towns)
    return [(mention, Span(*before.span())) for mention, before in told if before]
