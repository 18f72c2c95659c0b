"""Evidence that was kept is taken where nothing that it follows from has changed, and is never anything but what would be gathered."""

from dataclasses import replace
from pathlib import Path

import pytest
from gold_extraction import extraction_of
from linking.planted import GOLD, read_documents
from spaceparley.dataset.assemble import Assembled, assemble, assemble_anew
from spaceparley.dataset.gathered import Known
from spaceparley.extracting.facts import Extraction
from spaceparley.linking.link import link
from spaceparley.publishing.runs.evidenced import FILE, WASTE, forget, read_evidence, write_evidence
from spaceparley.publishing.runs.extracted import key_of
from spaceparley.reading.report import Report
from spaceparley.reading.reports import read_report

Told = list[tuple[Report, Extraction]]
DOCUMENTS = dict(list(read_documents().items())[:24])
REPORTS = {name: read_report(GOLD / "dev" / f"{name}.md") for name in DOCUMENTS}
TOLD: Told = [(REPORTS[name], extraction_of(REPORTS[name], one)) for name, one in DOCUMENTS.items()]


def run(output: Path, told: Told, code: str = "code") -> Assembled:
    """One run; its tables are those of a run that knows nothing."""
    known = read_evidence(output, code)
    made = assemble_anew(link(told), Known(known, key_of))
    write_evidence(output, code, known, made.evidence)
    without = assemble(link(told))
    assert all(made.dataset[name].equals(table) for name, table in without.items())
    return made


def corrected(one: tuple[Report, Extraction]) -> tuple[Report, Extraction]:
    """The report under another address, which gives all of its rows other ids."""
    return replace(one[0], url="https://other.example/"), one[1]


CHANGES = {
    "nothing": TOLD,
    "two added": [*TOLD, *((replace(one, body=one.body, url=f"https://new.example/{n}"), found) for n, (one, found) in enumerate(TOLD[:2]))],
    "three withdrawn": TOLD[3:],
    "the first withdrawn and one corrected": [*TOLD[1:9], corrected(TOLD[9]), *TOLD[10:]],
    "its day corrected": [(replace(TOLD[0][0], published_on="2031-01-01"), TOLD[0][1]), *TOLD[1:]],
    "in another order": TOLD[::-1],
}


@pytest.mark.parametrize("after", CHANGES.values(), ids=CHANGES)
def test_what_was_kept_makes_the_same_tables(tmp_path: Path, after: Told) -> None:
    run(tmp_path, TOLD)
    made = run(tmp_path, after)
    assert made.evidence.fresh.num_rows < made.evidence.rows.num_rows
    assert not run(tmp_path, after).evidence.fresh.num_rows


def test_other_rules_and_other_code_find_nothing_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(tmp_path, TOLD)
    assert not read_evidence(tmp_path, "other code").num_rows
    monkeypatch.setattr("spaceparley.publishing.runs.extracted.rules_version", lambda: "other rules")
    fewer = [(report, replace(found, milestones=())) for report, found in TOLD]
    made = run(tmp_path, fewer)
    assert made.evidence.fresh.num_rows == made.evidence.rows.num_rows


def test_words_that_are_not_to_be_kept_are_not_in_a_file_that_is_begun(tmp_path: Path) -> None:
    secret, *others = TOLD[:4]
    known = read_evidence(tmp_path, "code")
    made = assemble_anew(link([secret, *others]), Known(known, lambda report: None if report is secret[0] else key_of(report)))
    write_evidence(tmp_path, "code", known, made.evidence)
    kept = set(read_evidence(tmp_path, "code").column("source_url").to_pylist())
    assert kept == {report.url for report, _ in others}
    assert secret[0].url not in kept


def test_a_broken_file_is_no_file_and_is_written_anew(tmp_path: Path) -> None:
    run(tmp_path, TOLD[:20])
    run(tmp_path, TOLD)
    whole = (tmp_path / FILE).read_bytes()
    for broken in (b"", b"no evidence", whole[:-100], whole[:300] + b"\0" + whole[301:], whole + b"\1\2\3"):
        (tmp_path / FILE).write_bytes(broken)
        assert not read_evidence(tmp_path, "code").num_rows
        run(tmp_path, TOLD)
        assert read_evidence(tmp_path, "code").num_rows


def test_what_is_of_no_use_any_more_goes(tmp_path: Path) -> None:
    run(tmp_path, TOLD)
    size = (tmp_path / FILE).stat().st_size
    run(tmp_path, TOLD[: len(TOLD) // WASTE // 2])
    run(tmp_path, TOLD[: len(TOLD) // WASTE // 2])
    assert (tmp_path / FILE).stat().st_size <= size


def test_where_it_cannot_be_written_that_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / FILE).mkdir()
    run(tmp_path, TOLD[:2])
    assert "gathers all evidence again" in caplog.text


def test_all_is_thrown_away_where_some_of_it_prints_a_withdrawn_name(tmp_path: Path) -> None:
    made = run(tmp_path, TOLD[:4])
    forget(tmp_path, "code", {"Nobody Of That Name"})
    assert (tmp_path / FILE).exists()
    forget(tmp_path, "code", {made.dataset["entities"].column("name")[0].as_py()})
    assert not (tmp_path / FILE).exists()
