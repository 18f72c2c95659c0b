"""`croissant.json` (Croissant 1.1): the CSV files as record sets that machine-learning tools load by name."""

import json
from pathlib import Path
from typing import Any

from ...dataset.schema import Field, TableSchema
from ..formats.about import About
from ..formats.checksums import sha256

FILE = "croissant.json"
VERSION = "http://mlcommons.org/croissant/1.1"
TYPES = {
    "string": "sc:Text",
    "integer": "sc:Integer",
    "number": "sc:Float",
    "boolean": "sc:Boolean",
    "date": "sc:Date",
    "datetime": "sc:DateTime",
    "time": "sc:Time",
    "year": "sc:Integer",
    "yearmonth": "sc:Text",
}
PLAIN = (
    "citeAs", "column", "containedIn", "equivalentProperty", "extract", "field", "fileObject", "fileProperty", "fileSet", "format",
    "includes", "isArray", "arrayShape", "isLiveDataset", "jsonPath", "key", "md5", "parentField", "path", "recordSet", "references",
    "regex", "repeated", "replace", "samplingRate", "separator", "source", "subField", "transform",
)  # fmt: skip
CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "dct": "http://purl.org/dc/terms/",
    "sc": "https://schema.org/",
    "conformsTo": "dct:conformsTo",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "name": {"@container": "@language"},
    "description": {"@container": "@language"},
    **{name: f"cr:{name}" for name in PLAIN},
}
Json = dict[str, Any]


def croissant_json(about: About, folder: Path) -> str:
    """The descriptor of the CSV files in a folder, with their hashes."""
    document: Json = {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": VERSION,
        "name": about.info.name,
        "alternateName": about.info.title,
        "description": about.info.description,
        "url": about.page,
        "license": about.info.licenses[0].path,
        "citeAs": about.citation,
        "creator": [{"@type": "sc:Organization", "name": name} for name in about.info.contributors],
        "keywords": list(about.info.keywords),
        "inLanguage": list(about.languages),
        "version": about.version,
        **({"datePublished": about.day.isoformat()} if about.day else {}),
        "isLiveDataset": False,
        "distribution": [_file(about, folder / f"{schema.name}.csv") for schema in about.schemas],
        "recordSet": [_records(schema) for schema in about.schemas],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _file(about: About, path: Path) -> Json:
    return {
        "@type": "cr:FileObject",
        "@id": path.name,
        "name": path.name,
        "contentUrl": about.address(path.name),
        "contentSize": f"{path.stat().st_size} B",
        "encodingFormat": "text/csv",
        "sha256": sha256(path),
    }


def _records(schema: TableSchema) -> Json:
    key = [{"@id": _id(schema, name)} for name in schema.primary_key]
    return {
        "@type": "cr:RecordSet",
        "@id": schema.name,
        "name": schema.name,
        "description": schema.description,
        "key": key[0] if len(key) == 1 else key,
        "field": [_field(schema, field) for field in schema.fields],
    }


def _field(schema: TableSchema, field: Field) -> Json:
    key = next((key for key in schema.foreign_keys if key.fields == (field.name,)), None)
    return {
        "@type": "cr:Field",
        "@id": _id(schema, field.name),
        "name": field.name,
        "description": field.words,
        "dataType": TYPES[field.type],
        "source": _column(schema.name, field.name),
        **({"references": _column(key.table, key.references[0])} if key else {}),
    }


def _column(table: str, name: str) -> Json:
    """A column of a file; a reference leads there too, since mlcroissant 1.1 joins files, and fails on two references to fields."""
    return {"fileObject": {"@id": f"{table}.csv"}, "extract": {"column": name}}


def _id(schema: TableSchema, name: str) -> str:
    return f"{schema.name}/{name}"
