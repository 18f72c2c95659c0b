"""Hashes of what a build is made of: so that a diff can say whether the world changed or our rules did, and a run whether anything did."""

import hashlib
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from ...dataset.schema import CHECKOUT
from ...reading.claims import FOLDER as CLAIMS
from ...reading.reports import report_files
from ..runs import extracted

REFERENCE = "reference"
CODE = ("reading", "language", "extracting", "evaluating", "linking", "dataset")
"""Folders whose code and word lists decide what a report is taken to say."""
TOOLS = ("duckdb", "pyarrow", "pyyaml")
"""Libraries whose other version may make other rows, besides those that rules ask."""
SUFFIXES = (".py", ".csv", ".toml", ".json", ".txt")


def rules_digest() -> str:
    """The hash of the code and the language data."""
    package = files("spaceparley")
    folders = ((package / name, SUFFIXES) for name in CODE)
    return _digest([*folders, (package / REFERENCE, (".py",))])


def reference_digest() -> str:
    """The hash of the reference data: people, organisations, places, programmes."""
    return _digest([(files("spaceparley") / REFERENCE, (".csv",))])


def inputs_digest(reports: Path, corrections: Path) -> str:
    """The hash of all that a release follows from besides the one before it: reports, claims, corrections, code, schemas, libraries."""
    tools = [extracted.rules_version(), sys.version, *((name, version(name)) for name in TOOLS)]
    whole = hashlib.sha256(repr(tools).encode())
    whole.update(_digest((folder, SUFFIXES) for folder in (files("spaceparley"), CHECKOUT) if folder.is_dir()).encode())
    for name, path in (*_told(reports), *((path.name, path) for path in sorted(corrections.glob("*.toml")))):
        whole.update(f"{name}\0{_content_digest(path)}\0".encode("utf-8", "surrogateescape"))
    return whole.hexdigest()


def _told(reports: Path) -> Iterator[tuple[str, Path]]:
    """The files that tell something, each by its path from the folder."""
    if reports.is_dir():
        yield from ((name, reports / name) for name, _ in report_files(reports))
        yield from ((f"{CLAIMS}/{path.name}", path) for path in sorted((reports / CLAIMS).glob("*.csv")))


def _content_digest(path: Path) -> str:
    """The hash of a file, or why it cannot be read: when that is mended, something has changed."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        return type(error).__name__


def _digest(folders: Iterable[tuple[Traversable, tuple[str, ...]]]) -> str:
    whole = hashlib.sha256()
    for folder, suffixes in folders:
        for name, content in sorted(_contents(folder, folder.name, suffixes)):
            whole.update(f"{name}\0{len(content)}\0".encode())
            whole.update(content)
    return whole.hexdigest()


def _contents(folder: Traversable, path: str, suffixes: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _contents(entry, f"{path}/{entry.name}", suffixes)
        elif entry.name.endswith(suffixes):
            yield f"{path}/{entry.name}", entry.read_bytes()
