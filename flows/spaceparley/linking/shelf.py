"""Where meetings are kept while others of the same parties are looked for: by pairs of parties and by month."""

from collections import defaultdict
from collections.abc import Iterator

from .almanac import UNKNOWN_YEAR, months_of
from .encounters import NEAR
from .parties import anchors, state_anchors
from .tellings import MeetingTelling

Key = tuple[str, str, str, str]


class Shelf:
    """Numbers of meetings by where they are looked up, so that the work grows with the reports and not with their square."""

    def __init__(self) -> None:
        self._numbers: defaultdict[Key, dict[int, None]] = defaultdict(dict)

    def put(self, number: int, telling: MeetingTelling) -> None:
        """Keeps the meeting of that number where tellings that could be of it will look."""
        for key in _kept_under(telling):
            self._numbers[key][number] = None

    def find(self, telling: MeetingTelling) -> list[int]:
        """Numbers of the meetings that the telling could be of, in the order in which they came."""
        keys = (key for key in _looked_up_under(telling) if key in self._numbers)
        return sorted({number for key in keys for number in self._numbers[key]})


def _kept_under(telling: MeetingTelling) -> Iterator[Key]:
    months = [*(months_of(telling.date) if telling.date else []), *_months_of_any_year(telling.date)]
    names = list(anchors(telling.parties))
    states = list(state_anchors(telling.parties))
    shelves = ("any", "state") if any(party.is_state for party in telling.parties) else ("any",)
    for month in months:
        yield from (("body", one, other, month) for one, other in names)
        yield from ((shelf, one, other, month) for one, other in states for shelf in shelves)


def _looked_up_under(telling: MeetingTelling) -> Iterator[Key]:
    unknown = telling.date is not None and UNKNOWN_YEAR in telling.date
    months = (
        _months_of_any_year(telling.date) if unknown else (months_of(telling.date, around=NEAR) if telling.date else [])
    )
    names = list(anchors(telling.parties))
    states = list(state_anchors(telling.parties))
    shelf = "any" if any(party.is_state for party in telling.parties) else "state"
    for month in months:
        yield from (("body", one, other, month) for one, other in names)
        yield from ((shelf, one, other, month) for one, other in states)


def _months_of_any_year(date: str | None) -> list[str]:
    """The months without their year: where those look that leave it out. They come last, so nobody looks for them."""
    if date and UNKNOWN_YEAR in date:
        return sorted({part[4:7] for part in date.split("/") if part[4:7]})
    return sorted({month[4:7] for month in (months_of(date) if date else [])})
