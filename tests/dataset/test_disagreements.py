"""What reports tell differently, as rows: both sides stand there, and which one the dataset gives, and why."""

from typing import Any

import pytest
from linking.by_hand import BODY, entity, meeting, milestone, report
from spaceparley.dataset.assemble import Dataset, assemble
from spaceparley.dataset.checks import check_tables
from spaceparley.extracting.facts import Extraction
from spaceparley.linking.link import link

BERG, PETROV, DAHL, LUND = (entity(name, country=country) for name, country in (("Anna Berg", "NO"), ("Ivan Petrov", "RU"), ("Ola Dahl", "NO"), ("Kari Lund", "NO")))
MARCH = {"status": "planned", "target": "2024-03"}


def met(*people: Any, **fields: Any) -> Extraction:
    return Extraction(entities=people, meetings=(meeting(*people, **fields),))


def claimed(**fields: Any) -> Extraction:
    return Extraction(milestones=(milestone(**fields),))


def told(*extractions: Extraction, days: tuple[str, ...] = (), publishers: tuple[str, ...] = ()) -> Dataset:
    """The dataset of one report for each extraction, of one day and of as many outlets unless said otherwise."""
    reports = [
        report(
            f"{BODY} {number}",
            url=f"https://example.org/{number}",
            publisher=publishers[number] if publishers else f"outlet {number}",
            published_on=days[number] if days else "2023-05-10",
        )
        for number in range(len(extractions))
    ]
    dataset = assemble(link(list(zip(reports, extractions, strict=True))))
    assert check_tables(dataset, reports) == ()
    return dataset


def sides(dataset: Dataset) -> list[tuple[str, str, bool, str]]:
    rows = dataset["disagreements"].to_pylist()
    return sorted((row["column_name"], row["value"], row["chosen"], row["reason"]) for row in rows)


@pytest.mark.parametrize(
    ("tellings", "expected"),
    [
        ([{}, {}], []),
        ([{}, {"date": "2023-05"}], []),
        ([{}, {"date": "2023-05-08"}], [("2023-05-08", False, "told first"), ("2023-05-09", True, "told first")]),
        (
            [{}, {"date": "2023-05-08"}, {"date": "2023-05-08"}],
            [("2023-05-08", True, "told by more sources"), ("2023-05-08", True, "told by more sources"), ("2023-05-09", False, "told by more sources")],
        ),
        (
            [{"date": "2023-05-07/2023-05-09"}, {"date": "2023-05-08/2023-05-10"}],
            [("2023-05-07/2023-05-09", True, "told first"), ("2023-05-08/2023-05-10", False, "told first")],
        ),
    ],
)
def test_over_the_day_of_a_meeting(tellings: list[dict[str, Any]], expected: list[tuple[str, bool, str]]) -> None:
    days = tuple(f"2023-05-{10 + number}" for number in range(len(tellings)))
    found = sides(told(*(met(BERG, PETROV, **fields) for fields in tellings), days=days))
    assert found == [("date_edtf", *side) for side in expected]


def test_ten_outlets_that_retell_one_are_no_ten_sources() -> None:
    """Two outlets of their own outweigh three reports of one outlet."""
    of_one = [met(BERG, PETROV, date="2023-05-08")] * 3
    dataset = told(*of_one, met(BERG, PETROV), met(BERG, PETROV), publishers=("one", "one", "one", "two", "three"))
    assert {value for _, value, chosen, _ in sides(dataset) if chosen} == {"2023-05-09"}


def test_over_the_place_of_a_meeting() -> None:
    found = sides(told(met(BERG, PETROV, place="Moscow"), met(BERG, PETROV, place="City Hall, Oslo")))
    assert found == [("place", "City Hall, Oslo", True, "more exact"), ("place", "Moscow", False, "more exact")]


def test_over_who_was_there_nobody_is_left_out() -> None:
    dataset = told(met(BERG, PETROV, DAHL), met(BERG, PETROV, LUND))
    assert sides(dataset) == [
        ("participants", "Anna Berg, Ivan Petrov, Kari Lund", True, "all who are named"),
        ("participants", "Anna Berg, Ivan Petrov, Ola Dahl", True, "all who are named"),
    ]
    assert dataset["participants"].num_rows == 4


@pytest.mark.parametrize(
    ("claims", "days", "expected"),
    [
        ([MARCH, {"status": "planned", "target": "2024-06"}], ("2023-05-10", "2023-05-12"), [("current_target_edtf", "2024-03", False, "told last"), ("current_target_edtf", "2024-06", True, "told last")]),
        ([MARCH, {"status": "planned", "target": "2024-06"}], (), [("current_target_edtf", "2024-03", False, "the later date"), ("current_target_edtf", "2024-06", True, "the later date")]),
        ([MARCH, {"status": "cancelled", "target": None}], (), [("status", "cancelled", True, "over, no longer expected"), ("status", "planned", False, "over, no longer expected")]),
        (
            [MARCH, {"status": "planned", "target": "2024-06"}, {"status": "planned", "target": "2025"}],
            ("2023-05-10", "2023-05-10", "2023-09-01"),
            [("current_target_edtf", "2024-03", False, "told last"), ("current_target_edtf", "2024-06", False, "told last")],
        ),
        (
            [{"status": "achieved", "target": "2023-05-08"}, {"status": "achieved", "target": "2023-04"}],
            ("2023-05-10", "2023-06-20"),
            [("current_target_edtf", "2023-04", False, "more exact"), ("current_target_edtf", "2023-05-08", True, "more exact")],
        ),
    ],
)  # fmt: skip
def test_over_a_milestone(claims: list[dict[str, Any]], days: tuple[str, ...], expected: list[Any]) -> None:
    assert sides(told(*(claimed(**fields) for fields in claims), days=days)) == expected


def test_all_sides_of_one_disagreement_share_its_id_and_name_their_reports() -> None:
    rows = told(met(BERG, PETROV), met(BERG, PETROV, date="2023-05-08"))["disagreements"].to_pylist()
    assert len({row["disagreement_id"] for row in rows}) == 1
    assert len({row["report_id"] for row in rows}) == 2
