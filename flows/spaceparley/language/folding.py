"""Words without what spelling varies in: case, accents, apostrophes, ё."""

import re
import unicodedata
from collections.abc import Mapping

WORD = re.compile(r"[^\W_]+")
LATIN = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
ACCENTS = str.maketrans(
    {chr(code): plain for code in LATIN if len(plain := unicodedata.normalize("NFD", chr(code))[0]) == 1 and plain.isascii()}
    | {"đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ı": "i", "ð": "d", "Ð": "D", "ё": "е", "Ё": "Е"}
)


def fold(word: str) -> str:
    """The word in small letters without accents, letter for letter, so that offsets stay."""
    return word.lower() if word.isascii() else word.translate(ACCENTS).lower()


def swap(text: str, letters: Mapping[str, str]) -> str:
    """The text with other letters for a few, none of which is one of the others; `translate` looks up every letter and takes hundreds of times as long."""
    for letter, other in letters.items():
        text = text.replace(letter, other)
    return text


def tokens(words: str) -> tuple[str, ...]:
    """The folded words of a phrase, without punctuation: `l'Émirat` -> l, emirat."""
    return tuple(WORD.findall(fold(words)))
