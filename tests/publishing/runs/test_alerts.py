"""An alert arrives as JSON; whatever happens to it, its address is told to nobody."""

import json

import pytest
from press_site import Handler, press_site
from spaceparley.publishing.runs.alerts import post_alert

SECRET = "T0k3n"


def test_an_alert_arrives(caplog: pytest.LogCaptureFixture) -> None:
    received: list[dict[str, str]] = []

    def take(handler: Handler) -> None:
        received.append(json.loads(handler.rfile.read(int(handler.headers["Content-Length"]))))
        handler.give(200, b"ok", {})

    with press_site() as server:
        server.answers[f"/{SECRET}"] = take
        assert post_alert("source esa: nothing new", server.at(f"/{SECRET}"))
    assert received == [{"text": "source esa: nothing new", "content": "source esa: nothing new"}]
    assert not caplog.text


@pytest.mark.parametrize("address", [f"http://127.0.0.1:1/{SECRET}", f"no address {SECRET}", f"ftp://{SECRET}/", f"http://user:{SECRET}@127.0.0.1:1/"])
def test_an_alert_that_cannot_be_posted_stops_nothing_and_tells_no_secret(address: str, caplog: pytest.LogCaptureFixture) -> None:
    assert not post_alert("x", address)
    assert "could not be posted" in caplog.text
    assert SECRET not in caplog.text


def test_an_alert_that_is_not_taken_is_told(caplog: pytest.LogCaptureFixture) -> None:
    with press_site() as server:
        assert not post_alert("x", server.at(f"/{SECRET}"))
    assert "not taken (status 404)" in caplog.text
    assert SECRET not in caplog.text
