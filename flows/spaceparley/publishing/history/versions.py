"""`versions.json`: every release that was ever made here, the newest last, and what was withdrawn."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from ...dataset.withdrawn import Tombstone
from ...errors import PublishingError
from ..formats.checksums import FILE as CHECKSUMS
from .exchange import MARK


@dataclass(frozen=True, slots=True)
class File:
    """A file of a release, as it is to be."""

    name: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class AcceptedLoss:
    """That a release lost more than its bounds allow, and why a person published it all the same."""

    reason: str
    losses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One release."""

    version: str
    """Day of the newest report, and which release of that day's data it is."""
    schema_version: str
    previous: str | None
    """The release that it was built on; None for the first."""
    summary: str
    """What changed, in a line."""
    counts: Mapping[str, int]
    """Rows of each table."""
    rules: str | None
    """Hash of the code that read and linked the reports; None for a release made before there were versions."""
    reference: str | None
    """Hash of the reference data."""
    files: tuple[File, ...]
    accepted_loss: AcceptedLoss | None = None
    rewritten: tuple[str, ...] = ()
    """What was taken out of it since, a line each: its hashes are those of what stands there now."""
    kept: bool = True
    """False once its folder was pruned."""

    @property
    def digest(self) -> str:
        """What tells its folder from any other's: the hash of its list of hashes."""
        return next(file.sha256 for file in self.files if file.name == CHECKSUMS)

    @property
    def tables(self) -> tuple[File, ...]:
        """The files that git holds of an older release, and that the next one can be made from: tables and descriptor."""
        return tuple(file for file in self.files if file.name.endswith(".parquet") or file.name == MARK)


@dataclass(frozen=True, slots=True)
class Versions:
    """All releases of an output folder, the oldest first."""

    releases: tuple[Entry, ...] = ()
    withdrawn: tuple[Tombstone, ...] = ()

    @property
    def latest(self) -> Entry | None:
        return self.releases[-1] if self.releases else None

    def entry(self, version: str) -> Entry | None:
        """The release of that version; None where there never was one."""
        return next((entry for entry in self.releases if entry.version == version), None)

    def adding(self, entry: Entry) -> "Versions":
        return replace(self, releases=(*self.releases, entry))

    def replacing(self, entries: Iterable[Entry]) -> "Versions":
        """With other entries for some of the versions."""
        new = {entry.version: entry for entry in entries}
        return replace(self, releases=tuple(new.get(entry.version, entry) for entry in self.releases))


def next_version(versions: Versions, day: str | None) -> str:
    """Name of the next release: the day of its newest report, and a counter that no other release of that day had."""
    day = day or "undated"
    counters = (entry.version.rpartition(".") for entry in versions.releases)
    taken = [int(counter) for of_day, _, counter in counters if of_day == day]
    return f"{day}.{max(taken, default=0) + 1}"


def read_versions(path: Path) -> Versions:
    """The releases that a file lists; none where there is no file.

    Raises PublishingError where it cannot be understood: no release is made or judged by guess.
    """
    if not path.exists():
        return Versions()
    try:
        return parse_versions(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PublishingError(f"{path}: cannot be read ({type(error).__name__}: {error}); put it back as the last release left it") from error


def parse_versions(text: str) -> Versions:
    """The releases that the JSON lists. Raises ValueError, KeyError or TypeError where it is something else."""
    raw = json.loads(text)
    withdrawn = tuple(Tombstone.from_json(one) for one in raw["withdrawn"])
    return Versions(tuple(_entry(one) for one in raw["releases"]), withdrawn)


def versions_json(versions: Versions) -> str:
    """The file's text."""
    latest = versions.latest
    document = {
        "latest": latest.version if latest else None,
        "releases": [_to_json(entry) for entry in versions.releases],
        "withdrawn": [one.to_json() for one in versions.withdrawn],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _entry(raw: dict[str, Any]) -> Entry:
    loss = raw["accepted_loss"]
    more = {
        "files": tuple(File(name, **told) for name, told in raw["files"].items()),
        "accepted_loss": AcceptedLoss(loss["reason"], tuple(loss["losses"])) if loss else None,
        "rewritten": tuple(raw["rewritten"]),
    }
    return Entry(**{**raw, **more})


def _to_json(entry: Entry) -> dict[str, Any]:
    files = {file.name: {"bytes": file.bytes, "sha256": file.sha256} for file in entry.files}
    return asdict(entry) | {"files": files}
