"""Whose words a quotation is that stands for itself in a paragraph in which somebody has just been told of."""

from ..document import Sentence
from .phrases import is_oblique
from .quotations import Quotation
from .scene import Scene
from .subjects import subject_of
from .voices import Voice

BACK = 2
"""Sentences before the quotation, in its own paragraph, in which somebody must be told of."""


def last_telling(scene: Scene, quotation: Quotation) -> Voice | None:
    """The one person who speaks or acts in the sentences before, with nobody else in them."""
    here = scene.sentence_at(quotation.marks.start)
    place = here.span.start
    for _ in range(BACK):
        before = scene.sentence_at(max(0, place - 1))
        if before.block != here.block or before.span.start >= place:
            return None
        voices = [voice for voice in scene.voices_in(before.span.start, before.span.end) if voice.person]
        if voices or scene.predicates_in(before.span.start, before.span.end):
            return _only(scene, before, voices)
        place = before.span.start
    return None


def _only(scene: Scene, sentence: Sentence, voices: list[Voice]) -> Voice | None:
    """Whoever speaks in the sentence; or who opens it, where it tells of nobody else."""
    for predicate in scene.predicates_in(sentence.span.start, sentence.span.end):
        voice = subject_of(scene, predicate, sentence.span.start, sentence.span.end)
        if voice and not predicate.passive and (voice.person or voice.entities):
            return voice
    direct = [voice for voice in voices if not is_oblique(scene, voice, sentence.span.start)]
    if len(direct) != 1 or len({voice.entities for voice in voices}) > 1:
        return None
    return direct[0] if direct[0].reach.start - sentence.span.start <= LATEST else None


LATEST = 60
"""Characters of a sentence before the one whom it is about."""
