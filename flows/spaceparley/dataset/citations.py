"""Which passage says which value: the evidence of every fact, before it is cut out of the text."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..extracting.facts import Evidence
from ..linking.linked import (
    Claim,
    Facts,
    LinkedEntity,
    LinkedMeeting,
    LinkedMilestone,
    LinkedParticipant,
    LinkedStatement,
    Reading,
)
from ..span import Span
from .entities import forms_of
from .milestones import moved_text
from .statements import speaker_of


@dataclass(frozen=True, slots=True)
class Citation:
    """A value of a row, and the passage of a report's body that says it."""

    table: str
    row_id: str
    column: str
    value: str
    reading: Reading
    span: Span
    rule_id: str | None


@dataclass(frozen=True, slots=True)
class Cited:
    """A row that evidence is looked for, and the passage that stands where no shorter one says a value."""

    table: str
    row_id: str
    reading: Reading
    passage: Span
    evidence: Sequence[Evidence]

    def values(self, values: Mapping[str, str | None]) -> Iterator[Citation]:
        """The evidence for each stated value; where no single piece says it whole, the passage that tells of it does."""
        for column, value in values.items():
            if value is None:
                continue
            found = [evidence for evidence in self.evidence if evidence.column == column]
            for evidence in found:
                yield self._citation(column, evidence.value, evidence.span, evidence.rule_id)
            if all(evidence.value != value for evidence in found):
                yield self._citation(column, value, self.passage, self._rule())

    def _rule(self) -> str | None:
        return self.evidence[0].rule_id if self.evidence else None

    def _citation(self, column: str, value: str, span: Span, rule_id: str | None) -> Citation:
        return Citation(self.table, self.row_id, column, value, self.reading, span, rule_id)


def cite(facts: Facts, used: Collection[str]) -> Iterator[Citation]:
    """The evidence of all facts; of entities, of those that the tables use."""
    for entity in facts.entities:
        if entity.id in used:
            yield from _cite_entity(entity)
    for meeting in facts.meetings:
        yield from _cite_meeting(meeting)
    for participant in facts.participants:
        yield from _cite_participant(participant)
    for statement in facts.statements:
        yield from _cite_statement(statement, speaker_of(facts, statement))
    for milestone in facts.milestones:
        for claim in milestone.claims:
            yield from _cite_claim(milestone, claim)
    for reading in facts.readings:
        for source in reading.extraction.sources:
            yield Citation(
                "report_sources", reading.report_id, "name", source.name, reading, source.span, source.rule_id
            )


def _cite_entity(entity: LinkedEntity) -> Iterator[Citation]:
    for reading, told in entity.tellings:
        row = Cited("entities", entity.id, reading, told.span, told.evidence)
        yield from row.values(
            {
                "name": entity.name,
                "country_code": told.country,
                "role": told.role,
                "organisation": told.organisation,
            }
        )
    rules = {reading.report_id: told.rule_id for reading, told in entity.tellings}
    for reading, form, span in forms_of(entity):
        yield Citation("entity_names", entity.id, "name", form, reading, span, rules[reading.report_id])


def _cite_meeting(meeting: LinkedMeeting) -> Iterator[Citation]:
    for reading, told in meeting.tellings:
        row = Cited("meetings", meeting.id, reading, told.passage, told.evidence)
        yield from row.values({"kind": told.kind, "status": told.status, "date_edtf": told.date})
        place = _named_at(reading, told.place_entity, told.passage)
        yield from replace(row, passage=place).values({"place": told.place})
        for topic in told.topics:
            yield Citation("meeting_topics", meeting.id, "topic", topic.topic, reading, topic.span, topic.rule_id)


def _cite_participant(participant: LinkedParticipant) -> Iterator[Citation]:
    presented = {reading.report_id: told.span for reading, told in participant.entity.tellings}
    for reading, told in participant.tellings:
        row = Cited("participants", participant.id, reading, presented[reading.report_id], told.evidence)
        yield from row.values(
            {
                "name": participant.entity.name,
                "role": told.role,
                "organisation": told.organisation,
                "country_code": told.country,
            }
        )


def _cite_statement(linked: LinkedStatement, speaker: str | None) -> Iterator[Citation]:
    statement, reading = linked.statement, linked.reading
    spans = [("text", part.of(reading.report.body), part) for part in statement.parts]
    if speaker:
        spans.append(("speaker", speaker, statement.speaker_span or statement.passage))
    if statement.said:
        spans.append(("said_edtf", statement.said, statement.said_span or statement.passage))
    if statement.announced:
        spans.append(("announced_edtf", statement.announced, statement.announced_span or statement.passage))
    for column, value, span in spans:
        yield Citation("statements", linked.id, column, value, reading, span, statement.rule_id)
    for relay in statement.relays:
        yield Citation("statement_relays", linked.id, "name", relay.name, reading, relay.span, relay.rule_id)


def _cite_claim(milestone: LinkedMilestone, claim: Claim) -> Iterator[Citation]:
    told, reading = claim.milestone, claim.reading
    event = Cited("milestones", milestone.id, reading, told.passage, told.evidence)
    yield from event.values({"event": told.event})
    programme = _named_at(reading, told.programme_entity, told.passage)
    yield from replace(event, passage=programme).values({"programme": told.programme})
    row = Cited("milestone_claims", claim.id, reading, told.passage, told.evidence)
    yield from row.values({"status": told.status, "target_edtf": told.target, "moved_text": moved_text(told)})
    previous = told.previous_passage or told.passage
    yield from replace(row, passage=previous).values({"previous_edtf": told.previous})
    yield from _said_again(claim)


def _named_at(reading: Reading, key: str | None, passage: Span) -> Span:
    """Where the passage names the entity, else where the report does; the passage where there is no entity."""
    mentions = (mention for mention in reading.extraction.mentions if mention.entity == key and mention.is_name)
    named = [mention.span for mention in mentions if passage.holds(mention.span)]
    named += [entity.span for entity in reading.extraction.entities if entity.key == key]
    return named[0] if named else passage


def _said_again(claim: Claim) -> Iterator[Citation]:
    """The same date where other sentences state it."""
    for date in claim.reading.extraction.dates:
        if date.edtf == claim.milestone.target and any(also.holds(date.span) for also in claim.milestone.also):
            yield Citation(
                "milestone_claims", claim.id, "target_edtf", date.edtf, claim.reading, date.span, date.rule_id
            )
