import pytest
from spaceparley.linking.almanac import can_be_same, days_apart, is_span_of_days, is_week, months_of, within_a_week


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2025-08", "2025-08-09", True),
        ("2025-08-09", "2025-08-09", True),
        ("2025-08-09", "2025-08-10", False),
        ("2025-36", "2025-12-03", True),
        ("2025-07-09/2025-07-11", "2025-07-10", True),
        ("../2025-12-31", "2027", False),
        ("2024/..", "2027", True),
        ("XXXX-07-14", "2025-07-14", True),
        ("XXXX-07-14", "2025-07-15", False),
        ("XXXX-08", "2025-08", True),
        ("XXXX-11-14/XXXX-11-18", "2025-11-16", True),
        ("XXXX-02-29", "XXXX-02", True),
        ("XXXX-01-02", "2025-12-30/2026-01-04", True),
    ],
)
def test_days_that_can_be_the_same(one: str, other: str, expected: bool) -> None:
    assert can_be_same(one, other) is can_be_same(other, one) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("2025-03-11", "2025-03-14", 3), ("2025-03", "2025-03-14", None), ("XXXX-03-11", "2025-03-11", None), (None, "2025", None)],
)
def test_days_apart(one: str | None, other: str | None, expected: int | None) -> None:
    assert days_apart(one, other) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("2025-03-11", "2025-03-18", True), ("2025-03-11", "2025-03-19", False), (None, "2025-03-11", False), ("2025-03", "2025-04-05", True)],
)
def test_published_within_a_week(one: str | None, other: str | None, expected: bool) -> None:
    assert within_a_week(one, other) is within_a_week(other, one) is expected


def test_a_week_is_a_vague_date_and_no_length() -> None:
    assert is_week("2025-11-17/2025-11-23")
    assert not is_week("2025-11-18/2025-11-19")
    assert is_span_of_days("2025-11-18/2025-11-19")
    assert not is_span_of_days("2025-03/2025-05")


@pytest.mark.parametrize(
    ("date", "expected"),
    [("2025-33", ("2025-01", "2025-02", "2025-03")), ("2025/..", ()), ("XXXX-03", ()), ("199X", ()), ("nonsense", ())],
)
def test_months(date: str, expected: tuple[str, ...]) -> None:
    assert months_of(date) == expected
