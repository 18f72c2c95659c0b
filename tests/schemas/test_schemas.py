"""The schemas as files: complete, valid, and true of their own examples."""

import json
import re
from pathlib import Path

import pytest
from frictionless import Schema
from spaceparley.dataset.fields import WARNINGS, read_field
from spaceparley.dataset.schema import Field, TableSchema, load_info, load_schema, load_schemas
from spaceparley.errors import UsageError
from spaceparley.linking.ids import PREFIXES

FOLDER = Path(__file__).parents[2] / "schemas"
SCHEMAS = (*load_schemas(), load_schema("problems"))
FIELDS = [
    pytest.param(schema, field, id=f"{schema.name}.{field.name}") for schema in SCHEMAS for field in schema.fields
]
TABLES = pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: schema.name)


def test_every_file_is_a_table_that_is_listed() -> None:
    assert {path.stem for path in FOLDER.glob("*.json")} == {schema.name for schema in SCHEMAS} | {"dataset"}


def test_tables_come_after_those_that_they_refer_to() -> None:
    seen: set[str] = set()
    for schema in load_schemas():
        assert {key.table for key in schema.foreign_keys} <= seen
        seen.add(schema.name)


def test_the_dataset_says_what_it_is() -> None:
    info = load_info()
    assert [one.name for one in info.licenses] == ["CC-BY-4.0"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", info.version)
    assert all((info.name, info.title, info.description, info.contributors, info.keywords))


@TABLES
def test_a_description_opens_with_what_a_row_is(schema: TableSchema) -> None:
    assert schema.description.startswith("One row for each")
    assert schema.description.endswith(".")
    assert schema.title


@TABLES
def test_keys_name_columns_that_are_there_and_stated(schema: TableSchema) -> None:
    assert all(schema.field(name).required for name in schema.primary_key)
    for key in schema.foreign_keys:
        there = load_schema(key.table)
        assert there.primary_key == key.references
        assert [schema.field(name).pattern for name in key.fields] == [
            there.field(name).pattern for name in key.references
        ]


@pytest.mark.parametrize(("schema", "field"), FIELDS)
def test_a_field_is_described_in_sentences(schema: TableSchema, field: Field) -> None:
    assert field.description[0].isupper() or ":" in field.description
    assert field.description.endswith((".", ")"))


@TABLES
def test_frictionless_takes_the_schema_and_each_example(schema: TableSchema) -> None:
    descriptor = json.loads((FOLDER / f"{schema.name}.json").read_text(encoding="utf-8"))
    for field in Schema.from_descriptor(descriptor).fields:
        value, faults = field.read_cell(str(field.example))
        assert value is not None
        assert not faults, (field.name, field.example)


def test_evidence_may_stand_for_every_table_of_facts() -> None:
    """A disagreement shows that of the rows it is about."""
    others = {schema.name for schema in load_schemas()} - {"evidence", "quality", "disagreements", "id_redirects", "corrections", "changes", "country_names"}
    assert set(load_schema("evidence").field("table_name").enum) == others


def test_every_table_has_bounds() -> None:
    assert [name for name, _ in load_info().bounds] == list(load_info().tables)


def test_every_prefix_is_explained() -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert all(f"`{prefix}_`" in readme for prefix in PREFIXES.values())
    patterns = {field.pattern for schema in load_schemas() for field in schema.fields if field.pattern}
    assert {f"^{prefix}_[0-9a-f]{{12}}$" for prefix in PREFIXES.values()} <= patterns


@TABLES
def test_the_first_sentence_says_of_what_all_rows_are(schema: TableSchema) -> None:
    """Grain and population: one row for each of what, in or of which reports, rows or releases."""
    first = schema.description.partition(". ")[0]
    assert re.search(r"\b(reports?|rows? of this dataset|release|run)\b", first), first


def test_warnings_come_from_the_closed_list_and_each_is_given() -> None:
    given = {warning for schema in load_schemas() for field in schema.fields for warning in field.warnings}
    assert given == set(WARNINGS)


def test_a_warning_of_ones_own_is_refused() -> None:
    with pytest.raises(UsageError, match="nothing checks warning 'hearsay'"):
        read_field({"name": "odd", "warnings": ["hearsay"]})


@pytest.mark.parametrize("schema", load_schemas(), ids=lambda schema: schema.name)
def test_every_computed_date_warns_of_it(schema: TableSchema) -> None:
    bounds = [field for field in schema.fields if field.name.endswith(("_edtf", "_earliest", "_latest"))]
    assert all("date inferred" in field.warnings for field in bounds)


@pytest.mark.parametrize(("schema", "field"), [one for one in FIELDS if one.values[1].name.endswith("_id")])
def test_an_id_never_looks_like_a_number(schema: TableSchema, field: Field) -> None:
    """A spreadsheet would round it, or read 12 hex digits such as 1e5 as a number."""
    assert not re.match(r"[\d.+-]", str(field.example)), field.example
    assert field.pattern is None or not re.fullmatch(field.pattern, "0123456789ab")
