"""What stands in for `re` where patterns are many: each is compiled when it is first asked, and a first report asks half of them."""

import re
from re import (
    DOTALL,
    IGNORECASE,
    MULTILINE,
    VERBOSE,
    Match,
    Pattern,
    escape,
    findall,
    finditer,
    fullmatch,
    match,
    search,
    split,
    sub,
)
from typing import Any, cast

from . import compiled
from .openings import guarded

__all__ = [
    "DOTALL",
    "IGNORECASE",
    "MULTILINE",
    "VERBOSE",
    "Match",
    "Pattern",
    "compile",
    "escape",
    "findall",
    "finditer",
    "fullmatch",
    "match",
    "search",
    "split",
    "sub",
]
SOUGHT = ("search", "finditer")
ASKED = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split", "groups", "groupindex")


class Later:
    """A pattern not compiled yet; from its first question on it holds the methods of the compiled one, and costs what that does."""

    __slots__ = ("flags", "pattern", *ASKED)

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        """Called for what a slot does not hold yet."""
        if name not in ASKED:
            raise AttributeError(name)
        made = compiled.compile(self.pattern, self.flags, guarded if name in SOUGHT else compiled.as_written)
        for asked in ASKED:
            setattr(self, asked, getattr(made, asked))
        return getattr(made, name)


def compile(pattern: str, flags: int = 0) -> re.Pattern[str]:  # noqa: A001, the name that re gives it
    """The pattern, to be compiled when it is first asked; a faulty one says so then, and in the tests."""
    return cast("re.Pattern[str]", Later(pattern, flags))
