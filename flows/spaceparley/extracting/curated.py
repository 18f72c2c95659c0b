"""The facts of a curated report: what a person read in the source, as given."""

from collections.abc import Mapping
from dataclasses import fields

from ..reading.claims import GAP, CuratedClaim, CuratedReport
from ..reference.gazetteer import Known, find_known
from ..span import Span
from .facts import Entity, EntityKind, Evidence, Extraction, Milestone
from .milestones.signs import find_signs, make_plain
from .names.register import slug

RULE = "curated"
NAMES = "en"
"""Curated rows give names and events in English."""
CRAFTS: Mapping[str, EntityKind] = {"programme": "programme", "vehicle": "vehicle"}
EVENTS = {"noun", "verb", "text"}
OF_TEXTS = "agreement"


def read_curated(curated: CuratedReport) -> Extraction:
    """The milestones that the source tells, with their programmes and those who say so as entities."""
    entities: dict[str, Entity] = {}
    milestones: list[Milestone] = []
    start = 0
    for claim in curated.claims:
        milestones.append(_milestone(claim, start, entities))
        start += len(claim.line) + 1
    return Extraction(entities=tuple(entities.values()), milestones=tuple(milestones))


def _milestone(claim: CuratedClaim, start: int, entities: dict[str, Entity]) -> Milestone:
    cells = _cells(claim, start)
    known = _known(claim.programme)
    programme = _enter(entities, CRAFTS.get(known.kind, "programme") if known else "programme", claim.programme, cells["programme"])
    told = {"event": claim.event, "status": claim.status, "target_edtf": claim.target, "previous_edtf": claim.previous, "programme": claim.programme}
    evidence = tuple(Evidence(column, value, cells[column.removesuffix("_edtf")], RULE) for column, value in told.items() if value)
    return Milestone(
        programme=claim.programme, programme_entity=programme, event=claim.event, event_kind=event_kind(claim.event), status=claim.status,
        target=claim.target, previous=claim.previous, passage=Span(start, start + len(claim.line)), evidence=evidence,
        said=claim.said_on, speaker=claim.speaker or claim.organisation, speaker_entity=_speaker(claim, cells, entities),
    )  # fmt: skip


def _cells(claim: CuratedClaim, start: int) -> dict[str, Span]:
    """Where each value of the claim stands in its line."""
    spans: dict[str, Span] = {}
    for field in fields(claim):
        end = start + len(getattr(claim, field.name) or "")
        spans[field.name] = Span(start, end)
        start = end + len(GAP)
    return spans


def _known(name: str) -> Known | None:
    found = find_known(name, NAMES)
    return found[0] if len(found) == 1 and found[0].span == Span(0, len(name)) else None


def _speaker(claim: CuratedClaim, cells: Mapping[str, Span], entities: dict[str, Entity]) -> str | None:
    house = _known(claim.organisation) if claim.organisation else None
    country = house.country if house else None
    if claim.speaker:
        return _enter(entities, "person", claim.speaker, cells["speaker"], claim.organisation, country)
    return _enter(entities, "organisation", claim.organisation, cells["organisation"], claim.organisation, country) if claim.organisation else None


def _enter(entities: dict[str, Entity], kind: EntityKind, name: str, span: Span, organisation: str | None = None, country: str | None = None) -> str:
    key = slug(f"{kind} {name}")
    entities.setdefault(key, Entity(key, kind, name, name, span, RULE, None, organisation, country, (Evidence("name", name, span, RULE),)))
    return key


def event_kind(event: str) -> str:
    """The kind of an event by its English name: "first test launch" is a launch, "agreement signed" an agreement."""
    plain = make_plain(event)
    signs = [sign for sign in find_signs(plain, Span(0, len(plain)), NAMES) if sign.sort in EVENTS]
    kinds = [OF_TEXTS if sign.sort == "text" else sign.lexeme.kind for sign in signs]
    return next((kind for kind in kinds if kind), "other")
