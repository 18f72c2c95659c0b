"""What a meeting was about, in the report's words."""

import re
from collections.abc import Iterator, Sequence

from ...span import Span
from ..document import Document
from ..facts import Topic
from .sightings import Sighting

SPACE = re.compile(r" ")
LONGEST = 12
"""Words; longer phrases are clauses."""


def find_topics(document: Document, sightings: Sequence[Sighting]) -> tuple[Topic, ...]:
    """Topics told in the sentences of a meeting, each once."""
    found: dict[str, Topic] = {}
    for sighting in sightings:
        for topic in _topics(document, sighting):
            found.setdefault(topic.topic.casefold(), topic)
    return tuple(found.values())


def _topics(document: Document, sighting: Sighting) -> Iterator[Topic]:
    clause = sighting.clause
    for rule in clause.setting.topics:
        for match in rule.pattern.finditer(clause.text, clause.span.start, clause.span.end):
            for span in _parts(sighting, Span(*match.span("topic"))):
                yield Topic(span.of(document.text), span, rule.id, _programme(document, span))


def _parts(sighting: Sighting, span: Span) -> Iterator[Span]:
    """The members of a list of topics, without the white space around them, up to a clause of its own."""
    setting, text, start = sighting.clause.setting, sighting.clause.text, span.start
    stops = [*setting.listed.finditer(text, span.start, span.end), None]
    for stop in stops:
        end = stop.start() if stop else span.end
        part = text[start:end]
        if setting.clausal.match(part):
            return
        clause = next((found for found in SPACE.finditer(part, 1) if setting.clausal.match(part, found.end())), None)
        part = setting.trailing.sub("", part[: clause.start()] if clause else part)
        here = Span(start + len(part) - len(part.lstrip()), start + len(part.rstrip()))
        if here.start < here.end and len(part.split()) <= LONGEST:
            yield here
        start = stop.end() if stop else end


def _programme(document: Document, span: Span) -> str | None:
    """The known programme or vehicle that a topic names."""
    for mention in document.mentions_in(span):
        if mention.entity and document.entity(mention.entity).kind in ("programme", "vehicle"):
            return mention.entity
    return None
