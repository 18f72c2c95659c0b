"""The threshold between two reports and two copies of one, on the annotated reports, unread ones among them."""

import random
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
from spaceparley.reading.holdings import likeness as module
from spaceparley.reading.holdings.likeness import (
    NEAR,
    SHARED,
    bands_of,
    is_near,
    likeness,
    may_be_near,
    signature_of,
    text_key,
)
from spaceparley.reading.reports import read_report

GOLD = Path(__file__).parents[2] / "gold"
SHORT = ("briefs",)
"""Sets of which a paragraph is no small part of a text: two copies of one may differ by more."""
REPORTS = [read_report(path) for path in sorted(GOLD.rglob("*.md")) if path.with_suffix(".json").exists() and path.parent.name not in SHORT]
BODIES = [report.body for report in REPORTS]
MARGIN = 0.05


def paragraphs(body: str) -> list[str]:
    return [part for part in body.split("\n\n") if part.strip()]


def with_date_line(body: str) -> str:
    return f"МОСКВА, 12 марта (Агентство) — {body}"


def without_end(body: str) -> str:
    parts = paragraphs(body)
    return "\n\n".join(parts[:-1]) if len(parts) > 3 else body


def with_advice(body: str) -> str:
    return f"{body}\n\nMore about this on the agency's site; subscribe to our daily letter and never miss a launch again."


def with_slips(body: str) -> str:
    """One word in fifty is another."""
    draw, words = random.Random(1), body.split(" ")
    for _ in range(max(1, len(words) // 50)):
        words[draw.randrange(len(words))] = "xxx"
    return " ".join(words)


def test_different_reports_are_far_below_the_threshold(monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(BODIES) > 100
    monkeypatch.setattr(module, "_runs", cache(module._runs))  # of each text once, not once a pair
    pairs = [(one.body, other.body) for one, other in combinations(REPORTS, 2) if one.language == other.language]
    assert max(likeness(one, other) for one, other in pairs) < NEAR - MARGIN


@pytest.mark.parametrize("change", [with_date_line, without_end, with_advice, with_slips])
def test_copies_with_small_changes_are_above_it_and_found(change) -> None:
    assert min(likeness(body, change(body)) for body in BODIES) > NEAR + MARGIN / 2
    for body in BODIES:
        one, other = signature_of(body), signature_of(change(body))
        assert len(set(bands_of(one)) & set(bands_of(other))) >= SHARED
        assert may_be_near(one, other)


def test_releases_made_from_one_form_are_two_reports() -> None:
    form = "Le vaisseau Progress MS-{} s'est amarré à la Station spatiale internationale à {} h {}. Il a livré {} kg de fret à l'équipage, a indiqué Roscosmos."
    assert likeness(form.format(28, 9, 12, 2500), form.format(29, 9, 12, 2500)) > NEAR
    assert not is_near(form.format(28, 9, 12, 2500), form.format(29, 17, 43, 2480))


def test_white_space_and_case_are_no_other_text() -> None:
    assert text_key("Le  lancement\n\naura lieu.") == text_key("le lancement aura lieu")
