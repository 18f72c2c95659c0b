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
from .renaming import renamed
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
    names: dict[str, str] = {}
    touched = find_touched(previous, dataset)
    for kinds, marks in ROUNDS:
        with kin(touched.before, touched.now, marks) as told:
            kept = _one_to_one(told.pairs())
            found = dict(kept)
            for kind in kinds:
                found |= _numbered_on(kind, dataset, previous, touched.ids - found.keys())
            if kinds is FACTS:
                redirects = find_redirects(told, kept, found)
        names |= found
        # What is touched after it was renamed was so before: no other evidence is looked at again.
        now = renamed(touched.now, found)
        if now is not touched.now and kinds is not ROUNDS[-1][0]:
            touched = find_touched(touched.before, now, touched.ids.union(found.values()))
    dataset = {name: _sorted(name, table, dataset[name]) for name, table in renamed(dataset, names).items()}
    earlier = read_redirects(previous["id_redirects"])
    named_there = {row_id for one in (*earlier, *redirects) for row_id in (one.old, one.new)}
    living = {row_id for kind in FOLLOWED for row_id in _ids(dataset, kind, named_there)}
    carried = carry_on(earlier, redirects, living)
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
    both = sorted(_ids(now, kind, touched) & _ids(before, kind, touched))
    taken: set[str] = set()
    while True:
        others: dict[str, str] = {}
        given = set(taken)
        for row_id in both:
            others[row_id] = renumbered(row_id, given)
            given.add(others[row_id])
        there = _ids(now, kind, others.values()) | _ids(before, kind, others.values())
        if not there:
            return others
        taken |= there


def _ids(dataset: Dataset, kind: str, among: Iterable[str] | None = None) -> set[str]:
    table, column = ID_COLUMNS[kind]
    found = dataset[table].column(column)
    return set((found if among is None else found.filter(pc.is_in(found, value_set=pa.array(among, pa.string())))).to_pylist())


def _sorted(name: str, table: pa.Table, before: pa.Table) -> pa.Table:
    """The table by its primary key again, as it was before its ids were others."""
    key = load_schema(name).primary_key
    if table.select(key).equals(before.select(key)):
        return table
    return table.sort_by([(column, "ascending") for column in key])
