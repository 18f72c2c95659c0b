from collections.abc import Mapping
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from spaceparley.dataset.kinship import COMPARED
from spaceparley.errors import PublishingError
from spaceparley.publishing.previous import read_previous


def test_where_nothing_was_published_there_is_none(tmp_path: Path) -> None:
    assert read_previous(tmp_path / "latest") is None
    (tmp_path / "latest").mkdir()
    assert read_previous(tmp_path / "latest") is None


def test_it_holds_what_ids_are_told_by_and_no_more(published: Path, dataset: Mapping[str, pa.Table]) -> None:
    previous = read_previous(published)
    assert previous is not None
    assert {name: tuple(table.column_names) for name, table in previous.items()} == COMPARED
    assert all(set(table["row_id"].to_pylist()) for name, table in previous.items() if name == "evidence")
    assert set(previous["entities"]["entity_id"].to_pylist()) == set(dataset["entities"]["entity_id"].to_pylist())


def lose(path: Path) -> None:
    path.unlink()


def spoil(path: Path) -> None:
    path.write_bytes(b"PAR1 and no more")


def drop_a_column(path: Path) -> None:
    pq.write_table(pq.read_table(path).drop_columns(["statement_id"]), path)


@pytest.mark.parametrize(
    ("breaks", "what"), [(lose, "statements.parquet"), (spoil, "("), (drop_a_column, "statement_id")]
)
def test_a_broken_one_stops_the_run_with_a_remedy(latest: Path, breaks: object, what: str) -> None:
    assert callable(breaks)
    breaks(latest / "statements.parquet")
    with pytest.raises(PublishingError, match="--from-scratch") as raised:
        read_previous(latest)
    assert str(raised.value).startswith(f"{latest}: ")
    assert what in str(raised.value)
    assert "\n" not in str(raised.value)
