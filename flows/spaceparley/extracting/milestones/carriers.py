"""Names that only carry what an event is about, or that it goes to: rockets, stations, ground sites."""

from functools import cache

from ...language.countries import english_country
from ...language.milestones import MilestoneWords
from ...reference.tables import read_names
from ..document import Document
from ..facts import Entity, Mention
from .topic import KINDS

STATIONS = frozenset(("ISS", "International Space Station", "Mir", "Tiangong", "Lunar Gateway", "Gateway", "Axiom Station", "Russian Orbital Station"))
SITE = "names.craft.site"
REACH = 70


def find_rockets(document: Document, plain: str, words: MilestoneWords) -> frozenset[str]:
    """Keys of the known vehicles and of what the report calls a rocket anywhere."""
    return frozenset(
        mention.entity
        for mention in document.mentions
        if mention.entity and document.entity(mention.entity).kind in KINDS and _is_rocket(document, mention, plain, words)
    )


def _is_rocket(document: Document, mention: Mention, plain: str, words: MilestoneWords) -> bool:
    """Whether it is a known vehicle, or the noun before or behind the name says so."""
    if mention.rule_id.endswith("known") and document.entity(mention.entity or "").kind == "vehicle":
        return True
    if words.launcher.search(plain[max(0, mention.span.start - REACH) : mention.span.start]):
        return True
    return mention.reach is not None and words.launcher.search(plain[mention.span.end : mention.reach.end]) is not None


def is_station(entity: Entity) -> bool:
    """Whether it is a station that others fly to."""
    return entity.name in STATIONS


@cache
def _modules() -> frozenset[str]:
    return frozenset(row.name for row in read_names("programmes") if row.sort == "module")


def is_module(entity: Entity) -> bool:
    """Whether it is a part of a station that others fly or are fixed to."""
    return entity.name in _modules()


@cache
def _ships() -> tuple[str, ...]:
    return tuple(row.name for row in read_names("vehicles") if row.sort == "ship")


def is_ship(entity: Entity) -> bool:
    """Whether it flies on a rocket itself, though it carries people and freight ("Progress MS-34")."""
    return any(entity.name == name or (entity.name.startswith(name) and not entity.name[len(name)].isalpha()) for name in _ships())


def is_land(entity: Entity) -> bool:
    """Whether a place is a whole country."""
    return entity.country is not None and english_country(entity.country) == entity.name


def is_minor(entity: Entity, rockets: frozenset[str]) -> bool:
    """Whether it rather serves what a report is about: a rocket, a ground station."""
    is_titled = not entity.key and entity.kind == "vehicle" and entity.rule_id.endswith("known")
    return entity.rule_id == SITE or entity.key in rockets or is_titled


def only_serves(entity: Entity, before: str, words: MilestoneWords, rockets: frozenset[str]) -> bool:
    """Whether a name behind these words is a component there, or a rocket, station, module or site that something goes by, to or from."""
    if words.component.search(before):
        return True
    return (is_station(entity) or is_module(entity) or is_minor(entity, rockets)) and words.carrier.search(before) is not None
