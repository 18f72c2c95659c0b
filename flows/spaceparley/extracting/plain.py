"""The text that patterns are tried on: as long as the report, letter for letter."""

import re
from dataclasses import replace
from itertools import pairwise

from ..language.folding import swap
from ..reading.report import Report
from ..span import Span

SPACES = {**dict.fromkeys("\t\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\u3000", " "), **dict.fromkeys("ʼʹ′", "’")}
SAME = {"’": "'", "‑": "-"}
SLASHED = re.compile(r"(?<=[\w»”\"] )/([A-Z][A-Za-z&-]{1,20}|[А-ЯЁ]{2,8})/(?=,| (?![–—-]))")
"""A short name between slashes, which some agencies print for brackets ("the Egyptian Space Agency /EgSA/"); no dateline ("/TASS/. ", "/Xinhua/ -- ")."""
HYPHEN = re.compile(r"(?<=\S )-(?= \S)|(?<![^\n])-(?= [^\n]*[,!?…] [-—–] [a-zà-ÿа-яё])")
"""A dash that was typed as a hyphen, between two words or before a line of dialogue that tells who speaks it; before any other line it marks an item."""
LOW = re.compile(r"„([^„“”«»\n]{1,80})[“”]")
"""A name or title in marks that open below."""
WIDEST = 120
"""Characters; longer lines are paragraphs, and nothing wrapped them."""
FEWEST = 3
"""Lines that show by their length that something wrapped them; the second of two has to go on in small letters."""
MARKERS = ("-", "*", "•", "—", "–", "#", ">", "|", "+", "![")
"""What opens a line that is one for a reason of its own."""


def unwrap(report: Report) -> Report:
    """The report with one kind of space, of curly apostrophe, of dash, of quotation marks and of brackets, and each of its paragraphs in one line, as wide as it may have been wrapped; offsets stay."""
    body = LOW.sub(r"“\1”", HYPHEN.sub("–", SLASHED.sub(r"(\1)", swap(report.body, SPACES))))
    breaks = [at for block in report.blocks for at in _find_wraps(body, block.span)]
    if not breaks:
        return replace(report, body=body)
    letters = list(body)
    for at in breaks:
        letters[at] = " "
    return replace(report, body="".join(letters))


def flatten(report: Report) -> str:
    """The body of an unwrapped report with one kind of apostrophe and hyphen, images blanked out; every offset stays."""
    text = swap(report.body, SAME)
    for block in report.blocks:
        if block.kind == "image":
            text = text[: block.span.start] + "\n" * (block.span.end - block.span.start) + text[block.span.end :]
    return text


def _find_wraps(body: str, block: Span) -> list[int]:
    """Where a line of the block ends only because its next word found no room."""
    text = block.of(body)
    if "\n" not in text:
        return []
    lines = text.split("\n")
    width = max(len(line) for line in lines)
    if width > WIDEST or any(line.lstrip().startswith(MARKERS) for line in lines[1:]):
        return []
    if any(len(line) + 1 + len(after.split(maxsplit=1)[0] if after.strip() else "") <= width for line, after in pairwise(lines)):
        return []
    if len(lines) < FEWEST and not lines[1][:1].islower():
        return []
    ends = [block.start + len(lines[0])]
    for line in lines[1:-1]:
        ends.append(ends[-1] + 1 + len(line))
    return ends
