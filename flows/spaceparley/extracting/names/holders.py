"""Whose a bare post is ("Its chief executive", "notre directrice", "the chief executive said"): told by who writes, or by the institution spoken of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ...language import later as re
from ...language import load
from ...language.names import NameWords
from ...language.roles import RoleWords
from ...reading.report import Report
from ...reference.gazetteer import find_row
from ...span import Span
from ..facts import Entity, Mention
from .fitness import Somebody
from .outlets import is_media
from .owned_posts import is_one_post
from .posts import elsewhere
from .register import Register, slug
from .roles import Role
from .titles import english_organisation, is_government, organisation_of_role

WORD = re.compile(r"[^\W\d_]+")
STOP = re.compile(r"(?<![A-Z])[.!?…][»”\"]?\s+(?=\W*[^\W\d_a-zà-ÿа-яё])|\n")
NAMED = re.compile(r"\bthe [A-Z]")
BEHIND_NAME = re.compile(r"([^\W\d_a-zà-ÿа-яё][\w-]+) \Z")
"""A capital right before a post: whatever it names, the post is of that ("Fire chief")."""
OWNED = re.compile(r"'s? (?:\w+ )?\Z")
"""Whatever stands before owns the post."""
SMALL = 3
"""Letters of the longest word that only joins others."""
STATE = re.compile(r"Ministry|Government|Embassy|press service|Committee|Department|Parliament|Presiden")
PUBLIC = re.compile(r"\b(?:Authority|Agency|Administration|Universit\w+|Institute|Council|Academy|Office|Bureau|Commission|Board|Organi[sz]ation|Observatory|School|College)\b")
PARTS = re.compile(r" [–—|-] |, ")
"""What parts a house from the name of its news."""
LEARNED = re.compile(r"\b(?:Universit\w+|Institute|College|School|Academy|Polytechnic|Observatory)\b")
"""Houses that publish their own news and are no news agency."""
FAR = 400
"""Letters of the part of a sentence before a post that counts."""
SENTENCES = 2
SITES = ("centre", "cosmodrome")
"""Places that somebody can be the head of."""
ABROAD = re.compile(r" (?:in|to|en|au|aux|в|во|на) (?:[A-ZА-ЯЁ]|l').*")
"""Where an embassy is."""
GUESSED = "names.organisation.capitals"
RULE = "names.person.holder"


@dataclass(frozen=True, slots=True)
class _Case:
    """A bare post, and all that is known around it."""

    register: Register
    text: str
    role: Role
    corporate: bool
    """Whether only companies have such a post."""
    titular: bool
    """Whether it may be a head of state's as well: right before the name ("President X")."""
    posts: RoleWords
    claims: dict[str, frozenset[str]]
    """For each institution, the keys of those told to be of it."""


def settle_holders(register: Register, people: Sequence[Somebody], text: str, report: Report) -> None:
    """Give those with a bare post the institution that the report speaks of there, or that writes it."""
    posts, names = load(report.language, RoleWords), load(report.language, NameWords)
    lost = [(one, one.role) for one in people if one.role and not register.entities[one.key].organisation]
    writer = _writer(register, report) if lost else None
    for one, role in lost:
        house = _named_in(register, role, report.language) or _owner(register, role, text) or _embassy(register, role, report, text)
        led = posts.led.search(text, max(0, role.span.start - 60), role.span.start)
        if house is None and led:
            house = _sender(register, text, role, led.end() - 1)
        elif house is None and _is_bare(role, text, posts, names):
            ours = posts.ours.search(text, max(0, role.span.start - 20), role.span.start) is not None
            titular = posts.state.match(text, role.head.start) is not None and text[role.span.end : one.first] == " "
            case = _Case(register, text, role, posts.corporate.match(text, role.span.start) is not None, titular, posts, _claims(register))
            house = None if _is_elsewhere(case, one) else writer if ours else _beside(case, one) or (None if titular else writer or _only(case, one))
        if house and (name := house.organisation or house.name):
            register.learn(one.key, "organisation", name, role.span, RULE)
            if house.country:
                register.learn(one.key, "country_code", house.country, role.span, RULE)


def _writer(register: Register, report: Report) -> Entity | None:
    """The institution of the report that publishes it."""
    publisher = report.publisher or ""
    named = next((one for one in register.entities.values() if one.kind == "organisation" and not is_media(one.name) and publisher.startswith((one.name, one.surface))), None)
    parts = (english_organisation(part, report.language) for part in (publisher, *PARTS.split(publisher)))
    own = next((part for part in parts if part and LEARNED.search(part.name) and not part.name.startswith("press service")), None)
    if named or own is None or is_media(own.name):
        return named
    return Entity(slug(own.name), "organisation", own.name, publisher, Span(0, 0), RULE, None, own.name, own.country)


def _named_in(register: Register, role: Role, language: str) -> Entity | None:
    """The institution that the post itself names by its sort ("deputy head of the corporation")."""
    named = (register.entities[mention.entity] for mention in _within(register.mentions, role.head.end, role.span.end) if mention.entity)
    return next((one for one in named if one.kind == "organisation" and not is_media(one.name) and not is_government(one.surface, language)), None)


def _owner(register: Register, role: Role, text: str) -> Entity | None:
    """The institution that stands by its sort right before the post ("the University's | vice-chancellor")."""
    owned = OWNED.search(text, max(0, role.span.start - 3), role.span.start)
    if owned is None:
        return None
    owner = next((one for one in register.mentions if one.span.end == owned.start() and one.entity), None)
    house = register.entities[owner.entity] if owner and owner.entity else None
    return house if house and house.kind == "organisation" and not is_media(house.name) else None


def _embassy(register: Register, role: Role, report: Report, text: str) -> Entity | None:
    """The embassy that writes, or the only one of the report, for an ambassador of nowhere."""
    told = organisation_of_role(role.words.of(text), report.language, "FR")
    if role.country or told is None or not told.name.startswith("Embassy"):
        return None
    told = english_organisation(ABROAD.sub("", report.publisher or ""), report.language)
    if told and told.name.startswith("Embassy"):
        key = register.know("organisation", told.name, role.span, RULE, told.country, told.name)
        return register.entities[key]
    known = [one for one in register.entities.values() if one.kind == "organisation" and one.name.startswith("Embassy")]
    return known[0] if len(known) == 1 else None


def _sender(register: Register, text: str, role: Role, at: int) -> Entity | None:
    """The only house of the sentence before in the paragraph, for who leads a delegation of nowhere told ("Guests from X came. The delegation, led by ...")."""
    top = text.rfind("\n", 0, at) + 1
    stops = [top, *(stop.end() for stop in STOP.finditer(text, top, at + 1))]
    if len(stops) < SENTENCES:
        return None
    near = {one.name: one for mention in _within(register.mentions, stops[-2], stops[-1]) if mention.entity and (one := register.entities[mention.entity]).kind in ("organisation", "group") and one.organisation and (role.country is None or one.country == role.country)}
    # "A delegation of ISRO came to the Space Centre. It was led by ...": the delegation's.
    sent = [one for one in near.values() if one.kind == "group"]
    return next(iter(sent or near.values())) if 1 in (len(near), len(sent)) else None


def _is_bare(role: Role, text: str, posts: RoleWords, names: NameWords) -> bool:
    """Whether a leader's post tells nothing of where it is held: at most its field, which has no article and capital ("Head of the Space Programme")."""
    before = BEHIND_NAME.search(text, max(0, role.reach.start - 30), role.reach.start)
    if OWNED.search(text, max(0, role.reach.start - 3), role.span.start):
        return False
    if posts.unheld.match(text, role.span.start) or (before and before[1].lower() not in names.houses):
        return False
    if role.country or NAMED.search(text, role.head.end, role.words.end) or not any(posts.heading.match(text, at) for at in (role.head.start, role.span.start)) or posts.counterpart.match(text, role.head.start) or posts.government.match(text, role.span.start):
        return False
    if text[role.head.start].isupper() and role.reach.start == role.head.start and posts.sovereign.match(text, role.head.start) and text[role.words.end : role.words.end + 2].strip().isupper():
        return False  # "President X": of a country, unless the page tells otherwise.
    rest = WORD.findall(text[role.head.end : role.words.end])
    tasked = posts.academic.match(text, role.span.start) and posts.task.fullmatch(text, role.head.end, role.words.end)
    return tasked is not None or all(word.lower() in posts.fields or (len(word) <= SMALL and not word.isupper()) or posts.quality_of_post.fullmatch(word) for word in rest)


def _beside(case: _Case, one: Somebody) -> Entity | None:
    """The only institution of the sentence so far, else of the nearest one before it in the paragraph that has any."""
    at = min(one.first, case.role.reach.start)
    top = case.text.rfind("\n", 0, at) + 1
    if not case.text[top:at].strip():
        return None
    stops = [top, *(stop.end() for stop in STOP.finditer(case.text, top, at + 1)), at]
    if leader := _of_leader(case, stops[-2], at):
        return leader
    for start, end in reversed(list(pairwise(stops))):
        found = _houses(case, start, end)
        only = _one_of(case, found, one.key)
        if only or case.titular or (found and not case.role.own):
            return only
    return None


def _is_elsewhere(case: _Case, one: Somebody) -> bool:
    """Whether the sentence tells of another place for the post than any house in it."""
    at = min(one.first, case.role.reach.start)
    start = max((stop.end() for stop in STOP.finditer(case.text, max(0, at - FAR), at + 1)), default=max(0, at - FAR))
    return elsewhere(case.text, start, at, case.posts, [mention.reach or mention.span for mention in _within(case.register.mentions, start, at) if mention.entity and _may_have(case, case.register.entities[mention.entity])])


def _houses(case: _Case, start: int, end: int) -> dict[str, Entity]:
    """The institutions that are mentioned between two places and may have such a post."""
    named = (case.register.entities[mention.entity] for mention in _within(case.register.mentions, start, end) if mention.entity)
    return {one.key: one for one in named if _may_have(case, one)}


def _of_leader(case: _Case, start: int, end: int) -> Entity | None:
    """The person named last, where the post is theirs: "X and his chief financial officer" are of one house; a director and "its director" are of two."""
    people = [one for mention in _within(case.register.mentions, start, end) if mention.entity and (one := case.register.entities[mention.entity]).kind == "person"]
    leader = people[-1] if case.role.own and people and people[-1].organisation else None
    return None if leader and is_one_post(leader.role or "", case.role.words.of(case.text)) else leader


def _one_of(case: _Case, found: dict[str, Entity], key: str) -> Entity | None:
    """The only one, or the only one for which nobody else is told to speak."""
    found = {name: one for name, one in found.items() if not _is_held(case, one.name, key)}
    free = [one for one in found.values() if not case.claims.get(one.name, frozenset()) - {key}]
    if len(free) == 1:
        return free[0]
    return next(iter(found.values())) if len(found) == 1 else None


def _is_held(case: _Case, house: str, key: str) -> bool:
    """Whether somebody else is told to hold this very post in the house ("X, chief executive of A, ... the chief executive, Y")."""
    post = case.role.words.of(case.text)
    return any(is_one_post(case.register.entities[other].role or "", post) for other in case.claims.get(house, frozenset()) - {key})


def _only(case: _Case, somebody: Somebody) -> Entity | None:
    """The only institution of the whole report that may have such a post; one told of later is somebody else's where that is said ("Director X met ESA chief Y")."""
    houses = [one for one in case.register.entities.values() if one.kind == "organisation" and _may_have(case, one)]
    if len(houses) != 1 or _is_held(case, houses[0].name, somebody.key):
        return None
    others = case.claims.get(houses[0].name, frozenset()) - {somebody.key}
    before = any(mention.entity == houses[0].key for mention in _within(case.register.mentions, 0, somebody.first))
    return houses[0] if before or not others else None


def _may_have(case: _Case, house: Entity) -> bool:
    site = house.kind == "place" and _sort(house) in SITES and not case.corporate and not case.titular
    sent = house.kind == "group" and house.organisation is not None and case.role.own
    if not (site or sent or house.kind == "organisation") or STATE.match(house.name) or is_media(house.name) or house.rule_id == GUESSED:
        return False
    if case.posts.academic.match(case.text, case.role.span.start) and not LEARNED.search(house.name):
        return False
    return not case.corporate or not (PUBLIC.search(house.name) or _sort(house) == "agency")


def _sort(house: Entity) -> str | None:
    row = find_row(house.name)
    return row.sort if row else None


def _claims(register: Register) -> dict[str, frozenset[str]]:
    claims: dict[str, frozenset[str]] = {}
    for one in register.entities.values():
        if one.kind == "person" and one.organisation:
            claims[one.organisation] = claims.get(one.organisation, frozenset()) | {one.key}
    return claims


def _within(mentions: Sequence[Mention], start: int, end: int) -> Iterator[Mention]:
    return (mention for mention in mentions if start <= mention.span.start and mention.span.end <= end)
