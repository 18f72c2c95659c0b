"""Files that people and programs drop: Markdown and text, with front matter or without, and saved pages."""

from datetime import timedelta
from pathlib import Path

import pytest
from press_pages import article
from spaceparley.reading.reports import read_reports
from spaceparley.reading.sources.folders import snapshot
from spaceparley.reading.sources.source import Source

from .conftest import NOW, Ask

TEXT = "Le directeur de l'agence a rencontré le ministre à Baïkonour. Le lancement du satellite est reporté à 2028, a-t-il dit.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "desk").mkdir()
    return tmp_path / "desk"


def folder(desk: Path) -> Source:
    return Source("desk", "folder", str(desk), publisher="Bureau")


def test_each_shape_of_file_becomes_a_report(desk: Path, ask: Ask, reports: Path) -> None:
    (desk / "full.md").write_text(f"---\ntitle: Un vol\nlanguage: fr\npublished_on: 2026-03\nurl: https://example.org/vol?utm_source=x\n---\n{TEXT}", encoding="utf-8")
    (desk / "bare.txt").write_bytes(TEXT.replace("2028", "2029").replace("Baïkonour", "Kourou, en Guyane, devant cent invités").encode("cp1252"))
    (desk / "page.HTML").write_text(article(1), encoding="utf-8")
    (tally,) = ask(folder(desk))
    assert (tally.new, tally.failed) == (3, 0)
    found = {(report.url, report.title, report.publisher, report.published_on, report.language) for report in read_reports(reports).reports}
    assert found == {
        ("https://example.org/vol", "Un vol", "Bureau", "2026-03", "fr"),
        (None, None, "Bureau", None, "fr"),
        (None, "Talks number 1", "Orbit Gazette", "2026-03-02", "en"),
    }


NOT_STORED = [
    ("talks.md", f"---\npublished_on: 5 March\n---\n{TEXT}".encode(), "published_on '5 March' is no date"),
    ("talks.md", f"---\nfictional: perhaps\n---\n{TEXT}".encode(), "fictional 'perhaps' is not known"),
    ("talks.md", f"---\ndate: 2026-03-05\n---\n{TEXT}".encode(), "field 'date' is not read; call it published_on"),
    ("talks.md", f"---\nlanguage: FR\n---\n{TEXT}".encode(), "only en, fr, ru are read; write one of them"),
    ("scan.txt", b"%PDF-1.7\n%\xe2\xe3", "is a PDF; save its text as"),
]


@pytest.mark.parametrize(("name", "content", "message"), NOT_STORED, ids=[row[2] for row in NOT_STORED])
def test_what_could_not_be_read_again_is_not_stored(desk: Path, ask: Ask, reports: Path, name: str, content: bytes, message: str) -> None:
    (desk / name).write_bytes(content)
    (tally,) = ask(folder(desk))
    assert (tally.new, tally.failed, [report.name for report in read_reports(reports).reports]) == (0, 1, [])
    assert message in f"{tally.problems[0].message}; {tally.problems[0].remedy}"


def test_what_the_text_is_in_goes_before_what_its_page_says(desk: Path, ask: Ask, reports: Path) -> None:
    """Many a site marks all of its pages as one language; and blank lines before the front matter are none of the text."""
    (desk / "page.html").write_text(f'<html lang="en"><body><article><h1>Un vol</h1><p>{TEXT}</p><p>{TEXT}</p></article></body></html>', encoding="utf-8")
    (desk / "talks.md").write_text(f"\n\n---\nlanguage: en\npublished_on: 2026-03-05\n---\n{TEXT.upper().replace('2028', '2031')}", encoding="utf-8")
    ask(folder(desk))
    assert {(report.language, report.published_on) for report in read_reports(reports).reports} == {("fr", None), ("fr", "2026-03-05")}


def test_the_body_of_a_text_is_kept_to_the_letter(desk: Path, ask: Ask, reports: Path) -> None:
    body = f"\n  «\u00a0{TEXT.strip()}\u202f»  \n\n\tfin\n"
    (desk / "a.md").write_text(f"---\nlanguage: fr\n---\n{body}", encoding="utf-8")
    ask(folder(desk))
    assert read_reports(reports).reports[0].body == body


def test_only_new_and_changed_files_are_looked_into(desk: Path, ask: Ask, reports: Path) -> None:
    (desk / "a.txt").write_text(TEXT, encoding="utf-8")
    (desk / "b.txt").write_text(TEXT.upper(), encoding="utf-8")
    assert [(one.fetched, one.new, one.duplicate) for one in (ask(folder(desk))[0], ask(folder(desk))[0])] == [(2, 1, 1), (0, 0, 0)]
    (desk / "a.txt").write_text(TEXT.replace("2028", "2030"), encoding="utf-8")
    (tally,) = ask(folder(desk), now=NOW + timedelta(days=1))
    assert (tally.fetched, tally.corrected) == (1, 1)
    assert "2030" in read_reports(reports).reports[0].body


def test_a_fictional_report_stays_one(desk: Path, ask: Ask, reports: Path) -> None:
    (desk / "a.md").write_text(f"---\nfictional: true\n---\n{TEXT}", encoding="utf-8")
    ask(folder(desk))
    assert "marked fictional" in read_reports(reports).problems[0].message


def test_a_snapshot_tells_when_a_file_arrives_or_changes(desk: Path) -> None:
    before = snapshot(desk)
    (desk / "a.txt").write_text("one")
    arrived = snapshot(desk)
    (desk / "a.txt").write_text("other")
    (desk / ".hidden.txt").write_text("x")
    assert before == {}
    assert [Path(path).name for path in arrived] == ["a.txt"]
    assert snapshot(desk) != arrived
    assert snapshot(desk / "nowhere") == {}
