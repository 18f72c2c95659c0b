"""What the words of a name sound like, whatever the alphabet and the way of writing."""

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Literal

from ..language.folding import fold
from .eastern_names import eastern_spellings, korean, romanised
from .given_name_forms import GivenForm, given_forms
from .name_marks import transcriptions_of
from .name_parts import NameParts
from .nations import respellings
from .transcriptions import CYRILLIC, NATIONAL, NATIONAL_LETTERS, Transcription
from .western_names import arabic_sounds, simplified, western_sounds

Alphabet = Literal["latin", "russian", "national"]
VOWELS = re.compile(r"[aeiouyJ]")
WESTERN = frozenset(("western", "french", "italian", "german"))
# Marks that English newspapers drop, leaving the letter; š, č and ş become other letters.
PLAIN = str.maketrans("àâäáãåéèêëíîïìıóôöòõúûüùÿñğ", "aaaaaaeeeeiiiiiooooouuuuyng")


@dataclass(frozen=True, slots=True)
class Folded:
    """One word of a name as it is compared."""

    letters: str
    """As written, without what newspapers leave out: ё, accents that change nothing, hyphens."""
    alphabet: Alphabet
    sounds: frozenset[str]
    """What it surely can sound like."""
    possible: frozenset[str]
    """What it may sound like in a way of writing that nothing in the name speaks for."""
    western: frozenset[str]
    """What it sounds like to a Russian if it is a Western name."""
    eastern: frozenset[str]
    """What it is in pinyin (p:) and Hepburn (h:), where it is made of such syllables."""
    forms: frozenset[GivenForm]
    """Given names that it is a form of."""
    skeletons: frozenset[str] = field(init=False, compare=False)
    """Its consonants, in any way of writing."""

    @property
    def cyrillic(self) -> bool:
        """Whether in Cyrillic letters."""
        return self.alphabet != "latin"

    def __post_init__(self) -> None:
        heard = self.sounds | self.possible | self.western
        object.__setattr__(self, "skeletons", frozenset(VOWELS.sub("", sound) for sound in heard))


@dataclass(frozen=True, slots=True)
class FoldedName:
    """All words of a name as they are compared."""

    words: tuple[Folded, ...]
    korean: str | None


@lru_cache(maxsize=65536)
def fold_name(name: NameParts) -> FoldedName:
    """The words of one reading of a name, each with its sounds."""
    words = _cyrillic(name.words) if name.cyrillic else _latin(_latin_words(name))[: len(name.words)]
    if name.article or any(form.origin == "arabic" for word in words for form in word.forms):
        words = [replace(word, sounds=word.sounds | arabic_sounds(word.sounds)) for word in words]
    return FoldedName(tuple(words), korean(name.words) if len(name.words) > 1 else None)


def fold_patronymic(name: NameParts) -> Folded:
    """The patronymic of a name that has one."""
    return _cyrillic((name.father,))[0] if name.cyrillic else _latin((*name.words, name.father))[-1]


def _latin_words(name: NameParts) -> tuple[str, ...]:
    """All that tells the way of writing: `Olegowitsch` says that `Rogosin` is German."""
    return (*name.words, name.patronymic) if name.patronymic else name.words


def _cyrillic(words: tuple[str, ...]) -> list[Folded]:
    eastern = eastern_spellings(words) or (frozenset[str](),) * len(words)
    national = any(NATIONAL_LETTERS.search(word) for word in words)
    way = NATIONAL if national else CYRILLIC
    found = []
    for word, syllables in zip(words, eastern, strict=True):
        sounds = way.sounds(word)
        western = frozenset(map(simplified, sounds))
        letters = word.replace("ё", "е").replace("-", "")
        alphabet: Alphabet = "national" if national else "russian"
        found.append(Folded(letters, alphabet, sounds, frozenset(), western, syllables, given_forms(word)))
    return found


def _latin(words: tuple[str, ...]) -> list[Folded]:
    sure, possible = transcriptions_of(words)
    respelt = respellings(words)
    forms = [given_forms(word) for word in words]
    origins = [{form.origin for part in word.split("-") for form in given_forms(part)} for word in words]
    # Kim is a given name in the west, and no Western one beside Andrei.
    western = any(WESTERN & of_word for of_word in origins) and not any(of_word and not WESTERN & of_word for of_word in origins)
    return [
        Folded(
            word.translate(PLAIN).replace("-", ""),
            "latin",
            _sounds(word, sure).union(*(_sounds(one, sure) for one in others)),
            _sounds(word, possible),
            western_sounds(word) if western else frozenset(),
            romanised(fold(word)),
            found,
        )
        for word, found, others in zip(words, forms, respelt, strict=True)
    ]


def _sounds(word: str, ways: tuple[Transcription, ...]) -> frozenset[str]:
    return frozenset(sound for way in ways for sound in way.sounds(word))
