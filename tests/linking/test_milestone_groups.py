"""Which claims are of one milestone, in what order they were told, and in which state they leave it."""

from typing import Any

import pytest
from linking.told import claim
from spaceparley.linking.ledger import current, in_order
from spaceparley.linking.milestone_groups import group_milestones

ROCKET = {"programme": "Soyuz-2.1a", "event": "launch of a cargo craft to the ISS"}
ACHIEVED = {"status": "achieved", "target": "2025-03-10"}


def are_one(first: dict[str, Any], second: dict[str, Any]) -> bool:
    told = [claim("a", **first), claim("b", **second)]
    assert len(group_milestones(told)) == len(group_milestones(told[::-1]))
    return len(group_milestones(told)) == 1


def test_what_one_report_tells_done_is_not_cancelled_on_another_day() -> None:
    done = claim("a", event="leak test", status="achieved", target="2025-12-02", published="2025-12-10")
    cancelled = claim("a", event="second leak test", status="cancelled", target="2025-12-16", published="2025-12-10")
    assert len(group_milestones([done, cancelled])) == 2


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ({}, {}, True),
        ({}, {"event": "launch of Aral-M"}, True),
        ({}, {"programme": "Aral-M2", "event": "launch of Aral-M2"}, False),
        ({}, {"programme": None}, False),
        ({"programme": None}, {"programme": None}, False),
        ({}, {"status": "postponed", "target": "2031", "published": "2030-01-01"}, True),
        ({}, {"status": "achieved", "target": "2026-05-02", "published": "2026-05-03"}, True),
        # What has happened does not happen again, but to a rocket or a station.
        (ACHIEVED, {"target": "2025-09", "published": "2025-06-01"}, False),
        ({**ACHIEVED, **ROCKET}, {"target": "2025-09", **ROCKET}, False),
        ({**ACHIEVED, **ROCKET}, {**ACHIEVED, **ROCKET}, True),
        ({"target": "2025-09", **ROCKET}, {"status": "postponed", "target": "2025-11", "previous": "2025-09", **ROCKET}, True),
        ({"target": "2025-09", **ROCKET}, {"target": "2026-02", **ROCKET}, False),
        ({**ACHIEVED}, {"status": "achieved", "target": "2025-03-11"}, True),
        ({**ACHIEVED, "event": "acoustic tests"}, {"status": "achieved", "target": "2025-08-11", "event": "acoustic tests"}, False),
        ({"programme": "International Space Station", "event": "spacewalk", "target": "2025-10"}, {"programme": "ISS", "event": "spacewalk", "target": "2025-10-16"}, True),
        ({"programme": "ISS", "event": "spacewalk", "target": "2025-10"}, {"programme": "ISS", "event": "spacewalk", "target": "2025-12"}, False),
        ({"programme": "Soyuz MS-29"}, {"programme": "Soyuz MS-29", "event": "launch from Baikonur", "target": "2027"}, True),
        # A family and its member, a module and its station: one on the same day, and papers never.
        ({"programme": "Angara", "event": "sixth test launch", **ACHIEVED}, {"programme": "Angara-A5", "event": "sixth test launch", **ACHIEVED}, True),
        ({"programme": "Angara", "event": "test launch", **ACHIEVED}, {"programme": "Angara-A5", "event": "test launch", "target": "2025-05-10"}, False),
        ({"programme": "Meridian", "event": "release of the docking port", "target": "2026-06-03"}, {"programme": "ISS", "event": "release of the forward docking port", "target": "2026-06-03"}, False),
        ({"programme": "Meridian", "event": "release of the docking port", "target": "2026-06-03"}, {"programme": "ISS", "event": "release of the docking port", "target": "2026-06-03"}, True),
        ({"programme": "Meridian", "event": "release of the docking port", "target": "2026-06-03"}, {"programme": "ISS", "event": "release of the docking port", "target": "2026-06-04"}, False),
        ({"programme": None, "event": "release of the docking port", "target": "2026-06-03"}, {"programme": "ISS", "event": "release of the docking port", "target": "2026-06-03"}, True),
        ({"programme": None, "event": "release of the docking port", "target": "2026-06"}, {"programme": "ISS", "event": "release of the docking port", "target": "2026-06-03"}, False),
        ({"programme": None, "event": "spacewalk", "target": "2026-06-03"}, {"programme": "ISS", "event": "spacewalk", "target": "2026-06-03"}, False),
        ({"programme": "Meridian", "event": "signing of the framework agreement", "target": "2026-06-03"}, {"programme": "Altair", "event": "signing of the framework agreement", "target": "2026-06-03"}, False),
        # Tests of no name, and deliveries of something, are many.
        ({"event": "test of Aral-M", "target": "2025-10"}, {"event": "test of Aral-M", "target": "2025-10-06"}, True),
        ({"event": "test of Aral-M", "target": "2025-10"}, {"event": "test of Aral-M", "target": "2025-12"}, False),
        ({"event": "delivery of the equipment", "target": "2025-10"}, {"event": "delivery of the equipment", "target": "2025-12"}, False),
        ({"event": "test of the stage", "programme": "Soyuz-5"}, {"event": "test of the second stage", "programme": "Soyuz-5"}, True),
        ({"event": "shipment of Aral-M", "target": "2026-01"}, {"event": "arrival of Aral-M", "target": "2026-22"}, False),
        ({"event": "shipment of Aral-M", "target": "2026-01"}, {"event": "arrival of Aral-M", "target": "2026-01-20"}, True),
        ({"event": "shipment of Aral-M", "target": "2026-01"}, {"event": "delivery of Aral-M", "target": "2026-03"}, True),
        ({"event": "construction", "status": "started", "target": "2021-06"}, {"event": "construction", "target": "2026"}, False),
        ({"event": "construction", "status": "on_schedule", "target": None}, {"event": "completion of construction"}, True),
    ],
)
def test_two_reports(first: dict[str, Any], second: dict[str, Any], expected: bool) -> None:
    assert are_one(first, second) is expected


def test_steps_of_one_report_are_one_milestone() -> None:
    steps = [claim("a", status="postponed", target=target, previous=before, key=str(key)) for key, (target, before) in enumerate([("2024", "2023"), ("2025", "2024")])]
    assert len(group_milestones([*steps, claim("b", target="2025")])) == 1


def test_a_name_that_fits_two_events_is_joined_by_its_date_or_stands_alone() -> None:
    tests = [claim("a", f"static tests of the {stage} stage", target=target, programme="Soyuz-5") for stage, target in (("first", "2026-01"), ("second", "2026-08"))]
    dated = claim("b", "static tests", target="2026-08", programme="Soyuz-5")
    undated = claim("b", "static tests", target=None, programme="Soyuz-5")
    assert sorted(map(len, group_milestones([*tests, dated]))) == [1, 2]
    assert sorted(map(len, group_milestones([*tests, undated]))) == [1, 1, 1]


def told(*claims: tuple[str | None, str, str | None]) -> list[Any]:
    return [claim(f"r{number}", status=status, target=target, published=published) for number, (published, status, target) in enumerate(claims)]


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([("2025-03-01", "planned", "2025-06"), ("2025-02-01", "planned", "2025-05")], ("planned", "2025-06")),
        ([("2025-03-01", "planned", "2025-06"), (None, "postponed", "2025-09")], ("planned", "2025-06")),
        ([(None, "postponed", "2025-09")], ("postponed", "2025-09")),
        ([("2025-06-02", "achieved", "2025-06-01"), ("2025-10-01", "achieved", "2025-06")], ("achieved", "2025-06-01")),
        ([("2025-06-02", "achieved", "2025-06-01"), ("2025-10-01", "achieved", None)], ("achieved", "2025-06-01")),
        ([("2025-06-02", "planned", "2025-06-05"), ("2025-10-01", "achieved", "2025-06")], ("achieved", "2025-06")),
        ([("2025-06-02", "planned", "2025-06-05"), ("2025-06-05", "postponed", None)], ("postponed", None)),
        ([("2025-03-01", "planned", "2025-06"), ("2025-04-01", "on_schedule", None)], ("on_schedule", None)),
    ],
)
def test_the_state_is_as_last_told(claims: list[tuple[str | None, str, str | None]], expected: tuple[str, str | None]) -> None:
    state = current(told(*claims))
    assert (state.status, state.target) == expected


def test_claims_stand_by_day_of_publication_undated_ones_last_and_steps_by_target() -> None:
    claims = told((None, "planned", "2025"), ("2025-03-12", "postponed", "2025-09"), ("2025-03-12", "postponed", "2025-06"), ("2025-03-02", "planned", "2025-12"))
    assert [one.source.report for one in in_order(claims)] == ["r3", "r2", "r1", "r0"]
