"""Rows that a person takes out: an invented meeting goes with all that hangs on it, and stays out run after run.

A row that is dropped stands in no release, so that nothing keeps its id for it: where rules change, it may come back under
another one. It is then known by how it read, if only one row reads so.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from ..errors import Problem
from ..reading.corrections import Drop
from .assemble import Dataset
from .copies import relabelled
from .decisions import LISTED, Corrected, correction_row, table_of, with_rows
from .removal import remove_rows
from .schema import load_schema, load_schemas

READS = {"meetings": "label", "participants": "name", "statements": "text", "milestones": "label"}
"""Tables whose rows can be dropped, and the column that says how a row reads."""
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
    key, reads = load_schema(table).primary_key[0], READS[table]
    rows = dataset[table].select([key, reads]).to_pylist()
    there = next((row for row in rows if row[key] == one.row), None)
    if there is None:
        return _known_again(one, table, [row[key] for row in rows if row[reads] == one.expect])
    if there[reads] != one.expect:
        message = f"{one.file} drops a row that read {one.expect!r}, and it reads {there[reads]!r} now; the row stays."
        return Problem(table, one.row, reads, there[reads], message, "Look again, and set expect to what stands there or take the entry out.")
    return one, table, one.row


def _known_again(one: Drop, table: str, alike: Sequence[Any]) -> Found | Problem:
    if len(alike) == 1:
        return one, table, alike[0]
    message = f"{one.file} drops a row that is not there, and {len(alike) or 'no'} {'rows read' if len(alike) > 1 else 'row reads'} {one.expect!r}."
    return Problem(table, one.row, None, None, message, "Take the entry out, or name the row as it is now.")
