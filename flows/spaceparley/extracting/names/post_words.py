"""What a post is called with its shortened words written out: "замгендиректора" is "заместитель генерального директора", "the CEO" is the chief executive."""

import re

from ...language.roles import RoleWords
from .roles import Role

WORD = re.compile(r"[^\W\d_]+")
STEM, ENDING = 5, 1
"""Letters of a word that no case changes, and the fewest that one does."""


def is_called(role: Role, held: Role, text: str, posts: RoleWords) -> bool:
    """Whether a post of two words or more is the other one, whichever of their words are shortened; the other may say more of where it is held."""
    told, theirs = _words(role, text, posts), _words(held, text, posts)
    return len(told) > 1 and theirs[: len(told)] == told


def _words(role: Role, text: str, posts: RoleWords) -> tuple[str, ...]:
    told = text[role.head.start : role.span.end].lower()
    for short, full in posts.shortened:
        told = short.sub(full, told)
    return tuple(word[: min(STEM, len(word) - ENDING)] for word in WORD.findall(told))
