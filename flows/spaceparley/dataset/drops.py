"""Rows that a person takes out: an invented meeting goes with all that hangs on it, and stays out run after run.

A row that is dropped stands in no release, so that nothing keeps its id for it: where rules change, it may come back under
another one. It is then known by how it read, if only one row reads so.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..errors import Problem
from ..reading.corrections import Drop
from .assemble import Dataset
from .copies import relabelled
from .decisions import LISTED, Corrected, correction_row, table_of, with_rows
from .removal import remove_rows
from .schema import load_schema, load_schemas

READS = {
    "meetings": ("label",),
    "participants": ("name",),
    "statements": ("text",),
    "milestones": ("label",),
    "milestone_claims": ("status", "target_edtf", "asserted_by"),
}
"""Tables whose rows can be dropped, and the columns that say how a row reads."""
Found = tuple[Drop, str, str]
"""A drop, its table, the id of the row that it means."""


def drop_rows(dataset: Dataset, drops: Iterable[Drop]) -> Corrected:
    """The dataset without the rows that the drops name, each with a row of `corrections`; those that do not fit are left out."""
    found = [_find(dataset, one) for one in drops]
    problems = tuple(one for one in found if isinstance(one, Problem))
    fitting = [one for one in found if not isinstance(one, Problem)]
    if not fitting:
        return Corrected(dataset, problems)
    schemas = [schema for schema in load_schemas() if schema.name != "changes"]
    left = remove_rows(dataset, schemas, [row_id for _, _, row_id in fitting])
    lost = {row_id for _, table, row_id in fitting if table == "participants"}
    meetings = {row["meeting_id"] for row in dataset["participants"].to_pylist() if row["participant_id"] in lost}
    made = {**dataset, **left, "meetings": relabelled(left["meetings"], left["participants"], meetings)}
    listed = [correction_row(one, row_id, load_schema(table).primary_key[0], one.expect, None) for one, table, row_id in fitting]
    return Corrected(with_rows(made, LISTED, listed), problems)


def _find(dataset: Dataset, one: Drop) -> Found | Problem:
    table = table_of(one.row)
    if table not in READS:
        return Problem(table or None, one.row, None, None, f"{one.file} drops a row of no table that rows can be dropped from.", f"Name a row of {', '.join(READS)}.")
    key = load_schema(table).primary_key[0]
    read = {row[key]: reading(row, table) for row in dataset[table].select([key, *READS[table]]).to_pylist()}
    if one.row not in read:
        return _known_again(one, table, [row_id for row_id, told in read.items() if told == one.expect])
    if read[one.row] != one.expect:
        message = f"{one.file} drops a row that read {one.expect!r}, and it reads {read[one.row]!r} now; the row stays."
        return Problem(table, one.row, None, None, message, "Look again, and set expect to what stands there or take the entry out.")
    return one, table, one.row


def reading(row: Mapping[str, Any], table: str) -> str:
    """How a row reads: a claim "postponed; 2024; Dmitry Rogozin"."""
    return "; ".join(row[column] for column in READS[table] if row.get(column) is not None)


def _known_again(one: Drop, table: str, alike: Sequence[Any]) -> Found | Problem:
    if len(alike) == 1:
        return one, table, alike[0]
    message = f"{one.file} drops a row that is not there, and {len(alike) or 'no'} {'rows read' if len(alike) > 1 else 'row reads'} as its expect says."
    return Problem(table, one.row, None, None, message, "Take the entry out, or name the row as it is now.")
