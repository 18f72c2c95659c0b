"""Words that a page sets apart without marks, behind a line that brings them in ("X, Chief Executive of Y, said:" and a block quote)."""

import re
from collections.abc import Iterator
from itertools import takewhile

from ...language import load
from ...language.reporting import ReportingWords
from ...reading.report import Block, Report
from ...span import Span
from .outlets import OUTLETS

SIGN = re.compile(r">[ \t]*")
COLON = re.compile(r"[ \u00a0\u202f]?:[*_ ]*\Z")
PLAIN = re.compile(r"[^\W\d_]")
"""What words open with that are neither quoted by marks nor an item of a list."""
LAST = 8
"""Words before the colon among which the verb of saying stands ("said in a statement:")."""
WORD = re.compile(r"[^\W\d_]+")
LONGEST_LEAD = 300


def find_set_apart(report: Report) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    """Each block quote, or the one paragraph, that a colon behind a verb of saying brings in: the whole, and the words of each block."""
    blocks = report.blocks
    for place, above in enumerate(blocks[:-1]):
        if above.kind != "paragraph" or above.repeated or not _brings_in(report, above):
            continue
        behind = blocks[place + 1 :]
        quoted = list(takewhile(lambda block: SIGN.match(report.body, block.span.start), behind)) or list(behind[:1])
        words = tuple(_words(report.body, block) for block in quoted if block.kind == "paragraph")
        if words and all(PLAIN.match(report.body, span.start) for span in words):
            yield Span(quoted[0].span.start, quoted[-1].span.end), words


def _brings_in(report: Report, block: Block) -> bool:
    line = block.span.of(report.body)
    colon = COLON.search(line)
    verbs = load(report.language, ReportingWords).verbs
    if not colon or len(line) > LONGEST_LEAD or "\n" in line or OUTLETS.search(line):
        return False
    told = (verbs.get(word.lower()) for word in WORD.findall(line[: colon.start()])[-LAST:])
    return any(verb is not None and verb.brings("c") and verb.act == "statement" and verb.form != "passive" for verb in told)


def _words(text: str, block: Block) -> Span:
    sign = SIGN.match(text, block.span.start)
    return Span(sign.end() if sign else block.span.start, block.span.end)
