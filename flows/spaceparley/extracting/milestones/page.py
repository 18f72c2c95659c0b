"""A report as the milestone finders read it: the document, its plain text, the words of its language and its topic."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...language import load
from ...language.milestones import MilestoneWords
from ...span import Span
from ..dates.forms import find_printed
from ..document import Document
from ..facts import DateMention, Entity, Meeting, Mention
from .antecedents import Told, find_told_things
from .carriers import find_rockets, is_minor, is_station
from .described import find_lead, find_titled, find_untitled
from .passengers import find_passengers
from .prevailing import Subjects, find_families, find_subjects
from .signs import make_plain
from .topic import KINDS, find_topic
from .unnamed import find_unnamed

UNKNOWN = "XXXX"
"""EDTF of a date that is told and that nobody can place."""
RELATIVE = {"weekday", "shift"}


@dataclass(frozen=True, slots=True)
class Page:
    """`plain` has every character where the body has it."""

    document: Document
    plain: str
    words: MilestoneWords
    topic: Entity | None
    """What the title names."""
    subjects: Subjects
    """What each section is mostly about."""
    rockets: frozenset[str]
    """Keys of what is known or called a rocket."""
    passengers: Mapping[str, Entity]
    """For the key of a rocket the one craft that flies on it."""
    families: Mapping[str, Entity]
    """For each craft of a series its programme."""
    unnamed: Entity | None = None
    """What a report without any craft brings again and again."""
    described: Entity | None = None
    """What a report that names no craft but a rocket calls one by its countries."""
    untitled: Entity | None = None
    """What a report that names no craft tells by what it is, where nothing else is left."""
    loose: tuple[DateMention, ...] = ()
    """Weekdays and other dates that nobody can place, in a report that tells no day of its own."""
    meetings: tuple[Meeting, ...] = ()
    """At which something may have been signed."""
    told: tuple[Told, ...] = ()
    """The things told of by a common noun."""

    def things_in(self, span: Span) -> tuple[Told, ...]:
        """The things whose noun lies in a stretch."""
        first, last = (bisect_left(self.told, at, key=_noun_start) for at in (span.start, span.end))
        return tuple(one for one in self.told[first:last] if span.holds(one.noun))

    def dates_in(self, span: Span) -> tuple[DateMention, ...]:
        """The dates of a stretch, those that nobody can place with them."""
        placed = tuple(self.document.dates_in(span))
        loose = tuple(one for one in self.loose if span.holds(one.span) and not any(one.span.touches(date.span) for date in placed))
        return tuple(sorted((*placed, *loose), key=lambda date: date.start)) if loose else placed

    def before(self, start: int, reach: int, since: int = 0) -> str:
        """The plain text that ends at a place."""
        return self.plain[max(since, start - reach, 0) : start]


def open_page(document: Document, meetings: tuple[Meeting, ...] = ()) -> Page:
    """The page of a document."""
    plain, words = make_plain(document.text), load(document.language, MilestoneWords)
    rockets = find_rockets(document, plain, words)
    subjects = find_subjects(document, plain, words, rockets)
    loose = () if document.report.published_on else tuple(_loose(document))
    topic = find_topic(document)
    if topic is None or topic.kind not in KINDS:
        topic = find_titled(document, words, _flying(document, rockets)) or topic
    is_named = topic is not None or (subjects.whole is not None and not is_minor(subjects.whole.entity, rockets))
    described = None if is_named or subjects.is_digest else find_lead(document, words)
    unnamed = None if described or topic or subjects.whole or subjects.is_digest else find_unnamed(document)
    untitled = None if is_named or subjects.is_digest else find_untitled(document)
    return Page(document, plain, words, topic, subjects, rockets, find_passengers(document, plain, words, rockets), find_families(document.entities), unnamed, described, untitled, loose, meetings, find_told_things(document, plain, rockets))


def _flying(document: Document, rockets: frozenset[str]) -> tuple[Mention, ...]:
    """Where crafts are named that may be what a report is about: no rocket, station or ground site."""
    named = ((mention, document.entity(mention.entity)) for mention in document.mentions if mention.entity)
    return tuple(mention for mention, entity in named if entity.kind in KINDS and not is_station(entity) and not is_minor(entity, rockets))


def _loose(document: Document) -> Iterator[DateMention]:
    known = {date.start for date in document.dates}
    for printed in find_printed(document.text, document.language):
        if printed.reading in RELATIVE and printed.start not in known:
            yield DateMention(printed.start, printed.end, UNKNOWN, printed.rule_id)


def _noun_start(one: Told) -> int:
    return one.noun.start
