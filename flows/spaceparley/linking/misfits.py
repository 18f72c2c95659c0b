"""What a report's extraction refers to and does not have: such a report cannot be linked with others."""

from collections import Counter
from collections.abc import Iterable, Iterator

from ..extracting.facts import Extraction, Meeting, Statement

Reference = tuple[str, str | None]
"""Where a key stands, and the key."""


def misfits(extraction: Extraction) -> tuple[str, ...]:
    """What is wrong with the keys of an extraction, a sentence each; nothing where all is well."""
    entities = [entity.key for entity in extraction.entities]
    meetings = [meeting.key for meeting in extraction.meetings]
    return (
        *_told_twice("entity", entities),
        *_told_twice("meeting", meetings),
        *_unknown("entity", entities, _entity_references(extraction)),
        *_unknown("meeting", meetings, (("a statement", one.meeting) for one in extraction.statements)),
        *("a statement has no words" for one in extraction.statements if not one.parts),
    )


def _told_twice(kind: str, keys: Iterable[str]) -> Iterator[str]:
    return (f"the {kind} {key!r} is told {times} times" for key, times in Counter(keys).items() if times > 1)


def _unknown(kind: str, keys: Iterable[str], references: Iterable[Reference]) -> Iterator[str]:
    known = {None, *keys}
    missing = dict.fromkeys(one for one in references if one[1] not in known)
    return (f"{place} refers to the {kind} {key!r}, which is not there" for place, key in missing)


def _entity_references(extraction: Extraction) -> Iterator[Reference]:
    for entity in extraction.entities:
        yield from ((f"the group {entity.name!r}", key) for key in entity.members)
    yield from (("a mention", mention.entity) for mention in extraction.mentions)
    for meeting in extraction.meetings:
        yield from _of_meeting(meeting)
    for statement in extraction.statements:
        yield from _of_statement(statement)
    yield from (
        ("a milestone", key) for one in extraction.milestones for key in (one.programme_entity, one.speaker_entity)
    )
    yield from (("a source", source.entity) for source in extraction.sources)


def _of_meeting(meeting: Meeting) -> Iterator[Reference]:
    yield "a meeting's place", meeting.place_entity
    yield from (("a participant", participant.entity) for participant in meeting.participants)
    yield from (("a topic", topic.entity) for topic in meeting.topics)


def _of_statement(statement: Statement) -> Iterator[Reference]:
    yield "a statement", statement.speaker_entity
    yield from (("a statement", key) for key in statement.speakers)
    yield from (("a relay", relay.entity) for relay in statement.relays)
