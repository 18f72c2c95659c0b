"""The dataset's rows of what several reports tell: one meeting, one milestone, with the evidence of each."""

from typing import Any

import pytest
from linking.by_hand import BODY, entity, meeting, milestone, report
from spaceparley.dataset.assemble import assemble
from spaceparley.dataset.checks import check_tables
from spaceparley.extracting.facts import Extraction, Milestone
from spaceparley.linking.link import link
from spaceparley.linking.linked import Facts

BERG, PETROV = entity("Anna Berg", country="NO"), entity("Ivan Petrov", country="RU")
NORWAY = entity("NOSA", kind="organisation", country="NO", organisation="NOSA")


def told_by(*extractions: Extraction, published: tuple[str | None, ...] = ()) -> Facts:
    days = published or tuple(f"2023-05-{10 + number}" for number in range(len(extractions)))
    return link(
        [
            (report(f"{BODY} {number}", url=f"https://example.org/{number}", publisher=f"outlet {number}", published_on=day), one)
            for number, (one, day) in enumerate(zip(extractions, days, strict=True))
        ]
    )


def met(*people: Any, **fields: Any) -> Extraction:
    return Extraction(entities=people, meetings=(meeting(*people, **fields),))


def claimed(**fields: Any) -> Extraction:
    return Extraction(milestones=(milestone(**fields),))


def test_one_meeting_told_by_three_reports_is_one_row_with_the_evidence_of_three() -> None:
    facts = told_by(
        met(BERG, PETROV, date="2023-05", status="announced"),
        met(BERG, PETROV, place="Oslo"),
        met(PETROV, entity("Anna Berg"), date="2023-05-09", date_text="on 9 May"),
        published=("2023-05-02", "2023-05-10", "2023-05-11"),
    )
    tables = assemble(facts)
    [row] = tables["meetings"].to_pylist()
    assert (row["status"], row["date_edtf"], row["place"]) == ("held", "2023-05-09", "Oslo")
    assert (row["report_count"], row["independent_source_count"]) == (3, 3)
    evidence = [one for one in tables["evidence"].to_pylist() if one["row_id"] == row["meeting_id"]]
    assert len({one["report_id"] for one in evidence}) == 3
    assert {one["value"] for one in evidence if one["column_name"] == "status"} == {"announced", "held"}
    assert len(tables["participants"]) == 2
    assert check_tables(tables, [one.report for one in facts.readings]) == ()


def test_a_body_that_stands_for_its_head_takes_part_in_the_same_meeting() -> None:
    head = entity("Anna Berg", country="NO", organisation="NOSA")
    facts = told_by(met(head, PETROV), met(NORWAY, PETROV))
    assert len(facts.meetings) == 1
    assert sorted(one.entity.name for one in facts.participants) == ["Anna Berg", "Ivan Petrov", "NOSA"]


@pytest.mark.parametrize(
    ("claims", "kinds", "state"),
    [
        (
            [{"status": "planned", "target": "2024-01"}, {"status": "postponed", "target": "2024-06"}, {"status": "achieved", "target": "2024-06-20"}],
            ["announced", "slipped", "achieved"],
            ("achieved", "2024-06-20", "2024-01", (141, 171)),
        ),
        (
            [{"status": "planned", "target": "2024"}, {"status": "planned", "target": "2024-06"}, {"status": "on_schedule", "target": None}],
            ["announced", "firmed", "confirmed"],
            ("on_schedule", "2024-06", "2024", (-213, 181)),
        ),
        (
            [{"status": "planned", "target": "2024-06"}, {"status": "planned", "target": "2024-03"}, {"status": "postponed", "target": None}],
            ["announced", "brought_forward", "put_off"],
            ("postponed", None, "2024-06", (None, None)),
        ),
    ],
)
def test_the_ledger_of_one_milestone_over_several_reports(claims: list[Any], kinds: list[str], state: tuple[Any, ...]) -> None:
    facts = told_by(*(claimed(**one) for one in claims))
    tables = assemble(facts)
    [row] = tables["milestones"].to_pylist()
    assert [claim.kind for claim in facts.milestones[0].claims] == kinds
    slip = row["slip_days_min"], row["slip_days_max"]
    assert (row["status"], row["current_target_edtf"], row["first_target_edtf"], slip) == state
    assert row["state_as_of"] == "2023-05-12"
    assert check_tables(tables, [one.report for one in facts.readings]) == ()


def test_an_undated_claim_stands_last_and_changes_no_state() -> None:
    facts = told_by(claimed(status="planned", target="2024"), claimed(status="postponed", target="2026"), published=("2023-05-10", None))
    [row] = assemble(facts)["milestones"].to_pylist()
    assert (row["status"], row["current_target_edtf"], row["state_as_of"]) == ("planned", "2024", "2023-05-10")


def test_steps_told_as_past_are_held_against_one_another() -> None:
    steps: tuple[Milestone, ...] = (
        milestone(target="2024", previous="2023"),
        milestone(target="2025", previous="2024"),
        milestone(target="2027"),
    )
    facts = told_by(claimed(status="planned", target="2026"), Extraction(milestones=steps))
    assert [(one.milestone.target, one.kind) for one in facts.milestones[0].claims] == [
        ("2026", "announced"), ("2024", "slipped"), ("2025", "slipped"), ("2027", "slipped"),
    ]  # fmt: skip


def test_other_events_stay_other_rows() -> None:
    facts = told_by(claimed(event="launch"), claimed(event="docking"), claimed(event="launch", programme="Aral-M2"))
    assert len(facts.milestones) == 3
