"""What a page says of itself, and where it says it; nothing that it does not say."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from lxml.html import HtmlElement

from ...edtf import is_edtf
from ...errors import FetchingError
from ..fetching.addresses import canonical, host_of

TITLES = ("og:title", "twitter:title", "dc.title", "title")
PUBLISHERS = ("og:site_name", "dc.publisher", "publisher", "application-name")
AUTHORS = ("author", "dc.creator", "article:author_name", "parsely-author")
DAYS = ("article:published_time", "datepublished", "dc.date", "dc.date.issued", "dcterms.issued", "pubdate", "publishdate", "date", "sailthru.date", "og:published_time")
LOCALES = ("og:locale", "language", "dc.language", "content-language")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
ARTICLE = re.compile(r"Article|BlogPosting|Report$|LiveBlog")
STATED = (
    "//article//time[@datetime] | //main//time[@datetime] | //*[@itemprop='datePublished'][@datetime]"
    " | //h1/following-sibling::*[position() < 4]/descendant-or-self::time[@datetime]"  # in the header of pages that mark no article
)
DEEPEST = 6
Json = dict[str, Any]
"""A JSON object of a page, on its way into facts."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page says of its article; None where it says nothing."""

    title: str | None
    publisher: str | None
    author: str | None
    published_on: str | None
    published_basis: str | None
    """metadata, or stated where only a reader sees it."""
    language: str | None
    address: str | None
    """Its own word for its address, on the host it came from; any host where it came from none."""


def read_facts(tree: HtmlElement, fetched_from: str | None) -> PageFacts:
    """What the page says in its metadata, first in JSON-LD, then in meta tags, then to a reader's eyes."""
    said, meta = next(_articles(tree), {}), _meta(tree)
    day, basis = _day(tree, said, meta)
    publisher, author = _name(said.get("publisher")) or _first(meta, PUBLISHERS), _name(said.get("author")) or _first(meta, AUTHORS)
    return PageFacts(
        title=_text(said.get("headline")) or _first(meta, TITLES) or _heading(tree),
        publisher=publisher,
        author=None if author == publisher else author,  # so outlets sign what nobody signed
        published_on=day,
        published_basis=basis,
        language=_language(said, meta, tree),
        address=_own_address(tree, meta, fetched_from),
    )


def _meta(tree: HtmlElement) -> dict[str, str]:
    """Meta tags by their names in lower case; the first of a name counts."""
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        name, content = tag.get("property") or tag.get("name") or tag.get("itemprop") or tag.get("http-equiv"), tag.get("content")
        if name and content and content.strip():
            found.setdefault(name.strip().lower(), content)
    return found


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((text for name in names if (text := _text(meta.get(name)))), None)


def _articles(tree: HtmlElement) -> Iterator[Json]:
    """The JSON-LD objects of the page that are articles."""
    for script in tree.iter("script"):
        if script.get("type", "").lower() == "application/ld+json" and script.text:
            try:
                yield from _objects(json.loads(script.text), DEEPEST)
            except (ValueError, RecursionError):
                continue


def _objects(value: object, depth: int) -> Iterator[Json]:
    if isinstance(value, list) and depth:
        for one in value:
            yield from _objects(one, depth - 1)
    elif isinstance(value, dict) and depth:
        if ARTICLE.search(str(value.get("@type", ""))):
            yield value
        yield from _objects(value.get("@graph"), depth - 1)


def _name(value: object) -> str | None:
    """A name as JSON-LD gives it: a text, an object with a name, or several of either."""
    if isinstance(value, list):
        return ", ".join(name for one in value if (name := _name(one))) or None
    return _name(value.get("name")) if isinstance(value, dict) else _text(value)


def _text(value: object) -> str | None:
    """A text in one line; in JSON-LD many a page writes "&amp;" as if it were HTML."""
    return (" ".join(unescape(value).split()) or None) if isinstance(value, str) else None


def _heading(tree: HtmlElement) -> str | None:
    found = tree.xpath("//h1") or tree.xpath("//head/title")
    return _text(found[0].text_content()) if found else None


def _day(tree: HtmlElement, said: Json, meta: dict[str, str]) -> tuple[str | None, str | None]:
    """The day as the publisher's clock has it, which is how it is written, and where it was found."""
    for told in (said.get("datePublished"), *(meta.get(name) for name in DAYS)):
        if day := _as_day(told):
            return day, "metadata"
    for tag in tree.xpath(STATED):
        if day := _as_day(tag.get("datetime")):
            return day, "stated"
    return None, None


def _as_day(told: object) -> str | None:
    found = DAY.match(told.strip()) if isinstance(told, str) else None
    return found[0] if found and is_edtf(found[0]) else None


def _language(said: Json, meta: dict[str, str], tree: HtmlElement) -> str | None:
    root = tree.getroottree().getroot()
    told = _text(said.get("inLanguage")) or root.get("lang") or _first(meta, LOCALES)
    return told[:2].lower() if told and re.match(r"[A-Za-z]{2}(?:[-_]|\Z)", told) else None


def _own_address(tree: HtmlElement, meta: dict[str, str], fetched_from: str | None) -> str | None:
    links = tree.xpath("//head/link[@rel='canonical']/@href")
    for told in (*links, meta.get("og:url")):
        try:
            own = canonical(told) if told else None
        except FetchingError:
            continue
        # A page may name another of its own site; that it were somebody else's article is not for it to say.
        if own and (fetched_from is None or host_of(own) == host_of(fetched_from)):
            return own
    return None
