"""`schema-org.jsonld`: the dataset for search engines, to be put into a page as it is, in the terms of schema.org."""

import json
from pathlib import Path
from typing import Any

from ..formats.about import About

FILE = "schema-org.jsonld"
MEDIA_TYPES = {".csv": "text/csv", ".parquet": "application/vnd.apache.parquet"}
Json = dict[str, Any]


def schema_org_json(about: About, folder: Path) -> str:
    """The descriptor of the tables' files in a folder."""
    document: Json = {
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": about.info.title,
        "alternateName": about.info.name,
        "description": about.info.description,
        "url": about.page,
        "license": about.info.licenses[0].path,
        "creator": [{"@type": "Organization", "name": name} for name in about.info.contributors],
        "keywords": list(about.info.keywords),
        "inLanguage": list(about.languages),
        "version": about.version,
        "isAccessibleForFree": True,
        "creditText": about.citation,
        **_period(about),
        "variableMeasured": [_variable(schema.name, schema.description) for schema in about.schemas],
        "distribution": [_download(about, path) for path in tables_of(about, folder)],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def tables_of(about: About, folder: Path) -> list[Path]:
    """The files that hold the tables, in the order of the schemas."""
    return [folder / f"{schema.name}{suffix}" for schema in about.schemas for suffix in MEDIA_TYPES]


def _period(about: About) -> Json:
    if about.day is None or about.first_day is None:
        return {}
    return {"datePublished": about.day.isoformat(), "temporalCoverage": f"{about.first_day.isoformat()}/{about.day.isoformat()}"}


def _variable(name: str, description: str) -> Json:
    return {"@type": "PropertyValue", "name": name, "description": description}


def _download(about: About, path: Path) -> Json:
    return {
        "@type": "DataDownload",
        "name": path.name,
        "contentUrl": about.address(path.name),
        "encodingFormat": MEDIA_TYPES[path.suffix],
        "contentSize": f"{path.stat().st_size} B",
    }
