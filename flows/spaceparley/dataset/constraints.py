"""What the schemas themselves ask of every row, as SQL conditions that no row may meet."""

from collections.abc import Iterator
from dataclasses import dataclass

from .ddl import conditions, quoted
from .schema import Field, ForeignKey, TableSchema

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


@dataclass(frozen=True, slots=True)
class Query:
    """A question over several rows or tables; each answer, a row id and a value, is at fault."""

    table: str
    column: str | None
    sql: str
    message: str
    remedy: str = MEND_BUILD


def row_rules(schema: TableSchema) -> Iterator[RowRule]:
    """What each column of a table asks of its values."""
    for field in schema.fields:
        yield from _column_rules(schema.name, field)


def key_queries(schema: TableSchema) -> Iterator[Query]:
    """What a table's keys ask of its rows together."""
    for key in (schema.primary_key, *schema.unique_keys):
        yield _unique(schema, key)
    for foreign_key in schema.foreign_keys:
        yield _refers(schema, foreign_key)


def row_id(schema: TableSchema) -> str:
    """SQL for what a row is called by: the first column of its key."""
    return quoted(schema.primary_key[0])


def _column_rules(table: str, field: Field) -> Iterator[RowRule]:
    name = quoted(field.name)
    if field.required:
        yield RowRule(table, field.name, f"{name} IS NULL", f"{field.name} is not stated, and must be.")
    if field.type == "string":
        message = f"{field.name} is empty; what is not stated is null."
        yield RowRule(table, field.name, f"trim({name}, ' \t\n\r') = ''", message, MEND_BUILD)
    for condition in conditions(field):
        yield RowRule(table, field.name, f"NOT ({condition})", f"{field.name} breaks its rule: {condition}.")


def _unique(schema: TableSchema, key: tuple[str, ...]) -> Query:
    names = ", ".join(quoted(name) for name in key)
    stated = " AND ".join(f"{quoted(name)} IS NOT NULL" for name in key)
    sql = f"SELECT any_value({row_id(schema)}), concat_ws(', ', {names}) FROM {quoted(schema.name)} WHERE {stated} GROUP BY {names} HAVING count(*) > 1"
    return Query(schema.name, key[-1], sql, f"Several rows have the same {', '.join(key)}.")


def _refers(schema: TableSchema, key: ForeignKey) -> Query:
    here = [f"here.{quoted(name)}" for name in key.fields]
    pairs = zip(here, key.references, strict=True)
    same = " AND ".join(f"{name} = there.{quoted(other)}" for name, other in pairs)
    stated = " AND ".join(f"{name} IS NOT NULL" for name in here)
    sql = (
        f"SELECT here.{row_id(schema)}, concat_ws(', ', {', '.join(here)}) FROM {quoted(schema.name)} AS here "
        f"WHERE {stated} AND NOT EXISTS (SELECT 1 FROM {quoted(key.table)} AS there WHERE {same})"
    )
    return Query(schema.name, key.fields[0], sql, f"{', '.join(key.fields)} refers to no row of {key.table}.")
