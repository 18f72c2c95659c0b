"""A CSV file as cells of text, and SQL for the values that its schema makes of them, null where it can make none."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
from pyarrow import csv as arrow_csv

from ..errors import Problem
from .breaches import NUMBER
from .constraints import RowRule
from .ddl import SQL_TYPES, YEAR_MONTH, literal, quoted
from .fields import Field
from .schema import TableSchema

MEND_FILE = "Write the file again; the schema in the descriptor is the contract."
HEADER = "row 1"
LEXICONS = {
    "integer": r"[+-]?[0-9]+",
    "number": r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?|(?i)[+-]?(nan|inf|infinity)",
    "date": r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}",
    "datetime": r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}([.,][0-9]+)?(Z|[+-][0-9]{2}:?[0-9]{2})?",
    "time": r"[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?",
    "year": r"[0-9]{4}",
    "yearmonth": YEAR_MONTH,
}
"""How a cell may write a value: what DuckDB's casts take besides (1_000, 1.0 for a whole number) is none to Frictionless."""


@dataclass(frozen=True, slots=True)
class Cells:
    """A file's cells as text, with the number of each row; None where too few or too many columns leave open which is which."""

    rows: pa.Table | None
    problems: tuple[Problem, ...]
    """What is wrong with the header and with the number of cells in a row."""


def read_cells(path: Path, schema: TableSchema) -> Cells:
    """The cells of a CSV file. Raises OSError or ValueError where it is none."""
    with path.open(encoding="utf-8", newline="") as file:
        labels = next(csv.reader(file), [])
    misnamed = tuple(_misnamed(labels, schema))
    if len(labels) != len(schema.names):
        return Cells(None, misnamed)
    rows = _read_fast(path, schema)
    if rows is not None:
        return Cells(rows, misnamed)
    rows, uneven = _read_slowly(path, schema)
    return Cells(rows, (*misnamed, *uneven))


def typed_columns(schema: TableSchema) -> str:
    """SQL over the cells: for each column its typed value, and the cell itself under `as_text` where that is another."""
    values = (f"{_typed(field)} AS {quoted(field.name)}" for field in schema.fields)
    cells = (f"{_stated(field)} AS {quoted(as_text(field))}" for field in _typed_fields(schema))
    return ", ".join((*values, *cells))


def type_rules(schema: TableSchema) -> Iterator[RowRule]:
    """Each cell is what its column's type allows."""
    for field in _typed_fields(schema):
        text = quoted(as_text(field))
        fault = f"{text} IS NOT NULL AND {quoted(field.name)} IS NULL"
        yield RowRule(schema.name, field.name, fault, f"{field.name} is no {field.type}.", MEND_FILE, shown=text)


def as_text(field: Field) -> str:
    """The column that holds the cells as they are written."""
    return f"{field.name} as text"


def _typed_fields(schema: TableSchema) -> list[Field]:
    """Columns in which not every cell has a value."""
    return [field for field in schema.fields if field.type != "string"]


def _stated(field: Field) -> str:
    """A cell, null where it is one of those that stand for null."""
    cell = quoted(field.name)
    missing = ", ".join(literal(value) for value in field.missing)
    return f"CASE WHEN {cell} IN ({missing}) THEN NULL ELSE {cell} END" if missing else cell


def _typed(field: Field) -> str:
    cell = _stated(field)
    if field.type == "string":
        return cell
    if field.type == "boolean":
        true, false = (", ".join(map(literal, values)) for values in (field.true_values, field.false_values))
        return f"CASE WHEN ({cell}) IN ({true}) THEN true WHEN ({cell}) IN ({false}) THEN false END"
    text = f"trim({cell})" if field.type in ("integer", "number") else cell
    return f"CASE WHEN regexp_full_match({text}, {literal(LEXICONS[field.type])}) THEN TRY_CAST({text} AS {SQL_TYPES[field.type]}) END"


def _misnamed(labels: list[str], schema: TableSchema) -> Iterator[Problem]:
    for place in range(max(len(labels), len(schema.names))):
        found, wanted = (names[place] if place < len(names) else None for names in (labels, schema.names))
        if found != wanted:
            message = f"Column {place + 1} is called {found or 'nothing'}, not {wanted or 'anything: the schema has no more'}."
            yield Problem(schema.name, HEADER, wanted, found, message, MEND_FILE)


def _read_fast(path: Path, schema: TableSchema) -> pa.Table | None:
    """The cells with their row's number; None where some row has not one cell a column."""
    odd: list[object] = []

    def note(row: object) -> str:
        odd.append(row)
        return "skip"

    table = arrow_csv.read_csv(
        path,
        read_options=arrow_csv.ReadOptions(column_names=list(schema.names), skip_rows_after_names=1),
        parse_options=arrow_csv.ParseOptions(newlines_in_values=True, ignore_empty_lines=False, invalid_row_handler=note),
        convert_options=arrow_csv.ConvertOptions(column_types=dict.fromkeys(schema.names, pa.string()), strings_can_be_null=False),
    )
    return None if odd else _numbered(table)


def _read_slowly(path: Path, schema: TableSchema) -> tuple[pa.Table, list[Problem]]:
    """The cells, rows too short filled up and rows too long cut; and which rows those are."""
    rows, problems, width = [], [], len(schema.names)
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        next(reader)
        for number, cells in enumerate(reader, start=2):
            if len(cells) != width:
                message = f"The row has {len(cells)} cells, not {width}."
                problems.append(Problem(schema.name, f"row {number}", None, None, message, MEND_FILE))
            rows.append([*cells, *[None] * (width - len(cells))][:width])
    columns = zip(*rows, strict=True) if rows else [()] * width
    return _numbered(pa.table([pa.array(column, pa.string()) for column in columns], names=list(schema.names))), problems


def _numbered(table: pa.Table) -> pa.Table:
    return table.append_column(NUMBER.strip('"'), pa.arange(2, table.num_rows + 2))
