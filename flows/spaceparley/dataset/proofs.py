"""Every value is backed by evidence, and every date by its EDTF: queries and conditions written from the schemas."""

from collections.abc import Iterable, Iterator

from .constraints import MEND_BUILD, Query, RowRule, row_id
from .ddl import literal, quoted
from .schema import TableSchema

NEEDS_EVIDENCE = {
    "entities": ("name", "country_code"),
    "report_sources": ("name",),
    "meetings": ("kind", "status", "date_edtf", "place"),
    "meeting_topics": ("topic",),
    "participants": ("name", "role", "organisation", "country_code"),
    "statements": ("text", "speaker", "said_edtf", "announced_edtf"),
    "statement_relays": ("name",),
    "milestones": ("event", "programme"),
    "milestone_claims": ("status", "target_edtf", "previous_edtf", "moved_text"),
}
"""Columns whose values are read from reports; all others follow from these or come with the report itself."""
OF_ONE_REPORT = {"entities": ("role", "organisation")}
"""Columns that only evidence has, since they differ from report to report."""
MEND = "Mend the rule that gives a value without evidence, or withdraw the row in corrections/."
NO_EDTF = "Write the date as EDTF: 2022-08-11, 2022-08, 2022, 2022-08-09/2022-08-11, ../2025-12-31."


def evidence_of(table: str) -> str:
    """What SQL knows the evidence of one table by: a question that reads that of all tables takes ten times as long."""
    return f"evidence_of_{table}"


def backing_queries(schema: TableSchema) -> Iterator[Query]:
    """Each value is what some evidence says."""
    for column in NEEDS_EVIDENCE.get(schema.name, ()):
        yield _backed(schema, column)


def column_rules(schemas: Iterable[TableSchema]) -> Iterator[RowRule]:
    """Each piece of evidence is for a column that its table has."""
    return map(_has_column, schemas)


def date_queries(schema: TableSchema, *, valid: bool) -> Iterator[Query]:
    """Each EDTF is one, where not all are known to be `valid`, and its bounds are those that it has; `edtf_bounds` holds every EDTF of the dataset."""
    for name in schema.names:
        if name.endswith("_edtf"):
            if not valid:
                yield _is_edtf(schema, name)
            stem = stem_of(schema, name)
            if stem:
                yield _bounded(schema, name, stem)


def _backed(schema: TableSchema, column: str) -> Query:
    name = quoted(column)
    said = "" if column == "text" else f" AND evidence.value = here.{name}"
    sql = f"""SELECT here.{row_id(schema)}, here.{name} FROM {quoted(schema.name)} AS here
        WHERE here.{name} IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM {evidence_of(schema.name)} AS evidence
            WHERE evidence.column_name = {literal(column)} AND evidence.row_id = here.{row_id(schema)}{said}
        )"""
    return Query(schema.name, column, sql, f"No evidence says this {column}.", MEND)


def belonging_query(schema: TableSchema) -> Query:
    """Each piece of evidence belongs to a row that exists."""
    sql = f"""SELECT evidence_id, row_id FROM {evidence_of(schema.name)} AS evidence WHERE NOT EXISTS (
            SELECT 1 FROM {quoted(schema.name)} AS there WHERE there.{row_id(schema)} = evidence.row_id
        )"""
    return Query("evidence", "row_id", sql, f"Evidence for a row that {schema.name} does not have.")


def _has_column(schema: TableSchema) -> RowRule:
    columns = ", ".join(literal(name) for name in (*schema.names, *OF_ONE_REPORT.get(schema.name, ())))
    fault = f"table_name = {literal(schema.name)} AND column_name NOT IN ({columns})"
    return RowRule("evidence", "column_name", fault, f"Evidence for a column that {schema.name} does not have.", MEND_BUILD)


def _is_edtf(schema: TableSchema, name: str) -> Query:
    sql = f"""SELECT here.{row_id(schema)}, here.{quoted(name)} FROM {quoted(schema.name)} AS here
        JOIN edtf_bounds ON edtf_bounds.edtf = here.{quoted(name)} WHERE NOT edtf_bounds.valid"""
    return Query(schema.name, name, sql, f"{name} is no EDTF date.", NO_EDTF)


def _bounded(schema: TableSchema, name: str, stem: str) -> Query:
    earliest, latest = (f"here.{quoted(f'{stem}_{end}')}" for end in ("earliest", "latest"))
    sql = f"""SELECT here.{row_id(schema)}, concat_ws(' to ', {earliest}, {latest}) FROM {quoted(schema.name)} AS here
        LEFT JOIN edtf_bounds ON edtf_bounds.edtf = here.{quoted(name)}
        WHERE {earliest} IS DISTINCT FROM edtf_bounds.earliest OR {latest} IS DISTINCT FROM edtf_bounds.latest
            OR {earliest} > {latest}"""
    return Query(
        schema.name, f"{stem}_earliest", sql, f"{stem}_earliest and {stem}_latest are not the bounds of {name}."
    )


def stem_of(schema: TableSchema, name: str) -> str | None:
    """What the bounds of a date are called by: `current` of current_target_edtf; None where it has none."""
    stem = name.removesuffix("_edtf")
    stems = (stem, stem.removesuffix("_target"))
    return next((stem for stem in stems if f"{stem}_earliest" in schema.names), None)
