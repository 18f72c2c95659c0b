"""Tables as JSON Lines: one object a line, UTF-8, every column there, null where nothing is stated, dates as ISO text."""

import json
from datetime import date, datetime, time
from pathlib import Path

import pyarrow as pa

from ...dataset.schema import TableSchema
from .parquet import in_order

ROWS_AT_ONCE = 10_000


def write_jsonl(table: pa.Table, schema: TableSchema, path: Path) -> None:
    """Writes one table, in the order of rows and columns of its other formats."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for batch in in_order(table, schema).to_batches(max_chunksize=ROWS_AT_ONCE):
            file.writelines(f"{json.dumps(row, ensure_ascii=False, default=_as_text)}\n" for row in batch.to_pylist())


def _as_text(value: date | datetime | time) -> str:
    return f"{value.replace(tzinfo=None).isoformat()}Z" if isinstance(value, datetime) else value.isoformat()
