import pytest
from spaceparley.linking.days import days_moved, days_of


@pytest.mark.parametrize(
    ("previous", "target", "moved"),
    [
        ("2023", "2024", (1, 730)),
        ("2023-05-01", "2023-05-11", (10, 10)),
        ("2024-06", "2024-05-31", (-30, -1)),
        ("2024", "2024", (0, 0)),
        ("2024", "2024-01-01/2024-12-31", (0, 0)),
        ("2023", "2024/..", (1, None)),
        ("2023", "../2024-12-31", (None, 730)),
        ("2024/..", "2026/..", (None, None)),
        ("XXXX-05-01", "2024", (None, None)),
        ("XXXX-05-01", "XXXX-06-01", (None, None)),
        (None, "2024", (None, None)),
        ("2023", None, (None, None)),
    ],
)
def test_days_moved(previous: str | None, target: str | None, moved: tuple[int | None, int | None]) -> None:
    assert days_moved(previous, target) == moved


def test_what_is_no_date_can_be_any_day() -> None:
    assert days_of("soon") == days_of("XXXX-05-01")
