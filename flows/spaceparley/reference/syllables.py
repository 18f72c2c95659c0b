"""Chinese and Japanese names in Russian letters, syllable by syllable, in pinyin and Hepburn."""

from functools import cache

from .tables import read_lines


def pinyin(word: str) -> str | None:
    """A word of a Chinese name in pinyin: `Чжэньхай` -> Zhenhai; None where it is not made of Chinese syllables."""
    parts = _syllables("palladius", word.lower().replace("ъ", ""))
    return "".join(parts).capitalize() if parts else None


def is_pinyin_syllable(word: str) -> bool:
    """Whether the word is one Chinese syllable in Russian letters."""
    return word.lower() in _table("palladius")[0]


def is_chinese(word: str) -> bool:
    """Whether the word can be a Chinese surname or given name: one or two syllables in Russian letters."""
    return 0 < len(_syllables("palladius", word.lower().replace("ъ", "")) or ()) <= 2


def hepburn(word: str) -> str | None:
    """A word of a Japanese name in Hepburn romanisation: `Кэндзи` -> Kenji; None where it is not Japanese."""
    parts = _japanese(word)
    return "".join(parts).capitalize() if parts and parts[0] != "i" else None


def romaji(word: str) -> str | None:
    """The same of a word that may as well be Russian: `Исиба` -> Ishiba, and `Ирина` -> Irina."""
    parts = _japanese(word)
    return "".join(parts).capitalize() if parts else None


def _japanese(word: str) -> tuple[str, ...] | None:
    parts = _syllables("polivanov", word.lower().replace("ъ", ""))
    return None if not parts or parts[-1] in ("k", "s", "t", "p", "m") else parts


def _syllables(system: str, word: str) -> tuple[str, ...] | None:
    """English for each syllable of the word, the fewest syllables that make it up."""
    table, longest = _table(system)
    best: list[tuple[str, ...] | None] = [(), *[None] * len(word)]
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - longest), end):
            before, syllable = best[start], table.get(word[start:end])
            if (
                before is not None
                and syllable is not None
                and (best[end] is None or len(before) + 1 <= len(best[end] or ()))
            ):
                best[end] = (*before, syllable)
    return best[-1] or None


@cache
def _table(system: str) -> tuple[dict[str, str], int]:
    table = {line["ru"]: line["en"] for line in read_lines("syllables") if line["system"] == system}
    return table, max(map(len, table))
