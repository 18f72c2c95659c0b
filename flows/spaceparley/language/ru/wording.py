"""Russian words that deny."""

from ..folding import tokens
from ..wording import WordingWords

WORDS = WordingWords(negations=frozenset(tokens("не нет ни без никогда нельзя никакой никакого никаких")))
