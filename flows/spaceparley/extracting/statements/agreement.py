"""Whether a verb agrees with whoever stands before it, where verbs show how many they are of."""

from .predicates import Predicate
from .scene import Scene
from .voices import Voice


def disagrees(scene: Scene, predicate: Predicate, voice: Voice) -> bool:
    """Whether a single person before a plural verb is whom nobody told something ("Дмитрию Баканову | сообщили, что")."""
    joined = scene.text[: voice.reach.start].rstrip().endswith((",", " и"))
    return scene.speech.declined and len(voice.entities) == 1 and scene.document.entity(voice.entities[0]).kind == "person" and not (voice.pronoun or joined) and scene.speech.many.search(predicate.span.of(scene.text)) is not None
