"""People of many reports, put together by name alone: stands in until names are compared as they should be."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from ..extracting.identity import fits
from ..extracting.likeness import VOWELS, sound


@dataclass(frozen=True, slots=True)
class PersonMention:
    report_id: str
    surface: str
    language: str
    role: str | None = None
    organisation: str | None = None
    country: str | None = None
    published: str | None = None


def group_people(mentions: Sequence[PersonMention]) -> tuple[tuple[int, ...], ...]:
    parent = list(range(len(mentions)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    by_name: dict[str, int] = {}
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for i, mention in enumerate(mentions):
        if mention.surface in by_name:
            parent[i] = by_name[mention.surface]
            continue
        by_name[mention.surface] = i
        words = mention.surface.split()
        for word in words:
            key = VOWELS.sub("", sound(word))
            if not key or word.endswith("."):
                continue
            for j in blocks[key]:
                other = mentions[j].surface.split()
                if len(words) > 1 and len(other) > 1 and fits(words, other):
                    parent[root(i)] = root(j)
            blocks[key].append(i)
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for i in range(len(mentions)):
        groups[root(i)].append(i)
    return tuple(tuple(group) for group in groups.values())
