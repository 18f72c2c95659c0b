"""What the schemas themselves ask of their rows, as SQL: conditions that no row may meet, questions that have no answer."""

from collections.abc import Iterator
from dataclasses import dataclass

from .ddl import conditions, quoted
from .fields import Field
from .schema import ForeignKey, TableSchema

MEND_VALUE = "Correct the value in corrections/, or mend the rule that read it."
MEND_BUILD = "Mend the stage that builds this table; the schema in schemas/ is the contract."


@dataclass(frozen=True, slots=True)
class RowRule:
    """A condition on one row of one table; a row that meets it is at fault."""

    table: str
    column: str
    fault: str
    """SQL over the table's columns."""
    message: str
    remedy: str = MEND_VALUE
    shown: str | None = None
    """SQL for the value to show, where it is not the column's."""


@dataclass(frozen=True, slots=True)
class Query:
    """A question over several rows or tables; each answer, what a row is called by and a value, is at fault."""

    table: str
    column: str | None
    sql: str
    message: str
    remedy: str = MEND_BUILD


def row_rules(schema: TableSchema) -> Iterator[RowRule]:
    """What each column of a table asks of its values, and that a row has a key."""
    for field in schema.fields:
        yield from _column_rules(schema.name, field)
    if schema.primary_key:
        yield _keyless(schema)


def key_queries(schema: TableSchema, row: str | None = None) -> Iterator[Query]:
    """What a table's keys ask of its rows together; `row` is SQL for what a row is called by, else `row_id`."""
    yield from unique_queries(schema, row)
    for foreign_key in schema.foreign_keys:
        yield reference_query(schema, foreign_key, row)


def unique_queries(schema: TableSchema, row: str | None = None) -> Iterator[Query]:
    """Which rows share a key.

    Of rows that share a key all but the first are at fault. As Frictionless has it, a primary or foreign key with some of
    its values null is compared with the nulls in it; as SQL and the standard have it, a unique key with a null is not.
    """
    row = row or row_id(schema)
    if schema.primary_key:
        yield _unique(schema, schema.primary_key, row, "true")
    unique = ((field.name,) for field in schema.fields if field.unique and (field.name,) != schema.primary_key)
    for key in (*unique, *schema.unique_keys):
        yield _unique(schema, key, row, " AND ".join(f"{quoted(name)} IS NOT NULL" for name in key))


def row_id(schema: TableSchema) -> str:
    """SQL for what a row is called by: the first column of its key."""
    return quoted(schema.primary_key[0])


def _column_rules(table: str, field: Field) -> Iterator[RowRule]:
    name = quoted(field.name)
    if field.required:
        yield RowRule(table, field.name, f"{name} IS NULL", f"{field.name} is not stated, and must be.")
    for condition in conditions(field):
        yield RowRule(table, field.name, f"NOT ({condition})", f"{field.name} breaks its rule: {condition}.")


def blank_rules(schema: TableSchema) -> Iterator[RowRule]:
    """No text is empty or blank: what is not stated is null. Our own rule, which no schema states."""
    for field in schema.fields:
        if field.type == "string":
            message = f"{field.name} is empty; what is not stated is null."
            # A sixth of the time that `trim` takes, of which a large dataset has a million texts.
            yield RowRule(schema.name, field.name, f"regexp_full_match({quoted(field.name)}, '[ \t\n\r]*')", message, MEND_BUILD)


def _unique(schema: TableSchema, key: tuple[str, ...], row: str, asked: str) -> Query:
    """Only values that are found to be shared are ordered: a window over all rows takes ten times as long."""
    names = ", ".join(quoted(name) for name in key)
    same = " AND ".join(f"shared.{quoted(name)} IS NOT DISTINCT FROM here.{quoted(name)}" for name in key)
    sql = (
        f"WITH shared AS (SELECT {names} FROM {quoted(schema.name)} WHERE {asked} GROUP BY ALL HAVING count(*) > 1), "
        f"found AS (SELECT here.* FROM {quoted(schema.name)} AS here JOIN shared ON {same}) "
        f"SELECT {row}, concat_ws(', ', {names}) FROM found QUALIFY row_number() OVER (PARTITION BY {names} ORDER BY {row}) > 1"
    )
    return Query(schema.name, key[-1], sql, f"Several rows have the same {', '.join(key)}.")


def _keyless(schema: TableSchema) -> RowRule:
    nothing = " AND ".join(f"{quoted(name)} IS NULL" for name in schema.primary_key)
    return RowRule(schema.name, schema.primary_key[-1], nothing, "The row has no key.", MEND_BUILD, "NULL")


def reference_query(schema: TableSchema, key: ForeignKey, row: str | None = None) -> Query:
    """Which rows refer to none."""
    row = row or row_id(schema)
    here = [f"here.{quoted(name)}" for name in key.fields]
    pairs = list(zip(here, key.references, strict=True))
    same = " AND ".join(f"there.{quoted(other)} IS NOT DISTINCT FROM {name}" for name, other in pairs)
    stated = " OR ".join(f"{name} IS NOT NULL" for name in here)
    sql = (
        f"SELECT here.{row}, concat_ws(', ', {', '.join(here)}) FROM {quoted(schema.name)} AS here "
        f"WHERE ({stated}) AND NOT EXISTS (SELECT 1 FROM {quoted(key.table)} AS there WHERE {same})"
    )
    return Query(schema.name, key.fields[0], sql, f"{', '.join(key.fields)} refers to no row of {key.table}.")
