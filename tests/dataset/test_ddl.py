from collections.abc import Iterator

import duckdb
import pytest
from spaceparley.dataset.ddl import ddl, literal, quoted
from spaceparley.dataset.schema import load_schemas

ENTITY = "INSERT INTO entities VALUES ('ent_000000000001', 'person', 'Anna Berg', {country}, NULL)"


@pytest.fixture
def connection() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        for schema in load_schemas():
            connection.execute(ddl(schema))
        yield connection


def test_comments_say_meaning_example_and_what_to_take_care_of(connection: duckdb.DuckDBPyConnection) -> None:
    columns = connection.execute("SELECT table_name, column_name, comment FROM duckdb_columns() WHERE NOT internal").fetchall()
    wanted = {(schema.name, field.name): field.words for schema in load_schemas() for field in schema.fields}
    assert {(table, column): comment for table, column, comment in columns} == wanted
    assert wanted["meetings", "place"].endswith(" Example: Baikonur Cosmodrome. Take care: single source.")


def test_comments_stand_on_every_table_and_column(connection: duckdb.DuckDBPyConnection) -> None:
    tables = connection.execute("SELECT table_name, comment FROM duckdb_tables()").fetchall()
    assert dict(tables) == {schema.name: schema.description for schema in load_schemas()}
    [(bare,)] = connection.execute(
        "SELECT count(*) FROM duckdb_columns() WHERE NOT internal AND comment IS NULL"
    ).fetchall()
    assert bare == 0


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO entities VALUES (NULL, 'person', 'Anna Berg', NULL, NULL)",
        "INSERT INTO entities VALUES ('mtg_000000000001', 'person', 'Anna Berg', NULL, NULL)",
        "INSERT INTO entities VALUES ('ent_000000000001', 'ghost', 'Anna Berg', NULL, NULL)",
        "INSERT INTO entities VALUES ('ent_000000000001', 'person', NULL, NULL, NULL)",
        ENTITY.format(country="'Norway'"),
        "INSERT INTO entity_names VALUES ('ent_000000000009', 'Anna Berg', 'en', 'Latn', 'usual')",
        "INSERT INTO statement_relays VALUES ('stm_000000000001', 0, NULL, 'TASS')",
    ],
)
def test_the_database_refuses_what_the_schema_forbids(connection: duckdb.DuckDBPyConnection, sql: str) -> None:
    with pytest.raises(duckdb.ConstraintException):
        connection.execute(sql)


def test_the_database_takes_what_the_schema_allows_once(connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute(ENTITY.format(country="NULL"))
    with pytest.raises(duckdb.ConstraintException):
        connection.execute(ENTITY.format(country="'NO'"))


def test_names_and_texts_are_quoted() -> None:
    assert quoted('a "b"') == '"a ""b"""'
    assert literal("d'un an") == "'d''un an'"
