"""Attributions of quoted words without any known verb of saying: "selon X", "was all that X would say", "From X's account:"."""

import re

from ...span import Span
from .asides import Attribution
from .phrases import pronoun_of, voice_at
from .quotations import Quotation
from .relayed import relayed_at
from .scene import Scene
from .subjects import subject_of
from .voices import Voice

WORD = re.compile(r"[^\W\d_]+ ")
FEW = 3
"""Words between a verb and its subject."""
NEAR = 60
"""Characters behind quoted words in which a known verb would stand."""


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


def has_verb(scene: Scene, quotation: Quotation) -> bool:
    """Whether quoted words are a clause."""
    return scene.speech.clause.search(scene.text, quotation.words.start, quotation.words.end) is not None


def led_by_preposition(scene: Scene, quotation: Quotation, before: Span) -> Attribution | None:
    """`Pour X, « …`, `Selon X, « …`."""
    if not has_verb(scene, quotation):
        return None
    if (whose := next(reversed(list(scene.speech.whose.finditer(scene.text, before.start, before.end))), None)) and whose.end() == before.end:
        return Attribution(Span(whose.start(), before.end), pronoun_of(scene, before.start, whose), "statement.according.pronoun")
    found = next(reversed(list(scene.speech.according.finditer(scene.text, before.start, before.end))), None)
    if not found:
        return None
    voice = voice_at(scene, found.end(), before.end)
    if not voice or not scene.text[voice.reach.end : before.end].rstrip().endswith((",", ":")):
        return None
    return Attribution(Span(found.start(), before.end), voice, "statement.according")


def channel_before(scene: Scene, before: Span) -> Attribution | None:
    """`From X's account: "…`, `Sur le compte de X : « …`: the only one whom the words before the colon name."""
    voices = [voice for voice in scene.voices_in(before.start, before.end) if voice.name and voice.entities]
    if len({voice.entities for voice in voices}) != 1 or not scene.speech.channel.search(scene.text, before.start, before.end):
        return None
    return Attribution(Span(voices[0].reach.start, before.end), voices[0], "statement.direct.channel")


def _person_at(scene: Scene, start: int, end: int, words: int) -> Voice | None:
    """The person told right there, or behind a few words without capitals that go with the verb ("не стесняется | в выражениях | X")."""
    for _ in range(words + 1):
        voice = voice_at(scene, start, end)
        if voice:
            return voice if voice.person and (voice.entities or voice.name) else None
        word = WORD.match(scene.text, start, end)
        if not word or not word[0].islower():
            return None
        start = word.end()
    return None


def told_after(scene: Scene, start: int, after: Span) -> Attribution | None:
    """`"…," radioed X`, `« … », a imagé X`, `«…», — сощурился X`: whatever a verb means, right behind quoted words and a comma it tells who says them."""
    text = scene.text
    if "," not in text[after.start - 2 : start] or not text[start : start + 1].isalpha():
        return None
    known = next(iter(scene.predicates_in(start, min(after.end, start + NEAR))), None)
    if known and (known.passive or known.span.start != start or known.verb.brings("q")):
        return None
    verb = scene.speech.quoting.match(text, start, after.end)
    pronoun = Span(*verb.span("pronoun")) if verb and verb.groupdict().get("pronoun") else None
    if pronoun:
        meant = next(iter(scene.voices_in(pronoun.start, pronoun.end)), Voice(pronoun, pronoun, None, None, pronoun=True))
        return Attribution(Span(start, pronoun.end), meant, "statement.direct.after.any")
    voice = relayed_at(scene, start, after.end) or _person_at(scene, verb.end() if verb else start, after.end, FEW if verb else 0)
    if voice is None:
        return None
    if verb:
        return Attribution(Span(start, voice.reach.end), voice, "statement.direct.after.any")
    told = scene.speech.quoting_after.match(text, voice.reach.end, after.end)
    return Attribution(Span(start, told.end()), voice, "statement.direct.after.any") if told else None
