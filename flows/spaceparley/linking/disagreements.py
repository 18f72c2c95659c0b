"""Values that reports tell of one meeting or one milestone and that cannot both be right, kept side by side."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Literal, TypeVar

from .almanac import within_a_week
from .contradictions import (
    dates_differ,
    done_on_other_days,
    lists_differ,
    places_differ,
    statuses_differ,
    targets_differ,
)
from .days import days_of
from .ledger import last_of_report
from .tellings import MeetingTelling, MilestoneTelling

Field = Literal["date", "place", "participants", "target", "status"]
Told = TypeVar("Told", MeetingTelling, MilestoneTelling)
Meetings = Mapping[str, Collection[int]]
"""Numbers of the meetings that each report tells of."""
A_MONTH_AND_A_WEEK = 38
"""Days between the first ones of two publications, of which a month may be all that is known, within a week."""


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
    if len(group) < 2:
        return
    alike = _alike(group, lambda one: (one.status, one.date, one.place, [party.who for party in one.parties]))
    pairs = list(combinations(alike, 2))
    for field, differ, value in OF_MEETINGS:
        contradicted = (pair for pair in pairs if differ(*pair))
        if values := _values(_tellings(contradicted, alike), value):
            yield Disagreement("meeting", about, field, values)


def _list_of(told: MeetingTelling) -> str:
    return ", ".join(sorted(party.name for party in told.parties))


OF_MEETINGS: tuple[
    tuple[Field, Callable[[MeetingTelling, MeetingTelling], bool], Callable[[MeetingTelling], str]], ...
] = (
    ("date", dates_differ, lambda told: told.date or ""),
    ("place", places_differ, lambda told: told.place or ""),
    ("participants", lists_differ, _list_of),
)


def _over_milestone(about: int, group: Sequence[MilestoneTelling], meetings: Meetings) -> Iterator[Disagreement]:
    if len(group) < 2:
        return
    lasts = [last_of_report(steps) for steps in _by_report(group)]
    dated = _alike([one for one in lasts if one.source.published], _claim)
    undated = {one: [one] for one in lasts if not one.source.published}
    beside = {one: [one] for one in lasts} if undated else {}
    near = [*_of_one_week(list(dated)), *_of_one_meeting(list(undated), list(beside), meetings)]
    alike = {**beside, **dated, **undated}
    done = _alike([one for one in lasts if one.status == "achieved" and one.target], lambda one: one.target)
    dates = ((first, second) for first, second in combinations(done, 2) if done_on_other_days(first, second))
    targets = _tellings((pair for pair in near if targets_differ(*pair)), alike)
    if values := _values([*targets, *_tellings(dates, done)], lambda told: told.target or ""):
        yield Disagreement("milestone", about, "target", values)
    statuses = _tellings((pair for pair in near if statuses_differ(*pair)), alike)
    if values := _values(statuses, lambda told: told.status):
        yield Disagreement("milestone", about, "status", values)


def _claim(told: MilestoneTelling) -> object:
    return told.status, told.target, told.previous, told.source.published


def _by_report(group: Sequence[MilestoneTelling]) -> Iterator[Sequence[MilestoneTelling]]:
    found: defaultdict[str, list[MilestoneTelling]] = defaultdict(list)
    for telling in group:
        found[telling.source.report].append(telling)
    yield from found.values()


def _of_one_week(told: Sequence[MilestoneTelling]) -> Iterator[tuple[MilestoneTelling, MilestoneTelling]]:
    """Pairs published within a week of each other; in order of the day, so that the end of each search is near."""
    days = [(days_of(one.source.published or "").earliest or date.min, place) for place, one in enumerate(told)]
    ordered = sorted(days)
    for number, (day, place) in enumerate(ordered):
        for later, other in ordered[number + 1 :]:
            if (later - day).days > A_MONTH_AND_A_WEEK:
                break
            if within_a_week(told[place].source.published, told[other].source.published):
                yield told[place], told[other]


def _of_one_meeting(
    undated: Sequence[MilestoneTelling], told: Sequence[MilestoneTelling], meetings: Meetings
) -> Iterator[tuple[MilestoneTelling, MilestoneTelling]]:
    """Pairs of an undated claim and those of the reports that tell the same meeting."""
    by_meeting: defaultdict[int, list[MilestoneTelling]] = defaultdict(list)
    for one in told:
        for number in meetings.get(one.source.report, ()):
            by_meeting[number].append(one)
    for one in undated:
        beside = {other: None for number in meetings.get(one.source.report, ()) for other in by_meeting[number]}
        yield from ((one, other) for other in beside if other is not one)


def _reports_of_one_meeting(meetings: Sequence[Sequence[MeetingTelling]]) -> Meetings:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(meetings):
        for telling in group:
            found[telling.source.report].add(number)
    return found


def _tellings(pairs: Iterable[tuple[Told, Told]], alike: Mapping[Told, Sequence[Told]]) -> Iterator[Told]:
    """All that tell what one of the pairs tells."""
    for one in dict.fromkeys(one for pair in pairs for one in pair):
        yield from alike[one]


def _values(contradicted: Iterable[Told], value: Callable[[Told], str]) -> tuple[Value, ...]:
    """What those tell who are contradicted, each value with its reports; nothing where nobody is."""
    reports: defaultdict[str, set[str]] = defaultdict(set)
    for telling in contradicted:
        reports[value(telling)].add(telling.source.report)
    return tuple(Value(text, tuple(sorted(names))) for text, names in sorted(reports.items()))


def _alike(told: Sequence[Told], shape: Callable[[Told], object]) -> dict[Told, list[Told]]:
    """Those that tell the same, under the first of them: a thousand reports of one launch are compared as one."""
    found: defaultdict[str, list[Told]] = defaultdict(list)
    for telling in told:
        found[repr(shape(telling))].append(telling)
    return {tellings[0]: tellings for tellings in found.values()}
