"""Builds from curated tables alone."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pyarrow as pa
import pytest
from spaceparley.build import Plan, refresh

CLAIMS = "said_on,speaker,organisation,programme,event,status,target,previous,source_url,note\n"
PROMISE = "2020-09,,NASA,Calypso,first launch,planned,2023,,https://example.org/a,\n"


pytestmark = pytest.mark.usefixtures("by_sql_alone")


def build(root: Path, lines: str, *, from_scratch: bool = False) -> Mapping[str, pa.Table]:
    """The tables of a run over one file of claims."""
    folder = root / "reports" / "claims"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "one.csv").write_text(CLAIMS + lines, encoding="utf-8")
    return refresh(Plan(root / "reports", root / "output", from_scratch)).tables


@pytest.fixture(scope="module")
def first(by_sql_alone: None, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Mapping[str, pa.Table]]:
    """One promise, published once for all tests."""
    root = tmp_path_factory.mktemp("first")
    return root, build(root, PROMISE)


@pytest.mark.parametrize("from_scratch", [pytest.param(True, marks=pytest.mark.long), False])
def test_curated_row_keeps_its_id_when_another_is_put_before_it(tmp_path, first, from_scratch):
    root, before = first
    shutil.copytree(root, tmp_path / "again", symlinks=True)
    after = build(tmp_path / "again", PROMISE.replace("first launch", "landing") + PROMISE, from_scratch=from_scratch)
    ids = []
    for tables in (before, after):
        claims, milestones = tables["milestone_claims"].to_pylist(), {row["milestone_id"]: row["event"] for row in tables["milestones"].to_pylist()}
        ids.append({(row["claim_id"], row["milestone_id"]) for row in claims if milestones[row["milestone_id"]] == "first launch"})
    assert ids[0] == ids[1]
    assert len(ids[0]) == 1


def test_curated_values_show_an_address_and_no_words(first):
    _, tables = first
    assert {(row["method"], row["exact"], row["source_url"]) for row in tables["evidence"].to_pylist()} == {("curated", None, "https://example.org/a")}
    (report,) = tables["reports"].to_pylist()
    assert (report["method"], report["quoted_share"]) == ("curated", 0)
