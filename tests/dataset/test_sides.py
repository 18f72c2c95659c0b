"""A disagreement follows the rows that it is about: what a person set right, who left, what is told no more."""

import pytest
from spaceparley.dataset.sides import settled_sides

SIDE = {"disagreement_id": "dis_1", "table_name": "meetings", "row_id": "mtg_1", "speaker": None, "reason": "told first"}


def side(report, column, value, chosen=False, **more):
    return {**SIDE, "report_id": report, "column_name": column, "value": value, "chosen": chosen, **more}


def settled(sides, **tables):
    rows = {
        "meetings": [{"meeting_id": "mtg_1", "date_edtf": "2024", "place": "Lyon"}],
        "milestones": [{"milestone_id": "mil_1", "status": "planned", "current_target_edtf": "2026"}],
        "participants": [{"participant_id": f"par_{name}", "meeting_id": "mtg_1", "name": name} for name in ("B", "A")],
        "milestone_claims": [{"milestone_id": "mil_1", "report_id": report, "status": "planned", "target_edtf": date} for report, date in (("one", "2025"), ("two", "2026"))],
        "evidence": [{"table_name": "participants", "row_id": row, "report_id": report} for row, report in (("par_A", "one"), ("par_B", "one"), ("par_A", "two"))],
    }
    return [(one["report_id"], one["value"], one["chosen"]) for one in settled_sides({**rows, **tables, "disagreements": sides})]


@pytest.mark.parametrize(
    ("sides", "expected"),
    [
        # The place was set to what the other report tells, to what none does.
        ([side("one", "place", "Paris", True), side("two", "place", "Lyon")], [("one", "Paris", False), ("two", "Lyon", True)]),
        ([side("one", "place", "Paris", True), side("two", "place", "Rome")], [("one", "Paris", False), ("two", "Rome", False)]),
        # Somebody left, or is called otherwise.
        ([side("one", "participants", "A, B, C", True), side("two", "participants", "A", True)], [("one", "A, B", True), ("two", "A", True)]),
        # A report tells another date now: the side goes, and the one that is left alone with it.
        (
            [side("one", "current_target_edtf", date, table_name="milestones", row_id="mil_1") for date in ("2025", "2024")]
            + [side("two", "current_target_edtf", "2026", table_name="milestones", row_id="mil_1")],
            [("one", "2025", False), ("two", "2026", True)],
        ),
        ([side("one", "place", "Paris"), side("one", "place", "Paris")], []),
        ([side("one", "place", "Paris", row_id="mtg_2"), side("two", "place", "Lyon", row_id="mtg_2")], []),
    ],
)
def test_sides_as_the_rows_stand(sides, expected):
    assert settled(sides) == expected


def test_all_who_are_left_are_named_by_both():
    sides = [side("one", "participants", "A, B", True), side("two", "participants", "A", True)]
    assert settled(sides, participants=[{"participant_id": "par_A", "meeting_id": "mtg_1", "name": "A"}]) == []
