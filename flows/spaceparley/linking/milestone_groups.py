"""Tellings of many reports, gathered into the milestones that they tell of.

What is named alike is put together as it was told, so that an event that comes again after it has happened is another
one. Then names that can mean one event are joined; a name that fits two events that are not one stays alone, unless
its date tells which of them it is.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from .events import Event, can_be_one
from .known_names import Names
from .occurrences import Occurrence, can_be_once, share_a_date, share_a_day
from .relations import joined
from .tellings import MilestoneTelling

RECENT = 8
"""Of many events named alike, those last told of are looked at where no date leads to one."""

Kin = list[set[int]]
"""For each occurrence the places of those that it can be one with."""


def group_milestones(tellings: Sequence[MilestoneTelling], known: Names | None = None) -> tuple[tuple[MilestoneTelling, ...], ...]:
    """The milestones, each with every telling of it; an event of no programme stands alone, unless its own thing and day lead to one."""
    known = known or Names()
    blocks: defaultdict[tuple[str, str], list[tuple[Event, MilestoneTelling]]] = defaultdict(list)
    homeless: list[Occurrence] = []
    for telling in sorted(tellings, key=_as_told):
        event = event_of(telling, known)
        if event.programme:
            blocks[event.programme, event.kind].append((event, telling))
        else:
            homeless.append(Occurrence.of(event, telling))
    found = _with_kindred([*(one for block in blocks.values() for one in _joined(_gathered(block))), *homeless])
    return tuple(tuple(one.tellings) for one in found)


def event_of(telling: MilestoneTelling, known: Names) -> Event:
    """The event that is told, whatever it is called there."""
    return joined(known.event(telling.programme or "", telling.event, is_started=telling.status == "started"))


def _as_told(telling: MilestoneTelling) -> tuple[str, str, str]:
    return telling.source.published or "undated", telling.source.report, telling.place


def _gathered(told: Iterable[tuple[Event, MilestoneTelling]]) -> list[Occurrence]:
    """What is named alike, once for each time that it happens."""
    alike: defaultdict[Event, list[MilestoneTelling]] = defaultdict(list)
    for event, telling in told:
        alike[event].append(telling)
    return [one for event, tellings in alike.items() for one in _times(event, tellings)]


def _times(event: Event, tellings: Iterable[MilestoneTelling]) -> Iterable[Occurrence]:
    """Each time that an event happens, of tellings in their order."""
    found: dict[int, Occurrence] = {}
    dated: defaultdict[str, dict[int, Occurrence]] = defaultdict(dict)
    for number, telling in enumerate(tellings):
        new = Occurrence.of(event, telling)
        near = {place: one for month in sorted(new.months) for place, one in dated[month].items()}
        recent = dict(islice(reversed(found.items()), RECENT))
        fitting = [place for place, one in (near | recent).items() if can_be_once(one, new)]
        place = fitting[0] if fitting else number
        one = found.setdefault(place, new)
        if one is not new:
            one.take(event, telling)
        # A date that moved leads from one date to the other: what stood under each alone is one.
        for other in fitting[1:]:
            if other in near and can_be_once(one, found[other]):
                one.join(found.pop(other))
                for month in one.months:
                    dated[month].pop(other, None)
        for month in one.months if len(fitting) > 1 else new.months:
            dated[month][place] = one
    return found.values()


def _joined(ones: Sequence[Occurrence]) -> Iterator[Occurrence]:
    """The occurrences, those made one whose names can mean one event, where they do so without contradiction."""
    kin = _kin_of(ones)
    for number in range(len(ones)):
        if not _agree(kin[number], kin):
            _keep(number, {other for other in kin[number] if share_a_date(ones[number], ones[other])}, kin)
    certain = [_agree(akin, kin) for akin in kin]
    done: set[int] = set()
    for number, one in enumerate(ones):
        if number in done:
            continue
        akin = {other for other in kin[number] if certain[number] and certain[other]}
        done |= akin
        for other in sorted(akin):
            one.join(ones[other])
        yield one


def _with_kindred(ones: Sequence[Occurrence]) -> list[Occurrence]:
    """The occurrences, those made one that are told of two programmes on the same day.

    What is told of a family ("Angara") is the event of its member ("Angara-A5"); what befalls a thing with a name of
    its own ("release of the docking port") one report tells of the module, another of the station, a third of neither.
    """
    shelves: defaultdict[tuple[str, ...], list[Occurrence]] = defaultdict(list)
    kept: list[Occurrence] = []
    for one in sorted(ones, key=lambda one: -len(next(iter(one.events)).programme)):
        event = next(iter(one.events))
        found = {id(other): other for key in looked_for(event) for other in shelves.get(key, ())}
        fitting = [other for other in found.values() if share_a_day(one, other) and can_be_once(one, other) and _can_be_of(event, other)]
        if len(fitting) == 1:
            fitting[0].join(one)
            continue
        kept.append(one)
        for key in kept_by(event):
            shelves[key].append(one)
    return kept


def looked_for(event: Event) -> Iterator[tuple[str, ...]]:
    """Where an event looks for those of another programme that it can be one with."""
    yield event.programme, event.kind
    yield from _by_thing(event)


def kept_by(event: Event) -> Iterator[tuple[str, ...]]:
    """Where it waits for these."""
    yield from ((stem, event.kind) for stem in _stems(event.programme))
    yield from _by_thing(event)


def _by_thing(event: Event) -> Iterator[tuple[str, ...]]:
    """Papers are called alike, whatever they are about."""
    if len(event.thing) > 1 and event.kind not in ("signing", "ratification"):
        yield "", event.kind, *sorted(event.thing)


def _stems(programme: str) -> Iterator[str]:
    """Names of the families that it can belong to: `angara-a5-m` -> angara-a5, angara."""
    while "-" in programme:
        programme = programme.rpartition("-")[0]
        yield programme


def _can_be_of(event: Event, member: Occurrence) -> bool:
    return all(can_be_one(replace(event, programme=own.programme, is_of_many=own.is_of_many), own) for own in member.events)


def _kin_of(ones: Sequence[Occurrence]) -> Kin:
    """Those that can be one; of what happens again and again only those that share a date."""
    named: defaultdict[Event, list[int]] = defaultdict(list)
    for number, one in enumerate(ones):
        named[next(iter(one.events))].append(number)
    kin: Kin = [set() for _ in ones]
    for event, numbers in named.items():
        for other, others in named.items():
            if event != other and can_be_one(event, other):
                for first, second in _pairs(ones, numbers, others):
                    if can_be_once(ones[first], ones[second]):
                        kin[first].add(second)
                        kin[second].add(first)
    return kin


def _pairs(ones: Sequence[Occurrence], numbers: Sequence[int], others: Sequence[int]) -> Iterator[tuple[int, int]]:
    if len(numbers) == len(others) == 1:
        yield numbers[0], others[0]
        return
    dated: defaultdict[str, list[int]] = defaultdict(list)
    for other in others:
        for month in ones[other].months:
            dated[month].append(other)
    for number in numbers:
        for other in {other for month in ones[number].months for other in dated.get(month, ())}:
            if share_a_date(ones[number], ones[other]):
                yield number, other


def _agree(akin: Collection[int], kin: Kin) -> bool:
    """Whether all of them are one another's kin."""
    return all(kin[first].issuperset(set(akin) - {first}) for first in akin)


def _keep(number: int, kept: set[int], kin: Kin) -> None:
    """Parts an occurrence from those of its kin that are not to be kept, where the others agree."""
    if not _agree(kept, kin):
        return
    for other in kin[number] - kept:
        kin[other].discard(number)
    kin[number] &= kept
