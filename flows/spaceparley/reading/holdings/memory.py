"""What each source said when it was last asked, so that it is asked for news only."""

from dataclasses import dataclass
from datetime import datetime

from .index import Index


@dataclass(frozen=True, slots=True)
class LastTime:
    """A source as it was at the last run; all None before the first."""

    asked_at: datetime | None = None
    new_at: datetime | None = None
    """When it last brought something new; when it was first asked, before that."""
    etag: str | None = None
    last_modified: str | None = None
    not_before: datetime | None = None
    """It asked to be left alone until then."""
    alerted_at: datetime | None = None
    """When people were last told that it has fallen silent."""


def last_time(index: Index, source: str) -> LastTime:
    row = index.connection.execute("SELECT asked_at, new_at, etag, last_modified, not_before, alerted_at FROM sources WHERE name = ?", (source,)).fetchone()
    if row is None:
        return LastTime()
    asked_at, new_at, etag, last_modified, not_before, alerted_at = row
    return LastTime(_moment(asked_at), _moment(new_at), etag, last_modified, _moment(not_before), _moment(alerted_at))


def remember(index: Index, source: str, last: LastTime) -> None:
    moments = [moment.isoformat() if moment else None for moment in (last.asked_at, last.new_at, last.not_before, last.alerted_at)]
    asked_at, new_at, not_before, alerted_at = moments
    with index.writing():
        index.connection.execute(
            "INSERT OR REPLACE INTO sources VALUES (?, ?, ?, ?, ?, ?, ?)",
            (source, asked_at, new_at, last.etag, last.last_modified, not_before, alerted_at),
        )


def stamp_of(index: Index, source: str, key: str) -> str | None:
    """How an entry or file of a source was marked when it was dealt with; None before that."""
    row = index.connection.execute("SELECT stamp FROM seen WHERE source = ? AND key = ?", (source, key)).fetchone()
    return row[0] if row else None


def mark(index: Index, source: str, key: str, stamp: str) -> None:
    """Marks an entry or file as dealt with."""
    with index.writing():
        index.connection.execute("INSERT OR REPLACE INTO seen VALUES (?, ?, ?)", (source, key, stamp))


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
