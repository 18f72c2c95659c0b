"""The dataset as one SQLite file for Datasette and whatever else reads SQLite: tables with keys, types and their checks.

SQLite has no dates: they are ISO text, which sorts and compares as dates do.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import date, datetime, time
from pathlib import Path

import pyarrow as pa

from ...dataset.ddl import literal, quoted
from ...dataset.schema import Field, TableSchema
from .parquet import in_order

FILE = "spaceparley.sqlite"
TYPES = {"integer": "INTEGER", "number": "REAL", "boolean": "INTEGER", "year": "INTEGER"}
Cell = str | int | float | None


def write_sqlite(dataset: Mapping[str, pa.Table], schemas: tuple[TableSchema, ...], path: Path) -> None:
    """Writes the database; the same rows give the same bytes with the same SQLite."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        for schema in schemas:
            connection.execute(_ddl(schema))
            marks = ", ".join("?" for _ in schema.fields)
            connection.executemany(f"INSERT INTO {quoted(schema.name)} VALUES ({marks})", _rows(dataset[schema.name], schema))
            for key in schema.foreign_keys:
                name = quoted(f"{schema.name} by {' and '.join(key.fields)}")
                connection.execute(f"CREATE INDEX {name} ON {quoted(schema.name)} ({_list(key.fields)})")
        connection.commit()
        connection.execute("VACUUM")


def _ddl(schema: TableSchema) -> str:
    lines = [_column(field) for field in schema.fields]
    if schema.primary_key:
        lines.append(f"PRIMARY KEY ({_list(schema.primary_key)})")
    lines += [f"UNIQUE ({_list(key)})" for key in schema.unique_keys]
    for key in schema.foreign_keys:
        lines.append(f"FOREIGN KEY ({_list(key.fields)}) REFERENCES {quoted(key.table)} ({_list(key.references)})")
    return f"CREATE TABLE {quoted(schema.name)} (\n  " + ",\n  ".join(lines) + "\n)"


def _column(field: Field) -> str:
    parts = [quoted(field.name), TYPES.get(field.type, "TEXT")]
    if field.required:
        parts.append("NOT NULL")
    if field.enum and field.type == "string":
        parts.append(f"CHECK ({quoted(field.name)} IN ({', '.join(literal(str(value)) for value in field.enum)}))")
    return " ".join(parts)


def _list(names: tuple[str, ...]) -> str:
    return ", ".join(quoted(name) for name in names)


def _rows(table: pa.Table, schema: TableSchema) -> Iterator[tuple[Cell, ...]]:
    for batch in in_order(table, schema).to_batches():
        yield from zip(*([_cell(value) for value in column.to_pylist()] for column in batch.columns), strict=True)


def _cell(value: Cell | date | datetime | time) -> Cell:
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat() + "Z"
    return value.isoformat() if isinstance(value, (date, time)) else value
