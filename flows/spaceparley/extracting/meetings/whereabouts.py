"""Where "here" and "there" are, and where an item of a digest is set that opens with a town."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...language import load
from ...language.countries import country_of, english_country
from ...language.localities import LocalityWords
from ...reference.capitals import capital_of
from ...span import Span
from ..document import Document
from ..facts import Mention
from ..names.inflection import nominative
from ..names.spelling import english_place
from .sightings import Sighting

DATELINE = 5
"""Mentions among which the town of a dateline is."""
HEADED = re.compile(r"[*_ ]*(?:\([^()\n]{2,30}\))?[*_ ]*[.:|][*_ ]*")
"""Follows the town at the head of an item ("**LVIV** |", "**Пекин.**")."""
AGENCY = re.compile(r"[^()/\n]{0,24}[(/][^()/\n]{2,30}[)/]")
"""From a dateline's town to the agency that sent the dispatch; a communiqué has a town and a day only."""
DASHED = re.compile(r"(?:,[ ](?:[^\W\d_]|[. ]){2,20}?)?[ ]?[–—-]{1,2}[ ]")
"""From a dateline's town, its country at most between, to the dispatch."""
HERE, THERE, HEAD, SENT_FROM, CAPITAL = "meeting.place.here", "meeting.place.there", "meeting.place.head", "meeting.place.dateline", "meeting.place.capital"
FACILITY = ".facility.town"
"""Rules of the town of something that is opened or handed over."""
BEFORE = 2
"""Sentences back to the place that "there" means."""


MARGINS = 2
"""Spaces within words for the margins of something, at least."""
SHOW = re.compile(r"\b(?:[Ss]how|Airshow|Forum|Congress|Symposium|Summit|Conference|Expo|Fair|Exhibition)\b")
"""In the English names of events that are known as places."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place under its English name, and where it is told."""

    name: str
    span: Span
    rule_id: str
    entity: str | None = None
    country: str | None = None

    @property
    def inferred(self) -> bool:
        """Whether the telling itself does not name it."""
        return self.rule_id in (THERE, HEAD, SENT_FROM)

    @property
    def whole_country(self) -> bool:
        """Whether it is a country, and no place in one."""
        return self.country is not None and english_country(self.country) == self.name

    def lies_in(self, goal: "Place") -> bool:
        """Whether it is that place, or one in it."""
        return goal.name in self.name.split(", ") or self.name.startswith(f"{goal.name} ") or (goal.whole_country and goal.country == self.country)


def named_place(document: Document, mention: Mention, rule_id: str) -> Place:
    """The place that a mention names."""
    entity = document.entity(mention.entity or "")
    return Place(entity.name, mention.span, rule_id, entity.key, entity.country)


def is_country(document: Document, place: Place) -> bool:
    """Whether a country rather than a town or a site is named."""
    return country_of(place.span.of(document.text), document.language) is not None


def find_meant(document: Document, sighting: Sighting) -> Place | None:
    """The place that an adverb of the clause means, else the town at the head of the item; None for a call."""
    clause, setting = sighting.clause, sighting.clause.setting
    if sighting.trigger.rule.value == "call" or setting.remote.search(clause.text, clause.span.start, clause.span.end):
        return None
    here = setting.here.search(clause.text, clause.span.start, clause.span.end)
    if here and sighting.tells([Span(*here.span())]):
        town = _head(document, sighting) or _dateline(document)
        return replace(town, span=Span(*here.span()), rule_id=HERE) if town else None
    if capital := _capital(document, sighting):
        return capital
    there = setting.there.search(clause.text, clause.span.start, clause.span.end)
    if there and sighting.tells([Span(*there.span())]):
        town = _show_before(document, there) or _told_before(document, sighting)
        return replace(town, span=Span(*there.span()), rule_id=THERE) if town else None
    return _head(document, sighting)


def _capital(document: Document, sighting: Sighting) -> Place | None:
    """The capital that a country's adjective tells ("в казахстанской столице")."""
    capital = _capital_in(document, sighting, sighting.clause.span)
    return capital if capital and sighting.tells([capital.span]) else None


def _capital_in(document: Document, sighting: Sighting, within: Span) -> Place | None:
    found = sighting.clause.setting.capital.search(sighting.clause.text, within.start, within.end)
    country = country_of(found["whose"], document.language) if found else None
    row = capital_of(country) if country else None
    return Place(row.name, Span(*found.span()), CAPITAL, None, country) if found and row else None


def find_scene(document: Document, sighting: Sighting) -> Place | None:
    """The town from which a dispatch was sent, for what its first paragraph tells; None for a call or a country."""
    clause, setting = sighting.clause, sighting.clause.setting
    town = _dateline(document)
    if not town or not (town.span.of(document.text).isupper() or AGENCY.match(document.text, town.span.end) or DASHED.match(document.text, town.span.end)):
        return None
    if is_country(document, town) or setting.remote.search(clause.text, clause.span.start, clause.span.end):
        return None
    block = sighting.sentence.block.span
    below = _stands_alone(document, town.span) and not document.text[town.span.end : block.start].strip("*_ \n")
    return replace(town, rule_id=SENT_FROM) if block.holds(town.span) or below else None


def is_of_verb_before(sighting: Sighting, place: Span, places: Sequence[Mention]) -> bool:
    """Whether a place closes what the verb before tells, and this one has its own behind it ("had met in Houston | and will meet again in Sydney")."""
    clause, verb = sighting.clause, sighting.trigger.span
    if not (clause.span.start < sighting.scope.start <= place.start < verb.start) or all(other.span.start < verb.end for other in places):
        return False
    return clause.setting.listed.search(clause.text, place.end, verb.start) is not None


def _stands_alone(document: Document, town: Span) -> bool:
    """Whether a town in capitals is a paragraph of its own, above the dispatch that was sent from it."""
    block = document.sentence_at(town.start).block.span
    return town.of(document.text).isupper() and block.of(document.text).strip("*_ \n") == town.of(document.text)


def _dateline(document: Document) -> Place | None:
    """The town from which a dispatch was sent."""
    dateline = load(document.language, LocalityWords).dateline
    for mention in document.mentions[:DATELINE]:
        block = document.sentence_at(mention.span.start).block.span
        opens = _is_place(document, mention) and not document.text[block.start : mention.span.start].strip("*_ ")
        if opens and (dateline.match(document.text, mention.span.end) or _stands_alone(document, mention.span)):
            return named_place(document, mention, HERE)
    return None


def _head(document: Document, sighting: Sighting) -> Place | None:
    """The town that an item of a digest opens with."""
    block = sighting.sentence.block.span
    first = next(document.mentions_in(block), None)
    if not first or not _is_place(document, first) or document.text[block.start : first.span.start].strip("*_ "):
        return None
    place = named_place(document, first, HEAD)
    return place if HEADED.match(document.text, first.span.end) and not is_country(document, place) else None


def _told_before(document: Document, sighting: Sighting) -> Place | None:
    """The town or site named last, in the sentence itself or the ones before it."""
    start = sighting.sentence.span.start
    for _ in range(BEFORE):
        start = document.sentence_at(max(0, start - 2)).span.start
    before = Span(start, sighting.trigger.span.start)
    told = list(document.mentions_in(before))
    places = [named_place(document, mention, THERE) for mention in told if _is_place(document, mention)]
    town = next((place for place in reversed(places) if not is_country(document, place)), None)
    capital = _capital_in(document, sighting, before)
    if capital and not (town and town.span.start > capital.span.start):
        return capital
    return town or _facility(document, sighting, before)


def _show_before(document: Document, there: re.Match[str]) -> Place | None:
    """The fair or forum named last, where "there" is on the margins of one ("en marge du salon")."""
    if there[0].count(" ") < MARGINS:
        return None
    before = (mention for mention in document.mentions_in(Span(0, there.start())) if _is_place(document, mention))
    shows = [named_place(document, mention, THERE) for mention in before]
    return next((place for place in reversed(shows) if SHOW.search(place.name)), None)


def _facility(document: Document, sighting: Sighting, within: Span) -> Place | None:
    """The town of the station or centre that is opened or handed over ("la pose de la première pierre du port spatial d'Obock")."""
    rule = next((rule for rule in sighting.clause.setting.sites if rule.id.endswith(FACILITY)), None)
    found = rule.pattern.search(sighting.clause.text, within.start, within.end) if rule else None
    if not rule or not found:
        return None
    town = Span(*found.span("whose"))
    return Place(english_place(nominative(town.of(document.text), document.language, "place"), document.language), town, rule.id)


def _is_place(document: Document, mention: Mention) -> bool:
    return mention.entity is not None and document.entity(mention.entity).kind == "place"
