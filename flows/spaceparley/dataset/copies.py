"""Values that stand in several rows: a name beside the id of whom it names, a place in a label."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Any

import pyarrow as pa

from .meetings import label_of

Rows = Mapping[str, dict[str, Any]]
Cell = tuple[str, str, str, str | None]
"""Table, row id, column, value."""

NAMES = (
    ("participants", "entity_id", "name"),
    ("statements", "speaker_entity_id", "speaker"),
    ("milestone_claims", "asserted_by_entity_id", "asserted_by"),
    ("milestones", "programme_entity_id", "programme"),
)
"""Table, the column that refers to an entity, the column that repeats its name."""
IN_LABEL = {"meetings": ("place", "date_edtf"), "milestones": ("programme", "event")}


def carry(table: str, row_id: str, column: str, before: Any, after: Any, tables: Mapping[str, Rows]) -> Iterator[Cell]:
    """Sets the copies of a value that was set; each cell that this changed, labels aside."""
    if column in IN_LABEL.get(table, ()):
        _relabel(tables[table][row_id], before, after)
    if (table, column) == ("participants", "name"):
        _relabel(tables["meetings"][tables[table][row_id]["meeting_id"]], before, after)
    if (table, column) == ("meetings", "place"):
        places = (key for key, row in tables["entities"].items() if row["kind"] == "place" and row["name"] == after)
        tables[table][row_id]["place_entity_id"] = next(places, None)
    if (table, column) == ("entities", "name"):
        yield from _carry_name(row_id, before, after, tables)


def _carry_name(entity: str, before: str, after: str, tables: Mapping[str, Rows]) -> Iterator[Cell]:
    for table, refers, name in NAMES:
        for row_id, row in tables[table].items():
            if row[refers] == entity:
                row[name] = after
                yield table, row_id, name, after
                _relabel(tables["meetings"][row["meeting_id"]] if table == "participants" else row, before, after)


def _relabel(row: dict[str, Any], before: object, after: object) -> None:
    if before and after and row.get("label"):
        row["label"] = row["label"].replace(str(before), str(after))


def relabelled(meetings: pa.Table, participants: pa.Table, changed: Collection[str]) -> pa.Table:
    """The meetings, those whose participants changed under labels that name who takes part now, in the order of the old label."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    for row in participants.to_pylist():
        names[row["meeting_id"]].append(row["name"])
    rows = meetings.to_pylist()
    for row in rows:
        if row["meeting_id"] in changed:
            told = sorted(names[row["meeting_id"]], key=lambda name: (_place_in(row["label"], name), name))
            row["label"] = label_of(told or [row["kind"]], row["place"], row["date_edtf"])
    return pa.Table.from_pylist(rows, schema=meetings.schema)


def _place_in(label: str, name: str) -> int:
    place = label.find(name)
    return place if place >= 0 else len(label)
