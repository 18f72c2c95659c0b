"""What a person set right stands in the tables, with evidence that says so; what follows from it follows.

A correction names what the person saw. Where something else stands there now, the rules or the report have changed since:
the correction is left out and named, for the person to look again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from ..errors import Problem
from ..linking.days import days_moved
from ..reading.corrections import Correction, Decisions
from .additions import add_rows
from .assemble import COUNTRIES, Dataset, to_table
from .copies import carry
from .countries import country_name_rows
from .decisions import LISTED, Corrected, correction_row, given_evidence, shown, table_of
from .differences import CHANGES
from .drops import drop_rows
from .entities import settled_name_rows
from .naming import SPEAKER, Called, read_called, refer, unnamed, usual
from .proofs import stem_of
from .removal import settle_rows
from .rows import Row, bounds_of
from .schema import TableSchema, load_schema, load_schemas
from .unfit import unfit_values

Rows = dict[str, dict[str, Any]]
"""The rows of a table by their ids, to be changed."""
SPEAKERS = "statement_speakers"
CORRECTABLE = ("entities", "meetings", "participants", "statements", "milestones", "milestone_claims", "reports")
FOLLOWS = ("_id", "_earliest", "_latest", "_days_min", "_days_max", "label", "text_sha256", "quoted_share", "report_count", "independent_source_count", "method")
"""How names of columns end whose values follow from others."""
FOLLOWS_HERE = {"milestones": ("status", "state_as_of", "outcome", "first_target_edtf", "current_target_edtf"), "milestone_claims": ("kind",)}
"""And which do so in one table alone: a milestone is as its claims tell it."""


def set_right(dataset: Dataset, decisions: Decisions) -> Corrected:
    """The dataset with all that people decided: rows taken out, rows added, then values set, so that these can be of added rows."""
    dropped = drop_rows(dataset, decisions.drops)
    added = add_rows(dropped.dataset, decisions.additions)
    corrected = apply_corrections(added.dataset, decisions.corrections)
    problems = (*dropped.problems, *added.problems, *corrected.problems)
    return Corrected(corrected.dataset if corrected.dataset is dataset else _with_names(corrected.dataset), problems)


def _with_names(dataset: Dataset) -> Dataset:
    """The dataset with names for the entities and countries that stand in it now."""
    names = settled_name_rows(dataset["entities"].to_pylist(), dataset["entity_names"].to_pylist())
    rows: dict[str, Iterable[Row]] = {"entity_names": names, COUNTRIES: country_name_rows(dataset)}
    return {**dataset, **{name: to_table(load_schema(name), found) for name, found in rows.items()}}


def apply_corrections(dataset: Dataset, corrections: Iterable[Correction]) -> Corrected:
    """The dataset with every correction that still fits, its evidence, and a row of `corrections` for each."""
    corrections = tuple(corrections)
    if not corrections:
        return Corrected(dataset, ())
    tables: dict[str, Rows] = {name: _by_id(load_schema(name), dataset[name]) for name in CORRECTABLE}
    called, evidence = read_called(dataset), dataset["evidence"].to_pylist()
    problems: list[Problem] = []
    listed: list[dict[str, object]] = []
    for given in corrections:
        wrong = _misfit(given, tables, called)
        if wrong:
            problems.append(wrong)
            continue
        one = replace(given, value=usual(table_of(given.row), given.column, given.value, tables, called))
        listed.append(correction_row(one, one.row, one.column, one.expect, one.value))
        for table, row_id, column, value in _set(one, tables, called):
            evidence += _evidence(one, table, row_id, column, value, evidence)
    if not listed:
        return Corrected(dataset, tuple(problems))
    changed = {name: to_table(load_schema(name), rows.values()) for name, rows in tables.items()}
    changed |= {"evidence": to_table(load_schema("evidence"), evidence), SPEAKERS: _speakers(dataset[SPEAKERS], listed), LISTED: to_table(load_schema(LISTED), [*dataset[LISTED].to_pylist(), *listed])}
    made = {**dataset, **changed}
    return Corrected({**made, **settle_rows(made, [schema for schema in load_schemas() if schema.name != CHANGES], dataset["milestone_claims"])}, tuple(problems))


def _speakers(table: pa.Table, listed: list[dict[str, object]]) -> pa.Table:
    """Who speaks together, but for statements whose speaker is another one now."""
    others = [one["row_id"] for one in listed if (one["table_name"], one["column_name"]) == SPEAKER]
    return table.filter(pc.invert(pc.is_in(table.column("statement_id"), value_set=pa.array(others, pa.string()))))


def _by_id(schema: TableSchema, table: pa.Table) -> Rows:
    return {row[schema.primary_key[0]]: row for row in table.to_pylist()}


def _misfit(one: Correction, tables: Mapping[str, Rows], called: Called) -> Problem | None:
    """Why the correction cannot be applied; None where it can."""
    table = table_of(one.row)
    where = (table or one.file, one.row, one.column)
    if table not in tables:
        return Problem(*where, None, f"{one.file} corrects a row of no table that can be corrected.", f"Name a row of {', '.join(CORRECTABLE)}.")
    if one.row not in tables[table]:
        return Problem(*where, None, f"{one.file} corrects a row that is not there.", "Look for the row as it is now, and name it, or take the correction out.")
    schema = load_schema(table)
    if one.column not in schema.names or one.column.endswith(FOLLOWS) or one.column in FOLLOWS_HERE.get(table, ()):
        return Problem(*where, one.value, f"{one.file} corrects a column that is not there or follows from others.", "Correct the value that it follows from.")
    found = shown(tables[table][one.row][one.column])
    if found != one.expect:
        message = f"{one.file} was written when {one.expect or 'nothing'} stood here, and now {found or 'nothing'} does; the correction is left out."
        return Problem(*where, found, message, "Look again, and set expect to what stands there or take the correction out.")
    wrong = unnamed(one, table, tables, called)
    return Problem(*where, one.value, *wrong) if wrong else _unfit(one, schema)


def _unfit(one: Correction, schema: TableSchema) -> Problem | None:
    field = schema.field(one.column)
    if one.value is None:
        missing = Problem(schema.name, one.row, one.column, None, f"{one.file} drops a value that every row must have.", "Give another value.")
        return missing if field.required else None
    wrong = next(unfit_values(schema.name, {one.column: one.value}, schema.names, (), one.file), None)
    if wrong:
        return Problem(schema.name, one.row, one.column, one.value, *wrong)
    try:
        _typed(one.value, schema, one.column)
    except (pa.ArrowException, ValueError):
        return Problem(schema.name, one.row, one.column, one.value, f"{one.file} gives a value that is no {field.type}.", "Give one that is.")
    return None


def _typed(value: str, schema: TableSchema, column: str) -> Any:
    from .arrow import ARROW_TYPES

    return pa.scalar(value).cast(ARROW_TYPES[schema.field(column).type]).as_py()


def _set(one: Correction, tables: Mapping[str, Rows], called: Called) -> list[tuple[str, str, str, str | None]]:
    """Sets the value and what follows from it; each cell that evidence is due for."""
    table = table_of(one.row)
    schema, row = load_schema(table), tables[table][one.row]
    before = row[one.column]
    row[one.column] = None if one.value is None else _typed(one.value, schema, one.column)
    cells = [(table, one.row, one.column, one.value), *refer(table, one.row, one.column, tables, called)]
    cells += carry(table, one.row, one.column, before, row[one.column], tables)
    for name, row_id, column, _ in cells:
        _follow(load_schema(name), tables[name][row_id], column)
    return cells


def _follow(schema: TableSchema, row: dict[str, Any], column: str) -> None:
    """Bounds follow from their date, days moved from the dates."""
    stem = stem_of(schema, column) if column.endswith("_edtf") else None
    if stem:
        row |= bounds_of(stem, row[column])
    if schema.name == "milestone_claims":
        row["moved_days_min"], row["moved_days_max"] = days_moved(row["previous_edtf"], row["target_edtf"])


def _evidence(one: Correction, table: str, row_id: str, column: str, value: str | None, evidence: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The row that says that a person gave the value; none for one that was dropped, or that nothing else is evidence for."""
    of_row = [row for row in evidence if row["row_id"] == row_id]
    beside = next((row for row in of_row if row["column_name"] == column), of_row[0] if of_row else None)
    if value is None or beside is None:
        return []
    return [given_evidence(table, row_id, column, value, beside["report_id"], one.source or beside["source_url"])]
