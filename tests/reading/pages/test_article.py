"""Articles of web pages, held against the reports that people wrote down from them."""

import re
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from spaceparley.errors import ReadingError
from spaceparley.reading.front_matter import split_front_matter
from spaceparley.reading.pages.article import read_article
from spaceparley.reading.pages.charset import decode

DEV = Path(__file__).parents[2] / "gold" / "dev"
PAGES = sorted((DEV / "html").glob("*.html"))
IMAGE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
MARKS = re.compile(r"^(?:#{1,6}|[-*])\s+|\*\*|__|(?<!\w)[*_]|[*_](?!\w)")
LIKE = 0.97


def words(body: str, title: str) -> str:
    """Pictures, marks of headings and emphasis, the title and repeated lines taken out, white space squeezed."""
    lines = (" ".join(MARKS.sub("", line.strip()).split()) for line in IMAGE.sub("", body).splitlines())
    return "\n".join(dict.fromkeys(line for line in lines if line and line != title))


def article(page: Path):
    return read_article(decode(page.read_bytes()), None, page.name)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem[:5])
def test_the_article_is_what_a_person_took_for_it(page: Path) -> None:
    fields, body = split_front_matter((DEV / f"{page.stem}.md").read_text(encoding="utf-8"), page.name)
    ratio = SequenceMatcher(None, words(article(page).body, fields["title"]), words(body, fields["title"]), autojunk=False).ratio()
    assert ratio >= LIKE


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem[:5])
def test_the_page_is_believed_in_what_it_says_and_in_nothing_else(page: Path) -> None:
    fields, _ = split_front_matter((DEV / f"{page.stem}.md").read_text(encoding="utf-8"), page.name)
    facts = article(page).facts
    assert (facts.title, facts.published_on, facts.address) == (fields["title"], fields["published_on"], fields["url"])
    assert facts.published_basis == "metadata"
    assert facts.publisher in (fields["publisher"], None)
    assert facts.author in (fields.get("author"), None)
    assert facts.language in (fields["language"], None)


FURNITURE = ["cookie", "Partager", "Copier le lien", "Publicité", "commentaires", "Astrolabe", "Lire aussi", "Читайте также", "Par Agence Orbite, publié", "Articles similaires", "Материалы по теме"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem[:5])
@pytest.mark.parametrize("line", FURNITURE)
def test_no_line_is_of_the_page_around_it(page: Path, line: str) -> None:
    assert line not in article(page).body


PARAGRAPH = "<p>The head of the agency met the minister on Tuesday, and both said that the launch of the satellite would take place in May.</p>"


def page_of(body: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body><article><h1>Talks</h1>{body}</article></body></html>"


@pytest.mark.parametrize(
    ("head", "body", "day", "basis"),
    [
        ('<meta property="article:published_time" content="2026-03-05T23:30:00-05:00">', "", "2026-03-05", "metadata"),
        ('<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "datePublished": "2026-03-05"}]}</script>', "", "2026-03-05", "metadata"),
        ('<script type="application/ld+json">{broken</script>', "", None, None),
        ("", '<time datetime="2026-03-05T08:00:00Z">this morning</time>', "2026-03-05", "stated"),
        ("", "<p>Copyright 2026-03-05</p>", None, None),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "March 5, 2026"}</script>', "", None, None),
        ('<meta name="date" content="2026-02-30">', "", None, None),
        ('<meta name="date" content="yesterday">', "", None, None),
    ],
)
def test_a_day_is_taken_from_where_the_page_tells_it(head: str, body: str, day: str | None, basis: str | None) -> None:
    facts = read_article(page_of(body + PARAGRAPH * 3, head), None, "page").facts
    assert (facts.published_on, facts.published_basis) == (day, basis)


def test_a_day_beside_the_headline_is_that_of_the_article_where_the_page_marks_none() -> None:
    """Of a page of <div> alone: the header's day is taken, not that of the news listed below."""
    listed = '<div><time datetime="2026-03-01">1 March</time><a>Old news</a></div>'
    page = f'<html><body>{listed}<div><h1>Talks</h1><p><time datetime="2026-03-05T12:00+0300">5 March</time></p></div><div>{PARAGRAPH * 3}</div>{listed}</body></html>'
    facts = read_article(page, None, "page").facts
    assert (facts.published_on, facts.published_basis) == ("2026-03-05", "stated")


def test_a_headline_is_text_though_json_ld_writes_it_as_html() -> None:
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ariane&#8217;s launch &amp; after"}</script>'
    assert read_article(page_of(PARAGRAPH * 3, head), None, "page").facts.title == "Ariane’s launch & after"


LEAD, NEXT = "The head of the agency met the minister in Paris on Tuesday.", "Both said that the launch of the satellite would take place in May."


@pytest.mark.parametrize(
    ("body", "paragraphs"),
    [
        (f"<div>{LEAD}<br><br>{NEXT}</div>", [LEAD, NEXT]),
        (f"<div>{LEAD}<p>{NEXT}</p></div>", [LEAD, NEXT]),
        (f"<div><p>{NEXT}</p>{LEAD}</div>", [NEXT, LEAD]),
        (f"<div>The head of <b>the agency</b> met the minister in Paris on Tuesday.<p>{NEXT}</p></div>", [LEAD, NEXT]),
        (f"<p>{LEAD}<br>{NEXT}</p>", [f"{LEAD}\n{NEXT}"]),
        (f"<blockquote>{LEAD}<br/>{NEXT}</blockquote>", [f"{LEAD}\n{NEXT}"]),
        (f"<div>{LEAD}<br/><figure><img src='a.jpg'><figcaption>The pad. © Agency</figcaption></figure>{NEXT}</div>", [LEAD, "The pad. © Agency", NEXT]),
        (f"<div>{LEAD}<br/><b>Read also:</b> <a href='/l'>China puts off Tianwen-3</a><br/>{NEXT}</div>", [f"{LEAD}\n{NEXT}"]),
    ],
)
def test_no_text_is_lost_that_stands_in_no_paragraph_of_its_own(body: str, paragraphs: list[str]) -> None:
    assert read_article(page_of(f"<p>Rome.</p>{body}{PARAGRAPH}"), None, "page").body.split("\n\n")[1:-1] == paragraphs


def test_a_page_says_nothing_of_other_peoples_addresses() -> None:
    theirs, own = '<link rel="canonical" href="https://victim.example/news/1">', '<link rel="canonical" href="https://example.org/news/1?utm_source=x">'
    assert read_article(page_of(PARAGRAPH * 3, theirs), "https://example.org/a", "page").facts.address is None
    assert read_article(page_of(PARAGRAPH * 3, own), "https://example.org/a", "page").facts.address == "https://example.org/news/1"


def test_headings_and_pictures_are_marked_and_text_is_not_escaped() -> None:
    body = read_article(page_of(f'{PARAGRAPH * 3}<h2>What next</h2><p>[Note: the *first* launch_pad #1.]</p><img src="/a b.jpg" alt="The pad">{PARAGRAPH}'), None, "page").body
    assert "\n## What next\n" in body
    assert "[Note: the *first* launch_pad #1.]" in body
    assert "![The pad](/a%20b.jpg)" in body


@pytest.mark.parametrize("html", ["", "<html></html>", "no page at all", "<p>short</p>", "\0\0\0"])
def test_a_page_without_an_article_is_refused(html: str) -> None:
    with pytest.raises(ReadingError, match=r"page: .*; "):
        read_article(html, None, "page")
