"""What the words of a name sound like, whatever the alphabet and the way of writing."""

import re
from dataclasses import dataclass
from functools import lru_cache

from ..language.folding import fold
from .eastern_names import eastern_spellings, korean, romanised
from .given_name_forms import given_forms
from .name_marks import transcriptions_of
from .name_parts import NameParts
from .transcriptions import CYRILLIC, Transcription
from .western_names import western_sounds

VOWELS = re.compile(r"[aeiou]")


@dataclass(frozen=True, slots=True)
class Folded:
    """One word of a name as it is compared."""

    sounds: frozenset[str]
    """What it surely can sound like."""
    possible: frozenset[str]
    """What it may sound like in a way of writing that nothing in the name speaks for."""
    forms: frozenset[str]
    """Given names that it is a form of."""
    cyrillic: bool

    @property
    def skeletons(self) -> frozenset[str]:
        """Its consonants, in any way of writing."""
        return frozenset(VOWELS.sub("", sound) for sound in self.sounds | self.possible if sound[1:2] != ":")


@dataclass(frozen=True, slots=True)
class FoldedName:
    """All words of a name as they are compared."""

    words: tuple[Folded, ...]
    korean: str | None


@lru_cache(maxsize=65536)
def fold_name(name: NameParts) -> FoldedName:
    """The words of one reading of a name, each with its sounds."""
    words = tuple(_cyrillic(name.words) if name.cyrillic else _latin(name.words))
    return FoldedName(words, korean(name.words) if len(name.words) > 1 else None)


def _cyrillic(words: tuple[str, ...]) -> list[Folded]:
    eastern = eastern_spellings(words) or (frozenset[str](),) * len(words)
    return [
        Folded(CYRILLIC.sounds(word) | latin, frozenset(), given_forms(word), cyrillic=True)
        for word, latin in zip(words, eastern, strict=True)
    ]


def _latin(words: tuple[str, ...]) -> list[Folded]:
    sure, possible = transcriptions_of(" ".join(words))
    return [
        Folded(
            _sounds(word, sure) | romanised(fold(word)),
            _sounds(word, possible) | western_sounds(word),
            given_forms(word),
            cyrillic=False,
        )
        for word in words
    ]


def _sounds(word: str, ways: tuple[Transcription, ...]) -> frozenset[str]:
    return frozenset(sound for way in ways for sound in way.sounds(word))
