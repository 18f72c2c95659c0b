"""An event of a programme as it is told to happen once, and whether two tellings can be of the same time."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from .almanac import can_be_same, days_apart, is_exact, months_of, told_before
from .days import Days, days_of
from .event_words import COMING, LEAVING
from .events import Event, is_vehicle, recurs
from .tellings import MilestoneTelling

AGAIN = 31
"""Days between two dates of one thing done that no report mistakes: it was done twice."""
ONCE = 400
"""The same for what can happen but once: outlets that look back may take one year for another."""
EXPECTED = {"planned", "postponed", "on_schedule", "proposed"}
ENDED = {"failed", "cancelled"}
NEAR = 3
"""Days by which reports of one thing may differ."""
FLIES = {"launch", "docking", "undocking", "spacewalk", "transport", "landing", "return"}
"""What a rocket or a station sees again and again."""
VARIED = {"test"}
"""What a programme has many of, each of another sort."""
Shape = tuple[str, str | None, str | None, str]
"""All that a claim's dates are compared by: status, target, previous date, month of publication."""


@dataclass(slots=True)
class Occurrence:
    """One event in the making: its tellings, the names it goes by, its dates."""

    programme: str
    tellings: list[MilestoneTelling] = field(default_factory=list)
    events: dict[Event, None] = field(default_factory=dict)
    months: set[str] = field(default_factory=set)
    """Those in which one of its dates can lie."""
    _told: dict[Shape, MilestoneTelling] = field(default_factory=dict)
    _done: dict[Shape, MilestoneTelling] = field(default_factory=dict)

    @classmethod
    def of(cls, event: Event, telling: MilestoneTelling) -> "Occurrence":
        """The occurrence that one telling tells."""
        one = cls(telling.programme or "")
        one.take(event, telling)
        return one

    def take(self, event: Event, telling: MilestoneTelling) -> None:
        """Adds a telling of it."""
        self.tellings.append(telling)
        self.events[event] = None
        shape = telling.status, telling.target, telling.previous, (telling.source.published or "")[:7]
        if shape not in self._told:
            self._told[shape] = telling
            self.months.update(
                month for date in (telling.target, telling.previous) if date for month in months_of(date)
            )
            if telling.status == "achieved" and telling.target:
                self._done[shape] = telling

    def join(self, other: "Occurrence") -> None:
        """Adds all tellings of another one, under its names."""
        for telling in other.tellings:
            self.take(next(iter(other.events)), telling)

    def told(self) -> Iterator[MilestoneTelling]:
        """Its tellings, of those that tell the same in one month the first."""
        yield from self._told.values()

    def done(self) -> Iterator[MilestoneTelling]:
        """Those that tell the day on which it happened."""
        yield from self._done.values()


def can_be_once(one: Occurrence, other: Occurrence) -> bool:
    """Whether what both tell can be one event that happens once."""
    margin = ONCE if all(event.is_unique for event in one.events | other.events) else AGAIN
    if any(_happens_twice(first, second, margin) for first in one.done() for second in other.told()):
        return False
    if any(_happens_twice(first, second, margin) for first in other.done() for second in one.told()):
        return False
    return not _needs_a_date(one, other) or share_a_date(one, other)


def share_a_date(one: Occurrence, other: Occurrence) -> bool:
    """Whether some date that one tells can be one that the other tells."""
    return any(_meet(first, second) for first in one.told() for second in other.told())


def share_a_day(one: Occurrence, other: Occurrence) -> bool:
    """Whether both tell one and the same day as that of the event."""
    return bool({told.target for told in one.told() if told.target and is_exact(told.target)} & {told.target for told in other.told()})


def _happens_twice(done: MilestoneTelling, other: MilestoneTelling, margin: int) -> bool:
    """Whether a thing done on one day was done, failed or cancelled on another, or is expected later by those who know that it was done."""
    if other.target is None or done.target is None:
        return False
    first, second = days_of(done.target), days_of(other.target)
    if other.status == "achieved":
        apart = max(_gap(first, second), _gap(second, first))
        return apart > (0 if done.source.report == other.source.report else margin)
    if other.status in ENDED:
        return done.source.report == other.source.report and _gap(first, second) > 0
    return other.status in EXPECTED and _gap(first, second) > AGAIN and told_before(done.target, other.source.published)


def _gap(first: Days, second: Days) -> int:
    """Days between the end of one date and the beginning of the other; none where either is open or unknown."""
    return (second.earliest - first.latest).days if first.latest and second.earliest else 0


def _needs_a_date(one: Occurrence, other: Occurrence) -> bool:
    """Whether nothing but a date can tell one launch of a rocket, one event of a station, or one test from the next, or setting out from coming."""
    events = one.events | other.events
    if any(event.is_nameless for event in events) or all(event.is_bare and event.kind in VARIED for event in events):
        return True
    if _leaves_and_comes(one, other):
        return True
    if not all(event.kind in FLIES for event in events) or all(event.ordinal for event in events):
        return False
    return is_vehicle(one.programme) or (recurs(one.programme) and any(event.is_bare for event in events))


def _meet(one: MilestoneTelling, other: MilestoneTelling) -> bool:
    ours, theirs = ([date for date in (told.target, told.previous) if date] for told in (one, other))
    return any(
        can_be_same(first, second) or (days_apart(first, second) or AGAIN) <= NEAR
        for first in ours
        for second in theirs
    )


def _leaves_and_comes(one: Occurrence, other: Occurrence) -> bool:
    """Whether one tells that a thing is sent off, and the other that it comes; a delivery can be either."""
    return {_way(one.tellings[0].event), _way(other.tellings[0].event)} == {"leaves", "comes"}


@lru_cache(maxsize=65536)
def _way(phrase: str) -> str | None:
    return "leaves" if LEAVING.search(phrase) else "comes" if COMING.search(phrase) else None
