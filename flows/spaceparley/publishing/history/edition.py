"""What a release says of itself besides its rows: its version, what it was built on, what changed."""

from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from ..formats.checksums import sha256
from ..formats.parquet import rows_of
from .versions import AcceptedLoss, Entry, File


@dataclass(frozen=True, slots=True)
class Edition:
    """A release in the making."""

    version: str
    previous: str | None
    summary: str
    changes: str
    """CHANGES.md."""
    schema_version: str
    rules: str | None = None
    """Hash of the rules that made it."""
    reference: str | None = None
    """Hash of the reference data."""
    accepted_loss: AcceptedLoss | None = None


def newest_day(reports: pa.Table) -> str | None:
    """The last day on which the newest report can have appeared; None where none is dated."""
    day = pc.max(reports.column("published_latest")).as_py()
    return day.isoformat() if day else None


def entry_of(folder: Path, edition: Edition) -> Entry:
    """What `versions.json` says of the files in a folder."""
    paths = sorted(path for path in folder.iterdir() if path.is_file() and path.suffix != ".duckdb")
    return Entry(
        version=edition.version,
        schema_version=edition.schema_version,
        previous=edition.previous,
        summary=edition.summary,
        counts={path.stem: rows_of(path) for path in paths if path.suffix == ".parquet"},
        rules=edition.rules,
        reference=edition.reference,
        files=tuple(File(path.name, path.stat().st_size, sha256(path)) for path in paths),
        accepted_loss=edition.accepted_loss,
    )
