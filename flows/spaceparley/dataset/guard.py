"""A release that loses much of what the last one held is more often a broken rule than a changed world."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from ..errors import Problem
from .alike import keys
from .differences import CHANGES, Apart
from .redirects import read_redirects
from .renaming import renamed
from .schema import Bounds, bounds_of_table, load_schema

Tables = Mapping[str, pa.Table]
REDIRECTS = "id_redirects"
REMEDY = "Mend the rule, or put back the reports that are gone; or, if it is to be lost, publish it with --accept-loss REASON."


@dataclass(frozen=True, slots=True)
class Taken:
    """What people took out on purpose."""

    rows: Counter[str]
    """By table."""
    cells: Counter[tuple[str, str]]
    """By table and column, of rows that stay."""


def find_losses(before: Tables, after: Tables, only: Apart | None = None) -> tuple[Problem, ...]:
    """The tables that lost more rows, and the columns that lost more of their values, than `schemas/dataset.json` allows.

    What became part of another row, as `id_redirects` tells, is not lost, nor what the two said twice; nor what a person took out, for
    which `corrections` has a reason. How far a column is filled is asked of the rows that both have: a new report that names no author loses nothing.
    `only` are the rows that the two do not hold alike, where somebody has told them apart already.
    """
    heirs, taken = _heirs(after), _taken(after.get(CHANGES))
    return tuple(loss for name in before for loss in _losses(name, before, after, heirs, taken, only))


def _losses(name: str, before: Tables, after: Tables, heirs: Mapping[str, str], taken: Taken, only: Apart | None) -> Iterator[Problem]:
    bounds, now = bounds_of_table(name), after.get(name)
    yield from _lost_rows(name, before[name], now, bounds, heirs, taken)
    if now is not None and not (only and _is_filled_alike(name, now, only, bounds)):
        yield from _lost_values(name, before[name], now, bounds, taken)


def _is_filled_alike(name: str, now: pa.Table, only: Apart, bounds: Bounds) -> bool:
    """Whether so many rows are alike on both sides that no column can have lost more than may go, whatever the others hold."""
    old, new = (len(side[name]) if name in side and name != CHANGES else len(now) for side in only)
    return old + new < bounds.filled_lost * (len(now) - new)


def _taken(changes: pa.Table | None) -> Taken:
    """What went because of a correction, as `changes` tells."""
    if changes is None:
        return Taken(Counter(), Counter())
    cells = changes.filter((pc.field("cause") == "correction") & pc.is_null(pc.field("after"))).to_pylist()
    rows = {(cell["table_name"], cell["row_id"]) for cell in cells if cell["change"] == "removed"}
    return Taken(Counter(table for table, _ in rows), Counter((cell["table_name"], cell["column_name"]) for cell in cells if cell["change"] == "changed"))


def _heirs(tables: Tables) -> Mapping[str, str]:
    """For each id whose row became part of another one that is there: the id of that one."""
    merged = [one for one in read_redirects(tables[REDIRECTS]) if one.kind == "merged"] if REDIRECTS in tables else []
    living = {name: set(tables[name].column(0).to_pylist()) for name in {one.table for one in merged} & tables.keys()}
    return {one.old: one.new for one in merged if one.new in living.get(one.table, ()) and one.old not in living[one.table]}


def _without_merged(name: str, table: pa.Table, heirs: Mapping[str, str]) -> int:
    """How many rows the table would have, had its rows been merged already."""
    schema = load_schema(name)
    wanted = schema.unique_keys[0] if schema.unique_keys else schema.primary_key
    key = {name: table.select([column for column in wanted if column in table.column_names])}
    merged = renamed(key, heirs)[name]
    # Rows that were alike before any were merged, as where an older release lacks a column of their key, are several.
    return int(table.num_rows) - (0 if merged is key[name] else _distinct(key[name]) - _distinct(merged))


def _distinct(table: pa.Table) -> int:
    return len(pc.unique(keys(table, table.column_names)))


def _lost_rows(name: str, before: pa.Table, after: pa.Table | None, bounds: Bounds, heirs: Mapping[str, str], taken: Taken) -> Iterator[Problem]:
    rows, merged = after.num_rows if after is not None else 0, before.num_rows - _without_merged(name, before, heirs)
    known = before.num_rows - merged - taken.rows[name]
    if rows < known * (1 - bounds.rows_lost):
        reasons = ((merged, "became part of others"), (taken.rows[name], "went with a correction"))
        besides = "".join(f" ({count:,} more {reason})" for count, reason in reasons if count)
        message = f"The table lost {1 - rows / known:.1%} of its rows, from {known:,}{besides} to {rows:,}; {bounds.rows_lost:.0%} may go."
        yield Problem(name, None, None, None, message, REMEDY)


def _lost_values(name: str, before: pa.Table, after: pa.Table, bounds: Bounds, taken: Taken) -> Iterator[Problem]:
    # A column that is filled throughout lost nothing, and most are.
    columns = [column for column in before.column_names if column in after.column_names and after.column(column).null_count]
    key = before.column_names[0]
    if not columns or key not in after.column_names:
        return
    then, now = _in_both(before.column(key), after.column(key))
    stay = _count(then)
    for column in columns if stay else ():
        yield from _emptied(name, column, _filled(before.column(column), then) - taken.cells[name, column] / stay, _filled(after.column(column), now), bounds)


def _in_both(before: pa.ChunkedArray, after: pa.ChunkedArray) -> tuple[pa.ChunkedArray, pa.ChunkedArray]:
    """Which rows before and which after have a key that both have."""
    return pc.is_in(before, value_set=after.combine_chunks()), pc.is_in(after, value_set=before.combine_chunks())


def _emptied(name: str, column: str, before: float, after: float, bounds: Bounds) -> Iterator[Problem]:
    # A share is a quotient: 0.9 less 0.1 is not 0.8 to a computer.
    if before - after > bounds.filled_lost + 1e-9:
        message = f"The column is filled in {after:.1%} of the rows that stay and was in {before:.1%}; {100 * bounds.filled_lost:.0f} points may go."
        yield Problem(name, None, column, None, message, REMEDY)


def _filled(values: pa.ChunkedArray, among: pa.ChunkedArray) -> float:
    return 1 - _count(pc.and_(among, values.is_null())) / _count(among)


def _count(which: pa.ChunkedArray) -> int:
    return pc.sum(which).as_py() or 0
