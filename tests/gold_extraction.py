"""What the extractor should find in a report, made from its gold document: input for tests of all that comes after."""

import json
import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from spaceparley.extracting.facts import (
    Entity,
    EntityKind,
    Evidence,
    Extraction,
    Meeting,
    Milestone,
    Participant,
    Relay,
    Statement,
    Topic,
)
from spaceparley.linking.bodies import is_person
from spaceparley.reading.report import Report
from spaceparley.reading.reports import read_report
from spaceparley.span import Span

GOLD = Path(__file__).parent / "gold"
SEED = GOLD / "seed" / "2022-08-rencontre-borissov-mousine.md"
RULE = "gold"
GROUPS = ("the parties", "the sides", "representatives of", "the participants", "the delegations", "the ministers")
EVENT_KINDS = {
    "launch": "launch",
    "test": "test",
    "construction": "construction",
    "delivery": "delivery",
    "landing": "landing",
}

Json = dict[str, Any]


def read_gold(path: Path) -> tuple[Report, Extraction]:
    """A report and what its gold document says of it."""
    report = read_report(path)
    return report, extraction_of(report, json.loads(path.with_suffix(".json").read_text(encoding="utf-8")))


def read_seed() -> tuple[Report, Extraction]:
    """The real report that the project starts from, with its own sources line."""
    return read_gold(SEED)


def extraction_of(report: Report, document: Json) -> Extraction:
    """The gold document's facts, each with the span at which the report says it."""
    entities = {entity.key: entity for entity in _entities(report.body, document)}
    return Extraction(
        entities=tuple(entities.values()),
        meetings=tuple(_meeting(report.body, meeting, entities) for meeting in document["meetings"]),
        statements=tuple(_statement(report.body, statement, entities) for statement in document["statements"]),
        milestones=tuple(_milestone(report.body, milestone, entities) for milestone in document["milestones"]),
        sources=tuple(_sources(report.body)),
    )


def located(body: str, words: str, within: Span | None = None) -> Span | None:
    """Where the words stand, in that passage if they do."""
    if within and (start := body.find(words, within.start, within.end)) >= 0:
        return Span(start, start + len(words))
    start = body.find(words)
    return Span(start, start + len(words)) if start >= 0 else None


def likest(body: str, words: str, within: Span) -> Span:
    """The word of the passage that is most like these: stands in where a gold name is not as printed."""
    found = [
        Span(within.start + match.start(), within.start + match.end()) for match in re.finditer(r"\w+", within.of(body))
    ]
    return max(found, key=lambda span: SequenceMatcher(None, span.of(body).casefold(), words.casefold()).ratio())


def _passage(body: str, words: str) -> Span:
    span = located(body, words)
    assert span, f"not in the report: {words}"
    return span


def _entities(body: str, document: Json) -> Iterator[Entity]:
    taking_part = {}
    for meeting in document["meetings"]:
        passage = _passage(body, meeting["evidence"])
        for row in meeting["participants"]:
            taking_part[row["name"]] = _participant_entity(body, row, passage)
        if meeting["place"]:
            yield _named("place", meeting["place"], likest(body, meeting["place"], passage))
    for statement in document["statements"]:
        if statement["speaker"] and statement["speaker"] not in taking_part:
            yield _speaker_entity(body, statement)
    for milestone in document["milestones"]:
        if milestone["programme"]:
            passage = _passage(body, milestone["evidence"])
            span = located(body, milestone["programme"], passage) or likest(body, milestone["programme"], passage)
            yield _named("programme", milestone["programme"], span)
    yield from taking_part.values()


def _participant_entity(body: str, row: Json, passage: Span) -> Entity:
    kind: EntityKind = "person" if is_person(row["name"], row["organisation"], row["role"]) else "organisation"
    span = located(body, row["surface"], passage) or passage
    evidence = tuple(_participant_evidence(body, row, passage, span))
    return Entity(
        row["name"],
        kind,
        row["name"],
        row["surface"],
        span,
        RULE,
        row["role"],
        row["organisation"],
        row["country"],
        evidence,
    )


def _participant_evidence(body: str, row: Json, passage: Span, name: Span) -> Iterator[Evidence]:
    yield Evidence("name", row["name"], name, RULE)
    for column, key in (("role", "role"), ("organisation", "organisation"), ("country_code", "country")):
        if row[key]:
            yield Evidence(column, row[key], located(body, row[key], passage) or passage, RULE)


def _speaker_entity(body: str, statement: Json) -> Entity:
    name, passage = statement["speaker"], _passage(body, statement["evidence"])
    kind: EntityKind = "group" if name.startswith(GROUPS) else "organisation" if name[0].islower() else "person"
    return _named(
        kind, name, located(body, statement["speaker_surface"], passage) or passage, statement["speaker_surface"]
    )


def _named(kind: EntityKind, name: str, span: Span, surface: str | None = None) -> Entity:
    key = f"{kind} {name}" if kind in ("place", "programme") else name
    return Entity(key, kind, name, surface or name, span, RULE)


def _meeting(body: str, row: Json, entities: dict[str, Entity]) -> Meeting:
    passage = _passage(body, row["evidence"])
    place = f"place {row['place']}" if row["place"] else None
    return Meeting(
        key=row["key"],
        kind=row["kind"],
        status=row["status"],
        date=row["date"],
        date_text=None,
        place=row["place"],
        place_entity=place,
        country=None,
        participants=tuple(_participant(one, entities[one["name"]]) for one in row["participants"]),
        topics=tuple(Topic(topic, passage, RULE) for topic in row["topics"]),
        passage=passage,
        evidence=(Evidence("kind", row["kind"], passage, RULE),),
    )


def _participant(row: Json, entity: Entity) -> Participant:
    return Participant(
        entity.key, row["name"], row["surface"], row["role"], row["organisation"], row["country"], entity.evidence
    )


def _statement(body: str, row: Json, entities: dict[str, Entity]) -> Statement:
    passage = _passage(body, row["evidence"])
    part = located(body, row["text"], passage)
    assert part
    return Statement(
        mode="author" if row["evidence"].startswith("[") else row["mode"],
        parts=(part,),
        passage=passage,
        rule_id=RULE,
        speaker=row["speaker"],
        speaker_surface=row["speaker_surface"],
        speaker_entity=row["speaker"],
        speaker_span=located(body, row["speaker_surface"], passage) if row["speaker"] else None,
        meeting=row["meeting"],
        meeting_relation="about" if row["meeting"] else None,
    )


def _milestone(body: str, row: Json, entities: dict[str, Entity]) -> Milestone:
    passage = _passage(body, row["evidence"])
    previous = _passage(body, row["previous_evidence"]) if row.get("previous_evidence") else None
    return Milestone(
        programme=row["programme"],
        programme_entity=f"programme {row['programme']}" if row["programme"] else None,
        event=row["event"],
        event_kind=next((kind for word, kind in EVENT_KINDS.items() if word in row["event"]), "other"),
        status=row["status"],
        target=row["target"],
        previous=row["previous"],
        passage=passage,
        evidence=tuple(_milestone_evidence(body, row, passage, previous)),
        previous_passage=previous,
        previous_speaker=row.get("previous_speaker"),
        also=tuple(_passage(body, also) for also in row.get("evidence_also", ())),
    )


def _milestone_evidence(body: str, row: Json, passage: Span, previous: Span | None) -> Iterator[Evidence]:
    yield Evidence("status", row["status"], passage, RULE)
    for key, within in (("target", passage), ("previous", previous or passage)):
        if row[key]:
            yield Evidence(f"{key}_edtf", row[key], located(body, row[key], within) or within, RULE)


def _sources(body: str) -> Iterator[Relay]:
    """The seed's own line; no other gold report has it."""
    line = located(body, "Sources: Roscosmos et TASS; Crédits photographiques: Roscosmos")
    if line:
        for name, within, rule in (
            ("Roscosmos", line, RULE),
            ("TASS", line, RULE),
            ("Roscosmos", Span(line.end - 9, line.end), f"{RULE}.photo"),
        ):
            span = located(body, name, within)
            assert span
            yield Relay(name, None, span, rule)
