"""Lines of a timetable: each a date with an event beside it, under a heading or after a colon that may name the event for all."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ...language import later as re
from ...span import Span
from ..document import Document, Sentence
from ..facts import DateMention
from ..sentences import find_inner
from .clauses import Clause
from .signs import Sign, opening_of

OPENING = re.compile(r"[\s>*_•·|–—-]*(?:\d{1,2}[.)]\s+)?[*_]*(?:[^\W\d_]{1,5}['’ ]\s*){0,2}")
"""Bullets, numbers, emphasis and a preposition before the date of a line."""
BESIDE = re.compile(r"[:(|–—-]\s*[*_]*(?:[^\W\d_]{1,8}['’ ]\s*){0,4}\Z")
"""What stands between the words of a line and the date that closes it."""
CLOSING = re.compile(r"[\s*_)|;.,]*(?:\([^()]{0,40}\))?[\s*_)|;.,]*\Z")
BARE_TAIL = re.compile(r"(?:, [^\W\d_][^\d.!?]{0,24})?[\s.*_]*")
"""What may stand behind a date that is a sentence of its own ("June 30, at the latest.")."""
SHORTEST = 60
LONGEST = 240
FEWEST = 2
STAMP = re.compile(r"[\s>*_\[(•–—-]*\d{1,2}\s?[:h.]\s?\d{2}(?!\d|\s?%)[\s*_\])]*")
"""The hour that opens an item of a live report."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, or a line of one; `entry` where it is a line of a timetable."""

    sentence: Sentence
    entry: bool


def find_passages(document: Document) -> Iterator[Passage]:
    """The sentences of a document in order, those of several lines of a timetable as so many."""
    for sentence, is_dated in _under_dates(document):
        if is_dated:
            yield Passage(sentence, is_entry(document, sentence.span))
            continue
        lines = tuple(_lines(document.text, sentence.span))
        marked = [is_entry(document, line) for line in lines]
        if len(lines) >= FEWEST and sum(marked) * 2 >= len(lines) and sum(marked) >= FEWEST:
            yield from (Passage(Sentence(line, sentence.block), mark) for line, mark in zip(lines, marked, strict=True))
        else:
            # What is said in several sentences is told in as many.
            yield from (Passage(inner, is_entry(document, inner.span)) for inner in find_inner(document.text, sentence, document.report.language))


def _under_dates(document: Document) -> Iterator[tuple[Sentence, bool]]:
    """The sentences, one that is nothing but the date over a paragraph together with the next ("**12 May.** The rocket lifts off."), and whether it is."""
    opened: Sentence | None = None
    for sentence in document.sentences:
        if opened and opened.block == sentence.block and not any(document.dates_in(sentence.span)):
            yield Sentence(Span(opened.span.start, sentence.span.end), sentence.block), True
            opened = None
            continue
        if opened:
            yield opened, False
        opened = sentence if _is_bare_date(document, sentence) else None
        if opened is None:
            yield sentence, False
    if opened:
        yield opened, False


def _is_bare_date(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence opens its paragraph and is a date alone."""
    span = sentence.span
    dates = tuple(document.dates_in(span)) if span.start == sentence.block.span.start and span.end - span.start <= SHORTEST else ()
    if len(dates) != 1:
        return False
    opening = OPENING.match(document.text, span.start, span.end)
    return opening is not None and opening.end() >= dates[0].start and BARE_TAIL.fullmatch(document.text, dates[0].end, span.end) is not None


def _lines(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for line in span.of(text).split("\n"):
        bare = line.strip()
        if bare:
            first = start + line.index(bare)
            yield Span(first, first + len(bare))
        start += len(line) + 1


def is_entry(document: Document, span: Span) -> bool:
    """Whether a line is a date with something beside it: it opens with the date, or closes with it after a mark."""
    if span.end - span.start > LONGEST or "; " in span.of(document.text):
        # What tells of two things is no line of a timetable ("It passed its tests; shipment — in January").
        return False
    dates = tuple(document.dates_in(span))
    if not dates:
        return False
    opening = OPENING.match(document.text, span.start, span.end)
    opens = opening is not None and opening.end() >= dates[0].start and MARKED.match(document.text, dates[0].end, span.end) is not None
    last = dates[-1]
    closes = CLOSING.fullmatch(document.text, last.end, span.end) is not None
    # Of "in 2029-2030" the dash is no mark before a date.
    start = next(one.start for one in dates if one is last or (one.range and one.range == last.range))
    is_alone = dates[0].start >= start  # "Heron-1 flew in 2017, Heron-2 — in 2018" is no line of a timetable.
    return opens or (closes and is_alone and BESIDE.search(document.text, span.start, start) is not None)


MARKED = re.compile(r"[\s*_]*(?:\([^()\n]{1,40}\))?[\s*_]*(?:[:–—|.]|-\s|,\s[^\W\d_]+:|\s(?=[A-ZÀ-ÞА-ЯЁ]))")
"""The mark, or the capital, behind the date that opens a line."""


def as_clause(span: Span, signs: Sequence[Sign], dates: Sequence[DateMention]) -> Clause:
    """The whole line as one clause."""
    return Clause(span, tuple(signs), tuple(dates))


def intro_of(text: str, sentence: Sentence, signs: Sequence[Sign]) -> Sign | None:
    """The event that a heading or a line ending in a colon names for the entries under it."""
    is_intro = sentence.block.kind == "heading" or sentence.span.of(text).rstrip("*_ ").endswith(":")
    return next((sign for sign in signs if sign.sort == "noun"), None) if is_intro else None


def under(plain: str, intro: Sign | None, clause: Clause) -> tuple[Sign, ...]:
    """The event of the heading, for an entry that names none itself."""
    if intro is None or clause.sorts & {"noun", "verb", "meet"}:
        return ()
    return (Sign(opening_of(plain, clause.span), replace(intro.lexeme, sign="noun")),)


def is_live(text: str, sentence: Sentence) -> bool:
    """Whether a sentence stands in an item that opens with the hour of the day."""
    return any(STAMP.match(text, start) is not None for start in (sentence.block.span.start, sentence.span.start))
