from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest
from spaceparley.dataset.kinship import COMPARED
from spaceparley.errors import PublishingError
from spaceparley.publishing.history.previous import identities
from spaceparley.publishing.history.stored import Stored, read_stored


@pytest.fixture
def stored(published: Path) -> Stored:
    return read_stored(published)


def test_it_holds_what_ids_are_told_by_and_no_more(stored: Stored, dataset: Mapping[str, pa.Table]) -> None:
    previous = identities(stored)
    assert {name: tuple(table.column_names) for name, table in previous.items()} == COMPARED
    assert all(previous["evidence"]["row_id"].to_pylist())
    assert set(previous["entities"]["entity_id"].to_pylist()) == set(dataset["entities"]["entity_id"].to_pylist())


def test_a_release_made_before_a_table_came_has_none_of_its_rows(stored: Stored) -> None:
    later = ("disagreements", "id_redirects")
    previous = identities(replace(stored, tables={name: table for name, table in stored.tables.items() if name not in later}))
    assert {name: tuple(table.column_names) for name, table in previous.items()} == COMPARED
    assert previous["id_redirects"].num_rows == previous["disagreements"].num_rows == 0


@pytest.mark.parametrize("lost", ["statements", "statement_id"])
def test_one_that_lacks_a_table_or_column_stops_the_run_with_a_remedy(stored: Stored, lost: str) -> None:
    tables = {name: table for name, table in stored.tables.items() if name != lost}
    if lost in stored.tables["statements"].column_names:
        tables["statements"] = tables["statements"].drop_columns([lost])
    with pytest.raises(PublishingError, match="--from-scratch") as raised:
        identities(replace(stored, tables=tables))
    assert lost in str(raised.value)
    assert "\n" not in str(raised.value)
