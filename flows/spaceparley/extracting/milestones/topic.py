"""What a report is about, as its title says."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from ...language import load
from ...language.countries import english_country
from ...language.crafts import CraftWords
from ...language.folding import fold
from ...language.milestones import MilestoneWords
from ...reference.gazetteer import find_known
from ...reference.tables import read_names
from ...span import Span
from ..document import Document
from ..facts import Entity, EntityKind
from ..names.inflection import nominative
from ..names.likeness import alike
from ..names.names import find_titled
from ..names.spelling import english_programme

WORD = re.compile(r"[\w-]+")
KINDS = ("programme", "vehicle")
SITE = "names.craft.site"
GROUNDS = {"station", "antenna", "radio telescope", "observatory", "teleport", "spaceport"}
"""What of it stands on the ground a report may be about."""
BUILT = GROUNDS | {"centre", "complex", "laboratory", "test stand"}
"""The same, where the title says at which place."""
NEAR = 60
BESIDE = re.compile(r" (?:[\w-]+ ){0,2}\w\Z")
"""Characters between a ground site and its place in a title."""
APART = re.compile(r"[:;,.–—]")
RULE = "milestone.programme.titled-site"


def find_topic(document: Document) -> Entity | None:
    """The programme that the title names, or the first of several; else the spaceport that it names."""
    title = fold(document.report.title or "")
    places = {entity.key: place for entity in document.entities if (place := _place_in(title, entity)) >= 0}
    titled = [entity for entity in document.entities if entity.key in places]
    crafts = [entity for entity in titled if entity.kind in KINDS]
    ground = _ground(document, title)
    placed = None if ground else _placed(document, title, titled, places)
    if crafts and not (placed and all(entity.rule_id == SITE for entity in crafts)):
        return min(crafts, key=lambda entity: (entity.rule_id == SITE, entity.kind != "programme", places[entity.key]))
    return _only_titled(document) or ground or placed or next((entity for entity in titled if is_spaceport(entity)), None)


def _placed(document: Document, title: str, titled: Sequence[Entity], places: Mapping[str, int]) -> Entity | None:
    """The station or centre that the title speaks of and the place that it names behind it ("a nanosatellite centre in Entoto")."""
    words = load(document.language, CraftWords)
    craft = load(document.language, MilestoneWords).craft_nouns.search(title)
    bare = words.orbital.sub(lambda found: " " * len(found[0]), title)
    nouns = [(*found.span(), english) for stem, english in words.sites.items() if english in BUILT and fold(stem) in bare and (found := re.search(rf"(?<!\w){fold(stem)}", bare)) and not (craft and craft.start() < found.start() and APART.search(title, craft.end(), found.start()))]
    at = [(places[entity.key], entity.name, entity.surface, entity.span) for entity in titled if entity.kind == "place" and entity.country and english_country(entity.country) != entity.name]
    told = document.report.title or ""
    at += [(row.span.start, row.name, row.span.of(told), row.span) for row in find_known(told, document.language) if row.kind == "place" and row.country] if nouns and not at else []
    near = [(start - end, f"{name} {english}", surface, span) for _, end, english in nouns for start, name, surface, span in at if 0 < start - end <= NEAR and not APART.search(bare, end, start)]
    # "The Malindi space centre": the place stands before it.
    near += [(noun - start, f"{name} {english}", surface, span) for noun, _, english in nouns for start, name, surface, span in at if BESIDE.match(bare, start + len(surface), noun + 1)]
    if not near:
        return None
    _, name, surface, span = min(near)
    return Entity("", "programme", name, surface, span, RULE)


def _ground(document: Document, title: str) -> Entity | None:
    """The first station or antenna of the report, where the title speaks of one without its name."""
    words = load(document.language, CraftWords)
    kinds = {english for stem, english in words.sites.items() if english in GROUNDS and fold(stem) in title and re.search(rf"(?<!\w){fold(stem)}", words.orbital.sub("", title))}
    return next((entity for entity in document.entities if entity.rule_id == SITE and entity.name.endswith(tuple(kinds))), None) if kinds else None


def _only_titled(document: Document) -> Entity | None:
    """A programme or vehicle, known or introduced as one, that only the title names; it has no key, since no words of the text point at it."""
    title = document.report.title or ""
    for row in find_known(title, document.language):
        if row.kind in KINDS:
            return _without_key("vehicle" if row.kind == "vehicle" else "programme", row.name, row.span, title, "names.craft.known")
    for craft in find_titled(document.report):
        name = english_programme(nominative(craft.name, document.language, "programme"), document.language)
        return _without_key(craft.kind, name, craft.span, title, craft.rule_id)
    return None


def _without_key(kind: EntityKind, name: str, span: Span, title: str, rule: str) -> Entity:
    return Entity("", kind, name, span.of(title), span, rule)


def _place_in(title: str, entity: Entity) -> int:
    """Where the title names it, for a craft in any spelling ("Samrouk" of "Samruk"); -1 where it does not."""
    bare = _bare(entity.name.rpartition(" ")[0] if entity.rule_id == SITE else entity.surface)
    found = re.search(rf"(?<!\w){re.escape(bare)}", title) if bare in title else None
    if found or entity.kind not in KINDS:
        return found.start() if found else -1
    return next((word.start() for word in WORD.finditer(title) if alike(word[0], bare)), -1)


@cache
def _spaceports() -> frozenset[str]:
    names = [row.name for row in read_names("places") if row.sort == "cosmodrome"]
    return frozenset(names) | {name.removesuffix(" Cosmodrome") for name in names}


def is_spaceport(entity: Entity) -> bool:
    """Whether a place is one that rockets start from."""
    return entity.kind == "place" and entity.name in _spaceports()


def _bare(surface: str) -> str:
    return fold(surface.strip("«»“”„\" \u00a0\u202f"))
