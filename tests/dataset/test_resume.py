"""Of many reports and few new ones only those are linked again that new ones touch; no byte shows it."""

import random
from collections.abc import Sequence
from dataclasses import replace

import pyarrow as pa
import pytest
from gold_extraction import extraction_of
from linking.planted import GOLD, plant_all, read_documents
from spaceparley.dataset.gathered import KEY, Known, kept_schema
from spaceparley.dataset.increments import resume as increments
from spaceparley.dataset.increments.before import Before
from spaceparley.dataset.increments.resume import Resumed, resume
from spaceparley.extracting.facts import Extraction
from spaceparley.linking.known_names import Names
from spaceparley.publishing.runs.extracted import key_of
from spaceparley.reading.report import Report
from spaceparley.reading.reports import read_report

Told = tuple[Report, Extraction]
DOCUMENTS = read_documents()
REPORTS = {name: replace(read_report(GOLD / "dev" / f"{name}.md"), url=f"https://paper.example/{name}") for name in DOCUMENTS}
PLANTS = tuple(plant_all(DOCUMENTS))
DAYS = ("2026-03-05", "2026-03", "2025-12-30", "2024", None)
NONE = kept_schema().empty_table()
PARTS = ("reports", "entities", "told", "events", "said")


def told_of(name: str, draw: random.Random) -> Told:
    """A report as it is, or with something planted in it, on another day, at an address of others, or given by a person."""
    planted = [one.documents for one in PLANTS if one.report == name] if draw.random() < 0.3 else []
    report, document = REPORTS[name], draw.choice(planted or [DOCUMENTS])[name]
    if draw.random() < 0.2:
        report = replace(report, published_on=draw.choice(DAYS))
    if draw.random() < 0.1:
        report = replace(report, url=f"https://wire.example/{draw.randint(0, 2)}")
    if draw.random() < 0.1:
        report = replace(report, method="curated")
    # Reports of one text and head tell the same: whose facts are others has another title.
    return replace(report, title=f"{report.title} {draw.random()}"), extraction_of(report, document)


def resumed(told: Sequence[Told], before: Before | None, evidence: pa.Table = NONE) -> Resumed:
    """The dataset of these reports, with what was left before."""
    facts = {id(report): found for report, found in told}
    return resume([report for report, _ in told], lambda reports: [facts[id(one)] for one in reports], before, Names(), Known(evidence, key_of))


def kept(made: Resumed) -> pa.Table:
    rows = made.assembled.evidence.rows
    return rows.filter(rows.column(KEY).is_valid())


def left(made: Resumed) -> dict[str, list[str]]:
    return {name: sorted(map(str, getattr(made.left, name).to_pylist())) for name in PARTS}


@pytest.fixture
def of_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few reports are taken for many, and many of them may be touched."""
    monkeypatch.setattr(increments, "LEAST", 0)
    monkeypatch.setattr(increments, "SHARE", 0)


@pytest.mark.usefixtures("of_few")
@pytest.mark.parametrize("seed", range(5))
def test_reports_that_come_change_and_go_make_what_all_of_them_make_at_once(seed: int) -> None:
    draw = random.Random(seed)
    store = {name: told_of(name, draw) for name in draw.sample(sorted(DOCUMENTS), 16)}
    made = resumed([*store.values()], None)
    for _ in range(4):
        for name in draw.sample(sorted(store), draw.randint(0, 2)):
            del store[name]
        for name in draw.sample(sorted(DOCUMENTS), draw.randint(0, 3)):
            store[name] = told_of(name, draw)
        made, anew = resumed([*store.values()], made.left, kept(made)), resumed([*store.values()], None)
        assert made.is_increment
        assert made.assembled.dataset == anew.assembled.dataset
        assert left(made) == left(anew)


@pytest.mark.usefixtures("of_few")
def test_few_of_many_are_read_for_one_new_report() -> None:
    told = [(replace(REPORTS[name], title=name), extraction_of(REPORTS[name], one)) for name, one in DOCUMENTS.items()]
    before = resumed(told[1:], None)
    read: list[str | None] = []
    facts = {id(report): found for report, found in told}

    def facts_of(reports: Sequence[Report]) -> list[Extraction]:
        read.extend(report.title for report in reports)
        return [facts[id(one)] for one in reports]

    made = resume([report for report, _ in told], facts_of, before.left, Names(), Known(kept(before), key_of))
    assert told[0][0].title in read
    assert len(read) == len(set(read)) < len(told)
    assert made.assembled.dataset == resumed(told, None).assembled.dataset


@pytest.mark.usefixtures("of_few")
def test_evidence_that_is_lost_is_gathered_of_all() -> None:
    told = [(REPORTS[name], extraction_of(REPORTS[name], one)) for name, one in DOCUMENTS.items()]
    before = resumed(told[2:], None)
    made = resumed(told, before.left)
    assert not made.is_increment
    assert made.assembled.dataset == resumed(told, None).assembled.dataset


def test_of_few_reports_nothing_is_left() -> None:
    assert resumed([(REPORTS[name], extraction_of(REPORTS[name], one)) for name, one in [*DOCUMENTS.items()][:3]], None).left is None


def test_where_much_is_touched_all_are_linked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(increments, "LEAST", 0)
    told = [(REPORTS[name], extraction_of(REPORTS[name], one)) for name, one in DOCUMENTS.items()]
    half = resumed(told[: len(told) // 2], None)
    assert not resumed(told, half.left, kept(half)).is_increment
