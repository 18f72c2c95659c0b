"""Whose words in a paragraph of their own are: of the subject of the verb that closes the line above it."""

from .asides import Attribution
from .quotations import Quotation
from .relays import is_outlet
from .scene import Scene
from .subjects import subject_of

CLOSING = " \n\t*_>\u00a0\u202f"


def find_introduction(scene: Scene, quotation: Quotation) -> Attribution | None:
    """`X, directrice de Y, a déclaré :` and a block quote or a quotation; None where nobody is told there, or an outlet that only passes it on."""
    above = scene.sentence_at(max(0, scene.sentence_at(quotation.marks.start).block.span.start - 1)).span
    predicates = scene.predicates_in(above.start, above.end)
    if not predicates or not scene.text[above.start : quotation.marks.start].rstrip(CLOSING).endswith(":"):
        return None
    voice = subject_of(scene, predicates[-1], above.start, above.end)
    return Attribution(above, voice, "statement.direct.block", predicates[-1]) if voice and not is_outlet(scene.document, voice) else None
