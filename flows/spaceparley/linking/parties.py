"""Whether two reports name the same principal parties of a meeting."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from .tellings import Party

Names = tuple[str, str]
"""A pair under which a meeting is kept."""
OTHER, STANDS_FOR, SAME = 0, 1, 2
MANY = 8
"""Of longer lists the first ones are the principal ones."""


def match(one: Party, other: Party) -> int:
    """Whether both are one, or one stands for the other: a body for its head, a country for whoever acts for it."""
    if one.who == other.who:
        return SAME
    if one.is_person and other.is_person:
        return OTHER
    if one.is_state or other.is_state:
        return STANDS_FOR if one.country and one.country == other.country else OTHER
    return STANDS_FOR if one.houses & other.houses else OTHER


def principals(parties: Sequence[Party]) -> Mapping[str, Party]:
    """The first one named of each side, by side."""
    found: dict[str, Party] = {}
    for party in parties:
        found.setdefault(party.side, party)
    return found


@lru_cache(maxsize=65536)
def same_principals(ones: tuple[Party, ...], others: tuple[Party, ...], *, strictly: bool = False) -> bool:
    """Whether the parties that matter are the same, however long the lists are.

    The first one named of each side that both tell has to be one of the other list; `strictly` its first one, as where
    the sitting of a commission is held against the talks of two of its members.
    """
    first, second = principals(ones), principals(others)
    for side in first.keys() & second.keys():
        if not _agree(first[side], second[side], ones, others, strictly=strictly):
            return False
    return len(pairs(ones, others)) >= 2


def pairs(ones: Sequence[Party], others: Sequence[Party]) -> list[tuple[Party, Party]]:
    """Who of one list is, or stands for, whom of the other; each of them once, those named by name first."""
    found: list[tuple[Party, Party]] = []
    left, right = list(ones), list(others)
    for wanted in (SAME, STANDS_FOR):
        for one in list(left):
            other = next((other for other in right if match(one, other) == wanted), None)
            if other:
                found.append((one, other))
                left.remove(one)
                right.remove(other)
    return found


def unshared(ones: Sequence[Party], others: Sequence[Party]) -> tuple[list[Party], list[Party]]:
    """Those of each list whom the other leaves out, and who stand for nobody in it; countries themselves apart."""
    return (
        [one for one in ones if not one.is_state and not any(match(one, other) for other in others)],
        [other for other in others if not other.is_state and not any(match(other, one) for one in ones)],
    )


@lru_cache(maxsize=65536)
def anchors(parties: tuple[Party, ...]) -> tuple[Names, ...]:
    """Pairs of names under which a meeting of these parties is kept: who they are, and what they act for."""
    return _pairs_of([[*_own(party), *_of(party), *_itself(party)] for party in parties[:MANY]])


@lru_cache(maxsize=65536)
def anchors_sought(parties: tuple[Party, ...]) -> tuple[Names, ...]:
    """Pairs of names under which others of it are found: a person by that person or the body itself, a body by whoever acts for it."""
    return _pairs_of([[*_own(party), *(_body(party) if party.is_person else _of(party))] for party in parties[:MANY]])


def _own(party: Party) -> list[str]:
    return [party.who] if party.is_person else []


def _of(party: Party) -> list[str]:
    return [f"of {house}" for house in sorted(party.houses)[:2]]


def _body(party: Party) -> list[str]:
    return [f"itself {house}" for house in sorted(party.houses)[:2]]


def _itself(party: Party) -> list[str]:
    return [] if party.is_person else _body(party)


@lru_cache(maxsize=65536)
def state_anchors(parties: tuple[Party, ...]) -> tuple[Names, ...]:
    """The same by country, for lists in which a country itself is named."""
    return _pairs_of([[country] for country in dict.fromkeys(party.country for party in parties) if country])


def _pairs_of(names: Sequence[Sequence[str]]) -> tuple[Names, ...]:
    found = {
        (min(one, other), max(one, other))
        for first, second in combinations(names, 2)
        for one in first
        for other in second
    }
    return tuple(sorted(found))


def _agree(one: Party, other: Party, ones: Sequence[Party], others: Sequence[Party], *, strictly: bool) -> bool:
    if match(one, other):
        return True
    return not strictly and (
        any(one.who == party.who for party in others) or any(other.who == party.who for party in ones)
    )
