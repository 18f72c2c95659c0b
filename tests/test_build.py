"""The stages from reports to a release: their order, what a run leaves out, what it keeps, and what it never touches."""

import csv
import logging
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from spaceparley.build import STAGES, Build, Plan, Stage, refresh
from spaceparley.errors import CheckError, Problem, PublishingError, ReadingError
from spaceparley.extracting.extract import extract
from spaceparley.extracting.facts import Extraction
from spaceparley.publishing.runs.extracted import FILE
from spaceparley.reading.report import Report
from spaceparley.span import Span
from spaceparley.summary import as_markdown, as_text, summarise

pytestmark = pytest.mark.usefixtures("by_sql_alone")
SEED = next((Path(__file__).parents[1] / "reports").glob("*.md"))
BRIEF = """---
title: {name}
language: fr
published_on: 2024-05-02
---
Le directeur général de Roscosmos, {name}, a rencontré le ministre kazakh Jean Dupont à Paris le 30 avril 2024.

« Le premier lancement de la fusée Irtych-7 aura lieu en 2026 », a déclaré {name}.
"""


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    """The seed alone, to be published in an empty folder."""
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "seed.md").write_bytes(SEED.read_bytes())
    return Plan(tmp_path / "reports", tmp_path / "output")


@pytest.fixture(scope="session")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seed's first release, made once for all tests that go on from it."""
    folder = tmp_path_factory.mktemp("first")
    (folder / "reports").mkdir()
    (folder / "reports" / "seed.md").write_bytes(SEED.read_bytes())
    refresh(Plan(folder / "reports", folder / "output"))
    return folder / "output"


@pytest.fixture
def released(plan: Plan, first: Path) -> Plan:
    """The seed alone, published once."""
    shutil.copytree(first, plan.output, symlinks=True)
    return plan


def add(plan: Plan, name: str) -> None:
    (plan.reports / f"{name.partition(' ')[0].lower()}.md").write_text(BRIEF.format(name=name), encoding="utf-8")


def files(plan: Plan) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (plan.output / "latest").iterdir()}


def problems(plan: Plan) -> list[dict[str, str]]:
    with (plan.output / "problems.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def rows(plan: Plan, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pq.read_table(plan.output / "latest" / f"{table}.parquet").to_pylist()
    return found


def extracting(monkeypatch: pytest.MonkeyPatch, change: Callable[[Report, Extraction], Extraction]) -> None:
    """Rules that have changed since the release before."""
    monkeypatch.setattr("spaceparley.publishing.runs.understood.extract", lambda report: change(report, extract(report)))
    monkeypatch.setattr("spaceparley.publishing.runs.extracted.rules_version", lambda: "other rules")


def test_stages_run_in_order_each_on_what_the_one_before_has_made(plan: Plan) -> None:
    ran: list[str] = []

    def run(stage: Stage, build: Build) -> Build:
        ran.append(stage.name)
        return stage.run(build)

    build = refresh(plan, run)
    assert ran == ["collect", "look for changes", "read", "extract in batches", "assemble", "correct", "compare", "check", "publish"] == [stage.name for stage in STAGES]
    assert [report.name for report in build.reports] == ["seed"]
    assert build.tables is not None
    assert build.release is not None
    assert build.release.changed
    assert problems(plan) == []


def test_a_run_asks_its_sources_first_and_says_what_they_brought(plan: Plan, tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "talks.txt").write_text(BRIEF.format(name="Paul Durand").split("---\n")[2], encoding="utf-8")
    (tmp_path / "sources.toml").write_text(
        '[[source]]\nname = "desk"\nkind = "folder"\naddress = "inbox"\nlanguage = "fr"\n'
        '[[source]]\nname = "gone"\nkind = "folder"\naddress = "nowhere"\n[[source]]\nname = "odd"\n', encoding="utf-8",
    )  # fmt: skip
    asking = replace(plan, sources=tmp_path / "sources.toml")
    build = refresh(asking)
    assert [(tally.source, tally.new, tally.failed) for tally in build.tallies] == [("desk", 1, 0), ("gone", 0, 1)]
    assert [row["row"] for row in problems(plan)] == ["sources.toml source 3", "source gone"]
    assert len(rows(plan, "reports")) == 2
    shown = as_markdown(summarise(build))
    assert "| desk | asked | 1 | 1 | 0 | 0 | 0 | 0 |" in shown
    assert "- gone: " in shown
    again = refresh(asking)
    assert again.release is not None
    assert not again.release.changed
    assert as_text(summarise(again)).splitlines()[0] == "source desk: nothing new"


def test_only_what_is_new_is_extracted(plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr("spaceparley.publishing.runs.understood.extract", lambda report: (read.append(report.name), extract(report))[1])
    refresh(plan)
    before = files(plan)
    refresh(plan)
    add(plan, "Paul Durand")
    refresh(plan)
    assert read == ["seed", "paul"]
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / FILE).write_bytes((plan.output / FILE).read_bytes())
    (plan.reports / "paul.md").unlink()
    refresh(replace(plan, output=elsewhere))
    assert read == ["seed", "paul"]
    assert {name: (elsewhere / "latest" / name).read_bytes() for name in before if not name.endswith(".duckdb")} == {
        name: content for name, content in before.items() if not name.endswith(".duckdb")
    }


def test_a_second_run_with_the_same_inputs_gives_the_same_bytes(released: Plan, caplog: pytest.LogCaptureFixture) -> None:
    before = files(released)
    with caplog.at_level(logging.INFO, logger="spaceparley"):
        again = refresh(released).release
    assert again is not None
    assert not again.changed
    assert "is up to date" in caplog.text
    assert files(released) == before


def test_one_more_report_changes_only_its_own_rows(released: Plan) -> None:
    tables = (
        "reports",
        "meetings",
        "participants",
        "statements",
        "milestones",
        "milestone_claims",
        "entities",
        "evidence",
    )
    before = {table: rows(released, table) for table in tables}
    add(released, "Nina Morel")
    refresh(released)
    for table in tables:
        now = rows(released, table)
        assert all(row in now for row in before[table]), table
    assert len(rows(released, "reports")) == 2
    assert len(rows(released, "meetings")) > len(before["meetings"])


def test_ids_survive_a_change_of_rules_unless_made_from_scratch(released: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {row["statement_id"] for row in rows(released, "statements")}
    extracting(monkeypatch, _a_character_less)
    refresh(replace(released, accept_loss="Words that end a character earlier lose their claims."))
    assert {row["statement_id"] for row in rows(released, "statements")} == before
    refresh(replace(released, from_scratch=True))
    assert before.isdisjoint(row["statement_id"] for row in rows(released, "statements"))


def _a_character_less(_: Report, extraction: Extraction) -> Extraction:
    """Every statement ends one character earlier."""
    shorter = (
        replace(one, parts=(*one.parts[:-1], Span(one.parts[-1].start, one.parts[-1].end - 1)))
        for one in extraction.statements
    )
    return replace(extraction, statements=tuple(shorter))


def test_a_damaged_release_is_mended_from_its_copy(released: Plan) -> None:
    before = files(released)
    for folder in ("latest", "releases/2022-08-31.1"):
        (released.output / folder / "evidence.parquet").write_bytes(b"")
        refresh(released)
        assert files(released) == before
        assert (released.output / folder / "evidence.parquet").read_bytes() == before["evidence.parquet"]


def test_a_previous_release_that_cannot_be_read_stops_the_run(released: Plan) -> None:
    for folder in ("latest", "releases/2022-08-31.1"):
        (released.output / folder / "evidence.parquet").write_bytes(b"")
    before = files(released)
    with pytest.raises(PublishingError, match="put one of them back"):
        refresh(released)
    assert files(released) == before


def _fails(report: Report, extraction: Extraction) -> Extraction:
    if report.name == "nina":
        raise ValueError("too odd")
    return extraction


def _contradicts_itself(report: Report, extraction: Extraction) -> Extraction:
    return replace(extraction, entities=()) if report.name == "nina" else extraction


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_fails, "extraction failed (ValueError: too odd)"),
        (_contradicts_itself, "refers to the entity"),
    ],
)
def test_a_report_whose_extraction_goes_wrong_is_left_out_and_named(
    plan: Plan, monkeypatch: pytest.MonkeyPatch, change: Callable[[Report, Extraction], Extraction], message: str
) -> None:
    add(plan, "Nina Morel")
    add(plan, "Paul Martin")
    extracting(monkeypatch, change)
    refresh(plan)
    [problem] = problems(plan)
    assert problem["row"] == "nina"
    assert message in problem["message"]
    assert problem["remedy"]
    assert {row["title"] for row in rows(plan, "reports")} > {"Paul Martin"}
    assert "Nina Morel" not in {row["title"] for row in rows(plan, "reports")}


def test_when_every_extraction_fails_nothing_is_published(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    add(plan, "Nina Morel")
    refresh(plan)
    before = files(plan)
    (plan.reports / "empty.md").touch()
    monkeypatch.setattr("spaceparley.publishing.runs.extracted.rules_version", lambda: "other rules")
    monkeypatch.setattr("spaceparley.publishing.runs.understood.extract", lambda report: (_ for _ in ()).throw(ValueError(report.name)))
    with pytest.raises(CheckError, match="nothing published: nina: extraction failed"):
        refresh(plan)
    assert [problem["row"] for problem in problems(plan)] == ["empty.md", "nina", "seed"]
    assert files(plan) == before


@pytest.mark.parametrize("check", ["check_tables", "check_package"])
def test_a_failing_check_leaves_the_last_release_and_lists_every_problem(
    released: Plan, monkeypatch: pytest.MonkeyPatch, check: str
) -> None:
    before = files(released)
    (released.reports / "empty.md").touch()
    add(released, "Nina Morel")
    found = tuple(
        Problem("meetings", f"mtg_{number}", "date_edtf", "soon", "No date.", "Mend it.") for number in range(3)
    )
    monkeypatch.setattr(f"spaceparley.build.{check}", lambda *_: found)
    with pytest.raises(
        CheckError, match=r"nothing published: meetings mtg_0 date_edtf: No date \(soon\)\. Mend it\..*and 2 more"
    ):
        refresh(released)
    assert [problem["row"] for problem in problems(released)] == ["empty.md", "mtg_0", "mtg_1", "mtg_2"]
    assert files(released) == before


def test_a_forged_passage_fails_the_build(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    beyond = Span(10**6, 10**6 + 5)
    extracting(monkeypatch, lambda _, told: replace(told, statements=(replace(told.statements[0], parts=(beyond,)),)))
    with pytest.raises(CheckError, match="nothing published"):
        refresh(plan)
    assert not (plan.output / "latest").exists()


def test_without_a_usable_report_the_problems_are_written_all_the_same(plan: Plan) -> None:
    (plan.reports / "seed.md").write_bytes(b"")
    with pytest.raises(ReadingError, match="no usable report"):
        refresh(plan)
    assert [problem["row"] for problem in problems(plan)] == ["seed.md"]
