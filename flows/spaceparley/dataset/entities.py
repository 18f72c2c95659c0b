"""Rows of entities and of every form of their names."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from ..extracting.facts import Entity
from ..linking.linked import Facts, Reading
from ..reference.spellings import usual_spellings
from ..span import Span
from .rows import Row

LETTERS = {"Latn": re.compile(r"(?=[A-\u024f])[^\W\d_²³¹¼½¾]"), "Cyrl": re.compile(r"(?=[\u0400-\u052f])[^\W\d_]")}
"""A letter of each script that names come in; signs and numbers among them are no letters."""
NO_ONE_SCRIPT = "Zyyy"
PRINTED = "printed"


def entity_rows(facts: Facts, used: Collection[str]) -> Iterator[Row]:
    """One row for each entity that a row of another table refers to."""
    for entity in facts.entities:
        if entity.id in used:
            yield {
                "entity_id": entity.id,
                "kind": entity.kind,
                "name": entity.name,
                "country_code": entity.country,
                "wikidata_id": entity.wikidata_id,
            }


def entity_name_rows(facts: Facts, used: Collection[str], printed: Mapping[str, Iterable[tuple[str, str]]]) -> Iterator[Row]:
    """One row for each form of each name in each language; what a report prints is printed, whatever else knows it.

    `printed` are the forms that reports print, each with its language, by the entity's id.
    """
    for entity in facts.entities:
        if entity.id in used:
            bases = _unprinted(entity.kind, entity.name, entity.country) | dict.fromkeys(printed.get(entity.id, ()), PRINTED)
            yield from (_name_row(entity.id, name, language, basis) for (name, language), basis in bases.items())


def settled_name_rows(entities: Iterable[dict[str, Any]], names: Iterable[dict[str, Any]]) -> Iterator[Row]:
    """The rows of names after entities were added, renamed or dropped: those printed, and what else each entity is called now."""
    printed = {(row["entity_id"], row["name"], row["language"]): row for row in names if row["basis"] == PRINTED}
    yield from printed.values()
    for entity in entities:
        for (name, language), basis in _unprinted(entity["kind"], entity["name"], entity["country_code"]).items():
            if (entity["entity_id"], name, language) not in printed:
                yield _name_row(entity["entity_id"], name, language, basis)


def _unprinted(kind: str, name: str, country: str | None) -> dict[tuple[str, str], str]:
    """What an entity is called besides what reports print, each name and language with its basis."""
    return dict.fromkeys(usual_spellings(kind, name, country), "reference") | {(name, "en"): "usual"}


def _name_row(entity_id: str, name: str, language: str, basis: str) -> Row:
    return {"entity_id": entity_id, "name": name, "language": language, "script": script_of(name), "basis": basis}


def forms_of(reading: Reading, told: Entity) -> Iterator[tuple[str, Span]]:
    """Every form that the report prints, where it stands first in it."""
    seen: set[str] = set()
    for span in _named_at(reading, told):
        form = " ".join(span.of(reading.report.body).split())
        if form not in seen:
            seen.add(form)
            yield form, span


def script_of(name: str) -> str:
    """ISO 15924 code of the script of its letters; Zyyy where it has letters of several, or none."""
    scripts = {script for script, letter in LETTERS.items() if letter.search(name)}
    return scripts.pop() if len(scripts) == 1 else NO_ONE_SCRIPT


def _named_at(reading: Reading, told: Entity) -> Iterator[Span]:
    yield told.span
    for mention in reading.extraction.mentions:
        if mention.entity == told.key and mention.is_name:
            yield mention.span
