"""Whom a name means that a person sets right: the reference beside it follows, and what else was told of the one named before."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..reading.corrections import Correction
from .assemble import Dataset
from .copies import NAMES, Cell

Tables = Mapping[str, Mapping[str, dict[str, Any]]]
REFERS = {(table, name): refers for table, refers, name in NAMES}
SPEAKER = ("statements", "speaker")


@dataclass(frozen=True, slots=True)
class Called:
    """Who is called what; a group is nobody whom a person can name, since it is one report's."""

    spellings: Mapping[str, frozenset[str]]
    """Ids by name, in whatever spelling."""

    def ids(self, name: str | None, tables: Tables) -> tuple[str, ...]:
        """Those of a name, as the entities are called by now."""
        entities = tables["entities"]
        usual = (key for key, row in entities.items() if row["name"] == name)
        return tuple(sorted(key for key in {*usual, *self.spellings.get(name or "", ())} if key in entities and entities[key]["kind"] != "group"))


def read_called(dataset: Dataset) -> Called:
    """Who is called what in a dataset."""
    spellings: dict[str, set[str]] = {}
    for row in dataset["entity_names"].select(["entity_id", "name"]).to_pylist():
        spellings.setdefault(row["name"], set()).add(row["entity_id"])
    return Called({name: frozenset(ids) for name, ids in spellings.items()})


def unnamed(one: Correction, table: str, tables: Tables, called: Called) -> tuple[str, str] | None:
    """Why nobody in particular is meant by the name, and what to do; None where somebody is, or need not be."""
    if (table, one.column) not in REFERS or one.value is None:
        return None
    ids = called.ids(one.value, tables)
    if len(ids) > 1:
        return f"{one.file} names {one.value!r}, as {', '.join(ids)} are called.", "Give the name by which only the one meant is known."
    if not ids and one.column != "programme":
        return f"{one.file} names {one.value!r}, who stands in no table.", "Give a name that entity_names has; or leave value out, or drop the row."
    if table != "participants":
        return None
    row = tables[table][one.row]
    if any((other["meeting_id"], other["entity_id"]) == (row["meeting_id"], ids[0]) for other in tables[table].values() if other is not row):
        return f"{one.file} names {one.value!r}, who takes part already.", "Drop this participant instead."
    return None


def usual(table: str, column: str, value: str | None, tables: Tables, called: Called) -> str | None:
    """The name under which the tables have the one who is called so; any other value as it is."""
    ids = called.ids(value, tables) if (table, column) in REFERS else ()
    return tables["entities"][ids[0]]["name"] if ids else value


def refer(table: str, row_id: str, column: str, tables: Tables, called: Called) -> Iterator[Cell]:
    """Sets whom the row refers to by the name that it has now; each cell that this changed besides."""
    refers = REFERS.get((table, column))
    if refers is None:
        return
    row = tables[table][row_id]
    before, ids = row[refers], called.ids(row[column], tables)
    row[refers] = ids[0] if ids else None
    if (table, column) != SPEAKER:
        return
    row["speaker_text"] = None
    for claim_id, claim in tables["milestone_claims"].items():
        if claim["statement_id"] == row_id and claim["asserted_by_entity_id"] == before:
            claim |= {"asserted_by": row["speaker"], "asserted_by_entity_id": row[refers]}
            yield "milestone_claims", claim_id, "asserted_by", row["speaker"]
