"""Which given names are one name in several national forms and spellings: Mykola, Nikolaï, Николай."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ..language.folding import fold
from ..reference.tables import read_lines

ENDING = re.compile(r"(?<=\w{3})(?:i[iy]|y)\Z")


@dataclass(frozen=True, slots=True)
class GivenForm:
    """A given name that a word is a form of, whatever its spelling."""

    name: str
    gender: str
    """m, f or, where it is unknown, empty."""
    origin: str


Forms = Mapping[str, frozenset[GivenForm]]


def given_forms(word: str) -> frozenset[GivenForm]:
    """The given names that a word can be a form of; `Vassil` and `Andri` are Vasil and Andrii in French."""
    exact, plain = _forms()
    form = fold(word)
    return exact.get(form) or plain.get(_plain(form), frozenset())


def given_genders(word: str) -> frozenset[str]:
    """Sexes of the bearers of a given name in any language: m, f, both or, where it is unknown, none."""
    return frozenset(form.gender for form in given_forms(word) if form.gender)


def is_french_alone(word: str) -> bool:
    """Whether French newspapers spell a given name so, and English ones never do: `Cherzod`, `Nadejda`."""
    french, english = _spellings()
    return word in french and word not in english


def is_english_alone(word: str) -> bool:
    """Whether English newspapers spell a given name so, and French ones never do: `Nikolai`, `Dmitry`."""
    french, english = _spellings()
    return word in english and word not in french


def _plain(form: str) -> str:
    """A folded name without what French newspapers double and English ones end in."""
    return ENDING.sub("i", form.replace("ss", "s"))


@cache
def _forms() -> tuple[Forms, Forms]:
    """Given names by their exact forms, and by plain ones."""
    forms: defaultdict[str, set[GivenForm]] = defaultdict(set)
    known: dict[str, GivenForm] = {}
    for line in read_lines("given_names"):
        name = GivenForm(line["en"], line["gender"], line["origin"])
        known.setdefault(name.name, name)
        for form in (name.name, *line["fr"].split("|"), *line["ru"].split("|")):
            if form:
                forms[fold(form)].add(name)
    for line in read_lines("given_name_forms"):
        name = known.get(line["name"]) or GivenForm(line["name"], line["gender"], line["origin"])
        for form in (line["name"], *line["forms"].split("|")):
            forms[fold(form)].add(name)
    plain: defaultdict[str, set[GivenForm]] = defaultdict(set)
    for form, names in forms.items():
        plain[_plain(form)] |= names
    return _frozen(forms), _frozen(plain)


def _frozen(forms: Mapping[str, set[GivenForm]]) -> Forms:
    return {form: frozenset(names) for form, names in forms.items()}


@cache
def _spellings() -> tuple[frozenset[str], frozenset[str]]:
    """Given names as French newspapers spell them, and as English ones do."""
    lines = list(read_lines("given_names"))
    french = frozenset(form for line in lines for form in line["fr"].lower().split("|"))
    return french, frozenset(line["en"].lower() for line in lines)
