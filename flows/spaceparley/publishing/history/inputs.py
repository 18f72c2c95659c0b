"""Hashes of what a build is made of: so that a diff can say whether the world changed or our rules did, and a run whether anything did."""

import hashlib
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from ...dataset.schema import CHECKOUT
from ...reading.claims import FOLDER as CLAIMS
from ..runs import extracted
from ..runs.readings import Seen, content_digest

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


def code_digest() -> str:
    """The hash of all that decides what comes of reports: code, word lists, reference data, schemas, libraries."""
    tools = [extracted.rules_version(), sys.version, *((name, version(name)) for name in TOOLS)]
    return hashlib.sha256(f"{tools!r}{_package_digest()}".encode()).hexdigest()


@cache
def _package_digest() -> str:
    return _digest((folder, SUFFIXES) for folder in (files("spaceparley"), CHECKOUT) if folder.is_dir())


def inputs_digest(seen: Seen, reports: Path, corrections: Path) -> str:
    """The hash of all that a release follows from besides the one before it: reports, claims, corrections, code, schemas, libraries."""
    whole = hashlib.sha256(code_digest().encode())
    for name, digest in seen.digests.items():
        whole.update(f"{name}\0{digest}\0".encode("utf-8", "surrogateescape"))
    for name, path in _given(reports, corrections):
        whole.update(f"{name}\0{content_digest(path)}\0".encode("utf-8", "surrogateescape"))
    return whole.hexdigest()


def _given(reports: Path, corrections: Path) -> Iterator[tuple[str, Path]]:
    """What people gave besides reports, each by its path from the folder."""
    yield from ((f"{CLAIMS}/{path.name}", path) for path in sorted((reports / CLAIMS).glob("*.csv")))
    yield from ((path.name, path) for path in sorted(corrections.glob("*.toml")))


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
