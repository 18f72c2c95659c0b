"""Whether a verb agrees with whoever stands before it, where verbs show how many they are of."""

from .predicates import Predicate
from .scene import Scene
from .voices import Voice

LEAD = 16
"""Letters before a name in which it is joined to another."""


def disagrees(scene: Scene, predicate: Predicate, voice: Voice) -> bool:
    """Whether a single person before a plural verb is whom nobody told something ("Дмитрию Баканову | сообщили, что")."""
    if not scene.speech.declined or voice.pronoun or len(voice.entities) != 1 or scene.document.entity(voice.entities[0]).kind != "person":
        return False
    start = voice.reach.start
    joined = scene.speech.joined.search(scene.text, max(0, start - LEAD), start)
    return joined is None and scene.speech.many.search(predicate.span.of(scene.text)) is not None
