"""Whom the label before an answer names: a full name, part of one, or its initials."""

import re

from ..span import Span
from .quotations import Quotation
from .scene import Scene
from .spelling import english_person
from .voices import NAME, Voice, name_at

NEAR = 20
LETTERS = re.compile(r"[^\W\d_]+")


def label_voice(scene: Scene, quotation: Quotation) -> Voice | None:
    """The person meant; None where no name in the report fits, or more than one."""
    label = quotation.speaker
    if label is None:
        return None
    parts = LETTERS.findall(label.of(scene.text))
    named = [voice for voice in scene.voices_in(label.start - NEAR, label.end + NEAR) if voice.span.touches(label)]
    if named and named[0].name and not all(len(part) == 1 for part in parts):
        return named[0]
    people = [entity for entity in scene.document.entities if entity.kind == "person" and _fits(parts, entity.surface) and _is_spelt(entity.surface)]
    if len(people) == 1:
        return Voice(label, label, people[0].name, people[0].surface, (people[0].key,))
    return name_at(scene.text, label.start, label.end, scene.document.language) or _printed(scene, label, parts)


def _fits(label: list[str], name: str) -> bool:
    """Whether a label is a word of a name, or the initials of it."""
    words = LETTERS.findall(name)
    if all(len(part) == 1 for part in label):
        return len(label) > 1 and [word[0] for word in words if word[0].isupper()] == label
    return bool({part.lower() for part in label if len(part) > 1} & {word.lower() for word in words})


def _is_spelt(name: str) -> bool:
    return any(len(word) > 1 for word in LETTERS.findall(name))


def _printed(scene: Scene, label: Span, parts: list[str]) -> Voice | None:
    """A full name that the page prints and that the label fits, though nothing else shows that it is somebody's."""
    for text in (scene.document.report.title or "", scene.text):
        for found in NAME.finditer(text):
            if len(found[0].split()) > 1 and _fits(parts, found[0]):
                return Voice(label, label, english_person(found[0], scene.document.language, None), found[0])
    return None
