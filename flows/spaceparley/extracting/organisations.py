"""Institutions and companies: known ones, those named by their form, and their abbreviations."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..language.names import NameWords
from ..reference.gazetteer import Known
from ..span import Span
from .capitals import UPPER, Capitals
from .given import is_given
from .spelling import english_programme
from .titles import english_organisation

DEFINED = re.compile(rf" \((?P<short>[{UPPER}][\w.&/-]{{1,18}})[,)]")
PROPER = re.compile(
    rf"[«\"“] ?(?P<quoted>[^«»\"“”\n]{{1,60}}?) ?[»\"”]"
    rf"|(?<![\w-])(?P<bare>[{UPPER}][\w.&]*+(?:-\w++)*+(?: [{UPPER}\d][\w.&]*+(?:-\w++)*+)*+)"
)
ROMAN = re.compile(r"[IVXLCDM]+\Z")
DATELINE = re.compile(r",? (?:\d|\(|[–—-])|\. /")


@dataclass(frozen=True, slots=True)
class Institution:
    """An institution where the text names it."""

    span: Span
    name: str
    """Usual English name."""
    country: str | None
    rule_id: str
    reach: Span
    """With the common noun before the name and the abbreviation after it."""


def find_institutions(text: str, language: str, words: NameWords, known: Sequence[Known]) -> tuple[Institution, ...]:
    """Institutions by their names and by their form, in order of the text, none within another."""
    listed = [_known(row, text) for row in known if row.kind == "organisation"]
    found = [*listed, *_by_form(text, language, words, listed)]
    found += _abbreviated(text, found)
    return tuple(_outermost(found))


def find_houses(institutions: Sequence[Institution], known: Sequence[Known]) -> tuple[Institution, ...]:
    """All that somebody can be the head of: institutions, and centres and cosmodromes that are places as well."""
    places = [
        Institution(row.span, row.name, None, "names.place.known", row.span)
        for row in known
        if row.kind == "place" and row.sort in ("centre", "cosmodrome")
    ]
    return tuple(sorted((*institutions, *places), key=lambda house: house.span))


def find_companies(text: str, language: str, words: NameWords, runs: Sequence[Capitals], found: Sequence[Institution]) -> Iterator[Institution]:
    """Names that no list knows right after a common noun for a company ("la société Skyroot")."""
    ends = {one.span.end for one in found}
    for run in runs:
        bearer = words.bearer.search(text, max(0, run.span.start - 40), run.span.start)
        if run.title or not bearer or run.span.start - 1 in ends:
            continue
        given = next((i for i, word in enumerate(run.words[:-1]) if is_given(word.of(text), language, words)), len(run.words))
        if given:
            span = Span(run.span.start, run.words[given - 1].end)
            yield Institution(span, span.of(text), None, "names.organisation.company", Span(bearer.start(), span.end))


def find_abbreviations(text: str, runs: Sequence[Capitals]) -> Iterator[Institution]:
    """Words all in capitals in running text, which no list knows."""
    for run in runs:
        if run.title is None and _is_abbreviation(run, text):
            yield Institution(run.span, run.span.of(text), None, "names.organisation.capitals", run.span)


def _is_abbreviation(run: Capitals, text: str) -> bool:
    name = run.span.of(text)
    if len(run.words) > 1 or not (name.isupper() and name.isalpha() and 2 < len(name) < 9) or ROMAN.match(name):
        return False
    return not DATELINE.match(text, run.span.end)


def _known(row: Known, text: str) -> Institution:
    short = DEFINED.match(text, row.span.end)
    reach = Span(row.span.start, short.end()) if short else row.span
    return Institution(row.span, row.name, row.country, "names.organisation.known", reach)


def _by_form(text: str, language: str, words: NameWords, listed: Sequence[Institution]) -> Iterator[Institution]:
    for found in words.institution.finditer(text):
        span = Span(*found.span())
        if found["head"] == found[0] or any(other.span.start <= span.start < other.span.end for other in listed):
            continue
        short = DEFINED.search(text, span.start, span.end)
        full = Span(span.start, short.start()) if short else span
        name = Span(*short.span("short")) if short else span
        same = next((other for other in listed if other.span == name), None)
        settled = english_organisation(full.of(text), language)
        if same or settled:
            english, country = (same.name, same.country) if same else (settled.name, settled.country) if settled else ("", None)
            yield Institution(full, english, country, "names.organisation.form", span)
        elif short:
            yield Institution(full, short["short"], None, "names.organisation.form", span)
        elif not any(full.holds(other.span) for other in listed):
            yield from _named(text, language, full, found, words)


def _named(text: str, language: str, full: Span, found: re.Match[str], words: NameWords) -> Iterator[Institution]:
    """The company whose proper name stands right after a common noun ("la société Falcon Propulsion")."""
    proper = PROPER.match(text, found.end("head") + 1, full.end) if found["head"] else None
    if proper and (proper["quoted"] or words.bearer.search(text, max(0, found.start() - 10), proper.start())):
        name = Span(*proper.span("quoted" if proper["quoted"] else "bare"))
        if name.of(text).lower() not in words.common:
            english = english_programme(name.of(text), language) if proper["quoted"] else name.of(text)
            yield Institution(name, english, None, "names.organisation.company", Span(full.start, proper.end()))


def _abbreviated(text: str, found: Sequence[Institution]) -> Iterator[Institution]:
    """Where the abbreviation that a full name is given stands, at its definition and everywhere else."""
    for institution in found:
        short = DEFINED.match(text, institution.span.end)
        if not short:
            continue
        for again in re.finditer(rf"(?<![\w-]){re.escape(short['short'])}(?!\w)", text):
            span = Span(*again.span())
            yield Institution(span, institution.name, institution.country, "names.organisation.abbreviation", span)


def _outermost(found: Sequence[Institution]) -> Iterator[Institution]:
    end = -1
    for institution in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        if institution.span.start >= end:
            yield institution
            end = institution.span.end
