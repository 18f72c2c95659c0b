"""What stays of something that was withdrawn: its id, the day and the kind of reason, and what it is known again by.

Reports are read again at every run, so a run has to know what it must leave out. A tombstone says where in which report
the row was told, by offsets, and of a report the hash of its text: no name and no word.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

KINDS = ("request", "rights", "law", "error")
"""Why something leaves every release: somebody asked for it, a publisher's rights, a law, or it should never have been there."""


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

    @classmethod
    def from_json(cls, raw: Mapping[str, Any]) -> "Tombstone":
        """The tombstone as `versions.json` holds it."""
        return cls(**{**raw, "spots": tuple(Spot(**spot) for spot in raw["spots"])})

    def to_json(self) -> dict[str, Any]:
        """The tombstone for `versions.json`."""
        return asdict(self)
