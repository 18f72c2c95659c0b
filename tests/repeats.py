"""Patterns that can take exponential time: an unbounded repeat of what may be an unbounded repeat and nothing else, as in `(?:a+|b)*`.

Python backtracks, so that such a pattern tries each way of cutting a run of thirty letters when it finds no end: a billion
of them. A possessive repeat (`a++`) is cut in one way alone. Started as a program, this prints the patterns of the package.
"""

import importlib
import json
import pkgutil
import re
from collections.abc import Iterator, Sequence
from typing import Any

# Python's own parser of patterns; the public name of it, sre_parse, is to go.
from re import _constants, _parser  # type: ignore[attr-defined]  # isort: skip

Item = tuple[Any, Any]
MANY = 20
"""A repeat that may come so often multiplies."""
BACKTRACKING = (_constants.MAX_REPEAT, _constants.MIN_REPEAT)
REPEATS = (*BACKTRACKING, _constants.POSSESSIVE_REPEAT)
WITHOUT_WIDTH = (_constants.ASSERT, _constants.ASSERT_NOT, _constants.AT)


def nested_repeats(pattern: str, flags: int = 0) -> int:
    """How many repeats of a pattern repeat a repeat."""
    return sum(_is_nested(item) for item in _items(list(_parser.parse(pattern, flags))))


def _items(items: Sequence[Item]) -> Iterator[Item]:
    """The items and all within them."""
    for item in items:
        yield item
        for inner in _alternatives(item):
            yield from _items(inner)


def _alternatives(item: Item) -> list[list[Item]]:
    """What may stand for an item that holds others."""
    kind, told = item
    if kind is _constants.BRANCH:
        return [list(one) for one in told[1]]
    if kind is _constants.SUBPATTERN:
        return [list(told[3])]
    if kind in REPEATS:
        return [list(told[2])]
    if kind is _constants.ATOMIC_GROUP:
        return [list(told)]
    return [list(told[1])] if kind in (_constants.ASSERT, _constants.ASSERT_NOT) else []


def _is_nested(item: Item) -> bool:
    kind, told = item
    return kind in BACKTRACKING and told[1] >= MANY and _may_be_a_repeat(list(told[2]))


def _may_be_a_repeat(items: Sequence[Item]) -> bool:
    """Whether the items can be one unbounded repeat with nothing beside it."""
    needed = [item for item in items if not _can_be_nothing(item)]
    return any(map(_is_one, needed or items)) and len(needed) < 2


def _is_one(item: Item) -> bool:
    kind, told = item
    if kind in BACKTRACKING:
        return bool(told[1] >= MANY)
    return kind in (_constants.BRANCH, _constants.SUBPATTERN) and any(map(_may_be_a_repeat, _alternatives(item)))


def _can_be_nothing(item: Item) -> bool:
    kind, told = item
    if kind in WITHOUT_WIDTH or (kind in REPEATS and told[0] == 0):
        return True
    return any(all(map(_can_be_nothing, one)) for one in _alternatives(item))


def package_patterns() -> set[tuple[str, int]]:
    """Every pattern that the package compiles when it is loaded, or holds to be compiled later."""
    import spaceparley
    from spaceparley.language import later

    found: set[tuple[str, int]] = set()

    def noting(compile_: Any) -> Any:
        def compiled(pattern: str, flags: int = 0) -> Any:
            found.add((pattern, int(flags)))
            return compile_(pattern, flags)

        return compiled

    re.compile, later.compile = noting(re.compile), noting(later.compile)
    for module in pkgutil.walk_packages(spaceparley.__path__, "spaceparley."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return found


if __name__ == "__main__":
    print(json.dumps({"patterns": len(found := package_patterns()), "nested": sorted(pattern for pattern, flags in found if nested_repeats(pattern, flags))}))
