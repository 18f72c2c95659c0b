"""Known people and given names, by their spelling in each language."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from ..language.folding import fold
from .tables import read_lines

EASTERN = frozenset(("korean", "chinese", "vietnamese"))
"""Origins whose surnames, a syllable each, are others elsewhere."""


@dataclass(frozen=True, slots=True)
class GivenName:
    """A given name in one language and in English."""

    surface: str
    english: str
    gender: str
    """m or f."""
    origin: str
    """slavic, turkic, caucasian, arabic, western, ..."""
    countries: tuple[str, ...]
    """Where, of several English spellings, this is the usual one."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the reference data."""

    name: str
    """Usual English name."""
    country: str | None
    wikidata_id: str | None


def known_person(surface: str, language: str) -> Person | None:
    """The person whom a full name in the nominative means, if the reference data has one."""
    return _people(language).get(fold(surface))


def known_surname(surname: str, language: str, *, cyrillic: bool = False, origin: str | None = None) -> str | None:
    """English spelling of the surname, where it has one only, at best among bearers of that origin.

    Bearers of Cyrillic given names (`cyrillic`) share it with known people, not with Westerners of that surname.
    """
    spellings = _surnames(language).get(fold(surname), {})
    own = [english for english, origins in spellings.items() if origin in origins]
    if own:
        return own[0]
    usual = {english for english, origins in spellings.items() if "" in origins or not (cyrillic or origins <= EASTERN)}
    return next(iter(usual)) if len(usual) == 1 else None


def surname_origins(surname: str, language: str) -> frozenset[str]:
    """Where people of that surname come from, as far as the reference data knows; surnames of known people tell nothing."""
    return frozenset().union(*_surnames(language).get(fold(surname), {}).values()) - {""}


@lru_cache(maxsize=1 << 15)
def given_names(surface: str, language: str) -> tuple[GivenName, ...]:
    """What a given name in the nominative may be in English, the likeliest first."""
    return _given(language).get(fold(surface), ())


def all_given_names(language: str) -> Iterator[GivenName]:
    """Every given name in the language, as often as it has English spellings."""
    return (given for names in _given(language).values() for given in names)


@cache
def _people(language: str) -> dict[str, Person]:
    return {
        fold(form): Person(line["name"], line["country"] or None, line["wikidata_id"] or None)
        for line in read_lines("people")
        for form in line[language].split("|")
        if form
    }


@cache
def _surnames(language: str) -> dict[str, dict[str, frozenset[str]]]:
    """Surnames of known people and common ones, with their English spellings and the origins of the common ones."""
    surnames: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
    for form, person in _people(language).items():
        if len(form.split()) == len(person.name.split()) == 2:
            surnames[form.split()[1]][person.name.split()[1]] = frozenset(("",))
    for line in read_lines("surnames"):
        for form in (line[language] or line["en"]).split("|"):
            spellings = surnames[fold(form)]
            spellings[line["en"]] = spellings.get(line["en"], frozenset()) | {line["origin"]}
    return surnames


@cache
def _given(language: str) -> dict[str, tuple[GivenName, ...]]:
    names: dict[str, list[GivenName]] = defaultdict(list)
    for line in read_lines("given_names"):
        for form in line[language].split("|"):
            if form:
                given = GivenName(form, line["en"], line["gender"], line["origin"], tuple(line["countries"].split()))
                names[fold(form)].append(given)
    return {form: tuple(given) for form, given in names.items()}
