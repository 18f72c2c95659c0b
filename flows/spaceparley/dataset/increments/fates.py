"""What became of the facts of each report, and by which keys they find one another, as Arrow tables."""

from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from ...linking.known_names import Names
from ...linking.linked import Claim, EntityOf, LinkedEntity, LinkedMeeting, LinkedStatement
from ...linking.lookups import Lookup, of_claim, of_entity, of_meeting, of_statement

FATES = pa.schema(
    [("kind", pa.string()), ("report_id", pa.string()), ("key", pa.string()), ("row_id", pa.string()), ("kept", pa.list_(pa.int64())), ("sought", pa.list_(pa.int64()))]
)
Place = tuple[str, str, str]
"""Kind of a fact, its report, and the key that it has there."""
ENTITY, MEETING, CLAIM, STATEMENT = "entity", "meeting", "claim", "statement"


class Fate(NamedTuple):
    """One fact: by its report and the key that it has there, the row that it became, and where it is looked up."""

    kind: str
    report_id: str
    key: str
    row_id: str
    lookup: Lookup


def fates_of_entities(entities: Iterable[LinkedEntity], known: Names) -> pa.Table:
    """Of whom the reports tell."""
    return _table(Fate(ENTITY, reading.report_id, told.key, one.id, of_entity(reading, told, known)) for one in entities for reading, told in one.tellings)


def fates_of_events(meetings: Iterable[LinkedMeeting], claims: Iterable[tuple[str, Claim]], entity_of: EntityOf, known: Names) -> pa.Table:
    """Of what happens: meetings, and claims, which come with the id of their milestone."""
    met = (Fate(MEETING, reading.report_id, told.key, one.id, of_meeting(reading, told, entity_of)) for one in meetings for reading, told in one.tellings)
    claimed = (Fate(CLAIM, claim.reading.report_id, claim.id, row_id, of_claim(claim, known)) for row_id, claim in claims)
    return _table((*met, *claimed))


def fates_of_statements(statements: Iterable[LinkedStatement], utterance_of: Callable[[str], str], entity_of: EntityOf) -> pa.Table:
    """Of what is said."""
    return _table(Fate(STATEMENT, one.reading.report_id, one.id, utterance_of(one.id), of_statement(one, entity_of)) for one in statements)


def circle(fates: pa.Table, stale: pa.Array, lookups: Iterable[Lookup]) -> tuple[pa.Table, pa.Table]:
    """All that the stale ones, and new facts that are looked up so, can meet, whoever leads to it; and all else."""
    kept, sought = (_flat(fates, name) for name in ("kept", "sought"))
    listed = list(lookups)
    new_kept = pa.array({key for one in listed for key in one.kept}, pa.int64())
    new_sought = pa.array({key for one in listed for key in one.sought}, pa.int64())
    found = new = pc.indices_nonzero(stale).cast(pa.int64())
    while True:
        new_kept = pa.concat_arrays([new_kept, _keys_of(kept, new)])
        new_sought = pa.concat_arrays([new_sought, _keys_of(sought, new)])
        met = pa.concat_arrays([_places(kept, new_sought), _places(sought, new_kept)])
        new = pc.unique(met.filter(pc.invert(pc.is_in(met, value_set=found))))
        if not len(new):
            inside = pc.is_in(pa.array(range(len(fates)), pa.int64()), value_set=found)
            return fates.filter(inside), fates.filter(pc.invert(inside))
        found = pa.concat_arrays([found, new])
        new_kept = new_sought = pa.array([], pa.int64())


Flat = tuple[pa.Array, pa.Array]
"""Keys, and the place of the fact that has each."""


def _flat(fates: pa.Table, name: str) -> Flat:
    column = fates.column(name).combine_chunks()
    return pc.list_flatten(column), pc.list_parent_indices(column).cast(pa.int64())


def _keys_of(flat: Flat, places: pa.Array) -> pa.Array:
    return flat[0].filter(pc.is_in(flat[1], value_set=places))


def _places(flat: Flat, keys: pa.Array) -> pa.Array:
    return flat[1].filter(pc.is_in(flat[0], value_set=keys))


def tells_of(fates: pa.Table, reports: Collection[str]) -> pa.Array:
    """Which of the facts these reports tell."""
    return pc.is_in(fates.column("report_id"), value_set=pa.array(reports, pa.string()))


def of_reports(fates: pa.Table, reports: Collection[str]) -> pa.Table:
    """The facts of these reports."""
    return fates.filter(tells_of(fates, reports))


def row_of(fates: pa.Table) -> dict[Place, str]:
    """The row that each fact became."""
    kinds, reports, keys, rows = (fates.column(name).to_pylist() for name in ("kind", "report_id", "key", "row_id"))
    return dict(zip(zip(kinds, reports, keys, strict=True), rows, strict=True))


def _table(fates: Iterable[Fate]) -> pa.Table:
    rows = [(*one[:-1], one.lookup.kept, one.lookup.sought) for one in fates]
    columns = [*zip(*rows, strict=True)] if rows else [()] * len(FATES)
    return pa.Table.from_arrays([pa.array(column, field.type) for column, field in zip(columns, FATES, strict=True)], schema=FATES)
