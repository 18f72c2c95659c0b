"""The tables' schemas, read from `schemas/`: the one truth that every format is generated from."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from ..errors import UsageError
from .fields import Field, read_field, read_missing

__all__ = ["DatasetInfo", "Field", "ForeignKey", "License", "TableSchema", "load_info", "load_schema", "load_schemas", "read_schema"]

PACKED = files("spaceparley") / "schemas"
CHECKOUT = Path(__file__).parents[3] / "schemas"


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """Columns whose values stand in the columns of another table."""

    fields: tuple[str, ...]
    table: str
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableSchema:
    """One table; the first sentence of `description` says what a row is."""

    name: str
    title: str
    description: str
    fields: tuple[Field, ...]
    primary_key: tuple[str, ...]
    unique_keys: tuple[tuple[str, ...], ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()

    def field(self, name: str) -> Field:
        """The column of that name."""
        return next(field for field in self.fields if field.name == name)

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names, in order."""
        return tuple(field.name for field in self.fields)


@dataclass(frozen=True, slots=True)
class License:
    name: str
    title: str
    path: str


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much of a table a release may lose against the last one."""

    rows_lost: float
    """Share of its rows."""
    filled_lost: float
    """Share of the rows that a column is filled in: 0.1 is ten points."""


@dataclass(frozen=True, slots=True)
class DatasetInfo:
    """What is said of the dataset as a whole."""

    name: str
    title: str
    description: str
    version: str
    """Version of the schemas; README.md there says what changes which part of it."""
    homepage: str | None
    download: str | None
    """Address below which the files of the newest release lie; None as long as they lie nowhere but in git."""
    licenses: tuple[License, ...]
    contributors: tuple[str, ...]
    keywords: tuple[str, ...]
    tables: tuple[str, ...]
    """Published tables, each after those that it refers to."""
    bounds: tuple[tuple[str, Bounds], ...]
    """What each table may lose from release to release."""


def schema_text(name: str) -> str:
    """The JSON of `schemas/NAME.json`: packed into the wheel, or in the checkout when run from source."""
    folder: Traversable = PACKED if (PACKED / "dataset.json").is_file() else CHECKOUT
    return (folder / f"{name}.json").read_text(encoding="utf-8")


@cache
def load_info() -> DatasetInfo:
    """What `schemas/dataset.json` says."""
    raw = json.loads(schema_text("dataset"))
    return DatasetInfo(
        name=raw["name"],
        title=raw["title"],
        description=raw["description"],
        version=raw["version"],
        homepage=raw["homepage"],
        download=raw["download"].rstrip("/") if raw["download"] else None,
        licenses=tuple(License(**raw_license) for raw_license in raw["licenses"]),
        contributors=tuple(contributor["title"] for contributor in raw["contributors"]),
        keywords=tuple(raw["keywords"]),
        tables=tuple(raw["tables"]),
        bounds=tuple((name, Bounds(**bounds)) for name, bounds in raw["bounds"].items()),
    )


@cache
def load_schema(name: str) -> TableSchema:
    """The schema of one table; also of `problems`, which is no part of the dataset."""
    return read_schema(name, json.loads(schema_text(name)))


@cache
def load_schemas() -> tuple[TableSchema, ...]:
    """The published tables, each after those that it refers to."""
    return tuple(load_schema(name) for name in load_info().tables)


def bounds_of_table(name: str) -> Bounds:
    """What a table may lose; a table that is gone altogether has the strictest bounds."""
    return dict(load_info().bounds).get(name, Bounds(0, 0))


def read_schema(name: str, raw: Mapping[str, Any]) -> TableSchema:
    """The table that a Table Schema describes. Raises UsageError for what no check is compiled for."""
    if raw.get("fieldsMatch", "exact") not in ("exact", ["exact"]):
        raise UsageError(f"{name}: nothing checks fieldsMatch {raw['fieldsMatch']}; list the columns of the file, in its order")
    missing = read_missing(raw)
    return TableSchema(
        name=name,
        title=raw.get("title", name),
        description=raw.get("description", ""),
        fields=tuple(read_field(field, missing) for field in raw["fields"]),
        primary_key=_names(raw.get("primaryKey", ())),
        unique_keys=tuple(_names(key) for key in raw.get("uniqueKeys", ())),
        foreign_keys=tuple(_foreign_key(name, key) for key in raw.get("foreignKeys", ())),
    )


def _foreign_key(table: str, raw: Mapping[str, Any]) -> ForeignKey:
    """A reference without a table is one to the same table."""
    reference = raw["reference"]
    return ForeignKey(_names(raw["fields"]), reference.get("resource") or table, _names(reference["fields"]))


def _names(names: str | Iterable[str]) -> tuple[str, ...]:
    return (names,) if isinstance(names, str) else tuple(names)
