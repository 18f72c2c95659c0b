"""The newest release built again from the reports and the release before it, in a folder of its own, and compared."""

import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from .build import Plan, refresh
from .errors import UsageError
from .publishing.formats.checksums import sha256
from .publishing.history.layout import Output
from .publishing.history.versions import Entry, Versions, read_versions, versions_json
from .publishing.releases.staging import write_whole


@dataclass(frozen=True, slots=True)
class Reproduction:
    """What came out beside what was released."""

    version: str
    previous: str | None
    rows_differ: tuple[str, ...]
    """Tables whose rows are others."""
    files_differ: tuple[str, ...]
    """Files with other bytes, the tables' among them."""


def reproduce(plan: Plan) -> Reproduction:
    """The newest release of an output folder, made again; nothing is written there.

    Raises UsageError where there is none, or the release before it is not there.
    """
    output = Output(plan.output)
    versions = read_versions(output.versions)
    entry = versions.latest
    if entry is None:
        raise UsageError(f"{output.versions}: lists no release; make one with: spaceparley refresh")
    with tempfile.TemporaryDirectory(prefix="spaceparley-") as scratch:
        again = Output(Path(scratch))
        _lay_out(output, versions, entry, again)
        reason = entry.accepted_loss.reason if entry.accepted_loss else None
        refresh(replace(plan, output=again.root, sources=None, accept_loss=reason))
        return _compare(entry, again.latest)


def _lay_out(output: Output, versions: Versions, entry: Entry, again: Output) -> None:
    """The folder as it was when the release was made: the one before is the newest there."""
    before = versions.entry(entry.previous) if entry.previous else None
    if entry.previous and before is None:
        raise UsageError(f"{output.versions}: does not list {entry.previous}, which {entry.version} was built on")
    if before is None:
        write_whole(again.versions, versions_json(replace(versions, releases=())))
        return
    source = output.release(before.version).current
    if not (source / "datapackage.json").exists():
        raise UsageError(f"{source}: is not there, and {entry.version} was built on it; bring it back from git or from where it is published")
    for folder in (again.latest, again.release(before.version).current):
        folder.mkdir(parents=True)
        for file in before.tables:
            shutil.copyfile(source / file.name, folder / file.name)
    releases = versions.releases[: versions.releases.index(entry)]
    kept = [replace(one, files=before.tables) if one is before else replace(one, kept=False) for one in releases]
    write_whole(again.versions, versions_json(replace(versions, releases=tuple(kept))))


def _compare(entry: Entry, built: Path) -> Reproduction:
    released = {file.name: file.sha256 for file in entry.files}
    made = {path.name: sha256(path) for path in built.iterdir() if path.suffix != ".duckdb"}
    differ = sorted(name for name in released.keys() | made.keys() if released.get(name) != made.get(name))
    # Where nothing has changed against the release before, that stands there as it was laid out: its tables only.
    tables = (Path(name).stem for name in differ if name.endswith(".csv"))
    rows = tuple(table for table in tables if f"{table}.csv" in made or f"{table}.parquet" in differ)
    return Reproduction(entry.version, entry.previous, rows, tuple(differ))
