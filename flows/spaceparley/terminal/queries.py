"""SQL results as a table, CSV or JSON."""

import csv
import io
import json
from collections.abc import Sequence
from contextlib import redirect_stdout

import duckdb

from ..errors import UsageError

UNBOUNDED = 100_000
"""Columns, where the output is no terminal: nothing is shortened for want of width."""
ROWS = 1000
"""Rows of a table on the terminal; --format csv and json give all."""


def answer(connection: duckdb.DuckDBPyConnection, sql: str, shape: str, width: int | None) -> str:
    """The result of a query as a table, CSV or JSON; empty for a statement that has none.

    Raises UsageError with DuckDB's own first line when the statement is wrong.
    """
    try:
        relation = connection.sql(sql)
        if relation is None:
            return ""
        if shape == "table":
            return _box(relation, width)
        rows = relation.fetchall()
    except duckdb.Error as error:
        raise UsageError(f"{str(error).splitlines()[0]}; list tables and views with: spaceparley query \"SHOW TABLES\"") from error
    return _as_csv(relation.columns, rows) if shape == "csv" else _as_json(relation.columns, rows)


def _box(relation: duckdb.DuckDBPyRelation, width: int | None) -> str:
    # DuckDB draws its own boxes; it is told the width, since it cannot see past a pipe.
    out = io.StringIO()
    with redirect_stdout(out):
        relation.show(max_width=width or UNBOUNDED, max_col_width=width or UNBOUNDED, max_rows=ROWS)
    return out.getvalue().rstrip("\n")


def _as_csv(columns: Sequence[str], rows: Sequence[tuple[object, ...]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue().rstrip("\n")


def _as_json(columns: Sequence[str], rows: Sequence[tuple[object, ...]]) -> str:
    objects = [dict(zip(columns, row, strict=True)) for row in rows]
    return json.dumps(objects, ensure_ascii=False, indent=1, default=str)
