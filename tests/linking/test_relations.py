"""Events of two programmes are one only where a source says so, and only that one event."""

import pytest
from linking.told import claim
from spaceparley.linking.milestone_groups import group_milestones

FIRST = {"programme": "Baiterek", "event": "first test launch", "target": "2024"}


def groups(*claims) -> list[set[str]]:
    told = [claim(str(number), published=f"2023-0{number + 1}-01", **fields) for number, fields in enumerate(claims)]
    return [{one.source.report for one in group} for group in group_milestones(told)]


@pytest.mark.parametrize(
    ("programme", "event", "is_one"),
    [
        ("Soyuz-5", "first launch", True),
        ("Soyuz-5", "maiden flight", True),
        ("Soyuz-5", "first test launch from Baikonur", True),
        ("Soyuz-5", "first launch from Vostochny", False),
        ("Soyuz-5", "second launch", False),
        ("Soyuz-5", "launch", False),
        ("Soyuz-5", "first crewed launch", False),
        ("Soyuz-5", "flight tests", False),
        ("Soyuz-5", "firing test of the first stage", False),
        ("Soyuz-6", "first launch", False),
        ("Soyuz-2.1b", "first launch", False),
    ],
)
def test_the_first_launch_of_the_rocket_is_that_of_its_complex(programme: str, event: str, is_one: bool) -> None:
    other = {"programme": programme, "event": event, "target": "2025", "status": "postponed"}
    assert (len(groups(FIRST, other)) == 1) == is_one


def test_flight_tests_and_first_launch_stay_apart() -> None:
    tests = {"programme": "Baiterek", "event": "flight tests", "target": "2024"}
    assert groups(FIRST, tests, {**tests, "target": "2025", "previous": "2024"}) == [{"0"}, {"1", "2"}]


def test_a_date_that_moved_ties_what_stood_under_either_date() -> None:
    """What a complex sees again and again is told apart by its dates alone."""
    tests = [
        {"programme": "Baiterek", "event": "flight tests", "target": target, "previous": previous}
        for target, previous in (("2023-12", None), ("2025", None), ("2025", "2023"))
    ]
    assert groups(*tests[:2]) == [{"0"}, {"1"}]
    assert groups(*tests) == [{"0", "1", "2"}]
