"""English names and countries of institutions that no list knows, from their own words."""

from ...language import load
from ...language.companies import CompanyWords
from ...language.countries import countries_of, is_country
from ...language.institutions import InstitutionWords
from ...language.names import NameWords
from ...reference.gazetteer import find_known
from ...span import Span
from .portfolios import english_field
from .spelling import english_programme

QUOTES = "«“\""
LEAD = 70
"""Letters before a name within which its sort stands."""


def country_in(words: str, language: str) -> str | None:
    """ISO code of the one country that the words name or derive an adjective from."""
    codes = countries_of(words, language)
    return codes[0] if len(codes) == 1 else None


def english_company(name: str, language: str, words: CompanyWords) -> str:
    """The name in English: what its words mean, where all do; else words that the language has only borrowed go back ("Гарни Спейс" -> Garni Space)."""
    if words.loans and " " in name and name[0].isupper() and (meant := english_field(name, language)):
        return meant
    if not words.loans or not any(word.lower() in words.loans for word in name.split()):
        return english_programme(name, language)
    return " ".join(words.loans.get(word.lower()) or english_programme(word, language) for word in name.split())


def unbent(span: Span, text: str, words: CompanyWords) -> str:
    """A name in quotation marks right behind a post, as the report has it elsewhere, or as only a genitive can come from it; no name behind its sort bends."""
    name = span.of(text)
    if text[span.start - 1] not in QUOTES or words.before.search(text, max(0, span.start - LEAD), span.start):
        return name
    forms = (name.removesuffix(ending) + other for ending, other in words.bent if name.endswith(ending))
    told = next((form for form in forms if f"«{form}»" in text), None)
    found = words.genitive.match(name)
    return told or (found[0] if found else name)


def speaks_english(language: str) -> bool:
    """Whether names of institutions are English already."""
    shape: InstitutionWords = load(language, InstitutionWords)
    return shape.native


def strip_article(phrase: str, language: str) -> str:
    """The phrase without the article before it."""
    lead = load(language, InstitutionWords).article.match(phrase)
    return phrase[lead.end() :] if lead else phrase


def bends(language: str) -> bool:
    """Whether names change with their case."""
    words: NameWords = load(language, NameWords)
    return bool(words.bases)


def own_part(phrase: str, language: str) -> str:
    """The phrase without a country or an institution that "and" only puts beside it ("France and National Space Centre")."""
    first, mark, rest = phrase.partition(" and ")
    if mark and (is_country(first, language) or any(row.span.of(first) == first for row in find_known(first, language))):
        return rest
    return phrase
