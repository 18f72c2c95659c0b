"""The days that a date can mean, and how far one date lies from another."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ..edtf import bounds


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day that a date can mean; None where it is open."""

    earliest: date | None
    latest: date | None

    @property
    def middle(self) -> float | None:
        """Its midpoint, as a day number; of an open date its one bound."""
        ends = [day.toordinal() for day in (self.earliest, self.latest) if day]
        return sum(ends) / len(ends) if ends else None

    def lies_in(self, other: "Days") -> bool:
        """Whether every day that this can mean the other can mean too."""
        begins = other.earliest is None or (self.earliest is not None and self.earliest >= other.earliest)
        ends = other.latest is None or (self.latest is not None and self.latest <= other.latest)
        return begins and ends

    def is_open_like(self, other: "Days") -> bool:
        """Whether both are open on the same side alone: "no earlier than 2024", "no earlier than 2026"."""
        sides, others = ((days.earliest is None, days.latest is None) for days in (self, other))
        return sides == others and sides in ((True, False), (False, True))


@lru_cache(maxsize=65536)
def days_of(edtf: str) -> Days:
    """The days that an EDTF date can mean; all of them where it is no EDTF, which the dataset's checks then report."""
    try:
        return Days(*bounds(edtf))
    except ValueError:
        return Days(None, None)


@lru_cache(maxsize=65536)
def days_moved(previous: str | None, target: str | None) -> tuple[int | None, int | None]:
    """Least and greatest number of days from one date to another; None where a bound that it needs is open.

    >>> days_moved("2023", "2024")
    (1, 730)
    """
    if previous is None or target is None:
        return None, None
    old, new = days_of(previous), days_of(target)
    if previous == target or (old == new and old.middle is not None):
        return 0, 0
    return _days_between(old.latest, new.earliest), _days_between(old.earliest, new.latest)


def _days_between(first: date | None, last: date | None) -> int | None:
    return (last - first).days if first and last else None
