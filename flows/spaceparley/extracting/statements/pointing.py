"""Sentences whose own end, behind a dash, says whose their beginning is: "… вернётся 12 апреля — об этом заявил X"."""

import re

from ...span import Span
from .endings import trimmed
from .predicates import Predicate
from .scene import Scene
from .subjects import subject_of
from .voices import Voice

POINTING = re.compile(r"[ \u00a0][—–][ \u00a0](?=\w)")


def find_pointing(scene: Scene, start: int, end: int) -> tuple[Span, Predicate, Voice] | None:
    """The words before the dash, with the verb behind it and whose it is."""
    text = scene.text
    dash = POINTING.search(text, start, end)
    if dash is None or dash.end() >= end or not scene.speech.back.match(text[dash.end()].upper() + text[dash.end() + 1 : end]):
        return None
    predicate = next(iter(scene.predicates_in(dash.end(), end)), None)
    voice = subject_of(scene, predicate, predicate.span.start, end) if predicate else None
    words = trimmed(text, start, dash.start())
    return (words, predicate, voice) if words and predicate and voice else None
