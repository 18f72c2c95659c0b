"""The article of a page as Markdown: what trafilatura takes for it, without what stands in it and is not of it."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version

from lxml.etree import _Element
from lxml.html import HtmlElement
from trafilatura import bare_extraction, load_html
from trafilatura.settings import Document

from ...errors import ReadingError
from .furniture import is_furniture, strip_furniture
from .metadata import PageFacts, read_facts

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # What it makes nothing of is told here, with the page's address.
NOTE = (
    f"Taken out of its web page by trafilatura {version('trafilatura')}: white space, non-breaking spaces too, is normalised; "
    "links, emphasis, tables' rules and repeated captions are gone; headings and pictures are marked as in Markdown."
)
BOLD = "#b"
LEVELS = {"h1": "#", "h2": "##", "h3": "###", "h4": "####", "h5": "#####", "h6": "######"}
SHORTEST = 80
"""Characters; less is a page without an article."""
DOUBTFUL = 800
"""Characters; so short an article is looked for once more."""
PARAGRAPHS = {"p", "quote", "code", "item", "row", "ab"}


@dataclass(frozen=True, slots=True)
class Article:
    """The text of a page's article, in Markdown, and what the page says of it."""

    body: str
    facts: PageFacts


def read_article(html: str, address: str | None, name: str) -> Article:
    """The article of a page at an address; `name` is what messages call it. Raises ReadingError where it holds none."""
    tree = load_html(html)
    if tree is None:
        raise ReadingError(f"{name}: is no web page; give the address of an article")
    facts = read_facts(tree, address)
    strip_furniture(tree)
    # The longer way, which tries other extractors too, is worth its time only where the quick one finds little.
    body = _body(tree, facts.title, quick=True)
    if len(body) < DOUBTFUL:
        body = _body(tree, facts.title, quick=False)
    if len(body) < SHORTEST:
        raise ReadingError(f"{name}: no article could be told apart in the page; save its text as Markdown with front matter")
    return Article(f"{body}\n", facts)


def _body(tree: HtmlElement, title: str | None, *, quick: bool) -> str:
    document = bare_extraction(tree, include_comments=False, include_images=True, include_formatting=True, fast=quick)
    if not isinstance(document, Document) or document.body is None:
        return ""
    return "\n\n".join(_lines(document.body, title))


def _lines(body: _Element, title: str | None) -> Iterator[str]:
    last = None
    for line in _blocks(body):
        if line != last and line.lstrip("# ") != title and not is_furniture(line.lstrip("-# ")):
            yield line
            last = line


def _blocks(parent: _Element) -> Iterator[str]:
    for child in parent:
        if child.tag == "graphic":
            yield from _picture(child)
        elif child.tag == "head":
            yield f"{LEVELS.get(child.get('rend', ''), '##')} {_words(child)}"
        elif child.tag in PARAGRAPHS and not any(one.tag in PARAGRAPHS for one in child):
            yield from _paragraph(child)
        else:
            yield from _blocks(child)


def _paragraph(element: _Element) -> Iterator[str]:
    for picture in element.iter("graphic"):
        yield from _picture(picture)
    words = _words(element)
    if words:
        yield f"- {words}" if element.tag == "item" else f"**{words}**" if _is_bold(element, words) else words


def _picture(element: _Element) -> Iterator[str]:
    """A picture with its own words; one that says nothing is left out."""
    words = " ".join((element.get("alt") or element.get("title") or "").split()).replace("]", ")").replace("[", "(")
    if words:
        yield f"![{words}]({(element.get('src') or '').replace(' ', '%20').replace(')', '%29')})"


def _words(element: _Element) -> str:
    cells = " ".join(element.itertext()) if element.tag == "row" else "".join(element.itertext())
    return " ".join(cells.split())


def _is_bold(element: _Element, words: str) -> bool:
    """Whether the whole paragraph is in bold: so pages write headings that they have no mark for."""
    marks = [one for one in element if one.tag == "hi" and one.get("rend") == BOLD]
    return len(marks) == 1 and _words(marks[0]) == words and "*" not in words
