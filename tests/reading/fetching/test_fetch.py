"""Servers that behave badly: each costs bounded time and bytes, and ends in a line that says what to do."""

import socket
import time

import httpcore
import pytest
from press_site import (
    Site,
    announces_ten_gigabytes,
    drips,
    drips_headers,
    is_silent,
    never_ends,
    press_site,
    sends_a_bomb,
    sends_half,
    sends_half_packed,
)
from spaceparley.errors import FetchingError
from spaceparley.reading.fetching.fetch import Bounds, Known, fetch
from spaceparley.reading.fetching.response import Fetched, Unchanged

ALLOWED = ("127.0.0.1",)
TIGHT = Bounds(seconds=1.0, most_bytes=1_000_000, step_seconds=0.5)


@pytest.fixture(scope="module")
def server():
    with press_site() as found:
        yield found


def test_a_page_is_fetched_with_what_the_server_says_of_it(server: Site) -> None:
    address = server.put("/news", "<p>déjà</p>", ETag='"7"', Last_Modified="Thu, 05 Mar 2026 10:00:00 GMT")
    fetched = fetch(address, allowed=ALLOWED)
    assert fetched == Fetched(address, "<p>déjà</p>".encode(), "text/html", "utf-8", '"7"', "Thu, 05 Mar 2026 10:00:00 GMT")
    assert "spaceparley" in server.headers[-1]["User-Agent"]


def test_what_has_not_changed_is_not_sent_again(server: Site) -> None:
    server.answers["/same"] = lambda handler: handler.give(304, b"", {})
    assert fetch(server.at("/same"), allowed=ALLOWED, known=Known('"7"', "Thu, 05 Mar 2026 10:00:00 GMT")) == Unchanged(server.at("/same"))
    assert server.headers[-1]["If-None-Match"] == '"7"'
    assert server.headers[-1]["If-Modified-Since"] == "Thu, 05 Mar 2026 10:00:00 GMT"


def test_redirects_are_followed_to_their_end(server: Site) -> None:
    end = server.put("/end", "<p>here</p>")
    server.redirect("/once", "/twice", 301)
    server.redirect("/twice", end, 308)
    fetched = fetch(server.at("/once"), allowed=ALLOWED)
    assert isinstance(fetched, Fetched)
    assert fetched.address == end


BAD = [
    ("drips", drips, "too slow ("),
    ("drips headers", drips_headers, "too slow ("),
    ("silent", is_silent, "too slow"),
    ("no end", never_ends, "over 1,000,000 bytes"),
    ("10 GB announced", announces_ten_gigabytes, "over 1,000,000 bytes"),
    ("bomb", sends_a_bomb, "over 1,000,000 bytes"),
    ("half a body", sends_half, "the connection failed"),
    ("half a packed body", sends_half_packed, "it ends in the middle"),
    ("packed as nobody asked", lambda handler: handler.give(200, b"x", {"Content-Encoding": "br"}), "packed as 'br'"),
    ("not packed at all", lambda handler: handler.give(200, b"plain", {"Content-Encoding": "gzip"}), "cannot be unpacked"),
    ("no HTTP", lambda handler: handler.wfile.write(b"220 mail.example.org ESMTP\r\n"), "the connection failed"),
    ("404", lambda handler: handler.give(404, b"", {}), "is not there (404); check the address"),
    ("410", lambda handler: handler.give(410, b"", {}), "is gone for good (410)"),
    ("500", lambda handler: handler.give(500, b"", {}), "answers 500; it is asked again later"),
    ("to nowhere", lambda handler: handler.give(302, b"", {}), "redirects to nowhere"),
    ("in a circle", lambda handler: handler.give(302, b"", {"Location": "/bad"}), "redirects more than 5 times"),
    ("to a file", lambda handler: handler.give(302, b"", {"Location": "file:///etc/passwd"}), "is no http or https address"),
    ("to FTP", lambda handler: handler.give(302, b"", {"Location": "ftp://example.org/a"}), "is no http or https address"),
    ("to the cloud's metadata", lambda handler: handler.give(302, b"", {"Location": "http://169.254.169.254/latest"}), "stands for 169.254.169.254, which is no public address"),
    ("to a private host", lambda handler: handler.give(302, b"", {"Location": "http://10.1.2.3/"}), "stands for 10.1.2.3"),
    ("to loopback by name", lambda handler: handler.give(302, b"", {"Location": "http://localhost/"}), "no public address"),
    ("to loopback in IPv6", lambda handler: handler.give(302, b"", {"Location": "http://[::ffff:127.0.0.1]/"}), "no public address"),
    ("to loopback as one number", lambda handler: handler.give(302, b"", {"Location": "http://2130706433/"}), "no public address"),
    ("with a password", lambda handler: handler.give(302, b"", {"Location": "http://user:secret@example.org/"}), "example.org: holds a name or password"),
]


@pytest.mark.parametrize(("answer", "message"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_what_behaves_badly_ends_in_time_with_a_line(server: Site, answer, message: str) -> None:
    server.answers["/bad"] = answer
    before = time.monotonic()
    with pytest.raises(FetchingError) as told:
        fetch(server.at("/bad"), allowed=ALLOWED, bounds=TIGHT)
    assert time.monotonic() - before < 8  # a bound, not a speed: without it these would last for ever
    assert message in str(told.value)
    assert "; " in str(told.value)
    assert "secret" not in str(told.value)


@pytest.mark.parametrize("address", ["http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://0.0.0.0/", "http://192.168.1.1/", "http://100.64.0.1/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "http://224.0.0.1/"])
def test_private_addresses_are_refused_unless_named(address: str) -> None:
    with pytest.raises(FetchingError, match=r"no public address; if that is meant, put '.*' into allow_private"):
        fetch(address)


@pytest.mark.parametrize("address", ["", "news", "file:///etc/passwd", "gopher://example.org", "http://", "http://a:b@example.org/", "http://exa mple.org/\n", "http://example.org:99999/", "http://example.org/" + "a" * 3000])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(FetchingError):
        fetch(address)


def test_the_address_connected_to_is_the_one_that_was_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that is public when asked the first time and private the second (DNS rebinding) is dialled as it was checked."""
    told = iter([[(2, 1, 6, "", ("93.184.215.14", 80))], [(2, 1, 6, "", ("127.0.0.1", 80))]])
    dialled: list[str] = []

    def connect(self: object, host: str, *_: object, **__: object) -> None:
        dialled.append(host)
        raise httpcore.ConnectError("not from a test")

    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: next(told))
    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    with pytest.raises(FetchingError, match="not from a test"):
        fetch("http://rebound.example.org/")
    assert dialled == ["93.184.215.14"]


def test_a_name_that_also_stands_for_a_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [(2, 1, 6, "", ("93.184.215.14", 80)), (2, 1, 6, "", ("10.0.0.1", 80))])
    with pytest.raises(FetchingError, match=r"mixed\.example\.org: stands for 10\.0\.0\.1"):
        fetch("http://mixed.example.org/")
