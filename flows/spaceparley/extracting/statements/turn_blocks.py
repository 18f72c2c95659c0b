"""The blocks of a page with questions and answers apart that it prints in one paragraph: a line each, or an answer right behind a bold question."""

from collections.abc import Iterator
from dataclasses import replace

from ...language import later as re
from ...reading.report import Block, Report
from ...span import Span

ASKED = re.compile(r"(?P<asked>(?P<bold>\*\*|__)[^*_\n]{2,400}?\?[»”\" ]*(?P=bold))[ \t]*(?:\n|(?=\S))")
"""A bold question that more follows."""
LINE = re.compile(r"[^\n]+")
TURN = re.compile(r"[*_]{0,3}(?:[—–―][ \u00a0]|[^\W\d_]\.[*_]{0,3}[ ])")
"""A dash, or the letter of a question or answer ("В.", "R."), that opens a line."""
QUESTION = re.compile(r"\?[»”\"*_) ]*$", re.MULTILINE)


ITEM = re.compile(r"^[*_]{0,3}[—–―‒-][ \u00a0]+(?P<small>[a-zà-ÿа-яё])?[^\n]*?(?P<more>;)?[*_ ]*$", re.MULTILINE)


def list_items(text: str, blocks: list[Block]) -> set[int]:
    """Where the blocks begin that are items of a list and no lines anybody says: a run of dashes with small letters or semicolons."""
    found: set[int] = set()
    run: list[Block] = []
    for block in [*blocks, None]:
        items = [*ITEM.finditer(text, block.span.start, block.span.end)] if block and block.kind == "paragraph" else []
        if block and items and items[0].start() == block.span.start:
            run.append(block)
            continue
        lines = [item for one in run for item in ITEM.finditer(text, one.span.start, one.span.end)]
        if (len(lines) > 1 and any(line["more"] for line in lines)) or sum(line["small"] is not None for line in lines) * 2 > len(lines):
            found |= {one.span.start for one in run}
        run = []
    return found


def turn_blocks(report: Report, kinds: set[str]) -> list[Block]:
    """The blocks of those kinds in order, repeated ones left out."""
    return [part for block in report.blocks if block.kind in kinds and not block.repeated for part in _parts(report.body, block)]


def _parts(text: str, block: Block) -> Iterator[Block]:
    span = block.span
    asked = ASKED.match(text, span.start, span.end)
    if asked and block.kind == "paragraph":
        yield replace(block, span=Span(*asked.span("asked")))
        yield replace(block, span=Span(asked.end(), span.end))
        return
    lines = list(LINE.finditer(text, span.start, span.end)) if "\n" in text[span.start : span.end] and QUESTION.search(text, span.start, span.end) else []
    if len(lines) > 1 and all(TURN.match(text, line.start(), line.end()) for line in lines):
        yield from (replace(block, span=Span(line.start(), len(line[0].rstrip()) + line.start())) for line in lines)
        return
    yield block
