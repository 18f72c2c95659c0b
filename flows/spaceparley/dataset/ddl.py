"""Schemas as DuckDB SQL: tables with their keys and checks, and comments on every table and column."""

from collections.abc import Iterable, Iterator

from .fields import Field, Value
from .schema import TableSchema

SQL_TYPES = {
    "string": "VARCHAR",
    "integer": "BIGINT",
    "number": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
    "datetime": "TIMESTAMP",
    "time": "TIME",
    "year": "BIGINT",
    "yearmonth": "VARCHAR",
}
YEAR_MONTH = "[0-9]{4}-(0[1-9]|1[0-2])"


def ddl(table: TableSchema) -> str:
    """CREATE TABLE with keys, NOT NULL and CHECK, then COMMENT ON the table and each of its columns."""
    lines = [*(_column(field) for field in table.fields), *_keys(table)]
    create = f"CREATE TABLE {quoted(table.name)} (\n  " + ",\n  ".join(lines) + "\n);"
    return "\n".join([create, *_comments(table)]) + "\n"


def quoted(name: str) -> str:
    """A name as SQL: always in quotation marks, since some of ours are words of SQL."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A text as an SQL literal."""
    return "'" + text.replace("'", "''") + "'"


def conditions(field: Field) -> Iterator[str]:
    """What SQL asks of a column's values; each is true or null for a value that may stand there."""
    name = quoted(field.name)
    for values in (field.enum, field.categories):
        if values:
            yield f"{name} IN ({', '.join(value_literal(field, value) for value in values)})"
    if field.type == "year":
        yield f"{name} BETWEEN 0 AND 9999"
    if field.type == "yearmonth":
        yield f"regexp_full_match({name}, {literal(YEAR_MONTH)})"
    if field.pattern:
        yield f"regexp_full_match({name}, {literal(field.pattern)})"
    for sign, bound in _bounds(field):
        yield f"{name} {sign} {value_literal(field, bound)}"
    if field.type == "number" and any(_bounds(field)):
        yield f"NOT isnan({name})"
    if field.min_length is not None:
        yield f"length({name}) >= {field.min_length}"
    if field.max_length is not None:
        yield f"length({name}) <= {field.max_length}"


def value_literal(field: Field, value: Value) -> str:
    """A value that the schema gives for a column, as SQL of the column's type."""
    kind, text = SQL_TYPES[field.type], str(value)
    if kind == "BOOLEAN":
        return "true" if value is True or text in field.true_values else "false"
    return literal(text) if kind == "VARCHAR" else text if kind == "BIGINT" else f"{literal(text)}::{kind}"


def _bounds(field: Field) -> Iterator[tuple[str, Value]]:
    stated = {">=": field.minimum, "<=": field.maximum, ">": field.exclusive_minimum, "<": field.exclusive_maximum}
    return ((sign, bound) for sign, bound in stated.items() if bound is not None)


def _column(field: Field) -> str:
    parts = [quoted(field.name), SQL_TYPES[field.type]]
    if field.required:
        parts.append("NOT NULL")
    rules = list(conditions(field))
    if rules:
        parts.append(f"CHECK ({' AND '.join(rules)})")
    return " ".join(parts)


def _keys(table: TableSchema) -> Iterator[str]:
    if table.primary_key:
        yield f"PRIMARY KEY ({_list(table.primary_key)})"
    for unique in table.unique_keys:
        yield f"UNIQUE ({_list(unique)})"
    for key in table.foreign_keys:
        yield f"FOREIGN KEY ({_list(key.fields)}) REFERENCES {quoted(key.table)} ({_list(key.references)})"


def _comments(table: TableSchema) -> Iterator[str]:
    yield f"COMMENT ON TABLE {quoted(table.name)} IS {literal(table.description)};"
    for field in table.fields:
        yield f"COMMENT ON COLUMN {quoted(table.name)}.{quoted(field.name)} IS {literal(field.words)};"


def _list(names: Iterable[str]) -> str:
    return ", ".join(quoted(name) for name in names)
