"""Case forms of names, by the ending of the nominative."""

import re
from dataclasses import dataclass
from functools import cached_property

from . import load


@dataclass(frozen=True)
class DeclensionWords:
    """How single words decline; `(nominative ending, endings of all cases)`, the first that fits is used."""

    endings: tuple[tuple[str, str], ...]
    """Ending of the nominative and, separated by spaces, what may stand instead; `-` is nothing."""
    fixed: str
    """Pattern of words that never change."""

    @cached_property
    def _fixed(self) -> re.Pattern[str]:
        return re.compile(self.fixed)

    def forms(self, word: str) -> tuple[str, ...]:
        """The word in all its cases, as spelt by its ending; more than exist rather than fewer."""
        if self._fixed.fullmatch(word):
            return (word,)
        for ending, others in self.endings:
            if word.endswith(ending):
                stem = word[: len(word) - len(ending)]
                return (word, *(stem + other.strip("-") for other in others.split()))
        return (word,)


def case_forms(word: str, language: str) -> tuple[str, ...]:
    """The word in all cases of the language: `Байконур` -> Байконур, Байконура, Байконуру, ..."""
    words: DeclensionWords = load(language, DeclensionWords)
    return words.forms(word)
