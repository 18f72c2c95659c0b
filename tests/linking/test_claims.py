import pytest
from spaceparley.linking.claims import kind_of_claim


@pytest.mark.parametrize(
    ("status", "target", "before", "is_first", "kind"),
    [
        ("planned", "2024", None, True, "announced"),
        ("planned", None, None, True, "announced"),
        ("planned", None, "2024", False, "confirmed"),
        ("planned", "2024", None, False, "firmed"),
        ("planned", "2024", "2024", False, "confirmed"),
        ("planned", "2024-01-01/2024-12-31", "2024", False, "confirmed"),
        ("planned", "2024-05", "2024", False, "firmed"),
        ("planned", "2024", "2024-05", False, "loosened"),
        ("planned", "2024", "2024/..", False, "firmed"),
        ("planned", "2024/..", "2024", False, "loosened"),
        ("planned", "2023", "2024", True, "brought_forward"),
        ("postponed", "2024", "2023", True, "slipped"),
        ("planned", "2025-34", "2025-33", False, "slipped"),
        ("planned", "2026/..", "2024/..", False, "slipped"),
        ("planned", "../2026-12-31", "../2025-12-31", False, "slipped"),
        ("planned", "2026/..", "../2025-12-31", False, "slipped"),
        ("planned", "../2025-06-30", "../2025-12-31", False, "brought_forward"),
        ("postponed", "2024", None, True, "slipped"),
        ("postponed", None, "2023", True, "put_off"),
        ("postponed", "XXXX-05-01", "2023", False, "slipped"),
        ("on_schedule", None, None, True, "confirmed"),
        ("on_schedule", "2024", None, True, "confirmed"),
        ("achieved", "2024", "2023", False, "achieved"),
        ("started", None, None, True, "started"),
        ("failed", "2024", None, True, "failed"),
        ("cancelled", None, "2024", False, "cancelled"),
        ("proposed", "2030", None, True, "proposed"),
    ],
)
def test_kind_of_claim(status: str, target: str | None, before: str | None, is_first: bool, kind: str) -> None:
    assert kind_of_claim(status, target, before, is_first=is_first) == kind
