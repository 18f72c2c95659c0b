"""Programmes, spacecraft and launchers: known ones, those introduced by a common noun, and their repeats."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..language.names import NameWords
from ..reference.gazetteer import Known
from ..span import Span
from .capitals import Capitals
from .facts import EntityKind
from .spelling import english_programme

QUOTED = re.compile(r"«[ ]?([^«»\n]{2,40}?)[ ]?»|\"([^\"\n]{2,40})\"|“([^”\n]{2,40})”")
NUMBERED = re.compile(r"[^\W\d_]{2}[\w.]{0,40}-\d[\w.]{0,20}|[^\W\d_]{3,40}-[^\W\d_]{1,2}\d?")
NUMBER = re.compile(r"(?: (?:MS-|[IVX]{1,4}\b|\d{1,3}[A-Z]?\b(?! (?:000|%))))[\w-]*")


@dataclass(frozen=True, slots=True)
class Craft:
    """A programme or vehicle where the text names it."""

    span: Span
    reach: Span
    kind: EntityKind
    name: str
    rule_id: str


def find_crafts(text: str, language: str, words: NameWords, known: Sequence[Known], runs: Sequence[Capitals], houses: Sequence[Span]) -> tuple[Craft, ...]:
    """Programmes and vehicles in order of the text; a name found by its form is found again wherever it stands."""
    listed = [
        Craft(row.span, row.span, "vehicle" if row.kind == "vehicle" else "programme", row.name, "names.craft.known")
        for row in known
        if row.kind in ("programme", "vehicle")
    ]
    formed = [*_quoted(text, language, words), *_bare(text, language, words, runs)]
    formed = [craft for craft in formed if not any(house.touches(craft.span) for house in houses)]
    return tuple(_first_come([*listed, *formed, *_repeated(text, formed)]))


def _quoted(text: str, language: str, words: NameWords) -> Iterator[Craft]:
    for found in QUOTED.finditer(text):
        craft = _introduced(text, Span(*found.span()), words)
        inner = next(number for number in (1, 2, 3) if found[number])
        if craft and found[inner][0].isupper() and found[inner].count(" ") < 4:
            reach = Span(min(craft.start(), found.start()), max(craft.end(), found.end()))
            yield _craft(text, Span(*found.span(inner)), reach, bool(craft["vehicle"]), language, "names.craft.quoted")


def _bare(text: str, language: str, words: NameWords, runs: Sequence[Capitals]) -> Iterator[Craft]:
    for run in runs:
        if run.title:
            continue
        craft = _introduced(text, run.span, words)
        if not craft and not (len(run.words) == 1 and NUMBERED.fullmatch(run.span.of(text))):
            continue
        number = NUMBER.match(text, run.span.end)
        span = Span(run.span.start, number.end() if number and craft else run.span.end)
        reach = Span(min(craft.start(), span.start), max(craft.end(), span.end)) if craft else span
        rule = "names.craft.noun" if craft else "names.craft.number"
        yield _craft(text, span, reach, bool(craft is None or craft["vehicle"]), language, rule)


def _introduced(text: str, span: Span, words: NameWords) -> re.Match[str] | None:
    return words.craft.search(text, max(0, span.start - 60), span.start) or words.craft_after.match(text, span.end)


def _craft(text: str, span: Span, reach: Span, vehicle: bool, language: str, rule: str) -> Craft:
    return Craft(span, reach, "vehicle" if vehicle else "programme", english_programme(span.of(text), language), rule)


def _repeated(text: str, formed: Sequence[Craft]) -> Iterator[Craft]:
    for surface, craft in {craft.span.of(text): craft for craft in formed}.items():
        for found in re.finditer(rf"(?<![\w-]){re.escape(surface)}(?![\w-])", text):
            span = Span(*found.span())
            yield Craft(span, span, craft.kind, craft.name, "names.craft.repeated")


def _first_come(found: Sequence[Craft]) -> list[Craft]:
    kept: list[Craft] = []
    for one in sorted(found, key=lambda craft: (craft.span.start, -craft.span.end)):
        if not kept or one.span.start >= kept[-1].span.end:
            kept.append(one)
    return kept
