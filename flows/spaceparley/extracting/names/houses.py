"""Institutions told by their sort alone ("le ministère kazakh", "the agency"), and which one is meant."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...language import later as re
from ...language.countries import countries_of
from ...language.names import NameWords
from ...reference.gazetteer import find_row
from ...span import Span
from .organisations import Institution
from .seats import home_of
from .titles import english_organisation, national_agency

SORTS = {
    "ministry": re.compile(r"\b(?:Ministry|Department)\b"),
    "agency": re.compile(r"\b(?:Agency|Administration|Organi[sz]ation)\b|^[A-Z]{3,6}$|cosmos\b"),
    "company": re.compile(r"^(?!(?:Ministry|Government|Embassy)\b)"),
    "centre": re.compile(r"\b(?:Cent(?:re|er)|Cosmodrome|Spaceport)\b"),
    "embassy": re.compile(r"\bEmbassy\b"),
    "committee": re.compile(r"\bCommittee\b|cosmos\b"),
    "government": re.compile(r"\bGovernment\b"),
    "university": re.compile(r"\bUniversity\b"),
    "institute": re.compile(r"\bInstitute\b"),
    "observatory": re.compile(r"\bObservatory\b"),
    "academy": re.compile(r"\bAcademy\b"),
    "laboratory": re.compile(r"\bLaborator"),
    "council": re.compile(r"\bCouncil\b"),
    "authority": re.compile(r"\b(?:Authority|Regulator)"),
    "foundation": re.compile(r"\bFoundation\b"),
    "state": re.compile(r"^(?:Roscosmos|Rosatom|Rostec)\b"),
    "any": re.compile(r"\b(?:Ministry|Agency|Administration|Department)\b|cosmos\b|^[A-Z]{3,6}$"),
}
"""What institutions of each sort are called in English."""
PUBLIC = re.compile(r"\b(?:Facility|Cosmodrome|Spaceport|Universit\w+|College|School|Parliament|Council|Commission|Army|Navy|(?:Air|Space) Forces?|Observatory|Academy|Authority|Union|Space Center)\b")
"""What no company is called as long as another one is named."""
NEAR = 300
"""Letters within which the last of several is the one meant."""
BESIDE = 3
"""Characters between a common noun for a house and its name ("the Turkish corporation | Turkish Aerospace")."""
APART = 150
"""Letters that part it from the one before: closer ones are named together."""
STEM, CASE = 6, 2
"""Letters of a sort's noun that stay in every case."""
STOP = re.compile(r"(?<=[^\W\d_]{2}[.!?…»”\"])[ ]|\n")
"""Where a sentence ends, near enough."""
DATELINE = re.compile(r"\A[^–—-]{3,60}[–—-]{1,2}[ ]")
LONGEST = 600
"""Letters back to whoever said something last."""
FEW = 6
"""Words before the house that opens a sentence ("The chief of South Korea's | space agency")."""
NEWS = re.compile(r"news|press|media|daily|presse|информ|новост|медиа|газет", re.IGNORECASE)
"""What publishers are called who only pass on what others say."""
SERVED = "press service of "
SERVICE = re.compile(r"press |spokes", re.IGNORECASE)


def _is_named_next(house: Institution, found: re.Match[str], at: int) -> bool:
    """Whether "the company" can be one that is named behind: right behind, or near where nothing else tells whose it is."""
    return house.span.start - found.end() <= BESIDE or (house.span.start - at < NEAR // 2 and not found["whose"])


def choose_house(found: re.Match[str], language: str, words: NameWords, houses: Sequence[Institution], at: int) -> Institution | None:
    """The one institution of the report that the words can mean: of that sort and country, the last one named if several."""
    sort = SORTS[words.houses[_key(found["noun"], words)]]
    codes = (countries_of(found["whose"], language) or tuple(filter(None, (home_of(found["whose"], language),)))) if found["whose"] else ()
    possible = [house for house in houses if not SERVICE.match(house.name) and (not codes or house.country in codes)]
    if found["whose"] and not codes:
        # "The Ghalam plant" is Ghalam's, whatever other house the report speaks of.
        possible = [house for house in possible if found["whose"] in house.reach.of(found.string)] or possible
    # "The plant" is no space agency, and whoever passes on the news is no house of it.
    others = ("agency", "government", "media") if sort is SORTS["company"] else ("media",)
    possible = [house for house in possible if not ((row := find_row(house.name)) and row.sort in others)]
    fitting = [house for house in possible if sort.search(house.name)] or [house for house in possible if _is_called(house, found)] or [house for house in possible if _is_agency(house, found, words)]
    if sort is SORTS["company"]:
        fitting = [house for house in fitting if not PUBLIC.search(house.name)] or fitting
    if sort is SORTS["committee"]:
        # An agency may be a committee by law, and only the one that the page calls so is meant.
        stem = found["noun"][:STEM].lower()
        fitting = [house for house in fitting if stem in found.string[house.reach.start : house.reach.end].lower()] or fitting
    fitting = _no_centres(fitting, found, words) if sort is SORTS["agency"] else fitting
    if codes and sort is SORTS["agency"] and (own := next((house for house in possible if house.name == national_agency(codes[0])), None)):
        return own
    before = [house for house in fitting if house.span.end <= at]
    if called := _called(found, houses, at):
        return called
    if len({house.name for house in fitting}) == 1:
        return before[-1] if before else fitting[0] if sort is not SORTS["company"] or _is_named_next(fitting[0], found, at) else None
    if len({house.name for house in before}) == 1:
        return before[-1]
    if words.saying.match(found.string, found.end()) and (topic := _topic(found.string, before, at, words)):
        return topic
    last, other = next(_latest(before), (None, None))
    if last is None and codes:
        return _national(found, words, codes)
    return last if last and other and at - last.span.end < NEAR and last.span.start - other.span.end > APART else None


def _no_centres(fitting: list[Institution], found: re.Match[str], words: NameWords) -> list[Institution]:
    """Those that the page does not call a centre: these are not "the agency" where another one may be."""
    once = {found.string[house.reach.start : house.reach.end]: house for house in fitting}.values()
    nouns = ((house, words.house.search(found.string, house.reach.start, house.reach.end)) for house in once)
    centres = {house.name for house, noun in nouns if noun and words.houses[_key(noun["noun"], words)] == "centre"}
    centres -= {house.name for house in once if _is_called(house, found)} if centres else set()
    return [house for house in fitting if house.name not in centres] or fitting


def _topic(text: str, before: Sequence[Institution], at: int, words: NameWords) -> Institution | None:
    """Whoever goes on speaking of several: the one that opens the sentence, or the last one that said something before it."""
    start = next((found.end() for found in reversed(list(STOP.finditer(text, max(0, at - LONGEST), at)))), 0)
    here = [house for house in before if house.reach.start >= start]
    if here:
        lead = DATELINE.sub("", text[start : here[0].reach.start])
        return here[0] if len(lead.split()) <= FEW and "," not in lead else None
    return next((house for house in reversed(before) if at - house.span.end < LONGEST and words.saying.match(text, house.reach.end)), None)


def _national(found: re.Match[str], words: NameWords, codes: Sequence[str]) -> Institution | None:
    """The space agency of the country told, which the report names nowhere ("the Egyptian agency")."""
    name = national_agency(codes[0]) if len(codes) == 1 and words.houses[_key(found["noun"], words)] == "agency" and words.agency.search(found["noun"]) else None
    span = Span(found.start("noun"), found.end("noun"))
    return Institution(span, name, codes[0], "names.organisation.sort", span) if name else None


def publishing_house(found: re.Match[str], language: str, words: NameWords, publisher: str, houses: Sequence[Institution]) -> Institution | None:
    """The institution that publishes the report, for words that no institution named in it fits ("по приглашению министерства"); no news agency."""
    own = english_organisation(publisher, language)
    sort = SORTS[words.houses[_key(found["noun"], words)]]
    if own is None or found["whose"] or not sort.search(own.name.removeprefix(SERVED)) or any(sort.search(house.name) for house in houses):
        return None
    if own.name.startswith(SERVED):
        own = replace(own, name=own.name.removeprefix(SERVED))
    row = find_row(own.name)
    if NEWS.search(publisher) or (row and row.sort == "media"):
        return None
    span = Span(found.start("noun"), found.end("noun"))
    return Institution(span, own.name, own.country, "names.organisation.sort", span)


def _is_called(house: Institution, found: re.Match[str]) -> bool:
    """Whether the institution's own name in the text has the noun ("Centre de développement des satellites (CDS)")."""
    return re.search(rf"\b{re.escape(found['noun'][: max(STEM, len(found['noun']) - CASE)])}", found.string[house.reach.start : house.reach.end], re.IGNORECASE) is not None


def _is_agency(house: Institution, found: re.Match[str], words: NameWords) -> bool:
    """Whether it is a space agency that is none by its name (CONAE, SUPARCO, KARI)."""
    row = find_row(house.name) if words.houses[_key(found["noun"], words)] == "agency" else None
    return row is not None and row.sort == "agency"


def _called(found: re.Match[str], houses: Sequence[Institution], at: int) -> Institution | None:
    """The news agency or paper that was last called by this very noun ("l'agence TASS … selon l'agence")."""
    noun = found["noun"].lower() + " "
    last = next((one for one in reversed(houses) if one.span.end <= at and found.string[one.reach.start : one.span.end].lower().startswith(noun)), None)
    row = find_row(last.name) if last else None
    return last if row and row.sort == "media" else None


def _latest(before: Sequence[Institution]) -> Iterator[tuple[Institution, Institution]]:
    """The last one with the last of another name before it."""
    for house in reversed(before):
        if house.name != before[-1].name:
            yield next(one for one in before[before.index(house) + 1 :] if one.name == before[-1].name), house


def _key(noun: str, words: NameWords) -> str:
    return noun if noun in words.houses else noun.lower()
