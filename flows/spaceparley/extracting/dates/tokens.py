"""A text as a row of words, each with what it can be to a date."""

from functools import cache, lru_cache
from typing import NamedTuple

from ...language import later as re
from ...language import load
from ...language.dates import SYMBOL, DateWords, Word

BREAK, OTHER = Word("break"), Word("other")
GENERIC = r"""
    (?P<clock>\d{1,2}\ ?[h]\ ?\d{2}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?)
  | (?P<numeric>\d{1,2}(?P<sep>[./-])\d{1,2}(?P=sep)(?:\d{4}|\d{2})(?![\w]|[./-]\d)|\d{4}-\d{2}-\d{2}(?!\w))
  | (?P<amount>\d+(?:[.,]\d+)+|(?<!\d)\d{1,3}(?:[\ \u00a0\u202f]\d{3})+(?!\d))
  | (?P<digits>\d+(?:-?[^\W\d_]{1,4}(?![\w])|[^\W\d_]+)?)
  | (?P<word>(?i:[cdjlmnst]|qu|jusqu)['’](?=\w)|['’]s\b|[^\W\d_][^\W_]*)
  | (?P<break>\n[^\S\n]*\n\s*)
  | (?P<mark>[^\w\s])
"""
KINDS = {",": "comma", ".": "dot", "/": "slash", "-": "dash", "–": "dash", "—": "dash", "(": "open", ")": "close", "№": "numbered"}
MARKS = {mark: Word(kind) for mark, kind in KINDS.items()}
ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}
LONGEST_NUMBER = 4
FILED, FILED_UNDER = re.compile(r"(?<!\d)\d{1,3}[-/]\Z"), re.compile(r"-(?!(?:19|20)\d\d(?!\d))\d{3}")
CODES, NAMED = {"quarter_code", "half_code"}, re.compile(r"[^\W\d_]-\Z")
"""What is no part of a year behind a letter and a hyphen: the S2 of "MTG-S2" is a name."""
FIRST_YEAR, LAST_YEAR = 1900, 2100


class Token(NamedTuple):
    """A word, number or mark."""

    start: int
    end: int
    word: Word


def read_tokens(text: str, language: str) -> list[Token]:
    """The tokens of a text, in order."""
    return [Token(*match.span(), _word(text, match, language)) for match in _pattern(language).finditer(text)]


def kinds_of(tokens: list[Token]) -> str:
    """One letter a token, for forms to be sought in."""
    return "".join([SYMBOL[token.word.kind] for token in tokens])


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """The words of several words first, then words, numbers and marks."""
    phrases = sorted((word for word in load(language, DateWords).lexicon if _is_phrase(word)), key=len, reverse=True)
    listed = "|".join(re.escape(phrase).replace(r"\ ", r"\s").replace("'", "['’]") for phrase in phrases)
    first = "".join(sorted({letter for phrase in phrases for letter in (phrase[0].lower(), phrase[0].upper())}))
    return re.compile(rf"(?P<phrase>(?=[{first}])\b(?i:{listed})(?!\w)) | {GENERIC}", re.VERBOSE)


def _is_phrase(word: str) -> bool:
    return any(mark in word[:-1] for mark in " -'") or word.endswith((".", "°"))


def _word(text: str, match: re.Match[str], language: str) -> Word:
    printed, kind = match[0], match.lastgroup
    if kind in ("word", "phrase"):
        word = _listed(printed, language)
        return OTHER if word.kind in CODES and NAMED.search(text, max(0, match.start() - 2), match.start()) else word
    if kind == "digits":
        return _number(text, match.start(), printed, language)
    if kind == "mark":
        return MARKS.get(printed, OTHER)
    if kind == "numeric":
        return Word("numeric", printed)
    return BREAK if kind == "break" else OTHER


@lru_cache(maxsize=1 << 15)
def _listed(printed: str, language: str) -> Word:
    words: DateWords = load(language, DateWords)
    plain = printed.replace("’", "'")
    for form in (plain, " ".join(plain.lower().split())):
        if form in words.lexicon:
            return words.lexicon[form]
    return Word("roman", ROMAN[printed]) if printed in ROMAN else OTHER


def _number(text: str, start: int, printed: str, language: str) -> Word:
    digits = re.match(r"\d+", printed)
    assert digits
    value, suffix = digits[0], printed[digits.end() :]
    if len(value) > LONGEST_NUMBER or _is_glued(text, start):
        return OTHER
    number = int(value)
    if suffix:
        words = load(language, DateWords)
        return words.lexicon.get(printed) or _ordinal(number, suffix, words)
    if len(value) == LONGEST_NUMBER:
        return Word("year", number) if FIRST_YEAR <= number < LAST_YEAR and not _is_reference(text, start) else OTHER
    return Word("number", number) if 1 <= number <= 31 else Word("amount", number)


def _ordinal(number: int, suffix: str, words: DateWords) -> Word:
    kind = words.suffixes.fullmatch(suffix)
    if not kind:
        return OTHER
    if kind.groupdict().get("decade") and number % 10 == 0:
        return Word("decade", (number if number >= 100 else 1900 + number) // 10)
    if number < 100:
        return Word("nth", number)
    return Word("year", number) if FIRST_YEAR <= number < LAST_YEAR else OTHER


def _is_reference(text: str, start: int) -> bool:
    """Whether the year is part of a number on file: `34-2022`, `2008-518`."""
    return bool(FILED.search(text[max(0, start - 5) : start]) or FILED_UNDER.match(text, start + LONGEST_NUMBER))


def _is_glued(text: str, start: int) -> bool:
    """Whether the number is part of a name or sum: `Soyouz-5`, `MS-29`, `$2000`, `№45`."""
    before = text[start - 1 : start]
    if before in "-–" and before:
        head = re.search(r"[^\W\d_]+\Z", text[max(0, start - 20) : start - 1])
        return head is not None and head[0].lower() not in ("mi", "mid")
    return bool(before) and (before.isalpha() or before in "$€£#№+.,:_")
