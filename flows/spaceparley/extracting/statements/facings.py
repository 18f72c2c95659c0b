"""Words that a colon alone gives to the one named before it: "X, devant la presse : …", "Le ministre X : le pays n'a pas de fusée."."""

import re

from .phrases import voice_at
from .scene import Scene
from .voices import Voice

COLON = re.compile(r"[:—]")
"""What every such sentence has: where there is none, nobody need be sought."""
LABEL = re.compile(r"[*_]{0,3}(?:,[ ][^,;:.!?«»“”\"\n]{3,60})?[ \u00a0\u202f]?:[*_]{0,3}[ \u00a0]")
"""From a name to a colon, a post at most between."""


def find_facing(scene: Scene, start: int, end: int) -> tuple[Voice, int] | None:
    """Whoever opens a sentence and speaks without any verb, and where the words begin; None for quoted words."""
    voice = voice_at(scene, start, end) if COLON.search(scene.text, start, end) else None
    if voice is None:
        return None
    found = scene.speech.facing.match(scene.text, voice.reach.end, end) or _label(scene, voice, end)
    if not found or scene.quotations_in(found.end(), found.end() + 3):
        return None
    return voice, found.end()


def _label(scene: Scene, voice: Voice, end: int) -> re.Match[str] | None:
    """From somebody's name to a clause that a colon alone makes his."""
    found = LABEL.match(scene.text, voice.reach.end, end) if voice.person and voice.name and voice.entities else None
    return found if found and scene.speech.clause.search(scene.text, found.end(), end) else None
