"""What people say a report tells: annotated reports, for measuring the extractor against."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import ReadingError, UsageError
from .report import Report
from .reports import read_report

Json = dict[str, Any]
"""A JSON object, on its way from the file into a row."""
NO_REPORT = {"links"}
"""Files of an annotated folder that are about several reports."""


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """Somebody at a meeting."""

    name: str | None
    surface: str | None
    role: str | None = None
    organisation: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting as annotated or as extracted; dates are EDTF, `evidence` an exact part of the body where an annotation gives one."""

    key: str | None
    kind: str
    status: str
    date: str | None
    place: str | None
    participants: tuple[ParticipantRow, ...]
    optional: bool = False
    """A borderline reading: neither asked for nor held against anybody."""
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A statement; `text` is an exact part of the body."""

    speaker: str | None
    speaker_surface: str | None
    mode: str
    text: str
    meeting: str | None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class MilestoneRow:
    """A milestone; `evidence` and `also` are exact parts of the body."""

    programme: str | None
    event: str
    status: str
    target: str | None
    previous: str | None
    evidence: str
    also: tuple[str, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Annotation:
    """All that one report tells."""

    meetings: tuple[MeetingRow, ...] = ()
    statements: tuple[StatementRow, ...] = ()
    milestones: tuple[MilestoneRow, ...] = ()


def read_annotated(folder: str | Path) -> tuple[tuple[Report, Annotation], ...]:
    """Every report of a folder that has its annotation `NAME.json` beside it, in order of their names.

    Raises UsageError when there is none, ReadingError when one of either cannot be read.
    """
    folder = Path(folder)
    paths = sorted(path for path in folder.glob("*.json") if path.stem not in NO_REPORT)
    if not paths:
        raise UsageError(f"{folder}: holds no annotated report; it takes NAME.md and NAME.json side by side")
    return tuple((read_report(path.with_suffix(".md")), read_annotation(path)) for path in paths)


def read_annotation(path: Path) -> Annotation:
    """The annotation that a JSON file holds. Raises ReadingError where it is not of that shape."""
    try:
        document: Json = json.loads(path.read_text(encoding="utf-8"))
        return Annotation(
            tuple(map(_meeting, document["meetings"])),
            tuple(map(_statement, document["statements"])),
            tuple(map(_milestone, document["milestones"])),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ReadingError(f"{path}: is no annotation ({type(error).__name__}: {error}); see the annotation guide for its shape") from error


def _meeting(row: Json) -> MeetingRow:
    people = tuple(
        ParticipantRow(one["name"], one.get("surface"), one.get("role"), one.get("organisation"), one.get("country"))
        for one in row["participants"]
    )
    return MeetingRow(row["key"], row["kind"], row["status"], row["date"], row["place"], people, row.get("optional", False), row.get("evidence") or "")


def _statement(row: Json) -> StatementRow:
    return StatementRow(row["speaker"], row["speaker_surface"], row["mode"], row["text"], row["meeting"], row.get("optional", False))


def _milestone(row: Json) -> MilestoneRow:
    return MilestoneRow(
        row["programme"], row["event"], row["status"], row["target"], row["previous"], row["evidence"],
        tuple(row.get("evidence_also", ())), row.get("optional", False),
    )  # fmt: skip
