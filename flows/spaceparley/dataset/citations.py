"""Which passage says which value: the evidence of every fact, before it is cut out of the text."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..extracting.facts import Evidence, Meeting, Milestone, Participant, Statement
from ..linking.linked import Facts, Reading
from ..span import Span
from .entities import forms_of
from .milestones import moved_text


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


@dataclass(frozen=True, slots=True)
class Told:
    """What became of the facts of one report: the ids of their rows, in the order of its extraction.

    With the report itself it is all that the report's evidence follows from.
    """

    reading: Reading
    entities: Mapping[str, tuple[str, str]]
    """Id and name by the report's key, of those that the tables use."""
    meetings: tuple[str, ...]
    participants: tuple[str, ...]
    """Of the first meeting, then of the second."""
    statements: tuple[str, ...]
    milestones: tuple[str, ...]
    claims: tuple[str, ...]

    @property
    def is_silent(self) -> bool:
        """Whether no row came of the report: there is nothing to show evidence for."""
        return not (self.entities or self.meetings or self.statements or self.milestones or self.reading.extraction.sources)

    def words(self) -> Iterator[str]:
        """All that it says besides the report, the same for the same and for nothing else."""
        for key, (row_id, name) in self.entities.items():
            yield from (key, row_id, name)
        for ids in (self.meetings, self.participants, self.statements, self.milestones, self.claims):
            yield from ("", *ids)


def tell(facts: Facts, used: Collection[str]) -> Iterator[Told]:
    """What became of the facts of each report; of its entities, of those that the tables use."""
    became = facts.became
    for reading in facts.readings:
        told = reading.extraction
        meetings = [(facts.meeting(reading, one.key).id, one) for one in told.meetings]
        claimed = became.claims.get(reading.report_id, ())
        yield Told(
            reading=reading,
            entities={one.key: (entity.id, entity.name) for one in told.entities if (entity := facts.known_entity(reading, one.key)) and entity.id in used},
            meetings=tuple([meeting_id for meeting_id, _ in meetings]),
            participants=tuple([became.participants[meeting_id, facts.entity(reading, two.entity).id] for meeting_id, one in meetings for two in one.participants]),
            statements=tuple(became.statements.get(reading.report_id, ())),
            milestones=tuple([milestone_id for milestone_id, _ in claimed]),
            claims=tuple([claim_id for _, claim_id in claimed]),
        )


def cite(told: Told) -> Iterator[Citation]:
    """The evidence of all facts of a report."""
    reading, facts = told.reading, told.reading.extraction
    names = dict(told.entities.values())
    yield from _cite_entities(told, names)
    participants = iter(told.participants)
    presented = {told.entities[one.key][0]: one.span for one in facts.entities if one.key in told.entities}
    for meeting_id, meeting in zip(told.meetings, facts.meetings, strict=True):
        yield from _cite_meeting(meeting_id, reading, meeting)
        for participant in meeting.participants:
            entity_id, name = told.entities[participant.entity]
            yield from _cite_participant(next(participants), name, presented[entity_id], reading, participant)
    for statement_id, statement in zip(told.statements, facts.statements, strict=True):
        speaker = told.entities[statement.speaker_entity][1] if statement.speaker_entity else statement.speaker
        yield from _cite_statement(statement_id, speaker, reading, statement)
    for milestone_id, claim_id, milestone in zip(told.milestones, told.claims, facts.milestones, strict=True):
        yield from _cite_claim(milestone_id, claim_id, reading, milestone)
    for source in facts.sources:
        yield Citation("report_sources", reading.report_id, "name", source.name, reading, source.span, source.rule_id)


def _cite_entities(told: Told, names: Mapping[str, str]) -> Iterator[Citation]:
    reading = told.reading
    known = [(told.entities[one.key][0], one) for one in reading.extraction.entities if one.key in told.entities]
    for entity_id, one in known:
        row = Cited("entities", entity_id, reading, one.span, one.evidence)
        yield from row.values({"name": names[entity_id], "country_code": one.country, "role": one.role, "organisation": one.organisation})
    rules = {entity_id: one.rule_id for entity_id, one in known}
    for entity_id, one in known:
        for form, span in forms_of(reading, one):
            yield Citation("entity_names", entity_id, "name", form, reading, span, rules[entity_id])


def _cite_meeting(meeting_id: str, reading: Reading, told: Meeting) -> Iterator[Citation]:
    row = Cited("meetings", meeting_id, reading, told.passage, told.evidence)
    yield from row.values({"kind": told.kind, "status": told.status, "date_edtf": told.date})
    place = _named_at(reading, told.place_entity, told.passage)
    yield from replace(row, passage=place).values({"place": told.place})
    for topic in told.topics:
        yield Citation("meeting_topics", meeting_id, "topic", topic.topic, reading, topic.span, topic.rule_id)


def _cite_participant(participant_id: str, name: str, presented: Span, reading: Reading, told: Participant) -> Iterator[Citation]:
    row = Cited("participants", participant_id, reading, presented, told.evidence)
    yield from row.values({"name": name, "role": told.role, "organisation": told.organisation, "country_code": told.country})


def _cite_statement(statement_id: str, speaker: str | None, reading: Reading, statement: Statement) -> Iterator[Citation]:
    spans = [("text", part.of(reading.report.body), part) for part in statement.parts]
    if speaker:
        spans.append(("speaker", speaker, statement.speaker_span or statement.passage))
    if statement.said:
        spans.append(("said_edtf", statement.said, statement.said_span or statement.passage))
    if statement.announced:
        spans.append(("announced_edtf", statement.announced, statement.announced_span or statement.passage))
    for column, value, span in spans:
        yield Citation("statements", statement_id, column, value, reading, span, statement.rule_id)
    for relay in statement.relays:
        yield Citation("statement_relays", statement_id, "name", relay.name, reading, relay.span, relay.rule_id)


def _cite_claim(milestone_id: str, claim_id: str, reading: Reading, told: Milestone) -> Iterator[Citation]:
    event = Cited("milestones", milestone_id, reading, told.passage, told.evidence)
    yield from event.values({"event": told.event})
    programme = _named_at(reading, told.programme_entity, told.passage)
    yield from replace(event, passage=programme).values({"programme": told.programme})
    row = Cited("milestone_claims", claim_id, reading, told.passage, told.evidence)
    yield from row.values({"status": told.status, "target_edtf": told.target, "moved_text": moved_text(told)})
    previous = told.previous_passage or told.passage
    yield from replace(row, passage=previous).values({"previous_edtf": told.previous})
    yield from _said_again(claim_id, reading, told)


def _named_at(reading: Reading, key: str | None, passage: Span) -> Span:
    """Where the passage names the entity, else where the report does; the passage where there is no entity."""
    mentions = (mention for mention in reading.extraction.mentions if mention.entity == key and mention.is_name)
    named = [mention.span for mention in mentions if passage.holds(mention.span)]
    named += [entity.span for entity in reading.extraction.entities if entity.key == key]
    return named[0] if named else passage


def _said_again(claim_id: str, reading: Reading, told: Milestone) -> Iterator[Citation]:
    """The same date where other sentences state it."""
    for date in reading.extraction.dates:
        if date.edtf == told.target and any(also.holds(date.span) for also in told.also):
            yield Citation("milestone_claims", claim_id, "target_edtf", date.edtf, reading, date.span, date.rule_id)
