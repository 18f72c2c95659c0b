"""What somebody says in a list behind a colon: "The parties agreed:" and, a line each, "- to set up a committee;"."""

import re

from ...span import Span
from .endings import trimmed
from .scene import Scene

ITEM = re.compile(r"[ \t\n]*(?P<bullet>(?:[–—•·*▪-]|\d{1,2}[.)]|[a-zа-я]\))[ \u00a0]+)(?=\S)")
LINE = re.compile(r"[^\n]+")
FOLLOWING = re.compile(r"[^\n]{0,40}?:[*_ ]*\Z")
MOST = 30
"""Items of a list, far more than anybody agrees on."""


def opens_list(scene: Scene, start: int, end: int) -> Span | None:
    """The items from the first one's words to the last one's, where the text up to `end` closes with a colon and a list follows."""
    if not FOLLOWING.search(scene.text, start, end):
        return None
    first, last, place = -1, end, end
    for _ in range(MOST):
        item = ITEM.match(scene.text, place)
        line = LINE.match(scene.text, item.end()) if item else None
        if not item or not line or (last > end and "\n" not in scene.text[place : item.start("bullet")]):
            break
        first = item.end() if first < 0 else first
        last = place = line.end()
    return trimmed(scene.text, _words(scene, first, last), last) if first >= 0 else None


def _words(scene: Scene, start: int, end: int) -> int:
    """Where the words of an item begin, without what brings them in ("de ", "to ", "that ")."""
    infinitive = scene.speech.infinitive.match(scene.text, start, end)
    if infinitive:
        return infinitive.start("start")
    that = scene.speech.that.match(scene.text, start, end)
    return that.end() if that else start
