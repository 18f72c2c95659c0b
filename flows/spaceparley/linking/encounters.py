"""Whether two reports tell of one meeting: who, when, where, each as exactly as it was told."""

from dataclasses import dataclass
from typing import Literal

from .almanac import can_be_same, days_apart, is_exact, is_span_of_days, is_week, told_before, width, within_a_week
from .parties import same_principals
from .places import compare_places, is_country
from .tellings import MeetingTelling

Relation = Literal["same", "near", "apart"]
"""`near`: one thing is told differently, and nothing else speaks against one meeting."""

NEAR = 3
"""Days by which reports of one meeting may differ."""
VAGUE = 31
"""A date that can mean more days than these needs the same place and kind beside it."""
SITTINGS = {"commission", "conference"}
"""What many attend: talks of two of them are another meeting."""
MEETS = {"talks", "meeting", "visit", "signing"}
"""One event can be called any of these."""
UNCERTAIN = {"talks", "meeting"}
"""A call can be called these."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two tellings compare, each thing by itself."""

    days: Relation
    place: Literal["same", "open", "contradicts"]
    is_same_kind: bool

    @property
    def relation(self) -> Relation:
        """`near` where the days or the places differ, not both."""
        if self.days == "apart":
            return "apart"
        if self.place == "contradicts":
            return "near" if self.days == "same" else "apart"
        return self.days


APART = Likeness("apart", "open", is_same_kind=False)


def compare_meetings(one: MeetingTelling, other: MeetingTelling) -> Likeness:
    """How the tellings of two reports compare; apart where they cannot be of one meeting."""
    if not (_fits_status(one, other) and _fits_kind(one, other) and _fits_length(one, other)):
        return APART
    days = compare_days(one, other)
    if days == "apart":
        return APART
    sits = one.kind != other.kind and bool({one.kind, other.kind} & SITTINGS)
    if not same_principals(one.parties, other.parties, strictly=sits):
        return APART
    likeness = Likeness(days, compare_places(one.place, other.place), one.kind == other.kind)
    if likeness.place == "same" and likeness.is_same_kind and _is_told_exactly(one, other):
        return likeness
    if any(party.is_state for party in (*one.parties, *other.parties)):
        return APART
    if _is_vague(one, other) and not (likeness.place == "same" and likeness.is_same_kind):
        return APART
    return likeness


def compare_days(one: MeetingTelling, other: MeetingTelling) -> Relation:
    """Whether the days can be the same, or lie near each other; apart where one report gives none."""
    if one.date is None or other.date is None:
        return "apart"
    apart = days_apart(one.date, other.date)
    if apart is not None:
        return "same" if apart == 0 else "near" if apart <= NEAR else "apart"
    if can_be_same(one.date, other.date):
        return "same" if _fits_telling(one, other) and _fits_telling(other, one) else "apart"
    return "apart"


def is_one_told_differently(one: MeetingTelling, other: MeetingTelling, likeness: Likeness) -> bool:
    """Whether near tellings are of one meeting: same kind and status, published within a week of each other."""
    return (
        likeness.is_same_kind
        and one.status == other.status
        and within_a_week(one.source.published, other.source.published)
    )


def is_second(one: MeetingTelling, other: MeetingTelling) -> bool:
    """Whether a report that tells of both tells two meetings of the same parties that a third could take for each other."""
    if one.key == other.key or one.kind != other.kind:
        return False
    days = None if one.date is None or other.date is None else days_apart(one.date, other.date)
    close = days is None or days <= 2 * NEAR
    if days is None and one.date and other.date:
        close = can_be_same(one.date, other.date)
    return close and same_principals(one.parties, other.parties)


def _fits_status(one: MeetingTelling, other: MeetingTelling) -> bool:
    return {one.status, other.status} != {"held", "cancelled"}


def _fits_kind(one: MeetingTelling, other: MeetingTelling) -> bool:
    """A call can be told as talks where no place is; whatever sits can be told as any meeting."""
    for call, told in ((one, other), (other, one)):
        if call.kind == "call" and told.kind != "call":
            return told.kind in UNCERTAIN and told.place is None
    return True


def _fits_length(one: MeetingTelling, other: MeetingTelling) -> bool:
    """A trip of several days, or through a country, is none of its stops."""
    for trip, stop in ((one, other), (other, one)):
        if trip.kind != "visit":
            continue
        long = is_span_of_days(trip.date) and not is_week(trip.date)
        if long and stop.date != trip.date and stop.date and is_exact(stop.date):
            return False
        if (
            is_country(trip.place)
            and stop.place
            and not is_country(stop.place)
            and not (long and stop.date == trip.date and stop.kind == "visit")
        ):
            return False
    return True


def _fits_telling(vague: MeetingTelling, other: MeetingTelling) -> bool:
    """Whether a vague date, read on the day of its report, leaves the other's: what is announced is still to come."""
    if other.date is None or not is_exact(other.date):
        return True
    if vague.status == "announced":
        return not told_before(other.date, vague.source.published)
    return vague.status == "cancelled" or not told_before(vague.source.published, other.date)


def _is_told_exactly(one: MeetingTelling, other: MeetingTelling) -> bool:
    return days_apart(one.date, other.date) is not None or (one.date == other.date and one.date is not None)


def _is_vague(one: MeetingTelling, other: MeetingTelling) -> bool:
    """Whether one date can mean more than a month; a year left out is no vagueness where the day is told."""
    return any(
        telling.date is not None and "XXXX" not in telling.date and width(telling.date) > VAGUE
        for telling in (one, other)
    )
