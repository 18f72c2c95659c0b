"""English names of institutions, from phrases and from the roles of those who speak for them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from ...language import load
from ...language.companies import CompanyWords
from ...language.countries import english_adjective, english_country, find_countries
from ...language.institutions import InstitutionWords
from ...reference.gazetteer import Known, find_known
from ...reference.tables import read_names
from .composition import compose
from .houses_abroad import english_company
from .portfolios import english_field
from .spelling import english_place

GOVERNMENT = "Government of {country}"
WANTING = ("Institute of ", "Committee on ")
"""What a template calls without its country and its other qualities, where more may be told."""
SPACE = re.compile(r"\s+")
MARKS = ' ,;:«»“”„"()'
NEEDS = re.compile(r"\{(\w+)\}")
PLURAL = (
    "United ",
    "Netherlands",
    "Philippines",
    "UAE",
    "Maldives",
    "Bahamas",
    "Czech Republic",
    "Holy See",
    "Democratic",
)
DEPARTED = ("US", "PH")
"""Where ministries are departments, and who runs them is a secretary."""
BARE = ("GB",)
"""Where a secretary of something is a minister, and the department has a name of its own."""
DEFINITE = (
    "Ministry",
    "Government",
    "Embassy",
    "Department",
    "Presiden",
    "Parliament",
    "Academy",
    "Consulate",
    "Committee",
)


@dataclass(frozen=True, slots=True)
class Organisation:
    """An institution under its usual English name or abbreviation."""

    name: str
    country: str | None
    """ISO 3166-1 alpha-2, where the phrase states it or the institution settles it."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """What follows a head, taken apart."""

    rest: str
    """Without the country."""
    country: str | None
    language: str


@lru_cache(maxsize=4096)
def english_organisation(phrase: str, language: str) -> Organisation | None:
    """The institution that a noun phrase names, in any case and with or without article; None where it names none.

    `ministère de l'Énergie du Kazakhstan` -> Ministry of Energy, KZ. A bare "le ministère" names none.
    """
    shape = load(language, InstitutionWords)
    clean = _clean(phrase, shape)
    known = _whole(clean, language) or _whole(_abbreviated(clean, shape), language)
    if known:
        return known
    built = _mentioned(clean, shape, language) or _built(clean, shape, language, None, role=False)
    if built and built.name.startswith(WANTING):
        return _composed(clean, language) or built
    return built or _composed(clean, language)


@lru_cache(maxsize=4096)
def organisation_of_role(role: str, language: str, country: str | None = None) -> Organisation | None:
    """The institution that a role alone settles: minister of X -> Ministry of X, ambassador of Italy -> Embassy of Italy.

    `country` is used where the role itself states none: `vice-premier ministre`, RU -> Government of Russia.
    """
    shape = load(language, InstitutionWords)
    clean = _clean(role, shape)
    if shape.former.match(clean):
        return None
    built = _built(shape.passing.sub("", clean), shape, language, country, role=True) or _built(clean, shape, language, country, role=True)
    return built or _after_role(clean, shape, language)


def is_government(phrase: str, language: str) -> bool:
    """Whether the words call a government and do not tell whose ("Cabinet of Ministers")."""
    shape = load(language, InstitutionWords)
    found = shape.head.fullmatch(phrase.lower())
    return found is not None and shape.heads[(found.lastindex or 1) - 1].templates == (GOVERNMENT,)


def _composed(phrase: str, language: str) -> Organisation | None:
    """The institution put together from its words, where they say which one it is."""
    made = compose(phrase, language)
    return Organisation(made.name, made.country) if made and made.told else None


def _clean(phrase: str, shape: InstitutionWords) -> str:
    clean = SPACE.sub(" ", phrase).strip(" ,;:")
    lead = shape.article.match(clean)
    return clean[lead.end() :] if lead else clean


def _abbreviated(phrase: str, shape: InstitutionWords) -> str:
    """The phrase with the abbreviation that usually stands for its first words."""
    short = ((re.sub(long, abbreviation, phrase, count=1)) for long, abbreviation in shape.shortened)
    return next((one for one in short if one != phrase), phrase)


def _whole(phrase: str, language: str) -> Organisation | None:
    """The known organisation whose name the phrase is, abbreviations in brackets allowed."""
    found = [known for known in find_known(phrase, language) if known.kind == "organisation"]
    if not found or any(known.name != found[0].name for known in found):
        return None
    left = phrase[: found[0].span.start] + phrase[found[-1].span.end :]
    return _organisation(found[0]) if not left.strip(MARKS) else None


def _organisation(known: Known) -> Organisation:
    return Organisation(known.name, known.country)


def _built(
    phrase: str, shape: InstitutionWords, language: str, country: str | None, *, role: bool
) -> Organisation | None:
    """The institution by the head that opens the phrase, if one of its templates can be filled."""
    stated, rest = _without_country(phrase, shape, language)
    match = (shape.role if role else shape.head).search(rest.lower())
    if not match or (match.start() and not shape.native):
        return None
    if shape.links.sub("", rest[: match.start()], count=1).strip(MARKS) and rest[match.end() :].strip(MARKS) and not role:
        return None
    before = rest[: match.start()].strip()
    if before and shape.links.fullmatch(before.rsplit(" ", 1)[-1] + " "):
        before = ""
    left = f"{before} {rest[match.end() :]}" if shape.native else rest[match.end() :]
    head = (shape.roles if role else shape.heads)[(match.lastindex or 1) - 1]
    parts = _Phrase(left, stated or country, language)
    # "Innovation Agency" is no agency called Innovation.
    templates = [one for one in head.templates if not (one == "{name}" and shape.native and match.start())]
    name = next(filter(None, (_filled(template, parts) for template in templates)), None)
    if not name:
        return None
    federal = "Federal " if name.startswith("Ministry") and shape.federal.search(phrase) else ""
    return Organisation(federal + name, stated or country or _settled(name))


def _settled(name: str) -> str | None:
    """Country of the known organisation whose press service it is."""
    body = name.removeprefix("press service of ")
    return (
        next((row.country for row in read_names("organisations") if row.name == body), None) if body != name else None
    )


def _without_country(phrase: str, shape: InstitutionWords, language: str) -> tuple[str | None, str]:
    """The one country that the phrase states beside a country where somebody is posted, and the phrase without both."""
    found = find_countries(phrase, language)
    stated = {code for start, _, code in found if not shape.abroad.search(phrase[:start])}
    if len(stated) > 1 or not found:
        return None, SPACE.sub(" ", shape.federal.sub("", phrase)).strip()
    rest = phrase
    for start, end, _ in reversed(found):
        rest = _unlinked_end(shape.republic.sub("", rest[:start]), shape) + rest[end:]
    rest = shape.federal.sub("", rest)
    return next(iter(stated), None), SPACE.sub(" ", rest).strip(MARKS)


def _unlinked_end(words: str, shape: InstitutionWords) -> str:
    """The words without the small ones that led up to what has been cut."""
    pieces = words.rstrip().split(" ")
    while pieces and shape.links.fullmatch(pieces[-1] + " "):
        pieces.pop()
    kept = " ".join(pieces)
    return re.sub(r"\s?[dl]['’]$", "", kept) + (" " if kept else "")


def _filled(template: str, phrase: _Phrase) -> str | None:
    """The template with what it asks for; None where the phrase has it not, or has something else besides."""
    needs = NEEDS.findall(template)
    if not needs:
        return template
    values = {need: _value(need, phrase) for need in needs}
    if not all(values.values()):
        return None
    return NEEDS.sub(lambda match: str(values[match.group(1)]), template).strip()


def _value(need: str, phrase: _Phrase) -> str | None:
    shape = load(phrase.language, InstitutionWords)
    rest = shape.links.sub("", phrase.rest, count=1).strip(MARKS)
    match need:
        case "field":
            return english_field(phrase.rest, phrase.language)
        case "country":
            return _with_article(english_country(phrase.country)) if phrase.country else None
        case "agency":
            return national_agency(phrase.country)
        case "region":
            return _region(rest, phrase.language)
        case "US":
            return " " if phrase.country == "US" else None
        case "department":
            return " " if phrase.country in DEPARTED else None
        case "ministry":
            return " " if phrase.country and phrase.country not in (*DEPARTED, *BARE) else None
        case "body":
            return _body(phrase)
        case "place":
            # "l'université Cheikh Anta Diop" is named after him; that of Liège is in it.
            named = shape.trailing and rest == phrase.rest.strip(MARKS)
            return english_place(rest, phrase.language) if _proper(rest) and not named else None
        case _:
            town = next((one.name for one in find_known(rest, phrase.language) if one.kind == "place" and one.span.of(rest) == rest), None)
            return town or (english_company(rest, phrase.language, load(phrase.language, CompanyWords)) if _proper(rest) else None)


def _with_article(country: str) -> str:
    return f"the {country}" if country.startswith(PLURAL) else country


def space_agency(country: str | None) -> str | None:
    """The space agency of a country."""
    if not country:
        return None
    return next(
        (row.name for row in read_names("organisations") if row.sort == "agency" and row.country == country), None
    )


def national_agency(country: str | None) -> str | None:
    """The space agency of a country that a text calls so, listed or not: "l'agence spatiale du Nicaragua" -> Nicaraguan Space Agency."""
    whose = english_adjective(country) or english_country(country) if country else None
    return space_agency(country) or (f"{whose} Space Agency" if whose else None)


def _body(phrase: _Phrase) -> str | None:
    shape = load(phrase.language, InstitutionWords)
    words = shape.links.sub("", phrase.rest, count=1).strip(MARKS)
    body = english_organisation(words, phrase.language) if words else None
    if not body:
        return None
    return f"the {body.name}" if body.name.startswith(DEFINITE) else body.name


def _region(words: str, language: str) -> str | None:
    """The region that the words name, and nothing else."""
    known = [one for one in find_known(words, language) if one.kind == "place" and one.sort == "region"]
    if known and known[0].span.of(words) == words:
        return known[0].name
    return english_place(words, language) if _proper(words) and all(word[0].isupper() for word in words.split()) else None


def _proper(words: str) -> bool:
    """Whether the words are a short proper name."""
    return bool(words) and words[0].isupper() and len(words.split()) <= 4


def _mentioned(phrase: str, shape: InstitutionWords, language: str) -> Organisation | None:
    """The known organisation that ends the phrase after a common noun: `l'agence spatiale russe Roscosmos`."""
    found = [known for known in find_known(phrase, language) if known.kind == "organisation"]
    ends = bool(found) and not phrase[found[-1].span.end :].strip(MARKS)
    opening = shape.head.match(phrase.lower())
    opens = opening is not None and shape.heads[(opening.lastindex or 1) - 1].bears_name
    return _organisation(found[-1]) if ends and opens else None


def _after_role(role: str, shape: InstitutionWords, language: str) -> Organisation | None:
    """The institution in what stands after a post: `directeur général de Roscosmos`."""
    found = [known for known in find_known(role, language) if known.kind == "organisation" and known.sort != "media"]
    if found:
        return _organisation(found[0])
    opening = shape.head.search(role.lower())
    if not opening:
        return None
    return _built(role if shape.native else role[opening.start() :], shape, language, None, role=False)
