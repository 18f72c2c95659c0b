"""Countries by name, adjective and inhabitant, in every inflection."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product

from . import load
from .folding import WORD, fold, tokens
from .phrasebook import Phrasebook

# CLDR lists these among the territories, but none is a country.
NO_COUNTRY = frozenset(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"])


@dataclass(frozen=True, slots=True)
class CountryWords:
    """What CLDR does not know of how a language speaks of countries; forms are separated by commas."""

    names: dict[str, str]
    """Further names than CLDR's ("Grande-Bretagne", "РФ"), by ISO code."""
    adjectives: dict[str, str]
    """Adjectives and inhabitants as stems: each of `endings` may follow."""
    endings: str
    """Separated by spaces; `-` is nothing."""
    first_halves: dict[str, str]
    """First halves of compounds ("russo-kazakh")."""
    capitals: bool
    """Whether adjectives are written with a capital ("Polish", not "polish")."""
    articles: str
    """Small words that may stand before a country, separated by spaces."""
    spare: str = ""
    """CLDR names that mean something else more often."""


@dataclass(frozen=True, slots=True)
class CountryForm:
    """What a name or adjective means, and whether it needs a capital to do so, or nothing but capitals ("EAU", no "Eau")."""

    code: str
    capital: bool
    letters: bool = False

    def is_printed_as(self, word: str) -> bool:
        """Whether its first word is printed as it has to be."""
        return word.isupper() if self.letters else not self.capital or word[0].isupper()


def names_of(language: str) -> Iterator[tuple[str, str]]:
    """Names of countries in a language, nominative, with their ISO code."""
    from babel import Locale

    words = load(language, CountryWords)
    spare = _listed(words.spare)
    for code, name in Locale.parse(language).territories.items():
        if len(code) == 2 and code not in NO_COUNTRY and name not in spare:
            yield name, code
    for code, names in words.names.items():
        yield from ((name, code) for name in _listed(names))


@cache
def english_country(code: str) -> str:
    """The country's usual English name; the code where there is none."""
    known = load("en", CountryWords).names.get(code)
    if known:
        return _listed(known)[0]
    return _english_names().get(code, code)


@cache
def _english_names() -> dict[str, str]:
    """The first of the English names of each country."""
    return {code: name for name, code in reversed([*names_of("en")])}


def english_adjective(code: str) -> str | None:
    """The country's English adjective: `KZ` -> Kazakh."""
    known = load("en", CountryWords).adjectives.get(code)
    return _listed(known)[0] if known else None


def is_capital_adjective(word: str, language: str) -> bool:
    """Whether a word is a country's adjective in a language that writes those with a capital ("Polish")."""
    return load(language, CountryWords).capitals and fold(word) in _adjective_forms(language)


def is_adjective(word: str, language: str) -> bool:
    """Whether a word is a country's adjective, or what its people are called, and no name of a country ("Émirats")."""
    return fold(word) in _adjective_forms(language)


@cache
def _adjective_forms(language: str) -> frozenset[str]:
    return frozenset(fold(form) for form, _ in _adjectives(language))


@lru_cache(maxsize=1 << 14)
def countries_of(words: str, language: str) -> tuple[str, ...]:
    """ISO codes of all countries that a phrase names or derives an adjective from, in order: `russo-kazakh` -> RU, KZ."""
    return tuple(dict.fromkeys(form.code for _, _, form in _found(words, language)))


def find_countries(words: str, language: str) -> tuple[tuple[int, int, str], ...]:
    """Start, end and ISO code of each mention of a country by name or adjective."""
    spans = [match.span() for match in WORD.finditer(words)]
    return tuple(
        (spans[place][0], spans[place + length - 1][1], form.code) for place, length, form in _found(words, language)
    )


def country_of(words: str, language: str) -> str | None:
    """ISO code of the one country that a name, adjective or phrase means, in any inflection; None for none or several."""
    found = countries_of(words, language)
    return found[0] if len(found) == 1 else None


def is_country(words: str, language: str) -> bool:
    """Whether the words are one country's name or adjective and nothing else, articles aside."""
    articles = load(language, CountryWords).articles.split()
    places = [place for place, word in enumerate(tokens(words)) if word not in articles]
    found = [(place, place + length) for place, length, _ in _found(words, language)]
    return len(found) == 1 and all(found[0][0] <= place < found[0][1] for place in places)


def _found(words: str, language: str) -> Iterator[tuple[int, int, CountryForm]]:
    """Place and length, in words, of each mention of a country."""
    surfaces = WORD.findall(words)
    folded = [fold(surface) for surface in surfaces]
    at = 0
    while at < len(folded):
        phrase = next(
            (p for p in _book(language).at(folded, at) if p.value.is_printed_as(surfaces[at])), None
        )
        if phrase:
            yield at, phrase.length, phrase.value
        at += phrase.length if phrase else 1


@cache
def _book(language: str) -> Phrasebook[CountryForm]:
    return Phrasebook(_names(language), language, fixed=_adjectives(language))


def _names(language: str) -> Iterator[tuple[str, CountryForm]]:
    return ((name, CountryForm(code, capital=True, letters=name.isupper())) for name, code in names_of(language))


def _adjectives(language: str) -> Iterator[tuple[str, CountryForm]]:
    words = load(language, CountryWords)
    for code, stems in words.adjectives.items():
        form = CountryForm(code, words.capitals)
        yield from ((stem + ending.strip("-"), form) for stem, ending in product(_listed(stems), words.endings.split()))
    for code, halves in words.first_halves.items():
        yield from ((half, CountryForm(code, capital=False)) for half in _listed(halves))


def _listed(words: str) -> tuple[str, ...]:
    return tuple(" ".join(word.split()) for word in words.split(",") if word.strip())
