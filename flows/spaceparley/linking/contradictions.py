"""What of one meeting, or of one milestone, two reports cannot both be right about."""

from .almanac import can_be_same, is_span_of_days, is_week, told_before
from .days import days_of
from .occurrences import EXPECTED
from .parties import unshared
from .places import compare_places
from .tellings import MeetingTelling, MilestoneTelling

ON_ONE_COURSE = EXPECTED | {"started"}
"""An event can be told as each of these in turn, and as one of them by one outlet and another by the next."""


def dates_differ(one: MeetingTelling, other: MeetingTelling) -> bool:
    """Whether two exact dates of one status are not the same; a part of a longer time contradicts nothing."""
    if one.status != other.status or one.date is None or other.date is None:
        return False
    if not can_be_same(one.date, other.date):
        return True
    first, second = days_of(one.date), days_of(other.date)
    spans = all(is_span_of_days(date) and not is_week(date) for date in (one.date, other.date))
    return spans and not (first.lies_in(second) or second.lies_in(first))


def places_differ(one: MeetingTelling, other: MeetingTelling) -> bool:
    return one.status == other.status and compare_places(one.place, other.place) == "contradicts"


def lists_differ(one: MeetingTelling, other: MeetingTelling) -> bool:
    """Whether each names somebody whom the other leaves out."""
    return all(unshared(one.parties, other.parties))


def done_on_other_days(one: MilestoneTelling, other: MilestoneTelling) -> bool:
    """Whether it is told done on two days, whenever the reports were published."""
    return one.status == other.status == "achieved" and _apart(one.target, other.target)


def targets_differ(one: MilestoneTelling, other: MilestoneTelling) -> bool:
    """Whether the dates that reports of one week give cannot both be right."""
    return _expected_differently(one, other) or _came_too_soon(one, other)


def _expected_differently(one: MilestoneTelling, other: MilestoneTelling) -> bool:
    """Whether two dates to come cannot be one, and neither is the other moved."""
    if not ({one.status, other.status} <= ON_ONE_COURSE and _apart(one.target, other.target)):
        return False
    return not (_moves(one, other) or _moves(other, one))


def _came_too_soon(one: MilestoneTelling, other: MilestoneTelling) -> bool:
    """Whether it happened before the day for which it was still expected, or is told done on another day to come.

    That it happened later than it was expected is nothing rare.
    """
    done, expected = (one, other) if one.status == "achieved" else (other, one)
    if done.status != "achieved" or expected.status not in EXPECTED or _is_told_later(done, expected):
        return False
    if _is_to_come(done):
        return _apart(done.target, expected.target)
    return not _was_done_by_then(done, expected) and _lies_before(done.target, expected.target)


def _moves(new: MilestoneTelling, old: MilestoneTelling) -> bool:
    """Whether the one tells that the other's date was moved: it names that date, or puts it off on a later day.

    Who holds to the old date after that, or on that very day, contradicts it. So does who tells the same meeting on no
    known day: nothing says that it was before the move.
    """
    published, before = new.source.published, old.source.published
    if before is None:
        return False
    if told_before(published, before) or (old.status == "on_schedule" and published and published == before):
        return False
    if new.previous and old.target and not _apart(new.previous, old.target):
        return True
    first = new.previous is None and new.status == "postponed" and old.status != "postponed"
    return told_before(before, published) and first and _lies_before(old.target, new.target)


def _lies_before(one: str | None, other: str | None) -> bool:
    last, first = (days_of(one).latest if one else None), (days_of(other).earliest if other else None)
    return bool(last and first and last < first)


def _apart(one: str | None, other: str | None) -> bool:
    return bool(one and other) and not can_be_same(one or "", other or "")


def statuses_differ(one: MilestoneTelling, other: MilestoneTelling) -> bool:
    """Whether two statuses exclude each other: an end of one kind another, an end what is told after it or without it."""
    if one.status == other.status:
        return False
    if one.status in ON_ONE_COURSE and other.status in ON_ONE_COURSE:
        return _is_held_to(one, other) or _is_held_to(other, one)
    if one.status not in ON_ONE_COURSE and other.status not in ON_ONE_COURSE:
        return True
    ended, expected = (other, one) if one.status in ON_ONE_COURSE else (one, other)
    if ended.status == "cancelled" or _is_told_later(ended, expected):
        return True
    if _is_to_come(ended):
        return not _apart(ended.target, expected.target)
    return _was_done_by_then(ended, expected)


def _is_held_to(kept: MilestoneTelling, put_off: MilestoneTelling) -> bool:
    """Whether one says that all goes to plan and the other that it does not; two dates are told apart as such."""
    if kept.status != "on_schedule" or put_off.status != "postponed" or (kept.target and put_off.target):
        return False
    return put_off.previous is None or not told_before(kept.source.published, put_off.source.published)


def _is_told_later(ended: MilestoneTelling, expected: MilestoneTelling) -> bool:
    """Whether a report still expects what another one has told to be over."""
    return told_before(ended.source.published, expected.source.published)


def _is_to_come(ended: MilestoneTelling) -> bool:
    """Whether it is told done on a day that lies behind its own report."""
    if ended.target is None or ended.source.published is None:
        return False
    days = days_of(ended.target)
    first = days.earliest or days.latest
    last = days_of(ended.source.published).latest
    return bool(first and last and first > last)


def _was_done_by_then(ended: MilestoneTelling, expected: MilestoneTelling) -> bool:
    """Whether it had happened before the day of a report that still expects it."""
    return told_before(ended.target, expected.source.published)
