"""What the facts of one report refer to by key."""

from collections.abc import Iterator

from ..extracting.facts import Extraction, Meeting, Statement

Reference = tuple[str, str | None]
"""Where a key stands, and the key."""


def entity_references(extraction: Extraction) -> Iterator[Reference]:
    """Every key of an entity that a fact or a mention holds."""
    yield from (("a mention", mention.entity) for mention in extraction.mentions)
    yield from _of_facts(extraction)
    for entity in extraction.entities:
        yield from ((f"the group {entity.name!r}", key) for key in entity.members)


def used_keys(extraction: Extraction) -> frozenset[str]:
    """The entities that a fact of the report refers to, with the members of its groups: those that become rows."""
    used = {key for _, key in _of_facts(extraction) if key}
    members = {key for entity in extraction.entities if entity.key in used for key in entity.members}
    return frozenset(used | members)


def _of_facts(extraction: Extraction) -> Iterator[Reference]:
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
