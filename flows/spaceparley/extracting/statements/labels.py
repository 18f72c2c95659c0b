"""Whom the label before an answer names: a full name, part of one, or its initials."""

import re

from ...span import Span
from ..names.spelling import english_person
from .quotations import Quotation
from .scene import Scene
from .voices import Voice, name_at, printed_names

NEAR = 20
MOST_INITIALS = 3
LETTERS = re.compile(r"[^\W\d_]+")


def label_voice(scene: Scene, quotation: Quotation) -> Voice | None:
    """The person meant; None where no name in the report fits, or more than one."""
    label = quotation.speaker
    if label is None:
        return None
    parts = _parts(label.of(scene.text))
    own = label.of(scene.text).strip(" .")
    people = [one for one in scene.document.entities if one.kind == "person" and one.surface != own and _fits(parts, one.surface) and _is_spelt(one.surface)]
    if len(people) == 1:
        return Voice(label, label, people[0].name, people[0].surface, (people[0].key,))
    named = [voice for voice in scene.voices_in(label.start - NEAR, label.end + NEAR) if voice.span.touches(label) and voice.name]
    if named and named[0].person and not _is_short(parts):
        return named[0]
    return name_at(scene.text, label.start, label.end, scene.document.language) or _printed(scene, label, parts) or (named[0] if named and not _is_short(parts) else None)


def _parts(label: str) -> list[str]:
    """The words of a label; the letters of one that is nothing but initials ("AN")."""
    words = LETTERS.findall(label)
    return list(words[0]) if len(words) == 1 and words[0].isupper() and len(words[0]) <= MOST_INITIALS else words


def _is_short(parts: list[str]) -> bool:
    return all(len(part) == 1 for part in parts)


def _fits(label: list[str], name: str) -> bool:
    """Whether a label is a word of a name, or the initials of it."""
    words = LETTERS.findall(name)
    if _is_short(label):
        return len(label) > 1 and [word[0] for word in words if word[0].isupper()] == label
    return bool({part.lower() for part in label if len(part) > 1} & {word.lower() for word in words})


def _is_spelt(name: str) -> bool:
    return any(len(word) > 1 for word in LETTERS.findall(name))


def _printed(scene: Scene, label: Span, parts: list[str]) -> Voice | None:
    """A full name that the page prints and that the label fits, though nothing else shows that it is somebody's."""
    for text in (scene.document.report.title or "", scene.text):
        for found in printed_names(text):
            if len(found[0].split()) > 1 and _fits(parts, found[0]):
                return Voice(label, label, english_person(found[0], scene.document.language, None), found[0])
    return None
