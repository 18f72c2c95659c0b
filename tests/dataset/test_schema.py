from pathlib import Path

import pytest
from spaceparley.dataset import schema as schema_module
from spaceparley.dataset.schema import load_schema, load_schemas, schema_text


def test_a_schema_is_read_whole() -> None:
    schema = load_schema("participants")
    assert schema.primary_key == ("participant_id",)
    assert schema.unique_keys == (("meeting_id", "entity_id"),)
    assert [key.table for key in schema.foreign_keys] == ["meetings", "entities"]
    assert schema.names[:3] == ("participant_id", "meeting_id", "entity_id")


@pytest.mark.parametrize(
    ("table", "field", "rule", "value"),
    [
        ("meetings", "meeting_id", "pattern", "^mtg_[0-9a-f]{12}$"),
        ("meetings", "status", "enum", ("held", "announced", "cancelled")),
        ("meetings", "date_earliest", "type", "date"),
        ("meetings", "report_count", "minimum", 1),
        ("reports", "quoted_share", "maximum", 1),
        ("evidence", "prefix", "max_length", 32),
        ("evidence", "evidence_id", "unique", True),
        ("evidence", "value", "required", True),
        ("evidence", "exact", "required", False),
    ],
)
def test_constraints_are_read(table: str, field: str, rule: str, value: object) -> None:
    assert getattr(load_schema(table).field(field), rule) == value


def test_the_published_tables() -> None:
    assert {schema.name for schema in load_schemas()} == {
        "entities", "entity_names", "country_names", "reports", "report_sources", "meetings", "meeting_topics", "participants", "statements",
        "statement_speakers", "statement_relays", "milestones", "milestone_claims", "disagreements", "id_redirects", "evidence", "quality",
        "corrections", "changes",
    }  # fmt: skip


def test_packed_schemas_go_before_those_of_the_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema_module, "PACKED", tmp_path)
    assert '"name": "spaceparley"' in schema_text("dataset")
    (tmp_path / "dataset.json").write_text('{"name": "packed"}', encoding="utf-8")
    assert schema_text("dataset") == '{"name": "packed"}'
