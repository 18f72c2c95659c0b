"""Whether two dates, each as exact as it was told, can be the same day."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from .days import Days, days_of

UNKNOWN_YEAR = "XXXX"
WEEK = 7
ANY_LEAP_YEAR = "2000"
FIRST_YEAR = 1000
"""Before it no date leads anywhere."""
MONTHS = 15
"""A date that can lie in more months than these leads to none of them."""


def overlap(one: Days, other: Days) -> bool:
    """Whether some day lies in both; open bounds reach for ever."""
    return _not_after(one.earliest, other.latest) and _not_after(other.earliest, one.latest)


@lru_cache(maxsize=262144)
def can_be_same(one: str, other: str) -> bool:
    """Whether both dates can mean one day; a year left out is that of the other.

    >>> can_be_same("2025-08", "2025-08-09"), can_be_same("XXXX-07-14", "2025-07-14"), can_be_same("2025-08-08", "2025-08-09")
    (True, True, False)
    """
    return any(overlap(days_of(first), days_of(second)) for first, second in _with_years(one, other))


@lru_cache(maxsize=262144)
def days_apart(one: str | None, other: str | None) -> int | None:
    """How many days lie between two exact days; None where one of them is no exact day."""
    if one is None or other is None or not (is_exact(one) and is_exact(other)):
        return None
    first, second = days_of(one).earliest, days_of(other).earliest
    return abs((first - second).days) if first and second else None


def is_exact(edtf: str) -> bool:
    """Whether it is one day of a known year."""
    days = days_of(edtf)
    return days.earliest is not None and days.earliest == days.latest


def width(edtf: str) -> int:
    """How many days it can mean; a year and more where a bound is open or the year is not known."""
    days = days_of(edtf)
    if days.earliest is None or days.latest is None:
        return 3660
    return (days.latest - days.earliest).days + 1


def is_span_of_days(edtf: str | None) -> bool:
    """Whether it runs from one exact day to another one: how long a visit or a conference took."""
    first, slash, last = (edtf or "").partition("/")
    return bool(slash) and len(first) == len(last) == len("2025-06-10") and first != last


@lru_cache(maxsize=65536)
def months_of(edtf: str, *, around: int = 0) -> tuple[str, ...]:
    """The months that the date can lie in, or some days before or after it; none where they are too many.

    >>> months_of("2025-12-31", around=3)
    ('2025-12', '2026-01')
    """
    days = days_of(edtf)
    if days.earliest is None or days.latest is None or days.earliest.year < FIRST_YEAR:
        return ()
    first, last = days.earliest - timedelta(days=around), days.latest + timedelta(days=around)
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    starts = (first.year * 12 + first.month - 1 + step for step in range(count if count <= MONTHS else 0))
    return tuple(f"{start // 12}-{start % 12 + 1:02}" for start in starts)


def is_week(edtf: str | None) -> bool:
    """Whether it is a Monday to Sunday: a date as vague as "next week", no length."""
    days = days_of(edtf) if edtf else Days(None, None)
    if not (days.earliest and days.latest and is_span_of_days(edtf)):
        return False
    return days.earliest.weekday() == 0 and (days.latest - days.earliest).days == WEEK - 1


def within_a_week(one: str | None, other: str | None) -> bool:
    """Whether two publications lie at most seven days from each other; false where one is not dated."""
    if one is None or other is None:
        return False
    first, second = days_of(one), days_of(other)
    if not (first.earliest and first.latest and second.earliest and second.latest):
        return False
    margin = timedelta(days=WEEK)
    return first.earliest <= second.latest + margin and second.earliest <= first.latest + margin


@lru_cache(maxsize=65536)
def told_before(one: str | None, other: str | None) -> bool:
    """Whether the first publication lies wholly before the second."""
    if one is None or other is None:
        return False
    last, first = days_of(one).latest, days_of(other).earliest
    return bool(last and first and last < first)


def _not_after(first: date | None, second: date | None) -> bool:
    return first is None or second is None or first <= second


def _with_years(one: str, other: str) -> Iterator[tuple[str, str]]:
    """Both dates, with the years that a date without one may stand in beside the other."""
    if UNKNOWN_YEAR not in one + other:
        yield one, other
    elif UNKNOWN_YEAR in one and UNKNOWN_YEAR in other:
        yield one.replace(UNKNOWN_YEAR, ANY_LEAP_YEAR), other.replace(UNKNOWN_YEAR, ANY_LEAP_YEAR)
    else:
        vague, dated = (one, other) if UNKNOWN_YEAR in one else (other, one)
        days = days_of(dated)
        for year in sorted({bound.year for bound in (days.earliest, days.latest) if bound}):
            yield vague.replace(UNKNOWN_YEAR, str(year)), dated
