"""What the extractor found, in the rows of an annotation."""

from ..extracting.facts import Extraction, Meeting, Milestone, Statement
from ..reading.annotations import Annotation, MeetingRow, MilestoneRow, ParticipantRow, StatementRow


def annotation_of(body: str, extraction: Extraction) -> Annotation:
    """The extraction as an annotation of that text."""
    return Annotation(
        tuple(map(_meeting, extraction.meetings)),
        tuple(_statement(body, statement) for statement in extraction.statements),
        tuple(_milestone(body, milestone) for milestone in extraction.milestones),
    )


def _meeting(meeting: Meeting) -> MeetingRow:
    people = tuple(
        ParticipantRow(one.name, one.surface, one.role, one.organisation, one.country) for one in meeting.participants
    )
    return MeetingRow(meeting.key, meeting.kind, meeting.status, meeting.date, meeting.place, people)


def _statement(body: str, statement: Statement) -> StatementRow:
    # The guide scores the longer part of a quotation that its attribution breaks, and an author's remark as indirect.
    longest = max(statement.parts, key=lambda part: part.end - part.start)
    mode = "direct" if statement.mode == "direct" else "indirect"
    return StatementRow(statement.speaker, statement.speaker_surface, mode, longest.of(body), statement.meeting)


def _milestone(body: str, milestone: Milestone) -> MilestoneRow:
    also = tuple(span.of(body) for span in milestone.also)
    passage = milestone.passage.of(body)
    return MilestoneRow(
        milestone.programme, milestone.event, milestone.status, milestone.target, milestone.previous, passage, also
    )
