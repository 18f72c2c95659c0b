"""Where a name is printed in other people's words, which outlive the row of the one who is named unless they are to go too."""

import re
from collections.abc import Collection, Mapping
from functools import cache
from typing import Any

import pyarrow as pa

Row = dict[str, Any]
WORDS = {"statements": ("text", "statement_id"), "evidence": ("exact", "report_id"), "meeting_topics": ("topic", "report_id")}
"""Columns that hold words as printed, each with the id by which a person finds the place."""
BLOT = "[…]"
"""What stands where a name stood."""
CUT = 4
"""Characters of a name that was cut at the edge of a context: more tell who is meant."""


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


def prints(text: str | None, names: Collection[str]) -> bool:
    """Whether one of the names stands in a text as a word: "Li" is not in "Libya"."""
    return bool(text and names and _pattern(frozenset(names)).search(text))


def blot(text: str, names: Collection[str]) -> str:
    """The text with a blot in the place of each of the names."""
    return _pattern(frozenset(names)).sub(BLOT, text) if names else text


def prints_cut(prefix: str | None, suffix: str | None, names: Collection[str]) -> bool:
    """Whether the outer edge of a context cuts one of the names and leaves more than a few characters of it."""
    return any(
        (prefix or "").startswith(name[-length:]) or (suffix or "").endswith(name[:length]) for name in names for length in range(CUT, len(name))
    )


@cache
def _pattern(names: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def _printing(rows: Mapping[str, list[Row]], names: Collection[str]) -> dict[str, list[Row]]:
    """By table, the rows of which the words print one of the names."""
    if not names:
        return {}
    return {table: [row for row in rows[table] if prints(row[column], names)] for table, (column, _) in WORDS.items()}
