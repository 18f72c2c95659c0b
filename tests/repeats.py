"""Patterns that can take exponential time: an unbounded repeat that can match one text in two ways, as `(?:a+|b)*`, `(?:a|aa)*` and `(?:a{1,3})*`.

Python backtracks, so that such a pattern tries each way of cutting a run of thirty letters when it finds no end: a billion
of them. A possessive repeat (`a++`) is cut in one way alone. Started as a program, this prints the patterns of the package.

The positions of what is repeated are the states of an automaton. Two walks through it that part and meet again, reading the
same letters, are two ways. What a lookahead asks is not looked at; a possessive part counts as the letter that it begins with.
"""

import importlib
import json
import pkgutil
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

# Python's own parser of patterns; the public names of it, sre_parse and sre_compile, are to go.
from re import _compiler, _constants, _parser  # type: ignore[attr-defined]  # isort: skip

Item = tuple[Any, Any]
MANY = 20
"""A repeat that may come so often multiplies."""
BACKTRACKING = (_constants.MAX_REPEAT, _constants.MIN_REPEAT)
POSSESSIVE = (_constants.POSSESSIVE_REPEAT, _constants.ATOMIC_GROUP)
WITHOUT_WIDTH = (_constants.ASSERT, _constants.ASSERT_NOT, _constants.AT)
SAMPLES = "aAzZéЯяʼ09_ \n\t\xa0.,;:-–—'’\"«»“”()/&%"
"""Stand for all letters, with those that a pattern names."""


def repeats_in_two_ways(pattern: str, flags: int = 0) -> int:
    """How many unbounded repeats of a pattern can match one text in two ways."""
    tree = _parser.parse(pattern, flags)
    return sum(_Walks(tree.state, told[2]).part_and_meet() for kind, told in _items(list(tree)) if kind in BACKTRACKING and told[1] >= MANY)


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
    if kind in (*BACKTRACKING, _constants.POSSESSIVE_REPEAT):
        return [list(told[2])]
    if kind is _constants.ATOMIC_GROUP:
        return [list(told)]
    return [list(told[1])] if kind in (_constants.ASSERT, _constants.ASSERT_NOT) else []


class Part(NamedTuple):
    """The positions at which a part of a pattern begins and ends, and whether it can be nothing."""

    first: frozenset[int]
    last: frozenset[int]
    empty: bool


NOTHING = Part(frozenset(), frozenset(), empty=True)


class _Walks:
    """The automaton of what is repeated, and how many ways lead from each position to each next one."""

    def __init__(self, state: Any, repeated: Sequence[Item]) -> None:
        self.state = state
        self.letters = SAMPLES + "".join({letter for item in _items(list(repeated)) for letter in _named(item)})
        self.read: list[frozenset[str]] = []
        self.ways: Counter[tuple[int, int]] = Counter()
        self.forks = False
        self._join(whole := self._row(repeated), whole)

    def part_and_meet(self) -> bool:
        if self.forks or any(ways > 1 for ways in self.ways.values()):
            return True
        nexts: dict[int, list[int]] = {}
        for one, other in self.ways:
            nexts.setdefault(one, []).append(other)
        todo = [(place, place) for place in range(len(self.read))]
        seen = set(todo)
        while todo:
            one, other = todo.pop()
            for pair in ((a, b) for a in nexts.get(one, ()) for b in nexts.get(other, ()) if self.read[a] & self.read[b]):
                if pair[0] == pair[1] and one != other:
                    return True
                if pair not in seen:
                    seen.add(pair)
                    todo.append(pair)
        return False

    def _row(self, items: Iterable[Item]) -> Part:
        row = NOTHING
        for item in items:
            row = self._after(row, self._part(item))
        return row

    def _after(self, one: Part, other: Part) -> Part:
        self._join(one, other)
        return Part(one.first | other.first if one.empty else one.first, one.last | other.last if other.empty else other.last, one.empty and other.empty)

    def _join(self, one: Part, other: Part) -> None:
        self.ways.update((a, b) for a in one.last for b in other.first)

    def _part(self, item: Item) -> Part:
        kind, told = item
        if kind in WITHOUT_WIDTH or kind is _constants.GROUPREF:
            return NOTHING
        if kind in POSSESSIVE:
            return self._possessive(item)
        if kind in BACKTRACKING:
            return self._repeat(*told)
        inner = [told[1], told[2] or []] if kind is _constants.GROUPREF_EXISTS else _alternatives(item)
        if not inner:
            return self._letter(filter(_compiler.compile(_parser.SubPattern(self.state, [item]), self.state.flags).fullmatch, self.letters))
        parts = [self._row(one) for one in inner]
        self.forks |= sum(part.empty for part in parts) > 1
        return Part(frozenset().union(*(part.first for part in parts)), frozenset().union(*(part.last for part in parts)), any(part.empty for part in parts))

    def _repeat(self, least: int, most: int, repeated: Sequence[Item]) -> Part:
        if most >= MANY:
            one = self._row(repeated)
            self._join(one, one)
            return one._replace(empty=one.empty or least == 0)
        # As (x(x(x)?)?)?, which is one way.
        whole = NOTHING
        for number in range(most, 0, -1):
            one = self._after(self._row(repeated), whole)
            whole = one._replace(empty=one.empty or number > least)
        return whole

    def _possessive(self, item: Item) -> Part:
        kept, before = self.ways.copy(), len(self.read)
        part = self._row(_alternatives(item)[0])
        self.ways = kept
        begins: frozenset[str] = frozenset().union(*(self.read[place] for place in part.first))
        del self.read[before:]
        return self._letter(begins)._replace(empty=part.empty or (item[0] is _constants.POSSESSIVE_REPEAT and item[1][0] == 0))

    def _letter(self, read: Iterable[str]) -> Part:
        self.read.append(frozenset(read))
        place = frozenset({len(self.read) - 1})
        return Part(place, place, empty=False)


def _named(item: Item) -> Iterator[str]:
    """The letters that an item names, of a range its ends."""
    kind, told = item
    if kind in (_constants.LITERAL, _constants.NOT_LITERAL):
        yield chr(told)
    elif kind is _constants.RANGE:
        yield from map(chr, told)
    elif kind is _constants.IN:
        yield from (letter for one in told for letter in _named(one))


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
    texts = [(pattern, flags) for pattern, flags in package_patterns() if isinstance(pattern, str)]
    print(json.dumps({"patterns": len(texts), "two_ways": sorted(pattern for pattern, flags in texts if repeats_in_two_ways(pattern, flags))}))
