"""Whether tables that DuckDB sees under their names keep what is asked of them: the SQL is run, what fails is named."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import pyarrow as pa
from duckdb import DuckDBPyConnection

from ..errors import Problem
from .constraints import Query, RowRule, key_queries, row_rules
from .ddl import quoted
from .doubts import doubtful_keys
from .schema import TableSchema

SHOWN = 100
"""Rows shown of any one fault: who has more mends the cause, not the rows."""
NUMBER = quoted("row number")
"""The column of a file's view that counts its rows as Frictionless does: the header is row 1."""


@dataclass(frozen=True, slots=True)
class Rows:
    """What rows are called by."""

    sql: str
    words: str = "{}"


BY_NUMBER = Rows(NUMBER, "row {}")


def breaches(connection: DuckDBPyConnection, schemas: Sequence[TableSchema], rows: Rows, keys: Mapping[str, pa.Table] | None = None) -> Iterator[Problem]:
    """Every value, key and reference that breaks its schema; `keys` are the tables' keys, where Arrow has read them."""
    for schema in schemas:
        yield from broken_rules(connection, schema, list(row_rules(schema)), rows)
    queries = (key_queries(schema, rows.sql) if keys is None else doubtful_keys(keys, schema, rows.sql) for schema in schemas)
    yield from answers(connection, chain.from_iterable(queries), rows)


def broken_rules(connection: DuckDBPyConnection, schema: TableSchema, rules: Sequence[RowRule], rows: Rows) -> Iterator[Problem]:
    """Counts the rows at fault by all rules in one pass; asks which they are only where there are any."""
    if not rules:
        return
    counts = ", ".join(f"count(*) FILTER (WHERE {rule.fault})" for rule in rules)
    [found] = connection.execute(f"SELECT {counts} FROM {quoted(schema.name)}").fetchall()
    broken = (rule for rule, count in zip(rules, found, strict=True) if count)
    yield from answers(connection, (_rows_at_fault(rule, rows) for rule in broken), rows)


def answers(connection: DuckDBPyConnection, queries: Iterable[Query], rows: Rows) -> Iterator[Problem]:
    """One problem for each answer."""
    for query in queries:
        for row, value in connection.execute(f"{query.sql} ORDER BY ALL LIMIT {SHOWN}").fetchall():
            named = None if row is None else rows.words.format(row)
            yield Problem(query.table, named, query.column, None if value is None else str(value), query.message, query.remedy)


def _rows_at_fault(rule: RowRule, rows: Rows) -> Query:
    value = rule.shown or quoted(rule.column)
    sql = f"SELECT {rows.sql}, ({value})::VARCHAR FROM {quoted(rule.table)} WHERE {rule.fault}"
    return Query(rule.table, rule.column, sql, rule.message, rule.remedy)
