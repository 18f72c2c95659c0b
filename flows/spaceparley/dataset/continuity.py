"""Rows that share evidence with one of the previous release keep its id; no id is ever given to another row.

Where two of its rows are one now, or one is two, a redirect leads from the id that was known.
"""

from collections.abc import Collection, Iterable, Mapping

import pyarrow as pa
import pyarrow.compute as pc

from ..linking.ids import renumbered
from .assemble import Dataset, to_table
from .kinship import FACTS, ROUNDS, Pair, kin
from .redirects import FOLLOWED, Redirect, carry_on, find_redirects, read_redirects, redirect_rows
from .schema import load_schema
from .touched import find_touched

ID_COLUMNS: Mapping[str, tuple[str, str]] = {
    "reports": ("reports", "report_id"),
    "entities": ("entities", "entity_id"),
    "meetings": ("meetings", "meeting_id"),
    "statements": ("statements", "statement_id"),
    "utterances": ("statements", "utterance_id"),
    "milestones": ("milestones", "milestone_id"),
    "milestone_claims": ("milestone_claims", "claim_id"),
    "participants": ("participants", "participant_id"),
    "disagreements": ("disagreements", "disagreement_id"),
    "evidence": ("evidence", "evidence_id"),
}
"""Table and column in which the ids of each kind stand."""


def keep_ids(dataset: Dataset, previous: Dataset | None) -> Dataset:
    """The dataset with the ids of the previous release wherever a row shares evidence with one of it.

    One to one, the rows that share most first. A row that shares with none keeps its own id, unless the previous
    release gave that id to another row: then it is numbered on.
    """
    if previous is None:
        return dataset
    redirects: tuple[Redirect, ...] = ()
    assembled, touched = dataset, find_touched(previous, dataset)
    for kinds, marks in ROUNDS:
        with kin(touched.before, touched.now, marks) as told:
            kept = _one_to_one(told.pairs())
            names = dict(kept)
            for kind in kinds:
                names |= _numbered_on(kind, dataset, previous, touched.ids - names.keys())
            if kinds is FACTS:
                redirects = find_redirects(told, kept, names)
        renamed = _renamed(dataset, names)
        if renamed is not dataset:
            dataset, touched = renamed, find_touched(previous, renamed, touched.ids.union(names.values()))
    dataset = {name: _sorted(name, table, assembled[name]) for name, table in dataset.items()}
    living = {row_id for kind in FOLLOWED for row_id in _ids(dataset, kind)}
    carried = carry_on(read_redirects(previous["id_redirects"]), redirects, living)
    return {**dataset, "id_redirects": to_table(load_schema("id_redirects"), redirect_rows(carried))}


def _one_to_one(pairs: Iterable[Pair]) -> dict[str, str]:
    """The id before by the id now, each of them once in its table."""
    kept: dict[str, str] = {}
    taken: set[str] = set()
    for _, before, now in pairs:
        if now not in kept and before not in taken:
            kept[now] = before
            taken.add(before)
    return kept


def _numbered_on(kind: str, now: Dataset, before: Dataset, touched: Collection[str]) -> dict[str, str]:
    """Other ids for the touched rows that would take the id of another row of the previous release."""
    others: dict[str, str] = {}
    both = sorted(_ids(now, kind, touched) & _ids(before, kind, touched))
    taken = _ids(now, kind) | _ids(before, kind) if both else set()
    for row_id in both:
        others[row_id] = renumbered(row_id, taken)
        taken.add(others[row_id])
    return others


def _ids(dataset: Dataset, kind: str, among: Collection[str] | None = None) -> set[str]:
    table, column = ID_COLUMNS[kind]
    found = dataset[table].column(column)
    return set((found if among is None else found.filter(pc.is_in(found, value_set=pa.array(among, pa.string())))).to_pylist())


def _renamed(dataset: Dataset, names: Mapping[str, str]) -> Dataset:
    """The dataset with other ids in every column that holds any."""
    old = pa.array([before for before, after in names.items() if before != after], pa.string())
    new = pa.array([after for before, after in names.items() if before != after], pa.string())
    return {name: _with_ids(table, old, new) for name, table in dataset.items()} if len(old) else dataset


def _with_ids(table: pa.Table, old: pa.Array, new: pa.Array) -> pa.Table:
    for place, field in enumerate(table.schema):
        if field.name.endswith("_id"):
            column = table.column(place)
            found = pc.index_in(column, value_set=old)
            if found.null_count < len(found):
                table = table.set_column(place, field, pc.coalesce(pc.take(new, found), column))
    return table


def _sorted(name: str, table: pa.Table, before: pa.Table) -> pa.Table:
    """The table by its primary key again, as it was before its ids were others."""
    key = load_schema(name).primary_key
    if table.select(key).equals(before.select(key)):
        return table
    return table.sort_by([(column, "ascending") for column in key])
