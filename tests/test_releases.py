"""Releases from end to end: a broken rule, a correction, a withdrawal, a release made again."""

import dataclasses
import shutil
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from spaceparley.build import Plan, refresh
from spaceparley.errors import CheckError
from spaceparley.extracting.extract import extract
from spaceparley.publishing.history.layout import Output
from spaceparley.publishing.history.stored import read_last
from spaceparley.publishing.history.versions import read_versions
from spaceparley.publishing.releases.diff import diff
from spaceparley.publishing.releases.verification import verify
from spaceparley.reproduction import reproduce

SEED = next((Path(__file__).parents[1] / "reports").glob("*.md"))
BRIEF = """---
title: Nina Morel
language: fr
published_on: 2024-05-02
url: https://example.org/nina
---
Le directeur général de Roscosmos, Nina Morel, a rencontré le ministre kazakh Jean Dupont à Paris le 30 avril 2024.

« Le premier lancement de la fusée Soyouz-5 aura lieu en 2026 », a déclaré Nina Morel.
"""
CORRECTION = '[[correction]]\nrow = "{row}"\ncolumn = "place"\nexpect = "Paris"\nvalue = "Lyon"\nreason = "A slip."\nname = "A. Editor"\ndate = 2026-11-26\n'
DROP = '[[drop]]\nrow = "{row}"\nexpect = "{label}"\nreason = "They never met."\nname = "A. Editor"\ndate = 2026-11-26\n'
WITHDRAWN = '[[withdrawn]]\nid = "{id}"\nkind = "request"\nreason = "a letter"\ndate = 2026-11-26\n'


def plan_of(folder: Path) -> Plan:
    return Plan(folder / "reports", folder / "output", corrections=folder / "corrections")


@pytest.fixture(scope="module")
def two_releases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seed, then another report."""
    folder = tmp_path_factory.mktemp("two")
    plan = plan_of(folder)
    for place in (plan.reports, plan.corrections):
        place.mkdir()
    (plan.reports / "seed.md").write_bytes(SEED.read_bytes())
    refresh(plan)
    (plan.reports / "nina.md").write_text(BRIEF, encoding="utf-8")
    refresh(plan)
    return folder


@pytest.fixture
def plan(two_releases: Path, tmp_path: Path) -> Plan:
    """A copy of them that a test may change."""
    return plan_of(shutil.copytree(two_releases, tmp_path / "two"))


def rows(plan, table):
    last = read_last(Output(plan.output)).release
    assert last is not None
    return last.tables[table].to_pylist()


def printed(folder):
    """What stands in every file of a folder: rows and metadata of the Parquet files, the bytes of all others."""
    for path in folder.rglob("*"):
        if path.suffix == ".parquet":
            table = pq.read_table(path)
            yield path, f"{table.to_pylist()} {[(field.metadata or {}) for field in table.schema]} {table.schema.metadata}"
        elif path.is_file():
            yield path, path.read_bytes().decode("utf-8", "replace")


def test_a_broken_rule_stops_the_release_unless_the_loss_is_accepted(plan, monkeypatch):
    monkeypatch.setattr("spaceparley.build.extract", lambda report: dataclasses.replace(extract(report), statements=()))
    monkeypatch.setattr("spaceparley.publishing.runs.extracted.rules_version", lambda: "other rules")
    # A row that a person takes out in the same run is no excuse for it, and no loss itself.
    [meeting] = [row for row in rows(plan, "meetings") if row["place"] == "Paris"]
    (plan.corrections / "a.toml").write_text(DROP.format(row=meeting["meeting_id"], label=meeting["label"]))
    with pytest.raises(CheckError) as refused:
        refresh(plan)
    lost = {problem.table for problem in refused.value.problems if "of its rows" in problem.message}
    assert "statements" in lost
    assert lost.isdisjoint({"meetings", "participants"})
    assert len(read_versions(plan.output / "versions.json").releases) == 2
    refresh(dataclasses.replace(plan, accept_loss="No rule for statements today."))
    entry = read_versions(plan.output / "versions.json").latest
    assert entry.accepted_loss.reason == "No rule for statements today."
    assert "No rule for statements today." in (plan.output / "latest" / "CHANGES.md").read_text(encoding="utf-8")


def test_a_new_report_is_the_cause_of_its_rows(plan):
    changes = rows(plan, "changes")
    assert {row["cause"] for row in changes} == {"new_report"}
    assert "| `meetings` | added | new report | 1 |" in diff("2022-08-31.1", "latest", plan.output)


def test_a_release_is_made_again_from_the_one_before(plan):
    made = reproduce(plan)
    assert (made.version, made.previous, made.files_differ) == ("2024-05-02.1", "2022-08-31.1", ())
    (plan.reports / "nina.md").write_text(BRIEF.replace("Paris", "Lyon"), encoding="utf-8")
    assert "meetings" in reproduce(plan).rows_differ


def test_a_correction_and_its_cause(plan):
    [meeting] = [row for row in rows(plan, "meetings") if row["place"] == "Paris"]
    (plan.corrections / "a.toml").write_text(CORRECTION.format(row=meeting["meeting_id"]))
    # Lyon is no place that the reference data knows: of three meetings one loses its reference, on purpose.
    assert refresh(plan).problems == ()
    assert {row["cause"] for row in rows(plan, "changes")} == {"correction"}
    [now] = [row for row in rows(plan, "meetings") if row["meeting_id"] == meeting["meeting_id"]]
    assert now["place"] == "Lyon"
    # The meeting was invented altogether: it goes, and stays out.
    (plan.corrections / "a.toml").write_text(DROP.format(row=now["meeting_id"], label=meeting["label"]))
    refresh(plan)
    assert {row["cause"] for row in rows(plan, "changes")} == {"correction"}
    assert now["meeting_id"] not in [row["meeting_id"] for row in rows(plan, "meetings")]
    assert not refresh(plan).release.changed


def test_what_is_withdrawn_leaves_every_release_and_does_not_come_back(plan):
    [person] = [row["entity_id"] for row in rows(plan, "entities") if row["name"] == "Bagdat Musin"]
    names = [row["name"] for row in rows(plan, "entity_names") if row["entity_id"] == person]
    (plan.corrections / "withdrawn.toml").write_text(WITHDRAWN.format(id=person) + "words = true\n")
    refresh(plan)
    assert [(str(path), name) for path, text in printed(plan.output) for name in names if name in text] == []
    for path in plan.output.rglob("*.csv"):
        assert person not in path.read_text(encoding="utf-8"), path
    versions = read_versions(plan.output / "versions.json")
    assert [entry.rewritten for entry in versions.releases] == [(f"{person} withdrawn on 2026-11-26 (request)",)] * 2
    assert [(one.id, one.kind) for one in versions.withdrawn] == [(person, "request")]
    assert [found.faults for found in verify(str(plan.output))] == [()] * 3
    (plan.corrections / "withdrawn.toml").unlink()
    assert not refresh(plan).release.changed


def test_a_withdrawn_report_takes_its_rows_from_every_release(plan):
    (plan.corrections / "withdrawn.toml").write_text(WITHDRAWN.format(id=next(row["report_id"] for row in rows(plan, "reports") if row["title"] == "Nina Morel")))
    refresh(plan)
    for path in plan.output.rglob("*.csv"):
        if path.parent.name != "output":
            assert "Nina Morel" not in path.read_text(encoding="utf-8"), path
    assert len(rows(plan, "reports")) == 1


def test_what_only_an_older_release_holds_can_be_withdrawn_too(plan):
    (plan.corrections / "a.toml").write_text(DROP.format(row=(said := rows(plan, "statements")[0])["statement_id"], label=said["text"].replace('"', '\\"')))
    refresh(plan)
    assert said["statement_id"] not in [row["statement_id"] for row in rows(plan, "statements")]
    (plan.corrections / "withdrawn.toml").write_text(WITHDRAWN.format(id=said["statement_id"]) + WITHDRAWN.format(id="stm_000000000000"))
    [problem] = refresh(plan).problems
    assert (problem.row, problem.message) == ("stm_000000000000", "withdrawn.toml names it, and no release that is kept here holds it.")
    assert [str(path) for path, text in printed(plan.output) if said["text"] in text] == []
