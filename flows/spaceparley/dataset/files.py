"""Whether the tables in a folder keep their schemas, as Parquet or as CSV, asked by DuckDB in SQL compiled from these.

The verdicts are those of Frictionless on the CSV (tests/dataset/test_verdicts.py), rows counted as it counts them; beyond
it `uniqueKeys` and `categories` are enforced, and a pattern holds for the whole text.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import duckdb
import pyarrow as pa
from duckdb import DuckDBPyConnection
from pyarrow.parquet import ParquetFile

from ..errors import Problem
from .breaches import BY_NUMBER, NUMBER, breaches, broken_rules
from .cells import MEND_FILE, read_cells, type_rules, typed_columns
from .ddl import SQL_TYPES, literal, quoted
from .doubts import key_columns
from .schema import TableSchema

CONFIG: dict[str, str | bool | int | float | list[str]] = {"autoinstall_known_extensions": "false"}


@dataclass(frozen=True, slots=True)
class Seen:
    """What came of showing a file to DuckDB; values and keys are asked only of a table that has its columns."""

    problems: tuple[Problem, ...]
    whole: bool


View = Callable[[DuckDBPyConnection, TableSchema], Seen]
Keys = Callable[[Sequence[TableSchema]], Mapping[str, pa.Table] | None]


def check_parquet(folder: Path, schemas: Sequence[TableSchema]) -> tuple[Problem, ...]:
    """What is wrong with the Parquet files `NAME.parquet` in a folder: columns and types first, then values and keys."""
    return _checked(schemas, lambda connection, schema: _see_parquet(connection, folder / f"{schema.name}.parquet", schema), lambda whole: _keys(folder, whole))


def check_csv(folder: Path, schemas: Sequence[TableSchema]) -> tuple[Problem, ...]:
    """What is wrong with the CSV files `NAME.csv` in a folder: header and width of rows, types, then values and keys."""
    return _checked(schemas, lambda connection, schema: _see_csv(connection, folder / f"{schema.name}.csv", schema))


def first_line(error: Exception) -> str:
    """What DuckDB says, without its drawing of the query."""
    return str(error).partition("\n")[0]


def _checked(schemas: Sequence[TableSchema], view: View, keys: Keys | None = None) -> tuple[Problem, ...]:
    with duckdb.connect(config=CONFIG) as connection:
        seen = {schema: _see(view, connection, schema) for schema in schemas}
        whole = [schema for schema, one in seen.items() if one.whole]
        shape = (problem for one in seen.values() for problem in one.problems)
        within = [_within(schema, whole) for schema in whole]
        return _first_of_each(*shape, *breaches(connection, within, BY_NUMBER, keys and keys(within)))


def _keys(folder: Path, schemas: Sequence[TableSchema]) -> Mapping[str, pa.Table] | None:
    """What tells rows apart, what they refer to and are referred to by; None where Arrow cannot read what DuckDB can, so that SQL is asked."""
    try:
        return {schema.name: ParquetFile(folder / f"{schema.name}.parquet").read(sorted(key_columns(schema, schemas))) for schema in schemas}
    except (pa.ArrowException, OSError):
        return None


def _first_of_each(*problems: Problem) -> tuple[Problem, ...]:
    """Of several problems with one cell the first: what is no date is not also said to be missing."""
    found: dict[tuple[str | None, ...], Problem] = {}
    for one in problems:
        found.setdefault((one.table, one.row, one.column, None if one.column else one.message), one)
    return tuple(found.values())


def _see(view: View, connection: DuckDBPyConnection, schema: TableSchema) -> Seen:
    try:
        return view(connection, schema)
    except (duckdb.Error, OSError, ValueError) as error:
        return Seen((Problem(schema.name, None, None, None, f"The file cannot be read: {first_line(error)}", MEND_FILE),), whole=False)


def _see_parquet(connection: DuckDBPyConnection, path: Path, schema: TableSchema) -> Seen:
    source = literal(str(path))
    found = {name: kind for name, kind, *_ in connection.execute(f"DESCRIBE FROM read_parquet({source})").fetchall()}
    wanted = {field.name: SQL_TYPES[field.type] for field in schema.fields}
    problems = tuple(
        Problem(schema.name, None, name, None, f"The column is of type {found.get(name, 'none')}, not {wanted.get(name, 'none')}.", MEND_FILE)
        for name in dict.fromkeys((*wanted, *found))
        if found.get(name) != wanted.get(name)
    )
    if not problems:
        columns = ", ".join(quoted(name) for name in schema.names)
        rows = f"SELECT {columns}, file_row_number + 2 AS {NUMBER} FROM read_parquet({source}, file_row_number = true)"
        connection.execute(f"CREATE VIEW {quoted(schema.name)} AS {rows}")
    return Seen(problems, whole=not problems)


def _see_csv(connection: DuckDBPyConnection, path: Path, schema: TableSchema) -> Seen:
    cells = read_cells(path, schema)
    if cells.rows is None:
        return Seen(cells.problems, whole=False)
    as_text = f"{schema.name} as text"
    connection.register(as_text, cells.rows)
    connection.execute(f"CREATE TABLE {quoted(schema.name)} AS SELECT {typed_columns(schema)}, {NUMBER} FROM {quoted(as_text)}")
    return Seen((*cells.problems, *broken_rules(connection, schema, list(type_rules(schema)), BY_NUMBER)), whole=True)


def _within(schema: TableSchema, whole: Sequence[TableSchema]) -> TableSchema:
    """The schema without references to tables that could not be read: these are named already."""
    names = {other.name for other in whole}
    return replace(schema, foreign_keys=tuple(key for key in schema.foreign_keys if key.table in names))
