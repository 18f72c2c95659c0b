"""`CITATION.cff` and `.zenodo.json`: how to cite the dataset, for people and for the archive that gives it a DOI."""

import json

import yaml

from ..formats.about import About

FILE = "CITATION.cff"
ZENODO = ".zenodo.json"


def citation_cff(about: About) -> str:
    """Citation File Format 1.2; dated by the newest report, not by a clock."""
    where = about.info.homepage or about.info.download
    document = {
        "cff-version": "1.2.0",
        "message": "If you use this dataset, please cite it as below.",
        "type": "dataset",
        "title": about.info.title,
        "abstract": about.info.description,
        "authors": [{"name": name} for name in about.info.contributors],
        "version": about.version,
        **({"date-released": about.day} if about.day else {}),
        "license": about.info.licenses[0].name,
        "keywords": list(about.info.keywords),
        **({"url": where} if where else {}),
    }
    return yaml.safe_dump(document, sort_keys=False, allow_unicode=True, width=120)


def zenodo_json(about: About) -> str:
    """What Zenodo reads from a deposit or a GitHub release."""
    document = {
        "upload_type": "dataset",
        "title": about.info.title,
        "description": about.info.description,
        "creators": [{"name": name} for name in about.info.contributors],
        "license": about.info.licenses[0].name.lower(),
        "access_right": "open",
        "version": about.version,
        **({"publication_date": about.day.isoformat()} if about.day else {}),
        "keywords": list(about.info.keywords),
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
