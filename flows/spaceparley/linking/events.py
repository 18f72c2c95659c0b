"""What programme event an English noun phrase names, and whether two phrases can name one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ..language.folding import fold
from ..reference.gazetteer import Known, find_known
from .event_words import (
    BUILT,
    CARDINALS,
    END,
    FIRED,
    FIRST,
    GROUNDS,
    HEADS_OF_TESTS,
    ITSELF,
    KINDS,
    NAMELESS,
    NOISE,
    ONCE_FOR_ALL,
    ORDINALS,
    PREPOSITIONS,
    SLOTS,
    START,
    SYNONYMS,
    TELLING_APART,
    UNIT_NAMES,
    WHOLE,
)
from .places import compare_places

WORD = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*")
STEM = re.compile(r"[^\W\d_]+")
"""What the names of a series begin with."""
PLURAL = re.compile(r"(?<=\w{3})(?<!s)s\Z")
STATIONS = {"station", "complex"}
SEVERAL = 0
"""So many that nobody counts them: "flight tests" begin with a first launch, and are not it."""
Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Event:
    """An event of a programme, by all that tells it from others."""

    programme: str
    """Folded; of what the phrase itself names, where that is another one."""
    kind: str
    phase: str | None
    """`start` or `end`, where it is told; of works always one of them."""
    ordinal: int | None
    count: int | None
    """Of events that are counted together; SEVERAL of flights that are told of as many."""
    thing: Words
    """What it happens to, and what sort of event it is; nothing where that is the programme's own thing."""
    details: tuple[tuple[str, str], ...]
    """What to, from, on, by and at tell."""

    is_of_many: bool = False
    """Whether the programme is known to have many events of a kind: a rocket, a station, a series."""

    @property
    def is_unique(self) -> bool:
        """Whether it can happen but once: it is numbered, is the launch of one craft, or concerns a thing that is named."""
        if self.ordinal:
            return True
        return (
            not self.is_of_many
            if self.kind in ("launch", "landing")
            else bool(self.thing) and self.kind in ONCE_FOR_ALL
        )

    @property
    def is_bare(self) -> bool:
        """Whether nothing tells it from another event of its kind."""
        return not (self.thing or self.details or self.ordinal or self.count)

    @property
    def is_nameless(self) -> bool:
        """Whether the thing that it happens to is told by no name: "the equipment"."""
        return bool(self.thing) and self.thing <= NAMELESS


@lru_cache(maxsize=65536)
def read_event(programme: str, phrase: str, *, is_started: bool = False) -> Event:
    """The event that a phrase names; `is_started` tells works that have begun from those that go on to their end.

    >>> read_event("Aral", "maiden flight").ordinal, read_event("Aral", "maiden flight").kind
    (1, 'launch')
    """
    subject, text = _subject(programme, FIRED.sub("firing", FIRST.sub("first", phrase)))
    kind, heads, phase, text = _kind_and_phase(text)
    parts = list(_parts(text[: heads[0]] + text[heads[1] :] if kind not in HEADS_OF_TESTS else text))
    thing, details, ordinal, count = set[str](), dict[str, str](), None, None
    for slot, words in parts:
        ordinal, count = ordinal or _ordinal(words), count or _count(words, is_head=slot == "")
        meant = SLOTS.get((kind, slot), SLOTS.get(("", slot), slot))
        if meant in ("", "of"):
            thing |= _thing(kind, words)
        elif meant in ("to", "from", "on", "by", "at"):
            details.setdefault(meant, words.strip())
    if count is None and kind == "launch" and PLURAL.search(text[slice(*heads)]):
        count = SEVERAL
    if kind == "works":
        phase = "start" if is_started or phase == "start" else "end"
    return Event(
        subject, kind, phase, ordinal, count, frozenset(thing), tuple(sorted(details.items())), _has_many(programme)
    )


@lru_cache(maxsize=262144)
def can_be_one(one: Event, other: Event) -> bool:
    """Whether nothing that the two phrases tell keeps them apart."""
    if one.programme != other.programme or one.kind != other.kind or one.count != other.count:
        return False
    if one.phase and other.phase and one.phase != other.phase:
        return False
    if one.ordinal and other.ordinal and one.ordinal != other.ordinal:
        return False
    if not _things_fit(one, other):
        return False
    if one.kind == "launch" and not one.is_of_many:
        return True  # A satellite that gets another rocket, or site, is launched once all the same.
    theirs = dict(other.details)
    return all(slot not in theirs or _detail_fits(slot, told, theirs[slot]) for slot, told in one.details)


@lru_cache(maxsize=4096)
def recurs(programme: str) -> bool:
    """Whether the same event happens to it again and again: launches of a rocket, visits to a station."""
    known = _whole(programme)
    return is_vehicle(programme) or (known is not None and known.sort in STATIONS)


@lru_cache(maxsize=4096)
def is_vehicle(programme: str) -> bool:
    """Whether it is a type of rocket or craft, of which many fly; one with a serial number flies once."""
    known = _whole(programme)
    return known is not None and known.kind == "vehicle" and known.row is not None


def _has_many(programme: str) -> bool:
    """Whether it is a rocket, a complex or a programme of many satellites; a craft with its own name is one."""
    known = _whole(programme)
    return known is not None and known.row is not None and known.sort not in ("spacecraft", "module")


def key_of(programme: str) -> str:
    """The programme's key, the same for all of its usual names."""
    known = _whole(programme)
    return fold(known.name if known else programme).replace(" ", "-")


@lru_cache(maxsize=65536)
def _whole(programme: str) -> Known | None:
    found = find_known(programme, "en")
    return found[0] if found and found[0].span.end - found[0].span.start == len(programme) else None


def _subject(programme: str, phrase: str) -> tuple[str, str]:
    """Key of what the event belongs to, and the phrase without its name."""
    # A pattern is made only where it can be found: making it takes as long as all else.
    rest, named = _own(programme).subn("", phrase) if programme and programme.lower() in phrase.lower() else (phrase, 0)
    if sibling := _sibling(programme, rest):
        return key_of(sibling), _subject(sibling, rest)[1]
    if not named:
        for known in find_known(phrase, "en"):
            before = phrase[: known.span.start].rstrip().lower()
            if known.kind in ("programme", "vehicle") and before.endswith((" of", " of the")):
                name = phrase[known.span.start : known.span.end]
                return key_of(name), _subject(name, phrase)[1]
    return key_of(programme), " ".join(rest.split())


def _sibling(programme: str, phrase: str) -> str | None:
    """Another craft of the series that the programme stands for: "launch of Aral-M2" told of Aral-M."""
    stem = STEM.match(programme)
    found = _siblings(stem[0]).search(phrase) if stem and stem[0] in phrase else None
    return found[1] if found and found[1].lower() != programme.lower() else None


@lru_cache(maxsize=4096)
def _own(programme: str) -> re.Pattern[str]:
    """The programme's name within a phrase, with what binds it to the phrase."""
    return re.compile(rf"(?:\b(?:of|for) (?:the )?)?(?<![\w-]){re.escape(programme)}(?:'s)?(?![\w-])", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _siblings(stem: str) -> re.Pattern[str]:
    """What the craft of a series are called within a phrase."""
    return re.compile(rf"\bof (?:the )?({re.escape(stem)}[- ]?[^\W_]*\d[\w.-]*)")


def _kind_and_phase(text: str) -> tuple[str, tuple[int, int], str | None, str]:
    """Kind, where its word stands, phase, and the phrase without the phase."""
    kind, span = _kind(text)
    low = fold(text)
    for phase, pattern in (("start", START), ("end", END)):
        found = pattern.match(low)
        if found and kind != "service":
            rest = text[found.end() :]
            kind, span = _kind(rest)
            return ("works", (0, 0), phase, rest) if kind in BUILT else (kind, span, phase, rest)
    return kind, span, None, text


def _kind(text: str) -> tuple[str, tuple[int, int]]:
    low = fold(text)
    for kind, pattern in KINDS:
        if found := pattern.search(low):
            return kind, found.span()
    head = WORD.findall(PREPOSITIONS.split(low)[0])
    last = PLURAL.sub("", head[-1]) if head else low
    at = low.rfind(head[-1], 0, len(PREPOSITIONS.split(low)[0])) if head else 0
    return last, (at, at + len(head[-1]) if head else 0)


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """The phrase's head and what follows each preposition."""
    pieces = PREPOSITIONS.split(text)
    yield "", pieces[0]
    yield from zip(pieces[1::2], pieces[2::2], strict=True)


def _thing(kind: str, words: str) -> set[str]:
    text = UNIT_NAMES.sub(lambda found: f"{found['number']}.{found['unit']}", fold(words))
    found = {PLURAL.sub("", word) for word in WORD.findall(text)}
    found = {SYNONYMS.get(word, word) for word in found} - NOISE - ITSELF - ORDINALS.keys() - CARDINALS.keys()
    if kind == "works":
        found -= GROUNDS
    return {word for word in found if not word.isdigit()} - HEADS_OF_TESTS.get(kind, frozenset())


def _ordinal(words: str) -> int | None:
    text = UNIT_NAMES.sub("", fold(words))
    return next((ORDINALS[word] for word in WORD.findall(text) if word in ORDINALS), None)


def _count(words: str, *, is_head: bool) -> int | None:
    return next((CARDINALS[word] for word in WORD.findall(fold(words)) if word in CARDINALS), None) if is_head else None


def _things_fit(one: Event, other: Event) -> bool:
    first, second = one.thing, other.thing
    if not (_lies_in(first, second) or _lies_in(second, first)):
        return False
    if one.kind in WHOLE and bool(first) != bool(second):
        return False
    return first & TELLING_APART == second & TELLING_APART


def _lies_in(few: Words, many: Words) -> bool:
    """Whether each word is one of the others, or the sort of one: a stage of the first stage."""
    return few <= many or all(any(other == word or other.endswith(f".{word}") for other in many) for word in few)


def _detail_fits(slot: str, one: str, other: str) -> bool:
    first, second = _words(one), _words(other)
    if first <= second or second <= first:
        return True
    return slot in ("to", "from", "at") and compare_places(one, other) != "contradicts"


@lru_cache(maxsize=65536)
def _words(text: str) -> Words:
    return frozenset(PLURAL.sub("", word) for word in WORD.findall(fold(text))) - NOISE - ITSELF
