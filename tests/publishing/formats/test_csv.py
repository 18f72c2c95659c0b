import csv
import datetime as dt

import pyarrow as pa
import pytest
from spaceparley.dataset.schema import Field, TableSchema
from spaceparley.publishing.formats.csv import write_csv

TYPES = {
    "string": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
    "datetime": pa.timestamp("ms"),
}

VALUES = [
    ("string", "plain", "plain"),
    ("string", "Борисов « – »", "Борисов « – »"),
    ("string", "a,b", '"a,b"'),
    ("string", 'say "b"', '"say ""b"""'),
    ("string", "two\nlines", '"two\nlines"'),
    ("string", "carriage\rreturn", '"carriage\rreturn"'),
    ("string", " edge", '" edge"'),
    ("string", "edge ", '"edge "'),
    ("string", "", '""'),
    ("string", None, ""),
    ("integer", -7, "-7"),
    ("integer", None, ""),
    ("number", 0.62, "0.62"),
    ("number", 1e-9, "1e-09"),
    ("boolean", True, "true"),
    ("boolean", False, "false"),
    ("boolean", None, ""),
    ("date", dt.date(2022, 8, 9), "2022-08-09"),
    ("date", None, ""),
    ("datetime", dt.datetime(2026, 11, 24, 6), "2026-11-24T06:00:00Z"),
]


@pytest.mark.parametrize(("kind", "value", "cell"), VALUES)
def test_cells(tmp_path, kind, value, cell):
    fields = (Field("key", "string", "", "k"), Field("value", kind, "", "x"))
    schema = TableSchema("t", "T", "", fields, primary_key=("key",))
    table = pa.table({"key": ["k"], "value": pa.array([value], TYPES[kind])})
    write_csv(table, schema, tmp_path / "t.csv")
    assert (tmp_path / "t.csv").read_bytes().decode() == f"key,value\nk,{cell}\n"


def test_any_reader_gets_back_what_was_written(published, dataset):
    with (published / "entities.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    expected = dataset["entities"].sort_by("entity_id").to_pylist()
    assert rows == [{name: value or "" for name, value in row.items()} for row in expected]
