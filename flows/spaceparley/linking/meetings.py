"""Meetings of many reports: one row for each event, whoever tells of it."""

from collections.abc import Iterable, Iterator

from ..extracting.facts import Meeting, Participant
from .bodies import as_party
from .ids import Telling, row_ids
from .linked import EntityOf, LinkedEntity, LinkedMeeting, Reading
from .meeting_groups import group_meetings
from .tellings import MeetingTelling, Party, Source, Who

Told = tuple[Reading, Meeting]


def meetings_told(readings: Iterable[Reading]) -> Iterator[Told]:
    """Every meeting of every report."""
    return ((reading, one) for reading in readings for one in reading.extraction.meetings)


def link_meetings(tellings: Iterable[Told], entity_of: EntityOf) -> tuple[LinkedMeeting, ...]:
    """The meetings that the reports tell of, each as every report tells it, in the order of the reports."""
    told = {(reading.report_id, one.key): (reading, one) for reading, one in tellings}
    place = {key: number for number, key in enumerate(told)}
    groups = group_meetings([as_telling(reading, one, entity_of) for reading, one in told.values()])
    places = sorted(sorted(place[one.source.report, one.key] for one in group) for group in groups)
    listed = list(told.values())
    ids = row_ids("meetings", [_telling(*listed[group[0]]) for group in places])
    return tuple(
        LinkedMeeting(row_id, tuple(listed[number] for number in group))
        for row_id, group in zip(ids, places, strict=True)
    )


def as_telling(reading: Reading, meeting: Meeting, entity_of: EntityOf) -> MeetingTelling:
    """The meeting as it is compared with what other reports tell."""
    parties = tuple(_party(entity_of(reading, one.entity), one) for one in meeting.participants)
    return MeetingTelling(
        as_source(reading), meeting.key, meeting.kind, meeting.status, meeting.date, meeting.place, parties
    )


def as_source(reading: Reading) -> Source:
    """The report as it is compared with others."""
    return Source(reading.report_id, reading.report.published_on, reading.report.language)


def _party(entity: LinkedEntity, told: Participant) -> Party:
    person = Who(entity.id, entity.houses, entity.country) if entity.kind == "person" else None
    return as_party(told.name, told.organisation, told.country, person)


def _telling(reading: Reading, meeting: Meeting) -> Telling:
    names = sorted(participant.name for participant in meeting.participants)
    return reading.telling(meeting.passage, (meeting.kind, meeting.status, meeting.date or "", *names))
