"""Rows of statements, their joint and collective speakers, and the way from speaker to report."""

from collections.abc import Iterator

from ..linking.linked import Facts, LinkedEntity, LinkedStatement
from .rows import Row, bounds_of

BREAK = " […] "
"""Between the parts of a quotation that its attribution keeps apart."""


def statement_rows(facts: Facts) -> Iterator[Row]:
    """One row a statement; a speaker whom the report does not name stays null."""
    return (_statement_row(facts, linked) for linked in facts.statements)


def speaker_rows(facts: Facts) -> Iterator[Row]:
    """One row for each who speaks jointly or as a group."""
    for linked in facts.statements:
        speakers = {entity.id: entity for entity in _speakers(facts, linked)}
        for entity in speakers.values():
            yield {"statement_id": linked.id, "entity_id": entity.id, "country_code": entity.country}


def relay_rows(facts: Facts) -> Iterator[Row]:
    """One row a step, the one next to the speaker first."""
    for linked in facts.statements:
        for step, relay in enumerate(linked.statement.relays, start=1):
            entity_id = facts.entity_id(linked.reading, relay.entity)
            yield {"statement_id": linked.id, "step": step, "entity_id": entity_id, "name": relay.name}


def text_of(linked: LinkedStatement) -> str:
    """The statement's words, all parts of them."""
    return BREAK.join(part.of(linked.reading.report.body) for part in linked.statement.parts)


def speaker_of(facts: Facts, linked: LinkedStatement) -> str | None:
    """Usual English name of whose words they are; None where the report leaves it open."""
    statement = linked.statement
    if statement.speaker_entity:
        return facts.entity(linked.reading, statement.speaker_entity).name
    return statement.speaker


def _statement_row(facts: Facts, linked: LinkedStatement) -> Row:
    statement, reading = linked.statement, linked.reading
    return {
        "statement_id": linked.id,
        "report_id": reading.report_id,
        "utterance_id": facts.utterances[linked.id],
        "mode": statement.mode,
        "text": text_of(linked),
        "language": reading.report.language,
        "wording": statement.wording,
        "speaker_entity_id": facts.entity_id(reading, statement.speaker_entity),
        "speaker": speaker_of(facts, linked),
        "speaker_text": statement.speaker_surface,
        "modality": statement.modality,
        "said_edtf": statement.said,
        **bounds_of("said", statement.said),
        "announced_edtf": statement.announced,
        "meeting_id": facts.meeting_id(reading, statement.meeting),
        "meeting_relation": statement.meeting_relation,
    }


def _speakers(facts: Facts, linked: LinkedStatement) -> Iterator[LinkedEntity]:
    """Those whom the report names as speakers; of a group itself and whom it stands for, but none of its people.

    Nobody is made to say what only a group is reported to have said.
    """
    statement, reading = linked.statement, linked.reading
    if len(statement.speakers) > 1:
        yield from (facts.entity(reading, key) for key in statement.speakers)
    if not statement.speaker_entity:
        return
    speaker = facts.entity(reading, statement.speaker_entity)
    if speaker.kind != "group":
        return
    yield speaker
    told = next(one for one in reading.extraction.entities if one.key == statement.speaker_entity)
    members = (facts.entity(reading, key) for key in told.members)
    yield from (member for member in members if member.kind != "person")
