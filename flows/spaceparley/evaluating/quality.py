"""The figures that go out with the dataset: measured on annotated reports by `make quality`, kept in `quality.csv`.

The reports themselves stay with the project's tests, so a build reads what was measured instead of measuring anew; a
test holds the file against the extractor as it is.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

from .evaluate import Evaluation
from .figures import Figure

FILE = "quality.csv"


@dataclass(frozen=True, slots=True)
class AnnotatedSet:
    """A set of annotated reports, and what a figure on it can tell."""

    name: str
    origin: str
    """real or invented."""
    tuning: str
    """tuned or unread."""


@dataclass(frozen=True, slots=True)
class QualityRow:
    """One figure of one set, over all its reports or those of one language."""

    set: AnnotatedSet
    language: str
    reports: int
    figure: Figure


def quality_rows(measured: AnnotatedSet, evaluation: Evaluation) -> Iterator[QualityRow]:
    """The rows of one set, languages in the evaluation's order."""
    for language, figures in evaluation.figures:
        reports = sum(language in ("all", judged.language) for judged in evaluation.reports)
        yield from (QualityRow(measured, language, reports, figure) for figure in figures)


def read_quality() -> tuple[QualityRow, ...]:
    """What was last measured, in the order of the file."""
    with files(__package__).joinpath(FILE).open(encoding="utf-8") as lines:
        return tuple(map(_row, csv.DictReader(lines)))


def _row(line: dict[str, str]) -> QualityRow:
    low, high = (float(line[column]) if line[column] else None for column in ("f1_low", "f1_high"))
    figure = Figure(
        line["figure"], float(line["precision"]), float(line["recall"]), float(line["f1"]),
        int(line["gold"]), int(line["found"]), low, high,
    )  # fmt: skip
    measured = AnnotatedSet(line["set_name"], line["origin"], line["tuning"])
    return QualityRow(measured, line["language"], int(line["reports"]), figure)
