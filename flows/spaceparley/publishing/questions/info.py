"""What a release holds, in a few lines."""

from collections.abc import Iterator
from pathlib import Path

from duckdb import DuckDBPyConnection

from ...dataset.ddl import quoted
from ...dataset.schema import load_info, load_schemas
from ..formats.views import VIEWS
from .query import connect, find_release

PERIOD = """
SELECT min(published_earliest), max(published_latest), string_agg(DISTINCT language, ', ' ORDER BY language) FROM reports
"""


def describe(path: Path | None = None) -> str:
    """Title, place, size, period, tables with their rows, views, licence."""
    info = load_info()
    licence = info.licenses[0]
    with connect(path) as connection:
        lines = [
            info.title,
            f"  where     {find_release(path)}",
            f"  reports   {_period(connection)}",
            f"  licence   {licence.name} {licence.path}; quotations stay their publishers'",
            f"  schemas   version {info.version}",
            "",
            *_tables(connection),
            "",
            *(f"  {view.name:<20} {view.comment}" for view in VIEWS),
        ]
    return "\n".join(lines)


def _period(connection: DuckDBPyConnection) -> str:
    [(first, last, languages)] = connection.execute(PERIOD).fetchall()
    when = f"published from {first} to {last}" if first else "of unknown date"
    return f"{when}, in {languages}" if languages else "none yet"


def _tables(connection: DuckDBPyConnection) -> Iterator[str]:
    yield f"  {'table':<20} {'rows':>9}"
    for schema in load_schemas():
        [(count,)] = connection.execute(f"SELECT count(*) FROM {quoted(schema.name)}").fetchall()
        yield f"  {schema.name:<20} {count:>9,}"
