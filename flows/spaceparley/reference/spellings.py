"""Usual spellings of those whom the reference data know, in every language: what a reader may ask for that no report prints."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from .tables import TABLES, read_lines

Spelling = tuple[str, str]
"""A name and the language that it is usual in."""
KINDS = {"organisation": ("organisations",), "place": ("places",), "programme": ("programmes", "vehicles"), "vehicle": ("vehicles", "programmes")}
"""Tables that hold entities of a kind, those of that kind first."""
LANGUAGES = {"people": ("en", "fr", "ru", "kk")} | dict.fromkeys(TABLES, ("en", "fr", "ru"))
SIGNS = "«»[]"
"""Marks of forms that count in quotation marks only, or after certain words: no part of a name."""


def usual_spellings(kind: str, name: str, country: str | None) -> tuple[Spelling, ...]:
    """Every spelling of the one that the reference data know by that usual English name, unless it is of another country.

    >>> usual_spellings("person", "Yuri Borisov", "RU")
    (('Yuri Borisov', 'en'), ('Iouri Borissov', 'fr'), ('Youri Borissov', 'fr'), ('Юрий Борисов', 'ru'))
    """
    for table in ("people",) if kind == "person" else KINDS.get(kind, ()):
        for home, spellings in _known(table).get(name, ()):
            if home is None or country is None or home == country:
                return spellings
    return ()


@cache
def _known(table: str) -> dict[str, list[tuple[str | None, tuple[Spelling, ...]]]]:
    """Country and spellings of all who share a usual English name."""
    known: dict[str, list[tuple[str | None, tuple[Spelling, ...]]]] = defaultdict(list)
    for line in read_lines(table):
        known[line["name"]].append((line["country"] or None, tuple(dict.fromkeys(_spellings(line, table)))))
    return dict(known)


def _spellings(line: dict[str, str], table: str) -> Iterator[Spelling]:
    for language in LANGUAGES[table]:
        for form in line[language].split("|"):
            if form and not any(sign in form for sign in SIGNS) and (language != "kk" or form not in line["ru"].split("|")):
                yield form, language
