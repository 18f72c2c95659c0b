"""What is held, by address, text and likeness: a table beside the files, which are the truth; it is brought up to them first."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ...errors import FetchingError, ReadingError
from ..disposable import open_disposable
from ..fetching.addresses import canonical
from ..front_matter import split_front_matter
from ..reports import report_files
from .likeness import SHARED, bands_of, may_be_near, signature_of, text_key

FOLDER = "fetched"
FILE = ".index.sqlite"
WAIT_SECONDS = 60
LIKELY = f"SELECT path FROM bands WHERE band IN ({{marks}}) GROUP BY path HAVING count(*) >= {SHARED}"
VERSION = 2
"""Of the tables; an index with others is made anew."""
SCHEMA = """
CREATE TABLE IF NOT EXISTS held (path TEXT PRIMARY KEY, size INTEGER, changed INTEGER, text TEXT, origin TEXT, retrieved_at TEXT, signature BLOB);
CREATE INDEX IF NOT EXISTS held_by_text ON held (text);
CREATE TABLE IF NOT EXISTS addresses (address TEXT PRIMARY KEY, path TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS addresses_by_path ON addresses (path);
CREATE TABLE IF NOT EXISTS bands (band BLOB NOT NULL, path TEXT NOT NULL, PRIMARY KEY (band, path)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sources (name TEXT PRIMARY KEY, asked_at TEXT, new_at TEXT, etag TEXT, last_modified TEXT, not_before TEXT, alerted_at TEXT);
CREATE TABLE IF NOT EXISTS seen (source TEXT, key TEXT, stamp TEXT, PRIMARY KEY (source, key)) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Held:
    """A report that is there already."""

    path: str
    """From the folder of reports."""
    text: str | None
    """None where the file cannot be read."""
    origin: str | None
    retrieved_at: str | None


@dataclass(frozen=True, slots=True)
class Index:
    """Finds held reports; one process at a time may write."""

    reports: Path
    connection: sqlite3.Connection

    @property
    def fetched(self) -> Path:
        return self.reports / FOLDER

    @contextmanager
    def writing(self) -> Iterator[None]:
        """All that happens in it, or nothing; others wait."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise
        self.connection.execute("COMMIT")

    def at(self, addresses: tuple[str, ...]) -> Held | None:
        """The report at the first of these addresses that one is held from."""
        for address in addresses:
            found = self._one("SELECT path FROM addresses WHERE address = ?", address)
            if found:
                return self.held(found[0])
        return None

    def from_origin(self, origin: str) -> tuple[Held, ...]:
        rows = self.connection.execute("SELECT path FROM held WHERE origin = ? ORDER BY path", (origin,)).fetchall()
        return tuple(self.held(path) for (path,) in rows)

    def has_address(self, path: str) -> bool:
        return self._one("SELECT address FROM addresses WHERE path = ?", path) is not None

    def with_text(self, key: str) -> Held | None:
        found = self._one("SELECT path FROM held WHERE text = ? ORDER BY path", key)
        return self.held(found[0]) if found else None

    def alike(self, body: str) -> tuple[str, ...]:
        """Paths of the reports that may be near to a text."""
        signature = signature_of(body)
        bands = bands_of(signature)
        marks = ", ".join("?" * len(bands))
        rows = self.connection.execute(f"SELECT path, signature FROM held WHERE path IN ({LIKELY.format(marks=marks)}) ORDER BY path", bands)
        return tuple(path for path, other in rows.fetchall() if may_be_near(signature, other))

    def held(self, path: str) -> Held:
        row = self._one("SELECT path, text, origin, retrieved_at FROM held WHERE path = ?", path)
        assert row is not None, path
        return Held(*row)

    def put(self, path: str) -> None:
        """Takes a file in as it is now. An address that another report is held from stays that one's."""
        self.drop(path)
        file = self.reports / path
        state = file.stat()
        try:
            fields, body = split_front_matter(file.read_text(encoding="utf-8"), path)
        except (ReadingError, OSError, UnicodeDecodeError):
            fields, body = {}, ""
        known = bool(body.strip())
        row = (path, state.st_size, state.st_mtime_ns, text_key(body) if known else None, fields.get("origin"), fields.get("retrieved_at"), signature_of(body) if known else None)
        self.connection.execute("INSERT INTO held VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        addresses = [(address, path) for address in _addresses(fields)]
        self.connection.executemany("INSERT OR IGNORE INTO addresses VALUES (?, ?)", addresses)
        if known:
            self.connection.executemany("INSERT OR IGNORE INTO bands VALUES (?, ?)", [(band, path) for band in bands_of(signature_of(body))])

    def know(self, addresses: tuple[str, ...], path: str) -> None:
        """Remembers more addresses of a report whose file is not ours to write in."""
        self.connection.executemany("INSERT OR IGNORE INTO addresses VALUES (?, ?)", [(address, path) for address in addresses])

    def drop(self, path: str) -> None:
        row = self.connection.execute("SELECT signature FROM held WHERE path = ?", (path,)).fetchone()
        if row is None:
            return
        if row[0]:
            self.connection.executemany("DELETE FROM bands WHERE band = ? AND path = ?", [(band, path) for band in bands_of(row[0])])
        self.connection.execute("DELETE FROM addresses WHERE path = ?", (path,))
        self.connection.execute("DELETE FROM held WHERE path = ?", (path,))

    def catch_up(self) -> None:
        """Brings the index up to the files: new and changed ones in, vanished ones out."""
        known = {path: (size, changed) for path, size, changed in self.connection.execute("SELECT path, size, changed FROM held").fetchall()}
        there: set[str] = set()
        for path, state in report_files(self.reports):
            there.add(path)
            if known.get(path) != (state.st_size, state.st_mtime_ns):
                self.put(path)
        for path in known.keys() - there:
            self.drop(path)

    def _one(self, sql: str, *values: str) -> tuple[str, ...] | None:
        row: tuple[str, ...] | None = self.connection.execute(sql, values).fetchone()
        return row


def _addresses(fields: dict[str, str]) -> Iterator[str]:
    for told in (fields.get("url", ""), *fields.get("also_at", "").split()):
        try:
            yield canonical(told)
        except FetchingError:
            continue


@contextmanager
def open_index(reports: Path) -> Iterator[Index]:
    """The index of a folder of reports, up to date. Raises ReadingError where it cannot be written."""
    path = reports / FOLDER / FILE
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = open_disposable(path, _prepare, WAIT_SECONDS)
    except (OSError, sqlite3.Error) as error:
        raise ReadingError(f"{path.parent}: cannot be written ({error}); make it writable, fetched reports are kept there") from error
    try:
        index = Index(reports, connection)
        with index.writing():
            index.catch_up()
        yield index
    finally:
        connection.close()


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = PERSIST")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version not in (0, VERSION):
        raise sqlite3.DatabaseError("made by another version")
    connection.executescript(f"{SCHEMA}PRAGMA user_version = {VERSION};")
