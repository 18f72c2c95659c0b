"""Sentences whose own end, behind a dash or comma, says whose their beginning is: "… вернётся 12 апреля — об этом заявил X"."""

import re

from ...span import Span
from .endings import trimmed
from .predicates import Predicate
from .scene import Scene
from .subjects import subject_of
from .voices import Voice

POINTING = re.compile(r"(?:[ \u00a0][—–-]|,)[ \u00a0](?=\w)")
LEAD = 200
"""Characters of the words that point back, up to their verb."""


def find_pointing(scene: Scene, start: int, end: int) -> tuple[Span, Predicate, Voice] | None:
    """The words before the dash or comma, with the verb behind it and whose it is."""
    text = scene.text
    dashes = (dash for dash in POINTING.finditer(text, start, end) if dash.end() < end)
    dash = next((dash for dash in dashes if scene.speech.back.match(text[dash.end()].upper() + text[dash.end() + 1 : dash.end() + LEAD])), None)
    if dash is None or (text[dash.start()] == "," and any(one.verb.act == "statement" for one in scene.predicates_in(start, dash.start()))):
        return None  # "X said that it flies in May, which Y confirmed": X's words.
    predicate = next(iter(scene.predicates_in(dash.end(), end)), None)
    voice = subject_of(scene, predicate, predicate.span.start, end) if predicate else None
    words = trimmed(text, start, dash.start())
    return (words, predicate, voice) if words and predicate and voice else None
