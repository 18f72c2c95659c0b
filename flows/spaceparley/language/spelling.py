"""Shape of the rules that turn a language's spelling of foreign names into English."""

import re
from dataclasses import dataclass
from functools import cached_property

# Placeholder for every origin that has no rules of its own.
ANY = "*"


@dataclass(frozen=True)
class Manner:
    """How names of one origin are respelt: the first rule that fits at each letter, tried in order."""

    rules: tuple[tuple[str, str], ...]
    """Pattern in small letters, without groups, and what stands for it in English."""

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile("|".join(f"({pattern})" for pattern, _ in self.rules))

    def respell(self, word: str) -> str:
        """The word in English letters; capitals are kept."""
        lowered = word.lower()
        respelt = self._pattern.sub(lambda match: self.rules[(match.lastindex or 1) - 1][1], lowered)
        if word.isupper() and len(word) > 1:
            return respelt.upper()
        return respelt[:1].upper() + respelt[1:] if word[:1].isupper() else respelt


@dataclass(frozen=True, slots=True)
class SpellingWords:
    """How a language writes foreign names."""

    manners: dict[str, Manner]
    """Rules by origin of the name ("slavic", "turkic", "arabic", "western", ...)."""
    countries: dict[str, str]
    """Origin of a name by its bearer's country: ISO codes, separated by spaces, by origin."""
    telling: dict[str, re.Pattern[str]]
    """Surnames whose form alone tells their origin, small letters, whole word; tried in order."""
    leaning: dict[str, re.Pattern[str]]
    """Surnames that may be of that origin, and are if the given name is."""
    english: re.Pattern[str]
    """Spellings that only English uses: such names stay as they are."""
    foreign: re.Pattern[str]
    """What tells a thing's name from another alphabet or, where all are, from Japanese."""
    particles: dict[str, str]
    """Small words within names and what English writes for them."""
    native: bool
    """Whether names of other origins may stay as they are; no where the alphabet differs."""
