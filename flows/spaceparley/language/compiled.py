"""Patterns as `re` compiled them in an earlier run, kept where Python keeps its compiled modules: compiling them was half of a first report."""

import atexit
import marshal
import os
import re
import sys
from array import array
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

from . import openings

VERSION = f"{sys.version} {blake2b(Path(openings.__file__).read_bytes(), digest_size=16).hexdigest()}"
"""Of what makes the code of a pattern: Python, and what prepares it."""
WORD = "I"
"""The sort of `array` that holds code: `re` makes whole numbers of 32 bits."""
MOST = 5000
"""Patterns that a file keeps: three languages ask 2,100 (7 MB), and those of days gone by are dropped when there are more."""
Prepare = Callable[[str, int], str]
"""What is done to a pattern before it is compiled."""
Kept = tuple[str, int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""The pattern as compiled, its flags, code, number of groups, their places by name and their names by place: what `re` makes of a pattern."""


@dataclass
class Compilations:
    """The patterns that one file keeps; what is compiled anew is written when the process ends."""

    path: Path
    new: dict[bytes, Kept] = field(default_factory=dict)

    @cached_property
    def known(self) -> dict[bytes, Kept]:
        """What the file holds; nothing where there is none, or where another Python wrote it."""
        with suppress(OSError, EOFError, ValueError, TypeError):
            version, known = marshal.loads(self.path.read_bytes())  # noqa: S302, as Python reads its own modules
            if version == VERSION:
                return dict(known)
        return {}

    def compile(self, pattern: str, flags: int, prepare: Prepare) -> re.Pattern[str]:
        """The pattern prepared and compiled, taken from the file where it is there; raises `re.error` for a faulty one."""
        key = blake2b(f"{prepare.__name__} {flags} {pattern}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
        if key not in self.known:
            self.new[key] = self.known[key] = _compile(prepare(pattern, flags), flags)
        return _revive(self.known[key])

    def write(self) -> None:
        """Keeps what is new, as a whole file or not at all: in a folder that cannot be written, the next run compiles it again."""
        if not self.new:
            return
        kept = self.known if len(self.known) <= MOST else self.new
        draft = self.path.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            try:
                draft.write_bytes(marshal.dumps((VERSION, kept)))
                draft.replace(self.path)
            finally:
                draft.unlink(missing_ok=True)


def _compile(pattern: str, flags: int) -> Kept:
    """What `re.compile` makes and does not give away."""
    compiler: Any = re._compiler  # type: ignore[attr-defined]  # no public name gives the code
    tree = compiler._parser.parse(pattern, flags)
    names: dict[str, int] = tree.state.groupdict
    places: list[str | None] = [None] * tree.state.groups
    for name, place in names.items():
        places[place] = name
    code = array(WORD, compiler._code(tree, flags))
    return pattern, flags | tree.state.flags, code.tobytes(), tree.state.groups - 1, names, tuple(places)


def _revive(kept: Kept) -> re.Pattern[str]:
    pattern, flags, code, *groups = kept
    made: re.Pattern[str] = re._compiler._sre.compile(pattern, flags, array(WORD, code).tolist(), *groups)  # type: ignore[attr-defined]
    return made


KEPT = Compilations(Path(cache_from_source(__file__)).with_suffix(".patterns"))
if not sys.dont_write_bytecode:
    atexit.register(KEPT.write)


def as_written(pattern: str, _: int) -> str:
    """The pattern with nothing done to it."""
    return pattern


def compile(pattern: str, flags: int = 0, prepare: Prepare = as_written) -> re.Pattern[str]:  # noqa: A001, the name that re gives it
    """The pattern compiled, as `re.compile` gives it; by `re` itself where this Python's differs, or a kept one is spoilt."""
    try:
        return KEPT.compile(pattern, int(flags), prepare)
    except (AttributeError, LookupError, TypeError, ValueError, OverflowError, RuntimeError):
        return re.compile(prepare(pattern, flags), flags)
