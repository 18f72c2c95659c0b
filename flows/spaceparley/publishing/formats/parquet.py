"""Tables as Parquet: zstd, sorted by primary key, typed, with descriptions in the metadata."""

import json
from collections.abc import Iterable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from ...dataset.arrow import arrow_schema
from ...dataset.schema import TableSchema

ROWS_A_GROUP = 122_880
"""DuckDB's own measure: it reads that many rows at a time on one core."""


def write_parquet(table: pa.Table, schema: TableSchema, path: Path) -> None:
    """Writes one table; the same rows give the same bytes."""
    described = with_descriptions(table, schema)
    pq.write_table(
        described,
        path,
        compression="zstd",
        row_group_size=ROWS_A_GROUP,
        # With them a reader from afar fetches the pages that can hold what it looks for, and no more.
        write_page_index=True,
        sorting_columns=pq.SortingColumn.from_ordering(described.schema, _order(schema)),
    )


def read_parquet(folder: Path, names: Iterable[str]) -> dict[str, pa.Table]:
    """The tables of a release, those that it has."""
    return {name: pq.read_table(folder / f"{name}.parquet") for name in names if (folder / f"{name}.parquet").exists()}


def rows_of(path: Path) -> int:
    """How many rows a file holds, as its footer says."""
    return int(pq.read_metadata(path).num_rows)


def in_order(table: pa.Table, schema: TableSchema) -> pa.Table:
    """The table's columns and rows in the order of the schema and its primary key."""
    selected = table.select(schema.names)
    return selected.sort_by(_order(schema)) if schema.primary_key else selected


def with_descriptions(table: pa.Table, schema: TableSchema) -> pa.Table:
    """The table with its title, description and, as JSON for readers without Arrow, what each column means."""
    described = arrow_schema(schema)
    columns = {field.name: field.words for field in schema.fields}
    metadata = {**(described.metadata or {}), b"columns": json.dumps(columns, ensure_ascii=False).encode()}
    return in_order(table, schema).cast(described.with_metadata(metadata)).combine_chunks()


def _order(schema: TableSchema) -> list[tuple[str, str]]:
    return [(name, "ascending") for name in schema.primary_key]
