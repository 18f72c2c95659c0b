"""Whom the press tells first by a post and names a sentence or two later ("..., the head of the agency said on Tuesday. Kofi Mensah told reporters ...")."""

import re
from collections.abc import Sequence

from ...language.names import NameWords
from ...language.roles import RoleWords
from ...span import Span
from ..facts import Mention
from .coreference import is_indefinite
from .fitness import Somebody
from .register import Register
from .roles import Role

STOP = re.compile(r"[.!?…][»”\"]?\s+")
"""Where a sentence may end."""
SOON = 450
"""Letters behind the post within which its holder is named."""
FEW = 4
"""Sentences that may end before that."""
LEAD, TAIL = 60, 40
"""Letters before and behind a name in which a reporting verb stands; before a post whose house stands in front of it."""
RULE = "names.role.identified"


def identify(register: Register, roles: Sequence[Role], people: Sequence[Somebody], text: str, words: NameWords, posts: RoleWords) -> None:
    """Point the heads of houses told without a name at whoever speaks next, is new to the report and has no post of their own."""
    posts_at = {mention.span: place for place, mention in enumerate(register.mentions) if mention.kind == "role" and mention.entity is None}
    known: set[str] = set()
    for role in roles:
        place = next((posts_at[span] for span in (role.span, role.words, role.head) if span in posts_at), None)
        if place is None or not _is_head(role, text, posts):
            continue
        one = _next_named(register, role, people, text)
        if one is None or one.key in known or not _may_hold(register, one, role) or not _speaks(register, one, text, words):
            continue
        known.add(one.key)
        register.mentions[place] = _pointed(register.mentions[place], one.key)
        _learn(register, one, role)


def _is_head(role: Role, text: str, posts: RoleWords) -> bool:
    """Whether the post is one that a house has one of, told of a certain one."""
    if posts.plural.match(role.head.of(text)) or posts.counterpart.match(role.head.of(text)) or posts.unheld.match(text, role.head.start):
        return False
    return posts.heading.match(text, role.head.start) is not None and not is_indefinite(role, text, posts)


def _next_named(register: Register, role: Role, people: Sequence[Somebody], text: str) -> Somebody | None:
    """The first person named behind the post, for the first time and in another sentence."""
    keys = {one.key: one for one in people}
    behind = [mention for mention in register.mentions if mention.entity in keys and mention.span.start >= role.span.end]
    first = min(behind, key=lambda mention: mention.span, default=None)
    one = keys[first.entity or ""] if first else None
    if one is None or one.first < role.span.end or one.first - role.span.end > SOON:
        return None
    return one if 0 < len(STOP.findall(text[role.span.end : one.first])) <= FEW else None


def _may_hold(register: Register, one: Somebody, role: Role) -> bool:
    """Whether nothing is told of somebody that speaks against the post."""
    entity = register.entities[one.key]
    other = role.country and entity.country and role.country != entity.country
    return one.role is None and entity.role is None and entity.organisation in (None, role.organisation) and not other


def _speaks(register: Register, one: Somebody, text: str, words: NameWords) -> bool:
    """Whether the sentence that names somebody first has them say something."""
    name = next(mention for mention in register.mentions if mention.entity == one.key and mention.span.start >= one.first)
    start, end = (name.reach or name.span).start, (name.reach or name.span).end
    if words.saying.match(text, end) or words.human.match(text, end):
        return True
    return any(pattern.search(text, max(0, start - LEAD), start) for pattern in (words.spoken, words.inversion))


def _pointed(mention: Mention, key: str) -> Mention:
    return Mention(mention.span, mention.kind, key, RULE, mention.reach)


def _learn(register: Register, one: Somebody, role: Role) -> None:
    """Give somebody the post, its house and its country; the house by a word for it where that is how it is told ("the company's chief executive")."""
    register.amend(one.key, "role", role.words.of(register.text), role.words, RULE)
    house, span = role.organisation, role.organisation_span
    if house is None:
        near = Span(role.reach.start, role.reach.end) if role.reach != role.span else Span(max(0, role.span.start - TAIL), role.span.end)
        told = [mention for mention in register.mentions if near.holds(mention.span) and mention.entity and register.entities[mention.entity].kind == "organisation"]
        if told:
            key = told[-1].entity or ""
            house, span = register.entities[key].name, told[-1].span
            country = register.entities[key].country
            if country:
                register.learn(one.key, "country_code", country, told[-1].span, RULE)
    if house and span:
        register.learn(one.key, "organisation", house, span, RULE)
    if role.country and role.country_span:
        register.learn(one.key, "country_code", role.country, role.country_span, RULE)
