"""Institutions whose short name in Latin letters stands right behind them without brackets («Боливийское космическое агентство ABE», «Пакистанской комиссии SUPARCO»)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...span import Span
from .organisations import Institution

SHORT = re.compile(r" (?P<short>[A-Z]{3,10})(?![\w-])")
LATIN = re.compile(r"(?<![\w-])[A-Z]{3,10}(?![\w-])")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
FORM = "names.organisation.form"


def with_apposed(text: str, found: Sequence[Institution]) -> tuple[Institution, ...]:
    """The institutions in order of the text: one that a known short name follows goes by that one's name, and a short name that none knows means whom it follows."""
    starts = {one.span.start: one for one in found}
    told = [_renamed(text, one, starts) for one in found]
    return tuple(sorted((*told, *_aliases(text, told, starts)), key=lambda one: one.span))


def _follows(text: str, one: Institution) -> re.Match[str] | None:
    """The short name right behind an institution that is told by its form, in Cyrillic letters."""
    return SHORT.match(text, one.span.end) if one.rule_id == FORM and CYRILLIC.match(text, one.span.end - 1) else None


def _renamed(text: str, one: Institution, starts: dict[int, Institution]) -> Institution:
    short = _follows(text, one)
    other = starts.get(short.start("short")) if short else None
    return replace(one, name=other.name, country=other.country or one.country) if other else one


def _aliases(text: str, told: Sequence[Institution], starts: dict[int, Institution]) -> Iterator[Institution]:
    meant = {short["short"]: one for one in told if (short := _follows(text, one)) and short.start("short") not in starts}
    for again in LATIN.finditer(text) if meant else ():
        span = Span(*again.span())
        if (one := meant.get(again[0])) and span.start not in starts:
            yield Institution(span, one.name, one.country, "names.organisation.abbreviation", span)
