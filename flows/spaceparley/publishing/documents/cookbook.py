"""`COOKBOOK.md`: questions, their SQL and what this release answers. The answers are asked for when it is made, never typed."""

from collections.abc import Iterator, Mapping

import duckdb
import pyarrow as pa

from .answers import LONGEST, SHOWN, answer, asking
from .recipes import CHAPTERS, Recipe

FILE = "COOKBOOK.md"
INTRODUCTION = f"""\
# Cookbook

Questions to this release, with the SQL that asks them and what it answers. Run any of them with `spaceparley query "…"`, or
open `spaceparley.duckdb` with DuckDB 1.1 or later. At most {SHOWN} rows of an answer and {LONGEST} characters of a cell are shown.
"""


def cookbook(dataset: Mapping[str, pa.Table]) -> str:
    """The whole page as Markdown."""
    with asking(dataset) as connection:
        return "\n".join([INTRODUCTION, *_chapters(connection)])


def _chapters(connection: duckdb.DuckDBPyConnection) -> Iterator[str]:
    number = 0
    for title, recipes in CHAPTERS.items():
        yield f"## {title}\n"
        for recipe in recipes:
            number += 1
            yield _recipe(connection, number, recipe)


def _recipe(connection: duckdb.DuckDBPyConnection, number: int, recipe: Recipe) -> str:
    return f"### {number}. {recipe.question}\n\n```sql\n{recipe.sql};\n```\n\n{answer(connection, recipe.sql)}"
