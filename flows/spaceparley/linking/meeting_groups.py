"""Tellings of many reports, gathered into the meetings that they tell of.

First those that agree are put together, the exactly dated ones first, so that a vague one joins only where it fits one
meeting alone. Then two meetings become one where a day or a place is told differently.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from .almanac import UNKNOWN_YEAR, is_exact, width
from .encounters import compare_meetings, is_one_told_differently, is_second
from .shelf import Shelf, Weekly
from .tellings import MeetingTelling

LAST = 100_000
"""Wider than any date: those without a year are placed last."""

Fit = tuple[bool, bool, bool]
"""Whether place, kind and status are the same."""
Shape = tuple[object, ...]
"""All that a telling is compared by: of those that share it one is compared for all."""
Tellings = Sequence[MeetingTelling]


@dataclass(slots=True)
class _Group:
    """A meeting in the making."""

    tellings: list[MeetingTelling] = field(default_factory=list)
    shapes: dict[Shape, MeetingTelling] = field(default_factory=dict)
    kernels: dict[Shape, MeetingTelling] = field(default_factory=dict)
    reports: set[str] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    statuses: set[str] = field(default_factory=set)
    is_placed: bool = True
    """Whether every telling says where."""

    def take(self, telling: MeetingTelling) -> bool:
        """Whether the telling that has joined is unlike all before."""
        self.tellings.append(telling)
        self.reports.add(telling.source.report)
        self.kinds.add(telling.kind)
        self.statuses.add(telling.status)
        self.is_placed &= telling.place is not None
        shape = _shape(telling)
        is_new = shape not in self.shapes
        self.shapes.setdefault(shape, telling)
        self.kernels.setdefault(_kernel(telling), telling)
        return is_new


def group_meetings(tellings: Tellings) -> tuple[tuple[MeetingTelling, ...], ...]:
    """The meetings, each with every telling of it; what fits none stands alone, and no report tells one twice."""
    ordered = sorted(tellings, key=_exact_ones_first)
    by_report: defaultdict[str, list[MeetingTelling]] = defaultdict(list)
    for telling in ordered:
        by_report[telling.source.report].append(telling)
    return tuple(tuple(group.tellings) for group in _joined(_gathered(ordered), by_report))


def _exact_ones_first(telling: MeetingTelling) -> tuple[int, str, str, str]:
    vague = width(telling.date) if telling.date and UNKNOWN_YEAR not in telling.date else LAST
    return vague, telling.source.published or "undated", telling.source.report, telling.key


def _gathered(ordered: Tellings) -> list[_Group]:
    groups: list[_Group] = []
    alike: defaultdict[Shape, list[int]] = defaultdict(list)
    shelf = Shelf()
    for telling in ordered:
        number = _number_for(telling, alike[_shape(telling)], groups, shelf)
        if number is None:
            number = len(groups)
            groups.append(_Group())
        if groups[number].take(telling):
            alike[_shape(telling)].append(number)
            shelf.put(number, telling)
    return groups


def _number_for(telling: MeetingTelling, alike: Sequence[int], groups: Sequence[_Group], shelf: Shelf) -> int | None:
    """The group that the telling belongs to; None where there is none, or where it fits several as well."""
    if telling.date is None:
        return None
    free = (number for number in alike if telling.source.report not in groups[number].reports)
    if (number := next(free, None)) is not None:
        return number
    report = telling.source.report
    reach = {number: _reach(telling, groups[number]) for number in shelf.find(telling) if report not in groups[number].reports}
    best: Fit | None = None
    found: list[int] = []
    for number in sorted(reach, key=reach.__getitem__, reverse=True):
        # Where meetings are many, what comes after the first two that fit as well as they can changes nothing.
        if best and (reach[number] < best or (reach[number] == best and len(found) > 1)):
            break
        fit = _fit(telling, groups[number].kernels.values())
        if fit and (best is None or fit > best):
            best, found = fit, [number]
        elif fit and fit == best:
            found.append(number)
    return found[0] if len(found) == 1 else None


def _reach(telling: MeetingTelling, group: _Group) -> Fit:
    """The best fit that there can be, without a look at days and parties."""
    is_placed = telling.place is not None and group.is_placed
    return is_placed, group.kinds == {telling.kind}, group.statuses == {telling.status}


def _fit(telling: MeetingTelling, told: Iterable[MeetingTelling]) -> Fit | None:
    """What of place, kind and status is the same throughout; None where some telling is not of the same meeting."""
    place = kind = status = True
    for other in told:
        likeness = compare_meetings(telling, other)
        if likeness.relation != "same":
            return None
        place, kind = place and likeness.place == "same", kind and likeness.is_same_kind
        status = status and telling.status == other.status
    return place, kind, status


def _joined(groups: Sequence[_Group], by_report: Mapping[str, Tellings]) -> Iterator[_Group]:
    """The groups, those made one that tell of one meeting with another day or place."""
    shelf = Weekly()
    kept: list[_Group] = []
    for group in groups:
        candidates = {number: None for told in group.shapes.values() for number in shelf.find(told)}
        number = next((number for number in candidates if _are_one(kept[number], group, by_report)), len(kept))
        if number == len(kept):
            kept.append(_Group())
        for telling in group.tellings:
            if kept[number].take(telling):
                shelf.put(number, telling)
    yield from kept


def _are_one(ones: _Group, others: _Group, by_report: Mapping[str, Tellings]) -> bool:
    """Whether nothing but a day or a place speaks against it, and no report tells two meetings of these parties."""
    if ones.reports & others.reports:
        return False
    told_differently = False
    for one in ones.shapes.values():
        for other in others.shapes.values():
            likeness = compare_meetings(one, other)
            if likeness.relation == "apart":
                return False
            told_differently |= likeness.relation == "near" and is_one_told_differently(one, other, likeness)
    tellings = (*ones.tellings, *others.tellings)
    return told_differently and not any(_tells_a_second(one, by_report[one.source.report]) for one in tellings)


def _tells_a_second(telling: MeetingTelling, told: Tellings) -> bool:
    return any(is_second(telling, other) for other in told)


def _shape(telling: MeetingTelling) -> Shape:
    return *_told(telling), telling.source.published


def _kernel(telling: MeetingTelling) -> Shape:
    """What days and places are compared by: when an exact day was published tells nothing more of it."""
    return *_told(telling), None if telling.date and is_exact(telling.date) else telling.source.published


def _told(telling: MeetingTelling) -> Shape:
    return telling.date, telling.kind, telling.status, telling.place, tuple(party.who for party in telling.parties)
