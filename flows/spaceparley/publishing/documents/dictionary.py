"""`DICTIONARY.md`: every table and column in words, generated from the schemas."""

from collections.abc import Iterable, Iterator

from ...dataset.fields import WARNINGS
from ...dataset.schema import Field, TableSchema
from ..formats.views import VIEWS

INTRODUCTION = """\
# Data dictionary

Generated from the schemas; the same words stand in `datapackage.json`, in the Parquet files' metadata and as
comments in the DuckDB file.

- **Null** (an empty cell in CSV) means "not stated". There is no empty text, no "N/A" and no zero for unknown.
- **Dates** come three ways: EDTF text (ISO 8601-2: `2022-08-09`, `2022-08`, `2024`, `2025-36` for the last quarter,
  `../2025-12-31` for "by then", `2024/..` for "no earlier", `XXXX-08-09` where the year is unknown), the first and last
  day that it can mean as real dates, and the words as printed in `evidence`. A year stays a year: no day is invented.
- **Ids** are text: three letters that tell the table, then 12 hexadecimal digits.
- **Evidence**: for a value of a row, look in `evidence` for its `table_name`, `row_id` and `column_name`.
- **Words in quotation marks** are printed words, often the outlet's own translation.
- **Take care** tells of a column, from a closed list:
"""


def dictionary(schemas: Iterable[TableSchema]) -> str:
    """The whole dictionary as Markdown."""
    care = "\n".join(f"  - *{name}*: {meaning}." for name, meaning in WARNINGS.items())
    sections = [f"{INTRODUCTION}{care}\n", *(_table(schema) for schema in schemas), _views()]
    return "\n".join(sections)


def _table(schema: TableSchema) -> str:
    lines = [f"## {schema.name}", "", schema.description, "", *_keys(schema), ""]
    lines += ["| column | type | meaning | example | constraints | take care |", "|---|---|---|---|---|---|"]
    lines += [_row(field) for field in schema.fields]
    return "\n".join(lines) + "\n"


def _keys(schema: TableSchema) -> Iterator[str]:
    yield f"Primary key: {_names(schema.primary_key)}."
    for names in schema.unique_keys:
        yield f"No two rows share {_names(names)}."
    for key in schema.foreign_keys:
        yield f"{_names(key.fields)} stands in `{key.table}` ({_names(key.references)})."


def _row(field: Field) -> str:
    cells = (f"`{field.name}`", field.type, field.description, f"`{field.example}`", "; ".join(_constraints(field)), ", ".join(field.warnings))
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _constraints(field: Field) -> Iterator[str]:
    if field.required:
        yield "never null"
    if field.unique:
        yield "unique"
    if field.enum:
        yield "one of " + ", ".join(f"`{value}`" for value in field.enum)
    if field.pattern:
        yield f"matches `{field.pattern}`"
    if field.minimum is not None:
        yield f"at least {field.minimum}"
    if field.maximum is not None:
        yield f"at most {field.maximum}"
    if field.max_length is not None:
        yield f"at most {field.max_length} characters"


def _names(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _views() -> str:
    """The views with their SQL: without the DuckDB file they can be made from it over the other formats."""
    lines = ["## Ready views", "", "In `spaceparley.duckdb`, and wherever `spaceparley query` runs.", ""]
    for view in VIEWS:
        lines += [f"### {view.name}", "", view.comment, "", "```sql", view.statement.rstrip(), "```", ""]
    return "\n".join(lines)
