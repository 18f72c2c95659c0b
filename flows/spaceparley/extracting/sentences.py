"""Where the sentences of a report stand; one that ends inside a quotation goes on to the end of it."""

from collections.abc import Iterator, Sequence

from ..language import later as re
from ..language import load
from ..language.text import TextWords
from ..reading.report import Block, Report
from ..span import Span
from .document import Sentence
from .statements.quotations import find_marked

BOUNDARY = re.compile(
    r"""(?: [.!?…]+ (?:[)\]”“"’*_]|[ \u00a0\u202f]?»){0,3} | [»”"]\. )   # a stop, and the marks that it closes
        [ \t\u00a0\u202f]*
        (?: \n | \Z | (?<=[ \t\u00a0\u202f])(?=[«“„"'‘(\[*_—–]*[\s\u00a0]?[A-ZÀ-ÖØ-ÞŒЀ-Я0-9]) )
      | \n(?=[ \t]*(?:[-*•—–]|\d{1,2}[.)])[ \t])                         # a list item or a line of dialogue
    """,
    re.VERBOSE,
)
LAST_WORD = re.compile(r"[^\s(«“„\"’']*\Z")
QUOTED = re.compile(r"[«“„\"][ \u00a0\u202f]?[A-ZÀ-ÖØ-ÞŒЀ-Я]")
SKIPPED = {"image"}


def find_sentences(report: Report) -> tuple[Sentence, ...]:
    """The sentences of every block but images, in order of the text, without the white space around them."""
    words = load(report.language, TextWords)
    marked = find_marked(report)
    return tuple(
        Sentence(span, block)
        for block in report.blocks
        if block.kind not in SKIPPED
        for span in _split(report.body, block, marked, words)
    )


def _split(text: str, block: Block, marked: Sequence[Span], words: TextWords) -> Iterator[Span]:
    start, end = block.span.start, block.span.end
    inside = [span for span in marked if span.touches(block.span)]
    for stop in BOUNDARY.finditer(text, start, end):
        # A stop belongs to the quotation that it closes ("… ." »), and ends nothing inside one.
        while inside and inside[0].end < stop.end():
            inside.pop(0)
        if inside and inside[0].start < stop.start() and stop.end() < inside[0].end:
            continue
        if _is_abbreviation(text, start, stop, words):
            continue
        yield from _trimmed(text, start, stop.end())
        start = stop.end()
    yield from _trimmed(text, start, end)


def find_inner(text: str, sentence: Sentence, language: str) -> Iterator[Sentence]:
    """The sentence, in as many as its quotations hold where they hold several."""
    words = load(language, TextWords)
    start, end = sentence.span.start, sentence.span.end
    for stop in BOUNDARY.finditer(text, start, end):
        if stop.end() < end and not _is_abbreviation(text, start, stop, words):
            yield from (Sentence(span, sentence.block) for span in _trimmed(text, start, stop.end()))
            start = stop.end()
    yield from (Sentence(span, sentence.block) for span in _trimmed(text, start, end))


def _is_abbreviation(text: str, start: int, stop: re.Match[str], words: TextWords) -> bool:
    if text[stop.start()] != "." or stop[0].startswith(("...", "..")) or "\n" in stop[0]:
        return False
    before = LAST_WORD.search(text, max(start, stop.start() - 30), stop.start())
    word = before[0] if before else ""
    if (words.units.fullmatch(word) or (len(word) == 1 and word.isupper() and text[: stop.start() - 1].endswith(" "))) and QUOTED.match(text, stop.end()):
        return False  # "... on X. "Welcome": no name goes on in quotation marks
    return words.abbreviation.fullmatch(word) is not None or words.joined.match(text, stop.start() - len(word)) is not None


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    last = start + len(piece.rstrip())
    if first < last:
        yield Span(first, last)
