"""Reports as they were read before: a file that nobody has touched since need not be opened.

`output/.readings.sqlite` is of this machine: a file is known by what the system says of it, the moment of its last change
among it, which no program can set back. Elsewhere, and after any change of the code, all files are read anew.
"""

import logging
import sqlite3
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from os import stat_result
from pathlib import Path

import orjson

from ...dataset.printed import prints
from ...reading.report import Report
from ...reading.reports import report_files
from .codec import decode, encode
from .kept import open_kept

log = logging.getLogger("spaceparley")
FILE = ".readings.sqlite"
# The report stands last: what is asked more often is found without it.
SCHEMA = "CREATE TABLE IF NOT EXISTS readings (path TEXT PRIMARY KEY, stamp TEXT NOT NULL, code TEXT NOT NULL, digest TEXT NOT NULL, report BLOB NOT NULL)"
TOO_YOUNG = 2_000_000_000
"""Nanoseconds within which a file may change again without a change of its stamp."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The files of a folder of reports, by their paths from it."""

    digests: Mapping[str, str]
    """Of what each holds, or why it cannot be read: when that is mended, something has changed."""
    stamps: Mapping[str, str]
    """How each stood; none for one that was changed a moment ago."""


@dataclass(frozen=True, slots=True)
class Readings:
    """Reports by file; without a file of its own that can be used, it knows none and keeps none."""

    connection: sqlite3.Connection | None
    code: str
    """Hash of all that a reading follows from, besides the file."""

    def look_through(self, folder: Path) -> Seen:
        """What the files of a folder hold."""
        now = time.time_ns()
        known = {path: (stamp, digest) for path, stamp, digest in self._rows("path, stamp, digest")}
        digests: dict[str, str] = {}
        stamps: dict[str, str] = {}
        for name, state in report_files(folder) if folder.is_dir() else ():
            stamp = _stamp(state)
            stood, digest = known.get(name, ("", ""))
            digests[name] = digest if stood == stamp else content_digest(folder / name)
            if max(state.st_ctime_ns, state.st_mtime_ns) + TOO_YOUNG < now:
                stamps[name] = stamp
        return Seen(digests, stamps)

    def reports(self, seen: Seen) -> dict[str, Report]:
        """The reports in those of the files that stand as they stood when they were read."""
        found: dict[str, Report] = {}
        for path, stamp, report in self._rows("path, stamp, report"):
            if seen.stamps.get(path) == stamp:
                try:
                    found[path] = decode(Report, orjson.loads(report))
                except (ValueError, TypeError):
                    continue  # Damaged: it is read anew.
        return found

    def keep(self, seen: Seen, fresh: Mapping[str, Report]) -> None:
        """Keeps what was read anew; what is of other code, or of files that are there no more, is thrown away."""
        if self.connection is None:
            return
        rows = [(path, seen.stamps[path], self.code, seen.digests[path], orjson.dumps(encode(report))) for path, report in fresh.items() if path in seen.stamps]
        gone = [(path,) for (path,) in self._rows("path") if path not in seen.digests]
        try:
            with self.connection:
                self.connection.execute("BEGIN")
                self.connection.execute("DELETE FROM readings WHERE code <> ?", (self.code,))
                self.connection.executemany("DELETE FROM readings WHERE path = ?", gone)
                self.connection.executemany("INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?, ?)", rows)
        except sqlite3.Error as error:
            log.warning("%s: cannot be written (%s); make it writable, or the next run reads these reports again", FILE, error)

    def forget(self, names: Collection[str]) -> None:
        """Throws away what prints one of the names, by whatever code it was read."""
        if self.connection is not None:
            kept = self.connection.execute("SELECT path, report FROM readings").fetchall()
            self.connection.executemany("DELETE FROM readings WHERE path = ?", [(path,) for path, report in kept if prints(_text_of(report), names)])

    def _rows(self, columns: str) -> Iterator[tuple[str, ...]]:
        if self.connection is not None:
            yield from self.connection.execute(f"SELECT {columns} FROM readings WHERE code = ?", (self.code,))


@contextmanager
def open_readings(output: Path, code: str) -> Iterator[Readings]:
    """The readings kept in an output folder by a run of the same code."""
    with open_kept(output / FILE, SCHEMA) as connection:
        yield Readings(connection, code)


def _text_of(report: bytes) -> str:
    """Body, title and all else that is told, as it was written."""
    try:
        return "\n".join(value for value in orjson.loads(report) if isinstance(value, str))
    except ValueError:
        return ""  # Damaged: nothing reads it.


def content_digest(path: Path) -> str:
    """The hash of a file, or why it cannot be read."""
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        return type(error).__name__


def _stamp(state: stat_result) -> str:
    return f"{state.st_dev} {state.st_ino} {state.st_size} {state.st_mtime_ns} {state.st_ctime_ns}"
