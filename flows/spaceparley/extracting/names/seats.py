"""Where a house is at home, told by the words around its name ("l'opérateur luxembourgeois", "the Esbjerg-based company") or by a town in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from ...language import load
from ...language.countries import country_of
from ...language.folding import fold
from ...language.seats import SeatWords
from ...reference.gazetteer import find_known, find_row
from ...reference.tables import read_names
from ...span import Span
from .nationality import country_before
from .organisations import Institution

LEAD = 90
"""Letters before a name within which its noun phrase begins."""
NEAR = 900
"""Letters before a house called by its sort alone within which it has been named."""
SHORTEST = 4
"""Letters of a town that an adjective keeps."""
OVERSEAS = frozenset(("GF", "GP", "MQ", "RE", "YT", "PF", "NC", "GL", "FO", "PR", "GU", "BM", "GI", "AW", "CW"))
"""Territories that have a code of their own and belong to another state: who works there may be of either ("le port de Kourou")."""
STOP = re.compile(r"[.!?:…][»”\"]?\s|\n")
STATE = re.compile(r"Ministry|Government|Embassy|press service|Committee|Department|Parliament")
PUBLIC = re.compile(r"\b(?:Authority|Agency|Administration|Universit\w+|Institute|Cent(?:re|er)|Council|Academy|Office|Bureau|Commission|Board|Organi[sz]ation|Observatory|School|College)\b")
"""What a firm is not called by."""


def with_seats(institutions: Sequence[Institution], text: str, title: str, language: str) -> tuple[Institution, ...]:
    """The institutions, those without a country with the one that the report tells of them, and nowhere another."""
    told: dict[str, set[str]] = {}
    for one in institutions:
        if code := one.country or _beside(text, one, language):
            told.setdefault(one.name, set()).add(code)
    lost = {one.name: one.span.of(text) for one in institutions if one.name not in told}
    for name, surface in lost.items():
        if code := _named_in(surface, title, language) or _named_in(name.partition(" (")[0], text, language) or _own(surface, language):
            told[name] = {code}
    left = [one for one in institutions if one.name not in told and not STATE.match(one.name) and find_row(one.name) is None]
    if left:
        told.update(_called(left, text, language, {code for codes in told.values() for code in codes}))
    for name in {one.name for one in left} - told.keys():
        if longer := {code for other, codes in told.items() if other.startswith(name + " ") for code in codes}:
            told[name] = longer
    return tuple(_settled(one, told.get(one.name, set())) for one in institutions)


def _settled(one: Institution, codes: set[str]) -> Institution:
    return replace(one, country=next(iter(codes))) if one.country is None and len(codes) == 1 and not codes <= OVERSEAS else one


def _beside(text: str, one: Institution, language: str) -> str | None:
    """What the words right before or behind one mention tell."""
    words = load(language, SeatWords)
    before = words.leading.search(text, max(0, one.span.start - LEAD), one.span.start)
    behind = words.behind.match(text, one.span.end)
    return next((code for found in (before, behind) if found and (code := _country(found, language))), None)


def _named_in(name: str, text: str, language: str) -> str | None:
    """What the words around the name tell, in a title or where an abbreviation is spelt out."""
    at = text.find(name)
    if at < 0:
        return None
    before = country_before(text, at, language)
    span = Span(at, at + len(name))
    return before[0] if before else _beside(text, Institution(span, name, None, "", span), language)


def _own(surface: str, language: str) -> str | None:
    """The country of the one town that is a part of the name ("Gdańsk Institute of Space Instruments")."""
    codes = {row.country for row in find_known(surface, language) if row.kind == "place" and row.sort == "city"}
    return codes.pop() if len(codes) == 1 and len(surface.split()) > 1 else None


def _called(left: Sequence[Institution], text: str, language: str, known: set[str]) -> Iterator[tuple[str, set[str]]]:
    """Names and countries of those that a later sentence calls by their sort: of several the one named last; a house of that country is another one."""
    told: set[str] = set()
    for found in load(language, SeatWords).called.finditer(text, left[0].span.start):
        code = _country(found, language)
        public = load(language, SeatWords).public.match(found["noun"]) is not None
        before = next((one for one in reversed(left) if one.span.end <= found.start() and public == bool(PUBLIC.search(one.name))), None)
        if code and code not in known and before and before.name not in told and found.start() - before.span.end < NEAR and STOP.search(text, before.span.end, found.start()):
            told.add(before.name)
            yield before.name, {code}


def _country(found: re.Match[str], language: str) -> str | None:
    """The country that the group of a match which stands tells."""
    told = next((words for group, words in found.groupdict().items() if words and group != "noun"), None)
    return home_of(told, language) if told else None


@lru_cache(maxsize=4096)
def home_of(words: str, language: str) -> str | None:
    """ISO code of the country that a country's name, an adjective or a town means ("luxembourgeois", "Esbjerg", "toulousaine")."""
    code = country_of(words, language)
    if code:
        return code
    places = {row.country for row in find_known(words, language) if row.kind == "place"}
    if places:
        return places.pop() if len(places) == 1 else None
    adjective = load(language, SeatWords).demonym.match(words)
    return _of_town(fold(adjective["stem"]), language) if adjective and len(adjective["stem"]) >= SHORTEST - 1 else None


def _of_town(stem: str, language: str) -> str | None:
    """The country of the towns whose name begins like an adjective; None where they are of several."""
    towns = {row.country for row in read_names("places") if row.sort == "city" for form in row.forms_in(language) if _is_of(stem, fold(form))}
    return towns.pop() if len(towns) == 1 else None


def _is_of(stem: str, town: str) -> bool:
    """Whether a town's name is the stem of an adjective, but for a vowel at its end or a letter that the adjective doubles."""
    few = stem[:-1] if stem[-1:] == stem[-2:-1] else stem
    return any(town.startswith(one) and len(town) - len(one) <= 2 for one in (stem, few) if len(one) >= SHORTEST - 1)
