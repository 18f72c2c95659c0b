"""Two releases as lists of values, and what differs between them: SQL that is written from the schemas of each."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

import duckdb
import pyarrow as pa

from .alike import tables_apart
from .ddl import literal, quoted
from .schema import TableSchema

CHANGES = "changes"
"""The table that lists the changes themselves, which are not compared."""
Apart = tuple[Mapping[str, pa.Table], Mapping[str, pa.Table]]
"""What `tables_apart` makes of two datasets."""
CONFIG: dict[str, str | bool | int | float | list[str]] = {"autoinstall_known_extensions": "false"}
NO_VALUES = "SELECT NULL::VARCHAR AS table_name, NULL::VARCHAR AS subject, NULL::VARCHAR AS row_id, NULL::VARCHAR AS column_name, NULL::VARCHAR AS value WHERE false"

DIFFERENCES = """
CREATE TEMP TABLE differences AS
SELECT
    table_name, row_id, column_name, coalesce(old.subject, new.subject) AS subject,
    CASE WHEN old_rows.row_id IS NULL THEN 'added' WHEN new_rows.row_id IS NULL THEN 'removed' ELSE 'changed' END AS change,
    old.value AS before, new.value AS after
FROM old_values AS old FULL JOIN new_values AS new USING (table_name, row_id, column_name)
LEFT JOIN (SELECT DISTINCT table_name, row_id FROM old_values) AS old_rows USING (table_name, row_id)
LEFT JOIN (SELECT DISTINCT table_name, row_id FROM new_values) AS new_rows USING (table_name, row_id)
WHERE old.value IS DISTINCT FROM new.value
"""


@contextmanager
def compared(
    before: Mapping[str, pa.Table], of_before: Iterable[TableSchema], after: Mapping[str, pa.Table], of_after: Iterable[TableSchema], only: Apart | None = None
) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection with the tables of both sides as old_NAME and new_NAME, the values of the rows that are not the same in both, and `differences`.

    `only` are the rows that are not the same, where somebody has told them apart already.
    """
    with duckdb.connect(config=CONFIG) as connection:
        sides = {"old": register(connection, "old", before, of_before), "new": register(connection, "new", after, of_after)}
        for side, tables in zip(sides, only or tables_apart(before, after, of_after), strict=True):
            for name in sides[side]:
                connection.register(f"{side}_only_{name}", tables[name])
            list_values(connection, f"{side}_values", sides[side].values(), f"{side}_only")
        connection.execute(DIFFERENCES)
        yield connection


def register(connection: duckdb.DuckDBPyConnection, side: str, tables: Mapping[str, pa.Table], schemas: Iterable[TableSchema]) -> dict[str, TableSchema]:
    """The schemas of the tables that are compared, by name, once SQL knows each table as SIDE_NAME."""
    shown = {schema.name: schema for schema in schemas if schema.name != CHANGES and schema.name in tables}
    for name in shown:
        connection.register(f"{side}_{name}", tables[name])
    return shown


def list_values(connection: duckdb.DuckDBPyConnection, name: str, schemas: Iterable[TableSchema], side: str) -> None:
    """Makes the table `name` of every stated value in the tables SIDE_NAME."""
    values = " UNION ALL ".join([NO_VALUES, *(part for schema in schemas for part in _values(schema, f"{side}_{schema.name}"))])
    connection.execute(f"CREATE TEMP TABLE {name} AS {values}")


def row_key(schema: TableSchema) -> str:
    """SQL for what a row is known by in `changes`: its id, or the values of its key as a JSON list."""
    if len(schema.primary_key) == 1:
        return quoted(schema.primary_key[0])
    return f"to_json([{', '.join(f'{quoted(name)}::VARCHAR' for name in schema.primary_key)}])::VARCHAR"


def _values(schema: TableSchema, table: str) -> Iterator[str]:
    subject = quoted(schema.primary_key[0])
    for name in schema.names:
        yield (
            f"SELECT {literal(schema.name)}, {subject}, {row_key(schema)}, {literal(name)}, {quoted(name)}::VARCHAR "
            f"FROM {quoted(table)} WHERE {quoted(name)} IS NOT NULL"
        )
