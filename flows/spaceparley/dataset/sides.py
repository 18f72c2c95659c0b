"""Disagreements as the rows stand once people set values right or rows left: what each report tells now, and whether it is chosen."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

Row = dict[str, Any]
Rows = Mapping[str, list[Row]]
TABLES = ("disagreements", "participants", "meetings", "milestones", "milestone_claims", "evidence")
"""What is read of a dataset."""
OF_CLAIM = {"status": "status", "current_target_edtf": "target_edtf"}
"""Which column of a claim tells a column of its milestone."""


def settled_sides(rows: Rows) -> list[Row]:
    """The rows of `disagreements` that still hold: no side that its report does not tell any more, none that is alone."""
    values: defaultdict[str, set[str]] = defaultdict(set)
    sides = list(_told(rows))
    for side in sides:
        values[side["disagreement_id"]].add(side["value"])
    return [side for side in sides if len(values[side["disagreement_id"]]) > 1]


def _told(rows: Rows) -> Iterator[Row]:
    names = _names(rows)
    claimed = {(claim["milestone_id"], claim["report_id"], column, claim[of_claim]) for claim in rows["milestone_claims"] for column, of_claim in OF_CLAIM.items()}
    given = {row[key]: row for table, key in (("meetings", "meeting_id"), ("milestones", "milestone_id")) for row in rows[table]}
    for side in rows["disagreements"]:
        row_id, report_id, column = side["row_id"], side["report_id"], side["column_name"]
        if row_id not in given:
            continue
        if column == "participants":
            value = ", ".join(sorted(names[row_id, report_id]))
            if value:
                yield {**side, "value": value}
        elif side["table_name"] == "meetings" or (row_id, report_id, column, side["value"]) in claimed:
            yield {**side, "chosen": side["value"] == given[row_id][column]}


def _names(rows: Rows) -> defaultdict[tuple[str, str], list[str]]:
    """Who takes part in a meeting, by its id, as a report, by its id, has it."""
    told = {(one["row_id"], one["report_id"]) for one in rows["evidence"] if one["table_name"] == "participants"}
    reports = defaultdict(set)
    for row_id, report_id in told:
        reports[row_id].add(report_id)
    names: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows["participants"]:
        for report_id in reports[row["participant_id"]]:
            names[row["meeting_id"], report_id].append(row["name"])
    return names
