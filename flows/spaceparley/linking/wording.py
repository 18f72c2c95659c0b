"""Whether two reports print the same words: alike enough, one a part of the other, and nothing in them contradicting."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..language import load
from ..language.folding import tokens
from ..language.wording import WordingWords
from .almanac import can_be_same

ALIKE = 0.6
"""Share of stems in common from which two wordings render one utterance.

Between the pairs of `tests/linking/utterances.csv`: those of one utterance share 0.64 and more, those of two, where no
number, date or negation tells them apart, 0.5 and less; what one speaker says on several occasions in the annotated
reports less than 0.4 (`test_utterances.py` reckons it anew).
"""
PART = 5
"""Words in one run that make a wording a part of a longer one."""
STEM = 5
"""Letters that tell a word, whatever its ending."""
SHORT = 3
"""Letters of words that tell nothing: articles, prepositions, auxiliaries."""
BEFORE = 3
"""Words before a part of a sentence in which it can be denied."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a statement as they are compared."""

    words: tuple[str, ...]
    stems: frozenset[str]
    numbers: frozenset[str]
    negations: frozenset[str]
    """Of its language."""
    dates: tuple[str, ...]
    """EDTF of the dates that stand in it."""

    @property
    def is_denied(self) -> bool:
        """Whether something in it is denied."""
        return not self.negations.isdisjoint(self.words)


@lru_cache(maxsize=65536)
def read_wording(text: str, language: str, dates: tuple[str, ...] = ()) -> Wording:
    """The wording of a statement, and the dates that were read in it."""
    words = tokens(text)
    numbers = frozenset(word for word in words if word[0].isdigit())
    stems = frozenset(word if word in numbers else word[:STEM] for word in words if word in numbers or len(word) > SHORT)
    return Wording(words, stems, numbers, load(language, WordingWords).negations, tuple(dict.fromkeys(dates)))


def is_same_wording(one: Wording, other: Wording) -> bool:
    """Whether both render one utterance of one speaker on one day, in one language."""
    few, many = sorted((one, other), key=lambda wording: len(wording.words))
    if not _dates_fit(few.dates, many.dates):
        return False
    if few.words and few.words == many.words:
        return True
    if _is_part(few, many):
        return True
    if few.numbers - many.numbers and many.numbers - few.numbers:
        return False
    return few.is_denied == many.is_denied and likeness(few, many) >= ALIKE


def likeness(one: Wording, other: Wording) -> float:
    """Share of the stems of both that they have in common (Dice), none where one has nothing to be known by."""
    if not one.stems or not other.stems:
        return 0.0
    return 2 * len(one.stems & other.stems) / (len(one.stems) + len(other.stems))


def _is_part(few: Wording, many: Wording) -> bool:
    """Whether the shorter one stands in the longer one word for word, and is not denied there alone."""
    length = len(few.words)
    if length < PART:
        return False
    for start in range(len(many.words) - length + 1):
        if many.words[start : start + length] == few.words:
            before = many.words[max(0, start - BEFORE) : start]
            return few.is_denied or many.negations.isdisjoint(before)
    return False


def _dates_fit(few: Sequence[str], many: Sequence[str]) -> bool:
    """Whether each date of the one can be some date of the other, where both give any."""
    return not (few and many) or all(any(can_be_same(date, other) for other in many) for date in few)
