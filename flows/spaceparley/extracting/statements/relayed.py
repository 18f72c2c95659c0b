"""Whose words a verb passes on: of whoever it quotes, not of whoever quotes."""

import re

from ...span import Span
from .phrases import voice_at
from .predicates import Predicate
from .scene import Scene
from .voices import Voice

WORD = re.compile(r"[^\W\d_]+ ")


def relayed_at(scene: Scene, start: int, end: int) -> Voice | None:
    """Whose words a verb passes on, whoever does so ("приводит ТАСС слова X", "приводит его слова пресс-служба")."""
    found = scene.speech.relayed.match(scene.text, start, end)
    if not found:
        return None
    if meant_by := next((group for group in ("pronoun", "quoted") if found.groupdict().get(group)), None):
        pronoun = Span(*found.span(meant_by))
        meant = next(iter(scene.voices_in(pronoun.start, pronoun.end)), None)
        return meant or Voice(pronoun, pronoun, None, None, pronoun=True)
    voice = voice_at(scene, found.end(), end)
    if voice and voice.name is None and (post := WORD.match(scene.text, found.end(), end)) and post[0].islower():
        # "цитирует министра «Известия»": who quotes stands behind whom it quotes.
        told = Span(post.start(), post.end() - 1)
        return Voice(told, told, None, told.of(scene.text))
    return voice


def quoted_within(scene: Scene, predicate: Predicate) -> Voice | None:
    """Whoever is quoted within a verb of several words ("the ministry quoted | X | as saying")."""
    verb = scene.speech.relayed.search(scene.text, predicate.span.start, predicate.span.end) if " " in predicate.span.of(scene.text) else None
    voice = relayed_at(scene, verb.start(), predicate.span.end) if verb else None
    return voice if voice and voice.reach.end <= predicate.span.end else None
