"""Meetings of many reports. Each report's meeting is one of its own until meetings are linked across reports."""

from collections.abc import Sequence

from ..extracting.facts import Meeting
from .ids import Telling, row_ids
from .linked import LinkedMeeting, Reading


def link_meetings(readings: Sequence[Reading]) -> tuple[LinkedMeeting, ...]:
    """The meetings that the reports tell of."""
    told = [(reading, meeting) for reading in readings for meeting in reading.extraction.meetings]
    ids = row_ids("meetings", [_telling(reading, meeting) for reading, meeting in told])
    return tuple(LinkedMeeting(row_id, (telling,)) for row_id, telling in zip(ids, told, strict=True))


def _telling(reading: Reading, meeting: Meeting) -> Telling:
    names = sorted(participant.name for participant in meeting.participants)
    return Telling(reading.report_id, meeting.passage, (meeting.kind, meeting.status, meeting.date or "", *names))
