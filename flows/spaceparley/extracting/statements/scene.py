"""A report laid out for attribution: where sentences, quotations, voices and reporting verbs stand."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from ...language import load
from ...language.quotes import QuoteWords
from ...language.speech import SpeechWords
from ...span import Span
from ..document import Document, Sentence
from ..names.cases import case_of_post
from ..names.inflection import nominative
from .possessors import with_possessors
from .predicates import Predicate, find_predicates
from .quotations import Quotation, find_quotations
from .stand_ins import find_stand_ins, with_stand_ins
from .voices import Voice, find_voices

POST = re.compile(r"([^\W\d_]{4,})[ ]")
"""The first word of the post before a name."""
OBLIQUE = ("dat", "acc", "ins")
"""Cases in which nobody speaks; words passed on may be told as the genitive's ("слова министра X")."""
ITEM = re.compile(r"(?:[—–•*-]|\d{1,2}[.)])[ \u00a0]|\*\*\d{1,2}[ \u00a0]?[:.hH][ \u00a0]?\d{0,2}|\d{1,2}[:.h]\d\d\b")
"""A dash, number or clock time at the head of a paragraph."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What attribution reads; every tuple is in order of the text."""

    document: Document
    speech: SpeechWords
    quotes: QuoteWords
    quotations: tuple[Quotation, ...]
    voices: tuple[Voice, ...]
    predicates: tuple[Predicate, ...]
    """Outside quotation marks."""
    sentence_starts: tuple[int, ...]
    voice_starts: tuple[int, ...]
    predicate_starts: tuple[int, ...]

    interview: bool
    """Whether somebody answers questions in it."""
    itemised: bool
    """Whether it is a list of items, each on a matter of its own: a live blog, the week in brief."""

    @property
    def text(self) -> str:
        return self.document.text

    def is_marked(self, span: Span) -> bool:
        """Whether a mention of somebody or something known stands there."""
        mentions = self.document.mentions
        first = max(0, bisect_left(mentions, span.start, key=lambda mention: mention.span.start) - 1)
        return any(mention.span.touches(span) for mention in mentions[first : first + 6])

    def oblique(self, voice: Voice) -> bool:
        """Whether the form of a noun phrase shows that it is nobody's subject."""
        words = voice.span.of(self.text) if self.speech.declined else voice.reach.of(self.text)
        if self.speech.declined and voice.entities and self.document.entity(voice.entities[0]).kind == "place":
            return nominative(words, self.document.language, "place") != words
        if self.speech.declined and voice.entities and " " in words and (post := POST.match(self.text, voice.reach.start, voice.span.start)):
            # "Главе Роскосмоса Дмитрию Баканову | поручили ...": both post and name decline.
            language = self.document.language
            if case_of_post(post[1], language) in OBLIQUE and nominative(words, language, "person") != words:
                return True
        return self.speech.oblique_form.search(words) is not None and not self._is_plain(voice, words)

    def _is_plain(self, voice: Voice, words: str) -> bool:
        """Whether a name that ends as other cases do is somebody's in the nominative ("Мехмет Йылдырым", "Хассим")."""
        if not self.speech.declined or not voice.person or not voice.entities or voice.pronoun or self.document.entity(voice.entities[0]).kind == "group":
            return False
        name = nominative(words if " " in words else self.document.entity(voice.entities[0]).surface, self.document.language, "person")
        return name == words or name.endswith(f" {words}")

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds that character, or the last one before it."""
        return self.document.sentences[max(0, bisect_right(self.sentence_starts, offset) - 1)]

    def voices_in(self, start: int, end: int) -> tuple[Voice, ...]:
        """Voices whose whole noun phrase stands there."""
        first = bisect_left(self.voice_starts, start)
        return tuple(voice for voice in self.voices[first : bisect_left(self.voice_starts, end)] if voice.reach.end <= end)

    def quotations_in(self, start: int, end: int) -> tuple[Quotation, ...]:
        """Quotations that begin there."""
        first = bisect_left(self.quotations, start, key=lambda quotation: quotation.marks.start)
        last = bisect_left(self.quotations, end, key=lambda quotation: quotation.marks.start)
        return self.quotations[first:last]

    def predicates_in(self, start: int, end: int) -> tuple[Predicate, ...]:
        """Reporting verbs that stand there."""
        first = bisect_left(self.predicate_starts, start)
        return tuple(one for one in self.predicates[first : bisect_left(self.predicate_starts, end)] if one.span.end <= end)


def lay_out(document: Document) -> Scene:
    """The scene of a report."""
    quotations = find_quotations(document.report)
    told = tuple(with_possessors(find_voices(document), document.text, load(document.language, SpeechWords)))
    voices = with_stand_ins(told, find_stand_ins(document))
    predicates = tuple(
        predicate
        for sentence in document.sentences
        for gap in _outside(sentence.span, quotations)
        for predicate in find_predicates(document.text, gap, document.language)
    )
    return Scene(
        document,
        load(document.language, SpeechWords),
        load(document.language, QuoteWords),
        quotations,
        voices,
        predicates,
        tuple(sentence.span.start for sentence in document.sentences),
        tuple(voice.reach.start for voice in voices),
        tuple(predicate.span.start for predicate in predicates),
        any(quotation.kind == "answer" for quotation in quotations),
        _is_itemised(document),
    )


def _is_itemised(document: Document) -> bool:
    paragraphs = [block.span for block in document.report.blocks if block.kind == "paragraph"]
    items = sum(ITEM.match(document.text, span.start, span.end) is not None for span in paragraphs)
    return items >= 3 and items * 2 > len(paragraphs)


def _outside(span: Span, quotations: tuple[Quotation, ...]) -> list[Span]:
    """What of a sentence stands in no quotation marks."""
    gaps: list[Span] = []
    start = span.start
    first = bisect_right(quotations, span.start, key=lambda quotation: quotation.marks.end)
    for quotation in quotations[first:]:
        if quotation.marks.start >= span.end:
            break
        gaps.append(Span(start, quotation.marks.start))
        start = quotation.marks.end
    gaps.append(Span(start, span.end))
    return [gap for gap in gaps if gap.start < gap.end]
