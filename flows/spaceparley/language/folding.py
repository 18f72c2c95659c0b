"""Words without what spelling varies in: case, accents, apostrophes, ё."""

import re

WORD = re.compile(r"[^\W_]+")
ACCENTS = str.maketrans(
    "àáâãäåçèéêëìíîïñòóôõöùúûüýÿăčćđěğışșšțţžłńśźżąęőűðøÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝŸĂČĆĐĚĞİŞȘŠȚŢŽŁŃŚŹŻĄĘŐŰÐØёЁ",
    "aaaaaaceeeeiiiinooooouuuuyyaccdegisssttzlnszzaeoudoAAAAAACEEEEIIIINOOOOOUUUUYYACCDEGISSSTTZLNSZZAEOUDOеЕ",
)


def fold(word: str) -> str:
    """The word in small letters without accents, letter for letter, so that offsets stay."""
    return word.translate(ACCENTS).lower()


def tokens(words: str) -> tuple[str, ...]:
    """The folded words of a phrase, without punctuation: `l'Émirat` -> l, emirat."""
    return tuple(WORD.findall(fold(words)))
