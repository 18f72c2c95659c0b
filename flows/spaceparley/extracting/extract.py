"""All that one report tells: each finder reads what the ones before it have marked."""

from ..reading.report import Report
from ..span import is_within
from .dates.dates import find_dates
from .document import Document
from .facts import Extraction, PassedOver
from .letters import compose, restore
from .meetings.meetings import find_meetings
from .milestones.milestones import find_milestones
from .names.names import find_names
from .omissions import find_omissions
from .plain import unwrap
from .relevance import judge_relevance
from .sentences import find_sentences
from .statements.statements import find_sources, find_statements, hear

KNOWN_CRAFT = "names.craft.known"
"""Rule of spacecraft that the reference data lists."""


def extract(report: Report) -> Extraction:
    """The facts of one report, with spans and rules; empty tables, and the reason, where it is not about space."""
    composed, offsets = compose(report)
    extraction = _read(annotate(composed))
    return restore(extraction, offsets) if offsets else extraction


def explain(report: Report) -> tuple[Extraction, tuple[PassedOver, ...]]:
    """The facts of one report, and what looked like a fact and was passed over, each with its reason."""
    composed, offsets = compose(report)
    document = annotate(composed)
    extraction = _read(document)
    found = extraction, find_omissions(document, extraction)
    return restore(found, offsets) if offsets else found


def _read(document: Document) -> Extraction:
    off_topic = judge_relevance(document)
    if off_topic:
        return Extraction(dates=document.dates, passed_over=(off_topic,))
    hearing = hear(document)
    meetings = find_meetings(document, hearing.selves())
    statements = find_statements(document, meetings, hearing)
    return Extraction(
        entities=document.entities,
        mentions=document.mentions,
        dates=document.dates,
        meetings=meetings,
        statements=statements,
        milestones=find_milestones(document, statements, meetings),
        sources=find_sources(document),
    )


def annotate(report: Report) -> Document:
    """The report with sentences, dates, entities and mentions marked."""
    report = unwrap(report)
    sentences = find_sentences(report)
    entities, mentions = find_names(report, sentences)
    dates = find_dates(report.body, language=report.language, published_on=report.published_on)
    people = {entity.key for entity in entities if entity.kind == "person"}
    named = sorted(mention.span for mention in mentions if mention.kind == "name" and (mention.entity in people or mention.rule_id == KNOWN_CRAFT))
    # "Avril Martin", "Марта Вахович", "a Long March 8": a month's name within another is none.
    dates = tuple(date for date in dates if not is_within(date.span, named))
    return Document(report, sentences, dates, entities, mentions)
