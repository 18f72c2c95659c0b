"""The shape of the words that turn a sentence into its opposite."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordingWords:
    """Folded words, as `folding.tokens` cuts them."""

    negations: frozenset[str]
    """What denies: of two wordings alike, the one that has such a word and the other that has none say two things."""
