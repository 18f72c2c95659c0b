"""What a thing without a name is called: its noun and what tells it from others, in English ("le satellite radar kényan": Kenyan radar satellite)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...language import load
from ...language.countries import english_adjective, english_country, find_countries
from ...language.descriptions import DescriptionWords, english_of
from ...language.milestones import MilestoneWords
from ...span import Span
from .signs import make_plain

BESIDE = 60
"""Characters beside a noun in which stands what tells it from others."""
MOST = 2
"""Countries that one thing belongs to, and words of a quality before the noun."""
LONGEST = 5
"""Words on each side."""
OWNED = {"joint", "national"}
"""Qualities that come first in English."""
NAMED = re.compile(r",? ?[«“\"(]? ?[A-ZА-ЯЁ]")
"""A name right behind the noun: the thing has one."""


@dataclass(frozen=True, slots=True)
class Description:
    """A thing told by what it is; `noun` is where its noun stands."""

    name: str
    span: Span
    noun: Span
    codes: tuple[str, ...] = ()
    """The countries whose it is."""
    english: str = ""
    """The noun alone."""


def find_descriptions(text: str, language: str, span: Span) -> Iterator[Description]:
    """The things of a stretch that have no name but something that tells them from others."""
    words, plain = load(language, DescriptionWords), make_plain(text[span.start : span.end])
    reached = 0
    for found in words.nouns.finditer(plain):
        if found.start() < reached:
            continue
        noun = Span(span.start + found.start(), span.start + found.end())
        told = _told(text, plain, language, found, span.start)
        if told and not NAMED.match(text, told.span.end):
            reached = told.span.end - span.start
            yield Description(told.name, told.span, noun, english=told.english)


def describe(text: str, plain: str, language: str, noun: re.Match[str]) -> Description | None:
    """What a noun found in the whole plain text is called with what stands around it; None where nothing tells it from others."""
    return _told(text, plain, language, noun, 0)


def _told(text: str, plain: str, language: str, noun: re.Match[str], offset: int) -> Description | None:
    place = Span(offset + noun.start(), offset + noun.end())
    if own := load(language, MilestoneWords).qualities.search(plain, max(0, noun.start() - BESIDE), noun.start()):
        span = Span(offset + own.start("own"), place.end)
        return Description(span.of(text), span, place, english=english_of(noun))
    start, before, owners = _before(text, plain, language, noun.start(), offset)
    end, behind, others = _behind(text, plain, language, noun.end(), offset)
    codes = (*owners, *others)
    noun_in_english = english_of(noun)
    if not (before or behind or codes or " " in noun_in_english) or len(codes) > MOST:
        return None
    whose = (english_adjective(codes[0]) or english_country(codes[0])) if len(codes) == 1 else "-".join(map(english_country, codes))
    kinds = sorted(dict.fromkeys([*before, *reversed(behind)]), key=lambda kind: kind not in OWNED)
    name = " ".join(part for part in (whose, *kinds, noun_in_english) if part)
    return Description(name, Span(offset + start, offset + end), place, tuple(codes), noun_in_english)


def _before(text: str, plain: str, language: str, at: int, offset: int) -> tuple[int, list[str], list[str]]:
    """Where what stands before a noun begins, the qualities and the countries in it."""
    words, first = load(language, DescriptionWords), max(0, at - BESIDE)
    ends = {first + end: (first + start, code) for start, end, code in find_countries(text[offset + first : offset + at], language)}
    kinds: list[str] = []
    codes: list[str] = []
    start = at
    for _ in range(LONGEST):
        end = start - 1
        if end < first or plain[end] not in " -":
            break
        if end in ends:
            start, code = ends[end]
            codes.insert(0, code)
            continue
        opened = max(plain.rfind(" ", first, end) + 1, first)
        found = words.qualities.fullmatch(plain, opened, end)
        if found:
            kinds.insert(0, english_of(found))
        elif not words.bland.fullmatch(plain, opened, end):
            break
        start = opened
    return start, kinds, codes


def _behind(text: str, plain: str, language: str, at: int, offset: int) -> tuple[int, list[str], list[str]]:
    """Where what stands behind a noun ends, the qualities and the countries in it."""
    words, last = load(language, DescriptionWords), min(len(plain), at + BESIDE)
    starts = {at + start: (at + end, code) for start, end, code in find_countries(text[offset + at : offset + last], language)}
    kinds: list[str] = []
    codes: list[str] = []
    end = at
    for _ in range(LONGEST):
        link = words.link.match(plain, end, last)
        place = link.end() if link else end + 1 if codes and plain[end : end + 1] == "-" else None
        if place is None:
            break
        if found := words.qualities.match(plain, place, last):
            kinds.append(english_of(found))
            end = found.end()
            continue
        of = words.of.match(plain, place, last)
        country = starts.get(place) or (starts.get(of.end()) if of else None)
        if country is None:
            break
        end = country[0]
        codes.append(country[1])
    return end, kinds, codes
