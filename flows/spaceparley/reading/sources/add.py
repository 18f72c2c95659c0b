"""One report is added by hand: from an address or a file."""

from datetime import datetime
from pathlib import Path

from ...errors import ReadingError
from ..fetching.addresses import canonical
from ..fetching.manners import Visitor
from ..fetching.response import Fetched
from ..holdings.arrival import Arrival, Given
from ..holdings.files import one_line
from ..holdings.index import open_index
from ..holdings.keep import Kept, keep
from .folders import read_file
from .pages import read_page

SOURCE = "added"
"""Folder of what people added by hand."""


def add(what: str, reports: Path, now: datetime, visitor: Visitor) -> Kept:
    """What became of the report at an address or in a file; it is not asked whether it is about the subject.

    Raises FetchingError or ReadingError where there is none.
    """
    # Pages saved in two folders may share a name: a file is where it is, wherever the command is given.
    arrival = _fetched(what, now, visitor) if "://" in what else read_file(Path(what), Given(f"{SOURCE} {one_line(str(Path(what).absolute()))}"), now)
    with open_index(reports) as index:
        kept = keep(index, arrival, SOURCE)
    if kept.verdict == "refused":
        raise ReadingError(f"{what}: {kept.reason} ({kept.path}); take its url out, or correct it")
    return kept


def _fetched(address: str, now: datetime, visitor: Visitor) -> Arrival:
    fetched = visitor.visit(address)
    assert isinstance(fetched, Fetched), "nothing was asked for on a condition"
    return read_page(address, fetched, Given(f"{SOURCE} {canonical(address)}"), now)
