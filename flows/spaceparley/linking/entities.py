"""People, organisations, places and programmes of many reports, joined where they are certainly one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from ..extracting.facts import Entity
from ..reference.gazetteer import find_known
from .bodies import house_of
from .ids import Telling, row_ids
from .known_names import Names
from .linked import LinkedEntity, Reading
from .people import PersonMention, group_people
from .references import used_keys
from .usual_names import usual_name

Told = tuple[Reading, Entity]


def link_entities(told: Sequence[Told], known: Names | None = None) -> tuple[LinkedEntity, ...]:
    """People as `group_people` tells them apart; others of one kind and English name whose countries do not contradict.

    A group ("the parties") is another one in every report.
    """
    clusters = _people([one for one in told if one[1].kind == "person"], known)
    for namesakes in _namesakes(one for one in told if one[1].kind != "person"):
        clusters += _by_country(namesakes)
    tellings = [entity_telling(*cluster[0]) for cluster in clusters]
    return tuple(
        _entity(row_id, cluster) for row_id, cluster in zip(row_ids("entities", tellings), clusters, strict=True)
    )


def entities_told(readings: Iterable[Reading]) -> Iterator[Told]:
    """Those of whom a report tells a fact; who is only mentioned is left out: a row that another report brings changes nothing of this one."""
    for reading in readings:
        used = used_keys(reading.extraction)
        yield from ((reading, entity) for entity in reading.extraction.entities if entity.key in used)


def _people(told: Sequence[Told], known: Names | None) -> list[list[Told]]:
    """One cluster a person, its tellings in order of the reports."""
    groups = group_people([_mention(reading, entity) for reading, entity in told], known)
    return [[told[place] for place in group] for group in groups]


def _mention(reading: Reading, entity: Entity) -> PersonMention:
    report = reading.report
    return PersonMention(
        report_id=reading.report_id,
        surface=entity.surface,
        language=report.language,
        role=entity.role,
        organisation=entity.organisation,
        country=entity.country,
        published=report.published_on,
    )


def _namesakes(told: Iterable[Told]) -> Iterable[list[Told]]:
    """Tellings that share all that an entity is compared by, in order of the reports."""
    found: defaultdict[tuple[str, ...], list[Told]] = defaultdict(list)
    for reading, entity in told:
        found[compared(reading, entity)].append((reading, entity))
    return found.values()


def compared(reading: Reading, entity: Entity) -> tuple[str, ...]:
    """All that one that is no person is told from others by, its country apart."""
    name = " ".join((_usual_name(entity.name) if entity.kind == "organisation" else entity.name).casefold().split())
    if entity.kind == "group":
        return entity.kind, name, reading.report_id, entity.key
    return entity.kind, name


@lru_cache(maxsize=65536)
def _usual_name(organisation: str) -> str:
    """The name of the reference data where the organisation's name is one form of it ("TUA" of Turkish Space Agency)."""
    known = find_known(organisation, "en")
    return known[0].name if len(known) == 1 and known[0].kind == "organisation" and known[0].span.of(organisation) == organisation else organisation


def _by_country(namesakes: list[Told]) -> list[list[Told]]:
    """One cluster where at most one country is told; else one a country, and each that tells none on its own."""
    countries = {entity.country for _, entity in namesakes if entity.country}
    if len(countries) < 2:
        return [namesakes]
    alone = [[told] for told in namesakes if not told[1].country]
    return [*([told for told in namesakes if told[1].country == country] for country in sorted(countries)), *alone]


def entity_telling(reading: Reading, entity: Entity) -> Telling:
    """Where it is told, as its id has it."""
    return reading.telling(entity.span, (entity.kind, entity.name, entity.key))


def _entity(row_id: str, cluster: list[Told]) -> LinkedEntity:
    first = (
        max((entity for _, entity in cluster), key=_completeness) if cluster[0][1].kind == "person" else cluster[0][1]
    )
    country = next((entity.country for _, entity in cluster if entity.country), None)
    if first.kind != "person":
        return LinkedEntity(row_id, first.kind, first.name, country, _wikidata_id(first), tuple(cluster))
    name = usual_name((reading.report.language, entity.name) for reading, entity in cluster)
    houses = frozenset(house for _, entity in cluster if (house := house_of(entity.organisation)))
    return LinkedEntity(row_id, "person", name, country, None, tuple(cluster), houses)


def _completeness(person: Entity) -> int:
    """How many words of the name are no initials; of equal ones, `max` takes the first."""
    return _whole_words(person.name)


@lru_cache(maxsize=65536)
def _whole_words(name: str) -> int:
    return sum(len(word.rstrip(".")) > 1 for word in name.split())


def _wikidata_id(entity: Entity) -> str | None:
    """What the reference data know under exactly that name; people and groups are not in them."""
    if entity.kind in ("person", "group"):
        return None
    known = find_known(entity.name, "en")
    return known[0].wikidata_id if len(known) == 1 and known[0].name == entity.name else None
