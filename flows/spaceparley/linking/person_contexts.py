"""What reports tell of a person beside the name, and whether two such tellings can be one person's."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import product

from ..language.folding import tokens
from .days import days_of

# Posts that nobody holds twice at one time; a deputy or an adviser may serve two houses.
CHIEF = re.compile(
    r"\bminist(?:er|re)\b|министр|\b(?:director|directeur|directrice)[ -](?:general|général)|гендиректор|генеральн\w+ директор|\bgovernor\b|\bgouverneu|губернатор|\bambassad|посол|\bceo\b|\bchief executive|\bPDG\b|"
    r"\bhead\b|\badministrator\b|\bpresident|\bprésident|президент|\bглав[аыойеу]+\b|\bchef(?:fe)?\b|\bchairman\b",
    re.IGNORECASE,
)
DEPUTY = re.compile(
    r"\b(?:deput|vice|adjoint|assistant|former|ex-|ancien|acting|co-|council|board|commission|committee)|зам|бывш|экс-|вице|сопред|комисси|комитет|совет",
    re.IGNORECASE,
)
_COMMON = """the and for des les pour sur space spatial spatiale agency agence national nationale ministry ministere state federal federale centre center company corporation committee commission council
    international affairs department institute university government development society joint venture group research technology министерство агентство государственная корпорация центр"""
COMMON = frozenset(_COMMON.split())
MONTH = 31
"""Days within which two chief posts are two people's."""


@dataclass(slots=True)
class Contexts:
    """Countries, houses, roles and chief posts that the tellings of one person give, however many they are."""

    countries: set[str] = field(default_factory=set)
    houses: set[str] = field(default_factory=set)
    roles: set[tuple[str, str]] = field(default_factory=set)
    """Country, empty where none is told, and role."""
    posts: dict[int, set[tuple[date, str]]] = field(default_factory=lambda: defaultdict(set))
    """Day and house of each chief post, by month."""

    def add(self, other: "Contexts") -> None:
        """Takes in what others tell of the same person."""
        self.countries |= other.countries
        self.houses |= other.houses
        self.roles |= other.roles
        for month, posts in other.posts.items():
            self.posts[month] |= posts


def context_of(role: str | None, organisation: str | None, country: str | None, published: str | None) -> Contexts:
    """What one mention tells; `published` is EDTF."""
    found = Contexts()
    if country:
        found.countries.add(country)
    if organisation:
        found.houses.add(organisation)
    if role:
        found.roles.add((country or "", role))
    day = days_of(published).earliest if published else None
    if day and organisation and role and _is_chief(role):
        found.posts[day.toordinal() // MONTH].add((day, organisation))
    return found


@lru_cache(maxsize=65536)
def _is_chief(role: str) -> bool:
    return bool(CHIEF.search(role)) and not DEPUTY.search(role)


def can_be_one(one: Contexts, other: Contexts) -> bool:
    """Whether bearers of one name can be one person: no other country, no chief post elsewhere within a month."""
    if one.countries and other.countries and not one.countries & other.countries and not _share_house(one, other):
        return False
    few, many = (one, other) if len(one.posts) <= len(other.posts) else (other, one)
    return not any(
        _exclude(posts, many.posts[month])
        for near, posts in few.posts.items()
        for month in (near - 1, near, near + 1)
        if month in many.posts
    )


def fit(one: Contexts, other: Contexts) -> bool:
    """Whether two tellings speak for one person: the same house, or the same country and the same sort of role."""
    return can_be_one(one, other) and (_share_house(one, other) or _share_role(one, other))


def fit_closely(one: Contexts, other: Contexts) -> bool:
    """Whether house, country and sort of role are all the same."""
    return can_be_one(one, other) and _share_house(one, other) and _share_role(one, other)


def fit_by_post(one: Contexts, other: Contexts) -> bool:
    """Whether both hold the same sort of chief post, and a report does not say of which country."""
    return can_be_one(one, other) and any(
        not (country and where) and CHIEF.search(role) and _same_role(role, post)
        for (country, role), (where, post) in product(one.roles, other.roles)
    )


def _share_role(one: Contexts, other: Contexts) -> bool:
    return any(
        bool(country) and country == where and _same_role(role, post)
        for (country, role), (where, post) in product(one.roles, other.roles)
    )


def _exclude(posts: Iterable[tuple[date, str]], others: Iterable[tuple[date, str]]) -> bool:
    return any(
        abs((day - then).days) <= MONTH and not _same_house(house, elsewhere)
        for (day, house), (then, elsewhere) in product(posts, others)
    )


def _share_house(one: Contexts, other: Contexts) -> bool:
    if one.houses & other.houses:
        return True
    return any(_same_house(house, elsewhere) for house, elsewhere in product(one.houses, other.houses))


@lru_cache(maxsize=65536)
def _same_house(one: str, other: str) -> bool:
    """Whether two names of organisations share a word that tells one from others."""
    first, second = set(tokens(one)), set(tokens(other))
    return first == second or any(len(word) > 2 and word not in COMMON for word in first & second)


@lru_cache(maxsize=65536)
def _same_role(one: str, other: str) -> bool:
    first, second = ({word for word in tokens(role) if len(word) > 3} - COMMON for role in (one, other))
    return bool(first & second) and bool(DEPUTY.search(one)) == bool(DEPUTY.search(other))
