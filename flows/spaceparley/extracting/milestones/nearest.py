"""The programme or vehicle that stands nearest to an event, in its clause or in the text before it."""

from collections.abc import Sequence
from itertools import pairwise

from ..document import Document
from ..facts import Entity, Mention
from .carriers import is_station
from .owners import REACH, can_happen_to
from .page import Page
from .signs import Sign
from .topic import KINDS

GROUND = {"construction", "agreement", "service"}
"""Kinds of events that belong to a programme sooner than to a vehicle named beside it."""

BEHIND, ORDINAL = 8, 30
"""Characters between a flight and the rocket whose it is; before it, in which its number stands."""


def kind_of(document: Document, mention: Mention) -> str | None:
    return document.entity(mention.entity).kind if mention.entity else None


def choose(page: Page, mentions: Sequence[Mention], event: Sign) -> Mention:
    """The project named as such, else what is carried, else the nearest: of a noun behind it, of a verb before it."""
    for mention in mentions:
        if page.words.project.search(page.before(mention.span.start, REACH)):
            return mention
    for first, second in pairwise(mentions):
        if page.words.payload.search(page.plain[first.span.end : second.span.start]):
            return second
    if event.lexeme.kind == "launch":
        if counted := _counted(page, mentions, event):
            return counted
        mentions = [mention for mention in mentions if mention.entity not in page.rockets] or mentions
    if event.lexeme.kind in GROUND:
        mentions = [mention for mention in mentions if kind_of(page.document, mention) == "programme"] or mentions
    ahead = [mention for mention in mentions if mention.span.start < event.start]
    behind = [mention for mention in mentions if mention.span.start >= event.start]
    if event.sort == "noun":
        return (behind or ahead[-1:] or mentions)[0]
    # A mention may hold the event ("Launch Services"): it is neither before nor behind it.
    return (ahead[-1:] or behind or mentions)[0]


def _counted(page: Page, mentions: Sequence[Mention], event: Sign) -> Mention | None:
    """The rocket right behind one of its flights that are counted ("the second flight of Ariane 6 put CSO-3 into orbit")."""
    if event.sort != "noun" or not any(word in page.words.ordinals for word in page.before(event.start, ORDINAL).split()[-2:]):
        return None
    return next((one for one in mentions if one.entity in page.rockets and 0 <= one.span.start - event.end <= BEHIND), None)


def last_rocket(page: Page, event: Sign, before: int) -> Entity | None:
    """The last rocket named before a place of the same section, else the last vehicle."""
    since = page.subjects.opening(before)
    named = (mention.entity for mention in reversed(page.document.mentions) if since <= mention.span.start < before)
    key = next((key for key in named if key in page.rockets), None)
    return page.document.entity(key) if key else last_named(page, event, before, since)


def last_named(page: Page, event: Sign, before: int, since: int) -> Entity | None:
    """The last programme or vehicle named between two places of the text that is no carrier or destination."""
    document = page.document
    for mention in reversed(document.mentions):
        if not since <= mention.span.start < before or kind_of(document, mention) not in KINDS:
            continue
        entity, around = document.entity(mention.entity or ""), page.before(mention.span.start, REACH)
        if not is_station(entity) and can_happen_to(entity, event) and not page.words.carrier.search(around) and not page.words.component.search(around):
            return entity
    return None
