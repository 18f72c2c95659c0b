"""What a run keeps for the next one, in files beside the releases; whatever becomes of them, nothing but time is lost."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zlib import crc32

from ...errors import PublishingError
from ...reading.disposable import open_disposable

log = logging.getLogger("spaceparley")


@contextmanager
def open_kept(path: Path, schema: str) -> Iterator[sqlite3.Connection | None]:
    """The tables of a schema in a file, empty where it was no such file; None where it cannot be used, which is told.

    Raises PublishingError where damage shows later, as it does after a loss of power; the file is gone then.
    """
    connection = _connect(path, schema)
    try:
        yield connection
    except sqlite3.OperationalError as error:
        raise PublishingError(f"{path}: cannot be used ({error}); make room for it, or remove it, and run again") from error
    except sqlite3.DatabaseError as error:
        path.unlink(missing_ok=True)
        raise PublishingError(f"{path}: was damaged ({error}) and has been removed; run again, and it is made anew") from error
    finally:
        if connection is not None:
            connection.close()


def _connect(path: Path, schema: str) -> sqlite3.Connection | None:
    version = crc32(schema.encode()) >> 1

    def prepare(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA secure_delete = ON")  # What is withdrawn is gone from the file as well.
        (made_by,) = connection.execute("PRAGMA user_version").fetchone()
        if made_by not in (0, version):
            raise sqlite3.DatabaseError("it has other tables")
        connection.execute(schema)
        connection.execute(f"PRAGMA user_version = {version}")  # What may only be read says so here, and not in the middle of a run.

    try:
        return open_disposable(path, prepare)
    except (sqlite3.Error, OSError) as error:
        log.warning("%s: cannot be used (%s), so that all reports are read again; remove it or make it writable", path, error)
    return None
