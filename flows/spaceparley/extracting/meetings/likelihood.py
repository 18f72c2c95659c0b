"""How likely the words of a sentence make it that it tells of a meeting, and of whom, as features that weights know."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...language.meetings import DATE, PARTY, PLACE, THING
from ...span import Span
from ..document import Document
from ..facts import Entity, EntityKind
from .masking import Masked, Party

TOKEN = re.compile(rf"{PARTY}+|{PLACE}+|{DATE}+|{THING}+|[^\W\d_]+")
WORD = re.compile(r"[^\W\d_]+")
SIGNS = {PARTY: "<party>", PLACE: "<place>", DATE: "<date>", THING: "<thing>"}
"""What stands for names and days: no text has such a word."""
STEM = 6
"""Letters of a word that tell it, whatever its ending."""
MOST = 3
"""What is counted no further."""
MARKS = re.compile(r"[«“\"]")
BESIDE = 40
"""Characters beside a party in which the words stand that tell what it does there."""
SORTS: tuple[EntityKind, ...] = ("person", "organisation", "group", "place")
"""Of those who may take part."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of masked text by its first letters, or what stands for a name or day by its sort."""

    text: str
    span: Span

    @property
    def is_word(self) -> bool:
        return self.text not in SIGNS.values()


def tokens_of(masked: Masked, span: Span) -> tuple[Token, ...]:
    """The words and signs of a stretch of masked text."""
    return tuple(Token(SIGNS.get(found[0][0], found[0].lower()[:STEM]), Span(*found.span())) for found in TOKEN.finditer(masked.text, span.start, span.end))


def features_of_telling(document: Document, tokens: Sequence[Token], parties: Sequence[Party], span: Span) -> Iterator[str]:
    """What speaks for a meeting or against it: each word, those between the parties, words side by side, and how many of what sort there are."""
    inner = between(tokens)
    for place in range(len(tokens)):
        yield from features_at(tokens, place, inner)
    people = {key: document.entity(key) for party in parties for key in party.keys}
    sorts = Counter(entity.kind for entity in people.values())
    yield from (f"tells {kind} {min(sorts[kind], MOST)}" for kind in SORTS)
    yield f"tells lands {min(len({one.country for one in people.values()} - {None}), MOST)}"
    yield f"tells houses {min(len(set(map(_house, people.values())) - {None}), MOST)}"
    yield f"tells quoted {MARKS.search(document.text, span.start, span.end) is not None}"
    yield f"tells together {any(party.collective for party in parties)}"


def between(tokens: Sequence[Token]) -> range:
    """The places from behind the first party to before the last."""
    places = [place for place, token in enumerate(tokens) if token.text == SIGNS[PARTY]]
    return range(places[0] + 1, places[-1]) if places else range(0)


def features_at(tokens: Sequence[Token], place: int, inner: range) -> Iterator[str]:
    """What one word or sign says of the sentence: alone, where it stands between parties, with the one behind it."""
    word = tokens[place].text
    yield f"word {word}"
    if place in inner:
        yield f"between {word}"
    if place + 1 < len(tokens):
        yield f"pair {word} {tokens[place + 1].text}"


def features_of_party(document: Document, party: Party, parties: Sequence[Party], span: Span) -> Iterator[str]:
    """What speaks for a party's taking part or against it: its sort and place among the others, the words and marks beside it in its sentence."""
    one, text = document.entity(party.keys[0]), document.text
    others = [document.entity(other.keys[0]) for other in parties if other is not party]
    sorts = Counter(other.kind for other in others)
    yield f"party {one.kind}"
    yield f"party {one.kind} {min(parties.index(party), MOST)}"
    yield from (f"party {one.kind} with {kind} {min(sorts[kind], MOST)}" for kind in SORTS)
    before = [word.lower()[:STEM] for word in WORD.findall(text, max(span.start, party.span.start - BESIDE), party.span.start)][-2:]
    behind = [word.lower()[:STEM] for word in WORD.findall(text, party.span.end, min(span.end, party.span.end + BESIDE))][:1]
    yield from (f"party behind {word}" for word in before[-1:])
    yield from (f"party {one.kind} behind {word}" for word in before[-1:])
    yield from (f"party behind {' '.join(before)}" for _ in before[1:])
    yield from (f"party before {word}" for word in behind)
    yield from (f"party {one.kind} before {word}" for word in behind)
    yield f"party mark {text[party.span.end : min(span.end, party.span.end + 1)].strip() or 'none'}"
    yield f"party behind mark {text[max(span.start, party.span.start - 2) : party.span.start].strip()[-1:]}"
    if one.kind == "organisation" and any(other.organisation == one.name for other in others):
        yield "party is a house"
    if one.kind == "place" and one.country and any(other.country == one.country for other in others):
        yield "party is a home"


def features_of_sort(tokens: Sequence[Token], sort: str) -> Iterator[str]:
    """What speaks for one kind or status of a meeting: the words that it is told in."""
    yield sort
    yield from (f"{sort} {word}" for word in sorted({token.text for token in tokens}))


def _house(one: Entity) -> str | None:
    return one.name if one.kind == "organisation" else one.organisation
