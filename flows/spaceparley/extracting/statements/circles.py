"""Whose people speak where only a place or a circle of them is told: "В Анкаре заявили", "côté syndicats, on …"."""

import re

from ...span import Span
from .scene import Scene
from .voices import Voice

CIRCLE = re.compile(r"[a-zà-ÿа-яё-]{3,}[sxыи](?=,)")
LONGEST = 60
"""Characters of a town's name."""


def town_at(scene: Scene, start: int) -> Voice | None:
    """The town or country that stands for its government where people in it speak ("В Анкаре заявили")."""
    for mention in scene.document.mentions_in(Span(start, start + LONGEST)):
        entity = scene.document.entity(mention.entity) if mention.entity else None
        if entity and entity.kind == "place" and mention.span.start == start:
            return Voice(mention.span, mention.span, entity.name, mention.span.of(scene.text), (entity.key,), person=False)
    return None


def circle_at(scene: Scene, start: int, end: int) -> Voice | None:
    """People in general, told by one plural noun before the comma ("côté syndicats, on …")."""
    found = CIRCLE.match(scene.text, start, end)
    return Voice(Span(*found.span()), Span(*found.span()), found[0], found[0]) if found else None
