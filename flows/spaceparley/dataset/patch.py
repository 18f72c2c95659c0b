"""Changes put onto the release before: what comes out is the release after, or the changes are not the whole truth."""

from collections.abc import Iterable, Mapping

import duckdb
import pyarrow as pa

from .arrow import arrow_schema
from .ddl import SQL_TYPES, literal, quoted
from .differences import CHANGES, compared
from .schema import TableSchema

PATCHED = """
CREATE TEMP TABLE patched AS
SELECT table_name, row_id, column_name, value FROM old_values
ANTI JOIN changes USING (table_name, row_id, column_name)
UNION ALL SELECT table_name, row_id, column_name, after FROM changes WHERE after IS NOT NULL
"""


def apply_changes(before: Mapping[str, pa.Table], of_before: Iterable[TableSchema], changes: pa.Table, of_after: Iterable[TableSchema]) -> dict[str, pa.Table]:
    """The tables that the changes make of those before, by the schemas after, sorted by primary key; `changes` is not among them."""
    schemas = [schema for schema in of_after if schema.name != CHANGES]
    with compared(before, of_before, {}, ()) as connection:
        connection.register("changes", changes)
        connection.execute(PATCHED)
        return {schema.name: _table(connection, schema) for schema in schemas}


def _table(connection: duckdb.DuckDBPyConnection, schema: TableSchema) -> pa.Table:
    columns = ", ".join(
        f"CAST(max(value) FILTER (WHERE column_name = {literal(field.name)}) AS {SQL_TYPES[field.type]}) AS {quoted(field.name)}" for field in schema.fields
    )
    order = ", ".join(quoted(name) for name in schema.primary_key)
    rows: pa.Table = connection.sql(f"SELECT {columns} FROM patched WHERE table_name = {literal(schema.name)} GROUP BY row_id ORDER BY {order}").to_arrow_table()
    return rows.cast(arrow_schema(schema)).combine_chunks()
