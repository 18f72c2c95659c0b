"""The noun phrases by which a report tells of things: the noun, what tells the thing from others, and the name beside it."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ...language import later as re
from ...language import load
from ...language.countries import english_adjective, english_country
from ...language.descriptions import DescriptionWords, english_of
from ...language.milestones import MilestoneWords
from ...span import Span
from ..document import Document
from ..facts import Mention
from .carriers import is_land
from .descriptions import Description, describe

LEAD, BEHIND = 60, 50
"""Characters before a noun in which its article stands; behind it, in which its place does."""
BESIDE = re.compile(r"[ ]?[«“\"„']?[ ]?|, [«“\"„']?|,? [a-zа-яё]{5,12} [«“\"„']?")
"""What may stand between a noun and its name."""
APPOSED = re.compile(r"(?: [^\W\d_][\w'-]*){1,4}, [«“\"„']?")
CLOSED = re.compile(r"[»”\"']?(?:[.,;:!?)»\n]| [–—-] |\Z)")
"""The same where a comma stands between them, and what then stands behind the name."""
PHRASE_END = re.compile(r"[.,;:!?()»”\"]")
SORTS: Mapping[str, str] = {
    "satellite": "satellite", "nanosatellite": "satellite", "microsatellite": "satellite", "cubesat": "satellite", "constellation": "constellation",
    "rover": "rover", "lander": "lander", "orbiter": "probe", "probe": "probe", "capsule": "ship", "ship": "ship", "spaceplane": "spaceplane", "balloon": "balloon",
    "sounding rocket": "rocket", "rocket": "rocket", "launch vehicle": "rocket", "space telescope": "telescope", "telescope": "telescope", "radio telescope": "telescope", "observatory": "telescope",
    "spaceport": "spaceport", "ground station": "station", "receiving station": "station", "tracking station": "station", "station": "station", "teleport": "station", "antenna": "antenna",
    "laboratory": "laboratory", "centre": "centre", "control centre": "centre", "processing centre": "centre", "training centre": "centre", "data centre": "centre", "assembly centre": "centre",
    "spacecraft": "spacecraft", "law": "law", "facility": "facility",
}  # fmt: skip
"""Of what sort a thing is, by its English noun; what is not here is a part of something."""
FACILITY, SPACECRAFT, LAW = "facility", "spacecraft", "law"
GROUND = frozenset(("spaceport", "station", "antenna", "laboratory", "centre", FACILITY))
"""What goes by its place."""
STILL = GROUND | {LAW}
"""What no name of a craft can stand for."""
CRAFTS = frozenset(("satellite", "rover", "lander", "probe", "ship", "spaceplane", "telescope"))
"""What "the spacecraft" may stand for."""
FIRST = "first"
OTHERS = frozenset(("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"))
"""Ordinals of what is not the first of its kind."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun of a thing with what stands around it."""

    noun: Span
    sort: str
    codes: frozenset[str]
    """The countries whose it is."""
    place: str | None
    ordinal: str | None
    fresh: bool
    """Whether it says that it is another one."""
    indefinite: bool
    """Whether it has the article of what was not told of before."""
    mention: Mention | None
    """Where the thing is named."""
    name: str | None
    """What it would be called without a name."""


def find_phrases(document: Document, plain: str, names: Sequence[Mention]) -> Iterator[Phrase]:
    """The phrases, in order of the text; those of several things left out."""
    words, ordinals = load(document.language, DescriptionWords), load(document.language, MilestoneWords).ordinals
    for found in _heads(plain, words):
        english = english_of(found)
        if english not in SORTS or words.plural.fullmatch(found[0]):
            continue
        noun, sort = Span(*found.span()), SORTS[english]
        told = describe(document.text, plain, document.language, found)
        lead = Span(max(0, noun.start - LEAD), noun.start)
        # "In the second week of June its satellite": the number is the date's.
        run = words.inside.search(plain, max((date.end for date in document.dates_in(lead)), default=lead.start), noun.start)
        inside, start = (run[0].split(), run.start()) if run else ([], noun.start)
        ordinal = next((number for word in reversed(inside) if (number := ordinals.get(word, "")) in OTHERS or number == FIRST), None)
        place = _place(document, plain, words, noun) if sort in GROUND else None
        yield Phrase(
            noun,
            sort,
            frozenset(told.codes) if told else frozenset(),
            place,
            ordinal,
            ordinal in OTHERS or any(words.other.fullmatch(word) for word in inside),
            words.indefinite.search(plain, max(0, start - LEAD), start) is not None,
            _name_beside(plain, found, names, words),
            f"{place} {sort}" if place else None if sort == FACILITY else _law(plain, words, noun, told) if sort == LAW else _called(told.name if told else None, ordinal, english, sort),
        )


def _law(plain: str, words: DescriptionWords, noun: Span, told: Description | None) -> str | None:
    """What a law on space is called: whose it is, where it says so."""
    if not words.space.search(plain, max(0, noun.start - LEAD), noun.end + LEAD):
        return None
    return f"{english_adjective(told.codes[0]) or english_country(told.codes[0])} space law" if told and len(told.codes) == 1 else "space law"


def _called(told: str | None, ordinal: str | None, english: str, sort: str) -> str | None:
    """What tells a thing from others, with its number where it is not the first."""
    if ordinal not in OTHERS or sort not in CRAFTS or (told and ordinal in told):
        return told
    return f"{told.removesuffix(english)}{ordinal} {english}" if told else f"{ordinal} {english}"


def _heads(plain: str, words: DescriptionWords) -> Iterator[re.Match[str]]:
    """The nouns, those that only tell what another one is of left out ("a satellite data station")."""
    kept: re.Match[str] | None = None
    for found in words.nouns.finditer(plain):
        if kept and not words.compound.fullmatch(plain, kept.end(), found.start()):
            yield kept
        kept = found
    if kept:
        yield kept


def _name_beside(plain: str, noun: re.Match[str], names: Sequence[Mention], words: DescriptionWords) -> Mention | None:
    """The name that the noun is part of, that stands right before or behind it, or that is its apposition."""
    for mention in names[bisect_left(names, noun.start() - 2 * LEAD, key=_start_of) :]:
        if mention.span.start > noun.end() + LEAD:
            break
        reach = mention.reach or mention.span
        if min(reach.start, mention.span.start) <= noun.start() < max(reach.end, mention.span.end):
            return mention
        if mention.span.start >= noun.end():
            if BESIDE.fullmatch(plain, noun.end(), mention.span.start) or (APPOSED.fullmatch(plain, noun.end(), mention.span.start) and CLOSED.match(plain, mention.span.end)):
                return mention
        elif 0 <= noun.start() - mention.span.end <= 1 or words.apposed.fullmatch(plain, mention.span.end, noun.start()):
            return mention
    return None


def _start_of(mention: Mention) -> int:
    return mention.span.start


def _place(document: Document, plain: str, words: DescriptionWords, noun: Span) -> str | None:
    """The town or site behind a noun at which the thing stands."""
    closed = PHRASE_END.search(plain, noun.end, noun.end + BEHIND)
    end = closed.start() if closed else min(len(plain), noun.end + BEHIND)
    for mention in document.mentions_in(Span(noun.end, end)):
        entity = document.entity(mention.entity) if mention.entity else None
        if entity and entity.kind == "place" and not is_land(entity) and words.at.search(plain, noun.end, mention.span.start):
            return entity.name
    return None
