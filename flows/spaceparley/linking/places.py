"""Whether two places, each as exactly as it was told, can be one."""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from ..language.folding import tokens
from ..reference.gazetteer import find_known
from ..reference.tables import read_names

Relation = Literal["same", "open", "contradicts"]
"""`open`: one of them is vaguer or not told, or nothing says how they lie to each other."""

KIND_WORDS = frozenset(
    tokens(
        "space centre center cosmodrome city region oblast province district international launch site spaceport convention"
        " exhibition test research the of de la le in at state national academy complex building"
    )
)
"""What sort of place it is: shared by places that have nothing else in common."""
VENUES = frozenset(
    tokens(
        "palace embassy headquarters hotel kremlin pavilion plant factory room hall residence office offices ministry museum"
        " university institute stand site pad centre center complex hangar chancellery parliament house castle villa base"
        " airport laboratory facility workshop mansion academy pentagon elysee stadium campus pier club building"
    )
)
"""Words of a place within a town, whose town may be left out."""


@dataclass(frozen=True, slots=True)
class _Place:
    words: frozenset[str]
    """Distinctive ones of the whole."""
    venue: frozenset[str]
    """Those of what stands before the last comma."""
    town: str | None
    country: str | None
    is_country: bool
    is_region: bool
    is_venue: bool
    """Whether it is one whose town nobody tells."""


def compare_places(one: str | None, other: str | None) -> Relation:
    """How two places lie to each other.

    >>> compare_places("Egmont Palace, Brussels", "Brussels"), compare_places("Kazakhstan", "Astana"), compare_places("Astana", "Almaty")
    ('same', 'open', 'contradicts')
    """
    if one is None or other is None:
        return "open"
    first, second = _read(one), _read(other)
    if first.words == second.words:
        return "same"
    if first.is_country or second.is_country:
        return "open" if first.country == second.country or None in (first.country, second.country) else "contradicts"
    if first.venue and second.venue and not first.venue & second.venue:
        return "contradicts"
    if first.words & second.words or (first.town and first.town == second.town):
        return "same"
    if first.country and second.country and first.country != second.country:
        return "contradicts"
    if first.is_region or second.is_region:
        return "open"
    if first.is_venue or second.is_venue:
        return "contradicts" if first.is_venue and second.is_venue else "open"
    return "contradicts"


def is_country(place: str | None) -> bool:
    """Whether it is a whole country."""
    return place is not None and _read(place).is_country


def exactness(place: str) -> tuple[int, int]:
    """The greater, the more exactly it says where: a venue in a town, a town, a country."""
    read = _read(place)
    return (0 if read.is_country else 1, len(read.words))


@lru_cache(maxsize=65536)
def _read(text: str) -> _Place:
    known = [one for one in find_known(text, "en") if one.kind in ("place", "country")]
    words = tokens(text)
    head, comma, _ = text.rpartition(",")
    covers = len(known) == 1 and known[0].span.start == 0 and known[0].span.end == len(text.strip())
    distinctive = frozenset(words) - KIND_WORDS
    return _Place(
        words=distinctive or frozenset(words),
        venue=frozenset(tokens(head)) - KIND_WORDS if comma else frozenset(),
        town=next((town for one in reversed(known) if (town := _town(one.name, one.sort))), None),
        country=next((one.country for one in reversed(known) if one.country), None),
        is_country=covers and known[0].kind == "country",
        is_region=covers and known[0].sort == "region",
        is_venue=not any(one.kind == "place" for one in known) and bool(VENUES.intersection(words)),
    )


def _town(name: str, sort: str | None) -> str | None:
    return name if sort == "city" else _cities().get(name)


@cache
def _cities() -> dict[str, str]:
    return {row.name: row.city for row in read_names("places") if row.city}
