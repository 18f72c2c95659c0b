"""Tables whose rows go by other ids."""

from collections.abc import Mapping

import pyarrow as pa
import pyarrow.compute as pc

Tables = Mapping[str, pa.Table]


def renamed(tables: Tables, names: Mapping[str, str]) -> Tables:
    """The tables with other ids in every column that holds any; a table that holds none of them is that table."""
    old = pa.array([before for before, after in names.items() if before != after], pa.string())
    new = pa.array([after for before, after in names.items() if before != after], pa.string())
    return {name: _with_ids(table, old, new) for name, table in tables.items()} if len(old) else tables


def _with_ids(table: pa.Table, old: pa.Array, new: pa.Array) -> pa.Table:
    for place, field in enumerate(table.schema):
        if field.name.endswith("_id"):
            column = table.column(place)
            found = pc.index_in(column, value_set=old)
            if found.null_count < len(found):
                table = table.set_column(place, field, pc.coalesce(pc.take(new, found), column))
    return table
