"""What linking asks of an extraction: a third of it.

All else is there for evidence, which is gathered of few reports when most are as they were.
"""

from dataclasses import replace

from ..extracting.facts import Extraction, Meeting, Milestone, Statement
from .references import used_keys
from .sayings import saying

MOVED = "moved_text"
"""What a milestone's evidence alone tells."""


def essence(extraction: Extraction) -> Extraction:
    """The extraction without what neither the links nor any table but that of evidence hangs on."""
    used = used_keys(extraction)
    return Extraction(
        entities=tuple(replace(one, evidence=()) for one in extraction.entities if one.key in used),
        dates=tuple(date for date in extraction.dates if any(_says(one, date.start, date.end) for one in extraction.statements)),
        meetings=tuple(map(_of_meeting, extraction.meetings)),
        statements=tuple(map(_of_statement, extraction.statements)),
        milestones=tuple(map(_of_milestone, extraction.milestones)),
        sources=extraction.sources,
    )


def _says(statement: Statement, start: int, end: int) -> bool:
    return any(part.start <= start and end <= part.end for part in statement.parts)


def _of_meeting(meeting: Meeting) -> Meeting:
    participants = tuple(replace(one, evidence=one.evidence[:1]) for one in meeting.participants)
    return replace(meeting, evidence=(), tellings=(), participants=participants)


def _of_statement(statement: Statement) -> Statement:
    return replace(statement, speaker_span=None, said_span=None, announced_span=None)


def _of_milestone(milestone: Milestone) -> Milestone:
    said = saying(milestone)
    evidence = tuple(one for one in milestone.evidence if one is said or one.column == MOVED)
    return replace(milestone, evidence=evidence, previous_passage=None, also=())
