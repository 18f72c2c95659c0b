"""What a milestone is told to be follows from the claims that are left of it."""

from copy import deepcopy

import pytest
from spaceparley.dataset.retelling import forget_reports, ledgers, retell

CLAIMS = [
    # Day, status, date, date before; what it does to the claims before it.
    ("2020-05-01", "planned", "2022", None, "announced"),
    ("2021-05-01", "postponed", "2023", None, "slipped"),
    ("2022-05-01", "planned", "2023", None, "confirmed"),
    ("2023-05-01", "achieved", "2023-04-12", None, "achieved"),
]


def rows_of(claims):
    told = [
        {
            "claim_id": f"clm_{number}", "milestone_id": "mil_1", "report_id": f"rep_{number}", "claimed_edtf": day, "status": status,
            "target_edtf": target, "previous_edtf": previous, "kind": kind,
        }
        for number, (day, status, target, previous, kind) in enumerate(claims)
    ]  # fmt: skip
    shown = [{"evidence_id": f"evd_{one['claim_id']}", "table_name": "milestones", "row_id": "mil_1", "report_id": one["report_id"], "start_char": 0} for one in told]
    milestone = {"milestone_id": "mil_1", "label": "Altair: launch", "programme": "Altair", "event": "launch", "status": "", "current_target_edtf": None, "outcome": None, "slip_days_max": None}
    return {"milestone_claims": told, "milestones": [milestone], "evidence": shown}


@pytest.mark.parametrize(
    ("gone", "kinds", "status", "target", "slip"),
    [
        ([], ["announced", "slipped", "confirmed", "achieved"], "achieved", "2023-04-12", 466),
        ([3], ["announced", "slipped", "confirmed"], "planned", "2023", 729),
        ([2, 3], ["announced", "slipped"], "postponed", "2023", 729),
        # The plan of 2022 moves the date now, and nothing stood before that of 2021.
        ([1, 3], ["announced", "slipped"], "planned", "2023", 729),
        ([0, 3], ["slipped", "confirmed"], "planned", "2023", 0),
    ],
)
def test_claims_that_are_left_tell_the_milestone(gone, kinds, status, target, slip):
    rows = rows_of(CLAIMS)
    before = ledgers(rows)
    rows["milestone_claims"] = [claim for number, claim in enumerate(rows["milestone_claims"]) if number not in gone]
    assert forget_reports(rows, before) == bool(gone)
    assert [one["report_id"] for one in rows["evidence"]] == [one["report_id"] for one in rows["milestone_claims"]]
    retell(rows, before if gone else {})
    [milestone] = rows["milestones"]
    assert [claim["kind"] for claim in rows["milestone_claims"]] == kinds
    assert (milestone["status"], milestone["current_target_edtf"], milestone["slip_days_max"]) == (status, target, slip)


def test_what_the_reports_tell_stays_as_it_was_linked(dataset):
    rows = {name: dataset[name].to_pylist() for name in ("milestones", "milestone_claims", "evidence")}
    linked = deepcopy(rows)
    retell(rows, {})
    assert rows == linked
