"""A table or a column that loses more than its bounds allow is named."""

import pytest
from publishing.sample import example_row, table
from spaceparley.dataset.guard import find_losses
from spaceparley.dataset.schema import load_schema

ROW = example_row(load_schema("reports"))


def reports(count, authors):
    """So many reports, the first ones with an author."""
    return table("reports", [{**ROW, "report_id": f"rep_{number:012x}", "author": "Somebody" if number < authors else None} for number in range(count)])


@pytest.mark.parametrize(
    ("before", "after", "lost"),
    [
        ((20, 20), (18, 18), []),
        ((20, 20), (17, 17), [None]),
        ((20, 20), (20, 18), []),
        ((20, 20), (20, 17), ["author"]),
        ((20, 10), (40, 10), []),
        ((20, 20), (40, 17), ["author"]),
        ((20, 0), (0, 0), [None]),
        ((0, 0), (0, 0), []),
    ],
)
def test_bounds(before, after, lost):
    assert [loss.column for loss in find_losses({"reports": reports(*before)}, {"reports": reports(*after)})] == lost


def test_a_table_that_goes_is_a_loss():
    assert [loss.table for loss in find_losses({"reports": reports(1, 1)}, {})] == ["reports"]
