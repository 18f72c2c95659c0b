"""Who and what a report names: people, organisations, places, programmes, groups, and every mention of each."""

import re
from bisect import insort
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache, partial

from ...language import load
from ...language.companies import CompanyWords
from ...language.countries import country_of
from ...language.crafts import CraftWords
from ...language.localities import LocalityWords
from ...language.meetings import MeetingWords
from ...language.names import NameWords
from ...language.roles import RoleWords
from ...reading.report import Report
from ...reference.gazetteer import Known, find_known
from ...span import Span
from ..document import Sentence
from ..facts import Entity, Mention
from ..plain import flatten
from .apposed_names import with_apposed
from .capitals import Capitals, find_capitals, split_runs
from .companies import find_companies
from .coreference import resolve_roles
from .counterparts import with_counterparts
from .craft_places import outside_crafts
from .craft_reader import open_reader
from .envoys import settle_envoys
from .fitness import Somebody
from .given import without_surnames
from .governments import with_governments
from .groups import Group, find_groups
from .holders import settle_holders
from .home import settle_ministers
from .houses import choose_house, publishing_house
from .identified import identify
from .identity import only_fitting
from .joint_posts import find_joint, with_joint
from .localities import Locality, find_localities, free_runs
from .ministries import find_bodies, find_ministries
from .nationality import sharing_countries, with_countries
from .open_posts import find_open_posts
from .organisations import Institution, find_abbreviations, find_houses, find_institutions
from .pairs import find_pairs
from .people import Naming, find_apposed, find_holders, find_namings, group_people, name_of
from .personal_signs import Signs, read_signs
from .persons import describe, enter_person
from .posts import read_role
from .pronouns import resolve_demonyms, resolve_pronouns
from .register import Register
from .repeats import point_repeats
from .roles import Role, find_roles
from .seats import with_seats
from .shared_posts import find_shared
from .sides import settle_sides
from .spacecraft import OF_PLACE, Craft, find_crafts, titled_crafts
from .unlisted import find_unlisted

FULL = 70
"""Letters of a state's full name before the country's own."""
OWNED = re.compile(r", [^\W\d_]+'s [a-z]")
"""An apposition that a country opens ("X, Bolivia's planning minister"): no place is told by its country so."""


def find_names(report: Report, sentences: tuple[Sentence, ...]) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    """The entities of a report and all mentions of them, each in order of the text."""
    text, language = flatten(report), report.language
    words, posts = load(language, NameWords), load(language, RoleWords)
    company_words, craft_words = load(language, CompanyWords), load(language, CraftWords)
    known = _known(text, language, words, craft_words)
    institutions = with_apposed(text, find_institutions(text, language, words, company_words, known))
    runs = find_capitals(text, language, words, [one.span for one in institutions] + [row.span for row in known])
    companies = tuple(find_companies(text, language, words, company_words, craft_words, runs, institutions))
    runs = split_runs(runs, [one.span.end for one in companies])
    institutions = tuple(sorted((*institutions, *companies, *find_ministries(text, language, words, institutions), *find_bodies(text, words, institutions)), key=lambda one: one.span))
    signs = read_signs(text, language, words)
    runs = tuple(map(signs.trimmed, runs))
    spans = [*(one.reach for one in institutions), *(row.span for row in known if row.sort in ("centre", "cosmodrome"))]
    complements = [*spans, *(row.span for row in known if row.kind == "country")]
    heads = cache(partial(posts.phrase.search, text))
    told = find_open_posts(signs, posts, runs, spans, find_roles(text, heads, language, posts, words, runs, complements))
    holders, apposed = find_holders(text, runs, told), find_apposed(text, runs, told, posts)
    things = _things(text, runs, holders, signs, posts, craft_words)
    crafts = find_crafts(open_reader(text, language, words, craft_words, runs), known, things, institutions, find_titled(report))
    runs = tuple(run for run in runs if not any(run.span.touches(craft.span) for craft in crafts))
    persons = holders | {run.start for run in runs if signs.is_person_by_itself(run) or words.aged.match(text, run.span.end)}
    surnames = {run.words[-1].of(text) for run in runs if run.start in persons | apposed and len(run.words) > 1}
    # "Between Hribar and Whitfield" is where nothing lies, once one of them was called by a whole name.
    unnamed = [run for run in runs if run.start not in persons | apposed and run.span.of(text) not in surnames and not OWNED.match(text, run.span.end)]
    localities = find_localities(text, language, words, load(language, LocalityWords), unnamed)
    runs = tuple(free_runs(runs, localities))
    found = find_open_posts(signs, posts, runs, spans, find_roles(text, heads, language, posts, words, runs, complements))
    named = tuple(with_countries((*institutions, *find_unlisted(signs, posts, found, runs, persons)), text, language))
    institutions = with_seats(tuple(sharing_countries(named, text, language, runs)), text, report.title or "", language)
    short = tuple(with_countries(tuple(find_abbreviations(text, runs)), text, language))
    houses = find_houses((*institutions, *short), known)
    runs = split_runs(runs, [role.span.end for role in found], [one.span for one in institutions])
    roles = tuple(read_role(role, text, language, posts, words, houses) for role in found)
    joints = (*find_joint(text, language, words, posts, runs, houses), *find_shared(text, words, posts, runs, houses))
    namings = with_joint(tuple(with_counterparts(find_namings(signs, runs, roles, houses, posts), signs, posts, roles)), joints)
    register = Register(report.body)
    people = _enter_people(register, report, text, runs, namings, words, posts)
    groups = (*find_pairs(text, language, load(language, MeetingWords)), *find_groups(text, language, words, known, institutions))
    for group in (one for one in groups if not any(joint.span.touches(one.span) for joint in joints)):
        _enter_group(register, group, people)
    used = {naming.run.start for naming in namings}
    _enter_things(register, (*institutions, *(one for one in short if one.span.start not in used)), [row for row in known if not any(row.span.touches(craft.span) for craft in crafts if craft.rule_id == OF_PLACE)], localities, crafts)
    resolve_roles(register, _without_names(roles, namings), people, text, posts, language)
    _point_houses(register, report, text, words, houses)
    identify(register, roles, people, text, words, posts)
    point_repeats(register, text, language, runs)
    register.mentions.sort(key=lambda mention: mention.span)
    for one in people:
        register.entities[one.key] = replace(register.entities[one.key], gender=one.gender)
    resolve_demonyms(register, text, language, people, words)
    resolve_pronouns(register, text, sentences, people, words)
    register.mentions.sort(key=lambda mention: mention.span)
    _settle(register, people, text, report, sentences)
    return tuple(sorted(register.entities.values(), key=lambda entity: entity.span)), tuple(register.mentions)


def _settle(register: Register, people: Sequence[Somebody], text: str, report: Report, sentences: tuple[Sentence, ...]) -> None:
    """Give those whose own words tell no house the one that the rest of the report tells."""
    posts = load(report.language, RoleWords)
    settle_holders(register, people, text, report)
    settle_sides(register, text, report.language, load(report.language, NameWords), sentences)
    settle_ministers(register, report, sentences, posts)
    settle_envoys(register, report, posts)


def _known(text: str, language: str, words: NameWords, crafts: CraftWords) -> tuple[Known, ...]:
    """What the reference data knows, each name with all that belongs to it, and none that is part of another."""
    listed = outside_crafts(text, without_surnames(find_known(text, language), text, language, words), crafts)
    return with_governments([_in_full(row, text, words) for row in listed], text, words)


def _things(text: str, runs: Sequence[Capitals], holders: Collection[int], signs: Signs, posts: RoleWords, crafts: CraftWords) -> list[Capitals]:
    """The names that may be a craft's: nobody's who holds a post or is a person by the name, no surname of theirs, no employer."""
    people = {run.start: run.words for run in runs if run.start in holders or signs.is_person_by_itself(run)}
    others = {run.span.of(text) for run in runs if posts.corporate.match(text, run.span.end + 1)} | {words[-1].of(text) for words in people.values() if len(words) > 1}
    return [run for run in runs if run.start not in holders and run.span.of(text) not in others and (run.start not in people or crafts.after.match(text, run.span.end))]


def _without_names(roles: Sequence[Role], namings: Sequence[Naming]) -> list[Role]:
    """The posts that stand alone."""
    spent = {naming.role.span.start for naming in namings if naming.role}
    return [role for role in roles if role.span.start not in spent]


def _in_full(row: Known, text: str, words: NameWords) -> Known:
    """A country with the words of its full name before it ("the Federal Republic of | Germany"), a town with those for a part of it ("Central | Jakarta")."""
    before = words.state if row.kind == "country" else words.quarter if row.sort == "city" else None
    led = before.search(text, max(0, row.span.start - FULL), row.span.start) if before else None
    return replace(row, span=Span(led.start(), row.span.end)) if led else row


def find_titled(report: Report) -> tuple[Craft, ...]:
    """The crafts that the title introduces, whether or not the body names them again."""
    words = load(report.language, NameWords)
    title, language = (report.title or "").replace("’", "'"), report.language
    runs = find_capitals(title, language, words, [row.span for row in find_known(title, language)])
    return titled_crafts(open_reader(title, language, words, load(language, CraftWords), runs), runs)


def _enter_people(
    register: Register, report: Report, text: str, runs: Sequence[Capitals], namings: Sequence[Naming], words: NameWords, posts: RoleWords
) -> tuple[Somebody, ...]:
    """Everybody whom a name shows, with shorter and respelt names pointed at them."""
    groups = group_people(text, namings)
    keys = [enter_person(register, group, report) for group in groups]
    names = [[name_of(naming.run, text) for naming in group] for group in groups]
    taken = {naming.run.start for naming in namings}
    for run in runs:
        if run.start in taken:
            continue
        # The first word of a sentence has its capital from there and may be no part of the name.
        for part in (run, Capitals(run.words[1:])) if len(run.words) > 1 else (run,):
            place = only_fitting(name_of(part, text), names)
            if place is not None:
                register.point(part.span, "name", keys[place], "names.person.repeated", Span(part.start, part.span.end))
                break
    return tuple(
        describe(key, group, text, report.language, words, posts) for key, group in zip(keys, groups, strict=True)
    )


def _enter_things(register: Register, institutions: Sequence[Institution], known: Sequence[Known], localities: Sequence[Locality], crafts: Sequence[Craft]) -> None:
    """Institutions, places and crafts, each where no person is named."""
    for one in institutions:
        register.name("organisation", one.name, one.span, one.rule_id, one.reach, one.country, one.name)
    register.tell_in_full((one.name, one.span) for one in institutions)
    for row in known:
        if row.kind in ("place", "country"):
            register.name("place", row.name, row.span, "names.place.known", row.span, row.country)
    for place in localities:
        register.name("place", place.name, place.span, place.rule_id, place.span)
    for craft in crafts:
        register.name(craft.kind, craft.name, craft.span, craft.rule_id, craft.reach)


def _enter_group(register: Register, group: Group, people: Sequence[Somebody]) -> None:
    """The group as an entity, or the one party that it is."""
    rule, span = group.rule_id, group.span
    if not register.is_free(span):
        return
    keys = [
        register.know(part.kind, part.name, part.span or span, rule, part.country, part.organisation)
        for part in group.parts
    ]
    if len(keys) == 1:
        register.point(span, "group", keys[0], rule)
        return
    members, name = tuple(keys), group.name
    if group.size and (named := _just_named(register, span.start, group.size, people)):
        members, name = named, " and ".join(register.entities[key].name for key in named)
    register.point(span, "group", register.know("group", name, span, rule, None, None, members), rule)


def _just_named(register: Register, at: int, size: int, people: Sequence[Somebody]) -> tuple[str, ...]:
    """So many people, when that many and no more were named shortly before."""
    keys = {one.key for one in people}
    near = [m for m in register.mentions if at - 900 < m.span.start < at and m.entity in keys]
    named = tuple(dict.fromkeys(m.entity for m in sorted(near, key=lambda m: m.span) if m.entity))
    return named if len(named) == size else ()


def _point_houses(register: Register, report: Report, text: str, words: NameWords, houses: Sequence[Institution]) -> None:
    """Point "le ministère kazakh" and "the agency" at the institution meant, be it named or told by somebody's post only."""
    settled = [
        Institution(entity.span, entity.organisation, entity.country, "names.organisation.role", entity.span)
        for entity in register.entities.values()
        if entity.kind == "person" and entity.organisation
    ]
    candidates = sorted((*houses, *settled), key=lambda house: house.span)
    titled = [house for house in candidates if house.span.of(text) in (report.title or "")]
    for found in words.house.finditer(text):
        house = choose_house(found, report.language, words, candidates, found.start()) or choose_house(found, report.language, words, titled, found.start()) or publishing_house(found, report.language, words, report.publisher or "", candidates)
        if house:
            if house.span.start == found.start("noun") and house.name not in {one.name for one in candidates}:
                # "Peru's space agency", which the report names nowhere, is one of those that "the agency" may mean.
                insort(candidates, house, key=lambda one: one.span)
            whose = (found["whose"] or "").lower() if found["whose"] and found.end("whose") > found.end("noun") else ""
            is_told = bool(whose) and (country_of(whose, report.language) is not None or whose in house.reach.of(text).lower().split())
            end = found.end("whose" if is_told else "noun")
            told_only_so = house.span.start == found.start("noun") and found["whose"] and found.start() == found.start("whose")
            span = Span(found.start("whose" if told_only_so else "noun"), end)
            if not register.is_free(span) or any(one.reach.holds(span) for one in houses):
                continue
            key = register.know("organisation", house.name, span, "names.organisation.sort", house.country, house.name)
            register.point(span, "name", key, "names.organisation.sort", Span(found.start(), end))
