"""Small reports and facts, written where a test reads them: every span is found by its words."""

from dataclasses import replace
from typing import Any

from spaceparley.extracting.facts import Entity, Extraction, Meeting, Milestone, Participant, Relay, Statement
from spaceparley.linking.link import link
from spaceparley.linking.linked import Facts
from spaceparley.reading.report import Report
from spaceparley.span import Span

BODY = "Anna Berg met Ivan Petrov in Oslo. The parties said: “We fly in 2024.” Launch slips to 2024."
RULE = "test"


def report(body: str = BODY, **fields: Any) -> Report:
    return Report(
        **{"name": "report", "language": "en", "blocks": (), "published_on": "2023-05-10", **fields}, body=body
    )


def at(words: str, body: str = BODY) -> Span:
    start = body.index(words)
    return Span(start, start + len(words))


def entity(name: str, kind: Any = "person", country: str | None = None, **fields: Any) -> Entity:
    span = at(name) if name in BODY else Span(0, 4)
    return Entity(
        **{
            "key": name,
            "kind": kind,
            "name": name,
            "surface": name,
            "span": span,
            "rule_id": RULE,
            "country": country,
            **fields,
        }
    )


def meeting(*entities: Entity, **fields: Any) -> Meeting:
    participants = tuple(
        Participant(one.key, one.name, one.surface, one.role, one.organisation, one.country, one.evidence)
        for one in entities
    )
    told = Meeting(
        key="m1", kind="talks", status="held", date="2023-05-09", date_text=None, place=None, place_entity=None, country=None,
        participants=participants, topics=(), passage=at("Anna Berg met Ivan Petrov in Oslo."), evidence=(),
    )  # fmt: skip
    return replace(told, **fields)


def statement(words: str = "We fly in 2024.", **fields: Any) -> Statement:
    return replace(Statement("direct", (at(words),), at(words), RULE), **fields)


def milestone(**fields: Any) -> Milestone:
    told = Milestone(
        programme="Aral", programme_entity=None, event="launch", event_kind="launch", status="postponed", target="2024",
        previous=None, passage=at("Launch slips to 2024."), evidence=(),
    )  # fmt: skip
    return replace(told, **fields)


def telling_of(*entities: Entity) -> Extraction:
    """An extraction with a fact about each of these: they are its sources."""
    return Extraction(entities=entities, sources=tuple(Relay(one.name, one.key, one.span, RULE) for one in entities))


def linked(*extractions: Extraction, **fields: Any) -> Facts:
    """The facts of one report for each extraction, published a day apart."""
    return link([(report(url=f"https://example.org/{i}", **fields), one) for i, one in enumerate(extractions)])
