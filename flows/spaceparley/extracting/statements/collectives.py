"""Whom a collective of institutions or countries means: the two of its sort that were named last ("the companies", "les deux agences", "обе страны")."""

import re

from ...language import load
from ...language.countries import is_country
from ...language.referents import ReferentWords
from ...reference.gazetteer import find_row
from ...span import Span
from ..facts import Entity
from .scene import Scene
from .voices import Voice

PAIR = 2
BACK = 4
"""Sentences back to the one that names the two, its own counted."""
PUBLIC = re.compile(r"\b(?:Ministry|Department|Government|Agency|Administration|Parliament|Presidency)\b")
"""What institutions of state are called in English."""


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
            return _joined(voice, told) if len(told) == PAIR and len({_is_public(one) for one in told}) == 1 else None
        if span.start == 0:
            return None
        span = scene.sentence_at(span.start - 1).span
    return None


def _named(scene: Scene, span: Span, *, houses: bool) -> list[Entity]:
    """The institutions, or else the countries, named in a stretch, each once."""
    told = dict.fromkeys(mention.entity for mention in scene.document.mentions_in(span) if mention.entity)
    found = [scene.document.entity(key) for key in told]
    if houses:
        return [one for one in found if one.kind == "organisation" and _sort(one) != "media"]
    return [one for one in found if one.kind == "place" and is_country(one.surface, scene.document.language)]


def _sort(one: Entity) -> str | None:
    row = find_row(one.name)
    return row.sort if row else None


def _is_public(one: Entity) -> bool:
    """Whether it is an institution of state: "the companies" are none of these, and "the agencies" no firm."""
    return _sort(one) in ("agency", "government") or PUBLIC.search(one.name) is not None


def _joined(voice: Voice, two: list[Entity]) -> Voice:
    one, other = two
    return Voice(voice.reach, voice.span, f"{one.name} and {other.name}", f"{one.surface}, {other.surface}", (one.key, other.key), person=False)
