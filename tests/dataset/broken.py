"""Packages made to break: one sound package of two tables with every type and constraint, and what is done to its cells."""

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

PEOPLE: dict[str, Any] = {
    "fields": [
        {"name": "id", "type": "string", "constraints": {"required": True, "unique": True, "pattern": "p_[0-9a-f]{4}"}},
        {"name": "name", "type": "string", "constraints": {"required": True, "minLength": 2, "maxLength": 20}},
        {"name": "kind", "type": "string", "constraints": {"enum": ["person", "group"]}},
        {"name": "age", "type": "integer", "constraints": {"minimum": 0, "maximum": 120}},
        {"name": "rank", "type": "integer", "constraints": {"enum": [1, 2, 3], "unique": True}},
        {"name": "height", "type": "number", "constraints": {"exclusiveMinimum": 0, "exclusiveMaximum": 2.5}},
        {"name": "share", "type": "number", "constraints": {"minimum": 0.25, "maximum": 0.75}},
        {"name": "active", "type": "boolean"},
        {"name": "agrees", "type": "boolean", "trueValues": ["oui"], "falseValues": ["non"], "constraints": {"enum": ["oui"]}},
        {"name": "born", "type": "date", "constraints": {"minimum": "1900-01-01", "exclusiveMaximum": "2020-01-01"}},
        {"name": "seen", "type": "datetime", "constraints": {"maximum": "2030-01-01T00:00:00"}},
        {"name": "wakes", "type": "time"},
        {"name": "since", "type": "year", "constraints": {"minimum": 1950}},
        {"name": "paid", "type": "yearmonth"},
        {"name": "boss", "type": "string"},
    ],
    "primaryKey": "id",
    "foreignKeys": [{"fields": "boss", "reference": {"resource": "", "fields": "id"}}],
    "missingValues": ["", "-"],
}
VISITS: dict[str, Any] = {
    "fields": [
        {"name": "person", "type": "string", "constraints": {"required": True}},
        {"name": "day", "type": "date"},
        {"name": "place", "type": "string"},
        {"name": "host", "type": "string"},
        {"name": "host_age", "type": "integer"},
        {"name": "note", "type": "string", "missingValues": ["n/a"]},
    ],
    "primaryKey": ["person", "day"],
    "uniqueKeys": [["day", "place"]],
    "foreignKeys": [
        {"fields": ["person"], "reference": {"resource": "people", "fields": ["id"]}},
        {"fields": ["host", "host_age"], "reference": {"resource": "people", "fields": ["id", "age"]}},
    ],
}
SCHEMAS = {"people": PEOPLE, "visits": VISITS}

ROWS = {
    "people": [
        ["p_0001", "Anna Berg", "person", "41", "1", "1.72", "0.25", "true", "oui", "1981-02-03", "2022-08-09T10:00:00", "06:30:00", "1999", "2022-08", ""],
        ["p_0002", "Борисов", "person", "0", "2", "2.4999", "0.75", "false", "oui", "1900-01-01", "2030-01-01T00:00:00", "23:59:59", "1950", "2022-12", "p_0001"],
        ["p_0003", "the \"parties\",\nboth", "group", "-", "", "", "", "", "", "", "", "", "", "", "p_0003"],
        ["p_0004", "Li", "-", "120", "3", "1e0", "5e-1", "1", "oui", "2019-12-31", "1999-01-01 00:00:00", "-", "2020", "-", "-"],
        ["p_0005", "É́mile", "person", "41", "", "0.001", ".5", "0", "", "", "", "", "", "", "p_0004"],
    ],
    "visits": [
        ["p_0001", "2022-08-09", "Astana", "p_0002", "0", "first"],
        ["p_0001", "2022-08-10", "Astana", "p_0001", "41", "n/a"],
        ["p_0002", "2022-08-09", "Baikonur", "", "", "-"],
        ["p_0002", "", "", "p_0003", "", "x"],
        ["p_0004", "2022-08-11", "", "", "", "y"],
    ],
}  # fmt: skip

Change = tuple[str, int, str, str]
"""Table, row as Frictionless counts (the header is row 1), column, new cell."""


def cell(change: str) -> Change:
    """`people 2 age = -1` as a change."""
    place, _, value = change.partition(" =")
    table, row, column = place.split()
    return table, int(row), column, value.strip().replace("\\n", "\n")


def changed(*changes: str) -> dict[str, list[list[str]]]:
    """The rows of both tables with those cells changed."""
    rows = {name: [list(row) for row in table] for name, table in ROWS.items()}
    for table, row, column, value in map(cell, changes):
        names = [field["name"] for field in SCHEMAS[table]["fields"]]
        rows[table][row - 2][names.index(column)] = value
    return rows


def as_csv(rows: list[list[str]], header: list[str]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([header, *rows])
    return text.getvalue()


def write_package(folder: Path, texts: Mapping[str, str], schemas: Mapping[str, Any] = SCHEMAS) -> Path:
    """Writes CSV files and their descriptor; gives back the descriptor."""
    for name, text in texts.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8", newline="\n")
    resources = [{"name": name, "type": "table", "path": f"{name}.csv", "schema": schemas[name]} for name in texts]
    descriptor = {"$schema": "https://datapackage.org/profiles/2.0/datapackage.json", "name": "broken", "resources": resources}
    (folder / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
    return folder / "datapackage.json"


def texts_of(rows: Mapping[str, list[list[str]]], schemas: Mapping[str, Any] = SCHEMAS) -> dict[str, str]:
    return {name: as_csv(table, [field["name"] for field in schemas[name]["fields"]]) for name, table in rows.items()}
