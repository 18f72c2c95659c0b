"""What written names tell by themselves, of people and of events: it follows from the names alone, so that nobody has to find it out twice."""

from dataclasses import dataclass, field

from .compare_names import Verdict, compare_names
from .events import Event, read_event
from .name_folding import fold_name
from .name_parts import read_name

Pair = tuple[str, str]
Called = tuple[str, str, bool]
"""How an event is called: programme, phrase, whether it has started."""


@dataclass(frozen=True, slots=True)
class KnownName:
    """One name, as printed."""

    name: str
    fullness: int
    """2 for a given name and a surname, 1 for initials and a surname, 0 for a surname."""
    keys: tuple[str, ...]
    """Names that can be the same share one."""


@dataclass(frozen=True, slots=True)
class KnownPair:
    """Two names, the one that sorts first first."""

    one: str
    other: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """An event as a report calls it, and which one that is."""

    programme: str
    phrase: str
    is_started: bool
    event: Event


@dataclass(frozen=True, slots=True)
class KnownNames:
    """What was found out of the names of some reports."""

    names: tuple[KnownName, ...] = ()
    pairs: tuple[KnownPair, ...] = ()
    events: tuple[KnownEvent, ...] = ()


@dataclass(slots=True)
class Names:
    """Answers what is asked of names, and remembers what was asked: that alone is worth keeping for the next time."""

    _names: dict[str, KnownName] = field(default_factory=dict)
    _pairs: dict[Pair, KnownPair] = field(default_factory=dict)
    _events: dict[Called, KnownEvent] = field(default_factory=dict)
    _asked: dict[str, KnownName] = field(default_factory=dict)
    _asked_pairs: dict[Pair, KnownPair] = field(default_factory=dict)
    _asked_events: dict[Called, KnownEvent] = field(default_factory=dict)

    @classmethod
    def of(cls, known: KnownNames) -> "Names":
        """What answers from what is known, and finds out the rest."""
        return cls(
            {one.name: one for one in known.names},
            {(one.one, one.other): one for one in known.pairs},
            {(one.programme, one.phrase, one.is_started): one for one in known.events},
        )

    def read(self, name: str) -> KnownName:
        """What the name tells."""
        found = self._asked.get(name)
        if found is None:
            found = self._asked[name] = self._names.get(name) or KnownName(name, _fullness(name), _keys(name))
        return found

    def compare(self, one: str, other: str) -> Verdict:
        """As `compare_names` has it."""
        pair = (one, other) if one <= other else (other, one)
        found = self._asked_pairs.get(pair)
        if found is None:
            found = self._asked_pairs[pair] = self._pairs.get(pair) or KnownPair(*pair, compare_names(*pair))
        return found.verdict

    def event(self, programme: str, phrase: str, *, is_started: bool) -> Event:
        """As `read_event` has it."""
        called = programme, phrase, is_started
        found = self._asked_events.get(called)
        if found is None:
            found = self._asked_events[called] = self._events.get(called) or KnownEvent(*called, read_event(programme, phrase, is_started=is_started))
        return found.event

    def asked(self, *, and_known: bool = False) -> KnownNames:
        """All that was asked, and all that was known where not all is asked; in an order that hangs on the names alone."""
        names, pairs, events = self._asked, self._asked_pairs, self._asked_events
        if and_known:
            names, pairs, events = self._names | names, self._pairs | pairs, self._events | events
        return KnownNames(
            tuple(names[name] for name in sorted(names)),
            tuple(pairs[pair] for pair in sorted(pairs)),
            tuple(events[called] for called in sorted(events)),
        )


def _fullness(name: str) -> int:
    return max((2 if len(one.words) > 1 else int(bool(one.initials)) for one in read_name(name)), default=0)


def _keys(name: str) -> tuple[str, ...]:
    """Consonants of the words, of surnames if any word is one."""
    folded = [fold_name(reading) for reading in read_name(name)]
    words = [word for reading in folded for word in reading.words]
    surnames = [word for word in words if not word.forms] or words
    keys = {skeleton for word in surnames for skeleton in word.skeletons if skeleton}
    keys |= {spelling for word in surnames for spelling in word.eastern}
    return tuple(sorted(keys | {reading.korean for reading in folded if reading.korean} or {name}))
