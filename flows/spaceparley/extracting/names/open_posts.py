"""Posts that no list knows: a small-letter phrase that ties a name to an institution beside it ("Ana Costa, a métier scout at ESA")."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ...language.roles import RoleWords
from ...span import Span
from .capitals import Capitals
from .personal_signs import Signs
from .roles import Role

FAR = 90
"""Letters of such a phrase and what ties it."""


def find_open_posts(signs: Signs, posts: RoleWords, runs: Sequence[Capitals], houses: Sequence[Span], roles: Sequence[Role]) -> tuple[Role, ...]:
    """The listed `roles` and the open ones, in order of the text; none touches another."""
    found = sorted(_open(signs, posts, runs, sorted(set(houses))), key=_start)
    taken = [role.reach for role in roles]
    for role in found:
        place = bisect_left(taken, role.reach)
        if not any(other.touches(role.reach) for other in taken[max(0, place - 1) : place + 1]):
            taken.insert(place, role.reach)
            roles = (*roles, role)
    return tuple(sorted(roles, key=_start))


def _open(signs: Signs, posts: RoleWords, runs: Sequence[Capitals], houses: Sequence[Span]) -> Iterator[Role]:
    # What stands behind "chez" or "at" is no town where somebody works.
    employers = [run.span for run in runs if posts.working.search(signs.text, max(0, run.start - 8), run.start)]
    for run in runs:
        if len(run.words) < 2 and run.title is None:
            continue
        alone = signs.is_person_by_itself(run)
        if not alone and not signs.is_likely(run):
            continue
        behind = _behind(signs, posts, run, houses, employers, alone) or _before(signs, posts, run, houses)
        if behind:
            yield behind


def _behind(signs: Signs, posts: RoleWords, run: Capitals, houses: Sequence[Span], names: Sequence[Span], alone: bool) -> Role | None:
    """Name, phrase, institution."""
    text = signs.text
    found = posts.open_behind.match(text, run.span.end, run.span.end + FAR)
    if not found or not (alone or posts.agent.search(found["post"])):
        return None
    house = _starting(houses, found.end()) or _starting(names, found.end())
    return _role(found, house.end) if house else None


def _before(signs: Signs, posts: RoleWords, run: Capitals, houses: Sequence[Span]) -> Role | None:
    """Phrase and institution, or institution and phrase, then the name."""
    text, end = signs.text, run.start
    place = bisect_left(houses, Span(end, end)) - 1
    house = houses[place] if place >= 0 else None
    if house is None or end - house.end > FAR:
        return None
    if text[house.end : end] in (" ", ", "):
        found = posts.open_before.search(text, max(0, house.start - FAR), house.start)
        return _role(found, house.end) if found and posts.agent.search(found["post"]) else None
    found = posts.open_between.fullmatch(text, house.end, end)
    return _role(found, found.end("post")) if found and posts.agent.search(found["post"]) else None


def _role(found: re.Match[str], end: int) -> Role:
    start = found.start("post")
    span = Span(start, end)
    return Role(span, Span(found.start("lead"), end) if found["lead"] else span, Span(*found.span("post")), False, span)


def _starting(houses: Sequence[Span], at: int) -> Span | None:
    place = bisect_left(houses, at, key=_begin)
    return houses[place] if place < len(houses) and houses[place].start == at else None


def _begin(span: Span) -> int:
    return span.start


def _start(role: Role) -> int:
    return role.reach.start
