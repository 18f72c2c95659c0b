"""Extraction documents: what each report of a folder tells, as `spaceparley extract --out` writes it."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import ReadingError, UsageError

Json = dict[str, Any]
"""A JSON object, on its way from the file into a fact."""
TABLES = {"meetings": ("key", "kind", "status", "participants"), "statements": (), "milestones": ("event", "status")}
"""What a document holds, and what each row of it has to state."""


def read_documents(folder: str | Path) -> Mapping[str, Json]:
    """Every document NAME.json of a folder by its name, in order; other JSON files of the folder are passed over.

    Raises UsageError when there is none, ReadingError when one cannot be read.
    """
    folder = Path(folder)
    read = {path.stem: _read(path) for path in sorted(folder.glob("*.json"))}
    documents = {name: document for name, document in read.items() if isinstance(document, dict) and "report" in document}
    if not documents:
        raise UsageError(f"{folder}: holds no extraction document; write some with: spaceparley extract FILE... --out {folder}")
    for name, document in documents.items():
        if wrong := _wrong_with(document):
            raise ReadingError(f"{folder / f'{name}.json'}: {wrong}; write it again with spaceparley extract --out")
    return documents


def _read(path: Path) -> object:
    try:
        document: object = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ReadingError(f"{path}: is no JSON document ({error}); write it again with spaceparley extract --out") from error
    return document


def _wrong_with(document: Json) -> str | None:
    if not isinstance(document["report"], dict):
        return "its report is no object"
    for table, columns in TABLES.items():
        rows = document.get(table)
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            return f"it has no list of {table}"
        for column in columns:
            if any(row.get(column) is None for row in rows):
                return f"a row of its {table} has no {column}"
    people = [one for meeting in document["meetings"] for one in meeting["participants"]]
    if not all(isinstance(one, dict) and isinstance(one.get("name"), str) for one in people):
        return "a participant has no name"
    return None
