"""Towns and sites that no list knows: names after a preposition of place, and places that open a dispatch."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...language.localities import LocalityWords
from ...language.names import NameWords
from ...span import Span
from .capitals import Capitals
from .given import is_given
from .inflection import nominative
from .spelling import english_place

LINE = re.compile(r"(?:\A|\n)[*_> ]*\Z")
LEAD = 60
STEM = 3
"""Letters that a name keeps in every case."""


@dataclass(frozen=True, slots=True)
class Locality:
    """A place where the text names it, under its English name."""

    span: Span
    name: str
    rule_id: str


def find_localities(text: str, language: str, words: NameWords, places: LocalityWords, runs: Sequence[Capitals]) -> tuple[Locality, ...]:
    """Unknown places in order of the text; one found once is found again wherever it stands."""
    found = {run.span: rule for run in runs if run.title is None and (rule := _rule(text, language, words, places, run))}
    names = {_name(span.of(text), language): rule for span, rule in found.items()}
    stems = {span.of(text)[:STEM].lower() for span in found}
    alike = (run.span for run in runs if run.title is None and run.span.of(text)[:STEM].lower() in stems)
    again = ((span, _name(span.of(text), language)) for span in alike)
    return tuple(Locality(span, name, names[name]) for span, name in again if name in names)


def _name(surface: str, language: str) -> str:
    clear = surface.title() if surface.isupper() and len(surface) > 3 else surface
    return english_place(nominative(clear, language, "place"), language)


def _rule(text: str, language: str, words: NameWords, places: LocalityWords, run: Capitals) -> str | None:
    """What tells that the run is a place; None where nothing does."""
    name = run.span.of(text)
    if len(run.words) > 4 or is_given(run.words[0].of(text), language, words):
        return None
    if not places.no_place.match(name) and LINE.search(text, max(0, run.start - 8), run.start) and places.dateline.match(text, run.span.end):
        return "names.place.dateline"
    if name.isupper() or places.no_place.match(name) or any(letter.isdigit() for letter in name) or _goes_on(text, run, words) or places.owned.match(text, run.span.end):
        return None
    lead = places.at.search(text, max(0, run.start - LEAD), run.start)
    if not lead or places.elsewhere.search(text, max(0, run.start - LEAD), run.start):
        return None
    return "names.place.located"


def _goes_on(text: str, run: Capitals, words: NameWords) -> bool:
    """Whether it is only the beginning of a longer name ("at Bauman Moscow State Technical University") or an adjective."""
    after = text[run.span.end : run.span.end + 2]
    if after[:1] != " ":
        return False
    return after[1:].isupper() or (after[1:].islower() and words.agreeing.match(run.words[-1].of(text)) is not None)


def free_runs(runs: Sequence[Capitals], taken: Sequence[Locality]) -> Iterator[Capitals]:
    """The runs that are no places."""
    spans = {place.span for place in taken}
    return (run for run in runs if run.span not in spans)
