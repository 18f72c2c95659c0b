"""Institutions named again where nothing else tells that they are: by their whole name, or by the first word of a company's."""

from collections.abc import Iterator, Mapping, Sequence

from ...language.countries import country_of
from ...span import Span
from .capitals import Capitals
from .companies import SUFFIX
from .register import Register

SHORTEST = 4
"""Letters of a first word that can stand for a whole name."""
AROUND = " «»“”„\""


def point_repeats(register: Register, text: str, language: str, runs: Sequence[Capitals]) -> None:
    """Point capitalised words that nobody else has taken at the institution that bears their name."""
    free = [run for run in runs if run.title is None and register.is_free(run.span)]
    names = dict(_names(register, language)) if free else {}
    for run in free:
        span = next((span for span in _readings(run) if span.of(text) in names), None)
        if span:
            register.point(span, "name", names[span.of(text)], "names.organisation.repeated")


def _readings(run: Capitals) -> Iterator[Span]:
    """The whole run, and without the first word, which may have its capital from the sentence."""
    yield run.span
    if len(run.words) > 1:
        yield Capitals(run.words[1:]).span


def _names(register: Register, language: str) -> Iterator[tuple[str, str]]:
    houses = {key: entity for key, entity in register.entities.items() if entity.kind == "organisation"}
    firsts = [entity.name.split()[0] for entity in houses.values()]
    whole: Mapping[str, str] = {form: key for key, one in houses.items() for form in (one.name, one.surface.strip(AROUND), _quoted(one.surface)) if form}
    for key, entity in houses.items():
        words = entity.name.split()
        first = words[0]
        if len(words) > 1 and len(first) >= SHORTEST and SUFFIX.search(words[-1]) and firsts.count(first) == 1 and first not in whole and not country_of(first, language) and not SUFFIX.match(first):
            yield first, key
    yield from whole.items()


def _quoted(surface: str) -> str:
    """What stands in quotation marks at the end of a surface ("Компания «Гарни Спейс»")."""
    opening = max(surface.rfind(mark) for mark in "«“„\"")
    return surface[opening + 1 :].strip(AROUND) if opening > 0 else ""
