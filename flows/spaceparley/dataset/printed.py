"""Where a name is printed in other people's words, which outlive the row of the one who is named unless they are to go too."""

import re
from collections.abc import Collection, Mapping
from typing import Any

import pyarrow as pa

Row = dict[str, Any]
WORDS = {"statements": ("text", "statement_id"), "evidence": ("exact", "report_id"), "meeting_topics": ("topic", "report_id")}
"""Columns that hold words as printed, each with the id by which a person finds the place."""


def names_of(tables: Mapping[str, pa.Table], ids: Collection[str]) -> frozenset[str]:
    """Every name of the entities of these ids."""
    rows = (row for table in ("entities", "entity_names") for row in tables[table].select(["entity_id", "name"]).to_pylist())
    return frozenset(row["name"] for row in rows if row["entity_id"] in ids)


def words_of(tables: Mapping[str, pa.Table], ids: Collection[str]) -> frozenset[str]:
    """What is printed of these rows: the names of entities, the words of statements, the titles of reports."""
    said = (("statements", "statement_id", "text"), ("reports", "report_id", "title"))
    found = (row[column] for table, key, column in said for row in tables[table].select([key, column]).to_pylist() if row[key] in ids)
    return names_of(tables, ids) | {words for words in found if words}


def names_left(tables: Mapping[str, pa.Table], names: Collection[str]) -> tuple[str, ...]:
    """Ids of the statements and reports whose words still print one of the names."""
    found = _printing({table: tables[table].to_pylist() for table in WORDS}, names)
    return tuple(sorted({row[WORDS[table][1]] for table, rows in found.items() for row in rows}))


def take_out_words(rows: dict[str, list[Row]], names: Collection[str]) -> frozenset[str]:
    """Takes every row out whose words print one of the names; the ids of the statements among them."""
    found = _printing(rows, names)
    for table, gone in found.items():
        left = {id(row) for row in gone}
        rows[table] = [row for row in rows[table] if id(row) not in left]
    return frozenset(row["statement_id"] for row in found.get("statements", ()))


def _printing(rows: Mapping[str, list[Row]], names: Collection[str]) -> dict[str, list[Row]]:
    """By table, the rows in which one of the names stands as a word: "Li" is not in "Libya"."""
    if not names:
        return {}
    longest_first = sorted(names, key=len, reverse=True)
    name = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    return {table: [row for row in rows[table] if row[column] and name.search(row[column])] for table, (column, _) in WORDS.items()}
