"""What was extracted before is taken as it was, for the same text, head and rules and for nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest
from spaceparley.extracting.extract import extract
from spaceparley.linking.essence import essence
from spaceparley.linking.linked import Reading
from spaceparley.publishing.runs import extracted
from spaceparley.publishing.runs.codec import decode, encode
from spaceparley.publishing.runs.extracted import FILE, forget_others, key_of, open_extracted, rules_version
from spaceparley.publishing.runs.understood import recall, understand
from spaceparley.reading.reports import read_report

GOLD = Path(__file__).parents[2] / "gold"
REPORTS = [read_report(path) for path in sorted((GOLD / "dev").glob("[0-3][159]-*.md"))]
ONE = REPORTS[0]


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name[:5])
def test_facts_come_back_as_they_were(tmp_path: Path, report) -> None:
    found = extract(report)
    with open_extracted(tmp_path) as before:
        before.put(report, found)
    with open_extracted(tmp_path) as after:
        assert after.get(report) == found
        assert after.essences([key_of(ONE), key_of(report)])[1:] == [essence(found)]


CHANGED = [{"body": ONE.body + "."}, {"title": "Another"}, {"published_on": "2020"}, {"language": "en"}, {"publisher": "TASS"}, {"author": "NK"}]


@pytest.mark.parametrize("change", CHANGED, ids=lambda change: next(iter(change)))
def test_what_the_rules_look_at_makes_it_another_report(change: dict[str, str]) -> None:
    assert key_of(replace(ONE, **change)) != key_of(ONE)


def test_its_file_and_the_hour_of_fetching_do_not() -> None:
    assert key_of(replace(ONE, name="other", retrieved_at="2026-01-01T00:00:00Z")) == key_of(ONE)


def test_other_rules_find_nothing_kept_and_throw_it_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_extracted(tmp_path) as kept:
        kept.put(ONE, extract(ONE))
    with monkeypatch.context() as other:
        other.setattr(extracted, "rules_version", lambda: "other rules")
        with open_extracted(tmp_path) as kept:
            assert kept.get(ONE) is None
    with open_extracted(tmp_path) as kept:
        assert kept.get(ONE) is None


def test_what_was_found_in_a_report_that_went_is_thrown_away(tmp_path: Path) -> None:
    other = replace(ONE, body=f"{ONE.body}.")
    with open_extracted(tmp_path) as kept:
        for report in (ONE, other):
            kept.put(report, extract(report))
    forget_others(tmp_path, [ONE])
    with open_extracted(tmp_path) as kept:
        assert [kept.get(ONE), kept.get(other)] == [extract(ONE), None]


def test_the_version_of_the_rules_follows_from_what_they_are_written_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in extracted.RULES:
        place = tmp_path / name
        place.parent.mkdir(exist_ok=True)
        place.write_text("a rule") if place.suffix else place.mkdir(exist_ok=True)
    (tmp_path / "language" / "words.csv").write_text("one")
    monkeypatch.setattr(extracted, "PACKAGE", tmp_path)
    versions = {rules_version.__wrapped__()}
    (tmp_path / "language" / "words.csv").write_text("two")
    versions.add(rules_version.__wrapped__())
    (tmp_path / "span.py").write_text("another rule")
    versions.add(rules_version.__wrapped__())
    assert len(versions) == 3


@pytest.mark.parametrize("column", ["packed", "essence"])
def test_facts_that_are_damaged_are_none(tmp_path: Path, column: str) -> None:
    with open_extracted(tmp_path) as kept:
        kept.put(ONE, extract(ONE))
        kept.connection.execute(f"UPDATE extractions SET {column} = x'00'")
        assert (kept.get(ONE) is None) == (column == "packed")
        assert (kept.essences([key_of(ONE)]) == [None]) == (column == "essence")


def test_what_was_understood_before_is_whole_where_evidence_asks_for_it(tmp_path: Path) -> None:
    for new in (1, 0):
        understood = understand([ONE], tmp_path)
        assert (understood.reports, len(understood.found)) == ((ONE,), new)
        with recall(tmp_path, understood.found) as memory:
            [found] = memory.essences([ONE])
            assert essence(found) == essence(extract(ONE))
            assert memory.whole(Reading("rep_1", ONE, found)) == extract(ONE)
    for column in ("packed", "essence"):
        with open_extracted(tmp_path) as kept:
            kept.connection.execute(f"UPDATE extractions SET {column} = x'00'")
        with recall(tmp_path, {}) as memory:
            assert essence(memory.essences([ONE])[0]) == essence(found)
            assert memory.whole(Reading("rep_1", ONE, found)) == extract(ONE)
        with open_extracted(tmp_path) as kept:
            assert (kept.get(ONE), kept.essences([key_of(ONE)])) == (extract(ONE), [essence(found)])


@pytest.mark.parametrize("content", [b"no database" * 1000, b""])
def test_a_damaged_file_costs_time_and_nothing_else(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    with open_extracted(tmp_path) as kept:
        assert kept.get(ONE) is None
        kept.put(ONE, extract(ONE))
        assert kept.get(ONE) == extract(ONE)


def test_a_folder_that_cannot_be_used_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / FILE).mkdir()
    with open_extracted(tmp_path) as kept:
        kept.put(ONE, extract(ONE))
        assert kept.get(ONE) is None
    assert "all reports are read again; remove it" in caplog.text


def test_no_other_list_passes_for_facts() -> None:
    with pytest.raises((ValueError, TypeError)):
        decode(type(extract(ONE)), [1, 2])
    assert encode(extract(ONE).dates[0])[2] == extract(ONE).dates[0].edtf
