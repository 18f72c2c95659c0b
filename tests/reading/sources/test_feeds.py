"""RSS and Atom feeds: new entries only, asked for on conditions, each article once."""

from datetime import timedelta
from pathlib import Path

import pytest
from press_pages import article, atom, rss
from press_site import Site, first
from spaceparley.reading.reports import read_reports
from spaceparley.reading.sources.source import Source

from .conftest import NOW, Ask

HERE = ("127.0.0.1",)


def feed(server: Site, name: str = "gazette", path: str = "/feed", **more: object) -> Source:
    return Source(name, "feed", server.at(path), language="en", allow_private=HERE, **more)


def counts(tally) -> tuple[int, ...]:
    return (tally.fetched, tally.new, tally.corrected, tally.duplicate, tally.irrelevant, tally.failed)


@pytest.mark.parametrize("make", [rss, atom])
def test_each_entry_becomes_a_report(server: Site, ask: Ask, reports: Path, make) -> None:
    addresses = [server.put(f"/news/{number}", article(number)) for number in (1, 2)]
    server.put("/feed", make([f"{address}?utm_source=rss" for address in addresses]), "application/xml")
    (tally,) = ask(feed(server))
    assert counts(tally) == (2, 2, 0, 0, 0, 0)
    found = read_reports(reports)
    assert not found.problems
    assert {report.url for report in found.reports} == set(addresses)
    one = next(report for report in found.reports if report.url == addresses[0])
    assert (one.title, one.publisher, one.published_on, one.published_basis, one.language) == ("Talks number 1", "Orbit Gazette", "2026-03-02", "metadata", "en")
    assert "trafilatura" in (one.note or "")


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("<pubDate>Tue, 03 Mar 2026 00:30:00 +0300</pubDate>", "2026-03-03"),
        ('<a:published xmlns:a="http://www.w3.org/2005/Atom">2026-03-03T23:30:00-05:00</a:published>', "2026-03-03"),
        ("<pubDate>3 mars, midi</pubDate>", None),
        ("", None),
    ],
)
def test_a_day_that_the_page_lacks_is_that_of_the_entry(server: Site, ask: Ask, reports: Path, told: str, day: str | None) -> None:
    """By the publisher's clock: in Greenwich, it was the day before."""
    address = server.put("/news/1", article(1).replace("article:published_time", "theme"))
    server.put("/feed", rss([address]).replace("</item>", f"{told}</item>"), "application/xml")
    ask(feed(server))
    (one,) = read_reports(reports).reports
    assert (one.published_on, one.published_basis) == (day, day and "metadata")


def test_a_second_time_only_the_feed_is_asked_and_on_conditions(server: Site, ask: Ask) -> None:
    server.put("/feed", rss([server.put("/news/1", article(1))]), "application/xml", ETag='"1"')
    ask(feed(server))
    server.asked.clear()
    assert counts(ask(feed(server))[0]) == (0, 0, 0, 0, 0, 0)
    server.answers["/feed"] = lambda handler: handler.give(304, b"", {})
    (tally,) = ask(feed(server))
    assert tally.state == "unchanged"
    assert [path for path in server.asked if path != "/robots.txt"] == ["/feed", "/feed"]
    assert server.headers[-1]["If-None-Match"] == '"1"'


def test_a_new_entry_is_all_that_is_fetched(server: Site, ask: Ask) -> None:
    addresses = [server.put(f"/news/{number}", article(number)) for number in (1, 2)]
    server.put("/feed", rss(addresses[:1]), "application/xml")
    ask(feed(server))
    server.put("/feed", rss(addresses), "application/xml")
    server.asked.clear()
    assert counts(ask(feed(server))[0]) == (1, 1, 0, 0, 0, 0)
    assert "/news/1" not in server.asked


def test_an_entry_told_as_changed_is_fetched_again_and_becomes_a_version(server: Site, ask: Ask, reports: Path) -> None:
    address = server.put("/news/1", article(1))
    server.put("/feed", atom([address]), "application/xml")
    ask(feed(server))
    server.put("/news/1", article(1, "<p>Correction: the minister was not there, and 12 engineers were.</p>"))
    server.put("/feed", atom([address], "2026-03-06T10:00:00Z"), "application/xml")
    assert counts(ask(feed(server), now=NOW + timedelta(days=1))[0]) == (1, 0, 1, 0, 0, 0)
    assert len(read_reports(reports).reports) == 1
    assert len(list((reports / "fetched" / ".history").rglob("*.md"))) == 1


def test_an_article_that_another_feed_has_brought_is_not_fetched_again(server: Site, ask: Ask) -> None:
    address = server.put("/news/1", article(1))
    server.put("/feed", rss([address]), "application/xml")
    server.put("/other", rss([f"{address}?utm_campaign=other#top"]), "application/xml")
    one, other = ask(feed(server), feed(server, "other", "/other"))
    assert (counts(one), counts(other)) == ((1, 1, 0, 0, 0, 0), (1, 0, 0, 1, 0, 0))
    assert server.asked.count("/news/1") == 1


def test_what_failed_for_now_is_tried_again_though_the_feed_has_not_changed(server: Site, ask: Ask) -> None:
    server.put("/feed", rss([server.at("/news/1")]), "application/xml", ETag='"1"')
    server.answers["/news/1"] = lambda handler: handler.give(503, b"", {})
    (tally,) = ask(feed(server, every=timedelta(hours=6)))
    assert counts(tally) == (1, 0, 0, 0, 0, 1)
    assert "answers 503" in tally.problems[0].message
    server.put("/news/1", article(1))
    assert counts(ask(feed(server, every=timedelta(hours=6)))[0]) == (1, 1, 0, 0, 0, 0)
    assert "If-None-Match" not in server.headers[-1]


def test_what_is_gone_is_asked_once(server: Site, ask: Ask) -> None:
    server.put("/feed", rss([server.at("/news/1")]), "application/xml")
    assert counts(ask(feed(server))[0]) == (1, 0, 0, 0, 0, 1)
    assert counts(ask(feed(server))[0]) == (0, 0, 0, 0, 0, 0)


def test_a_source_is_asked_no_more_often_than_it_is_due(server: Site, ask: Ask) -> None:
    server.put("/feed", rss([]), "application/xml")
    hourly = feed(server, every=timedelta(hours=1))
    ask(hourly)
    assert ask(hourly, now=NOW + timedelta(minutes=59))[0].state.startswith("not due before 2026-03-05 11:00")
    assert server.asked.count("/feed") == 1
    ask(hourly, now=NOW + timedelta(hours=1))
    assert server.asked.count("/feed") == 2


def test_a_source_that_asks_for_an_hour_of_peace_has_it(server: Site, ask: Ask) -> None:
    server.answers["/feed"] = first(429, lambda handler: handler.give(200, rss([]).encode(), {}), Retry_After="3600")
    ask(feed(server))
    assert ask(feed(server), now=NOW + timedelta(minutes=59))[0].state == "asked to wait until 2026-03-05 11:00"
    assert ask(feed(server), now=NOW + timedelta(hours=1))[0].failed == 0


def test_only_what_the_source_is_kept_for_is_stored(server: Site, ask: Ask, reports: Path) -> None:
    server.put("/feed", rss([server.put("/news/2", article(2)), server.put("/news/3", article(3).replace("Kourou", "Kourou in GUIANA"))]), "application/xml")
    (tally,) = ask(feed(server, keep_if=("guiana",)))
    assert counts(tally) == (2, 1, 0, 0, 1, 0)
    assert "keep_if" in tally.reasons[0]
    assert counts(ask(feed(server, keep_if=("guiana",)))[0]) == (0, 0, 0, 0, 0, 0)


def test_what_is_about_something_else_is_not_stored(server: Site, ask: Ask, reports: Path) -> None:
    server.put("/feed", rss([server.put("/news/1", article(1))]), "application/xml")
    (tally,) = ask(feed(server), judge=lambda title, body, language: f"{title} ({language}) is about cheese")
    assert counts(tally) == (1, 0, 0, 0, 1, 0)
    assert tally.reasons == [f"{server.at('/news/1')}: Talks number 1 (en) is about cheese"]
    assert not read_reports(reports).reports


def test_a_source_that_has_been_silent_too_long_is_told_once_as_an_alert(server: Site, ask: Ask) -> None:
    server.put("/feed", rss([]), "application/xml")
    quiet = feed(server, silent_after=timedelta(days=7))
    assert [ask(quiet, now=NOW + timedelta(days=day))[0].silent for day in (0, 7, 8, 9)] == [None, None, "source gazette: nothing new since 2026-03-05", None]
    (tally,) = ask(quiet, now=NOW + timedelta(days=10))
    assert tally.problems[0].message == "nothing new since 2026-03-05"
    server.put("/feed", rss([server.put("/news/1", article(1))]), "application/xml")
    assert ask(quiet, now=NOW + timedelta(days=11))[0].problems == []
    assert ask(quiet, now=NOW + timedelta(days=30))[0].silent
