"""What two datasets hold alike, and what not: a release has a thousand rows for each that the next one changes."""

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce

import pyarrow as pa
import pyarrow.compute as pc

from .schema import TableSchema

Tables = Mapping[str, pa.Table]
SEPARATOR = "\x1f"
NOTHING = "\x1e"
"""In the place of a null within a key."""


def apart(before: pa.Table, now: pa.Table, key: Sequence[str]) -> tuple[pa.Table, pa.Table]:
    """The rows of each that the other does not hold alike under the same key; both have the same columns.

    Of several rows before with one key the first counts, so that of broken tables too much is called apart, never too little.
    """
    places = pc.index_in(keys(now, key), value_set=keys(before, key))
    alike = reduce(pc.and_, map(_same, now.columns, before.take(places).columns), places.is_valid())
    found = places.filter(alike)
    return before.filter(pc.invert(pc.is_in(pa.arange(0, len(before)), value_set=found.cast(pa.int64())))), now.filter(pc.invert(alike))


def tables_apart(before: Tables, now: Tables, schemas: Iterable[TableSchema]) -> tuple[Tables, Tables]:
    """Two datasets without the rows that both hold alike; a table that only one has, or that has other columns in it, is whole."""
    found = {
        schema.name: apart(before[schema.name], now[schema.name], schema.primary_key)
        for schema in schemas
        if schema.name in before and schema.name in now and before[schema.name].schema.equals(now[schema.name].schema)
    }
    old, new = ({name: tables[side] for name, tables in found.items()} for side in (0, 1))
    return {**before, **old}, {**now, **new}


def _same(one: pa.ChunkedArray, other: pa.ChunkedArray) -> pa.ChunkedArray:
    return pc.or_(pc.fill_null(pc.equal(one, other), fill_value=False), pc.and_(one.is_null(), other.is_null()))


def keys(table: pa.Table, key: Sequence[str]) -> pa.Array:
    columns = [table.column(name).combine_chunks().cast(pa.string()) for name in key]
    return columns[0] if len(columns) == 1 else pc.binary_join_element_wise(*columns, SEPARATOR, null_handling="replace", null_replacement=NOTHING)
