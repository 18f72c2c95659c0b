"""Who led a delegation, told beside the meeting it was at ("The guests, led by X, saw the station"): whoever did stands for it."""

import re
from collections.abc import Iterator, Sequence

from ...language import load
from ...language.countries import countries_of
from ...language.meetings import MeetingWords
from ...language.roles import RoleWords
from ...span import Span
from ..document import Document
from ..facts import Entity, Mention

NEAR = 60
"""Letters before somebody and their post within which the words of leading stand."""
WORD = re.compile(r"[^\W\d_]+")
LONGEST = 24
"""Letters of the word right before a delegation."""
ARTICLE, SMALL = 3, 5
"""Letters of an article; of a preposition or auxiliary."""
FAR = 600
"""Letters before and behind the telling of a meeting within which it is told who led; before a leader, within which their delegation is."""


def with_leaders(document: Document, keys: tuple[str, ...], told_at: int) -> tuple[str, ...]:
    """Those who met, a delegation given way to the one person told near by to have led it."""
    groups = [document.entity(key) for key in keys if document.entity(key).kind == "group"]
    people = {one.key: one for one in _leaders(document, told_at)} if groups else {}
    for group in groups:
        led = [one for one in people.values() if _may_lead(one, group)]
        # "The Kazakh delegation met the Russian one. The delegation was led by X": which of the two, nobody tells.
        if len(led) == 1 and not any(_may_lead(led[0], other) for other in groups if other.key != group.key):
            keys = tuple(dict.fromkeys(led[0].key if key == group.key else key for key in keys))
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
            if led and (posts.sent.search(led[0]) or countries_of(led[0], document.language) or any(_is_led(document, noun, Span(span.start, led.start())) for pattern in (posts.sent, words.guests) for noun in pattern.finditer(text, max(span.start, start - FAR), led.end()))):
                yield one


def _is_led(document: Document, noun: re.Match[str], before: Span) -> bool:
    """Whether what is led is a delegation, by no more than its country, and nothing else than its house is told between ("The Saudi team | was led by X", no "The research team led by X", no "The guests toured a plant led by X")."""
    if noun.end() > before.end:
        return False
    own = WORD.findall(document.text, max(before.start, noun.start() - LONGEST), noun.start())
    between = WORD.findall(document.text, noun.end(), before.end)
    return _is_plain(own[-1:], document.language, ARTICLE) and _is_plain([word for word in between if not word[0].isupper()], document.language, SMALL)


def _is_plain(words: Sequence[str], language: str, most: int) -> bool:
    """Whether words tell no more than a country: articles, prepositions, auxiliaries."""
    return all(len(word) <= most or countries_of(word, language) for word in words)


def _start(one: Entity, mention: Mention) -> int:
    """Where somebody is told, from the post right before the name on."""
    return min((told.span.start for told in one.evidence if told.column == "role" and 0 <= mention.span.start - told.span.end <= 1), default=mention.span.start)


def _may_lead(one: Entity, group: Entity) -> bool:
    """Whether nothing tells that somebody is of another house or country than a delegation."""
    return not any(own and theirs and own != theirs for own, theirs in ((one.organisation, group.organisation), (one.country, group.country)))
