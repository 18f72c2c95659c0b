"""Whoever gave out the text in which something is said: "le communiqué précise", "a statement from X", "в сообщении X говорится"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ...span import Span
from .phrases import BREAKS, is_oblique, voice_at
from .predicates import Predicate
from .scene import Scene
from .voices import Voice

BESIDE = 12
"""Characters between a text and whose it is."""
FARTHEST, WORDS, KINDS = 40, 4, 2
"""Characters, and words, from a text to whose it is; words that tell its kind ("a joint statement")."""
RECALLED = 2500
"""Characters back in which a text told of is still the same one."""
ARTICLE = re.compile(r"[^\W\d_]{1,3}[ '’]")


def _owner(scene: Scene, start: int, end: int) -> Voice | None:
    """Whoever is told right behind a text as the one who gave it out, by name or by a noun of his own ("в сообщении министерства")."""
    named = next((voice for voice in scene.voices_in(start, end) if voice.reach.start - start < BESIDE), None)
    if named or scene.text[start : start + 1] != " ":
        return named
    return voice_at(scene, start + 1, end) if scene.speech.declined else _behind_preposition(scene, start, end)


def _behind_preposition(scene: Scene, start: int, end: int) -> Voice | None:
    """Whoever follows the first preposition behind a text, a word or two of its kind skipped ("un communiqué conjoint de X", "a letter from the mayor's office")."""
    for word in list(scene.speech.step.finditer(scene.text, start + 1, min(end, start + FARTHEST)))[:WORDS]:
        between = scene.text[start : word.end()]
        if not between.islower() or any(mark in between for mark in BREAKS + ","):
            return None
        if scene.speech.oblique.search(scene.text, start, word.end()):
            return voice_at(scene, word.end(), end)
    return None


def issuer_before(scene: Scene, start: int, end: int) -> Voice | None:
    """`Le communiqué précise que`, `A statement from X said`: the text speaks for whoever gave it out."""
    for found in reversed(list(scene.speech.text.finditer(scene.text, max(start, end - 160), end))):
        owner = _owner(scene, found.end(), end)
        last = owner.reach.end if owner else found.end()
        if scene.text[last:end].strip(" ,"):
            continue
        return owner or issuer_of(scene, start) or text_itself(scene, *found.span())
    return None


def issuer_at(scene: Scene, start: int, end: int) -> Voice | None:
    """Whoever gave out the text that stands right there ("un communiqué de la NASA")."""
    article = ARTICLE.match(scene.text, start, end)
    at = article.end() if article else start
    found = scene.speech.text.search(scene.text, at, min(end, at + FARTHEST))
    kind = scene.text[at : found.start()] if found else ""
    if not found or (kind and (not kind.islower() or len(kind.split()) > KINDS or scene.speech.oblique.search(kind) or any(mark in kind for mark in BREAKS + ","))):
        return None
    owner = _owner(scene, found.end(), min(end, found.end() + 90))
    return replace(owner, reach=Span(start, owner.reach.end)) if owner else None


def issuer_near(scene: Scene, predicate: Predicate, start: int, end: int) -> Voice | None:
    """Whoever gave out the text in which something is said ("в сообщении X говорится", "reads a statement from X")."""
    texts = list(scene.speech.text.finditer(scene.text, max(start, predicate.span.start - 120), min(end, predicate.span.end + 60)))
    for found in texts:
        if owner := _owner(scene, found.end(), min(end, found.end() + 120)):
            return owner  # "в сообщении, опубликованном на сайте X": the one of two that tells whose it is
    return issuer_of(scene, start) or text_itself(scene, *texts[0].span()) if texts else None


def issuer_of(scene: Scene, at: int) -> Voice | None:
    """Whoever gave out the text told of last before that place: its press service, or the institution in whose text something stood."""
    for voice in reversed(scene.voices_in(max(0, at - RECALLED), at)):
        if voice.surface and scene.speech.service.match(voice.surface):
            return voice
    for found in reversed(list(scene.speech.text.finditer(scene.text, max(0, at - RECALLED), at))):
        sentence = scene.sentence_at(found.start()).span
        owner = _owner(scene, found.end(), sentence.end)
        before = [voice for voice in scene.voices_in(sentence.start, found.start()) if voice.name and not voice.person and not is_oblique(scene, voice, sentence.start)]
        if owner or before:
            return owner or before[-1]
    return None


def text_itself(scene: Scene, start: int, end: int) -> Voice | None:
    """The text as a voice left open, of whoever spoke last; None for a text that was not told of before ("an earlier post")."""
    span = Span(start, end)
    if scene.speech.one_of_many.search(scene.text, max(0, start - 24), start):
        return None
    return Voice(span, span, None, span.of(scene.text), person=False)


def issuer_after(scene: Scene, start: int, end: int) -> Voice | None:
    """`indique le rapport`: that of whoever is named with it, or of the press service told last."""
    found = scene.speech.text.search(scene.text, start, min(end, start + 40))
    between = scene.text[start : found.start()] if found else ""
    if not found or between != between.lower() or any(mark in between for mark in BREAKS + ","):
        return None
    further = scene.speech.text.search(scene.text, found.end(), min(end, found.end() + FARTHEST))
    owner = _owner(scene, found.end(), min(end, found.end() + 90)) or (_owner(scene, further.end(), min(end, further.end() + 90)) if further else None)
    if owner:
        return owner  # "в сообщении, опубликованном на сайте | X"
    issuer = issuer_of(scene, start)
    if issuer is None:
        return text_itself(scene, *found.span())
    return Voice(Span(start + 1, found.end()), issuer.span, issuer.name, issuer.surface, issuer.entities)


def source_of(scene: Scene, sentence: Span, words: Sequence[Span]) -> Voice | None:
    """Whom a sentence names as the source of words in it, outside the words themselves ("со ссылкой на X", "citing X")."""
    for found in scene.speech.citing.finditer(scene.text, sentence.start, sentence.end):
        if not any(part.start <= found.start() < part.end for part in words):
            return voice_at(scene, found.end(), sentence.end)
    return None
