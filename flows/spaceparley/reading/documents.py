"""Extraction documents: what each report of a folder tells, as `spaceparley extract --out` writes it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import ReadingError, UsageError

Json = dict[str, Any]
"""A JSON object, on its way from the file into a fact."""
TABLES = {"meetings": ("key", "kind", "status", "participants"), "statements": (), "milestones": ("event", "status")}
"""What a document holds, and what each row of it has to state."""
TEXTS = {
    "report": ("language", "published_on", "publisher"),
    "meetings": ("key", "kind", "status", "date", "place"),
    "participants": ("name", "surface", "role", "organisation", "country"),
    "statements": ("speaker", "speaker_surface"),
    "milestones": ("programme", "event", "status", "target", "previous"),
}
"""What is compared, which is text wherever it is told."""


@dataclass(frozen=True, slots=True, eq=False)  # equal to any mapping with the same documents
class Documents(Mapping[str, Json]):
    """The documents of a folder by name, each read when it is asked for: a hundred thousand of them need no memory."""

    folder: Path
    names: tuple[str, ...]

    def __getitem__(self, name: str) -> Json:
        document = _read(self.folder / f"{name}.json")
        assert isinstance(document, dict)
        return document

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)


def read_documents(folder: str | Path) -> Documents:
    """Every document NAME.json of a folder by its name, in order; other JSON files of the folder are passed over.

    Raises UsageError when there is none, ReadingError when one cannot be read.
    """
    folder = Path(folder)
    names = tuple(path.stem for path in sorted(folder.glob("*.json")) if _is_document(path))
    if not names:
        raise UsageError(f"{folder}: holds no extraction document; write some with: spaceparley extract FILE... --out {folder}")
    return Documents(folder, names)


def _is_document(path: Path) -> bool:
    """Whether the file holds an extraction document. Raises ReadingError for one that cannot be used."""
    document = _read(path)
    if not isinstance(document, dict) or "report" not in document:
        return False
    if wrong := _wrong_with(document):
        raise ReadingError(f"{path}: {wrong}; write it again with spaceparley extract --out")
    return True


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
    if not all(isinstance(meeting["participants"], list) for meeting in document["meetings"]):
        return "the participants of a meeting are no list"
    people = [one for meeting in document["meetings"] for one in meeting["participants"]]
    if not all(isinstance(one, dict) and one.get("name") is not None for one in people):
        return "a participant has no name"
    return _other_than_text({**document, "report": [document["report"]], "participants": people})


def _other_than_text(rows_of: Mapping[str, list[Json]]) -> str | None:
    for table, columns in TEXTS.items():
        for column, value in ((column, row.get(column)) for row in rows_of[table] for column in columns):
            if value is not None and not isinstance(value, str):
                return f"the {column} {value!r} of its {table} is no text"
    return None
