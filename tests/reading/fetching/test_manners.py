"""A visitor that obeys robots.txt, pauses, and tries again only where that can help."""

import pytest
from press_site import Site, first, press_site
from spaceparley.errors import FetchingError
from spaceparley.reading.fetching.manners import Visitor
from spaceparley.reading.fetching.response import Fetched


@pytest.fixture
def server():
    with press_site() as found:
        yield found


def visitor(slept: list[float], delay: float = 0.0) -> Visitor:
    return Visitor(delay=delay, allowed=("127.0.0.1",), sleep=slept.append)


def test_robots_txt_is_asked_once_and_obeyed(server: Site) -> None:
    server.put("/robots.txt", "User-agent: *\nDisallow: /private/\n\nUser-agent: spaceparley\nDisallow: /*/draft$\n", "text/plain")
    server.put("/news/1", "one")
    server.put("/private/1", "allowed, since we are named apart")
    one = visitor([])
    assert isinstance(one.visit(server.at("/news/1")), Fetched)
    assert isinstance(one.visit(server.at("/private/1")), Fetched)
    with pytest.raises(FetchingError, match=r"robots\.txt asks programs to stay away"):
        one.visit(server.at("/news/draft"))
    assert server.asked == ["/robots.txt", "/news/1", "/private/1"]


def test_robots_txt_of_the_host_where_a_redirect_leads_is_obeyed_too(server: Site) -> None:
    with press_site() as other:
        other.put("/robots.txt", "User-agent: *\nDisallow: /private/\nCrawl-delay: 7\n", "text/plain")
        server.redirect("/open", other.put("/news/1", "one"))
        server.redirect("/closed", other.put("/private/1", "not for programs"))
        slept: list[float] = []
        one = visitor(slept)
        found = one.visit(server.at("/open"))
        assert isinstance(found, Fetched)
        assert (found.address, other.asked) == (other.at("/news/1"), ["/robots.txt", "/news/1"])
        with pytest.raises(FetchingError, match=r"/private/1: its robots\.txt asks programs to stay away"):
            one.visit(server.at("/closed"))
        assert other.asked == ["/robots.txt", "/news/1"]


def test_a_host_is_given_a_pause_between_requests(server: Site) -> None:
    server.put("/robots.txt", "User-agent: *\nCrawl-delay: 7\n", "text/plain")
    server.put("/a", "a")
    slept: list[float] = []
    one = visitor(slept, delay=2.0)
    one.visit(server.at("/a"))
    one.visit(server.at("/a"))
    assert [round(pause) for pause in slept] == [7, 7]


def test_what_is_in_trouble_is_tried_again_with_growing_pauses(server: Site) -> None:
    server.answers["/down"] = lambda handler: handler.give(503, b"", {})
    slept: list[float] = []
    with pytest.raises(FetchingError, match="answers 503"):
        visitor(slept).visit(server.at("/down"))
    assert slept == [1.0, 2.0]
    assert server.asked.count("/down") == 3


@pytest.mark.parametrize(("status", "told", "pauses"), [(500, {}, [1.0]), (429, {"Retry_After": "5"}, [5.0]), (503, {"Retry_After": "Thu, 01 Jan 1970 00:00:00 GMT"}, [0.0])])
def test_first_trouble_then_well(server: Site, status: int, told: dict[str, str], pauses: list[float]) -> None:
    server.answers["/a"] = first(status, lambda handler: handler.give(200, b"well", {}), **told)
    slept: list[float] = []
    fetched = visitor(slept).visit(server.at("/a"))
    assert isinstance(fetched, Fetched)
    assert (fetched.body, slept) == (b"well", pauses)


def test_a_server_that_asks_for_an_hour_is_left_alone(server: Site) -> None:
    server.answers["/a"] = lambda handler: handler.give(429, b"", {"Retry-After": "3600"})
    with pytest.raises(FetchingError) as told:
        visitor([]).visit(server.at("/a"))
    assert told.value.wait == 3600
    assert server.asked.count("/a") == 1


@pytest.mark.parametrize("status", [404, 410, 403])
def test_what_stays_wrong_is_asked_once(server: Site, status: int) -> None:
    server.answers["/a"] = lambda handler: handler.give(status, b"", {})
    with pytest.raises(FetchingError):
        visitor([]).visit(server.at("/a"))
    assert server.asked.count("/a") == 1


def test_a_host_that_cannot_tell_its_rules_is_not_visited(server: Site) -> None:
    server.answers["/robots.txt"] = lambda handler: handler.give(500, b"", {})
    server.put("/a", "a")
    with pytest.raises(FetchingError, match=r"robots\.txt: answers 500"):
        visitor([]).visit(server.at("/a"))
    assert "/a" not in server.asked
