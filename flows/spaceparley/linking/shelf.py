"""Where meetings are kept while others of the same parties are looked for: by pairs of parties and by month."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from .almanac import UNKNOWN_YEAR, days_around, is_exact, months_of
from .parties import anchors, state_anchors
from .tellings import MeetingTelling

VAGUE = "~{}"
"""Marks the months of dates that are no days."""

Key = tuple[str, str, str, str]


class Shelf:
    """Numbers of meetings by where they are looked up, so that the work grows with the reports and not with their square."""

    def __init__(self) -> None:
        self._numbers: defaultdict[Key, dict[int, None]] = defaultdict(dict)

    def put(self, number: int, telling: MeetingTelling) -> None:
        """Keeps the meeting of that number where tellings that could be of it will look."""
        for key in _kept_under(telling):
            self._numbers[key][number] = None

    def find(self, telling: MeetingTelling, *, around: int = 0) -> list[int]:
        """Numbers of the meetings that the telling could be of, or that lie some days around it, as they came."""
        keys = (key for key in _looked_up_under(telling, around) if key in self._numbers)
        return sorted({number for key in keys for number in self._numbers[key]})


def _kept_under(telling: MeetingTelling) -> Iterator[Key]:
    shelves = ("any", "state") if any(party.is_state for party in telling.parties) else ("any",)
    return _keys(telling, _slots(telling.date), shelves)


def _looked_up_under(telling: MeetingTelling, around: int) -> Iterator[Key]:
    shelves = ("any",) if any(party.is_state for party in telling.parties) else ("state",)
    return _keys(telling, _slots_to_search(telling.date, around), shelves)


def _keys(telling: MeetingTelling, slots: Sequence[str], shelves: Sequence[str]) -> Iterator[Key]:
    """Each pair of bodies, or of countries where one is named itself, in each slot."""
    bodies = list(anchors(telling.parties)) if slots else []
    states = list(state_anchors(telling.parties)) if slots else []
    for slot in slots:
        yield from (("body", one, other, slot) for one, other in bodies)
        yield from ((shelf, one, other, slot) for one, other in states for shelf in shelves)


def _slots(date: str | None) -> list[str]:
    """Where a date is kept: its day, its months, those marked as vague where it is no day, and its month of any year."""
    if date is None:
        return []
    if UNKNOWN_YEAR in date:
        return _months_of_any_year(date)
    months = months_of(date)
    return [*(days_around(date, 0) if is_exact(date) else map(VAGUE.format, months)), *months, *_months_of_any_year(date)]


def _slots_to_search(date: str | None, around: int) -> list[str]:
    """Where others are looked for: days are held against days and vague dates, vague dates against all of their months.

    Those that leave the year out come last, so that nobody has to look for them.
    """
    if date is None:
        return []
    if UNKNOWN_YEAR in date:
        return _months_of_any_year(date)
    if not is_exact(date):
        return list(months_of(date, around=around))
    return [*days_around(date, around), *map(VAGUE.format, months_of(date, around=around))]


def _months_of_any_year(date: str) -> list[str]:
    """The months without their year."""
    months = date.split("/") if UNKNOWN_YEAR in date else months_of(date)
    return sorted({month[4:7] for month in months if month[4:7]})
