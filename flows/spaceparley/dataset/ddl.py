"""Schemas as DuckDB SQL: tables with their keys and checks, and comments on every table and column."""

from collections.abc import Iterable, Iterator

from .schema import Field, TableSchema

SQL_TYPES = {
    "string": "VARCHAR",
    "integer": "BIGINT",
    "number": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
    "datetime": "TIMESTAMP",
}


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
    if field.enum:
        yield f"{name} IN ({', '.join(literal(value) for value in field.enum)})"
    if field.pattern:
        yield f"regexp_full_match({name}, {literal(field.pattern)})"
    if field.minimum is not None:
        yield f"{name} >= {field.minimum}"
    if field.maximum is not None:
        yield f"{name} <= {field.maximum}"
    if field.max_length is not None:
        yield f"length({name}) <= {field.max_length}"


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
        yield f"COMMENT ON COLUMN {quoted(table.name)}.{quoted(field.name)} IS {literal(field.description)};"


def _list(names: Iterable[str]) -> str:
    return ", ".join(quoted(name) for name in names)
