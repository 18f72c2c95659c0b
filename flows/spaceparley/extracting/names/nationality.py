"""Which country an institution is of, where its own name or the word right before it says so."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...language import later as re
from ...language import load
from ...language.countries import country_of, is_capital_adjective, is_country
from ...language.institutions import InstitutionWords
from ...language.names import NameWords
from ...span import Span
from .capitals import Capitals
from .organisations import Institution

BEFORE = re.compile(r"(?<![\w'-])(?:[LlDd]')?([^\W\d_][\w-]*)(?:'s?)? [«“\"]?\Z")
"""One word and what joins it to a name: "Spain's AEE", "l'italien Avio", «южнокорейская Satrec»."""
WORD = re.compile(r"[^\W\d_]\S*?(?=[\s,.;:)]|\Z)")
WORDS = re.compile(r"[^\W\d_a-zà-ÿа-яё][\w'-]+(?: (?:of |the )*[^\W\d_a-zà-ÿа-яё][\w'-]+){0,3}")
OWNS = re.compile(r"['’]s? ")
TIE = 10
"""Letters of a preposition with its article, or of a bracket, that lead to a country."""


def country_before(text: str, start: int, language: str) -> tuple[str, Span] | None:
    """The country that the word right before a name tells, and where ("немка Анна Шульц", "Kenya's Philemon Barasa")."""
    word = load(language, NameWords).people_of.search(text, max(0, start - 40), start) or BEFORE.search(text, max(0, start - 40), start)
    country = country_of(word[1], language) if word else None
    if not (word and country) or is_abroad(text, Span(*word.span(1)), language):
        return None
    return country, Span(*word.span(1))


def is_abroad(text: str, country: Span, language: str) -> bool:
    """Whether a country is only where something goes on or somebody goes ("во время визита во Францию | Жаслан Мадиев"), and not whose somebody is ("spoke to Kenya's minister", "to Polish minister X", "to the Polish physicist")."""
    away = load(language, InstitutionWords).abroad.search(text, max(0, country.start - TIE), country.start)
    if away is None or not text[country.start].isupper() or " " in away[0].strip():
        return False
    return OWNS.match(text, country.end) is None and not is_capital_adjective(country.of(text), language)


def country_behind(text: str, end: int, language: str, link: re.Pattern[str]) -> tuple[str, Span] | None:
    """The country that the words right behind a name tell, and where ("President Lin Zhongyuan of China", "Dr Elowen Trask (Australia)")."""
    tie = link.match(text, end)
    if not tie or tie.end() - end > TIE:
        return None
    words = WORDS.match(text, tie.end())
    for last in reversed(list(WORD.finditer(words[0]))) if words else ():
        name = text[tie.end() : tie.end() + last.end()]
        if is_country(name, language) and not OWNS.match(text, tie.end() + last.end()):
            return (code, Span(tie.end(), tie.end() + last.end())) if (code := country_of(name, language)) else None
    return None


def with_countries(institutions: Sequence[Institution], text: str, language: str) -> Iterator[Institution]:
    """The institutions, those without a country with the one that their words tell."""
    for one in institutions:
        country = one.country or country_of(one.span.of(text), language) or _before(one, text, language)
        yield replace(one, country=country) if country else one


def sharing_countries(institutions: Sequence[Institution], text: str, language: str, runs: Sequence[Capitals]) -> Iterator[Institution]:
    """The institutions, each with the country that the report tells of it anywhere, and nowhere another."""
    told: dict[str, set[str]] = {}
    bare = {one.name for one in institutions if one.country is None}
    for run in runs:
        if (name := run.span.of(text)) in bare and (before := country_before(text, run.span.start, language)):
            told.setdefault(name, set()).add(before[0])
    for one in institutions:
        if one.country:
            told.setdefault(one.name, set()).add(one.country)
    for one in institutions:
        codes = told.get(one.name, set())
        yield replace(one, country=next(iter(codes))) if one.country is None and len(codes) == 1 else one


def _before(one: Institution, text: str, language: str) -> str | None:
    for start in dict.fromkeys((one.reach.start, one.span.start)):
        if told := country_before(text, start, language):
            return told[0]
    return None
