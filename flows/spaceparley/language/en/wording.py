"""English words that deny."""

from ..folding import tokens
from ..wording import WordingWords

WORDS = WordingWords(negations=frozenset(tokens("not no t cannot never none neither nor without")))
