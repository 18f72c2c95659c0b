"""Attributions of quoted words without any verb of saying: "selon X", "was all that X would say", "From X's account:"."""

from ...span import Span
from .asides import Attribution
from .phrases import voice_at
from .scene import Scene
from .subjects import subject_of


def according_at(scene: Scene, start: int, end: int) -> Attribution | None:
    """`selon X`, `according to X` right there."""
    found = scene.speech.according.match(scene.text, start, end)
    if not found or found["weak"]:
        return None
    voice = voice_at(scene, found.end(), end)
    return Attribution(Span(start, voice.reach.end), voice, "statement.according") if voice else None


def equated_after(scene: Scene, after: Span) -> Attribution | None:
    """`"…" was all that X offered`, `« … », c'est tout ce qu'a dit X`, `«…» — такой прогноз X`."""
    found = scene.speech.equated.match(scene.text, after.start, after.end)
    if not found:
        return None
    predicate = next(iter(scene.predicates_in(found.end(), after.end)), None)
    voice = voice_at(scene, found.end(), after.end) or (subject_of(scene, predicate, found.end(), after.end) if predicate else None)
    return Attribution(Span(after.start, voice.reach.end), voice, "statement.direct.equated") if voice else None


def channel_before(scene: Scene, before: Span) -> Attribution | None:
    """`From X's account: "…`, `Sur le compte de X : « …`: the only one whom the words before the colon name."""
    voices = [voice for voice in scene.voices_in(before.start, before.end) if voice.name and voice.entities]
    if len({voice.entities for voice in voices}) != 1 or not scene.speech.channel.search(scene.text, before.start, before.end):
        return None
    return Attribution(Span(voices[0].reach.start, before.end), voices[0], "statement.direct.channel")
