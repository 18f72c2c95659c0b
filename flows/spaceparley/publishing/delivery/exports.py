"""Formats that are made from a release when somebody wants them: the .duckdb file, SQLite, a workbook, JSON Lines.

They stand in no release and not in git. Their bytes depend on the libraries of the machine that makes them, so no list of
hashes that travels with the data could hold; and what is withdrawn from a release must not go on in a copy beside it.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

import pyarrow as pa
from duckdb import Error as DuckDBError
from xlsxwriter.exceptions import FileCreateError

from ...dataset.schema import load_schemas
from ...errors import PublishingError, UsageError
from ..descriptors.datapackage import FILE as DESCRIPTOR
from ..formats import duckdb
from ..formats.about import About, about
from ..formats.jsonl import write_jsonl
from ..formats.parquet import read_parquet
from ..formats.sqlite import FILE as SQLITE
from ..formats.sqlite import write_sqlite
from ..formats.xlsx import FILE as WORKBOOK
from ..formats.xlsx import write_xlsx
from ..releases.contents import first_line

NO_ROOM = (OSError, DuckDBError, sqlite3.Error, FileCreateError)
"""What the libraries that write these formats raise where a disk is full."""
Dataset = Mapping[str, pa.Table]


def export(release: Path, formats: Iterable[str], folder: Path) -> tuple[Path, ...]:
    """The files made of the release in a folder, each whole or not there; `formats` are keys of `EXPORTS`.

    Raises UsageError for a release of other tables, PublishingError where the folder cannot be written.
    """
    schemas = load_schemas()
    dataset = read_parquet(release, [schema.name for schema in schemas])
    missing = [schema.name for schema in schemas if schema.name not in dataset]
    if missing:
        raise UsageError(f"{release}: has no table {', '.join(missing)}, so another version made it; make it anew: spaceparley refresh")
    told = about(dataset, schemas, _version(release))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return tuple(path for name in formats for path in EXPORTS[name](release, dataset, told, folder))
    except OSError as error:
        raise PublishingError(f"{error.filename or folder}: {error.strerror or error}; make room there, or name another folder with --out") from error


def _version(release: Path) -> str:
    return str(json.loads((release / DESCRIPTOR).read_text(encoding="utf-8"))["version"])


def _put(path: Path, write: Callable[[Path], None]) -> Path:
    scratch = path.with_name(f".{path.name}.next")
    scratch.unlink(missing_ok=True)
    try:
        write(scratch)
        return scratch.replace(path)
    except NO_ROOM as error:
        for left in path.parent.glob(f"{scratch.name}*"):  # databases keep a journal beside
            left.unlink(missing_ok=True)
        raise PublishingError(f"{path}: cannot be written ({first_line(error)}); make room there, or name another folder with --out") from error


def _duckdb(release: Path, _dataset: Dataset, told: About, folder: Path) -> list[Path]:
    return [_put(folder / duckdb.FILE, lambda path: duckdb.build(release, path, told.schemas))]


def _sqlite(_release: Path, dataset: Dataset, told: About, folder: Path) -> list[Path]:
    return [_put(folder / SQLITE, lambda path: write_sqlite(dataset, told.schemas, path))]


def _xlsx(_release: Path, dataset: Dataset, told: About, folder: Path) -> list[Path]:
    return [_put(folder / WORKBOOK, lambda path: write_xlsx(dataset, told, path))]


def _jsonl(_release: Path, dataset: Dataset, told: About, folder: Path) -> list[Path]:
    return [_put(folder / f"{schema.name}.jsonl", partial(write_jsonl, dataset[schema.name], schema)) for schema in told.schemas]


EXPORTS: Mapping[str, Callable[[Path, Dataset, About, Path], list[Path]]] = {
    "duckdb": _duckdb,
    "sqlite": _sqlite,
    "xlsx": _xlsx,
    "jsonl": _jsonl,
}
"""Each format by the ending of its files."""
