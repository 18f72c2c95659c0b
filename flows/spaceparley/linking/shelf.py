"""Where meetings are kept while others of the same parties are looked for: by pairs of parties and by month."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from .almanac import UNKNOWN_YEAR, WEEK, is_exact, months_of
from .days import Days, days_of
from .parties import Names, anchors, anchors_sought, state_anchors
from .tellings import MeetingTelling, Party

DAY = len("2025-06-10")
VAGUE = "~{}"
"""Marks the months of dates that are no days."""

Key = tuple[str, str, str, str]
WeekKey = tuple[Key, str, str]
Anchors = Callable[[tuple[Party, ...]], tuple[Names, ...]]


class Shelf:
    """Numbers of meetings by where they are looked up, so that the work grows with the reports and not with their square."""

    def __init__(self) -> None:
        self._numbers: defaultdict[Key, dict[int, None]] = defaultdict(dict)

    def put(self, number: int, telling: MeetingTelling) -> None:
        """Keeps the meeting of that number where tellings that could be of it will look."""
        for key in kept_under(telling):
            self._numbers[key][number] = None

    def find(self, telling: MeetingTelling) -> list[int]:
        """Numbers of the meetings that the telling could be of, as they came."""
        keys = (key for key in looked_up_under(telling) if key in self._numbers)
        return sorted({number for key in keys for number in self._numbers[key]})


class Weekly:
    """The same for meetings that are told differently: of one kind and status, by reports of one week."""

    def __init__(self) -> None:
        self._numbers: defaultdict[WeekKey, dict[int, None]] = defaultdict(dict)

    def put(self, number: int, telling: MeetingTelling) -> None:
        """Keeps the meeting of that number by the weeks in which the report can have been published."""
        for key in kept_under_weeks(telling):
            self._numbers[key][number] = None

    def find(self, telling: MeetingTelling) -> list[int]:
        """Numbers of the meetings that reports published at most a week away tell of, as they came."""
        keys = (key for key in looked_up_under_weeks(telling) if key in self._numbers)
        return sorted({number for key in keys for number in self._numbers[key]})


def _weeks(published: str | None, around: int) -> list[str]:
    """The weeks in which a publication can lie, or days so far around it; none where no report can be near."""
    days = days_of(published) if published else Days(None, None)
    if days.earliest is None or days.latest is None:
        return []
    return list(map(str, range((days.earliest.toordinal() - around) // WEEK, (days.latest.toordinal() + around) // WEEK + 1)))


def kept_under(telling: MeetingTelling) -> Iterator[Key]:
    """Where it waits for others."""
    return _keys(telling, _slots(telling.date), anchors, _shelves_for(telling))


def looked_up_under(telling: MeetingTelling) -> Iterator[Key]:
    """Where it looks for others."""
    return _keys(telling, _slots_to_search(telling.date), anchors_sought, _shelves_of(telling))


def kept_under_weeks(telling: MeetingTelling) -> Iterator[WeekKey]:
    """Where it waits for others that are told differently."""
    keys = _keys(telling, _weeks(telling.source.published, 0), anchors, _shelves_for(telling))
    return ((key, telling.kind, telling.status) for key in keys)


def looked_up_under_weeks(telling: MeetingTelling) -> Iterator[WeekKey]:
    """Where it looks for these."""
    keys = _keys(telling, _weeks(telling.source.published, WEEK), anchors_sought, _shelves_of(telling))
    return ((key, telling.kind, telling.status) for key in keys)


def _shelves_for(telling: MeetingTelling) -> tuple[str, ...]:
    """Where it is kept by the countries of its parties."""
    return ("any", "state") if any(party.is_state for party in telling.parties) else ("any",)


def _shelves_of(telling: MeetingTelling) -> tuple[str, ...]:
    """Where it looks for others by country: one that names a country itself, on all."""
    return ("any",) if any(party.is_state for party in telling.parties) else ("state",)


def _keys(telling: MeetingTelling, slots: Sequence[str], names: Anchors, shelves: Sequence[str]) -> Iterator[Key]:
    """Each pair of bodies, or of countries where one is named itself, in each slot."""
    bodies = names(telling.parties) if slots else ()
    states = state_anchors(telling.parties) if slots else ()
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
    return [*([date[:DAY]] if is_exact(date) else map(VAGUE.format, months)), *months, *_months_of_any_year(date)]


def _slots_to_search(date: str | None) -> list[str]:
    """Where others are looked for: days are held against days and vague dates, vague dates against all of their months.

    Those that leave the year out come last, so that nobody has to look for them.
    """
    if date is None:
        return []
    if UNKNOWN_YEAR in date:
        return _months_of_any_year(date)
    if not is_exact(date):
        return list(months_of(date))
    return [date[:DAY], *map(VAGUE.format, months_of(date))]


def _months_of_any_year(date: str) -> list[str]:
    """The months without their year."""
    months = date.split("/") if UNKNOWN_YEAR in date else months_of(date)
    return sorted({month[4:7] for month in months if month[4:7]})
