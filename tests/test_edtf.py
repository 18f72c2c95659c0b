"""EDTF: what is one, and which days it spans."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spaceparley import edtf

BOUNDS = [
    ("2025", "2025-01-01", "2025-12-31"),
    ("2025-04", "2025-04-01", "2025-04-30"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2025-04-18", "2025-04-18", "2025-04-18"),
    ("2026-06~", "2026-06-01", "2026-06-30"),
    ("2026?", "2026-01-01", "2026-12-31"),
    ("2025-04-18%", "2025-04-18", "2025-04-18"),
    ("2025-21", "2025-03-01", "2025-05-31"),
    ("2025-22", "2025-06-01", "2025-08-31"),
    ("2025-23", "2025-09-01", "2025-11-30"),
    ("2025-24", "2025-12-01", "2026-02-28"),
    ("2023-24", "2023-12-01", "2024-02-29"),
    ("2026-33", "2026-01-01", "2026-03-31"),
    ("2026-36", "2026-10-01", "2026-12-31"),
    ("2026-40", "2026-01-01", "2026-06-30"),
    ("2026-41", "2026-07-01", "2026-12-31"),
    ("199X", "1990-01-01", "1999-12-31"),
    ("19XX", "1900-01-01", "1999-12-31"),
    ("2025-XX", "2025-01-01", "2025-12-31"),
    ("2025-04-XX", "2025-04-01", "2025-04-30"),
    ("2025-04-12/2025-04-15", "2025-04-12", "2025-04-15"),
    ("../2025-12-31", None, "2025-12-31"),
    ("../2025-06", None, "2025-06-30"),
    ("2024/..", "2024-01-01", None),
    ("2027-03/..", "2027-03-01", None),
    ("XXXX-08-09", None, None),
    ("XXXX-02-29", None, None),
    ("XXXX-11-14/XXXX-11-18", None, None),
]
NOT_EDTF = ["", "2025-13", "2025-02-29", "2025-20", "XXXX-02-30", "../..", "2025-05-02/2025-05-01", "/2025", "mardi", "2025-4-1", "25-04-01", "0000", "2025-XX-01"]


@pytest.mark.parametrize(("text", "first", "last"), BOUNDS)
def test_bounds(text, first, last):
    assert edtf.is_edtf(text)
    assert edtf.bounds(text) == (first and date.fromisoformat(first), last and date.fromisoformat(last))


@pytest.mark.parametrize("text", NOT_EDTF)
def test_what_is_no_edtf_is_refused(text):
    assert not edtf.is_edtf(text)
    with pytest.raises(ValueError, match=r".+"):
        edtf.bounds(text)


@pytest.mark.parametrize(
    ("text", "middle"),
    [("2025-04-18", "2025-04-18"), ("2025", "2025-07-02"), ("2024/..", "2024-01-01"), ("../2025-12-31", "2025-12-31"), ("XXXX-08-09", None)],
)
def test_midpoint(text, middle):
    assert edtf.midpoint(text) == (middle and date.fromisoformat(middle))


@pytest.mark.parametrize(
    ("outer", "inner", "holds"),
    [("2025", "2025-04", True), ("2025-04", "2025", False), ("2024/..", "2025-04-18", True), ("../2025", "2024/..", False), ("XXXX-08", "XXXX-08-09", False)],
)
def test_contains(outer, inner, holds):
    assert edtf.contains(outer, inner) is holds


@given(st.text(alphabet="0123456789X-/.~?%", max_size=24))
def test_any_text_is_judged(text):
    if edtf.is_edtf(text):
        first, last = edtf.bounds(text)
        assert first is None or last is None or first <= last
