"""Rows made of the schemas' own examples, which refer to each other, and one with everything that is awkward in a file."""

import datetime as dt

import pyarrow as pa
from spaceparley.dataset.arrow import arrow_schema
from spaceparley.dataset.schema import Field, TableSchema, load_schema

AWKWARD = 'He said: "comma, quote"\nnew line;\rreturn;  Борисов « – » \ttab '


def example(field: Field) -> object:
    if field.type == "date":
        return dt.date.fromisoformat(str(field.example))
    if field.type == "datetime":
        return dt.datetime.fromisoformat(str(field.example)).replace(tzinfo=None)
    return field.example


def example_row(schema: TableSchema) -> dict[str, object]:
    return {field.name: example(field) for field in schema.fields}


def table(name: str, rows: list[dict[str, object]]) -> pa.Table:
    return pa.Table.from_pylist(rows, schema=arrow_schema(load_schema(name)))
