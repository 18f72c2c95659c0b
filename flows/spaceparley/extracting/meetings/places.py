"""Where a meeting takes place: the building, site or room told with it, then the town."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ...language import load
from ...language.countries import country_of, english_adjective
from ...language.meetings import DATE, PLACE, MeetingWords
from ...language.rule import Rule
from ...reference.capitals import capital_of
from ...reference.gazetteer import find_known
from ...span import Span
from ..document import Document
from ..facts import Mention
from ..names.inflection import nominative
from ..names.spelling import english_place
from .clauses import Clause
from .masking import Masked
from .sightings import Sighting
from .whereabouts import HERE, Place, find_meant, is_country, is_of_verb_before, named_place
from .works import is_of_works

LEAD = 48
NEXT = 6
"""Characters of a preposition and an article."""
CAPITALS = re.compile(r"(?:[ -][^\W\d_a-zà-ÿа-яё][\w-]*)++")
WORD_BREAK = re.compile(r"(?<=\S)[ ]")
HOUSE = re.compile(
    r"\b(?:Embassy|Consulate|Ministry|Cent(?:re|er)|University|Institute|Academy|Plant|Factory|Base|Palace|Museum|School|Hotel|Cosmodrome|Headquarters|Laboratory|Observatory|Parliament|Senate|Duma|Federation[ ]Council|Kremlin|Élysée|White[ ]House|Chancellery)\b"
)
"""Institutions that are also houses to meet in."""
COLON = re.compile(" ?:")
HEAD = re.compile(f"[^\\w{PLACE}]*(?:{DATE}+[^\\w{PLACE}]*)?(?:[^\\W\\d_]{{1,2}} )?")
"""Stands before the place in the head of an item: its day."""
ARTICLE = re.compile(r"\A[a-zà-ÿ]{1,3} ")
"""A small word before the name of a house."""
STEM, FORM = 4, 7
"""Letters that an institution's name keeps in every case; letters before it at most, for its legal form and quotation marks."""
WITH_DAY = re.compile(rf",?[ ](?:[^\W\d_]{{2,4}}[ ])?{DATE}+")
LATIN = re.compile("[^\\W\\d_Ѐ-ӿ]")
"""A name that has an English form begins with a Latin letter."""
TOWN = ".town"
"""Rules of towns that no list has."""
RULE = "meeting.place.named"


def find_place(document: Document, masked: Masked, sighting: Sighting) -> Place | None:
    """The place told in the meeting's clause."""
    site = _find_site(document, masked, sighting)
    named = _told_here(document, sighting) or _town_of(document, masked, site) or _nearest_name(document, masked, sighting, site) or find_meant(document, sighting)
    if site and named and named.inferred:
        named = None
    if site and not named and not site.rule_id.endswith(TOWN):
        # A town that no list has stands behind a house ("at the agency's headquarters in Bouzaréah").
        named = _find_site(document, masked, sighting, TOWN)
    if not site or (named and site.rule_id.endswith(TOWN)):
        return _with_town(document, masked, named) if named else None
    if not named or named.name in site.name or (site.span.holds(named.span) and named.rule_id != HERE):
        return site
    span = Span(min(site.span.start, named.span.start), max(site.span.end, named.span.end))
    near = span.end - span.start < 120
    return Place(f"{site.name}, {named.name}", span if near else site.span, site.rule_id, named.entity, named.country)


def _told_here(document: Document, sighting: Sighting) -> Place | None:
    """The town of the dateline where "here" stands right beside the verb ("signed here on Monday a contract for a port in Turin")."""
    clause, verb = sighting.clause, sighting.trigger.span
    here = clause.setting.here.search(clause.text, max(clause.span.start, verb.start - LEAD // 2), min(verb.end + LEAD // 2, clause.span.end))
    meant = find_meant(document, sighting) if here else None
    return meant if meant and meant.rule_id == HERE else None


def _with_town(document: Document, masked: Masked, house: Place) -> Place:
    """A house that no list has, with the town behind it and a comma ("at Singha Durbar | , Kathmandu")."""
    known = house.country or house.rule_id != RULE
    town = None if known else _town_of(document, masked, house)
    return replace(house, name=f"{house.name}, {town.name}", country=town.country) if town and not is_country(document, town) else house


def _town_of(document: Document, masked: Masked, site: Place | None) -> Place | None:
    """The town behind a house, after a comma or its preposition ("at State House | , Nairobi", "au siège du ministère | à Tunis")."""
    told = masked.places_in(Span(site.span.end, site.span.end + 2 * NEXT)) if site and not site.rule_id.endswith(TOWN) else ()
    if not told or site is None or told[0].entity is None:
        return None
    gap = masked.text[site.span.end : told[0].span.start]
    town = named_place(document, told[0], RULE)
    led = not is_country(document, town) and load(document.language, MeetingWords).locative.fullmatch(gap.lstrip())
    return town if gap == ", " or (led and gap[:1] == " ") else None


def _nearest_name(document: Document, masked: Masked, sighting: Sighting, site: Place | None) -> Place | None:
    clause, trigger = sighting.clause, sighting.trigger.span
    candidates = sorted(_located(masked, sighting), key=lambda mention: _distance(clause, mention.span, trigger))
    # "At Hyderabad House in New Delhi": the town is not that of the name.
    candidates = [mention for mention in candidates if not (site and site.span.holds(mention.span))] or candidates
    candidates = [mention for mention in candidates if not is_of_verb_before(sighting, mention.span, candidates)] or candidates
    candidates = [mention for mention in candidates if not _is_of_occasion(clause, mention.span, trigger)] or candidates
    spans = sighting.tells([mention.span for mention in candidates])
    names = [_meant(document, clause, named_place(document, mention, RULE)) for mention in candidates if mention.span in spans]
    if not names:
        return None
    first = names[0]
    finer = next((name for name in names[1:] if first.name != name.name and _is_part(first.name, name.name)), None)
    if finer:
        return finer
    if len(names) > 1 and is_country(document, first) and not is_country(document, names[1]):
        return names[1]
    # "At Kennedy Space Center in Florida": the site, then where that is.
    site = next((name for name in names[1:] if name.entity and 0 < first.span.start - name.span.end <= NEXT and clause.words.locative.fullmatch(clause.text, name.span.end + 1, first.span.start)), None)
    return replace(site, name=f"{site.name}, {first.name}") if site and not is_country(document, site) else first


def _is_part(name: str, longer: str) -> bool:
    """Whether a longer name holds another in whole words ("Vostochny" in "Vostochny Cosmodrome", not "Tunis" in "Tunisia")."""
    return f" {name} " in f" {longer.replace(',', '')} "


def _meant(document: Document, clause: Clause, place: Place) -> Place:
    """The capital of a country, where that is what is named ("in the capital of Malta")."""
    of = clause.setting.capital_of.search(clause.text, max(clause.span.start, place.span.start - LEAD), place.span.start)
    row = capital_of(place.country) if of and place.country and is_country(document, place) else None
    return replace(place, name=row.name, entity=None) if row else place


def _is_of_occasion(clause: Clause, place: Span, trigger: Span) -> bool:
    """Whether a place stands right behind another event that is only the setting ("Three weeks after their meeting in Dubai, X and Y signed ... in Paris")."""
    nouns = (noun for noun in clause.verbs if noun != trigger and 0 < place.start - noun.end <= NEXT)
    return any(clause.words.aside.search(clause.text, max(clause.span.start, noun.start - LEAD), noun.start) for noun in nouns)


def _located(masked: Masked, sighting: Sighting) -> Iterator[Mention]:
    clause = sighting.clause
    for mention in masked.places_in(clause.span):
        if not mention.entity:
            continue
        before = max(clause.span.start, mention.span.start - LEAD)
        if clause.words.belongs.search(clause.text, before, mention.span.start):
            continue
        lead = clause.words.locative.search(clause.text, before, mention.span.start) or _heads(clause, mention.span) or _opens_relative(sighting, mention.span)
        if _is_topic(sighting, mention.span) or is_of_works(sighting, mention.span):
            continue
        if _is_of_gathering(masked, clause, mention.span):
            continue
        if not lead and not (sighting.trigger.frame == "trips" and _is_goal(mention.span, sighting.trigger.span)):
            continue
        if not _is_parted(sighting, mention.span):
            yield mention


def _is_of_gathering(masked: Masked, clause: Clause, place: Span) -> bool:
    """Whether a place belongs to the name of an event that another place is told for ("the Paris Air Forum in Dubai")."""
    name = CAPITALS.match(clause.text, place.end, clause.span.end)
    if not name or not clause.words.gathering.search(clause.text, place.end, name.end()):
        return False
    after = masked.places_in(Span(name.end(), min(name.end() + LEAD, clause.span.end)))
    return bool(after) and clause.words.locative.fullmatch(clause.text, name.end() + 1, after[0].span.start) is not None


def _is_topic(sighting: Sighting, place: Span) -> bool:
    """Whether a place is what those who met are there for ("the commission on Baikonur met in Moscow")."""
    clause, trigger = sighting.clause, sighting.trigger
    if place.start >= trigger.span.end:
        nouns = (trigger.span, *(noun for noun in clause.verbs if trigger.span.end < noun.start < place.start and clause.is_of(trigger.span, noun)))
        return trigger.frame == "events" and any(clause.setting.topical.fullmatch(clause.text, noun.end, place.start) for noun in nouns)
    words = WORD_BREAK.finditer(clause.text, max(clause.span.start, place.start - LEAD), place.start)
    return any(clause.setting.topical.fullmatch(clause.text, found.start(), place.start) for found in words)


def _heads(clause: Clause, place: Span) -> bool:
    """Whether a place opens an item, before a colon ("25 November, Nairobi: ...")."""
    return COLON.match(clause.text, place.end) is not None and HEAD.fullmatch(clause.text, clause.span.start, place.start) is not None


def _opens_relative(sighting: Sighting, place: Span) -> bool:
    """Whether a relative clause tells of a meeting at a place ("returned from Daejeon, where he had held talks with Y")."""
    where = sighting.clause.words.where.match(sighting.clause.text, place.end, sighting.trigger.span.start)
    return where is not None and not sighting.clause.parted(where.end(), sighting.trigger.span.start)


def _is_goal(place: Span, verb: Span) -> bool:
    """Whether a place without preposition is where a trip goes ("посетил Минск", "Байконур посетил")."""
    return 0 <= place.start - verb.end < LEAD or 0 <= verb.start - place.end <= 1


def _is_parted(sighting: Sighting, place: Span) -> bool:
    """Whether a clause boundary other than "which was to take place" stands between a place and the meeting."""
    clause, trigger = sighting.clause, sighting.trigger.span
    if clause.reports(trigger.end, place.start):
        return True
    first, last = sorted((place, trigger))
    between = clause.words.barrier.search(clause.text, first.end, last.start)
    if first is place and between and clause.setting.cleft.search(clause.text, max(clause.span.start, place.start - LEAD), place.start):
        # "It was in Lisbon that they met."
        between = clause.words.barrier.search(clause.text, between.end(), last.start)
    if first is place and between and (then := _then(clause, place.end)) and then <= trigger.start:
        # "Announced it in Abuja on Monday when he received Y": there.
        between = clause.words.barrier.search(clause.text, then, last.start)
    if not between or (first is place and between[0] == ": " and _heads(clause, place)):
        return False
    if first is place:
        return True
    if sighting.trigger.rule.value == "signing" and clause.closes_with(trigger, place):
        return False
    return not (clause.resumes(between.start(), place.start) or clause.setting.about_it.match(clause.text, between.start()))


def _then(clause: Clause, end: int) -> int | None:
    """Where what happened then begins, right behind a place and its day."""
    day = WITH_DAY.match(clause.text, end, clause.span.end)
    then = clause.setting.when.match(clause.text, day.end() if day else end, clause.span.end)
    return then.end() if then else None


def _distance(clause: Clause, place: Span, trigger: Span) -> int:
    first, last = sorted((place, trigger))
    lists = [found for found in clause.lists if first.end <= found.start and found.end <= last.start]
    return last.start - first.end - sum(found.end - found.start for found in lists)


def _find_site(document: Document, masked: Masked, sighting: Sighting, sort: str = "") -> Place | None:
    clause = sighting.clause
    for rule in clause.setting.sites:
        if not rule.id.endswith(sort):
            continue
        for found in rule.pattern.finditer(clause.text, clause.span.start, clause.span.end):
            if not sighting.tells([Span(*found.span())]) or _is_topic(sighting, Span(*found.span())):
                continue
            site = None if _is_parted(sighting, Span(*found.span())) else _site(document, masked, rule, found, clause)
            if site:
                return site
    return None


def _site(document: Document, masked: Masked, rule: Rule, found: re.Match[str], clause: Clause) -> Place | None:
    span = Span(found.start(), found.end())
    if rule.value.startswith("* "):
        return _known_site(document, rule, span)
    if "{" not in rule.value:
        return Place(rule.value, span, rule.id)
    if rule.value == "{name}":
        name = ARTICLE.sub("", Span(*found.span("whose")).of(document.text))
        return Place(name[:1].upper() + name[1:], span, rule.id)
    if rule.value == "{town}":
        town = Span(*found.span("whose"))
        return Place(english_place(nominative(town.of(document.text), document.language, "place"), document.language), town, rule.id)
    if rule.value == "{visited}":
        return _visited(document, masked, rule, found, clause)
    whose = _owner(document, masked, found)
    if rule.value == "{house}" and clause.words.source.search(clause.text, max(clause.span.start, found.start() - LEAD), found.start("whose")):
        # "As they said at the ministry": where it was told, not where it was.
        return None
    if rule.value == "{house}":
        return Place(whose, span, rule.id) if whose and HOUSE.search(whose) else None
    return Place(rule.value.format(whose), span, rule.id) if whose else None


def _visited(document: Document, masked: Masked, rule: Rule, found: re.Match[str], clause: Clause) -> Place | None:
    """The institution where a visit went, told by its name alone ("посетил завод «Прогресс»")."""
    span = Span(*found.span("whose"))
    party = next((one for one in masked.parties_in(span) if one.keys), None)
    if party is None or party.person or party.pronoun or clause.words.delegation.search(clause.text, max(clause.span.start, span.start - LEAD), span.start):
        return None
    entity = document.entity(party.keys[0])
    # A delegation of it is not the house itself.
    ahead = document.text.find(entity.surface[:STEM], party.span.start, party.span.end) - party.span.start
    return Place(entity.name, span, rule.id) if entity.kind == "organisation" and 0 <= ahead <= FORM and LATIN.match(entity.name) else None


def _known_site(document: Document, rule: Rule, span: Span) -> Place | None:
    """The site of that sort that the report names ("au cosmodrome"), else that of the town named last."""
    sorts = tuple(rule.value[2:].split("|"))
    places = [entity for entity in document.entities if entity.kind == "place"]
    for entity in places:
        if entity.name.endswith(sorts):
            return Place(entity.name, span, rule.id, entity.key, entity.country)
    for town in places:
        known = find_known(f"{town.name} {sorts[0]}", "en")
        if known and known[0].name == f"{town.name} {sorts[0]}":
            return Place(known[0].name, span, rule.id, None, known[0].country)
    return None


def _owner(document: Document, masked: Masked, found: re.Match[str]) -> str | None:
    """English name of whose building it is."""
    if not found["whose"]:
        return None
    span = Span(*found.span("whose"))
    for party in masked.parties_in(span):
        if party.keys and not party.person and not party.pronoun:
            entity = document.entity(party.keys[0])
            return entity.name if entity.kind == "organisation" else entity.organisation
        return None
    for mention in masked.places_in(span):
        if mention.entity:
            return document.entity(mention.entity).name
    words = span.of(document.text)
    country = country_of(words, document.language)
    # A plain adjective that is no country's ("the central pavilion") tells nobody's house.
    return english_adjective(country) if country else None if words.islower() else english_place(words, document.language)
