"""Rows that leave a dataset, with all that hangs on them: what refers to them, their evidence, names that repeat theirs.

The tables may be those of an old release, so everything is read from the schemas that come with them.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from .arrow import arrow_schema
from .printed import BLOT, blot, names_of, prints, prints_cut, take_out_words
from .proofs import NEEDS_EVIDENCE, stem_of
from .retelling import Ledger, forget_reports, ledgers, retell
from .rows import bounds_of
from .schema import TableSchema
from .sides import TABLES, settled_sides

Rows = dict[str, list[dict[str, Any]]]
REPEATS = {
    ("statements", "speaker_entity_id"): ("speaker", "speaker_text"),
    ("milestone_claims", "asserted_by_entity_id"): ("asserted_by",),
    ("milestones", "programme_entity_id"): ("programme",),
    ("meetings", "place_entity_id"): ("place",),
    ("statement_relays", "entity_id"): ("name",),
    ("report_sources", "entity_id"): ("name",),
    ("meeting_topics", "entity_id"): ("topic",),
    ("statements", "meeting_id"): ("meeting_relation",),
}
"""What goes with a reference, since it repeats the name or says what the reference is; a row that cannot be without it goes as well."""
REFERS = {(table, column): refers for (table, refers), columns in REPEATS.items() for column in columns}
"""Where a reference says whose name it is: another's who has the same one."""
CLAIMS = "milestone_claims"
TOLD = ("entities", "meetings", "participants", "milestones")
"""Tables whose rows live on evidence: one that has lost all that it had is gone."""
NAMED_IN = ("prefix", "suffix", "previous_asserted_by", "speaker", "speaker_text", "asserted_by", "author", "title", "place", "programme")
"""Columns that are emptied where a withdrawn name stands in them; a label has a blot in its place."""
DECIDED = ("before", "after", "reason")
"""Columns of `corrections` that are blots where a withdrawn name stands in them."""
ABOUT = ("row_id", "old_id", "new_id")
"""Columns by which a row is about another one, which may be in no table any more."""


def remove_rows(
    tables: Mapping[str, pa.Table], schemas: Collection[TableSchema], ids: Collection[str], names: Collection[str] = (), unprinted: Collection[str] = ()
) -> dict[str, pa.Table]:
    """The tables without the rows of these ids and without what only they told.

    No label, context or correction is left that prints one of their names or of `names`, and no words at all that print
    one of `unprinted`.
    """
    wanted = pa.array(sorted(ids), pa.string())
    named = ((schema.name, column) for schema in schemas for column in (schema.primary_key[0], *ABOUT) if column in schema.names)
    if not names and not unprinted and not any(_holds(tables[name].column(column), wanted) for name, column in named):
        return dict(tables)
    rows: Rows = {schema.name: tables[schema.name].to_pylist() for schema in schemas}
    names = frozenset({*names_of(tables, ids), *names, *unprinted})
    told, before = {row["row_id"] for row in rows["evidence"]}, ledgers(rows)
    _settle(rows, schemas, {*ids, *take_out_words(rows, unprinted)}, told, before)
    _take_out(rows, schemas, names)
    return _tables(rows, schemas)


def settle_rows(tables: Mapping[str, pa.Table], schemas: Collection[TableSchema], claims: pa.Table) -> dict[str, pa.Table]:
    """The tables after values were set in them, the claims having been these: no entity is left that no row is about, the rest is as the rows stand."""
    rows: Rows = {schema.name: tables[schema.name].to_pylist() for schema in schemas}
    _settle(rows, schemas, set(), {row["row_id"] for row in rows["evidence"]}, ledgers({CLAIMS: claims.to_pylist()}))
    return _tables(rows, schemas)


def _settle(rows: Rows, schemas: Collection[TableSchema], gone: set[str], told: Collection[str], before: Mapping[str, Ledger]) -> None:
    while _sweep(rows, schemas, gone, told) or forget_reports(rows, before):
        pass
    retell(rows, before)
    if all(name in rows for name in TABLES):
        rows["disagreements"] = settled_sides(rows)


def _tables(rows: Rows, schemas: Collection[TableSchema]) -> dict[str, pa.Table]:
    return {schema.name: pa.Table.from_pylist(rows[schema.name], schema=arrow_schema(schema)) for schema in schemas}


def _holds(column: pa.ChunkedArray, wanted: pa.Array) -> bool:
    """Whether one of the ids stands in the column; a column of days or numbers holds none."""
    return column.type == wanted.type and bool(pc.any(pc.is_in(column, value_set=wanted)).as_py())


def _sweep(rows: Rows, schemas: Collection[TableSchema], gone: set[str], told: Collection[str]) -> bool:
    """One round of removals; whether another is due."""
    before = len(gone), sum(map(len, rows.values()))
    emptied: set[tuple[str, str]] = set()
    for schema in schemas:
        rows[schema.name] = [row for row in rows[schema.name] if _stays(row, schema, gone, emptied)]
    _filter(rows, "evidence", lambda row: row["row_id"] not in gone and (row["row_id"], row["column_name"]) not in emptied)
    _settle_values(rows, schemas, gone)
    evidence = {row["row_id"] for row in rows["evidence"]}
    for schema in schemas:
        if schema.name in TOLD:
            gone |= {row[schema.primary_key[0]] for row in rows[schema.name]} & (set(told) - evidence)
    gone |= {row["entity_id"] for row in rows["entities"]} - _referred_to(rows, schemas)
    return before != (len(gone), sum(map(len, rows.values())))


def _referred_to(rows: Rows, schemas: Collection[TableSchema]) -> set[str]:
    """The entities that some row is about: others are published in no release."""
    keys = ((schema, key.fields[0]) for schema in schemas for key in schema.foreign_keys if key.table == "entities" and schema.name != "entity_names")
    return {row[name] for schema, name in keys for row in rows[schema.name] if row[name] is not None}


def _stays(row: dict[str, Any], schema: TableSchema, gone: set[str], emptied: set[tuple[str, str]]) -> bool:
    """Whether a row stays; what it refers to and is gone is emptied, with the names that repeat it."""
    key = schema.primary_key[0]
    if {row[name] for name in (*ABOUT, *schema.primary_key) if name in row} & gone:
        gone |= {row[key]} if len(schema.primary_key) == 1 else set()
        return False
    for foreign in schema.foreign_keys:
        if row[foreign.fields[0]] not in gone:
            continue
        lost = (foreign.fields[0], *REPEATS.get((schema.name, foreign.fields[0]), ()))
        if any(schema.field(name).required for name in lost):
            gone |= {row[key]} if len(schema.primary_key) == 1 else set()
            return False
        row |= dict.fromkeys(lost)
        emptied |= {(row[key], name) for name in lost}
    return True


def _settle_values(rows: Rows, schemas: Collection[TableSchema], gone: set[str]) -> None:
    """A value that no evidence says any more gives way to one that some does, or to nothing."""
    said: dict[tuple[str, str], list[str]] = {}
    for one in rows["evidence"]:
        said.setdefault((one["row_id"], one["column_name"]), []).append(one["value"])
    renamed = {row["entity_id"] for row in rows["entities"] if row["name"] not in said.get((row["entity_id"], "name"), ())}
    _filter(rows, "entity_names", lambda row: row["name"] in said.get((row["entity_id"], "name"), ()) or (row.get("basis") == "reference" and row["entity_id"] not in renamed))
    for schema in schemas:
        for row in rows[schema.name] if len(schema.primary_key) == 1 else ():
            for column in NEEDS_EVIDENCE.get(schema.name, ()):
                values = said.get((row[schema.primary_key[0]], column), [])
                if row[column] is None or column == "text" or row[column] in values:
                    continue
                _replace(row, schema, column, values[0] if values else None, gone)
    _settle_counts(rows)


def _replace(row: dict[str, Any], schema: TableSchema, column: str, value: str | None, gone: set[str]) -> None:
    if value is None and schema.field(column).required:
        gone.add(row[schema.primary_key[0]])
        return
    if row.get("label"):
        row["label"] = "; ".join(part for part in row["label"].split("; ") if part != row[column]) or BLOT
    row[column] = value
    stem = stem_of(schema, column) if column.endswith("_edtf") else None
    row |= bounds_of(stem, value) if stem else {}
    if (schema.name, column) == ("meetings", "date_edtf"):
        row["date_text"] = None
    if (schema.name, column) == ("meetings", "place"):
        row["place_entity_id"] = None


def _settle_counts(rows: Rows) -> None:
    reports: dict[str, set[str]] = {}
    for one in rows["evidence"]:
        reports.setdefault(one["row_id"], set()).add(one["report_id"])
    for row in rows.get("meetings", ()):
        row["report_count"] = min(row["report_count"], len(reports.get(row["meeting_id"], ())))
        row["independent_source_count"] = min(row["independent_source_count"], row["report_count"])


def _take_out(rows: Rows, schemas: Collection[TableSchema], names: Collection[str]) -> None:
    """Takes the names out of labels, contexts and decisions, where they are neither a value that stays nor somebody's words."""
    if not names:
        return
    emptied: set[tuple[str, str]] = set()
    for schema in schemas:
        for row in rows[schema.name]:
            lost = [column for column in NAMED_IN if prints(row.get(column), names) and not row.get(REFERS.get((schema.name, column), ""))]
            row.update(dict.fromkeys(lost))
            emptied |= {(row[schema.primary_key[0]], column) for column in lost}
            if row.get("label"):
                row["label"] = blot(row["label"], names)
    _filter(rows, "evidence", lambda row: (row["row_id"], row["column_name"]) not in emptied)
    for row in rows["evidence"]:
        if prints_cut(row["prefix"], row["suffix"], names):
            row |= {"prefix": None, "suffix": None}
    for row in rows.get("corrections", ()):
        row |= {column: BLOT for column in DECIDED if prints(row[column], names)}


def _filter(rows: Rows, table: str, keep: Callable[[dict[str, Any]], bool]) -> None:
    rows[table] = [row for row in rows[table] if keep(row)]
