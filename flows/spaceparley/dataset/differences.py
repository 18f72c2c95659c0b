"""Two releases as lists of values, and what differs between them: SQL that is written from the schemas of each."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

import duckdb
import pyarrow as pa

from .ddl import literal, quoted
from .schema import TableSchema

CHANGES = "changes"
"""The table that lists the changes themselves, which are not compared."""
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
    before: Mapping[str, pa.Table], of_before: Iterable[TableSchema], after: Mapping[str, pa.Table], of_after: Iterable[TableSchema]
) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection with the tables of both sides as old_NAME and new_NAME, their stated values, and `differences`."""
    with duckdb.connect(config=CONFIG) as connection:
        for side, tables, schemas in (("old", before, of_before), ("new", after, of_after)):
            shown = [schema for schema in schemas if schema.name != CHANGES and schema.name in tables]
            for schema in shown:
                connection.register(f"{side}_{schema.name}", tables[schema.name])
            values = " UNION ALL ".join([NO_VALUES, *(part for schema in shown for part in _values(schema, f"{side}_{schema.name}"))])
            connection.execute(f"CREATE TEMP TABLE {side}_values AS {values}")
        connection.execute(DIFFERENCES)
        yield connection


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
