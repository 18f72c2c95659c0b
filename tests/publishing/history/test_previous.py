from collections.abc import Mapping
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from spaceparley.dataset.kinship import COMPARED
from spaceparley.errors import PublishingError
from spaceparley.publishing.history.previous import read_previous


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


def test_a_release_made_before_a_table_came_has_none_of_its_rows(latest: Path) -> None:
    descriptor = latest / "datapackage.json"
    for name in ("disagreements", "id_redirects"):
        (latest / f"{name}.parquet").unlink()
        descriptor.write_text(descriptor.read_text(encoding="utf-8").replace(f"{name}.parquet", "other.parquet"), encoding="utf-8")
    previous = read_previous(latest)
    assert previous is not None
    assert {name: tuple(table.column_names) for name, table in previous.items()} == COMPARED
    assert previous["id_redirects"].num_rows == previous["disagreements"].num_rows == 0


def test_a_table_that_is_listed_and_lost_is_missed(latest: Path) -> None:
    lose(latest / "id_redirects.parquet")
    with pytest.raises(PublishingError, match="id_redirects"):
        read_previous(latest)


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
