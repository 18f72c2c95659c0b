"""Reports that arrive a few at a time make what all of them together make; what was kept of earlier runs changes no byte."""

import random
import re
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from spaceparley.build import Plan, refresh
from spaceparley.dataset.increments import resume
from spaceparley.dataset.schema import load_info
from spaceparley.publishing.formats.parquet import read_parquet
from spaceparley.publishing.history.standing import FILE as STANDING
from spaceparley.publishing.runs.evidenced import FILE as EVIDENCE
from spaceparley.publishing.runs.extracted import FILE as EXTRACTIONS
from spaceparley.publishing.runs.named import FILE as NAMES
from spaceparley.publishing.runs.readings import FILE as READINGS
from spaceparley.publishing.runs.resumed import FILE as LINKED

pytestmark = pytest.mark.usefixtures("by_sql_alone")
GOLD = Path(__file__).parent / "gold" / "dev"
REPORTS = sorted(GOLD.glob("[0-4]*.md"))[:6]
KEPT = (EVIDENCE, EXTRACTIONS, LINKED, NAMES, READINGS, STANDING)
"""What one run leaves for the next."""
WITHDRAWN = '[[withdrawn]]\nid = "{id}"\nkind = "request"\nreason = "a letter"\ndate = 2026-11-26\n'
OWN_HISTORY = ("changes", "id_redirects", "quality")
"""Tables that tell of the way to a release, and one that hangs on no report."""


@pytest.fixture(autouse=True)
def of_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few reports are taken for many, so that only what new ones touch is linked again."""
    monkeypatch.setattr(resume, "LEAST", 0)
    monkeypatch.setattr(resume, "SHARE", 0)


def arrive(root: Path, batch: Sequence[Path]) -> Plan:
    """The run that finds some more reports."""
    (root / "reports").mkdir(parents=True, exist_ok=True)
    for path in batch:
        (root / "reports" / path.name).write_text(re.sub("^fictional:.*\n", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE), encoding="utf-8")
    return Plan(root / "reports", root / "output", corrections=root / "corrections")


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".duckdb"}


def told(root: Path) -> dict[str, list[str]]:
    """The rows of a release without their ids, which each history gives for itself."""
    tables = read_parquet(root / "output" / "latest", load_info().tables)
    return {
        name: sorted(str({column: value for column, value in row.items() if not column.endswith("_id")}) for row in table.to_pylist())
        for name, table in tables.items()
        if name not in OWN_HISTORY
    }


@pytest.fixture(scope="module")
def at_once(by_sql_alone: None, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    root = tmp_path_factory.mktemp("at-once")
    refresh(arrive(root, REPORTS))
    return told(root)


@pytest.mark.parametrize("seed", [1])
def test_arriving_in_any_order_makes_what_all_make_at_once(tmp_path: Path, at_once: dict[str, list[str]], seed: int) -> None:
    order = random.Random(seed).sample(REPORTS, len(REPORTS))
    refresh(arrive(tmp_path / "kept", order[:3]))
    shutil.copytree(tmp_path / "kept", tmp_path / "anew", ignore=shutil.ignore_patterns(*KEPT))
    for root in (tmp_path / "kept", tmp_path / "anew"):
        refresh(arrive(root, order[3:]))
    assert files(tmp_path / "kept" / "output" / "latest") == files(tmp_path / "anew" / "output" / "latest")
    assert told(tmp_path / "kept") == at_once


def test_what_was_kept_changes_no_byte_when_reports_are_added_corrected_and_withdrawn(tmp_path: Path) -> None:
    first = arrive(tmp_path / "kept", REPORTS[:4])
    refresh(first)
    assert all((first.output / name).exists() for name in KEPT)
    assert not any((first.output / "latest" / name).exists() for name in KEPT)
    withdrawn = read_parquet(first.output / "latest", ["reports"])["reports"].column("report_id")[1].as_py()
    shutil.copytree(tmp_path / "kept", tmp_path / "anew", ignore=shutil.ignore_patterns(*KEPT))
    for root in (tmp_path / "kept", tmp_path / "anew"):
        plan = arrive(root, REPORTS[4:])
        corrected = plan.reports / REPORTS[0].name
        corrected.write_text(corrected.read_text(encoding="utf-8").replace("2024", "2025").replace(" a ", " aurait "), encoding="utf-8")
        plan.corrections.mkdir()
        (plan.corrections / "withdrawn.toml").write_text(WITHDRAWN.format(id=withdrawn), encoding="utf-8")
        refresh(replace(plan, accept_loss="A report of four was withdrawn."))
    assert files(tmp_path / "kept" / "output" / "latest") == files(tmp_path / "anew" / "output" / "latest")


@pytest.mark.long
def test_what_was_kept_and_is_damaged_costs_time_and_changes_no_byte(tmp_path: Path) -> None:
    first = arrive(tmp_path / "kept", REPORTS[:4])
    refresh(first)
    shutil.copytree(tmp_path / "kept", tmp_path / "anew", ignore=shutil.ignore_patterns(*KEPT))
    (first.output / EVIDENCE).write_bytes(b"no evidence")
    with closing(sqlite3.connect(first.output / EXTRACTIONS)) as kept, kept:
        kept.execute("UPDATE extractions SET packed = x'00' WHERE key IN (SELECT key FROM extractions ORDER BY key LIMIT 2)")
        kept.execute("UPDATE extractions SET essence = x'00' WHERE key IN (SELECT key FROM extractions ORDER BY key LIMIT 2 OFFSET 1)")
    for root in (tmp_path / "kept", tmp_path / "anew"):
        refresh(arrive(root, REPORTS[4:]))
    assert files(tmp_path / "kept" / "output" / "latest") == files(tmp_path / "anew" / "output" / "latest")
