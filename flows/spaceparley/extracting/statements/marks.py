"""Where quotation marks open and close, whatever pair a page uses; one that never closes ends with its paragraph."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from ...language import later as re
from ...reading.report import Block, Report
from ...span import Span

MARK = re.compile(r"[«»“”„‟\"‹›‚]|(?<!\w)['‘](?=\w)|(?<=[\w.,!?;:…)])['’](?!\w)")
SINGLE_CLOSE = re.compile(r"(?<=[\w.,!?;:…)])['’](?!\w)")
NOT_SINGLE = re.compile(r"['‘’](?:\d|(?:em|til|tis|twas|cause|n)\b)", re.IGNORECASE)
POSSESSIVE = re.compile(r"(?<=s)['’][ \u00a0][a-z]")
REOPENED = re.compile(r"[>*_\s]{0,6}([«»“”„\"‹‘])")
AFTER_SHARED = re.compile(r"[,.!?…]?[ \u00a0\u202f]*(?:[—–-][ \u00a0\u202f]|\Z)")
CLOSERS = {"«": "»", "‹": "›", "“": "”“", "‟": "”", "”": "”", "„": "“”‟\"", "‚": "‘’", '"': '"', "'": "'’", "‘": "’'"}
SINGLES = "'‘"
DEEPEST = 4
LONGEST_RUN_ON = 6
"""Paragraphs through which a quotation may run without its mark being repeated."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Words between quotation marks, marks included."""

    span: Span
    closed: bool = True


def find_marked(report: Report) -> tuple[Span, ...]:
    """The outermost stretches in quotation marks, in order of the text."""
    return tuple(marked.span for marked in match_marks(report.body, report.blocks))


@lru_cache(maxsize=1)
def match_marks(text: str, blocks: tuple[Block, ...]) -> tuple[Marked, ...]:
    """The outermost stretches in quotation marks; a quotation that each paragraph reopens is one of them."""
    return tuple(_match(text, blocks))


def _match(text: str, blocks: tuple[Block, ...]) -> Iterator[Marked]:
    start: int | None = None
    end = 0
    for number, block in enumerate(blocks):
        scan = _Scan(text, block.span, runs_on=start is not None)
        scan.run()
        if start is not None and scan.first_close is not None:
            yield Marked(Span(start, scan.first_close))
            start = None
        yield from scan.found
        if start is None and scan.open is not None:
            start = scan.open
        if start is None:
            continue
        end = block.span.end
        if not _goes_on(text, blocks, number, text[start]):
            yield Marked(Span(start, end), closed=False)
            start = None


def _goes_on(text: str, blocks: tuple[Block, ...], number: int, mark: str) -> bool:
    """Whether the next paragraph repeats the mark, or one soon after closes what it never opened."""
    following = blocks[number + 1 : number + 1 + LONGEST_RUN_ON]
    if not following or following[0].kind not in ("paragraph", "footnote"):
        return False
    again = REOPENED.match(text, following[0].span.start, following[0].span.end)
    if again:
        return again[1] == mark or again[1] in CLOSERS[mark]
    return mark in "«“" and any(_closes_unopened(text, block.span, mark) for block in following if block.kind == "paragraph")


def _closes_unopened(text: str, span: Span, mark: str) -> bool:
    closer = text.find(CLOSERS[mark][0], span.start, span.end)
    opener = text.find(mark, span.start, span.end)
    return closer >= 0 and (opener < 0 or closer < opener)


@dataclass(slots=True)
class _Scan:
    """One pass over the marks of one block; `runs_on` when a quotation comes in open from the block before."""

    text: str
    span: Span
    runs_on: bool
    found: list[Marked] = field(default_factory=list)
    stack: list[tuple[str, int]] = field(default_factory=list)
    first_close: int | None = None
    shared: int | None = None
    """Where the last inner mark closed, in case it was the outer one's too."""
    count: dict[str, int] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)
    """Where each mark stands for the last time in this block."""
    singles: list[int] = field(default_factory=list)
    """Where a single closing mark, or an apostrophe at the end of a word, stands."""

    @property
    def open(self) -> int | None:
        """Where the quotation that this block leaves open began."""
        return self.stack[0][1] if self.stack and not self.runs_on else None

    def run(self) -> None:
        marks = list(MARK.finditer(self.text, self.span.start, self.span.end))
        if not marks and not self.runs_on:
            return
        for found in marks:
            self.count[found[0]] = self.count.get(found[0], 0) + 1
            self.last[found[0]] = found.start()
        self.singles = [found.start() for found in SINGLE_CLOSE.finditer(self.text, self.span.start, self.span.end)]
        if self.runs_on:
            self._come_in(marks)
        for found in marks:
            self._read(found[0], found.start())
        if self.stack and not self.runs_on and self.shared:
            self.found.append(Marked(Span(self.stack[0][1], self.shared)))
            self.stack.clear()

    def _come_in(self, marks: list[re.Match[str]]) -> None:
        """A mark that only repeats the open one at the head of the paragraph opens nothing."""
        again = REOPENED.match(self.text, self.span.start, self.span.end)
        if again and marks and marks[0].start() == again.start(1):
            mark = marks.pop(0)[0]
            self.stack.append(("«" if mark == "»" else mark, self.span.start))
        else:
            self.stack.append(("«" if "»" in self.text[self.span.start : self.span.end] else "“", self.span.start))

    def _read(self, mark: str, at: int) -> None:
        if self._opens(mark, at):
            self._open(mark, at)
        else:
            self._close(mark, at)

    def _opens(self, mark: str, at: int) -> bool:
        if mark in "«„‹‚":
            return True
        if mark in "»›’":
            return False
        before = self.text[at - 1] if at > self.span.start else " "
        after = self.text[at + 1] if at + 1 < self.span.end else " "
        leads = not (before.isalnum() or before in ".,!?…»”)") and not after.isspace()
        if mark == "“":
            return not (any(held in "„“" for held, _ in self.stack) and not before.isspace() and not leads)
        if mark == "”":
            return not self.stack and leads
        if mark == "‘":
            return not any(held == "‚" for held, _ in self.stack)
        return leads

    def _open(self, mark: str, at: int) -> None:
        if mark in SINGLES and not self._single_closes(at):
            return
        if self.stack and self._starts_over(mark, at):
            self.found.append(Marked(Span(self.stack[0][1], _trimmed_end(self.text, at)), closed=False))
            self.stack.clear()
        if len(self.stack) < DEEPEST:
            self.stack.append((mark, at))

    def _starts_over(self, mark: str, at: int) -> bool:
        """Whether the open quotation was never closed: marks do not come out even and a new sentence opens one."""
        if self.runs_on or self.stack[0][0] != mark or at <= self.stack[0][1] + 1:
            return False
        uneven = self._has_open_guillemets() if mark == "«" else mark == '"' and self.count['"'] % 2 == 1
        return uneven and self.text[_trimmed_end(self.text, at) - 1] in ".!?…"

    def _single_closes(self, at: int) -> bool:
        if NOT_SINGLE.match(self.text, at) or any(held in SINGLES for held, _ in self.stack):
            return False
        return bisect_right(self.singles, at) < len(self.singles)

    def _close(self, mark: str, at: int) -> None:
        depth = next((i for i in range(len(self.stack) - 1, -1, -1) if mark in CLOSERS[self.stack[i][0]]), None)
        if mark in "'’" and depth is not None and self._is_possessive(at):
            return
        if depth is None:
            depth = self._mismatched(mark, at)
        if depth is None:
            return
        if depth and mark == "»" and self._is_shared(at):
            depth = 0
        self._pop(depth, at)

    def _pop(self, depth: int, at: int) -> None:
        start = self.stack[depth][1]
        del self.stack[depth:]
        if depth:
            self.shared = at + 1
        elif self.runs_on:
            self.runs_on, self.first_close, self.shared = False, at + 1, None
        else:
            self.found.append(Marked(Span(start, at + 1)))
            self.shared = None

    def _has_open_guillemets(self) -> bool:
        return self.count.get("«", 0) > self.count.get("»", 0)

    def _is_possessive(self, at: int) -> bool:
        """The apostrophe of `the engineers' work`, while another can still close the quotation."""
        return POSSESSIVE.match(self.text, at) is not None and bisect_right(self.singles, at) < len(self.singles)

    def _mismatched(self, mark: str, at: int) -> int | None:
        """An outer mark that nothing in the paragraph closes properly is closed by another kind."""
        if not self.stack or mark in "'’›":
            return None
        outer = self.stack[0][0]
        if outer in SINGLES:
            return None
        later = any(self.last.get(closer, -1) > at for closer in CLOSERS[outer])
        if later and self._has_open_guillemets() and outer == "«" and AFTER_SHARED.match(self.text, at + 1, self.span.end):
            return 0
        return None if later else 0

    def _is_shared(self, at: int) -> bool:
        """One » that closes an inner and an outer quotation: «Мы строим «Байтерек», — сказал он."""
        if not self._has_open_guillemets() or not all(held == "«" for held, _ in self.stack):
            return False
        return AFTER_SHARED.match(self.text, at + 1, self.span.end) is not None


def _trimmed_end(text: str, end: int) -> int:
    while end > 0 and text[end - 1].isspace():
        end -= 1
    return end
