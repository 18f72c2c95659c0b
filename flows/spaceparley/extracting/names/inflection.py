"""Names back in the nominative."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Literal

from ...language import load
from ...language.inflection import InflectionWords
from ...reference.people import EASTERN, all_given_names, given_names, known_surname, surname_origins
from ...reference.syllables import is_chinese, is_pinyin_syllable
from .common_nouns import is_womans_name, nominative_phrase

NameKind = Literal["person", "place", "organisation", "programme"]
CASES = ("nom", "gen", "dat", "acc", "ins", "loc")
SURE = "!"
"""Behind a case that a preposition asks for, which is no other."""
# More words than any name has.
LONGEST = 8
BENT = 2
"""Words of a name that change, where another does not."""
VOWELS = "аеёиоуыэюя"


@dataclass(frozen=True, slots=True)
class Reading:
    """What one word of a name may be: its case, the gender of its bearer, its nominative."""

    case: str
    gender: str
    nominative: str

    def fits(self, case: str, gender: str) -> bool:
        """Whether the word can have that case for a bearer of that gender."""
        return self.case in (case, "*") and self.gender in (gender, "*")


def nominative(words: str, language: str, kind: NameKind, gender: str | None = None, case: str | None = None) -> str:
    """The name without its case ending: `Ерланом Досжановым` -> `Ерлан Досжанов`; French and English stay as they are.

    `gender` ("m" or "f", of a person) and the `case` that the words before ask for settle what the form leaves open: `Ю. Борисова`.
    """
    return nominatives(words, language, kind, gender, case)[0]


@lru_cache(maxsize=4096)
def nominatives(words: str, language: str, kind: NameKind, gender: str | None = None, case: str | None = None) -> tuple[str, ...]:
    """All nominatives that a name may stand for, the likeliest first: `Ю. Борисова` -> Ю. Борисова, Ю. Борисов."""
    rules = load(language, InflectionWords)
    if not rules.declines:
        return (words,)
    if kind != "person":
        return (nominative_phrase(words, language, kind),)
    named = tuple(words.split())
    if not 0 < len(named) <= LONGEST:
        return (words,)
    return _people(named, language, gender, case) or (words,)


def gender_of(words: str, language: str) -> str | None:
    """M or f, where the given name, patronymic or surname tells, in any case."""
    found = {reading_gender for _, reading_gender, _ in _joint(tuple(words.split()), language, None)}
    known = {given.gender for given in given_names(words.split(maxsplit=1)[0], language)} if words else set()
    return next(iter(known)) if len(known) == 1 else next(iter(found)) if len(found) == 1 else None


def _people(words: tuple[str, ...], language: str, gender: str | None, case: str | None) -> tuple[str, ...]:
    joint = sorted(_joint(words, language, gender), key=lambda one: (_strange(one[2], words, language), one[0]))
    if case == CASES[0] and all(rank for rank, _, _ in joint):
        return (" ".join(words),)  # "Глава агентства Бадра Гунба", who is no Бадр.
    if len(words) > 1 and _oblique(words, language):
        joint.sort(key=lambda one: one[0] == 0)
    if case:
        told = case.rstrip(SURE)
        asked = {CASES.index(one) for one in (("gen", "acc") if told in ("gen", "acc") else (told,))}
        joint.sort(key=lambda one: one[0] not in asked)
        if told != case:
            # "По словам Мэтью Адеподжу": no accusative, which a man's post may be ("посла").
            joint.sort(key=lambda one: one[0] != CASES.index(told))
    return tuple(dict.fromkeys(name for _, _, name in joint))


def _strange(name: str, words: tuple[str, ...], language: str) -> bool:
    """Whether the surname hardly ends a nominative, or a Chinese name is no longer one."""
    if is_pinyin_syllable(words[0]) and len(words) > 1:
        return not all(is_chinese(word) for word in name.split())
    last = name.rsplit(maxsplit=1)[-1]
    return last.endswith(load(language, InflectionWords).rare) and not known_surname(last, language)


def _joint(words: tuple[str, ...], language: str, gender: str | None) -> Iterator[tuple[int, str, str]]:
    """Rank, gender and nominative for each case and gender that all words can share."""
    readings = [tuple(_readings(word, place, len(words), language)) for place, word in enumerate(words)]
    if len(words) > 1 and (_is_eastern(words[0], language) or is_pinyin_syllable(words[0])):
        readings[0] = (*readings[0], Reading("*", "*", words[0]))
    if len(words) > 2 and any(_is_eastern(one.nominative, language) for one in readings[0]):
        readings[1:-1] = [(*options, Reading("*", "*", word)) for word, options in zip(words[1:-1], readings[1:-1], strict=True)]
    if len(words) > 2 and all(_is_short(word) for word in words[:-1]):
        # "Чанг Ли Кангом": of syllables that stand apart only the last one changes.
        readings[:-1] = [(*options, Reading("*", "*", word)) for word, options in zip(words[:-1], readings[:-1], strict=True)]
    shared = list(_shared(readings, gender))
    if len(words) > 1 and all(_strange(name, words, language) for _, _, name in shared):
        # "Видьей Нараянаном": a man's name that bends as women's do.
        readings[0] = tuple(replace(one, gender="*") for one in readings[0])
        shared = list(_shared(readings, gender)) or shared
    if len(words) > 2 and all(rank == 0 for rank, _, _ in shared):
        # "Хосе Луисом Гарсия Моралесом": of a foreign name's middle words, those that end in a vowel may stay as they are where two others bend.
        readings[1:-1] = [(*options, Reading("*", "*", word)) if word[-1] in VOWELS else options for word, options in zip(words[1:-1], readings[1:-1], strict=True)]
        yield from (one for one in _shared(readings, gender) if one[0] and sum(bare != word for bare, word in zip(one[2].split(), words, strict=True)) >= BENT)
    yield from shared


def _shared(readings: Sequence[Sequence[Reading]], gender: str | None) -> Iterator[tuple[int, str, str]]:
    for rank, case in enumerate(CASES):
        for bearer in (gender,) if gender else ("m", "f"):
            chosen = [next((one for one in options if one.fits(case, bearer)), None) for options in readings]
            if all(chosen):
                yield rank, bearer, " ".join(one.nominative for one in chosen if one)


def _readings(word: str, place: int, length: int, language: str) -> Iterator[Reading]:
    small = not word.rpartition("-")[2][:1].isupper()
    if word.endswith(".") or not word[-1:].isalpha() or small or word.lower() in load(language, InflectionWords).still:
        yield Reading("*", "*", word)
        return
    if place == 0 and length > 1:
        known = _given_forms(language).get(_key(word))
        if known:
            yield from known
            return
    head, hyphen, last = word.rpartition("-")
    for reading in _surname_readings(last, language):
        yield Reading(reading.case, reading.gender, head + hyphen + reading.nominative)


def _is_short(word: str) -> bool:
    """Whether a word is a single syllable."""
    return sum(letter in VOWELS for letter in word.lower()) == 1


def _is_eastern(surname: str, language: str) -> bool:
    """Whether it is a surname of East Asia, after which only the last syllable of a name changes."""
    return bool(surname_origins(surname, language) & EASTERN)


def _surname_readings(word: str, language: str) -> Iterator[Reading]:
    """Readings by ending, those of known surnames first."""
    rules = load(language, InflectionWords)
    found = _by_ending(word, rules.telling) or _by_ending(word, rules.surname) or [Reading("*", "*", word)]
    found.sort(key=lambda one: known_surname(one.nominative, language) is None)
    yield from found


def _oblique(words: tuple[str, ...], language: str) -> bool:
    """Whether a given name that no list has is rather a man's in the genitive (`Бекболата`) than a woman's."""
    rules = load(language, InflectionWords)
    given = words[0].rpartition("-")[2]
    if given[-1] not in rules.both or _key(words[0]) in _given_forms(language):
        return False
    if all(reading.case == "*" for reading in _surname_readings(words[-1], language)):
        return False
    return given[:-1].endswith(rules.men) or not is_womans_name(words[0], language)


def _by_ending(word: str, rules: tuple[tuple[str, str, str, str], ...]) -> list[Reading]:
    """Readings by the rules whose ending the word has, the longest endings first."""
    fitting = [rule for rule in rules if word.lower().endswith(rule[0]) and len(word) > len(rule[0])]
    fitting.sort(key=lambda rule: -len(rule[0]))
    return [
        Reading(case, gender, word[: len(word) - len(ending)] + nominative)
        for ending, cases, gender, nominative in fitting
        for case in cases.split()
    ]


@cache
def _given_forms(language: str) -> dict[str, tuple[Reading, ...]]:
    """Readings of every case form of the given names of the reference data."""
    forms: dict[str, list[Reading]] = {}
    for given in all_given_names(language):
        for form, reading in _declined(given.surface, given.gender, language):
            forms.setdefault(_key(form), []).append(reading)
    return {form: tuple(dict.fromkeys(readings)) for form, readings in forms.items()}


def _declined(name: str, gender: str, language: str) -> Iterator[tuple[str, Reading]]:
    """Every form of a given name with what it means."""
    yield name, Reading("nom", gender, name)
    for ending, bearer, cases in load(language, InflectionWords).given:
        if not name.endswith(ending) or bearer not in (gender, "*"):
            continue
        if not ending and name[-1].lower() in VOWELS:
            break
        stem = dict(load(language, InflectionWords).stems).get(name, name[: len(name) - len(ending)])
        for case, oblique in (part.split(":") for part in cases.split()):
            yield from ((stem + one, Reading(case, gender, name)) for one in oblique.split(","))
        return
    yield name, Reading("*", gender, name)


def _key(word: str) -> str:
    return word.lower().replace("ё", "е")
