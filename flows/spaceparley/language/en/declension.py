"""English names do not decline."""

from ..declension import DeclensionWords

WORDS = DeclensionWords(endings=(), fixed=r".*")
