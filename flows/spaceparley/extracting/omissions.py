"""What looked like a fact and was passed over, and why: for whoever asks what a report did not give."""

from collections.abc import Iterator, Sequence

from ..span import Span
from .document import Document
from .facts import Extraction, PassedOver
from .meetings.masking import mask
from .meetings.sightings import find_sightings
from .milestones.page import Page, open_page
from .milestones.signs import find_signs
from .statements.quotations import Quotation
from .statements.scene import Scene, lay_out

FEW_WORDS = 4
"""Words in marks up to which they are mostly a name or held at arm's length."""
EVENTS = {"noun", "verb"}


def find_omissions(document: Document, extraction: Extraction) -> tuple[PassedOver, ...]:
    """Quotations, reporting verbs, meetings, dated events and mentions that gave no row, in order of the text."""
    if extraction.passed_over:
        return extraction.passed_over
    scene = lay_out(document)
    found = [
        *_quotations(scene, extraction),
        *_speakers(extraction),
        *_reports(scene, extraction),
        *_meetings(document, extraction),
        *_events(open_page(document), extraction),
        *_mentions(document),
    ]
    return tuple(sorted(found, key=lambda one: (one.span, one.table)))


def _touched(span: Span, taken: Sequence[Span]) -> bool:
    return any(span.touches(other) for other in taken)


def _quotations(scene: Scene, extraction: Extraction) -> Iterator[PassedOver]:
    taken = [part for statement in extraction.statements for part in (*statement.parts, statement.passage)]
    for quotation in scene.quotations:
        if not _touched(quotation.words, taken):
            yield PassedOver("statements", quotation.words, _reason(scene, quotation))


def _reason(scene: Scene, quotation: Quotation) -> str:
    words = len(quotation.words.of(scene.text).split())
    return "a name, a title or a few words in marks" if words <= FEW_WORDS else "quoted words that nobody is told to have said"


def _speakers(extraction: Extraction) -> Iterator[PassedOver]:
    for statement in extraction.statements:
        if statement.speaker is None and statement.speaker_surface is not None:
            yield PassedOver("statements", statement.passage, f"speaker left open: “{statement.speaker_surface}” may be nobody or several of those named")


def _reports(scene: Scene, extraction: Extraction) -> Iterator[PassedOver]:
    taken = [statement.passage for statement in extraction.statements]
    for predicate in scene.predicates:
        if not _touched(predicate.span, taken):
            yield PassedOver("statements", predicate.span, "a reporting verb with no content, no speaker, or an outlet for one")


def _meetings(document: Document, extraction: Extraction) -> Iterator[PassedOver]:
    taken = [meeting.passage for meeting in extraction.meetings] + [one.span for meeting in extraction.meetings for one in meeting.evidence]
    for sighting in find_sightings(document, mask(document)):
        if not _touched(sighting.trigger.span, taken):
            parties = len(sighting.parties)
            told = "a meeting told again, or without its parties" if not parties else f"a meeting with {parties} known part{'y' if parties == 1 else 'ies'}"
            yield PassedOver("meetings", sighting.trigger.span, f"{told} (rule {sighting.trigger.rule.id})")


def _events(page: Page, extraction: Extraction) -> Iterator[PassedOver]:
    taken = [span for one in extraction.milestones for span in (one.passage, one.previous_passage, *one.also) if span]
    for sentence in page.document.sentences:
        if _touched(sentence.span, taken) or not any(page.document.dates_in(sentence.span)):
            continue
        sign = next((sign for sign in find_signs(page.plain, sentence.span, page.document.language) if sign.sort in EVENTS), None)
        if sign:
            yield PassedOver("milestones", sign.span, f"an event beside a date that nothing ties to it (rule {sign.lexeme.id})")


def _mentions(document: Document) -> Iterator[PassedOver]:
    for mention in document.mentions:
        if mention.entity is None:
            yield PassedOver("entities", mention.span, "left open: nobody named fits, or more than one does")
