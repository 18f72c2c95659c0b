"""Whether a speaker is a man or a woman, as far as name and post tell."""

from ...language import load
from ...language.names import NameWords
from ...language.roles import RoleWords
from ..names.given import gender_of_given, gender_of_surname
from .scene import Scene
from .voices import Voice


def gender_of(scene: Scene, voice: Voice) -> str | None:
    """"f" or "m"; None where neither tells, or nobody is named."""
    words = (voice.surface or "").split()
    entity = scene.document.entity(voice.entities[0]) if voice.entities else None
    if not words or (entity and entity.kind != "person") or scene.speech.service.match(voice.surface or ""):
        return None
    names, posts = load(scene.document.language, NameWords), load(scene.document.language, RoleWords)
    if entity and entity.gender:
        return entity.gender
    if entity and entity.role:
        woman, man = posts.feminine.match(entity.role), posts.masculine.match(entity.role)
        if bool(woman) != bool(man):
            return "f" if woman else "m"
    if len(words) > 1 and (given := gender_of_given(words[0], scene.document.language, names)):
        return given
    return gender_of_surname(words[-1], names)
