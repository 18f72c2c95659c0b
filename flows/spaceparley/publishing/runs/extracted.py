"""Extractions of earlier runs: a report is read again only when it or the rules have changed.

`output/.extractions.sqlite` can be copied to another machine: its keys are made of the text and of the rules, not of
when, where or by whom they were read.
"""

import json
import sqlite3
import sys
import zlib
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from hashlib import sha256
from importlib.metadata import version
from operator import attrgetter
from pathlib import Path

import orjson

from ...dataset.printed import prints
from ...extracting.facts import Extraction
from ...linking.essence import essence
from ...linking.ids import text_hash
from ...reading.report import Report
from .codec import decode, encode
from .kept import open_kept

FILE = ".extractions.sqlite"
MANY = 1000
"""Reports at once."""
PACKAGE = Path(__file__).parents[2]
RULES = ("language", "reference", "extracting", "span.py", "edtf.py", "reading/blocks.py", "reading/report.py", "linking/essence.py", "linking/references.py", "linking/sayings.py")
"""What an extraction and its essence follow from, besides the report."""
LIBRARIES = ("babel", "pymorphy3", "pymorphy3-dicts-ru", "simplemma")
"""Those that rules ask."""
ASKED = attrgetter(*(field.name for field in fields(Report) if field.name not in ("name", "body", "blocks", "retrieved_at")))
"""What rules may ask of a report besides its text; its blocks follow from that."""
# All facts stand last, packed: what is asked more often is found without them, and needs no unpacking.
SCHEMA = "CREATE TABLE IF NOT EXISTS extractions (key TEXT PRIMARY KEY, rules TEXT NOT NULL, essence BLOB NOT NULL, packed BLOB NOT NULL) WITHOUT ROWID"


@dataclass(frozen=True, slots=True)
class Extracted:
    """Extractions by report; without a file that can be used, it knows none and keeps none."""

    connection: sqlite3.Connection | None

    def get(self, report: Report) -> Extraction | None:
        """What the present rules found in a report of the same text and head; None where nothing is kept."""
        if self.connection is None:
            return None
        row = self.connection.execute("SELECT packed FROM extractions WHERE key = ?", (key_of(report),)).fetchone()
        return _read(_unpacked(row[0])) if row else None

    def keys(self) -> set[str]:
        """Keys of the reports of which something is kept."""
        return set() if self.connection is None else {key for (key,) in self.connection.execute("SELECT key FROM extractions")}

    def essences(self, keys: Sequence[str]) -> list[Extraction | None]:
        """What linking asks of it, of many reports by their keys, in their order."""
        if self.connection is None:
            return [None] * len(keys)
        # Where many are asked for, all are read: to look for one row takes as long as to read five on end.
        where, values = ("", ()) if len(keys) > MANY else (" WHERE key IN (SELECT value FROM json_each(?))", (json.dumps(keys),))
        kept: dict[str, bytes] = dict(self.connection.execute(f"SELECT key, essence FROM extractions{where}", values).fetchall())
        return [_read(kept[key]) if key in kept else None for key in keys]

    def put(self, report: Report, extraction: Extraction) -> None:
        """Keeps what was found in a report."""
        if self.connection is not None:
            row = (key_of(report), rules_version(), _plain(essence(extraction)), zlib.compress(_plain(extraction), 1))
            self.connection.execute("INSERT OR REPLACE INTO extractions VALUES (?, ?, ?, ?)", row)


@contextmanager
def open_extracted(output: Path) -> Iterator[Extracted]:
    """The extractions kept in an output folder; those of other rules are thrown away at the end."""
    with open_kept(output / FILE, SCHEMA) as connection:
        yield Extracted(connection)
        if connection is not None:
            connection.execute("DELETE FROM extractions WHERE rules <> ?", (rules_version(),))


def forget_others(output: Path, reports: Sequence[Report]) -> None:
    """Throws away what was found in other reports than these: one that is withdrawn leaves no name and no topic behind."""
    with open_extracted(output) as extracted:
        if extracted.connection is not None:
            keys = json.dumps([key_of(report) for report in reports])
            extracted.connection.execute("DELETE FROM extractions WHERE key NOT IN (SELECT value FROM json_each(?))", (keys,))


def forget(output: Path, names: Collection[str]) -> None:
    """Throws away what prints one of the names: reports that do so are read again each time."""
    with open_extracted(output) as extracted:
        if extracted.connection is None:
            return
        kept = extracted.connection.execute("SELECT key, packed FROM extractions").fetchall()
        printing = [(key,) for key, packed in kept if prints(_unpacked(packed).decode(errors="replace"), names)]
        extracted.connection.executemany("DELETE FROM extractions WHERE key = ?", printing)


def _unpacked(packed: bytes) -> bytes:
    try:
        return zlib.decompress(packed)
    except (ValueError, zlib.error):
        return b""  # Damaged: nothing reads it.


def _plain(extraction: Extraction) -> bytes:
    return orjson.dumps(encode(extraction))


def _read(plain: bytes) -> Extraction | None:
    try:
        return decode(Extraction, orjson.loads(plain))
    except (ValueError, TypeError):
        return None  # Damaged: it is made anew.


def key_of(report: Report) -> str:
    """The same for reports that the present rules find the same in."""
    return _key(rules_version(), text_hash(report), ASKED(report))


@lru_cache(maxsize=65536)
def _key(rules: str, text: str, told: tuple[str | bool | None, ...]) -> str:
    return sha256(repr((rules, text, *told)).encode()).hexdigest()


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
