"""Releases from end to end: a broken rule, a correction, a withdrawal, a release made again."""

import dataclasses
import shutil
import sqlite3
import zlib
from pathlib import Path
from zipfile import ZipFile

import pyarrow.parquet as pq
import pytest
from frictionless import Package
from spaceparley.build import Plan, refresh
from spaceparley.errors import CheckError, UsageError
from spaceparley.extracting.extract import extract
from spaceparley.publishing.delivery.exports import EXPORTS, export
from spaceparley.publishing.history.layout import Output
from spaceparley.publishing.history.stored import read_last
from spaceparley.publishing.history.versions import read_versions
from spaceparley.publishing.questions.query import connect
from spaceparley.publishing.questions.why import explain, withdrawn_from
from spaceparley.publishing.releases.diff import diff
from spaceparley.publishing.releases.verification import verify
from spaceparley.publishing.runs.extracted import FILE as EXTRACTIONS
from spaceparley.reproduction import reproduce

pytestmark = pytest.mark.usefixtures("by_sql_alone")
SEED = next((Path(__file__).parents[1] / "reports").glob("*.md"))
BRIEF = """---
title: Nina Morel
language: fr
published_on: 2024-05-02
url: https://example.org/nina
---
Le directeur général de Roscosmos, Nina Morel, a rencontré le ministre kazakh Marc Tavernier à Paris le 30 avril 2024.

« Le premier lancement de la fusée Soyouz-5 aura lieu en 2026 », a déclaré Nina Morel.
"""
CORRECTION = '[[correction]]\nrow = "{row}"\ncolumn = "place"\nexpect = "Paris"\nvalue = "Lyon"\nreason = "A slip."\nname = "A. Editor"\ndate = 2026-11-26\n'
DROP = '[[drop]]\nrow = "{row}"\nexpect = "{label}"\nreason = "They never met."\nname = "A. Editor"\ndate = 2026-11-26\n'
NAMED = '[[correction]]\nrow = "{row}"\ncolumn = "asserted_by"\nexpect = "Nina Morel"\nvalue = "Marc Tavernier"\nreason = "Marc Tavernier said so."\nname = "A. Editor"\ndate = 2026-11-26\n'
WITHDRAWN = '[[withdrawn]]\nid = "{id}"\nkind = "request"\nreason = "a letter"\ndate = 2026-11-26\n'


def plan_of(folder: Path) -> Plan:
    return Plan(folder / "reports", folder / "output", corrections=folder / "corrections")


@pytest.fixture(scope="module")
def two_releases(by_sql_alone: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
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
    """What stands in every file of a folder: rows and metadata of the Parquet files, what is packed in others, else their bytes."""
    for path in folder.rglob("*"):
        if path.suffix == ".parquet":
            table = pq.read_table(path)
            yield path, f"{table.to_pylist()} {[(field.metadata or {}) for field in table.schema]} {table.schema.metadata}"
        elif path.suffix == ".xlsx":
            with ZipFile(path) as book:
                yield path, " ".join(book.read(name).decode("utf-8") for name in book.namelist())
        elif path.name == EXTRACTIONS:
            with sqlite3.connect(path) as connection:
                yield path, " ".join(zlib.decompress(facts).decode() for (facts,) in connection.execute("SELECT packed FROM extractions"))
        elif path.is_file():
            yield path, path.read_bytes().decode("utf-8", "replace")


def test_a_broken_rule_stops_the_release_unless_the_loss_is_accepted(plan, monkeypatch):
    monkeypatch.setattr("spaceparley.publishing.runs.understood.extract", lambda report: dataclasses.replace(extract(report), statements=()))
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
    assert "| `meetings` | added | new report | 1 |" in diff("2022-08-31.1", "latest", plan.output) == diff("previous", "latest", plan.output)


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


def test_no_file_prints_what_is_withdrawn_whatever_people_decided_about_it_before_and_after(plan, tmp_path):
    [meeting] = [row for row in rows(plan, "meetings") if row["place"] == "Paris"]
    [gone] = [row["entity_id"] for row in rows(plan, "entities") if row["name"] == "Marc Tavernier"]
    of_report = {row["statement_id"]: row for row in rows(plan, "statements") if row["report_id"] == report_id(plan, "Nina Morel")}
    [said] = of_report.values()
    # Both are in the older release only, and the newer one tells of them in what a person decided.
    drops = DROP.format(row=meeting["meeting_id"], label=meeting["label"])
    (plan.corrections / "a.toml").write_text(drops + DROP.format(row=said["statement_id"], label=said["text"]))
    refresh(plan)
    assert "Marc Tavernier" not in [row["name"] for row in rows(plan, "entities")]
    withdrawn = WITHDRAWN.format(id=gone) + WITHDRAWN.format(id=said["statement_id"])
    (plan.corrections / "withdrawn.toml").write_text(withdrawn + WITHDRAWN.format(id="stm_000000000000"))
    [problem] = refresh(plan).problems
    assert (problem.row, problem.message) == ("stm_000000000000", "withdrawn.toml names it, and no release that is kept here holds it.")
    # An export made before would go on printing it: it is nobody's but its maker's. One made now does not.
    words = ("Tavernier", said["text"])
    assert prints(plan.output, words, tmp_path / "exported") == []
    assert "[…]" in [row["before"] for row in rows(plan, "corrections")]
    (plan.corrections / "withdrawn.toml").write_text(withdrawn)
    assert not refresh(plan).release.changed
    with connect(plan.output) as connection, pytest.raises(UsageError, match=f"{gone}: was withdrawn from every release on 2026-11-26"):
        explain(connection, gone, withdrawn_from(plan.output / "latest"))
    # The report is read again, and what people decide goes on naming them.
    (plan.reports / "nina.md").write_text(f"{BRIEF}\nRien de plus.\n", encoding="utf-8")
    [claim] = [row for row in rows(plan, "milestone_claims") if row["asserted_by"] == "Nina Morel"]
    (plan.corrections / "b.toml").write_text(NAMED.format(row=claim["claim_id"]) + NAMED.format(row="clm_000000000000"))
    refresh(plan)
    assert prints(plan.output, words, tmp_path / "exported") == []
    # At last the whole report goes, and with it what people decided about what it told.
    (plan.corrections / "withdrawn.toml").write_text(withdrawn + WITHDRAWN.format(id=report_id(plan, "Nina Morel")))
    refresh(plan)
    assert prints(plan.output, (*words, "2024-04-30", "example.org/nina"), tmp_path / "exported") == []
    assert len(rows(plan, "reports")) == 1
    assert rows(plan, "corrections") == []
    rewritten = plan.output / "releases" / "2024-05-02.1" / "datapackage.json"
    assert Package(str(rewritten)).validate().valid


def report_id(plan, title):
    return next(row["report_id"] for row in rows(plan, "reports") if row["title"] == title)


def prints(output, words, exports):
    """The files under an output folder that print one of the words, what is made of its newest release among them."""
    export(output / "latest", EXPORTS, exports)
    told = [*printed(output), *printed(exports)]
    return [(str(path), word) for path, text in told for word in words if word in text]
