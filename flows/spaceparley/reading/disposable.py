"""Tables in a file that can be thrown away, since all that matters in it stands elsewhere."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

WAIT_SECONDS = 5.0


def open_disposable(path: Path, prepare: Callable[[sqlite3.Connection], None], wait_seconds: float = WAIT_SECONDS) -> sqlite3.Connection:
    """A connection that `prepare` has made its tables in; a file that is damaged, or that `prepare` refuses, is begun anew.

    `prepare` refuses by raising sqlite3.DatabaseError. Raises sqlite3.OperationalError where the file cannot be used at all, OSError where it cannot be removed.
    """
    for _ in range(2):
        connection = sqlite3.connect(path, timeout=wait_seconds, isolation_level=None)
        try:
            connection.execute("PRAGMA synchronous = OFF")  # Lost with the power, it is made anew.
            prepare(connection)
            return connection
        except sqlite3.OperationalError:
            connection.close()
            raise
        except sqlite3.DatabaseError:
            connection.close()
            path.unlink()
    raise sqlite3.OperationalError("it holds other tables and cannot be begun anew")
