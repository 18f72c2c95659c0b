"""A written name in its parts: words, initials, patronymic."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal
from unicodedata import normalize

from ..extracting.names.inflection import nominatives
from ..language import load
from ..language.names import NameWords
from ..reference.syllables import is_chinese
from .given_name_forms import given_forms, given_genders

CYRILLIC = re.compile(r"[а-яёіїєґўәғқңөұүһ]", re.IGNORECASE)
INITIAL = re.compile(r"[^\W\d_]{1,3}\.|[^\W\d_](?=[\s-]|\Z)")
WORD = re.compile(
    r"(?:[^\W\d_]{1,4}\.|[^\W\d_]+(?:['’ʼʻ‘`][^\W\d_]+)*+)(?:-(?:[^\W\d_]\.|[^\W\d_]+(?:['’ʼʻ][^\W\d_]+)*+))*+"
)
PATRONYMIC = re.compile(
    r"\w+(?:[oe](?:v|w)(?:yc|i)(?:h|tch|tsch|č|c|ć)|[iy]ch|[oe](?:v|w)n[aiy]|i(?:ch|tch|č)na|ович|евич|ич|овна|евна|инична|ична|івна|ївна|йович|иевич|uly|ouly|oulou|ulu|kyzy|улы|ұлы|уулу|кызы|қызы|оглы|oğlu|oglu|ogly)"
)
_JOINED = "le la ле ла mc mac st saint san сан сен мак o"
JOINED = frozenset(_JOINED.split())
_ARTICLES = "al el ал аль эль ас аш ар ан ad an ar as ash az ach bin ibn бин ибн bint"
ARTICLES = frozenset(_ARTICLES.split())
_PARTICLES = "von zu van der den de di da do dos del della du фон ван дер де ди да дю дос дель ten ter"
PARTICLES = frozenset(_PARTICLES.split())
GLUED_ARTICLE = re.compile(
    r"\b(?:(?:Al|El|Аль|Эль)(?=[A-ZА-Я])|(?:[Aa]l|[Ee]l|[Аа]ль|[Ээ]ль|[Аа]л|[Aa]s|[Aa]sh|[Aa]n|[Аа]с|[Аа]ш|[Аа]н)-)"
)
WOMANS_SURNAME = re.compile(
    r"\w{2,}(?:[oe][vw]a|ина|ына|[ое]ва|ёва|sk(?:aya|aja|aïa|aia|a)|ская|цкая|[^aeiou]ina|naya|ная)"
)
MANS_SURNAME = re.compile(r"\w{2,}(?:[oe][vw]|[ое]в|ёв|[^аеоиу]ин|ын|sk(?:y|i|iy|ij|ii|yi|yj)|[сц]кий|ный)")
PATRONYMIC_ENDING = re.compile(
    r"[iïyjийь]{0,2}(?:[oeоеё][vwв](?:[iy](?:ch|tch|tsch|č|ć|c)|ич)|[oeоеё][vwв](?:n[aiy]|на)|[yьj]?[iи](?:tch|tsch|ch|č|ч)|ouly|uly|улы|ұлы|ouly|oulou|ulu|уулу|kyzy|кызы|қызы|oglu|oğlu|ogly|оглы)\Z"
)
MANS_PATRONYMIC = re.compile(r"\w+(?:ич|ch|č|ć|c|uly|ouly|улы|ұлы|oglu|oğlu|ogly|оглы|уулу|ulu|oulou)")
OBLIQUE = re.compile(r"[ое](?:го|му)\Z")
"""What no surname ends in but in another case."""
UNCHANGED = re.compile(r"\w+(?:зода|заде|швили|дзе)")

Gender = Literal["m", "f"]


@dataclass(frozen=True)
class NameParts:
    """One reading of a written name, in the nominative, small letters, titles and particles off."""

    words: tuple[str, ...]
    """Given names and surnames in the order written."""
    initials: tuple[str, ...]
    patronymic: str | None
    particles: bool
    """Whether a European particle ("von") stood in it."""
    article: bool
    """Whether an Arabic article ("al-") stood in it."""

    @cached_property
    def cyrillic(self) -> bool:
        """Whether the name is in Cyrillic letters."""
        return any(CYRILLIC.search(word) for word in self.words)

    @cached_property
    def father(self) -> str:
        """The father's name in the patronymic, so that `Kemeluly` and `Кемелевич` are one."""
        return PATRONYMIC_ENDING.sub("", self.patronymic or "")

    @cached_property
    def gender(self) -> str | None:
        """M or f, where patronymic, given name or surname tells; what contradicts itself tells nothing."""
        if self.patronymic:
            return "m" if MANS_PATRONYMIC.fullmatch(self.patronymic) else "f"
        given = [genders for word in self.words if len(self.words) > 1 and (genders := given_genders(word))]
        if len(given) == 1 and len(given[0]) == 1:
            return next(iter(given[0]))
        womanly = any(WOMANS_SURNAME.fullmatch(word) and not given_forms(word) for word in self.words[-1:])
        manly = any(MANS_SURNAME.fullmatch(word) and not given_forms(word) for word in self.words)
        return "f" if womanly and not manly else "m" if manly and not womanly else None


@lru_cache(maxsize=65536)
def read_name(name: str) -> tuple[NameParts, ...]:
    """What a written name may be in the nominative, the likeliest first: `Юрия Борисова` -> юрий борисов."""
    name = normalize("NFC", name.replace("İ", "I"))
    words = _without_titles(tuple(WORD.findall(GLUED_ARTICLE.sub(_spaced, _split_initials(name)))))
    if not words:
        return ()
    if not CYRILLIC.search(name):
        return (_parts(words),)
    found = tuple(dict.fromkeys(map(_parts, _nominatives(tuple(_proper(word) for word in words)))))
    # Of `Александра Александровича Ежова` and `Валерия Залужного` only a man's name leaves all words nominatives.
    found = tuple(reading for reading in found if reading.patronymic) or found
    found = tuple(reading for reading in found if not OBLIQUE.search(" ".join(reading.words))) or found
    return found[1:] if len(found) > 1 and _is_hardly_nominative(*found[:2]) else found


def _nominatives(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Readings of a name in Cyrillic, both halves of a double surname declined: `Анны Римской-Корсаковой`."""
    readings = [tuple(reading.split()) for reading in nominatives(" ".join(words), "ru", "person")]
    if UNCHANGED.fullmatch(words[-1]):
        readings = [reading for reading in readings if reading[-1] == words[-1]] or [words]
    first, hyphen, _ = words[-1].partition("-")
    if not hyphen or len(words) < 2 or first in ARTICLES:
        return readings
    halves = [tuple(reading.split()) for reading in nominatives(" ".join((*words[:-1], first)), "ru", "person")]
    return [
        (
            *reading[:-1],
            next((half[-1] for half in halves if half[:-1] == reading[:-1]), first) + reading[-1][len(first) :],
        )
        if reading[-1].startswith(first)
        else reading
        for reading in readings
    ]


def _is_hardly_nominative(name: NameParts, other: NameParts) -> bool:
    """Whether a man's surname in the genitive is taken for a woman's: `Александра Ковтуна`."""
    if min(len(name.words), len(other.words)) < 2 or name.words[0] == other.words[0]:
        return False
    last = name.words[-1]
    return last == other.words[-1] + "а" and not WOMANS_SURNAME.fullmatch(last)


def _split_initials(name: str) -> str:
    return re.sub(r"\.(?=[^\W\d_])", ". ", name)


def _spaced(match: re.Match[str]) -> str:
    return match.group().rstrip("-") + " "


def _without_titles(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words from the first that is no courtesy or rank on; an initial is none before a single surname with others."""
    start = 0
    while start < len(words) - 1 and _is_title(words, start):
        start += 1
    return tuple(word for word in words[start:] if word.lower().rstrip(".") not in ("jr", "sr", "iii", "ii"))


def _is_title(words: tuple[str, ...], place: int) -> bool:
    word = words[place].lower().rstrip(".")
    return len(word) > 1 and any(word in load(code, NameWords).titles for code in ("en", "fr", "ru"))


def _proper(word: str) -> str:
    """The word with capitals as names have them: `ЛАПШИН` -> Лапшин."""
    return "-".join(
        part[:1].upper() + part[1:].lower() if part.isupper() and len(part) > 1 else part for part in word.split("-")
    )


def _parts(words: tuple[str, ...]) -> NameParts:
    full: list[str] = []
    initials: list[str] = []
    patronymic: str | None = None
    particles, article, joined = False, False, ""
    for place, printed in enumerate(words):
        word = printed.lower()
        if INITIAL.fullmatch(printed) and not _is_syllable(words, place):
            initials.extend(part for part in word.replace(".", " ").replace("-", " ").split())
        elif word in ARTICLES and place:
            article = True
        elif word in PARTICLES and not (place == 0 and _is_syllable(words, place)):
            particles = True
        elif word in JOINED and place < len(words) - 1:
            joined += word
        elif _is_patronymic(word, place, len(words)) and not patronymic:
            patronymic = word
        else:
            full.append(joined + word)
            joined = ""
    return NameParts(tuple(full), tuple(initials), patronymic, particles, article)


def _is_syllable(words: tuple[str, ...], place: int) -> bool:
    """Whether a single letter is half of a Chinese name: `У Яньхуа`, `Ван И`."""
    others = (*words[:place], *words[place + 1 :])
    return is_chinese(words[place]) and bool(others) and all(is_chinese(word) for word in others)


def _is_patronymic(word: str, place: int, length: int) -> bool:
    """Only beside a given name and a surname: `Lukashevich` alone is a surname."""
    return length > 2 and place > 0 and bool(PATRONYMIC.fullmatch(word))
