"""Whom a collective of institutions or countries means: the two of its sort that were named last ("the companies", "les deux agences", "обе страны")."""

from ...language import load
from ...language.countries import is_country
from ...language.referents import ReferentWords
from ...span import Span
from ..facts import Entity
from .scene import Scene
from .voices import Voice

PAIR = 2
BACK = 4
"""Sentences back to the one that names the two, its own counted."""


def refer_all(scene: Scene, voice: Voice) -> Voice | None:
    """The two institutions, or countries, of the nearest sentence that names as many of them or more; None where those are not two."""
    phrase, words = voice.reach.of(scene.text), load(scene.document.language, ReferentWords)
    houses = words.houses.fullmatch(phrase) is not None
    if not (houses or words.states.fullmatch(phrase)):
        return None
    span = scene.sentence_at(voice.reach.start).span
    for _ in range(BACK):
        told = _named(scene, Span(span.start, min(span.end, voice.reach.start)), houses=houses)
        if len(told) >= PAIR:
            return _joined(voice, told) if len(told) == PAIR else None
        if span.start == 0:
            return None
        span = scene.sentence_at(span.start - 1).span
    return None


def _named(scene: Scene, span: Span, *, houses: bool) -> list[Entity]:
    """The institutions, or else the countries, named in a stretch, each once."""
    told = dict.fromkeys(mention.entity for mention in scene.document.mentions_in(span) if mention.entity)
    found = [scene.document.entity(key) for key in told]
    if houses:
        return [one for one in found if one.kind == "organisation"]
    return [one for one in found if one.kind == "place" and is_country(one.surface, scene.document.language)]


def _joined(voice: Voice, two: list[Entity]) -> Voice:
    one, other = two
    return Voice(voice.reach, voice.span, f"{one.name} and {other.name}", f"{one.surface}, {other.surface}", (one.key, other.key), person=False)
