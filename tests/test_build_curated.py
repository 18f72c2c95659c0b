"""Builds from curated tables alone."""

import pytest
from spaceparley.build import Plan, refresh

CLAIMS = "said_on,speaker,organisation,programme,event,status,target,previous,source_url,note\n"
PROMISE = "2020-09,,NASA,Calypso,first launch,planned,2023,,https://example.org/a,\n"


@pytest.mark.parametrize("from_scratch", [pytest.param(True, marks=pytest.mark.long), False])
def test_curated_row_keeps_its_id_when_another_is_put_before_it(tmp_path, from_scratch):
    folder = tmp_path / "reports" / "claims"
    folder.mkdir(parents=True)
    ids = []
    for lines in (PROMISE, PROMISE.replace("first launch", "landing") + PROMISE):
        (folder / "one.csv").write_text(CLAIMS + lines, encoding="utf-8")
        tables = refresh(Plan(tmp_path / "reports", tmp_path / "output", from_scratch)).tables
        claims, milestones = tables["milestone_claims"].to_pylist(), {row["milestone_id"]: row["event"] for row in tables["milestones"].to_pylist()}
        ids.append({(row["claim_id"], row["milestone_id"]) for row in claims if milestones[row["milestone_id"]] == "first launch"})
    assert ids[0] == ids[1]
    assert len(ids[0]) == 1


def test_curated_values_show_an_address_and_no_words(tmp_path):
    folder = tmp_path / "reports" / "claims"
    folder.mkdir(parents=True)
    (folder / "one.csv").write_text(CLAIMS + PROMISE, encoding="utf-8")
    tables = refresh(Plan(tmp_path / "reports", tmp_path / "output")).tables
    assert {(row["method"], row["exact"], row["source_url"]) for row in tables["evidence"].to_pylist()} == {("curated", None, "https://example.org/a")}
    (report,) = tables["reports"].to_pylist()
    assert (report["method"], report["quoted_share"]) == ("curated", 0)
