import sqlite3
import subprocess
import sys

import pytest
from spaceparley.dataset.schema import load_schemas
from spaceparley.publishing.descriptors.datasette import datasette_json
from spaceparley.publishing.formats.about import about
from spaceparley.publishing.formats.sqlite import write_sqlite


@pytest.fixture(scope="module")
def database(dataset, tmp_path_factory):
    path = tmp_path_factory.mktemp("sqlite") / "spaceparley.sqlite"
    write_sqlite(dataset, load_schemas(), path)
    path.with_name("datasette.json").write_text(datasette_json(about(dataset, load_schemas(), "1.0")))
    return path


def ask(path, sql):
    with sqlite3.connect(path) as connection:
        return connection.execute(sql).fetchall()


@pytest.mark.parametrize("schema", load_schemas(), ids=lambda schema: schema.name)
def test_a_table_holds_the_rows_that_it_was_given(database, dataset, schema):
    assert ask(database, f"SELECT count(*) FROM {schema.name}") == [(dataset[schema.name].num_rows,)]
    assert [row[1] for row in ask(database, f"PRAGMA table_info({schema.name})")] == list(schema.names)
    assert len({row[0] for row in ask(database, f"PRAGMA foreign_key_list({schema.name})")}) == len(schema.foreign_keys)


def test_awkward_text_and_nulls_come_through(database, dataset):
    names = [row[0] for row in ask(database, "SELECT name FROM entities ORDER BY entity_id")]
    assert names == dataset["entities"].sort_by("entity_id")["name"].to_pylist()
    assert ask(database, "SELECT country_code FROM entities WHERE entity_id = 'ent_ffffffffffff'") == [(None,)]


def test_dates_are_iso_text(database):
    assert ask(database, "SELECT date_earliest FROM meetings WHERE date_earliest >= '2022-01-01'") == [("2022-08-09",)]
    assert ask(database, "SELECT retrieved_at FROM reports")[0][0].endswith("Z")


def test_keys_hold(database):
    assert ask(database, "PRAGMA foreign_key_check") == []
    assert ask(database, "PRAGMA integrity_check") == [("ok",)]


def test_same_rows_same_bytes(dataset, tmp_path):
    for name in ("one", "other"):
        write_sqlite(dataset, load_schemas(), tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()


@pytest.mark.slow
def test_datasette_shows_table_and_description(database):
    page = "/spaceparley/meetings.json?_shape=array"
    command = [sys.executable, "-m", "datasette", str(database), "-m", str(database.with_name("datasette.json")), "--get"]
    answer = subprocess.run([*command, page], capture_output=True, text=True, timeout=60, check=True).stdout
    assert '"place": "Baikonur Cosmodrome"' in answer
    told = subprocess.run([*command, "/spaceparley/meetings"], capture_output=True, text=True, timeout=60, check=True).stdout
    assert next(schema.description for schema in load_schemas() if schema.name == "meetings")[:60] in told
