"""What the words of a name sound like, whatever the alphabet and the way of writing."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from ..language.folding import fold
from .eastern_names import eastern_spellings, korean, romanised
from .given_name_forms import GivenForm, given_forms
from .name_marks import transcriptions_of
from .name_parts import NameParts
from .transcriptions import CYRILLIC, Transcription
from .western_names import arabic_sounds, western_sounds

VOWELS = re.compile(r"[aeiou]")
WESTERN = frozenset(("western", "french", "italian", "german"))
# Marks that English newspapers drop, leaving the letter; š, č and ş become other letters.
PLAIN = str.maketrans("àâäáãåéèêëíîïìıóôöòõúûüùÿñğ", "aaaaaaeeeeiiiiiooooouuuuyng")


@dataclass(frozen=True, slots=True)
class Folded:
    """One word of a name as it is compared."""

    sounds: frozenset[str]
    """What it surely can sound like."""
    possible: frozenset[str]
    """What it may sound like in a way of writing that nothing in the name speaks for."""
    western: frozenset[str]
    """What it sounds like if a Western name, in Latin letters."""
    forms: frozenset[GivenForm]
    """Given names that it is a form of."""
    cyrillic: bool

    @property
    def syllables(self) -> frozenset[str]:
        """Its Chinese spellings, where it is made of such syllables."""
        return frozenset(sound for sound in self.sounds if sound.startswith("p:"))

    @property
    def skeletons(self) -> frozenset[str]:
        """Its consonants, in any way of writing."""
        return frozenset(
            VOWELS.sub("", sound) for sound in self.sounds | self.possible | self.western if sound[1:2] != ":"
        )


@dataclass(frozen=True, slots=True)
class FoldedName:
    """All words of a name as they are compared."""

    words: tuple[Folded, ...]
    korean: str | None


@lru_cache(maxsize=65536)
def fold_name(name: NameParts) -> FoldedName:
    """The words of one reading of a name, each with its sounds."""
    words = _cyrillic(name.words) if name.cyrillic else _latin(name.words)
    if name.article or any(form.origin == "arabic" for word in words for form in word.forms):
        words = [replace(word, sounds=word.sounds | arabic_sounds(word.sounds)) for word in words]
    return FoldedName(tuple(words), korean(name.words) if len(name.words) > 1 else None)


def fold_patronymic(name: NameParts) -> Folded:
    """The patronymic of a name that has one."""
    words = (name.father,)
    return (_cyrillic(words) if name.cyrillic else _latin(words))[0]


def _cyrillic(words: tuple[str, ...]) -> list[Folded]:
    eastern = eastern_spellings(words) or (frozenset[str](),) * len(words)
    return [
        Folded(CYRILLIC.sounds(word) | latin, frozenset(), frozenset(), given_forms(word), cyrillic=True)
        for word, latin in zip(words, eastern, strict=True)
    ]


def _latin(words: tuple[str, ...]) -> list[Folded]:
    sure, possible = transcriptions_of(words)
    forms = [given_forms(word) for word in words]
    western = any(form.origin in WESTERN for found in forms for form in found)
    return [
        Folded(
            _sounds(word, sure) | romanised(fold(word)) | {f"l:{word.translate(PLAIN)}"},
            _sounds(word, possible),
            western_sounds(word) if western else frozenset(),
            found,
            cyrillic=False,
        )
        for word, found in zip(words, forms, strict=True)
    ]


def _sounds(word: str, ways: tuple[Transcription, ...]) -> frozenset[str]:
    return frozenset(sound for way in ways for sound in way.sounds(word))
