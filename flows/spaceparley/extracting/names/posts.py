"""Whose post a post is: the institution and country that its own words, or those around it, tell."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from ...language import load
from ...language.companies import CompanyWords
from ...language.countries import countries_of, country_of, is_country
from ...language.inflection import InflectionWords
from ...language.names import NameWords
from ...language.roles import RoleWords
from ...language.things import THINGS
from ...span import Span
from .houses import choose_house
from .houses_abroad import english_company, unbent
from .leaders import SENTENCE, led_too, with_led_country
from .nationality import is_abroad
from .organisations import Institution
from .outlets import is_media
from .owned_posts import is_headed_alike
from .role_countries import with_country
from .roles import Role
from .titles import Organisation, is_government, organisation_of_role

CAPITAL = re.compile(r"(?<= )[^\W\d_a-zà-ÿа-яё]\w{2,}")
WORD = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]+)*")
OWNER = re.compile(r"(?: (?:Ltd|Inc|LLC|GmbH|SE|AG|Corp|PLC|plc)\.?)?(?:'s?)? \Z")
FURTHER = re.compile(r"'s (?:(?!(?<!ly )\w+ed )[\w-]+ ){1,3}\Z")
"""From whom a post belongs to, to the post: right before it, or with adjectives between."""
OWNED = re.compile(r"[A-ZÀ-ÞА-ЯЁ][\w&-]+ \Z")
"""A name right before a post: the post is of that, whatever it is."""
CLOSE = 30
"""Letters between a house and what is told to take place there."""
WITHIN = re.compile(r"[^\W\d_]\s\Z")
"""Stands before a capital that no sentence begins with."""
PREPOSITION = 6
"""Letters of a preposition and its space."""
STATE = re.compile(r"Ministry|Government|Committee|Department|Cabinet|Office|Agency|Presiden|Parliament|Administration")
"""What houses of ministers are called in English."""
FORM = "names.organisation.form"
SITE = re.compile(r"\b(?:Cosmodrome|Spaceport|Launch (?:Site|Complex|Cent(?:er|re))|Airport|Air Base)\b")


def read_role(role: Role, text: str, language: str, posts: RoleWords, words: NameWords, houses: Sequence[Institution]) -> Role:
    """The role with its institution and country: from its complement, its owner, or the delegation it leads."""
    role = led_too(role, text, language, posts)
    read = _both(role, role.second, text, language, posts, words, houses) if role.second else _read(role, text, language, posts, words, houses)
    return read if read.country else with_led_country(read, text, language, posts, words)


def _both(role: Role, second: Role, text: str, language: str, posts: RoleWords, words: NameWords, houses: Sequence[Institution]) -> Role:
    """Two posts of one person as one: in the ministry that either tells, else in the first institution told."""
    cut = text.rfind(" ", 0, text.rindex(" ", 0, second.span.start))
    first = Span(role.span.start, cut if text[cut - 1] != "," else cut - 1)
    parts = [_read(part, text, language, posts, words, houses) for part in (replace(role, span=first, reach=Span(role.reach.start, first.end), words=first), second)]
    chosen = next((part for part in parts if (part.organisation or "").startswith("Ministry")), None) or next((part for part in parts if part.organisation_span and part.span.holds(part.organisation_span)), None)
    # "Z, of C, and X, president and chief of D": whose the second is, not who stands before them.
    chosen = chosen or next((part for part in parts if part.organisation), parts[0])
    end = chosen.words.end if chosen is parts[1] else second.span.end
    country = chosen if chosen.country else next((part for part in parts if part.country), chosen)
    return replace(
        role, reach=Span(min(role.reach.start, parts[0].reach.start), role.reach.end), words=Span(parts[0].words.start, end), organisation=chosen.organisation, organisation_span=chosen.organisation_span, country=country.country, country_span=country.country_span
    )


def _read(role: Role, text: str, language: str, posts: RoleWords, words: NameWords, houses: Sequence[Institution]) -> Role:
    role = with_country(_owned(role, text, language, posts, words, houses), text, language)
    settled = organisation_of_role(posts.rank.sub("", role.words.of(text), count=1), language, role.country)
    if settled and settled.name.startswith(("Ministry", "European Commission")):
        return _without_country(_settled(role, settled), text, posts, words)
    inside = [one for one in _near(houses, role.head.end + 1, role.span.end) if role.span.holds(one.span) and not is_government(one.span.of(text), language)]
    if inside:
        whole = _whole(inside, text, posts)
        return _of_house(_shortened(role, _with_noun(role, _with_full_name(role, whole.reach, text), text, language, posts), text, posts), whole, whole.span)
    if role.organisation:
        return role
    if role.country and (sort := words.house.search(text, role.reach.start, role.head.start)) and sort.end("noun") == role.head.start - 1 and (house := choose_house(sort, language, words, houses, role.span.start)):
        # "South Korea's space agency | chief X", where KASA is named elsewhere.
        return _of_house(replace(role, words=Span(role.head.start, role.words.end)), house, Span(*sort.span("noun")))
    generic = words.house.search(text, role.head.end, role.span.end)
    if generic and (house := choose_house(generic, language, words, houses, role.span.start)):
        return _of_house(_shortened(role, Span(generic.start("noun"), role.span.end), text, posts), house, Span(generic.start("noun"), role.span.end))
    if settled:
        return _without_country(_settled(role, settled), text, posts, words)
    if bare := _bare_house(role, text, language, posts):
        return bare
    if role.words.end - role.head.end >= 3 and _has_complement(role, text, posts):
        role = _without_country(role, text, posts, words)
    return _by_context(role, text, language, posts, words, houses)


def _with_noun(role: Role, reach: Span, text: str, language: str, posts: RoleWords) -> Span:
    """The institution with the common noun that stands before it where no preposition does ("la patronne de | la société indienne Skyroot", "head of | Peru's space agency, CONIDA")."""
    sort = next((one for one in load(language, NameWords).house.finditer(text, role.head.end, reach.start) if text[one.end() : reach.start] in (" ", ", ")), None)
    if sort and sort["whose"]:
        return Span(sort.start(), reach.end)
    link = posts.link.search(text, role.head.end, reach.start)
    noun = None if link and link[0].strip() else load(language, CompanyWords).before.search(text, role.head.end, reach.start)
    return Span(noun.start(), reach.end) if noun and not posts.unit.search(text, noun.start(), reach.start) else reach


def _with_full_name(role: Role, reach: Span, text: str) -> Span:
    """The institution with the full name before its abbreviation in brackets, which opens with a capital."""
    if text[reach.start - 1] != "(":
        return reach
    capital = CAPITAL.search(text, role.head.end, reach.start - 1)
    return Span(capital.start(), reach.end) if capital else reach


def _whole(inside: Sequence[Institution], text: str, posts: RoleWords) -> Institution:
    """The first institution of a post, or the one that it is a part of."""
    whole = next((one for one in inside if not _is_unit(one.span, text, posts)), inside[0])
    behind = next((one for one in inside if one.reach.start > whole.reach.end), None)
    # "The director of the rocket centre of BRIN": of the two that the one of its name only is a part.
    nested = behind and whole.rule_id == FORM and behind.rule_id != FORM and posts.part.match(text, whole.span.start) and posts.nested.fullmatch(text, whole.reach.end, behind.reach.start)
    return behind if behind and nested else whole


def _is_unit(span: Span, text: str, posts: RoleWords) -> bool:
    return (posts.unit.search(text, span.start, span.end) or posts.unit.match(text, span.end + 1)) is not None


def _settled(role: Role, house: Organisation) -> Role:
    """The role with the institution that its words settle."""
    told = replace(role, organisation=house.name, organisation_span=role.words)
    return replace(told, country=house.country, country_span=role.words) if house.country and not role.country else told


def _bare_house(role: Role, text: str, language: str, posts: RoleWords) -> Role | None:
    """The role with a name that no list knows as its institution: the one that closes a leader's post ("president of Hanbit Lunar")."""
    found = posts.bare.search(text, role.head.end, role.span.end) if any(one.match(text, at) for one in (posts.heading, posts.counterpart) for at in (role.head.start, role.span.start)) else None
    if not found or found.end() != role.span.end or posts.office[0].match(text, role.head.start):
        return None  # "Chairman of the Cabinet of | Ministers"
    span = Span(*found.span("name"))
    # "Space Norway" is a company's name, "South Korea" a country's.
    if role.country_span and role.country_span.end > span.start and (" " not in span.of(text) or is_country(span.of(text), language)):
        return None
    companies = load(language, CompanyWords)
    name = english_company(unbent(span, text, companies), language, companies)
    if len(name) < 3 or span.of(text).lower() in THINGS or all(word.lower() in posts.fields for word in WORD.findall(name)):
        return None
    return _of_house(_shortened(role, span, text, posts), Institution(span, name, None, "names.organisation.headed", span), span)


def _has_complement(role: Role, text: str, posts: RoleWords) -> bool:
    return posts.link.sub("", text[role.head.end : role.words.end]).strip() != "" and " " in text[role.head.end : role.words.end].strip()


def _of_house(role: Role, house: Institution, span: Span) -> Role:
    country, place = (house.country, span) if house.country else (role.country, role.country_span)
    return replace(role, organisation=house.name, organisation_span=span, country=country, country_span=place)


def _shortened(role: Role, part: Span, text: str, posts: RoleWords) -> Role:
    """The role told without a complement and the preposition before it."""
    link = posts.link.search(text, role.head.end, part.start)
    end = link.start() if link else part.start
    return replace(role, words=Span(role.words.start, max(role.head.end, end)))


def _owned(role: Role, text: str, language: str, posts: RoleWords, words: NameWords, houses: Sequence[Institution]) -> Role:
    """The role with the institution or country right before it ("Roscosmos Director General", "Kazakhstan's minister")."""
    if role.own:
        return role
    gaps = [gap for gap in (pattern.search(text, max(0, role.span.start - 40), role.span.start) for pattern in (OWNER, FURTHER, posts.gains)) if gap]
    # "Received at the agency's headquarters | Ambassador X": a title with a capital has no plain words between it and its owner.
    gaps = [gap for gap in gaps if not (gap.re is FURTHER and text[role.span.start].isupper() and gap[0].islower())]
    owned = (_owned_at(role, gap.start(), text, language, posts, words, houses) for gap in gaps)
    return next((one for one in owned if one != role), role)


def _owned_at(role: Role, end: int, text: str, language: str, posts: RoleWords, words: NameWords, houses: Sequence[Institution]) -> Role:
    """The same for what ends there."""
    owner = next((one for one in _near(houses, end - 200, end) if end in (one.span.end, one.reach.end)), None)
    if owner and _is_where(owner.reach.start, text, language, words):
        return role
    if owner and (words.gendered and is_media(owner.name) if posts.heading.match(text, role.head.start) else SITE.search(owner.name) or is_media(owner.name)):
        return role  # "Показал космодром Восточный | послу Кубы X", "В интервью ТАСС | глава X": what was shown has no ambassador, who asked no head.
    if owner:
        return _of_house(replace(role, reach=Span(min(role.reach.start, _with_article(owner.reach.start, text, posts)), role.reach.end)), owner, owner.span)
    if generic := _generic_owner(role, end, text, language, posts, words, houses):
        return generic
    before = re.search(r"(?:[A-ZÀ-Þ][\w-]* [A-Z][a-z]+|(?:[A-Z]\.){2,3}|[^\W\d_][\w-]*)\Z", text[max(0, end - 40) : end])
    if before and (code := country_of(before[0], language)):
        # "On Monday | Nigeria's minister": the other capital is no part of the country.
        start = end - len(before[0] if is_country(before[0], language) else before[0].rpartition(" ")[2])
        if (before[0][0].isupper() and WITHIN.search(text, 0, start) and load(language, InflectionWords).declines) or is_abroad(text, Span(start, end), language):
            # "С послом Индии | глава Роскосмоса X": where nouns decline, only an adjective stands before its post.
            return role  # "Визит в Россию | премьер-министра Мьянмы": where somebody goes owns no post.
        reach = Span(min(role.reach.start, _with_article(start, text, posts)), role.reach.end)
        return replace(role, country=code, country_span=Span(start, end), reach=reach)
    return role


def _with_article(start: int, text: str, posts: RoleWords) -> int:
    """Where the article before an owner begins ("X, | the Polish agency's director"), else the owner itself."""
    lead = posts.article.search(text, max(0, start - 30), start)
    return lead.start() if lead and not lead["own"] else start


def _is_where(start: int, text: str, language: str, words: NameWords) -> bool:
    """Whether a house right before a post only tells where something was: where nouns decline, one behind a preposition owns no post ("принял в посольстве | главу Y")."""
    return load(language, InflectionWords).declines and words.complement.search(text, max(0, start - PREPOSITION), start) is not None


def _generic_owner(role: Role, end: int, text: str, language: str, posts: RoleWords, words: NameWords, houses: Sequence[Institution]) -> Role | None:
    """The role with the institution that a common noun right before it means ("the Polish agency's president"), or only its country."""
    found = next((one for one in words.house.finditer(text, max(0, end - 60), end) if one.end("noun") == end), None)
    if not found or _is_where(found.start(), text, language, words):
        return None
    reach = Span(min(role.reach.start, _with_article(found.start(), text, posts)), role.reach.end)
    house = choose_house(found, language, words, houses, found.start())
    if house:
        return _of_house(replace(role, reach=reach), house, Span(found.start("noun"), end))
    codes = countries_of(found["whose"], language) if found["whose"] else ()
    return replace(role, reach=reach, country=codes[0], country_span=Span(*found.span("whose"))) if len(codes) == 1 else None


def _without_country(role: Role, text: str, posts: RoleWords, words: NameWords) -> Role:
    """A minister's country is told in a column of its own, as is that of a house told by its sort ("at the French | embassy"); an ambassador's or a governor's territory stays."""
    span = role.country_span
    house = words.house.search(text, role.head.end, span.end + CLOSE) if span and span.end == role.words.end else None
    if span and house and house.start("whose") == span.start and house.start("noun") > span.start:
        return _shortened(role, span, text, posts)
    if not span or not text[span.start].isupper() or span.end != role.words.end or not posts.settled.match(text, role.span.start):
        return role
    shorter = _shortened(role, span, text, posts)
    return shorter if shorter.words.end > role.head.start else role


def _by_context(role: Role, text: str, language: str, posts: RoleWords, words: NameWords, houses: Sequence[Institution]) -> Role:
    """The role with the institution that the sentence so far leads to: "sa directrice", a delegation led by a "président"."""
    if posts.counterpart.match(text, role.head.start) or posts.ours.search(text, max(0, role.span.start - 20), role.span.start):
        return role
    if role.country and posts.state.match(text, role.head.start):
        # "The head of the Brazilian Space Agency met Brazilian President X": no second head of it.
        return role
    start = max((stop.end() for stop in SENTENCE.finditer(text, max(0, role.reach.start - 400), role.reach.start + 1)), default=max(0, role.reach.start - 400))
    # "NASA's chief met South Korean President X": what is of another country is not theirs.
    before = [one for one in _near(houses, start, role.reach.start) if one.reach.end <= role.reach.start and (not (role.country and one.country) or role.country == one.country) and not (is_media(one.name) or is_headed_alike(one, role, text))]
    if posts.state.match(text, role.head.start):
        # A president is one of a country or a house, and of no place where rockets start.
        before = [one for one in before if not SITE.search(one.name)]
    if posts.government.match(text, role.head.start):
        # "SpaceX's talks with the deputy minister": he is of no company.
        before = [one for one in before if STATE.search(one.name)]
    led = posts.led.search(text, max(0, role.span.start - 60), role.span.start)
    if role.own and not before and role.reach.start > start:
        stop = SENTENCE.search(text, role.span.end, role.span.end + 200)
        end = stop.start() if stop else role.span.end + 200
        ahead = next(iter(_near(houses, role.span.end + 1, end)), None)
        if ahead and not (posts.phrase.search(text, role.span.end, ahead.span.start) or posts.phrase.match(text, ahead.reach.end + 1)):  # "Its head, X, and the head of | Y signed"
            return _of_house(role, ahead, ahead.span)
        # "L'agence a dépêché sa présidente": whose it is has been told by its sort.
        told = next(words.house.finditer(text, start, role.reach.start), None)
        house = choose_house(told, language, words, houses, told.start()) if told else None
        return _of_house(role, house, Span(*told.span("noun"))) if told and house else role
    if elsewhere(text, start, role.reach.start, posts, [one.reach for one in before]):
        return role
    heads = any(posts.heading.match(text, at) for at in (role.head.start, role.span.start)) and not posts.unheld.match(text, role.span.start)
    complete = posts.link.sub("", text[role.head.end : role.span.end]).strip() != ""
    alone = len({one.name for one in before}) == 1 and not complete and not OWNED.search(text, max(0, role.reach.start - 30), role.reach.start) and heads
    bare = not complete or text[role.head.end : role.span.end].islower()
    held = heads or (before and before[-1].name.startswith("Embassy") and role.reach.start - before[-1].reach.end < 2 * CLOSE)
    if before and bare and not led and not role.own and held and posts.within.search(text, max(start, before[-1].reach.start - 60), before[-1].reach.start):
        # Who holds a bare post where something takes place holds it there ("visited the plant, where director X ...").
        return _of_house(role, before[-1], before[-1].span)
    if not before or not (role.own or led or alone) or (led and text[before[-1].reach.end : led.start()].count(",")):
        return role
    return _of_house(role, before[-1], before[-1].span)


def elsewhere(text: str, start: int, end: int, posts: RoleWords, houses: Sequence[Span]) -> bool:
    """Whether what comes before a post in the sentence tells where its holder is, and none of the houses there is that place ("visited an observatory, where the director ...")."""
    where = [found.start() for found in posts.where.finditer(text, start, end)]
    return bool(where) and not any(0 <= where[-1] - one.end < CLOSE and "," not in text[one.end : where[-1]] for one in houses)


def _near(houses: Sequence[Institution], start: int, end: int) -> Sequence[Institution]:
    """The institutions that begin between two places."""
    return houses[bisect_left(houses, start, key=_start) : bisect_left(houses, end, key=_start)]


def _start(house: Institution) -> int:
    return house.span.start
