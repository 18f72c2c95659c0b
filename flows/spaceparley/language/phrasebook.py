"""Many phrases at once, found by their first word, in every case of the language."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from .declension import case_forms
from .folding import WORD, fold

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Phrase(Generic[Value]):
    """A phrase and what it means; the first word is the key it stands under."""

    rest: tuple[frozenset[str], ...]
    """Folded case forms of the words after the first."""
    value: Value

    @property
    def length(self) -> int:
        """Words in all."""
        return 1 + len(self.rest)


class Phrasebook(Generic[Value]):
    """Phrases in the nominative, to be declined, and others as they are, asked for at a place in a row of folded words."""

    def __init__(
        self, phrases: Iterable[tuple[str, Value]], language: str, fixed: Iterable[tuple[str, Value]] = ()
    ) -> None:
        self._book: dict[str, list[Phrase[Value]]] = {}
        for phrase, value in phrases:
            self._add([_folded_forms(word, language) for word in WORD.findall(phrase)], value)
        for phrase, value in fixed:
            self._add([frozenset((word,)) for word in WORD.findall(fold(phrase))], value)
        for entries in self._book.values():
            if len(entries) > 1:
                entries.sort(key=lambda entry: -len(entry.rest))

    def _add(self, forms: list[frozenset[str]], value: Value) -> None:
        entry = Phrase(tuple(forms[1:]), value)
        for first in forms[0] if forms else ():
            self._book.setdefault(first, []).append(entry)

    def at(self, words: Sequence[str], place: int) -> Iterable[Phrase[Value]]:
        """Phrases that stand at that place, the longest first."""
        for entry in self._book.get(words[place], ()):
            at = place
            for forms in entry.rest:
                at += 1
                if at == len(words) or words[at] not in forms:
                    break
            else:
                yield entry

    def __contains__(self, word: str) -> bool:
        """Whether any phrase begins with that folded word."""
        return word in self._book


def _folded_forms(word: str, language: str) -> frozenset[str]:
    return frozenset(fold(form) for form in case_forms(word, language))
