"""Hashes of what a build is made with besides the reports: so that a diff can say whether the world changed or our rules did."""

import hashlib
from collections.abc import Iterable, Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

REFERENCE = "reference"
CODE = ("reading", "language", "extracting", "evaluating", "linking", "dataset")
"""Folders whose code and word lists decide what a report is taken to say."""
SUFFIXES = (".py", ".csv", ".toml", ".json", ".txt")


def rules_digest() -> str:
    """The hash of the code and the language data."""
    package = files("spaceparley")
    folders = ((package / name, SUFFIXES) for name in CODE)
    return _digest([*folders, (package / REFERENCE, (".py",))])


def reference_digest() -> str:
    """The hash of the reference data: people, organisations, places, programmes."""
    return _digest([(files("spaceparley") / REFERENCE, (".csv",))])


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
