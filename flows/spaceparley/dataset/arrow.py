"""Schemas as Arrow: types are stated, never inferred, and descriptions travel with the data."""

import pyarrow as pa

from .schema import Field, TableSchema

ARROW_TYPES = {
    "string": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
    "time": pa.time64("us"),
    "year": pa.int64(),
    "yearmonth": pa.string(),
    # Without a zone, in UTC: reading a zoned time from DuckDB needs one more package.
    "datetime": pa.timestamp("ms"),
}


def arrow_schema(table: TableSchema) -> pa.Schema:
    """The table's Arrow schema, with its title and the descriptions as metadata."""
    metadata = {"title": table.title, "description": table.description}
    return pa.schema([_field(field) for field in table.fields], metadata=metadata)


def _field(field: Field) -> pa.Field:
    metadata = {"description": field.description, "example": str(field.example), "warnings": ", ".join(field.warnings)}
    return pa.field(field.name, ARROW_TYPES[field.type], nullable=not field.required, metadata=metadata)
