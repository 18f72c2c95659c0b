"""Attributions between two commas by a verb that no list holds: "Le moteur, calcule X, tiendra", "Срок, подсчитал X, сдвинется"."""

from collections.abc import Iterator

from ...span import Span
from .phrases import voice_at
from .scene import Scene
from .voices import Voice

LONGEST, NEAREST = 160, 3
"""Characters of an attribution; letters of a sentence before one."""


def find_incises(scene: Scene, start: int, end: int) -> Iterator[tuple[Span, Voice]]:
    """Where the words before are no clause yet and those after make them one: who stands between can only be telling it."""
    text = scene.text
    comma = text.find(", ", start + NEAREST, end)
    while 0 <= comma < end:
        following = text.find(", ", comma + 2, end)
        if following < 0 or scene.speech.clause.search(text, start, comma):
            return
        found = _told(scene, comma + 2, end)
        if found and text.startswith(", ", found[0].end) and scene.speech.clause.search(text, found[0].end, end):
            yield found
            return
        comma = following


def _told(scene: Scene, start: int, end: int) -> tuple[Span, Voice] | None:
    """A verb and somebody, in the order that the language has in an incise, with what is said of him up to the comma."""
    verb = scene.speech.telling.match(scene.text, start, min(end, start + LONGEST))
    if verb:
        voice = voice_at(scene, verb.end(), end)
        reach = voice.reach.end if voice else 0
    else:
        voice = voice_at(scene, start, end)
        after = scene.speech.telling_after.match(scene.text, voice.reach.end, end) if voice else None
        reach = after.end() if after else 0
    if voice is None or not reach or not voice.person or voice.pronoun or not (voice.name or voice.surface):
        return None
    return Span(start, reach), voice
