"""Whoever opens a further clause of a sentence and speaks in it: "X wants a loan; Y, for her part, said …"."""

import re

from .phrases import is_oblique
from .predicates import Predicate
from .scene import Scene
from .voices import Voice

ASIDE = re.compile(r",[ ][^,;:.!?«»\"“”()\n]{2,60},[ ]")
"""What sets somebody apart from those told before ("X, quant à elle, …"), or tells who they are."""
SEMICOLON = re.compile(r";\s(?:[^\W\d_]{1,4}\s)?\Z")
NEAREST = 3
"""Voices before a verb, one of which may be its subject."""


def newcomer_at(scene: Scene, predicate: Predicate, start: int) -> tuple[Voice, int] | None:
    """The person that is the subject of a verb in a clause of its own behind the first, and where that clause begins, its conjunction included."""
    if predicate.passive or predicate.pronoun:
        return None
    end = predicate.span.start
    for voice in scene.voices_in(start, end)[: -NEAREST - 1 : -1]:
        between = scene.text[voice.reach.end : end]
        aside = ASIDE.fullmatch(between) is not None
        if between.strip(" ,") and not aside:
            continue
        opening = _opening(scene, voice, start, aside=aside) if voice.person and not voice.pronoun else None
        if opening is not None:
            return voice, opening
    return None


def _opening(scene: Scene, voice: Voice, start: int, *, aside: bool) -> int | None:
    """Where the conjunction or semicolon stands that opens the clause; "and" alone may as well join two things within one."""
    text, end = scene.text, voice.reach.start
    contrast = scene.speech.contrast.search(text, start, end)
    if contrast or is_oblique(scene, voice, start):
        return contrast.start() if contrast else None
    joint = SEMICOLON.search(text, start, end) or (scene.speech.joined.search(text, start, end) if aside else None)
    return len(text[: joint.start()].rstrip(" ,")) if joint and joint[0].strip() != "," else None
