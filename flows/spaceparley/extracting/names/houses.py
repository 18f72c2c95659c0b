"""Institutions told by their sort alone ("le ministère kazakh", "the agency"), and which one is meant."""

import re
from collections.abc import Sequence

from ...language.countries import countries_of
from ...language.names import NameWords
from .organisations import Institution

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
    "state": re.compile(r"^(?:Roscosmos|Rosatom|Rostec)\b"),
    "any": re.compile(r"\b(?:Ministry|Agency|Administration|Department)\b|cosmos\b|^[A-Z]{3,6}$"),
}
"""What institutions of each sort are called in English."""
SERVICE = re.compile(r"press |spokes", re.IGNORECASE)


def choose_house(found: re.Match[str], language: str, words: NameWords, houses: Sequence[Institution], at: int) -> Institution | None:
    """The one institution of the report that the words can mean: of that sort and country, the last one named if several."""
    sort = SORTS[words.houses[_key(found["noun"], words)]]
    codes = countries_of(found["whose"], language) if found["whose"] else ()
    fitting = [house for house in houses if sort.search(house.name) and not SERVICE.match(house.name) and (not codes or house.country in codes)]
    before = [house for house in fitting if house.span.end <= at]
    if len({house.name for house in fitting}) == 1:
        return before[-1] if before else fitting[0]
    return before[-1] if before and len({house.name for house in before}) == 1 else None


def _key(noun: str, words: NameWords) -> str:
    return noun if noun in words.houses else noun.lower()
