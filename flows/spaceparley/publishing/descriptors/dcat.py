"""`dcat.jsonld`: the dataset for data portals, in the terms of DCAT 3 and Dublin Core."""

import json
from pathlib import Path
from typing import Any

from ..formats.about import About
from ..formats.checksums import sha256
from .schema_org import MEDIA_TYPES, tables_of

FILE = "dcat.jsonld"
CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "spdx": "http://spdx.org/rdf/terms#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
LANGUAGES = "http://publications.europa.eu/resource/authority/language/"
LANGUAGE_CODES = {"en": "ENG", "fr": "FRA", "ru": "RUS"}
Json = dict[str, Any]


def dcat_json(about: About, folder: Path) -> str:
    """The descriptor of the tables' files in a folder."""
    document: Json = {
        "@context": CONTEXT,
        "@type": "dcat:Dataset",
        "dct:identifier": about.info.name,
        "dct:title": {"@value": about.info.title, "@language": "en"},
        "dct:description": {"@value": about.info.description, "@language": "en"},
        "dct:publisher": {"@type": "foaf:Organization", "foaf:name": ", ".join(about.info.contributors)},
        "dct:license": {"@id": about.info.licenses[0].path},
        "dct:language": [{"@id": LANGUAGES + LANGUAGE_CODES[code]} for code in about.languages if code in LANGUAGE_CODES],
        "dcat:keyword": list(about.info.keywords),
        "dcat:version": about.version,
        "dcat:landingPage": {"@id": about.page},
        **_period(about),
        "dcat:distribution": [_distribution(about, path) for path in tables_of(about, folder)],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _period(about: About) -> Json:
    if about.day is None or about.first_day is None:
        return {}
    ends = {"dcat:startDate": _date(about.first_day.isoformat()), "dcat:endDate": _date(about.day.isoformat())}
    return {"dct:issued": _date(about.day.isoformat()), "dct:temporal": {"@type": "dct:PeriodOfTime", **ends}}


def _date(day: str) -> Json:
    return {"@value": day, "@type": "xsd:date"}


def _distribution(about: About, path: Path) -> Json:
    return {
        "@type": "dcat:Distribution",
        "dct:title": path.name,
        "dcat:downloadURL": {"@id": about.address(path.name)},
        "dcat:mediaType": {"@id": f"https://www.iana.org/assignments/media-types/{MEDIA_TYPES[path.suffix]}"},
        "dcat:byteSize": path.stat().st_size,
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"},
            "spdx:checksumValue": sha256(path),
        },
    }
