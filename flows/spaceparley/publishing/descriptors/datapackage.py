"""`datapackage.json` (Data Package v2): CSV files as tables with their schemas, everything else as files."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ...dataset.schema import TableSchema, schema_text
from ..formats.checksums import sha256
from ..history.edition import Edition

FILE = "datapackage.json"
PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
MEDIA_TYPES = {
    ".md": "text/markdown",
    ".json": "application/json",
    ".parquet": "application/vnd.apache.parquet",
    ".svg": "image/svg+xml",
    ".jsonld": "application/ld+json",
    ".cff": "application/yaml",
}
Json = dict[str, Any]


NOT_OF_THE_PACKAGE = ("tables", "bounds", "version")


def write_datapackage(folder: Path, schemas: Iterable[TableSchema], edition: Edition, texts: Mapping[str, Json] | None = None) -> None:
    """Describes the files that are there: tables in the order of the schemas, then the rest by name.

    `texts` are the schemas as an older release states them; ours where there are none.
    """
    tables = [schema.name for schema in schemas]
    listed = {f"{name}.csv" for name in tables}
    others = sorted(path for path in folder.iterdir() if path.name not in listed)
    resources = [_table(folder, name, (texts or {}).get(name) or json.loads(schema_text(name))) for name in tables] + [_file(path) for path in others]
    text = json.dumps(_head(edition) | {"resources": resources}, ensure_ascii=False, indent=2) + "\n"
    (folder / FILE).write_text(text, encoding="utf-8", newline="\n")


def _head(edition: Edition) -> Json:
    """What `schemas/dataset.json` says of the whole, what it leaves open left out; the version is that of the data."""
    info: Json = json.loads(schema_text("dataset"))
    stated = {key: value for key, value in info.items() if value is not None and key not in NOT_OF_THE_PACKAGE}
    return {"$schema": PROFILE} | stated | {"version": edition.version, "schemaVersion": edition.schema_version}


def _table(folder: Path, name: str, schema: Json) -> Json:
    path = folder / f"{name}.csv"
    return {
        "name": name,
        "type": "table",
        "path": path.name,
        "title": schema["title"],
        "description": schema["description"],
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        **_fingerprint(path),
        "schema": schema,
    }


def _file(path: Path) -> Json:
    # A Parquet file listed as a table fails under a plain install of Frictionless, which has no pandas.
    return {
        "name": path.name.lower().lstrip("."),
        "type": "file",
        "path": path.name,
        "format": path.suffix.removeprefix(".") or "txt",
        "mediatype": MEDIA_TYPES.get(path.suffix, "text/plain"),
        **_fingerprint(path),
    }


def _fingerprint(path: Path) -> Json:
    return {"bytes": path.stat().st_size, "hash": f"sha256:{sha256(path)}"}
