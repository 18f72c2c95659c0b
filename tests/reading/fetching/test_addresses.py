"""One article has one address, whoever sent the visitor there."""

import pytest
from spaceparley.errors import FetchingError
from spaceparley.reading.fetching.addresses import canonical, checked


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("https://example.org/news/1?utm_source=rss&utm_medium=feed", "https://example.org/news/1"),
        ("https://example.org/news/1?fbclid=abc#comments", "https://example.org/news/1"),
        ("HTTPS://Example.ORG:443/news/1/", "https://example.org/news/1"),
        ("https://example.org/index.php?id=7&utm_campaign=x", "https://example.org/index.php?id=7"),
        ("https://example.org/?p=12&xtor=RSS-1", "https://example.org?p=12"),
        ("https://example.org/новости", "https://example.org/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8"),
        ("https://космос.рф/a", "https://xn--j1aefbnc.xn--p1ai/a"),
        ("http://example.org:8080/a", "http://example.org:8080/a"),
    ],
)
def test_addresses_of_one_article_are_written_alike(given: str, meant: str) -> None:
    assert canonical(given) == meant
    assert canonical(meant) == meant


def test_what_tells_articles_apart_stays() -> None:
    assert len({canonical(f"https://example.org/show?id={number}&lang={code}") for number in (1, 2) for code in ("fr", "ru")}) == 4


def test_a_relative_address_is_completed() -> None:
    assert checked("../b", "https://example.org/a/c/d") == "https://example.org/a/b"


def test_the_line_about_a_bad_address_holds_no_control_characters() -> None:
    with pytest.raises(FetchingError) as told:
        checked("javascript:alert(1)\n\x1b[31mred")
    assert str(told.value).isprintable()
