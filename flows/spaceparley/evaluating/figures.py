"""Precision, recall and F1 from counts, with the interval that resampling the reports gives."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

Counts = Counter[tuple[str, str]]
FIGURES = (
    "meetings", "meetings+date", "meetings+place", "meetings+kind", "meetings+status",
    "participants", "participants+name", "participants+role", "participants+organisation", "participants+country",
    "statements:direct", "statements:indirect", "statements+speaker", "statements+speaker:direct", "statements+meeting",
    "milestones", "milestones+programme", "milestones+status", "milestones+dates",
)  # fmt: skip
"""In the order in which they are shown; what each asks for stands in the annotation guide."""
RESAMPLES = 1000
FEWEST_REPORTS = 5
SEED = 20221
"""Of the resampling: the same reports give the same interval."""
LOW, HIGH = 0.025, 0.975
DIGITS = 3


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure over some reports, each number from 0 to 1."""

    name: str
    precision: float
    recall: float
    f1: float
    gold: int
    """Rows asked for."""
    found: int
    low: float | None
    """Lower end of the 95 % interval of F1 (percentile bootstrap over reports, Efron and Tibshirani 1993, chapter 13)."""
    high: float | None
    """Both are None where the reports are too few to tell."""


def figures_of(reports: Sequence[Counts]) -> tuple[Figure, ...]:
    """Every figure over these reports' counts, in order of `FIGURES`."""
    total = _sum(reports)
    drawn = _resample(reports) if len(reports) >= FEWEST_REPORTS else []
    return tuple(_figure(name, total, drawn) for name in FIGURES)


def _sum(reports: Sequence[Counts]) -> Counts:
    total: Counts = Counter()
    for counts in reports:
        total.update(counts)
    return total


def _resample(reports: Sequence[Counts]) -> list[Counts]:
    """Column by column: to add counters up takes ten times as long."""
    generator = random.Random(SEED)  # noqa: S311, no secret hangs on it
    columns = {key: [counts[key] for counts in reports] for key in {key for counts in reports for key in counts}}
    every = range(len(reports))
    draws = (itemgetter(*generator.choices(every, k=len(every))) for _ in range(RESAMPLES))
    return [Counter({key: sum(draw(column)) for key, column in columns.items()}) for draw in draws]


def _figure(name: str, total: Counts, drawn: Sequence[Counts]) -> Figure:
    precision, recall, f1 = rates(name, total)
    precision, recall, f1 = (round(value, DIGITS) for value in (precision, recall, f1))
    spread = sorted(rates(name, counts)[2] for counts in drawn)
    low, high = (round(spread[int(share * len(spread))], DIGITS) if spread else None for share in (LOW, HIGH))
    return Figure(name, precision, recall, f1, total[name, "gold"], total[name, "found"], low, high)


def rates(name: str, counts: Counts) -> tuple[float, float, float]:
    """Precision, recall and F1; with nothing asked for and nothing found all three are 1."""
    hit, gold, found = (counts[name, side] for side in ("hit", "gold", "found"))
    precision = hit / found if found else float(not gold)
    recall = hit / gold if gold else float(not found)
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0
