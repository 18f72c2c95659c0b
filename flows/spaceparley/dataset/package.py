"""Whether the files of a staged release keep the contract: as a stranger's tools read them."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from ..errors import Problem
from .ddl import SQL_TYPES, literal, quoted
from .schema import TableSchema, load_schemas

if TYPE_CHECKING:
    from frictionless import Error

DESCRIPTOR = "datapackage.json"
MEND_FILES = "Build the release again; if this comes back, mend the module of publishing/ that writes this file."
SHOWN = 100
CONFIG: dict[str, str | bool | int | float | list[str]] = {"autoinstall_known_extensions": "false"}


def check_package(folder: Path) -> tuple[Problem, ...]:
    """What is wrong with the files in a folder, none where they may be published."""
    if not (folder / DESCRIPTOR).is_file():
        return (Problem(None, DESCRIPTOR, None, None, "The package has no descriptor.", MEND_FILES),)
    missing = tuple(_missing(folder))
    return missing or (*_check_with_frictionless(folder), *_check_parquet(folder))


def _missing(folder: Path) -> Iterator[Problem]:
    for schema in load_schemas():
        for path in (folder / f"{schema.name}.csv", folder / f"{schema.name}.parquet"):
            if not path.is_file():
                yield Problem(schema.name, path.name, None, None, "The file is missing.", MEND_FILES)


def _check_with_frictionless(folder: Path) -> Iterator[Problem]:
    """Types, constraints, keys, hashes and sizes, as the descriptor states them."""
    # Loading it takes longer than a build.
    from frictionless import validate

    report = validate(folder / DESCRIPTOR)
    for error in report.errors:
        yield _problem(None, error)
    for task in report.tasks:
        for error in task.errors:
            yield _problem(task.name, error)


def _problem(table: str | None, error: "Error") -> Problem:
    told = error.to_dict()
    row = told.get("rowNumber")
    return Problem(
        table=table,
        row=f"line {row}" if row else table or DESCRIPTOR,
        column=told.get("fieldName"),
        value=told.get("cell") or None,
        message=error.message,
        remedy=MEND_FILES,
    )


def _check_parquet(folder: Path) -> Iterator[Problem]:
    """Rows that only one of Parquet and CSV has."""
    with duckdb.connect(config=CONFIG) as connection:
        for schema in load_schemas():
            csv, parquet = _csv(folder, schema), _parquet(folder, schema)
            yield from _only_in("Parquet", parquet, csv, schema, connection)
            yield from _only_in("CSV", csv, parquet, schema, connection)


def _only_in(
    name: str, one: str, other: str, schema: TableSchema, connection: duckdb.DuckDBPyConnection
) -> Iterator[Problem]:
    message = f"The row stands only in {name}; Parquet and CSV are to hold the same rows."
    try:
        rows = connection.execute(f"{one} EXCEPT ALL {other} ORDER BY ALL LIMIT {SHOWN}").fetchall()
    except duckdb.Error as error:
        yield Problem(schema.name, None, None, None, f"The files cannot be compared: {_first_line(error)}", MEND_FILES)
        return
    for row in rows:
        yield Problem(schema.name, str(row[0]), None, None, message, MEND_FILES)


def _csv(folder: Path, schema: TableSchema) -> str:
    columns = ", ".join(f"{literal(field.name)}: {literal(SQL_TYPES[field.type])}" for field in schema.fields)
    return (
        f"SELECT {_names(schema)} FROM read_csv({literal(str(folder / f'{schema.name}.csv'))}, columns = {{{columns}}}, "
        "header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', nullstr = '')"
    )


def _parquet(folder: Path, schema: TableSchema) -> str:
    return f"SELECT {_names(schema)} FROM read_parquet({literal(str(folder / f'{schema.name}.parquet'))})"


def _names(schema: TableSchema) -> str:
    """The key first: it is what a row is called by."""
    return ", ".join(quoted(name) for name in dict.fromkeys((*schema.primary_key, *schema.names)))


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0]
