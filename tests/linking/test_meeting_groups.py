"""Which tellings are of one meeting: (what differs in a second report, whether it is one meeting)."""

from typing import Any

import pytest
from linking.told import (
    CHERNOV,
    DOSZHANOV,
    KAZAKHSTAN,
    MINISTRY,
    ROSCOSMOS,
    RUSSIA,
    SHUBIN,
    SULTANOVA,
    VASSEUR,
    meeting,
)
from spaceparley.linking.meeting_groups import group_meetings

BOTH = (CHERNOV, DOSZHANOV)


def are_one(first: dict[str, Any], second: dict[str, Any]) -> bool:
    told = [meeting("a", **first), meeting("b", **second)]
    assert {len(group) for group in group_meetings(told)} == {len(group) for group in group_meetings(told[::-1])}
    return len(group_meetings(told)) == 1


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ({}, {}, True),
        ({}, {"parties": (DOSZHANOV, SULTANOVA, CHERNOV, SHUBIN)}, True),
        ({}, {"parties": (ROSCOSMOS, MINISTRY)}, True),
        ({}, {"parties": (ROSCOSMOS, DOSZHANOV)}, True),
        ({}, {"parties": (SHUBIN, DOSZHANOV)}, False),
        ({}, {"parties": (CHERNOV, VASSEUR)}, False),
        ({}, {"parties": (CHERNOV,)}, False),
        ({}, {"parties": (RUSSIA, KAZAKHSTAN)}, True),
        ({}, {"parties": (RUSSIA, KAZAKHSTAN), "date": "2025-03"}, False),
        ({}, {"date": "2025-03"}, True),
        ({}, {"date": "2025"}, True),
        ({}, {"date": "2025", "place": None}, False),
        ({}, {"date": "2025-04"}, False),
        ({}, {"date": None}, False),
        ({}, {"date": "XXXX-03-11", "published": None}, True),
        ({}, {"kind": "meeting"}, True),
        ({}, {"kind": "call"}, False),
        ({"place": None}, {"kind": "call", "place": None}, True),
        ({"kind": "conference", "parties": (CHERNOV, VASSEUR, DOSZHANOV)}, {"kind": "conference"}, True),
        ({"kind": "commission", "parties": (SHUBIN, SULTANOVA, CHERNOV, DOSZHANOV)}, {}, False),
        ({"kind": "commission"}, {}, True),
        ({"status": "announced", "published": "2025-03-05"}, {}, True),
        ({"status": "announced", "published": "2025-03-05", "date": "2025-03"}, {}, True),
        ({"status": "announced", "published": "2025-03-20", "date": "2025-03"}, {}, False),
        ({"status": "announced", "published": "2025-03-05"}, {"status": "cancelled"}, True),
        ({"status": "cancelled"}, {}, False),
        ({"status": "held", "date": "2025-03", "published": "2025-03-05"}, {}, False),
        ({"kind": "visit", "date": "2025-03-10/2025-03-12", "place": "Kazakhstan"}, {}, False),
        ({"kind": "visit", "date": "2025-03-10/2025-03-12", "place": "Kazakhstan"}, {"kind": "visit", "date": "2025-03-10/2025-03-12"}, True),
        ({"kind": "conference", "date": "2025-03-10/2025-03-16"}, {"kind": "conference", "date": "2025-03-11/2025-03-12"}, True),
        ({}, {"place": "Site 31, Baikonur"}, True),
        ({}, {"place": None}, True),
        # Told differently: one thing only, within a week, kind and status the same.
        ({}, {"date": "2025-03-14"}, True),
        ({}, {"date": "2025-03-15"}, False),
        ({}, {"place": "Moscow"}, True),
        ({}, {"place": "Moscow", "date": "2025-03-12"}, False),
        ({}, {"date": "2025-03-12", "kind": "visit"}, False),
        ({}, {"date": "2025-03-12", "published": "2025-03-20"}, False),
        ({}, {"date": "2025-03-12", "published": None}, False),
        ({"status": "announced", "published": "2025-03-09"}, {"date": "2025-03-12"}, False),
    ],
)
def test_two_reports(first: dict[str, Any], second: dict[str, Any], expected: bool) -> None:
    assert are_one(first, second) is expected


def test_two_meetings_of_one_report_are_two() -> None:
    assert len(group_meetings([meeting("a"), meeting("a", key="m2")])) == 2


def test_a_date_told_differently_joins_nothing_where_a_report_tells_a_second_meeting() -> None:
    told = [meeting("a"), meeting("a", key="m2", date="2025-03-13"), meeting("b", date="2025-03-12")]
    assert len(group_meetings(told)) == 3


def test_a_second_meeting_months_away_is_not_mistaken() -> None:
    told = [meeting("a"), meeting("a", key="m2", date="2025-05-20", status="announced"), meeting("b", date="2025-03-12")]
    assert [len(group) for group in group_meetings(told)] == [2, 1]


def test_a_vague_date_that_fits_two_meetings_joins_none() -> None:
    told = [meeting("a"), meeting("b", date="2025-03-25", published="2025-03-26"), meeting("c", date="2025-03", published="2025-04-02")]
    assert len(group_meetings(told)) == 3


def test_a_vague_date_joins_the_meeting_that_fits_best() -> None:
    elsewhere = meeting("b", date="2025-03-25", place=None, kind="meeting", published="2025-03-26")
    told = [meeting("a"), elsewhere, meeting("c", date="2025-03", published="2025-04-02")]
    assert sorted(tuple(one.source.report for one in group) for group in group_meetings(told)) == [("a", "c"), ("b",)]


def test_an_event_told_by_many_is_one_whatever_the_order() -> None:
    told = [meeting(f"r{number}", date="2025-03" if number % 3 == 0 else "2025-03-11") for number in range(30)]
    assert [len(group) for group in group_meetings(told)] == [30]
    assert group_meetings(told) == group_meetings(told[::-1])


def test_a_trip_and_its_stops_stay_apart_over_two_reports() -> None:
    trip = meeting("a", kind="visit", date="2025-04-14/2025-04-16", place="United Arab Emirates", published="2025-04-17")
    first = trip._replace(key="m2", kind="talks", date="2025-04-14", place="Abu Dhabi")
    second = trip._replace(key="m3", kind="talks", date="2025-04-16", place="Al Ain")
    again = [told._replace(source=told.source._replace(report="b")) for told in (trip, first, second)]
    groups = group_meetings([trip, first, second, *again])
    assert [sorted({one.key for one in group}) for group in sorted(groups, key=lambda group: group[0].key)] == [["m1"], ["m2"], ["m3"]]
    assert trip.parties == BOTH
