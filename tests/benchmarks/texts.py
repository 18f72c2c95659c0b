"""Two hundred different reports a language, put together from the paragraphs of the annotated ones, always the same."""

import random
from collections.abc import Iterator
from pathlib import Path

from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report
from spaceparley.reading.reports import read_report

GOLD = Path(__file__).parents[1] / "gold"
COUNT = 200
PARAGRAPHS = 12
SEED = 7


def make_reports(language: str) -> list[Report]:
    """`COUNT` reports of that language, no two alike, each with title and date of one of those that it is made of."""
    reports = [report for report in _annotated() if report.language == language]
    paragraphs = [part for report in reports for part in report.body.split("\n\n") if part.strip()]
    draw = random.Random(SEED)
    return [_mix(draw.choice(reports), draw.sample(paragraphs, PARAGRAPHS), number) for number in range(COUNT)]


def _annotated() -> Iterator[Report]:
    return (read_report(path) for path in sorted(GOLD.rglob("*.md")) if path.with_suffix(".json").exists())


def _mix(one: Report, paragraphs: list[str], number: int) -> Report:
    body = "\n\n".join(paragraphs)
    return Report(f"mix-{number}", body, one.language, find_blocks(body, one.title), title=one.title, published_on=one.published_on)
