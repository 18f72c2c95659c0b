"""Tables as CSV: UTF-8, LF, quoted as RFC 4180 says, null an empty cell, dates ISO, booleans true and false."""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa

from ...dataset.schema import TableSchema
from .parquet import in_order

# The standard library's writer leaves a lone carriage return bare on some versions of Python and quotes it on others.
NEEDS_QUOTES = re.compile(r'[",\r\n]|^\s|\s$|^$')
ROWS_AT_ONCE = 10_000
Cell = Callable[[Any], str]
"""Writes a value that is not null."""


def write_csv(table: pa.Table, schema: TableSchema, path: Path) -> None:
    """Writes one table, in the same order of rows and columns as its Parquet file."""
    ordered = in_order(table, schema)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(",".join(schema.names) + "\n")
        file.writelines(",".join(row) + "\n" for row in _rows(ordered, schema))


def _rows(table: pa.Table, schema: TableSchema) -> Iterator[tuple[str, ...]]:
    for batch in table.to_batches(max_chunksize=ROWS_AT_ONCE):
        columns = (_cells(batch.column(field.name), CELLS[field.type]) for field in schema.fields)
        yield from zip(*columns, strict=True)


def _cells(column: pa.Array, cell: Cell) -> list[str]:
    return ["" if value is None else cell(value) for value in column.to_pylist()]


def _text(value: str) -> str:
    if not NEEDS_QUOTES.search(value):
        return value
    return '"' + value.replace('"', '""') + '"'


def _truth(value: bool) -> str:
    return "true" if value else "false"


def _day(value: date) -> str:
    return value.isoformat()


def _moment(value: datetime) -> str:
    return value.replace(tzinfo=None).isoformat() + "Z"


CELLS: dict[str, Cell] = {
    "string": _text,
    "integer": str,
    "number": repr,
    "boolean": _truth,
    "date": _day,
    "datetime": _moment,
}
