"""What one run leaves for the next: its tables as they were linked, and what became of each fact."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import cast

import pyarrow as pa
import pyarrow.compute as pc

from ...extracting.facts import EntityKind
from ...linking.linked import LinkedEntity

MEANINGS = pa.schema(
    [("entity_id", pa.string()), ("kind", pa.string()), ("name", pa.string()), ("country", pa.string()), ("wikidata_id", pa.string()), ("houses", pa.list_(pa.string()))]
)
REPORTS = pa.schema([("report_id", pa.string()), ("mark", pa.string()), ("evidence", pa.string())])
Meaning = tuple[str, str, str, str | None, str | None, tuple[str, ...]]
"""All that others see of an entity."""


@dataclass(frozen=True, slots=True)
class Before:
    """Many reports as they were linked."""

    reports: pa.Table
    """Each with the mark of all that its facts follow from, and the key of its evidence."""
    entities: pa.Table
    """Their meanings."""
    told: pa.Table
    """Fates of entities."""
    events: pa.Table
    """Of meetings and claims."""
    said: pa.Table
    """Of statements."""
    rows: Mapping[str, pa.Table]
    """The tables of the dataset by name, that of evidence apart."""

    def meanings(self, ids: Collection[str]) -> dict[str, LinkedEntity]:
        """Those entities, by id, without their tellings."""
        rows = self.entities.filter(pc.is_in(self.entities.column("entity_id"), value_set=pa.array(ids, pa.string())))
        columns = (rows.column(name).to_pylist() for name in MEANINGS.names)
        return {one: LinkedEntity(one, cast(EntityKind, kind), name, country, known, (), frozenset(houses)) for one, kind, name, country, known, houses in zip(*columns, strict=True)}

    def participants(self, meetings: Collection[str]) -> dict[tuple[str, str], str]:
        """Ids of those who take part in these meetings, by meeting and entity."""
        rows = self.rows["participants"]
        rows = rows.filter(pc.is_in(rows.column("meeting_id"), value_set=pa.array(meetings, pa.string())))
        ids, *of = (rows.column(name).to_pylist() for name in ("participant_id", "meeting_id", "entity_id"))
        return dict(zip(zip(*of, strict=True), ids, strict=True))


def meaning_of(one: LinkedEntity) -> Meaning:
    """What others see of it."""
    return one.id, one.kind, one.name, one.country, one.wikidata_id, tuple(sorted(one.houses))


def meanings_table(entities: Iterable[LinkedEntity]) -> pa.Table:
    """The meanings of entities."""
    rows = list(map(meaning_of, entities))
    columns = [*zip(*rows, strict=True)] if rows else [()] * len(MEANINGS)
    return pa.Table.from_arrays([pa.array(column, field.type) for column, field in zip(columns, MEANINGS, strict=True)], schema=MEANINGS)
