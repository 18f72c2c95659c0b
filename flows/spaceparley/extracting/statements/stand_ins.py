"""Words that go back to people without naming them, where they are the subject of a reporting verb: "la seconde", "the Ghanaian"."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from ...language import load
from ...language.countries import country_of
from ...language.referents import ReferentWords
from ...language.reporting import ReportingWords
from ...span import Span
from ..document import Document
from .voices import Voice

WORD = re.compile(r"[^\W\d_]+")
FOLLOWED = re.compile(r"[ ][^\W\d_]{4,}")
AHEAD, BACK = 5, 1
"""Words after, and before, among which the verb stands."""
FEWEST = 3
"""Letters; shorter words that end a reporting phrase are prepositions elsewhere."""
NEAR = 45
SHORT, ADVERBS = 4, ("ly", "ment", "ait", "ient", "но", "же")
"""What may stand between: auxiliaries, clitics and adverbs."""


def find_stand_ins(document: Document) -> Iterator[Voice]:
    """A voice left open for each, unless it is known already whom the words mean."""
    words, verbs = load(document.language, ReferentWords), load(document.language, ReportingWords)
    for found in words.stand_in.finditer(document.text):
        span = Span(*found.span("phrase"))
        if _is_known(document, span) or not _speaks(document.text, span, verbs, words) or not _is_somebody(found["phrase"], words, document.language):
            continue
        yield Voice(span, span, None, found["phrase"])


def with_stand_ins(voices: tuple[Voice, ...], found: Iterator[Voice]) -> tuple[Voice, ...]:
    """The voices with those that stand in for somebody, where no other has the place."""
    free = [one for one in found if not any(voice.reach.touches(one.reach) for voice in _near(voices, one))]
    return tuple(sorted((*voices, *free), key=lambda voice: voice.reach)) if free else voices


def _near(voices: tuple[Voice, ...], one: Voice) -> tuple[Voice, ...]:
    at = bisect_left(voices, one.reach.start, key=lambda voice: voice.reach.start)
    return voices[max(0, at - 2) : at + 2]


def _is_known(document: Document, span: Span) -> bool:
    return any(mention.entity is not None for mention in document.mentions_in(span))


def _speaks(text: str, span: Span, verbs: ReportingWords, words: ReferentWords) -> bool:
    after = WORD.findall(text[span.end : span.end + NEAR])[:AHEAD]
    # The last word of a phrase is no verb by itself ("la seconde hypothèse").
    place = next((place for place, word in enumerate(after) if (place or word.lower() in verbs.verbs) and _is_verb(word, verbs)), None)
    if place is not None and all(len(word) <= SHORT or word.endswith(ADVERBS) for word in after[:place]):
        return True
    if FOLLOWED.match(text, span.end) and any(one.fullmatch(text, span.start, span.end) for one in (words.first, words.second)):
        return False  # "пообещал | второй | спутник": what is promised.
    return any(_is_verb(word, verbs) for word in WORD.findall(text[max(0, span.start - NEAR) : span.start])[-BACK:])


def _is_verb(word: str, verbs: ReportingWords) -> bool:
    return word.lower() in verbs.verbs or (len(word) > FEWEST and word.lower() in verbs.phrases)


def _is_somebody(phrase: str, words: ReferentWords, language: str) -> bool:
    if any(pattern.fullmatch(phrase) for pattern in (words.first, words.second, words.other)):
        return True
    return country_called(phrase, words, language) is not None


def country_called(phrase: str, words: ReferentWords, language: str) -> str | None:
    """The ISO code of the country by which somebody is called."""
    found = words.inhabitant.fullmatch(phrase)
    return words.inhabitants.get(found["whose"].lower()) or country_of(found["whose"], language) if found else None
