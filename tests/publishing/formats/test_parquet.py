import json

import pyarrow.parquet as pq
import pytest
from spaceparley.dataset.arrow import arrow_schema
from spaceparley.dataset.schema import load_schema, load_schemas
from spaceparley.publishing.formats.parquet import read_parquet, write_parquet

ENTITIES = load_schema("entities")


@pytest.mark.parametrize("schema", load_schemas(), ids=lambda schema: schema.name)
def test_types_are_those_of_the_schema(published, schema):
    assert pq.read_schema(published / f"{schema.name}.parquet").equals(arrow_schema(schema), check_metadata=False)


def test_rows_stand_in_the_order_of_the_key(published):
    ids = pq.read_table(published / "entities.parquet")["entity_id"].to_pylist()
    assert ids == ["ent_000000000000", "ent_0f3a9c51d7e2", "ent_ffffffffffff"]


def test_layout(published):
    metadata = pq.read_metadata(published / "entities.parquet")
    assert metadata.num_row_groups == 1
    group = metadata.row_group(0)
    assert {group.column(i).compression for i in range(group.num_columns)} == {"ZSTD"}
    assert [column.column_index for column in group.sorting_columns] == [0]
    columns = [group.column(i) for i in range(group.num_columns)]
    assert all(column.is_stats_set and column.has_column_index and column.has_offset_index for column in columns)


def test_descriptions_travel_with_the_file(published):
    schema = pq.read_schema(published / "entities.parquet")
    assert schema.metadata[b"description"].decode() == ENTITIES.description
    assert schema.field("kind").metadata[b"description"].decode() == ENTITIES.field("kind").description
    assert json.loads(schema.metadata[b"columns"])["kind"] == ENTITIES.field("kind").words
    assert schema.field("kind").metadata[b"example"].decode() == ENTITIES.field("kind").example
    assert schema.field("name").metadata[b"warnings"].decode() == "curated"


def test_order_of_rows_and_columns_given_does_not_matter(dataset, tmp_path):
    table = dataset["entities"]
    write_parquet(table, ENTITIES, tmp_path / "one")
    write_parquet(table.take([2, 1, 0]).select(table.column_names[::-1]), ENTITIES, tmp_path / "other")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()


def test_read_gives_back_the_tables_that_are_there(dataset, published):
    tables = read_parquet(published, [*dataset, "not_yet_thought_of"])
    assert tables.keys() == dataset.keys()
    assert tables["entities"].sort_by("entity_id").equals(dataset["entities"].sort_by("entity_id"))
