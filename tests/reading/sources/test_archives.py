"""Web archives: plain and packed, from disk and from addresses, whole and cut, filtered before anything is stored."""

import gzip
import tracemalloc
from pathlib import Path

import fsspec
import pytest
from press_archive import write_archive
from press_pages import article
from press_site import Site
from spaceparley.reading.reports import read_reports
from spaceparley.reading.sources.source import Source

from .conftest import Ask

CAPTURED = "2026-02-01T08:00:00Z"


def archive(address: object, **more: object) -> Source:
    return Source("crawl", "archive", str(address), language="en", allow_private=("127.0.0.1",), **more)


def pages(*numbers: int) -> list[tuple[str, str]]:
    return [(f"https://example.org/news/{number}", article(number)) for number in numbers]


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_each_page_becomes_a_report_of_the_day_it_was_captured(tmp_path: Path, ask: Ask, reports: Path, name: str) -> None:
    write_archive(tmp_path / name, pages(1, 2))
    (tally,) = ask(archive(tmp_path / name))
    assert (tally.fetched, tally.new, tally.failed) == (2, 2, 0)
    found = read_reports(reports).reports
    assert {(report.url, report.retrieved_at) for report in found} == {(address, CAPTURED) for address, _ in pages(1, 2)}


def test_an_archive_that_has_been_read_is_not_read_again(tmp_path: Path, ask: Ask) -> None:
    write_archive(tmp_path / "a.warc.gz", pages(1))
    ask(archive(tmp_path / "a.warc.gz"))
    assert ask(archive(tmp_path / "a.warc.gz"))[0].state == "unchanged"
    write_archive(tmp_path / "a.warc.gz", pages(1, 2))
    (tally,) = ask(archive(tmp_path / "a.warc.gz"))
    assert (tally.fetched, tally.new) == (1, 1)


def test_what_is_no_page_or_holds_none_of_the_words_is_not_even_looked_into(tmp_path: Path, ask: Ask) -> None:
    path = tmp_path / "a.warc.gz"
    write_archive(path, [*pages(1), ("https://example.org/news/2", article(2).replace("satellite", "cheese"))])
    write_archive(path, [("https://example.org/a.png", "\x89PNG satellite")], content_type="image/png", mode="ab")
    write_archive(path, [("https://example.org/gone", article(3))], status="404 Not Found", mode="ab")
    (tally,) = ask(archive(path, keep_if=("Satellite",)))
    assert (tally.fetched, tally.new) == (1, 1)


def test_what_is_about_something_else_is_not_stored(tmp_path: Path, ask: Ask, reports: Path) -> None:
    write_archive(tmp_path / "a.warc", pages(1))
    (tally,) = ask(archive(tmp_path / "a.warc"), judge=lambda *_: "about cheese")
    assert (tally.irrelevant, tally.new) == (1, 0)
    assert not list(reports.rglob("*.md"))


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_an_archive_cut_in_the_middle_gives_what_comes_before_and_is_told(tmp_path: Path, ask: Ask, name: str) -> None:
    path = tmp_path / name
    write_archive(path, pages(*range(1, 9)))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 2 // 3])
    (tally,) = ask(archive(path))
    before = tally.new
    assert 3 <= before < 8
    assert "breaks off" in tally.problems[0].message
    path.write_bytes(whole)
    (tally,) = ask(archive(path))
    assert (tally.new, tally.failed) == (8 - before, 0)
    assert ask(archive(path))[0].state == "unchanged"


@pytest.mark.parametrize("content", [b"", b"no archive\n" * 100, gzip.compress(b"no archive either\n" * 100, mtime=0), bytes(10_000)], ids=["empty", "text", "text, gzipped", "zeros"])
def test_what_is_no_archive_is_told(tmp_path: Path, ask: Ask, content: bytes) -> None:
    (tmp_path / "a.warc.gz").write_bytes(content)
    (tally,) = ask(archive(tmp_path / "a.warc.gz"))
    assert tally.new == 0
    assert tally.problems


def test_an_archive_comes_from_any_address_that_fsspec_opens(tmp_path: Path, ask: Ask) -> None:
    write_archive(tmp_path / "a.warc.gz", pages(1))
    with fsspec.open("memory://crawl/a.warc.gz", "wb") as file:
        file.write((tmp_path / "a.warc.gz").read_bytes())
    assert ask(archive("memory://crawl/a.warc.gz"))[0].new == 1
    assert ask(archive("memory://crawl/a.warc.gz"))[0].state == "unchanged"
    assert "cannot be opened" in ask(archive("nowhere://a.warc.gz"))[0].problems[0].message
    assert "cannot be opened" in ask(archive(tmp_path / "none.warc"))[0].problems[0].message


def test_an_archive_is_fetched_as_carefully_as_a_page(tmp_path: Path, server: Site, ask: Ask) -> None:
    write_archive(tmp_path / "a.warc.gz", pages(1, 2))
    raw = (tmp_path / "a.warc.gz").read_bytes()
    address = server.put("/a.warc.gz", raw, "application/warc")
    assert ask(archive(address))[0].new == 2
    cut = server.put("/cut.warc.gz", raw[: len(raw) // 2], "application/warc", Content_Length=str(len(raw)))
    assert ask(archive(cut))[0].failed == 1
    assert "no public address" in ask(Source("far", "archive", address))[0].problems[0].message


def test_memory_does_not_grow_with_the_archive(tmp_path: Path, ask: Ask) -> None:
    filler = "<!-- " + "x" * 200_000 + " -->"
    write_archive(tmp_path / "a.warc", [(f"https://example.org/news/{number}", article(number) + filler) for number in range(100)])
    assert (tmp_path / "a.warc").stat().st_size > 20_000_000
    tracemalloc.start()
    try:
        assert ask(archive(tmp_path / "a.warc", keep_if=("delegate number 217 ",)))[0].new == 1
        assert tracemalloc.get_traced_memory()[1] < 8_000_000
    finally:
        tracemalloc.stop()
