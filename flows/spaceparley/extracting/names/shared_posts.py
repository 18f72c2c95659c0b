"""Posts told once, in the plural, of several people of one house ("NASA astronauts X, Y and Z", "les ingénieures du CNES X et Y")."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ...language.names import NameWords
from ...language.roles import RoleWords
from ...span import Span
from .capitals import Capitals
from .joint_posts import Joint
from .organisations import Institution
from .roles import Role

FAR = 90
"""Letters of such a post with its institution."""


def find_shared(text: str, words: NameWords, posts: RoleWords, runs: Sequence[Capitals], houses: Sequence[Institution]) -> Iterator[Joint]:
    """Every list of two names or more that a plural post leads."""
    listed: list[Capitals] = []
    for run in (one for one in runs if len(one.words) > 1):
        if listed and text[listed[-1].span.end : run.start] not in (", ", *words.ands):
            yield from _shared(text, posts, listed, houses)
            listed = []
        listed.append(run)
    yield from _shared(text, posts, listed, houses)


def _shared(text: str, posts: RoleWords, names: Sequence[Capitals], houses: Sequence[Institution]) -> Iterator[Joint]:
    found = posts.shared.search(text, max(0, names[0].start - FAR), names[0].start) if len(names) > 1 else None
    if not found or posts.joint.search(text, found.start("head"), found.end("head")):
        return
    head = Span(*found.span("head"))
    near = houses[bisect_left(houses, head.start - FAR, key=_begin) : bisect_left(houses, names[0].start, key=_begin)]
    house = next((one for one in near if head.end < one.span.start), None) or next((one for one in near if text[one.reach.end : head.start] in (" ", "'s ")), None)
    if house:
        start = min(head.start, house.reach.start)
        yield Joint(Span(start, names[-1].span.end), tuple((run, _role(head, house, Span(start if place == 0 else run.start, run.span.end))) for place, run in enumerate(names)))


def _role(head: Span, house: Institution, reach: Span) -> Role:
    settled = house.span if house.country else None
    return Role(head, reach, head, own=False, words=head, organisation=house.name, organisation_span=house.span, country=house.country, country_span=settled)


def _begin(house: Institution) -> int:
    return house.span.start
