"""Whose words in a paragraph of their own are: of the subject of the verb that closes the line above it."""

from .asides import Attribution
from .quotations import Quotation
from .relays import is_outlet
from .scene import Scene
from .subjects import subject_of
from .voices import Voice

CLOSING = " \n\t*_>\u00a0"


def brought_in(scene: Scene, quotation: Quotation) -> Attribution | None:
    """`X, directrice de Y, a déclaré :` and a block quote; None where nobody is told there, or an outlet that only passes it on."""
    lead = scene.sentence_at(max(0, quotation.marks.start - 1)).span
    predicates = scene.predicates_in(lead.start, lead.end)
    voice = subject_of(scene, predicates[-1], lead.start, lead.end) if predicates else None
    if voice is None or is_outlet(scene.document, voice):
        return None
    return Attribution(lead, voice, "statement.direct.block", predicates[-1])


def bringing_in(scene: Scene, quotation: Quotation) -> Voice | None:
    """Whoever says what stands in marks in the paragraph behind a colon."""
    above = scene.sentence_at(scene.sentence_at(quotation.marks.start).block.span.start - 1).span
    if not scene.text[above.start : quotation.marks.start].rstrip(CLOSING).endswith(":"):
        return None
    predicates = scene.predicates_in(above.start, above.end)
    return subject_of(scene, predicates[-1], above.start, above.end) if predicates else None
