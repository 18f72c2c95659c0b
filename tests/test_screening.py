"""What is screened before it is stored: nothing that the whole judgement would keep is lost on the annotated reports."""

from pathlib import Path

import pytest
from spaceparley.extracting.extract import annotate
from spaceparley.extracting.relevance import judge_relevance
from spaceparley.reading.reports import read_report
from spaceparley.screening import screen

DEV = Path(__file__).parent / "gold" / "dev"
REPORTS = [read_report(path) for path in sorted(DEV.glob("*.md")) if path.with_suffix(".json").exists()]


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name[:5])
def test_a_report_is_kept_when_the_whole_judgement_keeps_it(report) -> None:
    assert (screen(report.title or "", report.body, report.language) is None) == (judge_relevance(annotate(report)) is None)


@pytest.mark.parametrize(
    ("body", "language"),
    [
        ("Le maire a inauguré samedi le nouveau marché couvert devant deux cents habitants. Les travaux ont duré deux ans.", "fr"),
        ("The striker scored twice in the second half and the fans went home happy after the match.", "en"),
        ("Мэр города открыл в субботу новый рынок. Жители остались довольны.", "ru"),
    ],
)
def test_general_news_is_told_apart(body: str, language: str) -> None:
    assert "not about space activities" in (screen("", body, language) or "")
