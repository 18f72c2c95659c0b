"""Who led a delegation, told beside the meeting it was at ("The guests, led by X, saw the station"): whoever did stands for it."""

from collections.abc import Iterator

from ...language import load
from ...language.countries import countries_of
from ...language.meetings import MeetingWords
from ...language.roles import RoleWords
from ...span import Span
from ..document import Document
from ..facts import Entity, Mention

NEAR = 60
"""Letters before somebody and their post within which the words of leading stand."""
FAR = 600
"""Letters before and behind the telling of a meeting within which it is told who led."""


def with_leaders(document: Document, keys: tuple[str, ...], told_at: int) -> tuple[str, ...]:
    """Those who met, a delegation given way to the one person told near by to have led it."""
    groups = [key for key in keys if document.entity(key).kind == "group"]
    people = list(_leaders(document, told_at)) if groups else []
    for group in groups:
        led = {one.key for one in people if _may_lead(one, document.entity(group))}
        if len(led) == 1:
            keys = tuple(dict.fromkeys(next(iter(led)) if key == group else key for key in keys))
    return keys


def _leaders(document: Document, told_at: int) -> Iterator[Entity]:
    """People told near by to lead a delegation."""
    posts, words, text = load(document.language, RoleWords), load(document.language, MeetingWords), document.text
    for sentence in document.sentences_in(Span(max(0, told_at - FAR), told_at + FAR)):
        span = sentence.span
        for mention in document.mentions_in(span):
            if mention.kind != "name" or not mention.entity or (one := document.entity(mention.entity)).kind != "person":
                continue
            start = _start(one, mention)
            led = posts.led.search(text, max(span.start, start - NEAR), start)
            if led and (any(pattern.search(text, span.start, led.end()) for pattern in (posts.sent, words.guests)) or countries_of(led[0], document.language)):
                yield one


def _start(one: Entity, mention: Mention) -> int:
    """Where somebody is told, from the post right before the name on."""
    return min((told.span.start for told in one.evidence if told.column == "role" and 0 <= mention.span.start - told.span.end <= 1), default=mention.span.start)


def _may_lead(one: Entity, group: Entity) -> bool:
    """Whether nothing tells that somebody is of another house or country than a delegation."""
    return not any(own and theirs and own != theirs for own, theirs in ((one.organisation, group.organisation), (one.country, group.country)))
