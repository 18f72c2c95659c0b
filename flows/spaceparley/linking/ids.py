"""Ids: a prefix and 12 hex digits of a hash of where a row was first told.

A report's is the hash of its address, else of its text. Any other row's is the hash of its table, its report's id and
the span of its evidence; a curated row, which has no span, gives its values instead. Rows that share all of these are
numbered in the order of their values, so that no id hangs on the order in which reports were read.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Sequence
from functools import lru_cache
from hashlib import sha256
from itertools import count
from typing import NamedTuple

from ..reading.report import Report
from ..span import Span

PREFIXES = {
    "reports": "rep",
    "entities": "ent",
    "meetings": "mtg",
    "participants": "par",
    "statements": "stm",
    "utterances": "utt",
    "milestones": "mil",
    "milestone_claims": "clm",
    "disagreements": "dis",
    "evidence": "evd",
}

Values = tuple[str, ...]
SEPARATOR = "\x1f"
"""Stands in no address and no number, so that no two lists of parts read the same."""


class Telling(NamedTuple):
    """Where a row was first told; `span` is None for a row that a person gave."""

    report_id: str
    span: Span | None
    values: Values


def text_hash(report: Report) -> str:
    """SHA-256 of the body as stored, in UTF-8."""
    return _hash_of(report.body)


@lru_cache(maxsize=65536)
def _hash_of(text: str) -> str:
    """Asked of each report for its id, its row and its check."""
    return sha256(text.encode()).hexdigest()


def report_ids(reports: Sequence[Report]) -> tuple[str, ...]:
    """An id for each report, in their order; two texts at one address get two."""
    keys = [(report.url or text_hash(report),) for report in reports]
    return _numbered_ids("reports", keys, lambda row: (text_hash(reports[row]),))


def row_ids(table: str, tellings: Sequence[Telling]) -> tuple[str, ...]:
    """An id for each row of a table, in their order."""
    return _numbered_ids(table, [_key(telling) for telling in tellings], lambda row: tellings[row].values)


def renumbered(row_id: str, taken: Collection[str]) -> str:
    """An id in place of one that belongs to another row: none of those taken, and the same one every time."""
    table = next(table for table, prefix in PREFIXES.items() if row_id.startswith(f"{prefix}_"))
    numbered = (_id(table, (row_id, str(number))) for number in count(1))
    return next(new for new in numbered if new not in taken)


def _key(telling: Telling) -> Values:
    if telling.span is None:
        return (telling.report_id, *telling.values)
    return (telling.report_id, str(telling.span.start), str(telling.span.end))


def _numbered_ids(table: str, keys: Sequence[Values], values_of: Callable[[int], Values]) -> tuple[str, ...]:
    """An id for each key, those that share one numbered in the order of their values."""
    ids = [_id(table, key) for key in keys]
    counted = Counter(keys)
    sharing: defaultdict[Values, list[int]] = defaultdict(list)
    for row, key in enumerate(keys if len(counted) < len(keys) else ()):
        if counted[key] > 1:
            sharing[key].append(row)
    for key, rows in sharing.items():
        for number, row in enumerate(sorted(rows, key=values_of)[1:], start=1):
            ids[row] = _id(table, (*key, str(number)))
    return tuple(ids)


def _id(table: str, parts: Values) -> str:
    return f"{PREFIXES[table]}_{sha256(SEPARATOR.join((table, *parts)).encode()).hexdigest()[:12]}"
