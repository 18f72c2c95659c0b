"""What the run before linked, so that the next one links only what new reports touch: `output/.linked.arrow`.

It tells nothing that does not follow from the reports: without it, or with one of other code, all reports are linked again.
"""

import logging
from contextlib import suppress
from pathlib import Path

import pyarrow as pa

from ...dataset.increments.before import MEANINGS, REPORTS, Before
from ...dataset.increments.fates import FATES
from .segments import read_segments, segment

log = logging.getLogger("spaceparley")
FILE = ".linked.arrow"
PARTS = {"reports": REPORTS, "entities": MEANINGS, "told": FATES, "events": FATES, "said": FATES}
DRAFT = f"{FILE}.next"
"""Under this name it is written; one that a killed run leaves tells as much as the file itself."""
NAME, OF = b"table", b"of"
"""What each table in the file is called, and how many they are."""


def read_before(output: Path, code: str) -> Before | None:
    """What a run of the same code left in an output folder; None where it is not whole."""
    try:
        tables = {table.schema.metadata[NAME].decode(): table for table in read_segments(output / FILE, code)}
        if {int(table.schema.metadata[OF]) for table in tables.values()} != {len(tables)}:
            return None
        parts = {name: tables.pop(f".{name}").cast(schema) for name, schema in PARTS.items()}
    except (OSError, ValueError, KeyError, TypeError, pa.ArrowException):
        return None
    return Before(**parts, rows={name: table.replace_schema_metadata(_own(table)) for name, table in tables.items()})


def write_before(output: Path, code: str, left: Before | None) -> None:
    """Keeps what a run leaves; nothing where it is None. Where it cannot be written, the next run links all again."""
    draft = output / DRAFT
    try:
        if left is None:
            forget(output)
            return
        named = {**{f".{name}": getattr(left, name) for name in PARTS}, **left.rows}
        with draft.open("wb") as file:
            for name, table in named.items():
                file.writelines(segment(table.replace_schema_metadata({**(table.schema.metadata or {}), NAME: name, OF: str(len(named))}), code))
        draft.replace(output / FILE)
    except OSError as error:
        log.warning("%s: cannot be written (%s); make it writable, or the next run links all reports again", output / FILE, error.strerror)
        with suppress(OSError):
            draft.unlink()


def forget(output: Path) -> None:
    """Throws all away."""
    for name in (FILE, DRAFT):
        with suppress(IsADirectoryError):
            (output / name).unlink(missing_ok=True)


def _own(table: pa.Table) -> dict[bytes, bytes]:
    """What the table's schema says besides."""
    return {key: value for key, value in table.schema.metadata.items() if key not in (NAME, OF)}
