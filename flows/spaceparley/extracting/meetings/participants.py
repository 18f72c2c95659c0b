"""Those who take part in a meeting, as the report presents them."""

import re
from collections.abc import Iterable

from ...language.countries import english_country
from ...reference.gazetteer import find_row
from ..document import Document
from ..facts import Entity, Participant
from ..names.settling import stated_country

NEWS = re.compile(r"\b(?:News|Press|Telegraph(?:ic)?) Agency\b|\b(?:News|Newspaper|Broadcasting)\b|\b(?<!-)(?:TV|Radio)\Z")
"""What outlets call themselves that no list knows ("Kazinform News Agency")."""
PAIR = 2
STEM = 4
"""Letters of a word in which a house's sort and the word for several such houses agree."""
SIDES = 2
"""Those who stand for the two sides where nothing tells for which house: the ones told first."""


def distinct_keys(document: Document, keys: Iterable[str]) -> tuple[str, ...]:
    """Keys of people and organisations, each once; an organisation gives way to the person who stands for it."""
    known = tuple(dict.fromkeys(key for key in keys if _may_meet(document.entity(key))))
    others = [key for key in known if document.entity(key).kind != "place"]
    # Beside people and institutions a country is a part of somebody's title, unless several came that nobody stands for.
    states = {document.entity(key).country for key in known if key not in others}
    people = [key for key in others if document.entity(key).kind == "person"]
    alone = len(states) > 1 and len(people) < PAIR and not states & {document.entity(key).country for key in others}
    known = tuple(others) if len(others) > 1 and not alone else known
    sent = {document.entity(key).country for key in known if document.entity(key).kind == "person"} - {None}
    # "The French delegation" gives way to whoever led it, and France to its minister.
    known = tuple(key for key in known if not _is_led(document.entity(key), sent))
    held = {document.entity(key).organisation for key in known if document.entity(key).kind == "person"}
    return tuple(key for key in known if not _stands_behind(document.entity(key), held))


def of_one_sort(document: Document, people: tuple[str, ...], word: str, count: int) -> tuple[str, ...]:
    """So many people: those whose houses are of the sort that a word for several tells ("the two agencies"), else the first."""
    rows = {key: find_row(document.entity(key).organisation or "") for key in people}
    alike = tuple(key for key, row in rows.items() if row and row.sort and row.sort[:STEM] == word[:STEM])
    return (alike if len(alike) >= count else people)[:count]


def houses_of(document: Document, keys: Iterable[str]) -> tuple[str, ...]:
    """The institutions for which people stood at a meeting, embassies aside, else their countries; the first two where the report names none."""
    people = tuple(keys)
    by_name = {one.organisation: one.key for one in document.entities if one.kind == "group" and one.organisation}
    by_name |= {one.name: one.key for one in document.entities if one.kind == "organisation"}
    states = {one.country: one.key for one in document.entities if one.kind == "place" and one.country and one.name == english_country(one.country)}
    ours = [document.entity(key) for key in people]
    names = [one.organisation or "" if one.kind == "person" else one.name for one in ours]
    houses = tuple(dict.fromkeys(by_name[name] for name in names if name in by_name and not name.startswith("Embassy")))
    sides = tuple(dict.fromkeys(by_name.get(name) or states.get(one.country or "", "") for name, one in zip(names, ours, strict=True) if not name.startswith("Embassy")))
    if len(houses) > PAIR:
        # Two sides are to meet again: the first house of each country stands for it.
        first = {document.entity(key).country or key: key for key in reversed(houses)}
        houses = tuple(key for key in houses if key in first.values()) if len(first) == PAIR else houses
    return houses if len(houses) > 1 else tuple(filter(None, sides)) if len(sides) > 1 and all(sides) else people[:SIDES]


def states_of(document: Document, keys: Iterable[str]) -> tuple[str, ...]:
    """The countries of those who met, where the report names each of them; else their institutions."""
    people = tuple(keys)
    states = {one.country: one.key for one in document.entities if one.kind == "place" and one.country and one.name == english_country(one.country)}
    told = tuple(dict.fromkeys(states.get(document.entity(key).country or "", "") for key in people))
    return told if len(told) == PAIR and all(told) else houses_of(document, people)


def build_participants(document: Document, keys: Iterable[str]) -> tuple[Participant, ...]:
    """The participants of those keys, with the evidence that the report gives for each value."""
    return tuple(_participant(document, document.entity(key)) for key in keys)


def same_party(one: Entity, other: Entity) -> bool:
    """Whether two entities can stand for one party: the same, or a person and the organisation or country of that person."""
    if one.key == other.key:
        return True
    if "place" in (one.kind, other.kind):
        return one.country is not None and one.country == other.country
    people = (one.kind == "person") + (other.kind == "person")
    return people == 1 and _house(one) is not None and _house(one) == _house(other)


def _house(entity: Entity) -> str | None:
    return entity.organisation or (entity.name if entity.kind == "organisation" else None)


def _is_led(entity: Entity, sent: set[str | None]) -> bool:
    return (entity.kind == "place" or (entity.kind == "group" and not entity.organisation)) and entity.country in sent


def _may_meet(entity: Entity) -> bool:
    """Whether somebody may take part: news outlets only tell of it."""
    if entity.kind == "organisation" and (NEWS.search(entity.name) or ((row := find_row(entity.name)) and row.sort == "media")):
        return False
    return entity.kind in ("person", "organisation", "group", "place")


def _stands_behind(entity: Entity, held: set[str | None]) -> bool:
    return entity.kind != "person" and _house(entity) in held and _house(entity) is not None


def _sender(document: Document, group: Entity) -> str | None:
    """The institution that sent a delegation."""
    return next((e.name for e in document.entities if e.kind == "organisation" and group.name.startswith(e.name)), None)


def _participant(document: Document, entity: Entity) -> Participant:
    country = stated_country(document, entity)
    return Participant(
        entity=entity.key,
        name=entity.name,
        surface=entity.surface,
        role=entity.role,
        organisation=(_sender(document, entity) or entity.organisation) if entity.kind == "group" else _house(entity),
        country=country,
        evidence=entity.evidence if country else tuple(one for one in entity.evidence if one.column != "country_code"),
    )
