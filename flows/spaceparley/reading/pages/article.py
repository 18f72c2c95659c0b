"""The article of a page as Markdown: what trafilatura takes for it, without what stands in it and is not of it."""

import logging
import re
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
INLINE = {"hi", "ref", "del", "lb"}
"""Elements that stand within a line of text; all others begin a block of their own."""
LINE_END = "\u2028"
"""Stands for `<br>` until white space is normalised."""


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
    for end in document.body.iter("lb"):
        end.tail = f"{LINE_END}{end.tail or ''}"
    return "\n\n".join(_lines(document.body, title))


def _lines(body: _Element, title: str | None) -> Iterator[str]:
    last = None
    for line in _blocks(body):
        if line != last and line.lstrip("# ") != title and not is_furniture(line.lstrip("-# ")):
            yield line
            last = line


def _blocks(parent: _Element) -> Iterator[str]:
    """The blocks of an element; text between them, which pages set apart by `<br>` alone, is blocks too."""
    loose = parent.text or ""
    for child in parent:
        if child.tag in INLINE:
            loose += _text(child)
        else:
            yield from _paragraphs(loose)
            yield from _block(child)
            loose = ""
        loose += child.tail or ""
    yield from _paragraphs(loose)


def _block(element: _Element) -> Iterator[str]:
    if element.tag == "graphic":
        yield from _picture(element)
    elif element.tag == "head":
        yield f"{LEVELS.get(element.get('rend', ''), '##')} {_words(element)}"
    elif element.tag in PARAGRAPHS and not any(one.tag in PARAGRAPHS or one.tag == "figure" for one in element):
        yield from _paragraph(element)
    else:
        yield from _blocks(element)


def _paragraph(element: _Element) -> Iterator[str]:
    for picture in element.iter("graphic"):
        yield from _picture(picture)
    words = _words(element)
    if words and element.tag == "item":
        yield f"- {words}"
    elif words and _is_bold(element, words):
        yield f"**{words}**"
    else:
        yield from _paragraphs(_text(element))


def _paragraphs(text: str) -> Iterator[str]:
    """The paragraphs of a text: two ends of lines part them, one is kept; pointers elsewhere may be a line of one."""
    lines = [line for line in (" ".join(line.split()) for line in text.split(LINE_END)) if not is_furniture(line)]
    yield from filter(None, re.split(r"\n{2,}", "\n".join(lines).strip("\n")))


def _picture(element: _Element) -> Iterator[str]:
    """A picture with its own words; one that says nothing is left out."""
    words = " ".join((element.get("alt") or element.get("title") or "").split()).replace("]", ")").replace("[", "(")
    if words:
        yield f"![{words}]({(element.get('src') or '').replace(' ', '%20').replace(')', '%29')})"


def _words(element: _Element) -> str:
    return " ".join(_text(element).split())


def _text(element: _Element) -> str:
    return (" " if element.tag == "row" else "").join(element.itertext())


def _is_bold(element: _Element, words: str) -> bool:
    """Whether the whole paragraph is in bold: so pages write headings that they have no mark for."""
    marks = [one for one in element if one.tag == "hi" and one.get("rend") == BOLD]
    return len(marks) == 1 and _words(marks[0]) == words and "*" not in words
