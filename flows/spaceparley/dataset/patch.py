"""Changes put onto the release before: what comes out is the release after, or the changes are not the whole truth."""

from collections.abc import Iterable, Mapping

import duckdb
import pyarrow as pa

from .arrow import arrow_schema
from .ddl import SQL_TYPES, literal, quoted
from .differences import CHANGES, CONFIG, list_values, register, row_key
from .schema import TableSchema

PATCHED = """
CREATE TEMP TABLE patched AS
SELECT table_name, row_id, column_name, value FROM old_values
ANTI JOIN changes USING (table_name, row_id, column_name)
UNION ALL SELECT table_name, row_id, column_name, after FROM changes WHERE after IS NOT NULL
UNION ALL SELECT table_name, row_id, column_name, before FROM changes ANTI JOIN old_values USING (table_name, row_id, column_name) WHERE after IS NULL
"""
"""What is said to be gone and was not there stands out as a value of no row."""


def apply_changes(before: Mapping[str, pa.Table], of_before: Iterable[TableSchema], changes: pa.Table, of_after: Iterable[TableSchema]) -> dict[str, pa.Table]:
    """The tables that the changes make of those before, by the schemas after, sorted by primary key; `changes` is not among them.

    Rows that no change names stay as they are, where the table has kept its columns; all others are made of their values.
    Raises ValueError where a row lacks what it must have, as one does that was not there before and is not all new.
    """
    schemas = [schema for schema in of_after if schema.name != CHANGES]
    with duckdb.connect(config=CONFIG) as connection:
        connection.register("changes", changes)
        old = register(connection, "old", before, of_before)
        kept = {schema.name for schema in schemas if schema.name in old and before[schema.name].schema.equals(arrow_schema(schema))}
        for name, schema in old.items():
            named = f" WHERE {row_key(schema)} IN (SELECT row_id FROM changes WHERE table_name = {literal(name)})" if name in kept else ""
            connection.execute(f"CREATE TEMP TABLE touched_{name} AS FROM old_{name}{named}")
        list_values(connection, "old_values", old.values(), "touched")
        connection.execute(PATCHED)
        return {schema.name: _table(connection, schema, kept) for schema in schemas}


def _table(connection: duckdb.DuckDBPyConnection, schema: TableSchema, kept: set[str]) -> pa.Table:
    columns = ", ".join(
        f"CAST(max(value) FILTER (WHERE column_name = {literal(field.name)}) AS {SQL_TYPES[field.type]}) AS {quoted(field.name)}" for field in schema.fields
    )
    made = f"SELECT {columns} FROM patched WHERE table_name = {literal(schema.name)} GROUP BY row_id"
    untouched = f"(FROM old_{schema.name} EXCEPT FROM touched_{schema.name}) UNION ALL " if schema.name in kept else ""
    order = ", ".join(quoted(name) for name in schema.primary_key)
    rows: pa.Table = connection.sql(f"{untouched}{made} ORDER BY {order}").to_arrow_table()
    return rows.cast(arrow_schema(schema)).combine_chunks()
