"""The letters of a report one by one: invisible ones left out, accents on their letters, one space at a time; and the way back.

A page may carry soft hyphens and zero-width marks, and a Mac stores "é" as two characters (NFD); no pattern knows either.
"""

import unicodedata
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

from ..language import later as re
from ..reading.blocks import find_blocks
from ..reading.report import Report
from ..span import Span

INVISIBLE = "\r\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff"
SPACES = " \u00a0\u202f"
ODD = re.compile(rf"[{INVISIBLE}\u0300-\u036f]|(?<=\S)[{SPACES}]{{2,}}(?=\S)")
OPENING_BOLD = re.compile(r"(?<![^\n])(?P<open>\*\*|__)(?=[^\W\d_])[^*_\n]{1,120}(?<![\s.:?!—–])(?P<close>(?P=open))(?=[ ,;)’'])(?![ ]?[|/(—–:-])(?=[^\n]{20})")
INNER_BOLD = re.compile(r"(?<=[^\n])(?P<open>\*\*|__)(?=[^\W\d_])[^*_\n]{1,120}(?<![\s:?!—–])(?P<close>(?P=open))(?=[ ,;.)’'»”])")
"""Words set in bold within a line, which say nothing; a line or a label in bold is a heading or names who speaks."""
Facts = TypeVar("Facts")


@dataclass(frozen=True, slots=True)
class Offsets:
    """For each composed letter where it starts and ends in the report as stored."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def of(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the stored body that a stretch of the composed one stands for."""
        if start < end:
            return self.starts[start], self.ends[end - 1]
        at = self.starts[start] if start < len(self.starts) else self.ends[-1] if self.ends else 0
        return at, at


def compose(report: Report) -> tuple[Report, Offsets | None]:
    """The report in composed letters (NFC), without invisible ones or second spaces; None for the offsets where it is so already."""
    marks = {at for pattern in (OPENING_BOLD, INNER_BOLD) for bold in pattern.finditer(report.body) for part in ("open", "close") for at in range(*bold.span(part))}
    if not marks and not ODD.search(report.body):
        return report, None
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for at, letter in enumerate(report.body):
        if letter in INVISIBLE or at in marks or (letter in SPACES and letters and letters[-1] in SPACES):
            continue
        whole = unicodedata.normalize("NFC", letters[-1] + letter) if letters and unicodedata.combining(letter) else ""
        if len(whole) == 1:
            letters[-1], ends[-1] = whole, at + 1
            continue
        letters.append(letter)
        starts.append(at)
        ends.append(at + 1)
    body = "".join(letters)
    title = unicodedata.normalize("NFC", report.title) if report.title else report.title
    return replace(report, body=body, title=title, blocks=find_blocks(body, title)), Offsets(tuple(starts), tuple(ends))


def restore(facts: Facts, offsets: Offsets) -> Facts:
    """The same facts, every span within them led back to the report as stored."""
    return _restored(facts, offsets)  # type: ignore[no-any-return]  # the same type comes out, whatever it is


def _restored(value: Any, offsets: Offsets) -> Any:
    if isinstance(value, Span):
        return Span(*offsets.of(value.start, value.end))
    if isinstance(value, tuple):
        return tuple(_restored(one, offsets) for one in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    held = {one.name: _restored(getattr(value, one.name), offsets) for one in fields(value) if one.init}
    if "start" in held and "end" in held:
        held["start"], held["end"] = offsets.of(held["start"], held["end"])
    return replace(value, **held)
