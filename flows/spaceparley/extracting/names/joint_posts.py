"""Posts told in the plural of several people, each with an institution or country of their own: "the heads of CNES and ISRO, X and Y"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ...language.countries import find_countries
from ...language.names import NameWords
from ...language.roles import RoleWords
from ...span import Span
from .capitals import Capitals
from .organisations import Institution
from .outlets import is_media
from .people import Naming
from .roles import Role
from .titles import national_agency, organisation_of_role

REACH = 200
"""Characters behind a post within which its institutions and holders stand."""
STATE = ("Ministry", "Government", "Embassy")
PAIR = 2
"""Holders, at least, of a post told in the plural."""
BEFORE = 40
"""Characters before a post within which nationalities stand that go with it."""
RULE = "names.person.joint"
STOP = re.compile(r"(?<=\w\w)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMM)[.!?…:][»”\")]*\s|\n")


@dataclass(frozen=True, slots=True)
class Joint:
    """A post in the plural, and who holds it."""

    span: Span
    """From the post, or the nationalities before it, to the last name."""
    holders: tuple[tuple[Capitals, Role], ...]


def find_joint(text: str, language: str, words: NameWords, posts: RoleWords, runs: Sequence[Capitals], houses: Sequence[Institution]) -> tuple[Joint, ...]:
    """Every plural post with as many names as institutions or countries, two at least."""
    return tuple(_joints(text, language, words, posts, runs, houses))


def with_joint(namings: Sequence[Naming], joints: Sequence[Joint]) -> tuple[Naming, ...]:
    """The namings with the posts that people hold side by side."""
    found = {naming.run.start: naming for naming in namings}
    for joint in joints:
        for run, role in joint.holders:
            known = found.get(run.start)
            if known is None:
                found[run.start] = Naming(run, RULE, role)
            elif known.role is None or joint.span.touches(known.role.head):
                found[run.start] = replace(known, rule_id=RULE, role=role)
    return tuple(sorted(found.values(), key=lambda naming: naming.run.start))


def _joints(text: str, language: str, words: NameWords, posts: RoleWords, runs: Sequence[Capitals], houses: Sequence[Institution]) -> Iterator[Joint]:
    for found in posts.joint.finditer(text):
        head = Span(*found.span("head"))
        stop = STOP.search(text, head.end, head.end + REACH)
        end = stop.start() if stop else min(len(text), head.end + REACH)
        names = [run for run in runs[bisect_left(runs, head.end, key=_start) :] if run.span.end <= end and len(run.words) > 1][:4]
        seats = _seats(text, language, houses, head, end)
        if len(seats) > 1 and names:
            yield from _matched(text, posts, *_of_field(text, language, words, posts, head, seats, names[0].start), names)
        elif names and (offices := _ministries(text, language, words, posts, Span(head.end, names[0].start), seats)):
            yield from _matched(text, posts, head, offices, names)
        elif not seats and len(names) == 2:
            yield from _respective(text, posts, head, houses, names)


def _start(run: Capitals) -> int:
    return run.start


def _seats(text: str, language: str, houses: Sequence[Institution], head: Span, end: int) -> list[Institution]:
    """Institutions behind the post, else the countries around it, in order of the text."""
    behind = [one for one in houses if head.end < one.span.start < end]
    if len(behind) > 1:
        return behind
    start = max(0, head.start - BEFORE)
    places = [(start + a, start + b, code) for a, b, code in find_countries(text[start:end], language)]
    return [Institution(Span(a, b), "", code, RULE, Span(a, b)) for a, b, code in places]


def _ministries(text: str, language: str, words: NameWords, posts: RoleWords, between: Span, seats: Sequence[Institution]) -> list[Institution]:
    """The ministries of several ministers whose fields stand between their post and their names ("les ministres de la Défense et des Transports, X et Y")."""
    found: list[Institution] = []
    for field in posts.fields_of.finditer(text, between.start, between.end):
        settled = organisation_of_role(words.minister.format(field["field"]), language)
        if not settled:
            return []
        span = Span(*field.span("field"))
        found.append(Institution(span, settled.name, seats[0].country if seats else None, RULE, span))
    return found if len(found) > 1 else []


def _of_field(text: str, language: str, words: NameWords, posts: RoleWords, head: Span, seats: list[Institution], first: int) -> tuple[Span, list[Institution]]:
    """The post with the one field that all hold it in, and the ministries of it ("les ministres des Transports français et indien"), or their agencies."""
    ahead = [seat.span for seat in seats if head.end <= seat.span.start < first]
    gaps = [Span(head.end, min([first, *(span.start for span in ahead)])), *(Span(ahead[-1].end, first) for _ in ahead[-1:])]
    if any(seat.name for seat in seats):
        return head, seats
    for gap in gaps:
        if words.agency.search(text, gap.start, gap.end):
            return head, [replace(seat, name=national_agency(seat.country) or "", reach=seat.span) for seat in seats]
        field = posts.fields_of.match(text, gap.start, gap.end) if posts.government.match(text, head.start) else None
        settled = organisation_of_role(words.minister.format(field["field"].rstrip(" ,")), language) if field else None
        if field and settled:
            return Span(head.start, field.end("field")), [replace(seat, name=settled.name, reach=Span(*field.span("field"))) for seat in seats]
    return head, seats


def _respective(text: str, posts: RoleWords, head: Span, houses: Sequence[Institution], names: list[Capitals]) -> Iterator[Joint]:
    """The post of two people right behind it in the two institutions, no more and no fewer, of the text before ("The agency heads, X and Y")."""
    if not posts.joining.fullmatch(text, names[0].span.end, names[1].start) or not posts.portfolio.fullmatch(text, head.end, names[0].start) or names[0].start - head.end > REACH // 2:
        return
    if posts.states.search(text, head.start, names[0].start) or posts.government.match(text, head.start):
        return  # "The presidents of the two countries", "the science ministers": no heads of the agencies told before.
    before = [one for one in houses[bisect_left(houses, head.start - 2 * REACH, key=_start_of) :] if one.span.end <= head.start and not one.name.startswith(STATE) and not is_media(one.name)]
    seats = list({one.name: one for one in before}.values())
    if len(seats) == 2:
        holders = tuple((run, _role(head, seat, Span(head.start if place == 0 else run.start, run.span.end))) for place, (run, seat) in enumerate(zip(names, seats, strict=True)))
        yield Joint(Span(head.start, names[1].span.end), holders)


def _start_of(house: Institution) -> int:
    return house.span.start


def _matched(text: str, posts: RoleWords, head: Span, seats: list[Institution], names: list[Capitals]) -> Iterator[Joint]:
    """The post with its holders, where nothing but link words parts seats and names: seat, name, seat, name, or all seats first."""
    ahead = [seat for seat in seats if seat.span.start < names[0].start]
    if len(ahead) == 1:
        pairs = _in_turn(text, posts, seats, names)
        order = [span for seat, run in pairs for span in (seat.span, run.span)]
    else:
        pairs = list(zip(ahead, names, strict=False)) if len(names) >= len(ahead) else []
        order = [*(seat.span for seat in ahead), *(run.span for run in names[: len(ahead)])]
    if len(pairs) < PAIR:
        return
    order = sorted({span for span in order if span.start > head.end} | {head})
    gaps = [text[one.end : other.start] for one, other in pairwise(order)]
    loose = {0, order.index(names[0].span) - 1}
    if not all(posts.joining.fullmatch(gap) or (place in loose and posts.portfolio.fullmatch(gap)) for place, gap in enumerate(gaps)):
        return
    start = min(head.start, pairs[0][0].span.start)
    begins = (start, *(seat.span.start if (seat.country or seat.name) and seat.span.start > before.span.end else run.start for (_, before), (seat, run) in pairwise(pairs)))
    holders = tuple((run, _role(head, seat, Span(begin, run.span.end))) for begin, (seat, run) in zip(begins, pairs, strict=True))
    yield Joint(Span(start, pairs[-1][1].span.end), holders)


def _in_turn(text: str, posts: RoleWords, seats: Sequence[Institution], names: Sequence[Capitals]) -> list[tuple[Institution, Capitals]]:
    """Each seat with the name behind it, as long as they take turns and nothing but link words parts them."""
    pairs: list[tuple[Institution, Capitals]] = []
    for seat, run, following in zip(seats, names, (*seats[1:], None), strict=False):
        taken = not pairs or posts.joining.fullmatch(text, pairs[-1][1].span.end, seat.span.start)
        if not taken or not seat.span.end <= run.start or (following and following.span.start < run.start):
            break
        pairs.append((seat, run))
    return pairs


def _role(head: Span, seat: Institution, reach: Span) -> Role:
    return Role(
        head, reach, head, own=False, words=head, organisation=seat.name or None, organisation_span=(seat.reach if seat.rule_id == RULE else seat.span) if seat.name else None,
        country=seat.country, country_span=seat.span if seat.country else None,
    )  # fmt: skip
