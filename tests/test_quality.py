"""The published figures are those of the extractor as it is, and none is below its floor."""

import pytest
from quality import cells, measure, read_floors
from spaceparley.evaluating.quality import read_quality


@pytest.fixture(scope="module")
def measured():
    return measure()


def test_published_figures_are_what_the_extractor_does(measured):
    """`make quality` writes them anew."""
    assert [cells(row) for row in measured] == [cells(row) for row in read_quality()]


def test_no_figure_is_below_its_floor(measured):
    floors = read_floors()
    now = {(row.set.name, row.figure.name): row.figure.f1 for row in measured if row.language == "all"}
    assert now.keys() == floors.keys()
    assert not {key: (now[key], floor) for key, floor in floors.items() if now[key] < floor}


def test_every_row_says_what_it_was_measured_on():
    assert all(row.set.origin in ("real", "invented") and row.set.tuning in ("tuned", "unread") and row.reports for row in read_quality())
