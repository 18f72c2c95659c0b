"""What the countries of a dataset are called, so that a reader need not know their codes."""

from collections.abc import Iterator, Mapping

import pyarrow as pa
import pyarrow.compute as pc

from ..language.countries import names_of
from .rows import Row

CODE = "country_code"
LANGUAGES = ("en", "fr", "ru")


def country_name_rows(tables: Mapping[str, pa.Table]) -> Iterator[Row]:
    """One row for each name of each country whose code stands in one of the tables."""
    columns = [table.column(CODE) for name, table in tables.items() if CODE in table.column_names and name != "country_names"]
    codes = {code for column in columns for code in pc.unique(column).to_pylist()}
    for language in LANGUAGES:
        for name, code in sorted({(name, code) for name, code in names_of(language) if code in codes}):
            yield {CODE: code, "language": language, "name": name}
