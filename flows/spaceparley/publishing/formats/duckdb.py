"""The dataset as one DuckDB file that DuckDB 1.1 and later open: tables with keys and comments, and ready views."""

from pathlib import Path

import duckdb

from ...dataset.ddl import ddl, literal, quoted
from ...dataset.schema import TableSchema
from ...errors import PublishingError
from .checksums import digest
from .views import VIEWS

FILE = "spaceparley.duckdb"
# With the usual blocks of 256 kB every column of every table takes one, and one report 13 MB.
OPTIONS = "STORAGE_VERSION 'v1.0.0', BLOCK_SIZE 16384"
# A refused try to fetch an extension costs seconds; none is needed here.
CONFIG: dict[str, str | bool | int | float | list[str]] = {"autoinstall_known_extensions": "false"}


def write_duckdb(folder: Path, path: Path, schemas: tuple[TableSchema, ...]) -> None:
    """Writes the database of the release in `folder` to `path`, from its Parquet files."""
    try:
        build(folder, path, schemas)
    except duckdb.Error as error:
        raise PublishingError(f"{path}: {first_line(error)}; mend this and run again") from error


def build(folder: Path, path: Path, schemas: tuple[TableSchema, ...]) -> None:
    """Writes the database of the release in `folder` to `path`; it notes which release that is."""
    with duckdb.connect(config=CONFIG) as connection:
        connection.execute(f"ATTACH {literal(str(path))} AS spaceparley ({OPTIONS})")
        connection.execute("USE spaceparley")
        connection.execute("BEGIN")
        for schema in schemas:
            _load(connection, schema, folder / f"{schema.name}.parquet")
        for view in VIEWS:
            connection.execute(view.statement)
        _note_release(connection, folder)
        connection.execute("COMMIT")
        connection.execute("USE memory")
        connection.execute("DETACH spaceparley")


def first_line(error: duckdb.Error) -> str:
    """What DuckDB says, without its drawing of the query."""
    return str(error).partition("\n")[0]


def fits(folder: Path) -> bool:
    """Whether the folder's database holds the release that stands there: git brings new files, but no database."""
    if not (folder / FILE).exists():
        return False
    try:
        with duckdb.connect(str(folder / FILE), read_only=True, config=CONFIG) as connection:
            noted = connection.execute("SELECT sha256 FROM release").fetchall()
    except duckdb.Error:
        return False
    return noted == [(digest(folder),)]


def _load(connection: duckdb.DuckDBPyConnection, schema: TableSchema, parquet: Path) -> None:
    names = ", ".join(quoted(name) for name in schema.names)
    connection.execute(ddl(schema))
    connection.execute(
        f"INSERT INTO {quoted(schema.name)} ({names}) SELECT {names} FROM read_parquet({literal(str(parquet))})"
    )


def _note_release(connection: duckdb.DuckDBPyConnection, folder: Path) -> None:
    connection.execute(f"CREATE VIEW release AS SELECT {literal(digest(folder))} AS sha256")
    connection.execute("COMMENT ON VIEW release IS 'Which release this file holds: the SHA-256 of its SHA256SUMS.'")
