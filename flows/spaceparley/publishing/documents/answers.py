"""Questions in SQL to a dataset that is not published yet, and their answers as Markdown tables."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import duckdb
import pyarrow as pa

from ...dataset.ddl import quoted
from ..formats.duckdb import CONFIG
from ..formats.view import View
from ..formats.views import VIEWS

SHOWN = 20
"""Rows of an answer that are shown."""
LONGEST = 160
"""Characters of a cell that are shown."""


@contextmanager
def asking(dataset: Mapping[str, pa.Table], views: Sequence[View] = VIEWS) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection that knows the tables by their names, and the ready views."""
    with duckdb.connect(config=CONFIG) as connection:
        for name, table in dataset.items():
            connection.register(f"given {name}", table)
            connection.execute(f"CREATE TABLE {quoted(name)} AS FROM {quoted(f'given {name}')}")
        for view in views:
            connection.execute(view.statement)
        yield connection


def answer(connection: duckdb.DuckDBPyConnection, sql: str, most: int = SHOWN) -> str:
    """The answer as a Markdown table of `most` rows; how many there are more, or that there is none."""
    found = connection.execute(sql)
    names = [column[0] for column in found.description]
    rows = found.fetchall()
    if not rows:
        return "No row.\n"
    lines = [_line(names), _line(["---"] * len(names)), *(_line([_cell(value) for value in row]) for row in rows[:most])]
    more = len(rows) - most
    return "\n".join(lines) + "\n" + (f"\nAnd {more:,} more {'row' if more == 1 else 'rows'}.\n" if more > 0 else "")


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(value: object) -> str:
    if value is None:
        return ""
    text = f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else " ".join(str(value).split())
    shown = text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
    return shown.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")
