"""What the sentences before have brought up: the craft that the next one goes on about without a name ("... the satellite Y. Its launch is set for May")."""

from collections.abc import Iterator

from ...span import Span
from ..document import Document
from ..facts import Entity, Mention
from .carriers import REACH, SITE, is_minor, is_station, only_serves
from .owners import can_happen_to
from .page import Page
from .tellings import Telling
from .topic import KINDS
from .topic import RULE as TITLED

LATELY = 700
"""How far back what a noun stands for may be."""
ARTICLE = 16
ABOARD = 80
"""Characters between a craft and what it carries."""


def find_focus(page: Page, sentence: Span) -> Entity | None:
    """The one craft, else ground site, that a sentence brings up, or the only one that no sentence before has; None where it could be several, or the report is about a site."""
    if page.topic and page.topic.rule_id in (SITE, TITLED):
        return None
    sites = [entity for _, entity in _crafts(page.document, sentence) if entity.rule_id == SITE]
    named = [(mention, entity) for mention, entity in _crafts(page.document, sentence) if not is_station(entity) and not is_minor(entity, page.rockets) and not only_serves(entity, page.before(mention.span.start, REACH, sentence.start), page.words, page.rockets) and not page.words.carrier.search(page.before(mention.span.start, REACH, sentence.start))]
    named = [one for place, one in enumerate(named) if not place or not _is_aboard(page, named[place - 1], one)]
    told = {entity.key: entity for _, entity in named}
    if len(told) > 1:
        known = {mention.entity for mention in page.document.mentions if mention.span.end <= sentence.start}
        told = {key: entity for key, entity in told.items() if key not in known}
    return next(iter(told.values())) if len(told) == 1 else sites[0] if len(sites) == 1 and not named else None


def _is_aboard(page: Page, carrying: tuple[Mention, Entity], carried: tuple[Mention, Entity]) -> bool:
    """Whether a craft is only what the one named before it carries ("the mission X, which carries the rover Y")."""
    between = page.plain[carrying[0].span.end : carried[0].span.start]
    return carrying[1].key not in page.rockets and len(between) <= ABOARD and page.words.payload.search(between) is not None and not set(between) & {";", ":"}


def find_meant(page: Page, sentence: Span, telling: Telling, running: Entity | None) -> Entity | None:
    """The craft that "the satellite" beside an event stands for: the last one called so, where what was told last is none of the kind or was named before it."""
    noun = _noun(page, telling)
    if noun is None:
        return None
    before = Span(max(0, sentence.start - LATELY, page.subjects.opening(sentence.start)), sentence.start)
    if before.start >= before.end:
        return None
    called = [(mention, entity) for mention, entity in _crafts(page.document, before) if noun in _nouns(page, mention) and can_happen_to(entity, telling.event)]
    if not called:
        return None
    mention, entity = called[-1]
    if running is None or running.key == entity.key:
        return entity
    own = [one for one in page.document.mentions if one.entity == running.key and one.span.start < sentence.start]
    is_called = any(noun in _nouns(page, one) for one in own)
    is_other = not is_called and any(_nouns(page, one) for one in own)
    return entity if is_other or not own or _is_sentence_between(page, own[-1], mention) else None


def _noun(page: Page, telling: Telling) -> str | None:
    """The noun of a craft with an article, nearest before a verb or right behind a noun that tells an event."""
    event, span = telling.event, telling.clause.span
    found = [one for one in page.words.craft_nouns.finditer(page.plain, span.start, span.end) if page.words.definite.search(page.before(one.start(), ARTICLE, span.start))]
    ahead, behind = [one for one in found if one.end() <= event.start], [one for one in found if one.start() >= event.end]
    first = (behind or ahead[::-1]) if event.sort == "noun" else ahead[::-1]
    return first[0].lastgroup if first else None


def _nouns(page: Page, mention: Mention) -> set[str]:
    """By what nouns a name goes where it stands ("the X satellite", "the satellite, X,")."""
    reach = mention.reach or mention.span
    around = page.words.craft_nouns.finditer(page.plain, min(reach.start, mention.span.start), min(len(page.plain), max(reach.end, mention.span.end)))
    return {one.lastgroup for one in around if one.lastgroup}


def _is_sentence_between(page: Page, one: Mention, other: Mention) -> bool:
    """Whether the other name stands in a later sentence."""
    return one.span.end <= page.document.sentence_at(other.span.start).span.start


def _crafts(document: Document, span: Span) -> Iterator[tuple[Mention, Entity]]:
    for mention in document.mentions_in(span):
        entity = document.entity(mention.entity) if mention.entity else None
        if entity and entity.kind in KINDS:
            yield mention, entity
