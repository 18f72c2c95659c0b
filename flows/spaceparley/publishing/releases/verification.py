"""Whether files are those that were released: every hash and size, of a folder here or at an http(s) address."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import UsageError
from ..formats.checksums import FILE as SUMS
from ..formats.checksums import read_checksums
from ..history.exchange import MARK
from ..history.layout import LATEST, RELEASES, VERSIONS
from ..history.versions import Entry, File, parse_versions

if TYPE_CHECKING:
    import httpx

BLOCK = 1 << 20
WEB = ("http://", "https://")
SECONDS = 30.0
Content = Callable[[str], Iterator[bytes]]
"""The blocks of a file by its name; raises FileNotFoundError where there is none."""


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
    return tuple(_verify_folder(Path(where)))


def faults_of(folder: Path, files: Iterable[File]) -> tuple[str, ...]:
    """What is missing in a folder or is not as it is to be."""
    return tuple(_faults(_reader(folder), files))


def _verify_folder(folder: Path) -> Iterator[Verified]:
    if not (folder / VERSIONS).exists():
        yield _verify_alone(str(folder), _reader(folder))
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
        files = tuple(file for file in files if file.name.endswith(".parquet") or file.name == MARK)
    note = "" if files == entry.files else "its tables only, as git holds it"
    return Verified(str(folder), entry.version, len(files), faults_of(folder, files), note)


def _verify_web(address: str) -> Iterator[Verified]:
    import httpx

    with httpx.Client(follow_redirects=True, timeout=SECONDS) as client:
        text = _text(_web_reader(client, address), VERSIONS)
        if text is None:
            yield _verify_alone(address, _web_reader(client, address))
            return
        entry = parse_versions(text).latest
        if entry:
            where = f"{address}/{LATEST}"
            yield Verified(where, entry.version, len(entry.files), tuple(_faults(_web_reader(client, where), entry.files)))


def _verify_alone(where: str, content: Content) -> Verified:
    """A folder that has nothing but its own list of hashes, and the sizes that its descriptor gives."""
    sums = _text(content, SUMS)
    if sums is None:
        raise UsageError(f"{where}: no {SUMS} and no {VERSIONS} there; name the folder or the address of a release")
    described = _described(_text(content, MARK))
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


def _reader(folder: Path) -> Content:
    def content(name: str) -> Iterator[bytes]:
        with (folder / name).open("rb") as file:
            while block := file.read(BLOCK):
                yield block

    return content


def _web_reader(client: "httpx.Client", address: str) -> Content:
    import httpx

    def content(name: str) -> Iterator[bytes]:
        try:
            with client.stream("GET", f"{address}/{name}") as answer:
                if answer.status_code in (403, 404, 410):
                    raise FileNotFoundError(name)
                answer.raise_for_status()
                yield from answer.iter_bytes(BLOCK)
        except httpx.HTTPError as error:
            raise UsageError(f"{address}/{name}: cannot be fetched ({error or type(error).__name__}); check the address and try again") from error

    return content


def _text(content: Content, name: str) -> str | None:
    try:
        return b"".join(content(name)).decode("utf-8", errors="replace")
    except (FileNotFoundError, NotADirectoryError):
        return None
