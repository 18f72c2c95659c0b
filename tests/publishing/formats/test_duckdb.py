import duckdb
import pytest
from spaceparley.dataset.schema import load_schemas
from spaceparley.errors import PublishingError
from spaceparley.publishing.formats.duckdb import FILE, fits
from spaceparley.publishing.formats.views import VIEWS


@pytest.fixture
def connection(published):
    with duckdb.connect(str(published / FILE), read_only=True) as connection:
        yield connection


def test_tables_hold_the_rows(connection, dataset):
    for name, table in {**dataset, "changes": dataset["changes"].slice(0, 0)}.items():
        assert connection.execute(f"SELECT count(*) FROM {name}").fetchone() == (table.num_rows,)


def test_keys_and_comments_are_there(connection):
    schemas = load_schemas()
    rows = connection.execute(
        "SELECT table_name, constraint_type FROM duckdb_constraints() WHERE constraint_type LIKE '% KEY'"
    ).fetchall()
    wanted = [(schema.name, "PRIMARY KEY") for schema in schemas]
    wanted += [(schema.name, "FOREIGN KEY") for schema in schemas for _ in schema.foreign_keys]
    assert {*rows} >= {*wanted}
    comments = dict(connection.execute("SELECT table_name, comment FROM duckdb_tables()").fetchall())
    assert comments == {schema.name: schema.description for schema in schemas}


def test_storage_is_one_that_duckdb_1_opens(connection):
    rows = connection.execute("SELECT tags['storage_version'] FROM duckdb_databases() WHERE NOT internal").fetchall()
    assert rows == [("v1.0.0+",)]


def test_views_say_what_they_are(connection):
    rows = connection.execute("SELECT view_name, comment FROM duckdb_views() WHERE NOT internal").fetchall()
    macros = connection.execute("SELECT function_name, comment FROM duckdb_functions() WHERE NOT internal").fetchall()
    named = dict(rows + macros)
    assert {view.name: view.comment for view in VIEWS}.items() <= named.items()


def test_no_release_is_half_written(publish_to, dataset, tmp_path):
    orphan = dataset["participants"].set_column(1, "meeting_id", [["mtg_ffffffffffff"]])
    with pytest.raises(PublishingError, match=r"spaceparley\.duckdb: Constraint Error"):
        publish_to(tmp_path / "output", participants=orphan)
    assert sorted(path.name for path in (tmp_path / "output").iterdir()) == [".latest.lock"]


def test_a_database_of_another_release_does_not_fit(latest):
    assert fits(latest)
    (latest / "SHA256SUMS").write_text("what git brought")
    assert not fits(latest)


@pytest.mark.parametrize("content", [None, b"", b"not a database"])
def test_no_database_does_not_fit(tmp_path, content):
    if content is not None:
        (tmp_path / FILE).write_bytes(content)
    assert not fits(tmp_path)
