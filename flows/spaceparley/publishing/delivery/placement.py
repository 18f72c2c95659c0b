"""A release at an address: a folder, S3 or whatever else fsspec opens. Put there file by file, the list of hashes last.

DEST/
├── datapackage.json     comes first: whose folder it is
├── (the files of the release, and the formats that are made of it)
├── SHA256SUMS-exports   hashes of what is made of it
└── SHA256SUMS           written last: as long as it is missing or old, the release is not there yet

A run that was killed goes on where it stopped: what lies there whole is not sent again. What lay there of the release before
and is no more goes last.
"""

import hashlib
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...errors import PublishingError, SpaceparleyError, UsageError
from ..descriptors.datapackage import FILE as DESCRIPTOR
from ..formats.checksums import FILE as SUMS
from ..formats.checksums import sha256
from ..formats.duckdb import FILE as DATABASE
from ..releases.contents import first_line, open_storage
from .exports import export

EXPORT_SUMS = "SHA256SUMS-exports"
AT_ONCE = 1 << 20
OBJECT_STORES = frozenset({"s3", "s3a", "gs", "gcs", "az", "abfs"})
"""Kinds of addresses that begin with a bucket."""


@dataclass(frozen=True, slots=True)
class Placed:
    """What a run did at an address."""

    address: str
    sent: tuple[str, ...]
    kept: tuple[str, ...]
    """What lay there already, whole."""
    removed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A folder at an address."""

    system: Any
    """An fsspec file system."""
    root: str

    def path(self, name: str) -> str:
        return f"{self.root}/{name}"

    def hash(self, name: str) -> str | None:
        """SHA-256 of a file there, read back; None where there is none."""
        digest = hashlib.sha256()
        try:
            with self.system.open(self.path(name), "rb") as file:
                while block := file.read(AT_ONCE):
                    digest.update(block)
        except FileNotFoundError:
            return None
        return digest.hexdigest()

    def text(self, name: str) -> str:
        """A text file there; empty where there is none."""
        try:
            return str(self.system.cat_file(self.path(name)).decode("utf-8"))
        except FileNotFoundError:
            return ""


def place(release: Path, address: str, formats: Iterable[str]) -> Placed:
    """The release now at the address, each file read back and compared; `formats` are exports to make beside it.

    Raises UsageError for an address that nothing opens or that holds something else, PublishingError where a file cannot be written or is not what was
    sent; the run can then be repeated.
    """
    there = Place(*open_storage(address))
    with tempfile.TemporaryDirectory(prefix="spaceparley-") as scratch:
        exports = export(release, formats, Path(scratch))
        sums = Path(scratch, EXPORT_SUMS)
        sums.write_text(_sums(exports), encoding="utf-8", newline="\n")
        files = {path.name: path for path in (release / DESCRIPTOR, *_files(release), *exports, sums, release / SUMS)}
        try:
            return _send(there, files, address)
        except SpaceparleyError:
            raise
        except Exception as error:  # each kind of storage has errors of its own, which share no class
            raise PublishingError(f"{address}: {first_line(error)}; mend this and run again, what was sent stays") from error


def _files(release: Path) -> list[Path]:
    """What the release consists of; a database that stands there is made anew, as it may be of another one."""
    return sorted(path for path in release.iterdir() if path.is_file() and path.name not in (SUMS, DATABASE))


def _sums(paths: Iterable[Path]) -> str:
    return "".join(f"{sha256(path)}  {path.name}\n" for path in paths)


def _refuse_foreign(there: Place, address: str) -> None:
    """A folder that is somebody's own is never written to."""
    try:
        listed = there.system.ls(there.root, detail=False)
    except FileNotFoundError:
        return
    if listed and not there.system.exists(there.path(DESCRIPTOR)):
        raise UsageError(f"{address}: is not empty and holds no release (no {DESCRIPTOR} in it); name an empty folder")


def _send(there: Place, files: Mapping[str, Path], address: str) -> Placed:
    _refuse_foreign(there, address)
    make_folder(there)
    before = _named(there.text(SUMS)) | _named(there.text(EXPORT_SUMS))
    sent, kept = [], []
    for name, path in files.items():
        wanted = sha256(path)
        if there.hash(name) == wanted:
            kept.append(name)
            continue
        there.system.put_file(str(path), there.path(name))
        if there.hash(name) != wanted:
            raise PublishingError(f"{address}: {name} is not what was sent; run again, and look at the storage if this comes back")
        sent.append(name)
    gone = sorted(before - files.keys())
    for name in gone:
        if there.system.exists(there.path(name)):
            there.system.rm_file(there.path(name))
    return Placed(address, tuple(sent), tuple(kept), tuple(gone))


def make_folder(there: Place) -> None:
    """Makes the folder there; object stores need none, and would make a bucket of a slip of the pen."""
    protocol = there.system.protocol
    if OBJECT_STORES.isdisjoint((protocol,) if isinstance(protocol, str) else protocol):
        there.system.makedirs(there.root, exist_ok=True)


def _named(sums: str) -> set[str]:
    """The files that a list of hashes names; nothing that lies outside of its folder."""
    names = {line.partition("  ")[2] for line in sums.splitlines()}
    return {name for name in names if name and "/" not in name}
