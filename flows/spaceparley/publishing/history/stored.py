"""A release that stands in a folder, read as it describes itself: its schemas may be older than ours."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from ...dataset.differences import CHANGES
from ...dataset.schema import TableSchema, read_schema
from ...errors import PublishingError
from .exchange import MARK
from .layout import Output
from .versions import Versions, read_versions


@dataclass(frozen=True, slots=True)
class Description:
    """What a release says of itself."""

    version: str | None
    """Of its data; None for a release made before there were versions."""
    schema_version: str
    schemas: tuple[TableSchema, ...]
    texts: Mapping[str, dict[str, Any]]
    """The schemas as they stand there, by table."""

    @property
    def unchanging(self) -> tuple[TableSchema, ...]:
        """The schemas of all tables but that of changes, which follows from two releases."""
        return tuple(schema for schema in self.schemas if schema.name != CHANGES)

    def without_examples(self, names: Collection[str]) -> "Description":
        """The same without the examples that print one of the names."""
        texts = {table: {**text, "fields": [_unnamed(field, names) for field in text["fields"]]} for table, text in self.texts.items()}
        return replace(self, schemas=tuple(read_schema(table, text) for table, text in texts.items()), texts=texts)


def _unnamed(field: dict[str, Any], names: Collection[str]) -> dict[str, Any]:
    example = str(field.get("example", ""))
    return {key: value for key, value in field.items() if key != "example"} if any(name in example for name in names) else field


@dataclass(frozen=True, slots=True)
class Stored:
    """A release with all its rows."""

    description: Description
    tables: Mapping[str, pa.Table]


@dataclass(frozen=True, slots=True)
class Last:
    """The releases that were made so far, and the newest of them with its rows; None where there is none."""

    versions: Versions
    release: Stored | None

    def was_checked_by(self, rules: str, schemas: tuple[TableSchema, ...]) -> bool:
        """Whether the present rules and schemas made and checked the newest one."""
        made_by = self.versions.latest.rules if self.versions.latest else None
        return self.release is not None and made_by == rules and self.release.description.schemas == schemas


def read_last(output: Output) -> Last:
    """What stands in an output folder."""
    versions = read_versions(output.versions)
    return Last(versions, read_stored(output.release(versions.latest.version).current) if versions.latest else None)


def read_stored(folder: Path) -> Stored:
    """The release in a folder; its Parquet files and its descriptor are enough.

    Raises PublishingError where a file is missing or is no such thing.
    """
    description = read_descriptor(folder)
    try:
        tables = {schema.name: pq.read_table(folder / f"{schema.name}.parquet") for schema in description.schemas}
    except (OSError, pa.ArrowException) as error:
        raise PublishingError(f"{folder}: cannot be read as a release ({str(error).partition(chr(10))[0]}); put it back whole") from error
    return Stored(description, tables)


def read_descriptor(folder: Path) -> Description:
    """What the `datapackage.json` of a folder says."""
    try:
        package = json.loads((folder / MARK).read_text(encoding="utf-8"))
        texts = {one["name"]: one["schema"] for one in package["resources"] if one["type"] == "table"}
        schemas = tuple(read_schema(name, text) for name, text in texts.items())
        stated = package.get("schemaVersion")
        return Description(package["version"] if stated else None, stated or package["version"], schemas, texts)
    except (OSError, ValueError, KeyError) as error:
        raise PublishingError(f"{folder / MARK}: cannot be read ({type(error).__name__}: {error}); put the release back whole") from error
