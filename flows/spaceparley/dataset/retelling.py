"""Milestones as the claims that are left tell them, once people took claims out, set them right or withdrew what told them."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from ..linking.ledger import current, in_order, kinds
from ..linking.tellings import MilestoneTelling, Source
from .milestones import label_of, state_of

Row = dict[str, Any]
Rows = dict[str, list[Row]]
Ledger = frozenset[tuple[str | None, ...]]
TOLD = ("claim_id", "claimed_edtf", "status", "target_edtf", "previous_edtf")
"""What of a claim its milestone and the claims after it follow from."""


def ledgers(rows: Mapping[str, list[Row]]) -> dict[str, Ledger]:
    """What is claimed of each milestone, by its id."""
    found: defaultdict[str, set[tuple[str | None, ...]]] = defaultdict(set)
    for claim in rows.get("milestone_claims", ()):
        found[claim["milestone_id"]].add(tuple(claim[name] for name in TOLD))
    return {milestone: frozenset(told) for milestone, told in found.items()}


def forget_reports(rows: Rows, before: Mapping[str, Ledger]) -> bool:
    """Takes out what is evidence for a milestone from reports none of whose claims are left; whether there was any."""
    now = ledgers(rows)
    touched = {milestone for milestone, told in before.items() if now.get(milestone) != told}
    left = {(claim["milestone_id"], claim["report_id"]) for claim in rows.get("milestone_claims", ())}
    stays = [one for one in rows["evidence"] if one["row_id"] not in touched or (one["row_id"], one["report_id"]) in left]
    forgotten = len(stays) < len(rows["evidence"])
    rows["evidence"] = stays
    return forgotten


def retell(rows: Rows, before: Mapping[str, Ledger]) -> None:
    """Sets the state of each milestone whose claims are others than before, and what each of these does to the one before it."""
    now = ledgers(rows)
    touched = {milestone for milestone, told in now.items() if before.get(milestone) != told}
    if not touched:
        return
    claims: defaultdict[str, dict[str, Row]] = defaultdict(dict)
    places = _places(rows)
    for claim in rows["milestone_claims"]:
        if claim["milestone_id"] in touched:
            claims[claim["milestone_id"]][f"{places.get(claim['claim_id'], 0):09d} {claim['claim_id']}"] = claim
    for row in rows["milestones"]:
        if row["milestone_id"] in touched:
            _retell(row, claims[row["milestone_id"]])


def _places(rows: Mapping[str, list[Row]]) -> dict[str, int]:
    """Where each claim begins in its report."""
    found: dict[str, int] = {}
    for one in rows["evidence"]:
        if one["table_name"] == "milestone_claims" and one["start_char"] is not None:
            found[one["row_id"]] = min(one["start_char"], found.get(one["row_id"], one["start_char"]))
    return found


def _retell(milestone: Row, claims: Mapping[str, Row]) -> None:
    ordered = in_order([_telling(key, milestone, claim) for key, claim in claims.items()])
    for telling, kind in zip(ordered, kinds(ordered), strict=True):
        claims[telling.key]["kind"] = kind
    follows = {"label": label_of(milestone["programme"], milestone["event"]), **state_of(ordered, current(ordered))}
    # An old release may not have all these columns.
    milestone |= {column: value for column, value in follows.items() if column in milestone}


def _telling(key: str, milestone: Row, claim: Row) -> MilestoneTelling:
    source = Source(claim["report_id"], claim["claimed_edtf"])
    return MilestoneTelling(source, key, milestone["programme"], milestone["event"], claim["status"], claim["target_edtf"], claim["previous_edtf"])
