"""Rows of quality: how much of what a person finds the extractor finds."""

from collections.abc import Iterator

from ..evaluating.quality import QualityRow, read_quality
from .rows import Row


def quality_table_rows() -> Iterator[Row]:
    """One row a figure, set and language, as last measured."""
    return map(_row, read_quality())


def _row(row: QualityRow) -> Row:
    figure = row.figure
    return {
        "set_name": row.set.name,
        "language": row.language,
        "figure": figure.name,
        "origin": row.set.origin,
        "tuning": row.set.tuning,
        "reports": row.reports,
        "gold": figure.gold,
        "found": figure.found,
        "precision": figure.precision,
        "recall": figure.recall,
        "f1": figure.f1,
        "f1_low": figure.low,
        "f1_high": figure.high,
    }
