"""Rows of the gold and rows found, paired one to one."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar


class Row(Protocol):
    """A row that may be a borderline reading."""

    @property
    def optional(self) -> bool: ...


Any_ = TypeVar("Any_")
Optional_ = TypeVar("Optional_", bound=Row)
Affinity = Callable[[Any_, Any_], float]
"""How well two rows fit; 0 where they do not."""


def pair(gold: Sequence[Any_], found: Sequence[Any_], affinity: Affinity[Any_]) -> list[tuple[int, int]]:
    """Places of the pairs, the best affinity first; only those above 0."""
    ranked = sorted(
        ((affinity(one, other), i, j) for i, one in enumerate(gold) for j, other in enumerate(found)), reverse=True
    )
    pairs: list[tuple[int, int]] = []
    left, right = set(range(len(gold))), set(range(len(found)))
    for value, i, j in ranked:
        if value > 0 and i in left and j in right:
            left.remove(i)
            right.remove(j)
            pairs.append((i, j))
    return pairs


def without_optional(
    gold: Sequence[Optional_], found: Sequence[Optional_], affinity: Affinity[Optional_]
) -> tuple[list[Optional_], list[Optional_]]:
    """Both sides without borderline rows: those of the gold, and what matches one of them and no row asked for."""
    asked, borderline = [row for row in gold if not row.optional], [row for row in gold if row.optional]
    if not borderline:
        return asked, list(found)
    taken = {j for _, j in pair(asked, found, affinity)}
    free = [j for j in range(len(found)) if j not in taken]
    spare = {free[j] for _, j in pair(borderline, [found[j] for j in free], affinity)}
    return asked, [row for j, row in enumerate(found) if j not in spare]
