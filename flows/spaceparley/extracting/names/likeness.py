"""Whether two spellings in one report can be one name."""

import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache

from ...language import later as re

CYRILLIC = dict(
    zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіїєґ", "a b v g d e e j z i i k l m n o p r s t u f h ts s s s - i - e iu ia a g k n o u u h i i e g".replace("-", "").split(" "), strict=False)
)
SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"tsch|tch|sch|sh|ch|cz|č|š", "s"), (r"zh|dzh|dj|ž", "j"), (r"kh", "h"), (r"(?<=[aeiouy])h(?=[^aeiouy]|\b)", ""), (r"ou|w", "u"), (r"gu(?=[ei])", "g"), (r"ph", "f"), (r"oe|ö", "o"),
        (r"iu|yu|ju(?=\w)", "iu"), (r"[yïj](?=[ea])", "i"), (r"y", "i"), (r"ine\b", "in"), (r"ff?\b", "v"), (r"ck|q|c(?![ei])", "k"), (r"^[ij](?=e)", ""), (r"i+", "i"), (r"ie", "e"), (r"ks", "x"),
        (r"(.)\1", r"\1"),
    )
)
VOWELS = re.compile(r"[aeiou]")
LEAST = 3
"""Sounds of a word that keeps its first one, whichever vowel it drops."""
FLEETING = re.compile(r"[eo](?=[^aeiou]\Z)")
"""The vowel that a nominative has and the other cases drop (Павел, Павлом; Лев, Львом)."""
CASES = re.compile(r"(?<=\w{2})(?:ием|ией|ию|ия|ии|ие|еем|ею|ея|ее|ого|ому|ыми|ими|ой|ою|ёй|ей|ом|ем|ём|ым|им|ых|их|ую|юю|ая|яя|ий|ый|а|я|у|ю|е|и|ы|й|ь)\Z")


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """What the word sounds like, roughly, in any of the spellings: `Dossjanov`, `Dosjanov`, `Doszhanov` give one."""
    word = word.lower().strip(".'’-")
    if re.search(r"[а-яё]", word):
        word = "".join(CYRILLIC.get(letter, letter) for letter in CASES.sub("", word))
    word = "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))
    for pattern, heard in SOUNDS:
        word = pattern.sub(heard, word)
    return word


def _same_stem(one: str, other: str) -> bool:
    """Whether the longer word is the shorter one in another case (Селим, Селимом): what looks like an ending may belong to the name."""
    few, many = sorted((one, other), key=len)
    return len(few) > 2 and many.startswith(few) and CASES.fullmatch(many, len(few)) is not None


def _drops_vowel(word: str, first: str, second: str) -> bool:
    """Whether two sounds of a Cyrillic name differ by its last vowel alone."""
    return word[:1].lower() in CYRILLIC and FLEETING.sub("", first) == FLEETING.sub("", second)


def alike(one: str, other: str) -> bool:
    """Whether two words can be spellings of one name; an initial is like every name that begins with it, two joined ones like a double name."""
    if ".-" in one or ".-" in other:
        return all(alike(first, second) for first, second in zip(one.split("-"), other.split("-"), strict=False))
    first, second = sound(one), sound(other)
    if min(len(first), len(second)) >= LEAST and first[0] != second[0] and one[0].lower() != other[0].lower():
        return False  # As nearly all pairs of a report are, which nothing below would take for one.
    if first == second or _same_stem(one.lower(), other.lower()) or _drops_vowel(one, first, second):
        return bool(first)
    if one.endswith(".") or other.endswith("."):
        if one.lower().startswith(other.lower().rstrip(".")) or other.lower().startswith(one.lower().rstrip(".")):
            return True
        return bool(first and second) and (first.startswith(second) or second.startswith(first))
    if min(len(first), len(second)) < 5 or (first[0], first[-1]) != (second[0], second[-1]):
        return False
    # Transcriptions differ in vowels; other consonants, or a last vowel more, make another name.
    return VOWELS.sub("", first) == VOWELS.sub("", second) and SequenceMatcher(None, first, second).ratio() >= 0.8
