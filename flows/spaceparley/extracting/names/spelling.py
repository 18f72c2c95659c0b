"""The usual English spelling of names that French and Russian reports write in their own way."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from ...language import load
from ...language.folding import fold
from ...language.spelling import Manner, SpellingWords
from ...reference.gazetteer import find_known
from ...reference.people import EASTERN, GivenName, given_names, known_person, known_surname
from ...reference.syllables import hepburn, is_pinyin_syllable, pinyin
from .identity import CHILDREN, PATRONYMIC
from .inflection import nominative
from .origins import eastern_origin

SPACE = re.compile(r"\s+")
NAME_WORD = re.compile(r"[^\W\d_]+")
QUOTES = "«»“”„\"' \u00a0\u202f"
INITIALS = re.compile(r"(?:[^\W\d_][a-zа-яё]?\.[ -]?)+")
ARTICLE = re.compile(r"^(?:A[ldrsztn]|Ash)-(?=[A-Z])", re.IGNORECASE)
EAST = ("chinese", "japanese")
# Origins of given names and the origin that surnames then have, unless a country says more.
FAMILIES = {"turkic": "kazakh", "mongol": "turkic"}
WESTERN = frozenset(("western", "french", "italian", "german", "spanish", "portuguese", "scandinavian", "central", "polish", "czech", "slovene", "southern", "hungarian", "romanian"))
CENTRAL = frozenset(("polish", "czech", "slovene", "southern"))
"""Slavic languages that are written in Latin letters: given names shared with Russian are respelt as surnames are."""
CYRILLIC = frozenset(("slavic", "kazakh", "turkic", "caucasian"))
NEIGHBOURS = {"hungarian": "central", "romanian": "central"}
"""Origins whose given names stand under another."""
COLONIAL = frozenset(("african",))
"""Origins whose surnames stand behind given names of any."""
VARIANTS = {"maghrebi": "arabic"}
"""Origins whose given names stand under another."""
NEAR = 0.9
"""Ratio of matching letters from which two spellings are of one language."""
HYPHENED = frozenset(("korean",))
"""Origins whose given names of two syllables have a hyphen in English."""


@dataclass(frozen=True, slots=True)
class _Name:
    """A person's name as printed, and what is known of where it comes from."""

    words: tuple[str, ...]
    language: str
    spelling: SpellingWords
    given: tuple[GivenName, ...]
    country_origin: str | None

    @property
    def surname(self) -> str:
        return self.words[-1].lower()

    def told(self, patterns: dict[str, re.Pattern[str]]) -> str | None:
        """The origin of the first pattern that fits the surname."""
        last_two = " ".join(self.words[-2:]).lower()
        for origin, pattern in patterns.items():
            if pattern.fullmatch(self.surname) or (len(self.words) > 2 and pattern.fullmatch(last_two)):
                return origin
        return None

    @property
    def given_origins(self) -> tuple[str, ...]:
        return tuple(FAMILIES.get(given.origin, given.origin) for given in self.given)


@lru_cache(maxsize=4096)
def english_person(surface: str, language: str, country: str | None = None) -> str:
    """English press spelling of a person's name, in any case: `Erlan Dosjanov`, `Ерланом Досжановым` -> Yerlan Doszhanov."""
    return spell_person(nominative(SPACE.sub(" ", surface).strip(), language, "person"), language, country)


@lru_cache(maxsize=4096)
def spell_person(clean: str, language: str, country: str | None = None) -> str:
    """English press spelling of a person's name in the nominative."""
    person = known_person(clean, language)
    if person and country in (None, person.country):
        return person.name
    spelling = load(language, SpellingWords)
    words = tuple(INITIALS.sub(lambda match: match.group().replace(".", ". ").replace(". -", ".-"), clean).split())
    if not words or not spelling.manners:
        return clean
    name = _Name(words, language, spelling, _given(words, language), _country_origin(spelling, country))
    eastern = _eastern(name)
    if eastern:
        return eastern
    origin = _origin(name)
    if len(words) == 1 and not origin:
        return known_surname(clean, language) or clean
    return _respelt(name, origin, language, country) if origin else clean


def _given(words: tuple[str, ...], language: str) -> tuple[GivenName, ...]:
    if len(words) == 1 or words[0].endswith("."):
        return ()
    return given_names(words[0], language)


def _country_origin(spelling: SpellingWords, country: str | None) -> str | None:
    return next((origin for origin, codes in spelling.countries.items() if country in codes.split()), None)


def _origin(name: _Name) -> str | None:
    """Whose rules the name follows; None where it stays as it is."""
    if not name.spelling.native:
        return _foreign_origin(name)
    told = name.told(name.spelling.telling)
    western_only = bool(name.given) and WESTERN.issuperset(name.given_origins)
    if name.country_origin:
        return name.country_origin
    if told:
        return None if western_only else told
    origins = [origin for origin in name.given_origins if origin in CYRILLIC]
    if origins and WESTERN.isdisjoint(name.given_origins) and name.told(name.spelling.leaning):
        return origins[0]
    transcribed = any(given.surface != given.english for given in name.given)
    return origins[0] if origins and transcribed and WESTERN.isdisjoint(name.given_origins) else None


def _foreign_origin(name: _Name) -> str:
    """The same where every name has to be respelt."""
    told = name.told(name.spelling.telling)
    origins = name.given_origins
    eastern = eastern_origin(name.words, name.language, name.country_origin) if len(name.words) > 1 else None
    if eastern and "slavic" not in origins:
        return eastern
    if told == "slavic" and told in origins and name.country_origin not in CENTRAL:
        return told
    if name.country_origin in WESTERN and not WESTERN.isdisjoint(origins):
        return name.country_origin or ""
    if name.country_origin in COLONIAL and told is None:
        return name.country_origin or ""
    if origins and VARIANTS.get(name.country_origin or "", name.country_origin) not in (None, *CYRILLIC, *origins) and told is None:
        return next((origin for origin in origins if origin in name.spelling.manners and origin not in CYRILLIC), name.country_origin or "")
    if name.country_origin and name.country_origin not in EAST:
        return name.country_origin
    if told and (told != "slavic" or not origins or origins[0] not in WESTERN or len(name.surname) > 5):
        return told
    leaning = name.told(name.spelling.leaning)
    if leaning and (not origins or leaning in origins or origins[0] in WESTERN):
        return leaning
    if origins:
        return origins[0] if origins[0] in name.spelling.manners else "plain"
    return "slavic" if len(name.words) == 1 or name.words[0].endswith(".") else "plain"


def _eastern(name: _Name) -> str | None:
    """A Chinese or Japanese name by its syllables, where country or given name speak for it."""
    if name.spelling.native:
        return None
    if name.country_origin in ("chinese", None) and len(name.words) > 1:
        parts = [pinyin(word) for word in name.words]
        if all(parts) and (name.country_origin or _looks_chinese(name)):
            return " ".join(part for part in parts if part)
    if name.country_origin == "japanese" or "japanese" in name.given_origins:
        parts = [hepburn(word) for word in name.words]
        if any(parts):
            plain = name.spelling.manners["plain"]
            return " ".join(part or plain.respell(word) for part, word in zip(parts, name.words, strict=True))
    return None


def _looks_chinese(name: _Name) -> bool:
    """A surname of one syllable first, that is no Slavic given name."""
    return is_pinyin_syllable(name.words[0]) and "slavic" not in name.given_origins


def _respelt(name: _Name, origin: str, language: str, country: str | None) -> str:
    words = [_word(name, place, origin, language, country) for place in range(len(name.words))]
    if origin in HYPHENED and len(words) == 3 and not name.spelling.native:
        return f"{words[0]} {words[1]}-{words[2].lower()}"
    son = next((place for place, word in enumerate(name.words) if word.lower() in CHILDREN and 1 < place < len(words) - 1), None)
    if son:
        # "Elnur | Samad oglu | Hajibeyli": usual English names leave out whose child somebody is.
        return " ".join(word for place, word in enumerate(words) if word and place not in (son - 1, son))
    return " ".join(word for word, printed in zip(words, name.words, strict=True) if word and not (len(words) == 3 and printed == name.words[1] and PATRONYMIC.match(printed)))


def _word(name: _Name, place: int, origin: str, language: str, country: str | None) -> str:
    word, spelling = name.words[place], name.spelling
    particle = spelling.particles.get(word.lower())
    if particle and place:
        return particle if word[0].islower() else particle[0].upper() + particle[1:]
    manner = spelling.manners.get(origin) or spelling.manners["slavic"]
    if place == 0 and origin in CENTRAL and name.given:
        return _at_home(name.given, manner.respell(word), country)
    if place == 0 and name.given and origin not in EASTERN:
        return _usual(name.given, origin, country).english
    if word.endswith("."):
        return word if spelling.native else manner.respell(word[:-1]) + "."
    joined = _surname(word, name, origin, language) or "-".join(
        _surname(part, name, origin, language) or _part(part, name, manner) for part in word.split("-")
    )
    return ARTICLE.sub("Al ", joined) if origin == "arabic" else joined


def _surname(word: str, name: _Name, origin: str, language: str) -> str | None:
    """English spelling of a known surname."""
    alone = len(name.words) == 1
    if (word == name.words[0]) != (origin in EASTERN) and not alone:
        return None
    return known_surname(word, language, cyrillic=origin in CYRILLIC and not alone, origin=origin)


def _part(part: str, name: _Name, manner: Manner) -> str:
    spelling = name.spelling
    if part.lower() in spelling.particles:
        return spelling.particles[part.lower()]
    lowered = part.lower()
    if spelling.english.fullmatch(lowered) and not (spelling.native and spelling.foreign.search(lowered)):
        return part
    return "'".join(manner.respell(piece) for piece in part.replace("’", "'").split("'"))


def _at_home(given: tuple[GivenName, ...], respelt: str, country: str | None) -> str:
    """The spelling that the letters of Central Europe come nearest to; the respelt name itself where Russian has the name too and none is near."""
    shared = any(one.origin == "slavic" for one in given)
    own = [one for one in given if (one.origin == "central" or not shared) and (not one.countries or country in one.countries)]
    likeness = {one.english: SequenceMatcher(None, fold(one.english), fold(respelt)).ratio() for one in own}
    nearest = max(likeness, key=likeness.__getitem__, default=respelt)
    return nearest if not shared or likeness.get(nearest, 1) >= NEAR else respelt


def _usual(given: tuple[GivenName, ...], origin: str, country: str | None) -> GivenName:
    """The spelling usual in the country, else the one of that origin, else the first."""
    by_country = [one for one in given if country in one.countries]
    by_origin = [one for one in given if FAMILIES.get(one.origin, one.origin) in (origin, NEIGHBOURS.get(origin)) and not one.countries]
    western = [one for one in given if one.origin in WESTERN] if origin in WESTERN else []
    return (by_country or by_origin or western or list(given))[0]


def english_place(surface: str, language: str) -> str:
    """English name of a place in the nominative, known or not: `Приозёрск` -> Priozersk."""
    clean = surface.strip(QUOTES)
    known = _known(clean, language, ("place", "country"))
    return known or _transcribed(clean, language)


def english_programme(surface: str, language: str) -> str:
    """English name of a programme, satellite or vehicle in the nominative: `Арал-М` -> `Aral-M`."""
    clean = surface.strip(QUOTES)
    known = _known(clean, language, ("programme", "vehicle", "organisation"))
    return known or _transcribed(clean, language)


def _known(words: str, language: str, kinds: tuple[str, ...]) -> str | None:
    """The reference data's name for the words as a whole."""
    found = find_known(words, language)
    return found[0].name if len(found) == 1 and found[0].span.of(words) == words and found[0].kind in kinds else None


def _transcribed(words: str, language: str) -> str:
    """The words in English letters, numbers and the rest as they are."""
    spelling = load(language, SpellingWords)
    if not spelling.manners:
        return words
    return NAME_WORD.sub(lambda match: _thing(match.group(), spelling), words)


def _thing(word: str, spelling: SpellingWords) -> str:
    if spelling.native:
        foreign = spelling.foreign.search(word.lower())
        return spelling.manners["slavic"].respell(word) if foreign else word
    if spelling.english.fullmatch(word.lower()):
        return word
    eastern = hepburn(word) if spelling.foreign.search(word.lower()) else None
    return eastern or spelling.manners["slavic"].respell(word)
