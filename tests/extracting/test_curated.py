"""A curated claim as facts: as given, each value at its place in the line."""

import pytest
from spaceparley.extracting.curated import event_kind, read_curated
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.claims import CuratedClaim, CuratedReport
from spaceparley.reading.report import Report

CLAIM = CuratedClaim("2022-07-02", "Ann Lee", "Roscosmos", "Soyuz-5", "first launch", "postponed", "2024", "2023", "https://example.org/a", None)
HOUSE = CuratedClaim("2022-07-02", None, "Roscosmos", "Calypso", "landing", "planned", "2025", None, "https://example.org/a", None)


def facts(*claims):
    body = "\n".join(claim.line for claim in claims)
    report = Report("claims", body, "en", find_blocks(body), url="https://example.org/a", method="curated")
    return body, read_curated(CuratedReport(report, claims))


def test_claim_is_kept_as_given():
    body, extraction = facts(CLAIM, HOUSE)
    first, second = extraction.milestones
    assert (first.programme, first.event, first.status, first.target, first.previous) == ("Soyuz-5", "first launch", "postponed", "2024", "2023")
    assert (first.said, first.speaker, second.speaker) == ("2022-07-02", "Ann Lee", "Roscosmos")
    for milestone in extraction.milestones:
        assert all(one.span.of(body) == one.value for one in milestone.evidence)


def test_speakers_and_programmes_are_entities():
    _, extraction = facts(CLAIM, HOUSE)
    assert {(entity.kind, entity.name, entity.country) for entity in extraction.entities} == {
        ("vehicle", "Soyuz-5", None), ("person", "Ann Lee", "RU"), ("programme", "Calypso", None), ("organisation", "Roscosmos", "RU"),
    }


@pytest.mark.parametrize(("event", "kind"), [
    ("first launch", "launch"), ("agreement signed", "agreement"), ("protocol ratified", "agreement"), ("construction complete", "construction"), ("naming contest", "other"),
])
def test_event_kind(event, kind):
    assert event_kind(event) == kind
