"""French words that deny."""

from ..folding import tokens
from ..wording import WordingWords

WORDS = WordingWords(negations=frozenset(tokens("ne n pas ni non aucun aucune jamais nullement sans")))
