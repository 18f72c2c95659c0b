"""English names of institutions put together word by word: whose or where, what sort, what it is, what for."""

import re
from dataclasses import dataclass
from functools import lru_cache

from ...language import load
from ...language.countries import english_adjective, find_countries, is_country
from ...language.institutions import InstitutionWords
from ...reference.gazetteer import find_known
from .portfolios import english_field
from .spelling import english_place

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")

SEATED = frozenset(("University", "Observatory", "Academy"))
"""What has its name from its town alone; the centre of a town is none."""
SERVING = frozenset(("Centre", "Center", "Office"))
"""What is for something, not of it."""
FIELDED = frozenset(("Agency", "Authority", "Commission", "Corporation", "Council", "Foundation", "Fund", "Service"))
"""What has its field before it ("Space Development Agency")."""


@dataclass(frozen=True, slots=True)
class Composed:
    """An institution's name in English, and the country that its words tell."""

    name: str
    country: str | None
    told: bool
    """Whether it is a name for sure: a country or town in it says which one, and a capital or its field that it is no common noun."""


@dataclass(frozen=True, slots=True)
class _Suffix:
    field: str
    """What the institution is for."""
    town: str
    country: str | None


@lru_cache(maxsize=2048)
def compose(phrase: str, language: str) -> Composed | None:
    """`Ташкентский университет информационных технологий` -> Tashkent University of Information Technologies; None where a word is not understood."""
    shape = load(language, InstitutionWords)
    words = list(WORD.finditer(phrase))
    if is_country(phrase, language):
        return None
    place, noun = next(((at, english) for at, word in enumerate(words) if (english := _noun(word[0], shape))), (0, None))
    if noun is None:
        return None
    countries = {start: code for start, _, code in find_countries(phrase, language)}
    last = place
    qualities: list[str] = []
    origin, country = "", None
    while shape.trailing and last + 1 < len(words) and ((words[last + 1].start() in countries and words[last + 1][0][0].islower()) or _quality(words[last + 1][0], shape)):
        last += 1
    for word in [*words[:place], *words[place + 1 : last + 1]]:
        if code := countries.get(word.start()):
            origin, country = english_adjective(code) or "", code
        elif quality := _quality(word[0], shape):
            qualities.append(quality)
        elif town := _town(word[0], language, shape):
            origin, country = town
        else:
            return None
    rest = phrase[words[last].end() :]
    closing = next((one for one in find_countries(rest, language) if not rest[one[1] :].strip(' ,»"')), None)
    if closing and not origin:
        rest, country = shape.links.sub("", shape.republic.sub("", rest[: closing[0]]), count=1), closing[2]
        rest = shape.leading_on.sub("", rest)
        origin = english_adjective(country) or ""
    suffix = _suffix(rest, language, shape)
    if suffix is None:
        return None
    told = bool(origin or suffix.country) and (phrase[0].isupper() or bool(suffix.field) or (bool(suffix.town) and bool(qualities)) or noun in SEATED)
    before, behind = (suffix.field, "") if noun in FIELDED else ("", suffix.field)
    link = "for" if noun in SERVING else "of"
    name = " ".join(part for part in (origin, *(reversed(qualities) if shape.trailing else qualities), before, noun) if part)
    return Composed(name + (f" {link} {behind}" if behind else "") + (f" of {suffix.town}" if suffix.town else ""), country or suffix.country, told)


def _suffix(rest: str, language: str, shape: InstitutionWords) -> _Suffix | None:
    """What an institution is for, and where, behind its noun; None where that is not understood."""
    tail = rest.rstrip(' ,»"')
    town = next((one for one in find_known(tail, language) if one.kind == "place" and one.span.end == len(tail)), None)
    field = tail[: town.span.start] if town else tail
    if town and field.rstrip().endswith((" et", " и", ",")):
        return None
    field = shape.leading_on.sub("", field).strip()
    english = english_field(field, language) if field else ""
    if english is None:
        return None
    return _Suffix(english, town.name if town else "", town.country if town else None)


def _noun(word: str, shape: InstitutionWords) -> str | None:
    low = word.lower()
    return next((english for stem, english in shape.noun_stems if low.startswith(stem) and len(low) - len(stem) <= 3), None)


def _quality(word: str, shape: InstitutionWords) -> str | None:
    low = word.lower()
    return shape.quality_words.get(low) or shape.quality_words.get(shape.quality_ending.sub("", low))


def _town(word: str, language: str, shape: InstitutionWords) -> tuple[str, str | None] | None:
    """English name and country of the town that an adjective is made of."""
    found = shape.town.match(word)
    if not found:
        return None
    for name in (found["stem"] + ending for ending in shape.town_endings):
        known = next((one for one in find_known(name, language) if one.kind == "place" and one.span.of(name) == name), None)
        if known:
            return known.name, known.country
    return english_place(found["stem"], language), None
