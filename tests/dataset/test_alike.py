"""Rows that two datasets hold alike are told from those that differ, nulls and broken keys among them."""

import pyarrow as pa
import pytest
from spaceparley.dataset.alike import apart


def rows(*told):
    return pa.table({name: pa.array([row[place] for row in told], pa.string()) for place, name in enumerate("abc")})


@pytest.mark.parametrize(
    ("before", "now", "gone", "come"),
    [
        ([], [], [], []),
        ([], [("1", "x", "y")], [], [("1", "x", "y")]),
        ([("1", "x", None)], [("1", "x", None)], [], []),
        ([("1", "x", None)], [("1", "x", "y")], [("1", "x", None)], [("1", "x", "y")]),
        ([("1", None, "y"), ("2", "x", "y")], [("2", "x", "y"), ("1", None, "y")], [], []),
        ([("1", "x", "y"), ("2", "x", "y")], [("2", "x", "z")], [("1", "x", "y"), ("2", "x", "y")], [("2", "x", "z")]),
        # Two rows with one key: the second is never overlooked.
        ([("1", "x", "y")], [("1", "x", "y"), ("1", "x", "z")], [], [("1", "x", "z")]),
        ([("1", "x", "y"), ("1", "x", "z")], [("1", "x", "y")], [("1", "x", "z")], []),
    ],
)
def test_rows_apart(before, now, gone, come):
    found = apart(rows(*before), rows(*now), ["a", "b"])
    assert [sorted(tuple(row.values()) for row in side.to_pylist()) for side in found] == [gone, come]
