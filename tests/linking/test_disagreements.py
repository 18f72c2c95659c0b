"""What two reports of one meeting or milestone cannot both be right about: (what each tells, fields)."""

from typing import Any

import pytest
from linking.told import CHERNOV, DOSZHANOV, KAZAKHSTAN, ROSCOSMOS, RUSSIA, SHUBIN, SULTANOVA, claim, meeting
from spaceparley.linking.disagreements import find_disagreements


@pytest.mark.parametrize(
    ("first", "second", "fields"),
    [
        ({}, {}, []),
        ({}, {"date": "2025-03-12"}, ["date"]),
        ({}, {"date": "2025-03"}, []),
        ({}, {"date": None}, []),
        ({"date": "2025-03-10/2025-03-12"}, {}, []),
        ({"date": "2025-03-10/2025-03-12"}, {"date": "2025-03-11/2025-03-13"}, ["date"]),
        ({"date": "2025-03-10/2025-03-16"}, {"date": "2025-03-11/2025-03-13"}, []),
        ({"status": "announced"}, {"date": "2025-03-12"}, []),
        ({}, {"place": "Moscow"}, ["place"]),
        ({}, {"place": "Site 31, Baikonur"}, []),
        ({}, {"place": "Kazakhstan"}, []),
        ({}, {"parties": (CHERNOV, DOSZHANOV, SULTANOVA)}, []),
        ({"parties": (CHERNOV, DOSZHANOV, SHUBIN)}, {"parties": (CHERNOV, DOSZHANOV, SULTANOVA)}, ["participants"]),
        ({}, {"parties": (ROSCOSMOS, DOSZHANOV, SULTANOVA)}, []),
        ({}, {"parties": (RUSSIA, KAZAKHSTAN)}, []),
    ],
)
def test_over_a_meeting(first: dict[str, Any], second: dict[str, Any], fields: list[str]) -> None:
    found = find_disagreements([[meeting("a", **first), meeting("b", **second)]], [])
    assert [one.field for one in found] == fields


@pytest.mark.parametrize(
    ("first", "second", "fields"),
    [
        ({}, {}, []),
        ({}, {"target": "2026-04"}, ["target"]),
        ({}, {"target": "2026-04", "published": "2025-03-20"}, []),
        ({}, {"target": "2026-04", "published": None}, []),
        ({}, {"target": "2026-33"}, []),
        ({}, {"status": "postponed"}, []),
        ({}, {"status": "on_schedule"}, []),
        ({}, {"status": "postponed", "target": "2026-06", "previous": "2026-03"}, []),
        ({"published": "2025-03-14"}, {"status": "postponed", "target": "2026-06", "previous": "2026-03"}, ["target"]),
        ({"status": "on_schedule"}, {"status": "postponed", "target": "2026-06", "previous": "2026-03"}, ["target"]),
        ({}, {"status": "postponed", "target": "2026-06", "published": "2025-03-13"}, []),
        ({"status": "postponed"}, {"status": "postponed", "target": "2026-06", "published": "2025-03-13"}, ["target"]),
        ({}, {"status": "cancelled"}, ["status"]),
        ({"status": "achieved", "target": "2025-03-10"}, {"status": "failed", "target": "2025-03-10"}, ["status"]),
        ({"status": "achieved", "target": "2025-03-10"}, {"status": "achieved", "target": "2025-03-09", "published": "2026"}, ["target"]),
        ({"status": "achieved", "target": "2025-03-10"}, {"status": "achieved", "target": "2025-03", "published": "2026"}, []),
        ({"target": "2025-03-14"}, {"status": "achieved", "target": "2025-03-14", "published": "2025-03-15"}, []),
        ({"target": "2025-03-14"}, {"status": "achieved", "target": "2025-03-16", "published": "2025-03-17"}, []),
        ({"target": "2025-03-10", "published": "2025-03-12"}, {"status": "achieved", "target": "2025-03-10"}, ["status"]),
        ({"status": "on_schedule", "target": None}, {"status": "postponed", "target": None}, ["status"]),
    ],
)
def test_over_a_milestone(first: dict[str, Any], second: dict[str, Any], fields: list[str]) -> None:
    found = find_disagreements([], [[claim("a", **first), claim("b", **second)]])
    assert [one.field for one in found] == fields


def test_an_undated_report_counts_with_those_that_tell_the_same_meeting() -> None:
    meetings = [[meeting("a"), meeting("b", published=None)]]
    claims = [claim("a"), claim("b", target="2026-04", published=None)]
    assert [one.field for one in find_disagreements(meetings, [claims])] == ["target"]
    moved = claim("a", status="postponed", target="2026-06", previous="2026-04")
    assert [one.field for one in find_disagreements(meetings, [[moved, claims[1]]])] == ["target"]


def test_a_step_told_as_past_contradicts_nothing() -> None:
    steps = [claim("a", target="2025-05", key="0"), claim("a", status="postponed", target="2026-03", key="1")]
    assert find_disagreements([], [[*steps, claim("b")]]) == ()


def test_each_value_stands_with_its_reports_and_what_contradicts_nothing_is_left_out() -> None:
    told = [meeting("a"), meeting("b", date="2025-03-12"), meeting("c"), meeting("d", date="2025-03")]
    [one] = find_disagreements([told], [])
    assert [(value.value, value.reports) for value in one.values] == [("2025-03-11", ("a", "c")), ("2025-03-12", ("b",))]
