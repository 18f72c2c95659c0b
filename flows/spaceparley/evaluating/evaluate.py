"""The extractor run over annotated reports, and judged."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..extracting.extract import extract
from ..reading.annotations import Annotation
from ..reading.report import Report
from .figures import Counts, Figure, figures_of
from .predictions import annotation_of
from .scoring import Miss, score_report

ALL = "all"


@dataclass(frozen=True, slots=True)
class Judged:
    """One report's counts and misses."""

    name: str
    language: str
    counts: Counts
    misses: tuple[Miss, ...]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Figures by language, "all" first, over so many reports."""

    reports: tuple[Judged, ...]
    figures: tuple[tuple[str, tuple[Figure, ...]], ...]

    @property
    def wrong_speakers(self) -> int:
        """Statements credited to somebody else: worse than none."""
        return sum(judged.counts["wrong speaker", ""] for judged in self.reports)


def evaluate(annotated: Iterable[tuple[Report, Annotation]]) -> Evaluation:
    """How the extractor does on annotated reports."""
    return summarise([_judge(report, gold) for report, gold in annotated])


def _judge(report: Report, gold: Annotation) -> Judged:
    score = score_report(report.body, gold, annotation_of(report.body, extract(report)))
    return Judged(report.name, report.language, score.counts, score.misses)


def summarise(judged: Sequence[Judged]) -> Evaluation:
    """Figures over all of the reports and by language."""
    languages = sorted({one.language for one in judged})
    groups = [(ALL, list(judged))]
    if len(languages) > 1:
        groups += [(language, [one for one in judged if one.language == language]) for language in languages]
    return Evaluation(tuple(judged), tuple((name, figures_of([one.counts for one in group])) for name, group in groups))
