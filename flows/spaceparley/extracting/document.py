"""A report with its sentences, dates, entities and mentions marked: what every later finder reads."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..reading.report import Block, Report
from ..span import Span
from .facts import DateMention, Entity, Mention


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence without the white space around it; one that ends inside a quotation goes on to its end."""

    span: Span
    block: Block


@dataclass(frozen=True, slots=True)
class Document:
    """A report as the finders see it. Everything is in order of the text."""

    report: Report
    sentences: tuple[Sentence, ...]
    dates: tuple[DateMention, ...] = ()
    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    _by_key: dict[str, Entity] = field(init=False, repr=False, compare=False)
    _starts: dict[str, list[int]] = field(init=False, repr=False, compare=False)
    """Where each sentence, date and mention starts, for looking up rather than going through them."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_key", {entity.key: entity for entity in self.entities})
        starts = {
            "sentences": [sentence.span.start for sentence in self.sentences],
            "dates": [date.start for date in self.dates],
            "mentions": [mention.span.start for mention in self.mentions],
        }
        object.__setattr__(self, "_starts", starts)

    @property
    def text(self) -> str:
        """The report's body."""
        return self.report.body

    @property
    def language(self) -> str:
        return self.report.language

    def entity(self, key: str) -> Entity:
        """The entity of that key."""
        return self._by_key[key]

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds that character, or the last one before it."""
        return self.sentences[max(0, bisect_right(self._starts["sentences"], offset) - 1)]

    def sentences_in(self, span: Span) -> Iterator[Sentence]:
        """The sentences that touch a span."""
        first = max(0, bisect_right(self._starts["sentences"], span.start) - 1)
        last = bisect_left(self._starts["sentences"], span.end)
        return (sentence for sentence in self.sentences[first:last] if sentence.span.touches(span))

    def dates_in(self, span: Span) -> Iterator[DateMention]:
        """The dates that stand in a span."""
        first, last = self._between("dates", span)
        return (date for date in self.dates[first:last] if span.holds(date.span))

    def mentions_in(self, span: Span) -> Iterator[Mention]:
        """The mentions that stand in a span."""
        first, last = self._between("mentions", span)
        return (mention for mention in self.mentions[first:last] if span.holds(mention.span))

    def _between(self, kind: str, span: Span) -> tuple[int, int]:
        starts = self._starts[kind]
        return bisect_left(starts, span.start), bisect_left(starts, span.end)
