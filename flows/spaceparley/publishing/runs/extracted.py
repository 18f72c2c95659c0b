"""Extractions of earlier runs: a report is read again only when it or the rules have changed.

`output/.extractions.sqlite` can be copied to another machine: its keys are made of the text and of the rules, not of
when, where or by whom they were read.
"""

import json
import logging
import sqlite3
import sys
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from ...dataset.printed import prints
from ...extracting.facts import Extraction
from ...reading.report import Report
from .codec import decode, encode

log = logging.getLogger("spaceparley")
FILE = ".extractions.sqlite"
PACKAGE = Path(__file__).parents[2]
RULES = ("language", "reference", "extracting", "span.py", "edtf.py", "reading/blocks.py", "reading/report.py")
"""What an extraction follows from, besides the report."""
LIBRARIES = ("babel", "pymorphy3", "pymorphy3-dicts-ru", "simplemma")
"""Those that rules ask."""
ASKED = tuple(field.name for field in fields(Report) if field.name not in ("name", "blocks", "retrieved_at"))
"""What rules may ask of a report; its blocks follow from its text."""
SCHEMA = "CREATE TABLE IF NOT EXISTS extractions (key TEXT PRIMARY KEY, rules TEXT NOT NULL, facts BLOB NOT NULL) WITHOUT ROWID"


@dataclass(frozen=True, slots=True)
class Extracted:
    """Extractions by report; without a file that can be used, it knows none and keeps none."""

    connection: sqlite3.Connection | None

    def get(self, report: Report) -> Extraction | None:
        """What the present rules found in a report of the same text and head."""
        if self.connection is None:
            return None
        row = self.connection.execute("SELECT facts FROM extractions WHERE key = ?", (key_of(report),)).fetchone()
        try:
            return decode(Extraction, json.loads(zlib.decompress(row[0]))) if row else None
        except (ValueError, TypeError, zlib.error):
            return None  # Damaged: it is made anew.

    def put(self, report: Report, extraction: Extraction) -> None:
        if self.connection is not None:
            facts = zlib.compress(json.dumps(encode(extraction), ensure_ascii=False, separators=(",", ":")).encode(), 1)
            self.connection.execute("INSERT OR REPLACE INTO extractions VALUES (?, ?, ?)", (key_of(report), rules_version(), facts))


@contextmanager
def open_extracted(output: Path) -> Iterator[Extracted]:
    """The extractions kept in an output folder; those of other rules are thrown away at the end."""
    connection = _connect(output / FILE)
    try:
        yield Extracted(connection)
        if connection is not None:
            connection.execute("DELETE FROM extractions WHERE rules <> ?", (rules_version(),))
    finally:
        if connection is not None:
            connection.close()


def forget(output: Path, names: Collection[str]) -> None:
    """Throws away what prints one of the names: reports that do so are read again each time."""
    if not names:
        return
    with open_extracted(output) as extracted:
        if extracted.connection is None:
            return
        kept = extracted.connection.execute("SELECT key, facts FROM extractions").fetchall()
        printing = [(key,) for key, facts in kept if prints(_text_of(facts), names)]
        extracted.connection.executemany("DELETE FROM extractions WHERE key = ?", printing)


def _text_of(facts: bytes) -> str:
    try:
        return zlib.decompress(facts).decode()
    except (ValueError, zlib.error):
        return ""  # Damaged: nothing reads it.


def _connect(path: Path) -> sqlite3.Connection | None:
    try:
        for _ in range(2):
            connection = sqlite3.connect(path, isolation_level=None)
            try:
                connection.execute("PRAGMA synchronous = OFF")  # Lost with the power, it is made anew.
                connection.execute("PRAGMA secure_delete = ON")  # What is withdrawn is gone from the file as well.
                connection.execute(SCHEMA)
                return connection
            except sqlite3.OperationalError:
                connection.close()
                raise
            except sqlite3.DatabaseError:
                connection.close()
                path.unlink()
    except (sqlite3.Error, OSError) as error:
        log.warning("%s: cannot be used (%s), so that all reports are read again; remove it or make it writable", path, error)
    return None


def key_of(report: Report) -> str:
    """The same for reports that the present rules find the same in."""
    told = [getattr(report, name) for name in ASKED]
    return sha256(json.dumps([rules_version(), *told], ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()


@cache
def rules_version() -> str:
    """The hash of all that rules are written in, and of the libraries that they ask."""
    found = sha256()
    for path in sorted(path for name in RULES for path in _files(PACKAGE / name)):
        found.update(path.relative_to(PACKAGE).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    found.update(json.dumps([[name, version(name)] for name in LIBRARIES] + [list(sys.version_info[:2])]).encode())
    return found.hexdigest()


def _files(place: Path) -> Iterator[Path]:
    if place.is_file():
        return iter((place,))
    return (path for path in place.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
