"""What reports tell of a person beside the name, and whether two such tellings can be one person's."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ..language.folding import tokens
from .days import days_of

# Posts that nobody holds twice at one time; a deputy or an adviser may serve two houses.
CHIEF = re.compile(
    r"(?<!vice-)(?<!vice )(?:\bminist(?:er|re)\b|министр|\b(?:director|directeur|directrice)[ -](?:general|général)|гендиректор|генеральн\w+ директор|\bgovernor\b|\bgouverneur\b|губернатор|\bambassad|посол|\bceo\b|\bchief executive|\bPDG\b)",
    re.IGNORECASE,
)
DEPUTY = re.compile(
    r"\b(?:deput|vice|adjoint|assistant|first deputy|former|ex-|ancien)|зам|бывш|экс-|вице", re.IGNORECASE
)
_COMMON = """the and for des les pour sur space spatial spatiale agency agence national nationale ministry ministere state federal federale centre center company corporation committee commission council
    international affairs department institute university government development society joint venture group research technology"""
COMMON = frozenset(_COMMON.split())
TOGETHER = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Context:
    """Role, house, country and day of one telling."""

    role: str | None
    organisation: str | None
    country: str | None
    day: date | None


def context_of(role: str | None, organisation: str | None, country: str | None, published: str | None) -> Context:
    """The context of one mention; `published` is EDTF."""
    return Context(role, organisation, country, days_of(published).earliest if published else None)


def can_be_one(one: Sequence[Context], other: Sequence[Context]) -> bool:
    """Whether bearers of one name can be one person: no other country, no other chief post within a month."""
    countries = ({context.country for context in side if context.country} for side in (one, other))
    first, second = countries
    if first and second and not first & second and not _share_house(one, other):
        return False
    return not any(_exclude(x, y) for x in one for y in other)


def fit(one: Sequence[Context], other: Sequence[Context]) -> bool:
    """Whether two tellings speak for one person: the same house, or the same country and the same sort of role."""
    if not can_be_one(one, other):
        return False
    return _share_house(one, other) or any(
        x.country and x.country == y.country and _same_role(x.role, y.role) for x in one for y in other
    )


def _exclude(x: Context, y: Context) -> bool:
    if not (x.day and y.day and x.role and y.role and x.organisation and y.organisation):
        return False
    if abs(x.day - y.day) > TOGETHER or _same_house(x.organisation, y.organisation):
        return False
    return all(CHIEF.search(role) and not DEPUTY.search(role) for role in (x.role, y.role))


def _share_house(one: Iterable[Context], other: Iterable[Context]) -> bool:
    houses = [context.organisation for context in other if context.organisation]
    return any(context.organisation and _same_house(context.organisation, house) for context in one for house in houses)


def _same_house(one: str, other: str) -> bool:
    first, second = set(tokens(one)), set(tokens(other))
    if first == second:
        return True
    telling = {word for word in first & second if len(word) > 2} - COMMON
    return bool(telling)


def _same_role(one: str | None, other: str | None) -> bool:
    if not one or not other:
        return False
    first, second = ({word for word in tokens(role) if len(word) > 3} - COMMON for role in (one, other))
    return bool(first & second) and bool(DEPUTY.search(one)) == bool(DEPUTY.search(other))
