"""Figures in the README of the data: never a tuned one."""

from publishing.sample import example_row, table
from spaceparley.dataset.schema import load_schema
from spaceparley.publishing.documents.quality import quality_words

ROW = example_row(load_schema("quality"))


def test_only_figures_on_unread_reports_are_shown():
    rows = [ROW, {**ROW, "set_name": "known", "tuning": "tuned"}, {**ROW, "language": "fr"}, {**ROW, "figure": "meetings+date"}]
    lines = [line for line in quality_words(table("quality", rows)).splitlines() if "|" in line]
    assert len(lines) == 3
    assert lines[-1] == "| 30 invented reports, unread (`unseen`) | 71 | meetings | 0.90 | 0.84 to 0.93 |"


def test_too_few_reports_have_no_interval():
    row = {**ROW, "f1_low": None, "f1_high": None}
    assert quality_words(table("quality", [row])).rstrip().endswith("| too few |")


def test_nothing_unread_shows_nothing():
    assert quality_words(table("quality", [{**ROW, "tuning": "tuned"}])) == ""
