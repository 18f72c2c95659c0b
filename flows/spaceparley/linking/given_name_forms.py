"""Which given names are one name in several national forms and spellings: Mykola, Nikolaï, Николай."""

from collections import defaultdict
from functools import cache

from ..language.folding import fold
from ..reference.tables import read_lines


def given_forms(word: str) -> frozenset[str]:
    """The given names, by their English spelling and sex, that a word can be a form of."""
    return _forms().get(fold(word), frozenset())


def given_genders(word: str) -> frozenset[str]:
    """Sexes of the bearers of a given name in any language: m, f, both or, where it is unknown, none."""
    return frozenset(gender for _, _, gender in (form.rpartition("/") for form in given_forms(word)) if gender)


@cache
def _forms() -> dict[str, frozenset[str]]:
    forms: defaultdict[str, set[str]] = defaultdict(set)
    genders: dict[str, str] = {}
    for line in read_lines("given_names"):
        genders.setdefault(line["en"], line["gender"])
        for form in (line["en"], *line["fr"].split("|"), *line["ru"].split("|")):
            if form:
                forms[fold(form)].add(f"{line['en']}/{line['gender']}")
    for line in read_lines("given_name_forms"):
        name = f"{line['name']}/{genders.get(line['name'], '')}"
        for form in (line["name"], *line["forms"].split("|")):
            forms[fold(form)].add(name)
    return {form: frozenset(names) for form, names in forms.items()}
