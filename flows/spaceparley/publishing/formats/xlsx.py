"""`spaceparley.xlsx`: a sheet for the README, one for the dictionary, one a table; for people who open a spreadsheet first.

No cell is or becomes a formula, a link or a number by what its text looks like: text is written as text and marked as text,
so that it stays text when somebody edits it. Dates are dates where Excel has them, which is from 1900 on.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

import pyarrow as pa
import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from ...counting import counted
from ...dataset.schema import TableSchema
from .about import About
from .parquet import in_order

FILE = "spaceparley.xlsx"
MOST_ROWS = 1_048_575
"""Rows of a sheet below its header."""
LONGEST = 32_767
"""Characters of a cell."""
EXCEL_BEGINS = date(1900, 1, 1)
# Not when it is made, which would be another file every time.
CREATED = datetime(2000, 1, 1)
OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
DICTIONARY = ("table", "column", "type", "meaning", "example", "may be empty", "one of", "warnings")
Put = Callable[[int, int, Any], object]


def write_xlsx(dataset: Mapping[str, pa.Table], about: About, path: Path) -> None:
    """Writes the workbook; the same rows give the same bytes with the same libraries."""
    # Packed in memory: where a disk is full, what packs into a file says so once more as it is thrown away, with a stack trace.
    packed = BytesIO()
    with xlsxwriter.Workbook(packed, OPTIONS) as workbook:
        workbook.set_properties({"title": about.info.title, "author": ", ".join(about.info.contributors), "created": CREATED})
        styles = {
            "head": workbook.add_format({"bold": True, "num_format": "@"}),
            "text": workbook.add_format({"num_format": "@", "quote_prefix": True}),
            "date": workbook.add_format({"num_format": "yyyy-mm-dd"}),
            "datetime": workbook.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}),
            "time": workbook.add_format({"num_format": "hh:mm:ss"}),
        }
        _fill(workbook.add_worksheet("README"), ("spaceparley", ""), _readme(about), styles, (24, 100))
        _fill(workbook.add_worksheet("dictionary"), DICTIONARY, _dictionary(about.schemas), styles, (20, 24, 10, 80, 32, 14, 40, 30))
        for schema in about.schemas:
            sheet = workbook.add_worksheet(schema.name)
            rows = in_order(dataset[schema.name], schema).slice(0, MOST_ROWS)
            _fill(sheet, schema.names, _rows(rows), styles, tuple(max(14, len(name) + 3) for name in schema.names))
    path.write_bytes(packed.getbuffer())


def _fill(sheet: Worksheet, head: tuple[str, ...], rows: Iterable[tuple[object, ...]], styles: Mapping[str, Format], widths: tuple[int, ...]) -> None:
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 0)
    put = _writer(sheet, styles)
    for column, name in enumerate(head):
        sheet.write_string(0, column, name, styles["head"])
    last = 0
    for last, row in enumerate(rows, start=1):
        for column, value in enumerate(row):
            put(last, column, value)
    sheet.autofilter(0, 0, last, len(head) - 1)


def _writer(sheet: Worksheet, styles: Mapping[str, Format]) -> Put:
    def put(row: int, column: int, value: Any) -> object:
        if value is None:
            return None
        if isinstance(value, bool):
            return sheet.write_boolean(row, column, value)
        if isinstance(value, (int, float)):
            return sheet.write_number(row, column, value)
        if isinstance(value, time):
            return sheet.write_datetime(row, column, value, styles["time"])
        if isinstance(value, date) and _day(value) >= EXCEL_BEGINS:
            return sheet.write_datetime(row, column, value, styles["datetime" if isinstance(value, datetime) else "date"])
        return sheet.write_string(row, column, str(value)[:LONGEST], styles["text"])

    return put


def _day(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value


def _rows(table: pa.Table) -> Iterable[tuple[object, ...]]:
    for batch in table.to_batches():
        yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)


def _readme(about: About) -> Iterable[tuple[str, object]]:
    yield "title", about.info.title
    yield "description", about.info.description
    yield "version", about.version
    yield "licence", f"{about.info.licenses[0].name}: {about.info.licenses[0].path}; quotations stay their publishers'"
    yield "cite", about.citation
    yield "empty cell", "Not stated. It never means no or zero."
    yield "dates", "…_edtf is the date as exact as the report gives it (2024 is a year); …_earliest and …_latest are the days that it can mean."
    yield "evidence", "For a value of a row look in the sheet evidence for its table_name, row_id and column_name."
    yield "text", f"Cells are marked as text and never calculated; a text longer than {LONGEST:,} characters is cut, the other formats have it whole."
    for schema in about.schemas:
        rows = about.rows[schema.name]
        cut = f", of which the first {MOST_ROWS:,} are here" if rows > MOST_ROWS else ""
        yield schema.name, f"{counted(rows, 'row')}{cut}. {schema.description}"


def _dictionary(schemas: Iterable[TableSchema]) -> Iterable[tuple[str, ...]]:
    for schema in schemas:
        yield (schema.name, "", "", schema.description)
        for field in schema.fields:
            empty = "no" if field.required else "yes"
            values = ", ".join(str(value) for value in field.enum)
            yield (schema.name, field.name, field.type, field.description, str(field.example), empty, values, ", ".join(field.warnings))
