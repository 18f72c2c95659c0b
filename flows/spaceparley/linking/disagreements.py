"""Values that reports tell of one meeting or one milestone and that cannot both be right, kept side by side."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal, TypeVar

from .almanac import can_be_same, is_span_of_days, is_week, told_before, within_a_week
from .days import days_of
from .ledger import last_of_report
from .occurrences import EXPECTED
from .parties import unshared
from .places import compare_places
from .tellings import MeetingTelling, MilestoneTelling

Field = Literal["date", "place", "participants", "target", "status"]
Told = TypeVar("Told", MeetingTelling, MilestoneTelling)
ON_ONE_COURSE = EXPECTED | {"started"}
"""An event can be told as each of these in turn, and as one of them by one outlet and another by the next."""


@dataclass(frozen=True, slots=True)
class Value:
    """One of the values, and the reports that tell it."""

    value: str
    reports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What reports tell differently of one meeting or milestone; `about` is its place in the list that it was found in."""

    kind: Literal["meeting", "milestone"]
    about: int
    field: Field
    values: tuple[Value, ...]


def find_disagreements(
    meetings: Sequence[Sequence[MeetingTelling]], milestones: Sequence[Sequence[MilestoneTelling]]
) -> tuple[Disagreement, ...]:
    """The disagreements over meetings, then those over milestones."""
    tell_the_same = _reports_of_one_meeting(meetings)
    return (
        *(one for about, group in enumerate(meetings) for one in _over_meeting(about, group)),
        *(one for about, group in enumerate(milestones) for one in _over_milestone(about, group, tell_the_same)),
    )


def _over_meeting(about: int, group: Sequence[MeetingTelling]) -> Iterator[Disagreement]:
    fields: tuple[
        tuple[Field, Callable[[MeetingTelling, MeetingTelling], bool], Callable[[MeetingTelling], str]], ...
    ] = (
        ("date", _dates_differ, lambda told: told.date or ""),
        ("place", _places_differ, lambda told: told.place or ""),
        ("participants", _lists_differ, _list_of),
    )
    told = _alike(group, lambda one: (one.status, one.date, one.place, [party.who for party in one.parties]))
    for field, differ, value in fields:
        if values := _values(told, differ, value):
            yield Disagreement("meeting", about, field, values)


def _dates_differ(one: MeetingTelling, other: MeetingTelling) -> bool:
    """Whether two exact dates of one status are not the same; a part of a longer time contradicts nothing."""
    if one.status != other.status or one.date is None or other.date is None:
        return False
    if not can_be_same(one.date, other.date):
        return True
    first, second = days_of(one.date), days_of(other.date)
    spans = all(is_span_of_days(date) and not is_week(date) for date in (one.date, other.date))
    return spans and not (first.lies_in(second) or second.lies_in(first))


def _places_differ(one: MeetingTelling, other: MeetingTelling) -> bool:
    return one.status == other.status and compare_places(one.place, other.place) == "contradicts"


def _lists_differ(one: MeetingTelling, other: MeetingTelling) -> bool:
    """Whether each names somebody whom the other leaves out."""
    return all(unshared(one.parties, other.parties))


def _list_of(told: MeetingTelling) -> str:
    return ", ".join(sorted(party.name for party in told.parties))


def _over_milestone(
    about: int, group: Sequence[MilestoneTelling], tell_the_same: Mapping[str, Collection[int]]
) -> Iterator[Disagreement]:
    def are_of_one_week(one: MilestoneTelling, other: MilestoneTelling) -> bool:
        published, also = one.source.published, other.source.published
        if published and also:
            return within_a_week(published, also)
        meetings = tell_the_same.get(one.source.report, ()), tell_the_same.get(other.source.report, ())
        return bool(set(meetings[0]) & set(meetings[1]))

    def targets_differ(one: MilestoneTelling, other: MilestoneTelling) -> bool:
        if one.status == other.status == "achieved":
            return _apart(one.target, other.target)
        return are_of_one_week(one, other) and _expected_differently(one, other)

    def statuses_differ(one: MilestoneTelling, other: MilestoneTelling) -> bool:
        return are_of_one_week(one, other) and _cannot_both_be(one, other)

    lasts = [last_of_report(steps) for steps in _by_report(group)]
    undated = any(not one.source.published for one in lasts)
    told = _alike(
        lasts,
        lambda one: (
            one.status,
            one.target,
            one.previous,
            one.source.published,
            undated and sorted(tell_the_same.get(one.source.report, ())),
        ),
    )
    if values := _values(told, targets_differ, lambda told: told.target or ""):
        yield Disagreement("milestone", about, "target", values)
    if values := _values(told, statuses_differ, lambda told: told.status):
        yield Disagreement("milestone", about, "status", values)


def _by_report(group: Sequence[MilestoneTelling]) -> Iterator[Sequence[MilestoneTelling]]:
    found: defaultdict[str, list[MilestoneTelling]] = defaultdict(list)
    for telling in group:
        found[telling.source.report].append(telling)
    yield from found.values()


def _expected_differently(one: MilestoneTelling, other: MilestoneTelling) -> bool:
    """Whether two dates to come cannot be one, and neither is the other moved."""
    if not ({one.status, other.status} <= ON_ONE_COURSE and _apart(one.target, other.target)):
        return False
    return not (_moves(one, other) or _moves(other, one))


def _moves(new: MilestoneTelling, old: MilestoneTelling) -> bool:
    """Whether the one tells that the other's date was moved: it names that date, or puts it off on a later day.

    Who holds to the old date after that, or on that very day, contradicts it.
    """
    published, before = new.source.published, old.source.published
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


def _cannot_both_be(one: MilestoneTelling, other: MilestoneTelling) -> bool:
    """Whether two statuses exclude each other: an end of one kind another, an end what is told after it or without it."""
    if one.status == other.status:
        return False
    if one.status in ON_ONE_COURSE and other.status in ON_ONE_COURSE:
        return _is_held_to(one, other) or _is_held_to(other, one)
    if one.status not in ON_ONE_COURSE and other.status not in ON_ONE_COURSE:
        return True
    ended, expected = (other, one) if one.status in ON_ONE_COURSE else (one, other)
    return ended.status == "cancelled" or not _came_after(ended, expected)


def _is_held_to(kept: MilestoneTelling, put_off: MilestoneTelling) -> bool:
    """Whether one says that all goes to plan when the other has told that it does not; two dates are told apart as such."""
    if kept.status != "on_schedule" or put_off.status != "postponed" or (kept.target and put_off.target):
        return False
    return not told_before(kept.source.published, put_off.source.published)


def _came_after(ended: MilestoneTelling, expected: MilestoneTelling) -> bool:
    """Whether it was still expected in one report and had happened by the other."""
    published = ended.source.published, expected.source.published
    if ended.target is None:
        return not told_before(published[0], published[1])
    if told_before(published[0], ended.target):
        return False
    return not told_before(ended.target, published[1])


def _reports_of_one_meeting(meetings: Sequence[Sequence[MeetingTelling]]) -> Mapping[str, Collection[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(meetings):
        for telling in group:
            found[telling.source.report].add(number)
    return found


def _values(
    told: Mapping[str, Sequence[Told]], differ: Callable[[Told, Told], bool], value: Callable[[Told], str]
) -> tuple[Value, ...]:
    """What those tell who are contradicted by another, each value with its reports; nothing where all agree."""
    pairs = combinations(told.values(), 2)
    contradicted = {id(alike) for first, second in pairs if differ(first[0], second[0]) for alike in (first, second)}
    reports: defaultdict[str, set[str]] = defaultdict(set)
    for alike in told.values():
        if id(alike) in contradicted:
            reports[value(alike[0])].update(telling.source.report for telling in alike)
    return tuple(Value(text, tuple(sorted(names))) for text, names in sorted(reports.items()))


def _alike(told: Sequence[Told], shape: Callable[[Told], object]) -> Mapping[str, Sequence[Told]]:
    """Those that tell the same, put together: a thousand reports may tell of one launch, and are compared as one."""
    found: defaultdict[str, list[Told]] = defaultdict(list)
    for telling in told:
        found[repr(shape(telling))].append(telling)
    return found
