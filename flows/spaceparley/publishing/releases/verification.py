"""Whether files are those that were released: every hash and size, in a folder here, on the web or in a storage."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ...errors import UsageError
from ..formats.checksums import FILE as SUMS
from ..formats.checksums import read_checksums
from ..history.exchange import MARK
from ..history.layout import LATEST, RELEASES, VERSIONS
from ..history.versions import Entry, File, parse_versions
from .contents import Content, of_folder, of_storage, of_web, text_of

WEB = ("http://", "https://")
SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Verified:
    """A release that was looked at."""

    where: str
    version: str | None
    files: int
    faults: tuple[str, ...]
    """What is missing or not as released, a line each."""
    note: str = ""
    """What was not looked at, and why."""


def verify(where: str) -> tuple[Verified, ...]:
    """A release, or each of those in an output folder, held against the hashes published with it.

    Raises UsageError where there is no release.
    """
    if where.startswith(WEB):
        return tuple(_verify_web(where.rstrip("/")))
    if "://" in where:
        return (_verify_alone(where, of_storage(where.rstrip("/"))),)
    return tuple(_verify_folder(Path(where)))


def faults_of(folder: Path, files: Iterable[File]) -> tuple[str, ...]:
    """What is missing in a folder or is not as it is to be."""
    return tuple(_faults(of_folder(folder), files))


def _verify_folder(folder: Path) -> Iterator[Verified]:
    if not (folder / VERSIONS).exists():
        yield _verify_alone(str(folder), of_folder(folder))
        return
    versions = parse_versions((folder / VERSIONS).read_text(encoding="utf-8"))
    if versions.latest:
        yield _against(folder / LATEST, versions.latest)
    for entry in versions.releases:
        if entry.kept and (folder / RELEASES / entry.version).exists():
            yield _against(folder / RELEASES / entry.version, entry)


def _against(folder: Path, entry: Entry) -> Verified:
    """A clone holds of older releases the tables only: those are checked, and that is said."""
    files = entry.files
    if not (folder / SUMS).exists() and folder.name != LATEST:
        files = entry.tables
    note = "" if files == entry.files else "its tables only, as git holds it"
    return Verified(str(folder), entry.version, len(files), faults_of(folder, files), note)


def _verify_web(address: str) -> Iterator[Verified]:
    import httpx

    with httpx.Client(follow_redirects=True, timeout=SECONDS) as client:
        text = text_of(of_web(client, address), VERSIONS)
        if text is None:
            yield _verify_alone(address, of_web(client, address))
            return
        entry = parse_versions(text).latest
        if entry:
            where = f"{address}/{LATEST}"
            yield Verified(where, entry.version, len(entry.files), tuple(_faults(of_web(client, where), entry.files)))


def _verify_alone(where: str, content: Content) -> Verified:
    """A folder that has nothing but its own list of hashes, and the sizes that its descriptor gives."""
    sums, descriptor = text_of(content, SUMS), text_of(content, MARK)
    if sums is None and descriptor is not None:
        raise UsageError(f"{where}: holds a release that is not all there, since its {SUMS} comes last and is missing; publish or fetch it again")
    if sums is None:
        raise UsageError(f"{where}: no {SUMS} and no {VERSIONS} there; name the folder or the address of a release")
    described = _described(descriptor)
    files = [File(name, described.sizes.get(name, -1), sha256) for name, sha256 in read_checksums(sums).items()]
    return Verified(where, described.version, len(files), tuple(_faults(content, files)))


@dataclass(frozen=True, slots=True)
class _Described:
    version: str | None
    sizes: Mapping[str, int]


def _described(text: str | None) -> _Described:
    try:
        package = json.loads(text or "{}")
        return _Described(package.get("version"), {one["path"]: one["bytes"] for one in package.get("resources", ())})
    except (ValueError, KeyError, TypeError, AttributeError):
        return _Described(None, {})  # its hash will not be right either, and that is said


def _faults(content: Content, files: Iterable[File]) -> Iterator[str]:
    for file in files:
        size, digest = 0, hashlib.sha256()
        try:
            for block in content(file.name):
                size += len(block)
                digest.update(block)
        except FileNotFoundError:
            yield f"{file.name}: is missing"
            continue
        if file.bytes not in (size, -1):
            yield f"{file.name}: has {size:,} bytes, not {file.bytes:,}"
        elif digest.hexdigest() != file.sha256:
            yield f"{file.name}: is not what was released (its SHA-256 is {digest.hexdigest()[:12]}…, not {file.sha256[:12]}…)"
