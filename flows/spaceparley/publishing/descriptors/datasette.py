"""`datasette.json`: titles, descriptions, licence and every column in words for Datasette, beside the SQLite file."""

import json
from typing import Any

from ...dataset.schema import TableSchema
from ..formats.about import About
from ..formats.sqlite import FILE as DATABASE

FILE = "datasette.json"
Json = dict[str, Any]


def datasette_json(about: About) -> str:
    """The metadata file: `datasette spaceparley.sqlite -m datasette.json`."""
    licence = about.info.licenses[0]
    tables = {schema.name: _table(schema) for schema in about.schemas}
    document = {
        "title": about.info.title,
        "description": about.info.description,
        "license": licence.name,
        "license_url": licence.path,
        "source": ", ".join(about.info.contributors),
        **({"source_url": about.page} if "://" in about.page else {}),
        "databases": {DATABASE.removesuffix(".sqlite"): {"tables": tables}},
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _table(schema: TableSchema) -> Json:
    names = {name for name in ("label", "name", "title") if name in schema.names}
    shown = {"label_column": next(name for name in ("label", "name", "title") if name in names)} if names else {}
    return {
        "title": schema.title,
        "description": schema.description,
        "columns": {field.name: field.words for field in schema.fields},
        "sort": schema.primary_key[0],
        **shown,
    }
