"""Editors' remarks in brackets, signed with initials: statements of the author."""

from collections.abc import Iterator

from ...language import later as re
from ...span import Span
from ..document import Document
from .drafts import Draft
from .voices import INITIALS, NAME, Voice

SIGNED = re.compile(r"\[(?P<initials>[^\W\d_](?:\.?[ ]?[^\W\d_]){0,3}\.?)[ \u00a0\u202f]?[:—–-][ \u00a0\u202f]?(?P<words>[^\[\]]{15,}?)\s*\]")
SIGNED_LAST = re.compile(r"\[(?P<words>[^\[\]]{15,}?)[.,]?\s*(?:[—–-][ \u00a0\u202f]?|,[ ])(?P<initials>[^\W\d_a-zà-ÿа-яё](?:\.[ ]?-?[^\W\d_a-zà-ÿа-яё]){1,3}\.?)\]")
ASSERTS = 4


def find_notes(document: Document) -> Iterator[Draft]:
    """A statement of the author for each signed note that asserts something."""
    for found in (*SIGNED.finditer(document.text), *SIGNED_LAST.finditer(document.text)):
        initials = found["initials"]
        if not _are_initials(initials) or len(found["words"].split()) < ASSERTS:
            continue
        span = Span(*found.span("initials"))
        if found["words"].rstrip().endswith("!"):
            continue
        name = _author(document.report.author, initials) or _printed(document.text, initials) or initials
        words = Span(*found.span("words"))
        yield Draft("author", [words], Span(*found.span()), "statement.author.note", Voice(span, span, name, initials))


def _are_initials(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) <= 4 and all(letter.isupper() for letter in letters)


def _printed(text: str, initials: str) -> str | None:
    """The name on the page ("Traduction : P. Vaillandet") that has those initials."""
    letters = [letter for letter in initials if letter.isalpha()]
    for found in (*NAME.finditer(text), *INITIALS.finditer(text)):
        words = re.findall(r"[^\W\d_]+", found[0])
        own = words[-len(letters) :]
        if len(own) > 1 and len(own[-1]) > 1 and [word[0].upper() for word in own] == letters:
            return found[0][found[0].index(own[0]) :]
    return None


def _author(author: str | None, initials: str) -> str | None:
    """The report's author, where the initials are theirs."""
    letters = [letter for letter in initials if letter.isalpha()]
    for name in re.split(r",| and | et | и ", author or ""):
        words = re.findall(r"[^\W\d_]+", name)
        if len(words) > 1 and [word[0].upper() for word in words] == letters:
            return name.strip()
    return None
