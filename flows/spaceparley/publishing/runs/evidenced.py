"""The evidence that earlier runs gathered, for the reports whose facts become the same again.

`output/.evidence.arrow` is a row of segments, one a run. A run adds what is new; a file with a segment that is broken or of
other code is written anew.
"""

import logging
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from ...dataset.gathered import KEY, Gathered, kept_schema
from ...dataset.printed import prints
from .segments import read_segments, segment

log = logging.getLogger("spaceparley")
FILE = ".evidence.arrow"
WORDS = ("value", "exact", "prefix", "suffix")
WASTE = 2
"""Times as many rows as are of use; beyond that the file is written anew."""


def read_evidence(output: Path, code: str) -> pa.Table:
    """The rows kept in an output folder by runs of the same code; none where one segment is broken."""
    none = kept_schema().empty_table()
    try:
        kept = [table.cast(none.schema) for table in read_segments(output / FILE, code)]
    except (OSError, ValueError, pa.ArrowException):
        return none
    return pa.concat_tables([none, *kept])


def write_evidence(output: Path, code: str, before: pa.Table, gathered: Gathered) -> None:
    """Keeps the rows that are new and have a key; where they cannot be written, the next run gathers them anew."""
    anew = not before.num_rows or before.num_rows > WASTE * gathered.rows.num_rows
    rows = gathered.rows.filter(gathered.rows.column(KEY).is_valid()) if anew else gathered.fresh
    if not rows.num_rows:
        return
    try:
        if anew:
            # The rows before may still lie in the file: it is not cut short under them, but makes room for another one.
            (output / FILE).unlink(missing_ok=True)
        with (output / FILE).open("ab") as file:
            file.writelines(segment(rows, code))
    except OSError as error:
        log.warning("%s: cannot be written (%s); make it writable, or the next run gathers all evidence again", output / FILE, error.strerror)


def forget(output: Path, code: str, names: Collection[str]) -> None:
    """Throws all away where some of it prints one of the names, or where nobody can read whether it does."""
    rows = read_evidence(output, code)
    texts = (text for column in WORDS for text in pc.unique(rows.column(column)).to_pylist())
    if not rows.num_rows or any(prints(text, names) for text in texts):
        with suppress(IsADirectoryError):
            (output / FILE).unlink(missing_ok=True)
