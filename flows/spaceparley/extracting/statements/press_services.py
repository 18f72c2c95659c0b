"""Whose press service speaks where nothing beside it tells ("the press service said")."""

from collections.abc import Sequence
from dataclasses import replace

from ..names.inflection import nominative
from .drafts import Draft
from .scene import Scene
from .voices import Voice


def refer_service(scene: Scene, voice: Voice, before: Sequence[Draft]) -> Voice | None:
    """The press service that spoke last, for one without its institution; None for anybody else."""
    if voice.entities or not is_service_alone(scene, voice):
        return None
    told = next((draft.voice for draft in reversed(before) if draft.voice and draft.voice.name and _is_service(scene, draft.voice)), None)
    return replace(voice, name=told.name, surface=told.surface, person=told.person) if told else None


def is_service_alone(scene: Scene, voice: Voice) -> bool:
    """Whether a press service is told without its institution."""
    return scene.speech.service_alone.fullmatch(voice.reach.of(scene.text)) is not None


def plain_service(scene: Scene, words: str) -> str:
    """A press service without its institution in the nominative, where the language declines ("пресс-службе")."""
    first, hyphen, last = words.rpartition("-")
    return first + hyphen + nominative(last, scene.document.language, "organisation") if scene.speech.declined else words


def _is_service(scene: Scene, voice: Voice) -> bool:
    """Whether a voice is the press service of somebody told."""
    found = scene.speech.service.search(voice.surface or "") or scene.speech.service_of.search(voice.surface or "")
    return found is not None and bool(found["press"])
