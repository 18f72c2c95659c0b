"""Outer quotations of a report, whole: nested ones belong to the words of the outer one."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

from ...reading.report import Report
from ...span import Span
from .dialogue import Utterance, find_utterances
from .marks import find_marked, match_marks
from .set_apart import find_set_apart

__all__ = ["Quotation", "find_marked", "find_quotations"]

MARKS = "«»“”„‟\"‹›‚‘’'"
QUOTED = {"paragraph", "caption", "footnote"}


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that the page sets apart as somebody's own."""

    words: Span
    """Between the outer marks, trimmed."""
    marks: Span
    """With the marks; a dash line or an answer with its dash or label."""
    kind: Literal["marked", "line", "answer", "block"] = "marked"
    closed: bool = True
    parts: tuple[Span, ...] = ()
    """Where the attribution stands within the marks, what it leaves on either side; the paragraphs of a block quote."""
    speaker: Span | None = None
    """The label that names the speaker of an answer."""


def find_quotations(report: Report) -> tuple[Quotation, ...]:
    """The outer quotations, in order of the text; those of blocks told before, of titles and of notes are left out."""
    utterances = find_utterances(report)
    said = [Quotation(one.words, one.whole, "answer" if one.interview else "line", speaker=one.label) for one in utterances]
    heard = [block.span for block in report.blocks if block.kind in QUOTED and not block.repeated]
    starts = [span.start for span in heard]
    for marked in match_marks(report.body, report.blocks):
        number = bisect_right(starts, marked.span.start) - 1
        if number < 0 or marked.span.start >= heard[number].end or _is_within(marked.span, utterances):
            continue
        said.append(Quotation(_inside(report.body, marked.span), marked.span, closed=marked.closed))
    for whole, parts in find_set_apart(report):
        if not any(whole.touches(quotation.marks) for quotation in said):
            said.append(Quotation(Span(parts[0].start, parts[-1].end), whole, "block", parts=parts))
    return tuple(sorted(said, key=lambda quotation: quotation.marks))


def _is_within(span: Span, utterances: tuple[Utterance, ...]) -> bool:
    number = bisect_right(utterances, span.start, key=lambda one: one.whole.start) - 1
    return number >= 0 and utterances[number].whole.touches(span)


def _inside(text: str, marks: Span) -> Span:
    start, end = marks.start + 1, marks.end - (text[marks.end - 1] in MARKS and marks.end > marks.start + 1)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
