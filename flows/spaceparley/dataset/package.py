"""Whether the files of a staged release keep the contract: as a stranger's tools read them."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pyarrow as pa

from ..errors import Problem
from .ddl import SQL_TYPES, literal, quoted
from .files import CONFIG, check_csv, check_parquet, first_line
from .schema import TableSchema, load_schemas

if TYPE_CHECKING:
    from frictionless import Error

DESCRIPTOR = "datapackage.json"
IN_FULL = 200_000
"""Rows up to which Frictionless, which takes some 25,000 a second, reads a whole package."""
SAMPLE = 10_000
"""Rows of each table that it reads of a larger one: types and constraints, not keys. SQL always checks all of all rows."""
MEND_FILES = "Build the release again; if this comes back, mend the module of publishing/ that writes this file."
SHOWN = 100
ROWS_AT_ONCE = 100_000


def check_package(folder: Path) -> tuple[Problem, ...]:
    """What is wrong with the files in a folder, none where they may be published."""
    if not (folder / DESCRIPTOR).is_file():
        return (Problem(None, DESCRIPTOR, None, None, "The package has no descriptor.", MEND_FILES),)
    missing = tuple(_missing(folder))
    return missing or (*_check_with_frictionless(folder), *check_parquet(folder, load_schemas()), *_compare(folder))


def _missing(folder: Path) -> Iterator[Problem]:
    for schema in load_schemas():
        for path in (folder / f"{schema.name}.csv", folder / f"{schema.name}.parquet"):
            if not path.is_file():
                yield Problem(schema.name, path.name, None, None, "The file is missing.", MEND_FILES)


def how_checked(folder: Path) -> str:
    """How much of a package Frictionless reads, in words."""
    rows = _count_rows(folder)
    if rows <= IN_FULL:
        return f"all {rows:,} rows read by Frictionless and by SQL"
    return f"all {rows:,} rows read by SQL, the first {SAMPLE:,} of each table by Frictionless too"


def _check_with_frictionless(folder: Path) -> Iterator[Problem]:
    """Types, constraints, keys, hashes and sizes, as the descriptor states them: of all rows, or of a sample."""
    # Loading it takes longer than a build.
    from frictionless import FrictionlessException, Package

    try:
        package = Package(str(folder / DESCRIPTOR))
    except FrictionlessException as exception:
        yield from (_problem(None, error) for error in exception.to_errors())
        return
    whole = _count_rows(folder) <= IN_FULL
    if not whole:
        # A reference is looked up in the whole of the other table, for each table that has one.
        for resource in package.resources:
            resource.schema.foreign_keys = []
        yield from _check_fingerprints(folder)
    report = package.validate(limit_rows=None if whole else SAMPLE)
    for error in report.errors:
        yield _problem(None, error)
    for task in report.tasks:
        for error in task.errors:
            yield _problem(task.name, error)


def _count_rows(folder: Path) -> int:
    names = ", ".join(literal(str(folder / f"{schema.name}.parquet")) for schema in load_schemas())
    try:
        with duckdb.connect(config=CONFIG) as connection:
            [(rows,)] = connection.execute(f"SELECT coalesce(sum(num_rows), 0)::BIGINT FROM parquet_file_metadata([{names}])").fetchall()
    except duckdb.Error:
        return 0  # a file that is no Parquet is named elsewhere
    return int(rows)


def _check_fingerprints(folder: Path) -> Iterator[Problem]:
    """Hash and size of the tables' files as the descriptor states them; of what it reads a part, Frictionless leaves them out."""
    for resource in json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))["resources"]:
        if resource["type"] == "table":
            path = folder / resource["path"]
            with path.open("rb") as file:
                found = f"sha256:{hashlib.file_digest(file, 'sha256').hexdigest()}"
            if (found, path.stat().st_size) != (resource["hash"], resource["bytes"]):
                yield Problem(None, path.name, None, found, "The file's hash or size is not what the descriptor says.", MEND_FILES)


def _problem(table: str | None, error: "Error") -> Problem:
    told = error.to_dict()
    row = told.get("rowNumber")
    return Problem(
        table=table,
        row=f"row {row}" if row else table or DESCRIPTOR,
        column=told.get("fieldName"),
        value=told.get("cell") or None,
        message=error.message,
        remedy=MEND_FILES,
    )


def _compare(folder: Path) -> Iterator[Problem]:
    """Rows that only one of Parquet and CSV has; where there are any, what is wrong with the CSV."""
    with duckdb.connect(config=CONFIG) as connection:
        for schema in load_schemas():
            csv, parquet = _csv(folder, schema), _parquet(folder, schema)
            if _alike(connection, csv, parquet):
                continue
            different = [
                *_only_in("Parquet", parquet, csv, schema, connection),
                *_only_in("CSV", csv, parquet, schema, connection),
            ]
            yield from different
            if different:
                yield from check_csv(folder, [replace(schema, foreign_keys=())])


def _alike(connection: duckdb.DuckDBPyConnection, one: str, other: str) -> bool:
    """Whether both have the same rows in the same order, as what one writer makes of one table has; to look for what differs takes four times as long."""
    try:
        left, right = (connection.cursor().sql(sql).to_arrow_reader(ROWS_AT_ONCE) for sql in (one, other))
        return all(here == there for here, there in zip_longest(left, right))
    except (duckdb.Error, pa.ArrowException, OSError):  # an OSError is what DuckDB's comes out as behind the first rows
        return False  # a file that cannot be read is named where the rows are compared


def _only_in(
    name: str, one: str, other: str, schema: TableSchema, connection: duckdb.DuckDBPyConnection
) -> Iterator[Problem]:
    message = f"The row stands only in {name}; Parquet and CSV are to hold the same rows."
    try:
        rows = connection.execute(f"{one} EXCEPT ALL {other} ORDER BY ALL LIMIT {SHOWN}").fetchall()
    except duckdb.Error as error:
        yield Problem(schema.name, None, None, None, f"The files cannot be compared: {first_line(error)}", MEND_FILES)
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
