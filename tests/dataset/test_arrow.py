import pyarrow as pa
import pytest
from spaceparley.dataset.arrow import arrow_schema
from spaceparley.dataset.schema import TableSchema, load_schema, load_schemas


@pytest.mark.parametrize("schema", load_schemas(), ids=lambda schema: schema.name)
def test_descriptions_travel_with_the_schema(schema: TableSchema) -> None:
    made = arrow_schema(schema)
    assert made.metadata[b"description"].decode() == schema.description
    assert [made.field(field.name).metadata[b"description"].decode() for field in schema.fields] == [
        field.description for field in schema.fields
    ]


@pytest.mark.parametrize(
    ("table", "field", "expected"),
    [
        ("meetings", "meeting_id", pa.field("meeting_id", pa.string(), nullable=False)),
        ("meetings", "date_earliest", pa.field("date_earliest", pa.date32())),
        ("milestones", "slip_days_min", pa.field("slip_days_min", pa.int64())),
        ("reports", "quoted_share", pa.field("quoted_share", pa.float64(), nullable=False)),
        ("reports", "retrieved_at", pa.field("retrieved_at", pa.timestamp("ms"))),
    ],
)
def test_types(table: str, field: str, expected: pa.Field) -> None:
    assert arrow_schema(load_schema(table)).field(field).equals(expected)
