"""The things that a report tells of by a common noun, each with what the noun stands for: a name beside it, the last thing of its sort, or what it is itself called."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from ...reference.tables import read_names
from ...span import Span
from ..document import Document
from ..facts import Entity, Mention
from .carriers import SITE, is_module, is_station
from .phrases import CRAFTS, FACILITY, FIRST, GROUND, SORTS, SPACECRAFT, STILL, Phrase, find_phrases
from .topic import KINDS

RULE = "milestone.programme.thing"
MANY = 40
"""Names in a report of which none is the only one of its sort."""
LATELY = 900
"""How far back what a noun stands for may be."""
NUMBERS = {"2": "second", "B": "second", "II": "second", "3": "third", "C": "third", "4": "fourth", "5": "fifth", "6": "sixth"}
"""What number in a series the ending of a name stands for."""


@dataclass(frozen=True, slots=True)
class Told:
    """A noun of a thing where it stands, and what it stands for."""

    noun: Span
    sort: str
    entity: Entity | None
    fresh: bool = False
    """Whether it brings up something not told of before."""
    name: Mention | None = None
    """The name beside the noun."""

    @property
    def start(self) -> int:
        """Where the noun or the name before it starts."""
        return min(self.noun.start, self.name.span.start) if self.name else self.noun.start


@dataclass(frozen=True, slots=True)
class _Seen:
    """A thing told before."""

    at: int
    sorts: frozenset[str]
    entity: Entity
    codes: frozenset[str] = frozenset()
    home: str | None = None
    """The country whose it is known to be."""
    place: str | None = None
    ordinal: str | None = None
    open: bool = False
    """Whether it is named and may be of any sort that flies."""


def find_told_things(document: Document, plain: str, rockets: frozenset[str]) -> tuple[Told, ...]:
    """Each noun of a thing, in order of the text."""
    names = [mention for mention in document.mentions if mention.entity and document.entity(mention.entity).kind in KINDS]
    phrases = tuple(find_phrases(document, plain, names))
    return tuple(_resolved(document, phrases, names, rockets)) if phrases else ()


def _resolved(document: Document, phrases: Sequence[Phrase], names: Sequence[Mention], rockets: frozenset[str]) -> Iterator[Told]:
    sorts, codes = _of_names(phrases)
    named = [_as_seen(document, mention, sorts, codes, rockets) for mention in names]
    every = tuple({other.entity.key: other for other in named}.values())
    is_open = any(other.open for other in every)
    seen: list[_Seen] = []
    passed, crafts = 0, False
    for one in phrases:
        while passed < len(named) and named[passed].at < one.noun.start:
            seen.append(named[passed])
            crafts = crafts or _may_fly(named[passed])
            passed += 1
        if one.mention and one.mention.entity:
            entity = document.entity(one.mention.entity)
            seen.append(_Seen(one.noun.start, frozenset(sorts[entity.key]), entity, codes.get(entity.key, one.codes), _homes().get(entity.name), ordinal=one.ordinal))
            crafts = crafts or _may_fly(seen[-1])
            yield Told(one.noun, one.sort, entity, name=one.mention)
            continue
        is_new = one.fresh or (one.indefinite and one.name is not None and one.sort in CRAFTS and crafts)
        meant = None if is_new and one.ordinal is None else _meant(seen, one)
        if meant is None and not is_new and one.sort not in STILL:
            later = {other.entity.key: other.entity for other in every[:MANY] if _fits(one.sort, other.sorts) and not _contradicts(one, other)}
            if later or is_open:
                meant = next(iter(later.values())) if len(later) == 1 and not is_open and len(every) <= MANY else None
                yield Told(one.noun, one.sort, meant)
                continue
        if meant is None and one.name:
            meant = Entity("", "programme", one.name, one.noun.of(document.text), one.noun, SITE if one.sort in GROUND else RULE)
        if meant:
            seen.append(_Seen(one.noun.start, frozenset((one.sort,)), meant, one.codes, place=one.place, ordinal=one.ordinal))
            crafts = crafts or _may_fly(seen[-1])
        yield Told(one.noun, one.sort, meant, is_new)


def _may_fly(one: _Seen) -> bool:
    return bool(one.sorts & CRAFTS) or one.open


def _of_names(phrases: Sequence[Phrase]) -> tuple[dict[str, set[str]], dict[str, frozenset[str]]]:
    """For each name of what sorts its nouns are, and whose it is where one of them tells."""
    sorts: dict[str, set[str]] = defaultdict(set)
    codes: dict[str, frozenset[str]] = {}
    for one in phrases:
        if one.mention and one.mention.entity:
            sorts[one.mention.entity].add(one.sort)
            if one.codes:
                codes.setdefault(one.mention.entity, one.codes)
    return sorts, codes


def _as_seen(document: Document, mention: Mention, sorts: Mapping[str, set[str]], codes: Mapping[str, frozenset[str]], rockets: frozenset[str]) -> _Seen:
    entity = document.entity(mention.entity or "")
    told = set(sorts.get(entity.key, ()))
    if entity.rule_id == SITE:
        told.add(SORTS.get(entity.name.rpartition(" ")[2], "station"))
    elif entity.key in rockets:
        told.add("rocket")
    elif is_station(entity):
        told.add("space station")
    return _Seen(mention.span.start, frozenset(told), entity, codes.get(entity.key, frozenset()), _homes().get(entity.name), open=not told and not is_module(entity))


def _meant(seen: Sequence[_Seen], one: Phrase) -> Entity | None:
    """The last thing of its sort told before that nothing told of it contradicts."""
    for other in reversed(seen):
        if other.at < one.noun.start - LATELY:
            return None
        if one.sort not in STILL and other.open:
            return None
        if _fits(one.sort, other.sorts) and not _contradicts(one, other):
            return other.entity
    return None


def _contradicts(one: Phrase, other: _Seen) -> bool:
    """Whether a phrase tells of another owner, place or number than a thing told before has."""
    if one.codes and (one.codes != other.codes if other.codes else other.home not in (None, *one.codes)):
        return True
    if one.ordinal and one.ordinal != (other.ordinal or NUMBERS.get(other.entity.name[-2:].lstrip("- "), FIRST)):
        return True
    return one.place is not None and one.place not in (other.place, other.entity.name) and (other.place is not None or one.place not in other.entity.name)


@cache
def _homes() -> dict[str, str]:
    return {row.name: row.country for row in read_names("programmes") if row.country}


def _fits(sort: str, sorts: Collection[str]) -> bool:
    """Whether a noun can stand for a thing of these sorts."""
    return sort in sorts or (sort == SPACECRAFT and bool(CRAFTS & set(sorts))) or (sort == FACILITY and bool(GROUND & set(sorts))) or (SPACECRAFT in sorts and sort in CRAFTS)
