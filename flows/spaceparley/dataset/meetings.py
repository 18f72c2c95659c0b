"""Rows of meetings, their topics and those who take part."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ..linking.linked import Facts, LinkedMeeting, LinkedParticipant
from .choices import choose_date, choose_place
from .independence import count_independent
from .rows import Row, bounds_of, first_stated

NAMES_IN_LABEL = 3


def meeting_rows(facts: Facts) -> Iterator[Row]:
    """One row a meeting; what was announced gives way to what became of it, a vague date or place to an exact one."""
    taking_part = defaultdict(list)
    for participant in facts.participants:
        taking_part[participant.meeting.id].append(participant.entity.name)
    for meeting in facts.meetings:
        yield _meeting_row(facts, meeting, taking_part[meeting.id])


def topic_rows(facts: Facts) -> Iterator[Row]:
    """One row a topic and report, however often that report names it."""
    for meeting in facts.meetings:
        for reading, told in meeting.tellings:
            for topic in {topic.topic: topic for topic in told.topics}.values():
                yield {
                    "meeting_id": meeting.id,
                    "report_id": reading.report_id,
                    "topic": topic.topic,
                    "entity_id": facts.entity_id(reading, topic.entity),
                }


def participant_rows(facts: Facts) -> Iterator[Row]:
    """One row for each who takes part in each meeting."""
    return map(_participant_row, facts.participants)


def _meeting_row(facts: Facts, meeting: LinkedMeeting, names: Sequence[str]) -> Row:
    told = [one for _, one in meeting.tellings]
    readings = [reading for reading, _ in meeting.tellings]
    date, place = choose_date(meeting), choose_place(meeting)
    dated = date.tellings[0][1] if date else told[0]
    placed = place.tellings[0] if place else meeting.tellings[0]
    return {
        "meeting_id": meeting.id,
        "label": label_of(names or [told[0].kind], placed[1].place, dated.date),
        "kind": told[0].kind,
        "status": next((one.status for one in reversed(told) if one.status != "announced"), "announced"),
        "date_edtf": dated.date,
        **bounds_of("date", dated.date),
        "date_text": dated.date_text,
        "place": placed[1].place,
        "place_entity_id": facts.entity_id(placed[0], placed[1].place_entity),
        "country_code": placed[1].country or first_stated(one.country for one in told),
        "report_count": len({reading.report_id for reading in readings}),
        "independent_source_count": count_independent(readings),
    }


def label_of(names: Sequence[str], place: str | None, date: str | None) -> str:
    """Who, where and when: "Yuri Borisov, Bagdat Musin; Baikonur Cosmodrome; 2022-08-09"."""
    others = len(names) - NAMES_IN_LABEL
    who = ", ".join(names[:NAMES_IN_LABEL]) + (f" and {others} more" if others > 0 else "")
    return "; ".join(part for part in (who, place, date) if part)


def _participant_row(participant: LinkedParticipant) -> Row:
    told = [one for _, one in participant.tellings]
    return {
        "participant_id": participant.id,
        "meeting_id": participant.meeting.id,
        "entity_id": participant.entity.id,
        "name": participant.entity.name,
        "role": first_stated(one.role for one in told),
        "organisation": first_stated(one.organisation for one in told),
        "country_code": first_stated(one.country for one in told),
    }
