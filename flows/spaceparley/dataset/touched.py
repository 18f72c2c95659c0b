"""Which rows something is told of that the other of two datasets does not tell alike, with all that hangs together with them.

Few of thousands, when ten reports are new: only these have to be told from one another. Rather one too many than one too few.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import reduce

import pyarrow as pa
import pyarrow.compute as pc

from .alike import apart, keys
from .assemble import Dataset
from .kinship import COMPARED
from .schema import load_schema

TOGETHER = (("statements", "statement_id", "utterance_id"), ("milestone_claims", "claim_id", "milestone_id"), ("participants", "participant_id", "meeting_id"))
"""A mark of an utterance is told of its statement, one of a milestone of its claims, one of a meeting of those who take part."""
TOLD_OF = ("reports", "statements", "participants")
"""What is asked of beside the evidence; an untouched row of these of which none of it tells is the same on both sides, whatever else is renamed."""
PLACE = ("table_name", "column_name", "report_id")
"""All marks at the places of a touched row are made of the evidence there."""

Sides = Mapping[str, tuple[pa.Table, pa.Table]]
"""The tables of the dataset before and of the one now."""


@dataclass(frozen=True, slots=True)
class Touched:
    """Two datasets of which only the evidence is left that touches what differs, and the rows of reports, statements and participants that it tells of."""

    before: Dataset
    now: Dataset
    ids: frozenset[str]
    """Of the rows; all others are on both sides what they are."""


def find_touched(before: Dataset, now: Dataset, among: Collection[str] | None = None) -> Touched:
    """What of the two has to be looked at to tell their rows from one another.

    `among` are ids of which each row that differs holds one, where they are known: after touched rows were renamed, theirs.
    """
    sides = {name: (before[name].select(columns), now[name].select(columns)) for name, columns in COMPARED.items()}
    differing = sides if among is None else {name: _holding(pa.array(among, pa.string()), *both) for name, both in sides.items()}
    touched = _with_those_together(_ids_apart(differing), sides)
    evidence = _near(touched, sides["evidence"])
    told_of = _once([touched, *(chunk for side in evidence for name in ("row_id", "report_id") for chunk in side.column(name).chunks)])
    near = {"evidence": evidence, **{name: _holding(told_of, before[name], now[name]) for name in TOLD_OF}}
    # Disagreements are told by no evidence: all of them are looked at.
    ids = frozenset(touched.to_pylist()).union(*(side.column("disagreement_id").to_pylist() for side in sides["disagreements"]))
    old, new = ({name: both[side] for name, both in near.items()} for side in (0, 1))
    return Touched({**before, **old}, {**now, **new}, ids)


def _holding(ids: pa.Array, before: pa.Table, now: pa.Table) -> tuple[pa.Table, pa.Table]:
    """The rows of both that hold one of the ids."""

    def held(table: pa.Table) -> pa.Table:
        return table.filter(reduce(pc.or_, (pc.is_in(table.column(name), value_set=ids) for name in _id_columns(table))))

    return held(before), held(now)


def _id_columns(table: pa.Table) -> list[str]:
    return [name for name in table.column_names if name.endswith("_id")]


def _ids_apart(sides: Sides) -> pa.Array:
    """Every id in a row that differs, and those of all that a report with another text tells."""
    differing = {name: apart(old, new, load_schema(name).primary_key) for name, (old, new) in sides.items() if name != "disagreements"}
    reports = pa.concat_tables(differing["reports"]).column("report_id").combine_chunks()
    told = [table.filter(pc.is_in(table.column("report_id"), value_set=reports)) for table in sides["evidence"]]
    tables = (*told, *(table for tables in differing.values() for table in tables))
    return _once(chunk for table in tables for name in _id_columns(table) for chunk in table.column(name).chunks)


def _with_those_together(ids: pa.Array, sides: Sides) -> pa.Array:
    pairs = pa.concat_tables(table.select(both).rename_columns(["one", "other"]) for name, *both in TOGETHER for table in sides[name])
    pairs = pa.concat_tables([pairs, pairs.select(["other", "one"]).rename_columns(["one", "other"])])
    while True:
        found = pairs.column("other").filter(pc.is_in(pairs.column("one"), value_set=ids))
        more = _once([ids, *found.chunks])
        if len(more) == len(ids):
            return ids
        ids = more


def _near(touched: pa.Array, evidence: tuple[pa.Table, pa.Table]) -> tuple[pa.Table, pa.Table]:
    """The evidence of both sides at the places where either tells of a touched row."""
    told = pa.concat_tables(side.filter(pc.is_in(side.column("row_id"), value_set=touched)) for side in evidence)
    reports, places = pc.unique(told.column("report_id")), keys(told, PLACE)
    of_these = [side.filter(pc.is_in(side.column("report_id"), value_set=reports)) for side in evidence]
    old, new = (side.filter(pc.is_in(keys(side, PLACE), value_set=places)) for side in of_these)
    return old, new


def _once(chunks: Iterable[pa.Array]) -> pa.Array:
    """Each id of them once."""
    return pc.unique(pa.chunked_array(list(chunks), pa.string())).drop_null()
