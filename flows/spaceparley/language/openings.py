"""What letters a match of a pattern can begin with, read off the pattern itself, so that it is tried at few words of a text."""

import re

MARK = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(|\)|\|", re.DOTALL)
"""What matters for where groups and alternatives end."""
IGNORED = re.compile(r"(\\.|\[\^?\]?(?:\\.|[^\]\\])*\])|\s+|#[^\n]*", re.DOTALL)
"""Blanks and comments of a pattern in verbose form; what is no such thing, in the group."""
GROUP = re.compile(r"\((?:\?(?:P<\w+>|[aiLmsux-]*:|>))?")
"""The opening of a group that takes letters in."""
AROUND = re.compile(r"\(\?<?[=!]")
QUANTIFIER = re.compile(r"(?P<none>[?*]|\{0?,\d*\}|\{0\})?(?:\{\d+(?:,\d*)?\}|\+)?[?+]?")
SPREAD = re.compile(r"(.)-(.)", re.DOTALL)
"""A range in brackets."""
RANGE = 120
"""Letters of a range in brackets that are counted out: a longer one may be any letter."""
EDGE = re.compile(r"\\b|\(\?<|\(\?:\\b")
"""What a pattern begins with whose first letters `re` does not look for by itself."""
MOST = 40
"""Letters, of both cases, more of which would spare too little."""
Letters = frozenset[str]


def openings(pattern: re.Pattern[str]) -> Letters | None:
    """The letters, each as `opening` gives it, of which one opens every match; None where any may, or where a match may be empty."""
    letters = _letters(_bare(pattern.pattern, pattern.flags))
    return None if letters is None else frozenset(map(opening, letters))


def guarded(pattern: str, flags: int) -> str:
    """A pattern that finds the same, and looks for a letter to begin with before all that stands at the edge of a word, which it would try at each."""
    source = _bare(pattern, flags)
    letters = _letters(source) if EDGE.match(source) else None
    if letters is None or len(letters) > MOST:
        return pattern
    heedless = "(?i:" if "(?i:" in source else "(?:"
    return f"{heedless}(?=[{''.join(re.escape(letter) for letter in sorted(letters))}]))(?:{source})"


def _bare(source: str, flags: int) -> str:
    """The pattern without what verbose form ignores."""
    return IGNORED.sub(r"\1", source) if flags & re.VERBOSE else source


def _letters(source: str) -> Letters | None:
    letters, empty = _Reader(source).alternatives(0)
    return None if empty else letters


def opening(letter: str) -> str:
    """The letter as `openings` has it, the same for all that a pattern heedless of capitals takes for one another."""
    return letter.lower().upper()[0]


class _Reader:
    """Reads no further into a pattern than the first letter of each of its alternatives."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.nexts: dict[int, int] = {}
        """For where a group's or an alternative's first character stands, the bar or bracket that ends the alternative."""
        self.ends: dict[int, int] = {}
        """For each opening bracket its closing one."""
        opened, starts = [-1], [0]
        for found in MARK.finditer(source):
            mark, at = found[0], found.start()
            if mark == "(":
                opened.append(at)
                starts.append(at + 1)
            elif mark == ")":
                self.ends[opened.pop()] = at
                self.nexts[starts.pop()] = at
            elif mark == "|":
                self.nexts[starts[-1]] = at
                starts[-1] = at + 1
        self.nexts[starts.pop()] = len(source)

    def alternatives(self, start: int, skipped: int = 0) -> tuple[Letters | None, bool]:
        """The letters that open what a group holds, and whether it may be empty; `skipped` is how much of its opening says what group it is."""
        letters: Letters | None = frozenset()
        empty = False
        while True:
            end = self.nexts[start]
            found, may_lack = self._sequence(start + skipped, end)
            letters = None if letters is None or found is None else letters | found
            empty, skipped = empty or may_lack, 0
            if end == len(self.source) or self.source[end] == ")":
                return letters, empty
            start = end + 1

    def _sequence(self, at: int, end: int) -> tuple[Letters | None, bool]:
        letters: Letters = frozenset()
        while True:
            if at >= end:
                return letters, True
            found, lacking, at = self._item(at)
            if found is None:
                return None, False
            letters |= found
            if not lacking:
                return letters, False

    def _item(self, at: int) -> tuple[Letters | None, bool, int]:
        """The letters that open one item, whether it may be lacking, and where it ends."""
        source = self.source
        if AROUND.match(source, at):
            return frozenset(), True, self.ends[at] + 1
        letters, empty = None, False
        if source[at] == "(":
            group = GROUP.match(source, at)
            assert group
            if not source.startswith("(?", at) or group.end() - at > 1:
                letters, empty = self.alternatives(at + 1, group.end() - at - 1)
            at = self.ends[at] + 1
        elif source[at] == "[":
            found = MARK.match(source, at)
            assert found
            letters, at = _listed(found[0]), found.end()
        elif source[at] == "\\":
            if source[at + 1] in "bBAZ":
                return frozenset(), True, at + 2
            letters = frozenset((source[at + 1],)) if not source[at + 1].isalnum() else None
            at += 2
        else:
            letters = None if source[at] in ".^$" else frozenset((source[at],))
            at += 1
        quantifier = QUANTIFIER.match(source, at)
        assert quantifier
        return letters, empty or quantifier["none"] is not None, quantifier.end()


def _listed(brackets: str) -> Letters | None:
    """The letters in brackets; None where they may be nearly any."""
    inner = brackets[1:-1]
    if inner.startswith("^") or re.search(r"\\\w", inner):
        return None
    inner = inner.replace("\\", "")
    ranges = SPREAD.findall(inner)
    if any(ord(last) - ord(first) > RANGE for first, last in ranges):
        return None
    spread = {chr(code) for first, last in ranges for code in range(ord(first), ord(last) + 1)}
    return frozenset((*SPREAD.sub("", inner), *spread))
