"""A source's key comes from the environment, goes to the source's own site only, and is found nowhere afterwards."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from press_archive import write_archive
from press_pages import article, rss
from press_site import Handler, Site, press_site
from spaceparley.errors import FetchingError
from spaceparley.reading.fetching.secrets import read_secrets
from spaceparley.reading.sources.collect import collect
from spaceparley.reading.sources.source import Kind, Source, read_sources
from spaceparley.reading.sources.tally import Tally

from .conftest import NOW

TOKEN = "0f3a9c51d7e2"
VALUE = f"Bearer {TOKEN}"


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GAZETTE_TOKEN", f"{VALUE}\n")


@pytest.fixture
def elsewhere() -> Iterator[Site]:
    """Another server: a site of its own, as its port is another one."""
    with press_site() as found:
        yield found


def ask(kind: Kind, address: str, reports: Path) -> Tally:
    source = Source("gazette", kind, address, language="en", delay=0, allow_private=("127.0.0.1",), secret_headers=(("Authorization", "GAZETTE_TOKEN"),))
    [tally] = collect([source], reports, NOW, lambda *_: None)
    return tally


def sent(site: Site) -> dict[str, str | None]:
    return {path: headers.get("Authorization") for path, headers in zip(site.asked, site.headers, strict=True)}


def test_the_key_goes_to_the_own_site_only(server: Site, elsewhere: Site, reports: Path) -> None:
    server.redirect("/moved", elsewhere.put("/news/2", article(2)))
    server.put("/feed", rss([server.put("/news/1", article(1)), server.at("/moved"), elsewhere.put("/news/3", article(3))]), "application/xml")
    assert ask("feed", server.at("/feed"), reports).new == 3
    assert {sent(server)[path] for path in ("/feed", "/news/1", "/moved")} == {VALUE}
    assert set(sent(elsewhere).values()) == {None}


def test_an_archive_is_asked_with_it_too(server: Site, reports: Path, tmp_path: Path) -> None:
    write_archive(tmp_path / "news.warc.gz", [("https://example.org/news/1", article(1))])
    server.put("/news.warc.gz", (tmp_path / "news.warc.gz").read_bytes(), "application/gzip")
    assert ask("archive", server.at("/news.warc.gz"), reports).new == 1
    assert sent(server)["/news.warc.gz"] == VALUE


def repeats(handler: Handler) -> None:
    """Tells the visitor what it was sent, in the page and in its headers."""
    told = handler.headers.get("Authorization", "")
    page = article(1).replace("</article>", f"<p>The members' page of the gazette was opened with the key {told}, which nobody else may know.</p></article>")
    handler.give(200, page.encode(), {"Content-Type": "text/html; charset=utf-8", "ETag": f'"{told}"'})


@pytest.mark.parametrize("path", ["/repeats", "/leads", "/gone"])
def test_it_is_found_nowhere_whatever_a_server_does_with_it(server: Site, reports: Path, path: str, caplog: pytest.LogCaptureFixture) -> None:
    server.answers["/repeats"] = repeats
    server.redirect("/leads", f"/news?key={TOKEN}", 302)
    server.put(f"/news?key={TOKEN}", article(1))
    server.redirect("/gone", f"/nowhere?key={TOKEN}")
    with caplog.at_level(logging.DEBUG):
        tally = ask("page", server.at(path), reports)
    assert tally.new == (0 if path == "/gone" else 1)
    assert TOKEN in "".join(map(str, (*server.asked, *server.headers)))
    assert TOKEN not in f"{tally} {caplog.text}"
    assert not [file for file in reports.rglob("*") if file.is_file() and TOKEN.encode() in file.read_bytes()]


@pytest.mark.parametrize(
    ("value", "address", "message"),
    [
        (None, "https://example.org/feed", "is not set"),
        ("", "https://example.org/feed", "is not set"),
        (f"{TOKEN}\nX: y", "https://example.org/feed", "holds what no header can"),
        (f"ключ {TOKEN}", "https://example.org/feed", "holds what no header can"),
        (TOKEN, "http://example.org/feed", "in the clear"),
    ],
)
def test_a_key_that_cannot_be_sent_is_not_shown_either(value: str | None, address: str, message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GAZETTE_TOKEN")
    if value is not None:
        monkeypatch.setenv("GAZETTE_TOKEN", value)
    with pytest.raises(FetchingError, match=message) as failed:
        read_secrets(address, [("Authorization", "GAZETTE_TOKEN")])
    assert TOKEN not in str(failed.value)


def test_a_source_without_its_key_stops_no_other(server: Site, reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GAZETTE_TOKEN")
    tally = ask("feed", server.put("/feed", rss([]), "application/xml"), reports)
    assert [problem.message for problem in tally.problems if "GAZETTE_TOKEN" in problem.message]
    assert server.asked == []


@pytest.mark.parametrize("written", ['"Bearer 0f3a9c51d7e2"', '{ Authorization = "Bearer 0f3a9c51d7e2" }', '{ "a b" = "TOKEN" }', "{ Authorization = 7 }"])
def test_a_secret_written_into_the_list_is_refused_and_not_repeated(tmp_path: Path, written: str) -> None:
    path = tmp_path / "sources.toml"
    path.write_text(f'[[source]]\nname = "a"\nkind = "feed"\naddress = "https://example.org"\nsecret_headers = {written}\n')
    found, [problem] = read_sources(path)
    assert found == ()
    assert "secret_headers" in problem.message
    assert TOKEN not in str(problem)
