"""A pattern in parts: what follows a head takes long to compile, and two sorts of heads are followed by the same."""

import re
import sys
from collections.abc import Iterator
from typing import cast


def headed(head: re.Pattern[str], *tails: re.Pattern[str]) -> re.Pattern[str]:
    """The pattern of a head and of what follows it, part by part. Each tail may find nothing, and gives nothing back of what it found: compiled as one they would find the same."""
    return cast("re.Pattern[str]", Headed(head, tails))


class Headed:
    """Answers for its parts as the pattern of all of them would."""

    __slots__ = ("head", "tails")

    def __init__(self, head: re.Pattern[str], tails: tuple[re.Pattern[str], ...]) -> None:
        self.head = head
        self.tails = tails

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> "Found | None":
        return self._whole(self.head.match(text, start, end), end)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> "Found | None":
        return self._whole(self.head.search(text, start, end), end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> "Iterator[Found]":
        while found := self.search(text, start, end):
            yield found
            start = found.end()

    def _whole(self, head: re.Match[str] | None, end: int) -> "Found | None":
        if head is None:
            return None
        reached = head.end()
        for tail in self.tails:
            if behind := tail.match(head.string, reached, end):
                reached = behind.end()
        return Found(head, reached)


class Found:
    """The match of a head that reaches as far as its tails do; its groups are the head's."""

    __slots__ = ("head", "reached")

    def __init__(self, head: re.Match[str], reached: int) -> None:
        self.head = head
        self.reached = reached

    def start(self, group: str | int = 0) -> int:
        return self.head.start(group)

    def end(self, group: str | int = 0) -> int:
        return self.head.end(group) if group else self.reached

    def span(self, group: str | int = 0) -> tuple[int, int]:
        return self.start(group), self.end(group)

    def __getitem__(self, group: str | int) -> str:
        return self.head.string[slice(*self.span(group))]
