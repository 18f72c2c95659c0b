"""Files that hold a report and are no text: what they are, told by how they begin, and how their article becomes a report."""

import re

from ..errors import ReadingError

PAGES = (".html", ".htm", ".xhtml")
DOCUMENTS = (".pdf", ".docx", ".doc", ".odt", ".rtf", ".mht", ".mhtml")
BEGINNINGS = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "rich text"),
    (b"PK\x03\x04", "a packed file, as Word and OpenDocument write them"),
    (b"\xd0\xcf\x11\xe0", "a file of an old Word"),
    (b"\x1f\x8b", "a packed file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
)
PAGE = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b", re.IGNORECASE)
ARCHIVED_PAGE = re.compile(rb"(?:[\w-]+:[^\n]*\n|[ \t][^\n]*\n)*?MIME-Version:[^\n]*\n(?:[^\n]*\n){0,9}?[^\n]*multipart/related", re.IGNORECASE)
"""The head of a page that a browser saved as one file, MHTML."""
LOOKED_AT = 2000
"""Bytes of a file's beginning."""


def refuse_foreign(raw: bytes, name: str) -> None:
    """Raises ReadingError for a file that is no text."""
    for beginning, what in BEGINNINGS:
        if raw.startswith(beginning):
            raise ReadingError(f"{name}: is {what}; save its text as Markdown or plain text")
    if ARCHIVED_PAGE.match(raw[:LOOKED_AT]):
        raise ReadingError(f"{name}: is a page saved as one file (MHTML); save it as HTML, or its text as Markdown")


def refuse_page(raw: bytes, suffix: str, name: str) -> None:
    """Raises ReadingError for a web page, whose article has yet to be told apart."""
    if suffix.lower() in PAGES or PAGE.match(raw[:LOOKED_AT]):
        raise ReadingError(f"{name}: is a web page; its article is stored by: spaceparley add {name}")
