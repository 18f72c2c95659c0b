"""What has to be looked at after a run: what differs, what hangs together with it, and the same when ids were renamed in between."""

from collections.abc import Mapping

import pyarrow as pa
import pytest
from spaceparley.dataset.assemble import Dataset
from spaceparley.dataset.kinship import COMPARED, ROUNDS, Pair, kin
from spaceparley.dataset.touched import Touched, find_touched

KINDS = {"entities": "entity_id", "meetings": "meeting_id", "statements": "statement_id", "milestones": "milestone_id", "participants": "participant_id", "reports": "report_id"}


def renamed(dataset: Dataset, names: Mapping[str, str]) -> Dataset:
    return {
        name: pa.Table.from_pylist([{column: names.get(value, value) if column.endswith("_id") else value for column, value in row.items()} for row in table.to_pylist()], schema=table.schema)
        for name, table in dataset.items()
    }


def other_names(dataset: Dataset, kind: str, every: int) -> dict[str, str]:
    ids = dataset[kind].column(KINDS[kind]).to_pylist()[::every]
    return {row_id: f"{row_id[:-1]}-" for row_id in ids}


def told(touched: Touched) -> tuple[frozenset[str], list[str], list[str]]:
    before, now = (sorted(map(str, side["evidence"].to_pylist())) for side in (touched.before, touched.now))
    return touched.ids, before, now


def test_nothing_is_touched_where_nothing_differs_but_what_no_evidence_tells(dataset: Dataset) -> None:
    touched = find_touched(dataset, dataset)
    assert touched.ids == frozenset(dataset["disagreements"].column("disagreement_id").to_pylist())
    assert touched.before["evidence"].num_rows == touched.now["evidence"].num_rows == 0


@pytest.mark.parametrize("kind", KINDS)
def test_a_row_with_another_id_is_touched_with_all_that_hangs_together_with_it(dataset: Dataset, kind: str) -> None:
    names = other_names(dataset, kind, every=5)
    touched = find_touched(renamed(dataset, names), dataset)
    assert touched.ids >= names.keys() | set(names.values())
    together = {row["participant_id"] for row in dataset["participants"].to_pylist() if row["meeting_id"] in names}
    assert touched.ids >= together
    if kind in ("entities", "meetings", "milestones"):
        evidence = {row["evidence_id"] for row in dataset["evidence"].to_pylist() if row["row_id"] in names}
        assert evidence <= set(touched.now["evidence"].column("evidence_id").to_pylist())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("given", [1, 2])
def test_after_touched_rows_are_renamed_only_rows_that_hold_their_ids_can_differ(dataset: Dataset, kind: str, given: int) -> None:
    names = other_names(dataset, kind, every=5)
    before = renamed(dataset, names)
    touched = find_touched(before, dataset)
    some = dict(list(names.items())[::given])
    now = renamed(dataset, some)
    among = touched.ids.union(some.values())
    whole = told(find_touched(before, now))
    assert told(find_touched(before, now, among)) == whole
    assert told(find_touched(touched.before, renamed(touched.now, some), among)) == whole


def test_every_column_that_is_compared_is_there(dataset: Dataset) -> None:
    assert all(set(columns) <= set(dataset[name].column_names) for name, columns in COMPARED.items())


def pairs(before: Dataset, now: Dataset, marks: str) -> list[Pair]:
    with kin(before, now, marks) as told:
        return [pair for pair in told.pairs() if pair[1] != pair[2]]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_left_out_changes_nothing_of_who_is_who(dataset: Dataset, kind: str) -> None:
    before = renamed(dataset, other_names(dataset, kind, every=5))
    touched = find_touched(before, dataset)
    for _, marks in ROUNDS:
        assert pairs(touched.before, touched.now, marks) == pairs(before, dataset, marks)
