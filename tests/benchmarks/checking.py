"""Checking beside Frictionless: a million rows that fit our own schemas, ours on the Parquet, theirs on the CSV.

Both ask for the same: types, constraints, primary, unique and foreign keys of every row. `make bench` prints seconds and the
ratio of one run; the rows are made from the schemas' patterns, no two alike.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import duckdb
import frictionless
from spaceparley.dataset.ddl import SQL_TYPES, literal, quoted
from spaceparley.dataset.files import check_csv, check_parquet
from spaceparley.dataset.schema import Field, TableSchema, load_schema, schema_text

ROWS = 1_000_000
SHARES = {"entities": 0.02, "reports": 0.05, "meetings": 0.03, "participants": 0.1, "statements": 0.3, "evidence": 0.5}
"""Tables and their part of the rows, each after those that it refers to."""


def make_package(folder: Path, rows: int) -> list[TableSchema]:
    """Writes each table as Parquet and CSV, with a descriptor for the CSV; gives back their schemas."""
    schemas = [load_schema(name) for name in SHARES]
    counts = {name: max(1, round(rows * share)) for name, share in SHARES.items()}
    with duckdb.connect() as connection:
        for schema in schemas:
            columns = ", ".join(f"{_value(schema, field, counts)} AS {quoted(field.name)}" for field in schema.fields)
            connection.execute(f"CREATE TABLE rows AS SELECT {columns} FROM range({counts[schema.name]}) AS made(n)")
            for kind in ("parquet", "csv"):
                connection.execute(f"COPY rows TO {literal(str(folder / f'{schema.name}.{kind}'))} (FORMAT {kind})")
            connection.execute("DROP TABLE rows")
    resources = [{"name": name, "type": "table", "path": f"{name}.csv", "schema": json.loads(schema_text(name))} for name in SHARES]
    (folder / "datapackage.json").write_text(json.dumps({"name": "million", "resources": resources}), encoding="utf-8")
    return schemas


def _value(schema: TableSchema, field: Field, counts: dict[str, int]) -> str:
    """SQL for the column's value in row `n`: an id of its own, one of a row that exists, else what the schema shows."""
    key = next((key for key in schema.foreign_keys if key.fields == (field.name,)), None)
    if key:
        first = schema.foreign_keys[0]
        number = "n" if key == first else f"(n // {counts[first.table]})"
        return _id(load_schema(key.table).field(key.references[0]), f"{number} % {counts[key.table]}")
    if field.unique or (field.name,) == schema.primary_key:
        return _id(field, "n")
    if field.enum:
        values = ", ".join(literal(str(value)) for value in field.enum)
        return f"[{values}][n % {len(field.enum)} + 1]"
    if field.type == "string" and not field.pattern:
        text = f"{literal(str(field.example))} || ' ' || n"
        return f"left({text}, {field.max_length})" if field.max_length else text
    return f"{literal(str(field.example))}::{SQL_TYPES[field.type]}"


def _id(field: Field, number: str) -> str:
    return f"{literal(str(field.example)[:-12])} || printf('%012x', {number})"


def timed(call: Callable[[], object]) -> tuple[float, object]:
    start = time.perf_counter()
    result = call()
    return time.perf_counter() - start, result


def main(rows: int) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        schemas = make_package(folder, rows)
        ours, found = timed(lambda: check_parquet(folder, schemas))
        text, also = timed(lambda: check_csv(folder, schemas))
        theirs, report = timed(lambda: frictionless.validate(str(folder / "datapackage.json")))
        assert found == also == (), (found or also)[:3]
        assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "note"])[:5]
    print(f"{rows:,} rows in {len(schemas)} tables, all sound")
    print(f"  spaceparley, SQL on the Parquet  {ours:7.2f} s")
    print(f"  spaceparley, SQL on the CSV      {text:7.2f} s")
    print(f"  Frictionless, on the CSV         {theirs:7.2f} s")
    print(f"  Frictionless / ours: {theirs / ours:.0f} (Parquet), {theirs / text:.0f} (CSV)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
