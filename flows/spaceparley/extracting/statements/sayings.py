"""Words that a noun of saying brings in: "La réponse de X : …", "X's message was clear: …", "Позиция X такова: …"."""

from dataclasses import dataclass

from ...span import Span
from .phrases import voice_at
from .scene import Scene
from .voices import Voice, name_before


@dataclass(frozen=True, slots=True)
class Saying:
    """A noun of saying with whose words it announces, and where they begin."""

    span: Span
    voice: Voice
    begin: int


def find_saying(scene: Scene, start: int, end: int) -> Saying | None:
    """The first noun of saying between two places that announces words."""
    text, speech = scene.text, scene.speech
    if not speech.is_that.search(text, start, end):
        return None
    for noun in speech.saying.finditer(text, start, end):
        voice = voice_at(scene, noun.end(), end)
        link = speech.is_that.match(text, voice.reach.end, end) if voice else None
        if voice and link:
            return Saying(Span(noun.start(), link.end()), voice, link.end())
    for noun in speech.saying_of.finditer(text, start, end):
        owner = _owner(scene, start, noun.start())
        link = speech.is_that.match(text, noun.end(), end)
        if owner and link:
            return Saying(Span(owner.reach.start, link.end()), owner, link.end())
    return None


def _owner(scene: Scene, start: int, end: int) -> Voice | None:
    """Whoever stands right before a possessive ending, or is meant by the possessive that does."""
    voices = scene.voices_in(start, end)
    if voices and voices[-1].reach.end == end:
        return voices[-1]
    possessive = Span(start + max(scene.text[start:end].rfind(mark) for mark in " \n") + 1, end)
    if scene.speech.her.fullmatch(possessive.of(scene.text)) or scene.speech.his.fullmatch(possessive.of(scene.text)):
        return Voice(possessive, possessive, None, None, pronoun=True)
    return name_before(scene.text, start, end, scene.document.language)
