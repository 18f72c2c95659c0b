"""How firmly a statement holds: as asserted, conditional, hearsay, called necessary, or proposed."""

from typing import Literal

from ...language import load
from ...language.speech import SpeechWords
from ...span import Span
from ..document import Document
from .drafts import Draft

Modality = Literal["asserted", "conditional", "hearsay", "necessity", "proposal"]


def modality_of(document: Document, draft: Draft) -> Modality:
    """The modality of a statement: what its verb does first, then what its words say."""
    speech = load(document.language, SpeechWords)
    if draft.mode == "direct":
        return "asserted"
    if draft.act in ("proposal", "request"):
        return "proposal"
    opening = Span(draft.parts[0].start, draft.parts[-1].end).of(document.text)
    if speech.necessity.search(opening[:120]):
        return "necessity"
    if speech.hearsay.search(opening) or (draft.attribution and speech.hearsay.search(draft.attribution.of(document.text))):
        return "hearsay"
    return "conditional" if speech.conditional.search(opening) else "asserted"
