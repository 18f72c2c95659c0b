"""Sources that are broken or mean harm: the others are read, what is held stays, and the run says what happened."""

import os
from pathlib import Path

import pytest
from press_pages import article, rss
from press_site import Site, announces_ten_gigabytes, drips, is_silent, never_ends, sends_a_bomb, sends_half
from spaceparley.reading.reports import read_reports
from spaceparley.reading.sources.source import Source

from .conftest import Ask

HERE = ("127.0.0.1",)
ENTITIES = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>'
EXTERNAL = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&x;</title><link>http://127.0.0.1/</link></item></channel></rss>'


def feed(server: Site, path: str, name: str = "bad") -> Source:
    return Source(name, "feed", server.at(path), language="en", allow_private=HERE)


BAD_FEEDS = [
    ("drips", drips, "too slow"),
    ("silent", is_silent, "too slow"),
    ("no end", never_ends, "over 1,000,000 bytes"),
    ("10 GB announced", announces_ten_gigabytes, "over 1,000,000 bytes"),
    ("bomb", sends_a_bomb, "over 1,000,000 bytes"),
    ("half", sends_half, "the connection failed"),
    ("404", lambda handler: handler.give(404, b"", {}), "is not there (404)"),
    ("410", lambda handler: handler.give(410, b"", {}), "is gone for good (410)"),
    ("in a circle", lambda handler: handler.give(302, b"", {"Location": "/bad"}), "redirects more than 5 times"),
    ("to a private host", lambda handler: handler.give(302, b"", {"Location": "http://169.254.169.254/"}), "no public address"),
    ("no feed", lambda handler: handler.give(200, b"<html><p>a page", {"Content-Type": "text/html"}), "is no RSS or Atom feed"),
    ("nothing", lambda handler: handler.give(200, b"", {}), "is no RSS or Atom feed"),
    ("a path instead of a feed", lambda handler: handler.give(200, b"/etc/passwd", {}), "is no RSS or Atom feed"),
    ("an address instead of a feed", lambda handler: handler.give(200, b"http://127.0.0.1:1/", {}), "is no RSS or Atom feed"),
    ("entity bomb", lambda handler: handler.give(200, ENTITIES.encode(), {}), "declares entities"),
    ("entity bomb in UTF-16", lambda handler: handler.give(200, ENTITIES.encode("utf-16"), {}), "declares entities"),
    ("entity from a file", lambda handler: handler.give(200, EXTERNAL.encode(), {}), "declares entities"),
]


@pytest.mark.parametrize(("answer", "message"), [row[1:] for row in BAD_FEEDS], ids=[row[0] for row in BAD_FEEDS])
def test_a_bad_source_never_stops_the_others_nor_harms_what_is_held(server: Site, ask: Ask, reports: Path, answer, message: str) -> None:
    good = feed(server, "/feed", "good")
    server.put("/feed", rss([server.put("/news/1", article(1))]), "application/xml")
    ask(good)
    held = {path: path.read_bytes() for path in reports.rglob("*.md")}
    server.put("/feed", rss([server.at("/news/1"), server.put("/news/2", article(2))]), "application/xml")
    server.answers["/bad"] = answer
    bad, fine = ask(feed(server, "/bad"), good)
    assert (bad.failed, bad.new, fine.new, fine.failed) == (1, 0, 1, 0)
    (problem,) = bad.problems
    assert problem.row == "source bad"
    assert message in problem.message
    assert problem.remedy
    assert {path: path.read_bytes() for path in held} == held


def test_a_malformed_feed_is_read_as_far_as_it_goes(server: Site, ask: Ask) -> None:
    whole = rss([server.put(f"/news/{number}", article(number)) for number in (1, 2)])
    server.put("/bad", whole[: whole.rindex("<link>")], "application/xml")
    (tally,) = ask(feed(server, "/bad"))
    assert tally.new >= 1


BAD_PAGES = [
    ("wrong content type", "/news/pdf", lambda handler: handler.give(200, b"%PDF-1.7", {"Content-Type": "application/pdf"}), "no web page"),
    ("a picture called a page", "/news/png", lambda handler: handler.give(200, b"\x89PNG\r\n\x1a\n" + bytes(5000), {"Content-Type": "text/html"}), "is no web page"),
    ("an empty page", "/news/empty", lambda handler: handler.give(200, b"", {"Content-Type": "text/html"}), "no web page"),
    ("a bomb", "/news/bomb", sends_a_bomb, "over 1,000,000 bytes"),
    ("half a page", "/news/half", sends_half, "the connection failed"),
    ("in German", "/news/de", lambda handler: handler.give(200, article(3).replace('lang="en"', 'lang="de"').encode(), {"Content-Type": "text/html"}), "is in 'de'"),
    ("deep", "/news/deep", lambda handler: handler.give(200, b"<html><body>" + b"<div>" * 100_000, {"Content-Type": "text/html"}), "bad"),
]


@pytest.mark.parametrize(("path", "answer", "message"), [row[1:] for row in BAD_PAGES], ids=[row[0] for row in BAD_PAGES])
def test_a_bad_page_is_told_and_the_next_is_read(server: Site, ask: Ask, path: str, answer, message: str) -> None:
    server.answers[path] = answer
    server.put("/feed", rss([server.at(path), server.put("/news/1", article(1))]), "application/xml")
    (tally,) = ask(feed(server, "/feed"))
    assert (tally.failed, tally.new) == (1, 1)
    assert message in f"{tally.problems[0].message} {tally.problems[0].row}"


def test_a_page_in_another_charset_than_told_is_read(server: Site, ask: Ask, reports: Path) -> None:
    text = "".join(f"<p>Роскосмос сообщил во вторник, что запуск спутника номер {number} состоится в мае с космодрома Байконур.</p>" for number in range(5))
    page = f"<html><head><title>Запуск</title></head><body><article><h1>Запуск</h1>{text}</article></body></html>"
    server.put("/feed", rss([server.put("/news/1", page.encode("cp1251"), "text/html; charset=utf-8")]), "application/xml")
    ask(Source("ru", "feed", server.at("/feed"), allow_private=HERE))
    (report,) = read_reports(reports).reports
    assert (report.title, report.language) == ("Запуск", "ru")
    assert "с космодрома Байконур" in report.body


def test_an_entry_with_script_and_a_title_with_control_characters_do_no_harm(server: Site, ask: Ask, reports: Path) -> None:
    page = article(1, "<script>alert(1)</script><p onclick='x()'>A last word about the satellite <b>launch</b>.</p>").replace("<h1>Talks number 1", "<h1>Talks\n---\nfictional: true\x07 <script>alert(2)</script>../../x")
    server.put("/feed", rss([server.put("/news/..%2f..%2f1", page)]).replace("<title>Talks", "<title><![CDATA[<script>alert(1)</script>]]>\x0b"), "application/xml")
    ask(feed(server, "/feed"))
    (report,) = read_reports(reports).reports
    assert "script" not in report.body
    assert "alert" not in report.body
    assert not report.fictional
    assert (report.title or "").isprintable()
    assert [path.parent.name for path in reports.rglob("*.md")] == ["bad"]


def test_entries_that_point_nowhere_are_passed_over(server: Site, ask: Ask) -> None:
    server.put("/feed", rss(["javascript:alert(1)", "file:///etc/passwd", "", "ftp://example.org/a", server.put("/news/1", article(1))]), "application/xml")
    (tally,) = ask(feed(server, "/feed"))
    assert (tally.fetched, tally.new) == (1, 1)


def test_a_host_that_no_source_names_is_not_visited(server: Site, ask: Ask) -> None:
    server.put("/feed", rss([server.put("/news/1", article(1))]), "application/xml")
    (tally,) = ask(Source("stranger", "feed", server.at("/feed")))
    assert "no public address" in tally.problems[0].message
    assert "allow_private" in f"{tally.problems[0].message}{tally.problems[0].remedy}"
    assert not server.asked


def folder(path: Path) -> Source:
    return Source("desk", "folder", str(path), language="en")


def test_a_folder_of_odd_files_costs_one_problem_each(tmp_path: Path, ask: Ask, reports: Path) -> None:
    desk = tmp_path / "desk"
    (desk / "sub").mkdir(parents=True)
    (desk / "good.html").write_text(article(1), encoding="utf-8")
    (desk / "sub" / "evil\nname; rm -rf.md").write_text(f"---\ntitle: Odd\n---\n{'A satellite launch was discussed. ' * 9}\n", encoding="utf-8")
    (desk / "link.md").symlink_to("/etc/passwd")
    os.mkfifo(desk / "pipe.txt")
    (desk / "big.txt").write_bytes(b"a" * 5_000_001)
    (desk / "empty.txt").write_text("\n")
    (desk / "broken.md").write_text('---\ntitle: "open\n---\nText\n')
    (desk / "picture.html").write_bytes(b"\x89PNG" + bytes(1000))
    (desk / "notes.docx").write_bytes(b"PK")
    (tally,) = ask(folder(desk))
    assert (tally.new, tally.failed) == (2, 6)
    assert all(problem.message.isprintable() for problem in tally.problems)
    assert "root" not in "".join(path.read_text(encoding="utf-8") for path in reports.rglob("*.md"))
    again = ask(folder(desk))[0]
    assert (again.new, again.failed) == (0, 6)  # told until they are mended


def test_a_dropped_file_cannot_take_the_place_of_a_report(tmp_path: Path, server: Site, ask: Ask, reports: Path) -> None:
    address = server.put("/news/1", article(1))
    server.put("/feed", rss([address]), "application/xml")
    ask(feed(server, "/feed"))
    (held,) = reports.rglob("*.md")
    before = held.read_bytes()
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "forged.md").write_text(f"---\nurl: {address}\n---\n{'The agency denies all that was said. ' * 9}\n", encoding="utf-8")
    (tally,) = ask(folder(tmp_path / "desk"))
    assert (tally.new, tally.corrected, tally.failed) == (0, 0, 1)
    assert "claims the address" in tally.problems[0].message
    assert held.read_bytes() == before


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, ask: Ask) -> None:
    assert "no such folder" in ask(folder(tmp_path / "nowhere"))[0].problems[0].message
