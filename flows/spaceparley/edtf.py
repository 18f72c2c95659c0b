"""Dates as EDTF text (ISO 8601-2) and the real days that they span.

The forms in use: `2025`, `2025-04`, `2025-04-18`, any of them with `~`, `?` or `%`; seasons `2025-21` to `-24`, quarters
`-33` to `-36`, halves `-40` and `-41`; `199X`, `19XX`, `2025-XX`; `XXXX-08-09` where the year is not known;
`2025-04-12/2025-04-15`; open bounds `../2025-12-31` and `2024/..`.
"""

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

Bounds = tuple[date | None, date | None]

SINGLE = re.compile(r"(?P<year>\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?P<part>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?[~?%]?")
OPEN = ".."
LEAP_YEAR = 2000
"""Stands in for an unknown year: 29 February may be meant."""
PARTS = {
    21: (3, 5),
    22: (6, 8),
    23: (9, 11),
    33: (1, 3),
    34: (4, 6),
    35: (7, 9),
    36: (10, 12),
    40: (1, 6),
    41: (7, 12),
}
"""First and last month of seasons, quarters and halves; winter, which runs into the next year, is told apart."""
WINTER = 24


def is_edtf(text: str) -> bool:
    """Whether the text is a date in one of the forms above: a real day, an interval in order."""
    try:
        bounds(text)
    except ValueError:
        return False
    return True


@lru_cache(maxsize=4096)
def bounds(edtf: str) -> Bounds:
    """First and last day that the date may mean; None where a side is open or the year is not known.

    Raises ValueError where the text is no EDTF.
    """
    first, slash, last = edtf.partition("/")
    if not slash:
        return _single(edtf)
    if first == last == OPEN:
        raise ValueError(f"not an EDTF date: {edtf!r}")
    start = None if first == OPEN else _single(first)[0]
    end = None if last == OPEN else _single(last)[1]
    if start and end and start > end:
        raise ValueError(f"interval ends before it begins: {edtf!r}")
    return start, end


def midpoint(edtf: str) -> date | None:
    """The day in the middle; the bound that is known where the other is open; None where neither is."""
    first, last = bounds(edtf)
    if first and last:
        return first + (last - first) // 2
    return first or last


def contains(outer: str, inner: str) -> bool:
    """Whether every day that `inner` may mean is one that `outer` may mean; false where a year is not known."""
    (first, last), (inner_first, inner_last) = bounds(outer), bounds(inner)
    if "XXXX" in outer + inner:
        return False
    starts = first is None or (inner_first is not None and first <= inner_first)
    ends = last is None or (inner_last is not None and inner_last <= last)
    return starts and ends


def is_day(edtf: str) -> bool:
    """Whether the date is one exact day of a known year."""
    first, last = bounds(edtf)
    return first is not None and first == last


def _single(text: str) -> Bounds:
    match = SINGLE.fullmatch(text)
    if not match:
        raise ValueError(f"not an EDTF date: {text!r}")
    year, part, day = match["year"], match["part"], match["day"]
    if part == "XX" and day not in (None, "XX"):
        raise ValueError(f"not an EDTF date: {text!r}")
    if year == "XXXX":
        _span(LEAP_YEAR, part, day)
        return None, None
    first, last = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if first == 0:
        raise ValueError(f"no such year: {text!r}")
    return _span(first, part, day)[0], _span(last, part, day)[1]


def _span(year: int, part: str | None, day: str | None) -> tuple[date, date]:
    if part in (None, "XX"):
        return date(year, 1, 1), date(year, 12, 31)
    number = int(part or 0)
    if day is None or day == "XX":
        return _part(year, number, months_only=day is not None)
    exact = date(year, number, int(day))
    return exact, exact


def _part(year: int, number: int, *, months_only: bool) -> tuple[date, date]:
    if 1 <= number <= 12:
        return date(year, number, 1), date(year, number, monthrange(year, number)[1])
    if months_only:
        raise ValueError(f"no such month: {number}")
    if number == WINTER:
        return date(year, 12, 1), date(year + 1, 3, 1) - timedelta(days=1)
    if number not in PARTS:
        raise ValueError(f"no such month, season, quarter or half: {number}")
    first, last = PARTS[number]
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])
