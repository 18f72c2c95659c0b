"""Where a report is at home: the country of ministers whose post names none there ("the Minister of Transport")."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ...language import later as re
from ...language.countries import countries_of, english_country
from ...language.roles import RoleWords
from ...reading.report import Report
from ...reference.gazetteer import find_known
from ...span import Span
from ..document import Sentence
from ..facts import Entity
from .register import Register
from .seats import OVERSEAS
from .titles import DEPARTED, english_organisation, organisation_of_role

OPENING = 400
"""Letters from the start of a report within which its own country stands."""
EDITION = re.compile(r"\b[\w-]+ (?:edition|service|version|desk|language)\b|\b(?:édition|service|version|rédaction|langue) [\w-]+|\bin [A-Z]\w+\b|\ben [a-zà-ÿ]+\b|[\w-]+ (?:служба|редакция|версия|язык\w*)(?!\w)", re.IGNORECASE)
"""A language that a publisher writes in, and no country."""
TOLD = re.compile(r"[^\W\d_A-ZÀ-ÞА-ЯЁ]{3}")
"""A word in small letters: a dateline has none."""
LEASED = ("Baikonur", "Baikonur Cosmodrome", "Guiana Space Centre", "Brussels", "Strasbourg")
"""Places that another state works at, or a union of states: a dispatch from there is at home in neither."""
OPENS = 8
"""Letters before the town that opens a paragraph."""
SIDES = 2
"""Parties of what a title tells: one of them is at home."""
BARE = 2
"""Words of a minister's post that tells no ministry ("вице-министр", "министр Беларуси")."""
HEADS = re.compile(r"(?:\A|[.!?\n])\W*(?:[^\W\d_]{1,5} )?\Z")
"""What stands before a town that a sentence opens with ("In Manila, ...")."""
STOPS = re.compile(r"[.!?;\n] ?[A-ZÀ-ÞА-ЯЁ\n]")
BESIDE, TRIP = 12, 70
"""Letters between a place and the post of who goes there ("the visit to Hanoi | of the minister"); around a post, in which the place and a word for going stand."""
SITE = re.compile(r"\w\.([a-z]{2})\Z")
SITES, SOLD = {"UK": "GB"}, frozenset(("AI", "AM", "CC", "CO", "EU", "FM", "IO", "LA", "LY", "ME", "TO", "TV", "WS"))
"""Letters of sites that are not the ISO code, and those under which anybody may publish."""
STATE = ("Ministry", "Government of")
HOUSES = ("Ministry", "National Assembly", "Parliament", "Senate", "Committee on", "House of", "Chamber of Deputies")
DEPARTMENT = "Department of"
"""What a ministry is called where a secretary's post alone tells one."""
RULE = "names.person.home"


def settle_ministers(register: Register, report: Report, sentences: Sequence[Sentence], posts: RoleWords) -> None:
    """Give ministers, and all houses of state, without a country that of the publisher, or of the town or country at the head of the report.

    A foreign one is always told to be so; who stands in a sentence behind somebody of another government is left open.
    """
    ministers = {key: span for key, entity in register.entities.items() if (span := _post(entity, posts))}
    secretaries = {key: entity.span for key, entity in register.entities.items() if key not in ministers and _may_run_department(entity, report.language, posts)}
    others = {key: entity.span for key, entity in register.entities.items() if key not in ministers and _of_state(entity, posts)} | secretaries
    starts = [sentence.span.start for sentence in sentences]
    guests = _guests(register, {bisect_right(starts, span.start) for key, span in (ministers | others).items() if register.entities[key].country is None}, starts)
    _settle_houses(register, report.language, posts)
    home = next(homes(register, report, guests), None) if ministers or others else None
    if home is None:
        return
    country = home[0]
    abroad: dict[int, int] = {}
    for key, span in sorted(ministers.items(), key=lambda one: one[1].start):
        if register.entities[key].country not in (None, country):
            abroad.setdefault(bisect_right(starts, span.start), span.start)
    for key, span in (ministers | others).items():
        entity = register.entities[key]
        there = _told_last(register, span) if posts.there.search(entity.role or "") else None
        country, told = there or _in_paragraph(register, report.body, span) or (home[1] and _in_town(register, report.body, span, guests)) or home
        bare = not entity.organisation and len((entity.role or "").split()) <= BARE
        if entity.country and bare and (only := _only_ministry(register, entity.country)):
            register.learn(key, "organisation", only, span, RULE)
        behind = span.start > abroad.get(bisect_right(starts, span.start), span.start)
        foreign = behind and not posts.host.search(report.body, max(0, span.start - 60), span.start)
        if entity.country or foreign or (told and _goes_there(register, report.body, span, told, posts)) or (country not in DEPARTED and key in secretaries):
            continue
        register.learn(key, "country_code", country, told or span, RULE)
        if house := organisation_of_role(entity.role or "", report.language, country) if key in ministers or key in secretaries else None:
            register.learn(key, "organisation", house.name, told or span, RULE)
        elif bare and (only := _only_ministry(register, country)):
            register.learn(key, "organisation", only, span, RULE)


def _goes_there(register: Register, body: str, post: Span, home: Span, posts: RoleWords) -> bool:
    """Whether who holds a post is told to travel to the place that tells a report's home: nobody is at home where they pay a visit ("The minister X will visit | Hanoi")."""
    told = {one.entity for one in register.mentions if one.span == home}
    near = (one for one in register.mentions if one.entity in told and post.start - TRIP <= one.span.start <= post.end + 2 * TRIP)
    return any(_is_goal(body, post, one.span, posts) for one in near)


def _is_goal(body: str, post: Span, place: Span, posts: RoleWords) -> bool:
    """Whether a place is told as where the holder of a post goes."""
    if place.start > post.end:
        return not STOPS.search(body, post.end, place.start) and posts.travels.search(body, post.end, place.start) is not None
    return place.end < post.start <= place.end + BESIDE and not STOPS.search(body, place.end, post.start) and posts.travels.search(body, max(0, place.start - TRIP), place.start) is not None


def _settle_houses(register: Register, language: str, posts: RoleWords) -> None:
    """Give those whose country is told the ministry or government of it that the post settles, a region's left out."""
    for key, entity in list(register.entities.items()):
        if entity.kind != "person" or not (entity.country and entity.role) or entity.organisation or posts.regional.search(entity.role):
            continue
        house, span = organisation_of_role(entity.role, language, entity.country), next((one.span for one in entity.evidence if one.column == "role"), entity.span)
        if house and house.name.startswith((*STATE, DEPARTMENT)):
            register.learn(key, "organisation", house.name, span, RULE)


def _told_last(register: Register, span: Span) -> tuple[str, Span] | None:
    """The country of the last place named before a post ("Россия и Мьянма ... | премьер-министр страны")."""
    before = (mention for mention in reversed(register.mentions) if mention.span.end <= span.start and mention.entity)
    return next(((country, mention.span) for mention in before if (one := register.entities[mention.entity or ""]).kind == "place" and (country := one.country)), None)


def _only_ministry(register: Register, country: str) -> str | None:
    """The one ministry of that country that the report names, for a minister of nothing told."""
    names = {one.name for one in register.entities.values() if one.kind == "organisation" and one.name.startswith("Ministry") and one.country == country}
    return next(iter(names)) if len(names) == 1 else None


def _of_state(entity: Entity, posts: RoleWords) -> bool:
    """Whether it is a house of state whose country is not told, or somebody of one, a region's left out."""
    return entity.country is None and (entity.organisation or "").startswith(HOUSES) and not posts.regional.search(entity.role or "")


def _may_run_department(entity: Entity, language: str, posts: RoleWords) -> bool:
    """Whether somebody of no country told has a post that only where ministries are departments is a minister's ("Secretary of State X")."""
    if entity.kind != "person" or entity.country or entity.organisation or not entity.role or posts.regional.search(entity.role):
        return False
    house = organisation_of_role(entity.role, language, DEPARTED[0])
    return house is not None and house.name.startswith(DEPARTMENT)


def _guests(register: Register, places: set[int], starts: Sequence[int]) -> frozenset[str]:
    """Countries told of others in the sentences in which a minister's is not: who needs no country told is of another one."""
    told = (one for one in register.entities.values() if one.kind == "person" and one.country)
    return frozenset(one.country for one in told if one.country and bisect_right(starts, one.span.start) in places)


def _post(entity: Entity, posts: RoleWords) -> Span | None:
    """Where a minister's post stands, a region's left out."""
    if entity.kind != "person" or not entity.role or not posts.government.match(entity.role) or posts.regional.search(entity.role):
        return None
    if not (entity.organisation or STATE[0]).startswith((*STATE, DEPARTMENT)):
        return None
    return next((one.span for one in entity.evidence if one.column == "role"), None)


def _in_paragraph(register: Register, body: str, span: Span) -> tuple[str, Span] | None:
    """The country of the only government that a paragraph names: its own ministers are meant there."""
    start, end = body.rfind("\n", 0, span.start) + 1, body.find("\n", span.end)
    near = (mention for mention in register.mentions if start <= mention.span.start and (end < 0 or mention.span.end <= end))
    states = {entity.country: mention.span for mention in near if mention.entity and (entity := register.entities[mention.entity]).name.startswith(STATE[1]) and entity.country}
    country = next(iter(states), None)
    return (country, states[country]) if country and len(states) == 1 else None


def _in_town(register: Register, body: str, span: Span, guests: frozenset[str]) -> tuple[str, Span | None] | None:
    """The country of the town that a paragraph opens with ("In Budapest, ..."): where nothing but a dateline tells the home, its minister is at home there."""
    start = body.rfind("\n", 0, span.start) + 1
    first = next((mention for mention in register.mentions if mention.span.start >= start), None)
    town = register.entities[first.entity] if first and first.entity else None
    return (town.country, first.span) if town and first and town.kind == "place" and town.country and town.country not in guests and first.span.start - start < OPENS else None


def homes(register: Register, report: Report, guests: frozenset[str]) -> Iterator[tuple[str, Span | None]]:
    """Countries that the report may be at home in, the surest first, each with the words that tell it where the text has them."""
    publisher = EDITION.sub("", report.publisher or "")
    house = english_organisation(publisher, report.language)
    published = set(_countries(publisher, report.language)) or _site(publisher)
    if house and house.name.startswith("Embassy"):
        published -= {house.country}
    if len(published) == 1:
        yield published.pop(), None
    agencies: set[str] = set()
    # "The ambassador of Chile called on the minister": whose envoys are told of, is abroad.
    envoys = {one.country for one in register.entities.values() if (one.organisation or "").startswith("Embassy")}
    for mention in register.mentions:
        if mention.span.start > OPENING:
            break
        entity = register.entities[mention.entity] if mention.entity else None
        agencies |= {entity.country} if entity and entity.kind == "organisation" and entity.country and not entity.name.startswith(STATE) else set()
        if entity and agencies - {entity.country} and entity.kind == "place" and not HEADS.search(report.body, 0, mention.span.start):
            continue  # "President of CNES X was received. The council in Bremen ...": a place abroad.
        if entity and entity.country and entity.country not in envoys and entity.country not in OVERSEAS and entity.name not in LEASED and (entity.kind == "place" or entity.name.startswith(STATE)) and (not TOLD.search(report.body, 0, mention.span.start) or entity.country not in guests):
            yield entity.country, mention.span
    parties = set(countries_of(report.title or "", report.language))
    if len(parties) == SIDES and len(parties - guests) == 1:
        yield (parties - guests).pop(), None
    told = {one.country for one in register.entities.values() if one.country}
    for row in find_known(publisher, report.language):
        # A paper writes of its own ministers without saying whose they are, where its country is spoken of at all.
        if row.sort == "media" and row.country and row.country in told:
            yield row.country, None


def _site(publisher: str) -> set[str]:
    """The country whose letters close the name of a site ("Gouvernement.fr"); those that are sold to anybody tell none."""
    found = SITE.search(publisher)
    code = found[1].upper() if found else ""
    return {SITES.get(code, code)} if code and code not in SOLD and english_country(SITES.get(code, code)) != SITES.get(code, code) else set()


def _countries(publisher: str, language: str) -> Iterator[str]:
    """The countries that a publisher's name tells; a news agency writes from everywhere."""
    yield from countries_of(publisher, language)
    yield from (row.country for row in find_known(publisher, language) if row.country and row.sort != "media")
