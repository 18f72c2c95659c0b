"""Who takes part in a meeting, over all reports that tell of it."""

from collections import defaultdict
from collections.abc import Sequence

from ..extracting.facts import Participant
from .ids import Telling, row_ids
from .linked import EntityOf, LinkedEntity, LinkedMeeting, LinkedParticipant, Reading


def link_participants(meetings: Sequence[LinkedMeeting], entity_of: EntityOf) -> tuple[LinkedParticipant, ...]:
    """One participation for each entity in each meeting, with what every report tells of it."""
    told = [one for meeting in meetings for one in _participations(meeting, entity_of)]
    ids = row_ids("participants", [_telling(*one) for one in told])
    return tuple(LinkedParticipant(row_id, *one) for row_id, one in zip(ids, told, strict=True))


def _participations(
    meeting: LinkedMeeting, entity_of: EntityOf
) -> list[tuple[LinkedMeeting, LinkedEntity, tuple[tuple[Reading, Participant], ...]]]:
    found: defaultdict[str, list[tuple[Reading, Participant]]] = defaultdict(list)
    entities: dict[str, LinkedEntity] = {}
    for reading, told in meeting.tellings:
        for participant in told.participants:
            entity = entity_of(reading, participant.entity)
            entities[entity.id] = entity
            found[entity.id].append((reading, participant))
    return [(meeting, entities[entity_id], tuple(tellings)) for entity_id, tellings in found.items()]


def _telling(
    meeting: LinkedMeeting, entity: LinkedEntity, tellings: tuple[tuple[Reading, Participant], ...]
) -> Telling:
    reading, participant = tellings[0]
    passage = next(told.passage for read, told in meeting.tellings if read is reading)
    span = participant.evidence[0].span if participant.evidence else passage
    return reading.telling(span, (participant.name, meeting.id, entity.id))
