"""What stays of something that was withdrawn: its id, the day and the kind of reason, and what it is known again by.

Reports are read again at every run, so a run has to know what it must leave out. A tombstone says where in which report
the row was told, by offsets, and of a report the hash of its text: no name and no word.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from ..linking.ids import report_ids, text_hash
from ..reading.report import Report
from .kinship import KNOWN_BY


@dataclass(frozen=True, slots=True)
class Spot:
    """A passage that told a row that is gone."""

    evidence_id: str
    table_name: str
    row_id: str
    column_name: str
    report_id: str
    start_char: int
    end_char: int


@dataclass(frozen=True, slots=True)
class Tombstone:
    """Something that no release holds any more."""

    id: str
    date: str
    """ISO day on which it was withdrawn."""
    kind: str
    spots: tuple[Spot, ...] = ()
    text_sha256: str | None = None
    """Of a report."""
    words: bool = False
    """Whether what prints a name of this entity went with it."""

    @classmethod
    def from_json(cls, raw: Mapping[str, Any]) -> "Tombstone":
        """The tombstone as `versions.json` holds it."""
        return cls(**{**raw, "spots": tuple(Spot(**spot) for spot in raw["spots"])})

    def to_json(self) -> dict[str, Any]:
        """The tombstone for `versions.json`."""
        return asdict(self)


def spots_of(tables: Mapping[str, pa.Table], row_id: str) -> tuple[Spot, ...]:
    """Where the passages stand by which the row is known."""
    known = {column for columns in KNOWN_BY.values() for column in columns}
    names = list(Spot.__dataclass_fields__)
    rows = tables["evidence"].select(names).filter(pc.field("row_id") == row_id).to_pylist()
    told = (row for row in rows if row["start_char"] is not None and f"{row['table_name']}.{row['column_name']}" in known)
    return tuple(Spot(**row) for row in told)


def with_spots(previous: Mapping[str, pa.Table], tombstones: Iterable[Tombstone]) -> dict[str, pa.Table]:
    """The release before with the passages of what it holds no more, so that a row that is told there again keeps its id.

    Their words are not known: an empty text stands for them, and only the place in the report is compared.
    """
    evidence = previous["evidence"]
    rows = [
        {**dict.fromkeys(evidence.column_names), **asdict(spot), "part": "body", "exact": "", "method": "extracted"}
        for tombstone in tombstones
        for spot in tombstone.spots
    ]
    return {**previous, "evidence": pa.concat_tables([evidence, pa.Table.from_pylist(rows, schema=evidence.schema)])}


def is_withdrawn(report: Report, tombstones: Iterable[Tombstone]) -> bool:
    """Whether a report that is read again is one that was withdrawn: by its text, or by the id that its address gives it."""
    tombstones = tuple(tombstones)
    if not tombstones:
        return False
    [row_id], text = report_ids([report]), text_hash(report)
    return any(one.text_sha256 == text or one.id == row_id for one in tombstones)


def tells_of(report: Report, tombstones: Iterable[Tombstone]) -> bool:
    """Whether a report is one that was withdrawn, or told something that was."""
    tombstones = tuple(tombstones)
    if not tombstones:
        return False
    [row_id] = report_ids([report])
    return is_withdrawn(report, tombstones) or any(spot.report_id == row_id for one in tombstones for spot in one.spots)
