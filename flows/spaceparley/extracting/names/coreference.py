"""Whom a post without a name means; where two could be meant, nobody is."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ...language import later as re
from ...language.countries import english_country
from ...language.roles import RoleWords
from .acting import acts
from .fitness import Somebody, agrees, head_of, holds, is_elsewhere, is_one_house
from .post_words import is_called
from .register import Register
from .roles import Role
from .sentence_before import STOP, told_before
from .titles import space_agency

LEADING = (0, 1, 2, 3, 4, 7)
"""Which of the offices head a government, an institution or an embassy."""
PAIR = 2
OPENS = 5
"""Letters of an article at the head of a sentence."""
BESIDE = 40
ACTS = re.compile(r" [^\W\d_A-ZА-ЯЁ]{3,}(?: [^\W\d_A-ZА-ЯЁ]+){0,3} ")
"""A verb and small words."""
ARTICLE = re.compile(r"(?<![\w'’-])[^\W\d_]+ \Z")
"""The word before a noun phrase."""
LABEL = re.compile(r"(?:[^\W\d_]{1,2}\. ?){1,2}[^\W\d_]{2,30}: ")
"""A name with initials and a colon, as records tell who speaks."""
NEAR = 600
"""Letters before a post within which a person must stand to be chosen among several."""


def resolve_roles(register: Register, roles: Sequence[Role], people: Sequence[Somebody], text: str, posts: RoleWords, language: str) -> None:
    """Point every post that stands without a name at the one person it fits, and learn from it what it tells."""
    people, named = list(people), {mention.span.start: mention.entity for mention in register.mentions if mention.kind == "name"}
    strangers: dict[str, int] = {}
    for role in roles:
        if posts.plural.match(role.head.of(text)):
            continue
        stranger, noun = is_indefinite(role, text, posts), role.head.of(text).lower()
        one = None if stranger else _meant(register, role, roles, _besides(register, role, people, text, posts, language), text, posts)
        if one and noun in strangers and _is_strangers(register, role, one, strangers[noun], text):
            one = None
        if stranger:
            strangers[noun] = role.span.end
        if one and role.span == role.head and named.get(role.span.end + 1, one.key) != one.key:
            continue  # "X, head of A, and | Professor Y, head of B": the rank of whoever is named right behind.
        # The institution within a post may be a mention of its own: the post is then pointed at by its other words.
        span = next((span for span in (role.span, role.words, role.head) if register.is_free(span)), role.span)
        register.point(span, "role", one.key if one else None, "names.role.alone", role.reach, None if one else _stands_for(register, role, text, posts))
        if not one:
            continue
        if posts.counterpart.match(role.head.of(text)):
            _learn_country(register, one, role)
        else:
            _learn(register, one, role, posts)
            if one.role is None and (role.organisation or posts.sovereign.match(text, role.head.start)):
                # Who was told to be "the Chilean minister" is "the minister" from here on.
                people[people.index(one)] = replace(one, role=role)


def _is_strangers(register: Register, role: Role, one: Somebody, told: int, text: str) -> bool:
    """Whether a post is that of somebody unnamed told of up to that place, and not of who was named before ("X opened the day. An engineer said … | The engineer")."""
    if role.span.start - told > NEAR or (one.role and head_of(one.role, text) == head_of(role, text)):
        return False
    return not any(mention.entity == one.key and told <= mention.span.start < role.span.start for mention in register.mentions)


def is_indefinite(role: Role, text: str, posts: RoleWords) -> bool:
    """Whether a post is told of just anybody ("a manager", "a | Japanese foreign ministry official")."""
    if posts.indefinite.match(text, role.reach.start, role.span.start):
        return True
    word = ARTICLE.search(text, max(0, role.reach.start - BESIDE), role.reach.start)
    return word is not None and posts.indefinite.fullmatch(word[0]) is not None


def _stands_for(register: Register, role: Role, text: str, posts: RoleWords) -> str | None:
    """The institution or country for which somebody acts whom only a leader's post tells."""
    if posts.counterpart.match(role.head.of(text)):
        return _answering(register, role)
    told = text[role.head.start : role.span.end]
    leads = any(posts.office[place].match(told) for place in LEADING) or posts.government.match(text, role.span.start)
    if role.own or not leads or posts.unheld.match(text, role.head.start) or is_indefinite(role, text, posts) or posts.counterpart.match(told):
        return None
    if role.organisation and role.organisation_span:
        return register.know("organisation", role.organisation, role.organisation_span, "names.organisation.role", role.country, role.organisation)
    named = english_country(role.country) if role.country else None
    return register.know("place", named, role.country_span, "names.place.role", role.country) if named and role.country_span else None


def _answering(register: Register, role: Role) -> str | None:
    """The country for which a person's counterpart stands whom nothing names ("X and his French counterpart"); its agency, for that of an agency."""
    before = max((m for m in register.mentions if m.entity and role.span.start - NEAR < m.span.start < role.span.start), key=lambda m: m.span, default=None)
    if not (before and before.entity and role.country and role.country_span):
        return None
    if register.entities[before.entity].kind == "person":
        return register.know("place", english_country(role.country), role.country_span, "names.place.role", role.country)
    agency = space_agency(role.country) if register.entities[before.entity].kind in ("organisation", "place") else None
    return register.know("organisation", agency, role.country_span, "names.organisation.role", role.country, agency) if agency else None


def _meant(register: Register, role: Role, roles: Sequence[Role], people: Sequence[Somebody], text: str, posts: RoleWords) -> Somebody | None:
    if posts.counterpart.match(role.head.of(text)):
        return _other(register, role, people, text, posts)
    if role.own:
        return None
    if posts.copula.search(text, max(0, role.reach.start - 40), role.span.start) and (subject := _subject(register, role, people, text)):
        return subject if agrees(register, subject, role, text, posts) else None
    agreeing = [one for one in people if agrees(register, one, role, text, posts) and not _acts_on(register, one, role, text, posts)]
    fitting = [one for one in agreeing if holds(one, role, text, posts)]
    # "The Space Minister" is whoever was called just so, and not another minister.
    called = [one for one in fitting if one.role and role.span.of(text).lower() == one.role.words.of(text).lower()]
    exact = called or [one for one in fitting if one.role and (head_of(role, text) == head_of(one.role, text) or is_called(role, one.role, text, posts))]
    # "The Indian minister" is the Indian minister of state, before a minister of whom no country is told.
    exact = [one for one in exact if _is_told(register, one, role)] or [one for one in fitting if _is_told(register, one, role)] or exact
    fitting = exact if exact and not posts.generic.fullmatch(role.head.of(text)) else fitting
    if role.organisation is None and posts.sovereign.match(text, role.head.start):
        # "The president" is who was called the head of state, whoever else presides over an agency.
        fitting = [one for one in fitting if one.role and one.role.organisation is None and posts.sovereign.match(text, one.role.head.start)] or fitting
    if not fitting and role.organisation is None and posts.sovereign.match(text, role.head.start):
        # "The head of state received X. | V. Putin: Good afternoon!": who speaks in the record and has no other post.
        fitting = [one for one in agreeing if one.role is None and LABEL.match(text, one.first)]
    if not fitting and role.organisation:
        fitting = [one for one in agreeing if one.role is None and one.first < role.span.start]
    if not fitting and posts.calling.fullmatch(role.head.of(text)):
        # Neither a minister nor the head of an agency is a cosmonaut: "the Vietnamese cosmonaut" is somebody else.
        # Nor, where no article says that he was told of, is "бразильский дипломат" one whose country nothing tells.
        first = role.country_span is not None and role.country_span.start == role.reach.start
        callable_ = [one for one in agreeing if one.first < role.span.start and not (one.role and is_elsewhere(one.role, role, text, posts)) and not (first and register.entities[one.key].country is None)]
        fitting = _last(register, callable_, role)
    if posts.calling.fullmatch(role.head.of(text)) and not (role.organisation or role.country):
        # "The official" was told of before, not who is named behind.
        fitting = [one for one in fitting if one.first < role.span.start]
    if len(fitting) > 1 and not _is_bygone(role, text, posts):
        # "The chairman" is not who was "then chairman".
        fitting = [one for one in fitting if not (one.role and _is_bygone(one.role, text, posts))] or fitting
    told = _respective(register, fitting, role, roles, text, posts) or _single(register, fitting, role)
    return told if fitting else _introduced(agreeing, role, text) or _introduced_too(people, agreeing, role, text)


def _respective(register: Register, fitting: Sequence[Somebody], role: Role, roles: Sequence[Role], text: str, posts: RoleWords) -> Somebody | None:
    """The first of the two named side by side, without posts, in the sentence before two posts side by side ("X and Y met. | The NASA administrator and the JAXA president signed it")."""
    two = [one for one in fitting if one.role is None]
    if len(two) != PAIR or len(fitting) != PAIR:
        return None
    after = bisect_right(roles, role.reach.end, key=lambda other: other.reach.start)
    behind = roles[after] if after < len(roles) else None
    if behind is None or not posts.joining.fullmatch(text, role.reach.end, behind.reach.start):
        return None
    last = {one.key: max((mention.span for mention in register.mentions if mention.entity == one.key and mention.span.end < role.reach.start), default=role.span) for one in two}
    first, second = sorted(two, key=lambda one: last[one.key])
    if not agrees(register, second, behind, text, posts):
        return None  # "Jean et Anne ... | L'administratrice et le président": not in their order.
    stops = [stop for stop in STOP.finditer(text, last[second.key].end, role.reach.start) if text[stop.end()].isupper()]
    opens = len(stops) == 1 and role.reach.start - stops[0].end() <= OPENS
    return first if opens and posts.joining.fullmatch(text, last[first.key].end, last[second.key].start) else None


def _is_bygone(role: Role, text: str, posts: RoleWords) -> bool:
    """Whether somebody is told to have held a post once."""
    return posts.bygone.search(text, max(0, role.head.start - BESIDE), role.head.start) is not None


def _besides(register: Register, role: Role, people: Sequence[Somebody], text: str, posts: RoleWords, language: str) -> Sequence[Somebody]:
    """The people without the one named right before a post that is the subject of its own verb ("After talks with X, | the head of ESA signed")."""
    before = max((mention for mention in register.mentions if mention.entity and role.reach.start - BESIDE < mention.span.end < role.reach.start), key=lambda mention: mention.span, default=None)
    if before is None or not posts.apposed.fullmatch(text, before.span.end, role.reach.start) or not acts(role, text, language):
        return people
    return [one for one in people if one.key != before.entity]


def _acts_on(register: Register, one: Somebody, role: Role, text: str, posts: RoleWords) -> bool:
    """Whether a post in an institution of its own stands behind somebody's name and a verb or conjunction: nobody meets themselves ("X met | the ESA director general", "X and | the ESA director general")."""
    if not role.organisation:
        return False
    ends = [mention.span.end for mention in register.mentions if mention.entity == one.key and role.reach.start - BESIDE < mention.span.end <= role.reach.start]
    if not ends:
        return False
    return posts.beside.fullmatch(text, max(ends), role.reach.start) is not None or (one.role is not None and ACTS.fullmatch(text, max(ends), role.reach.start) is not None)


def _subject(register: Register, role: Role, people: Sequence[Somebody], text: str) -> Somebody | None:
    """Whoever is named first in the sentence before a post that is said of them ("X, a geophysicist, has been director of Y")."""
    stop = max((found.end() for found in STOP.finditer(text, max(0, role.span.start - NEAR), role.span.start) if text[found.end()].isupper()), default=0)
    keys = {one.key: one for one in people}
    before = [m for m in register.mentions if m.entity in keys and stop <= m.span.start < role.span.start]
    first = min(before, key=lambda m: m.span).entity if before else None
    return keys[first] if first else None


def _introduced(agreeing: Sequence[Somebody], role: Role, text: str) -> Somebody | None:
    """Whoever is named for the first time, without a post, at the head of the sentence behind ("The head of CNES is in Rome. Jean Moreau will ...")."""
    if not (role.organisation or role.country):
        return None
    for one in agreeing:
        between = text[role.span.end : one.first]
        if one.role is None and role.span.end < one.first <= role.span.end + NEAR and (stop := STOP.search(between)) and stop.end() == len(between):
            return one
    return None


def _introduced_too(people: Sequence[Somebody], agreeing: Sequence[Somebody], role: Role, text: str) -> Somebody | None:
    """The last one left of those whom the sentence behind names for the first time, where the others hold the posts told before this one ("The head of CNES met | the NASA administrator. Jean Moreau told Helen Ward ...")."""
    stops = [stop for stop in STOP.finditer(text, role.span.end, role.span.end + NEAR) if text[stop.end() : stop.end() + 1].isupper()][:2]
    if not stops:
        return None
    start, end = stops[0].end(), stops[1].start() if len(stops) > 1 else len(text)
    new = [one for one in people if start <= one.first < end]
    left = [one for one in new if one.role is None]
    held = [one.role.span for one in new if one.role]
    beside = bool(held) and all(span.end < role.span.start and not STOP.search(text, span.end, role.span.start) for span in held)
    return left[0] if beside and len(left) == 1 and left[0] in agreeing and (role.organisation or role.country) else None


def _single(register: Register, fitting: Sequence[Somebody], role: Role) -> Somebody | None:
    """The only one that fits, at best named before, or the only one named a short way before."""
    before = [one for one in fitting if one.first < role.span.start] or _ahead(register, fitting, role)
    told = [one for one in before if _is_told(register, one, role)]
    before = told or before
    if len(before) < 2:
        return before[0] if before else None
    near = {m.entity for m in register.mentions if role.span.start - NEAR < m.span.start < role.span.start}
    left = [one for one in before if one.key in near]
    if len(left) > 1:
        last = told_before(register, role.reach.start)  # "..., X said. | The official ..."
        left = [one for one in left if one.key in last]
    return left[0] if len(left) == 1 else None


def _ahead(register: Register, fitting: Sequence[Somebody], role: Role) -> list[Somebody]:
    """Those named only later: of several, the first one of the post's own house or country ("A Chinese official met ... Tang Wei, deputy head of CNSA, said")."""
    told = [one for one in fitting if _is_told(register, one, role) and one.first < role.span.end + NEAR]
    return [min(told, key=lambda one: one.first)] if told else list(fitting)


def _is_told(register: Register, one: Somebody, role: Role) -> bool:
    """Whether the post names the person's own institution or country, and not just none that contradicts."""
    entity = register.entities[one.key]
    return bool(role.organisation and entity.organisation and is_one_house(role.organisation, entity.organisation)) or bool(role.country and role.country == entity.country)


def _last(register: Register, fitting: Sequence[Somebody], role: Role) -> list[Somebody]:
    """Whoever was named last before the post, alone."""
    keys = {one.key: one for one in fitting}
    before = [m for m in register.mentions if m.entity in keys and role.span.start - NEAR < m.span.start < role.span.start]
    return [keys[last.entity]] if before and (last := max(before, key=lambda m: m.span)).entity else []


def _other(register: Register, role: Role, people: Sequence[Somebody], text: str, posts: RoleWords) -> Somebody | None:
    """The counterpart: of the country told, or else of the two people just named the one named first."""
    agreeing = [one for one in people if agrees(register, one, role, text, posts)]
    if role.country:
        fitting = [one for one in agreeing if register.entities[one.key].country == role.country]
        before = [m for m in register.mentions if m.entity in {one.key for one in people} and role.span.start - NEAR < m.span.start < role.span.start]
        last = max(before, key=lambda m: m.span).entity if before else None
        own = _sort(register, last) if last else None
        theirs = next((one.role for one in people if one.key == last), None)
        if last and own is None and theirs and not posts.calling.match(theirs.head.of(text)):
            # Whom a president meets as a counterpart heads no company; a cosmonaut's is of any house.
            fitting = [one for one in fitting if (_sort(register, one.key) or "Government") == "Government"]
        alike = [one for one in fitting if own and _sort(register, one.key) == own]
        if not alike and own:
            # Ministers meet ministers: one whose country nobody tells, before the head of the country's agency.
            alike = [one for one in agreeing if one.key != last and register.entities[one.key].country is None and _sort(register, one.key) == own]
        fitting = alike if len(fitting) != 1 or len(alike) == 1 else fitting
        return fitting[0] if len(fitting) == 1 else None
    called = posts.counterpart.match(role.head.of(text))
    if called and called.groupdict().get("visit"):
        return None  # Who visits whom only the telling shows.
    keys = {one.key: one for one in agreeing}
    mentions = sorted((m for m in register.mentions if role.span.start - NEAR < m.span.start < role.span.start), key=lambda m: m.span)
    named = list(dict.fromkeys(m.entity for m in reversed(mentions) if m.entity in keys))
    return keys[named[1]] if len(named) == 2 and named[1] else None


def _sort(register: Register, key: str) -> str | None:
    """What kind of institution somebody stands for: counterparts are of one kind."""
    house = register.entities[key].organisation
    return next((sort for sort in ("Ministry", "Embassy", "Government", "University", "Department") if sort in house), "agency") if house else None


def _tells_more(register: Register, one: Somebody, role: Role, posts: RoleWords) -> bool:
    """Whether the post heads an institution, and all that was told so far is what somebody is ("a geophysicist, has been director of Y")."""
    text, theirs = register.text, one.role
    return theirs is not None and theirs.organisation is None and posts.heading.match(text, role.head.start) is not None and posts.heading.match(text, theirs.span.start) is None


def _learn(register: Register, one: Somebody, role: Role, posts: RoleWords) -> None:
    if (role.organisation or posts.sovereign.match(register.text, role.head.start)) and (one.role is None or _tells_more(register, one, role, posts)):
        register.amend(one.key, "role", role.words.of(register.text), role.words, "names.role.alone")
    if role.organisation and role.organisation_span:
        register.learn(one.key, "organisation", role.organisation, role.organisation_span, "names.role.alone")
    _learn_country(register, one, role)


def _learn_country(register: Register, one: Somebody, role: Role) -> None:
    if role.country and role.country_span:
        register.learn(one.key, "country_code", role.country, role.country_span, "names.role.alone")
