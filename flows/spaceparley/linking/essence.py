"""What linking asks of an extraction: a third of it.

All else is there for evidence, which is gathered of few reports when most are as they were.
"""

from dataclasses import replace

from ..extracting.facts import Extraction, Meeting, Milestone, Statement
from .milestones import SAYING_COLUMNS
from .references import used_keys

COLUMNS = (*SAYING_COLUMNS, "moved_text")
"""Whose evidence of a milestone says more than its values do."""


def essence(extraction: Extraction) -> Extraction:
    """The extraction without what neither the links nor any table but that of evidence hangs on."""
    used = used_keys(extraction)
    return Extraction(
        entities=tuple(replace(one, evidence=()) for one in extraction.entities if one.key in used),
        dates=tuple(date for date in extraction.dates if any(_says(one, date.start, date.end) for one in extraction.statements)),
        meetings=tuple(map(_of_meeting, extraction.meetings)),
        statements=extraction.statements,
        milestones=tuple(map(_of_milestone, extraction.milestones)),
        sources=extraction.sources,
    )


def _says(statement: Statement, start: int, end: int) -> bool:
    return any(part.start <= start and end <= part.end for part in statement.parts)


def _of_meeting(meeting: Meeting) -> Meeting:
    participants = tuple(replace(one, evidence=one.evidence[:1]) for one in meeting.participants)
    return replace(meeting, evidence=(), participants=participants)


def _of_milestone(milestone: Milestone) -> Milestone:
    return replace(milestone, evidence=tuple(one for one in milestone.evidence if one.column in COLUMNS))
