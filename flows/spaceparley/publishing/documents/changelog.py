"""`CHANGES.md`: what a release changes against the one before, and why, for people; the table `changes` has every cell."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

import pyarrow as pa

from ...counting import counted
from ...dataset.drops import READS, reading
from ...errors import Problem

CAUSES = {
    "new_report": "new report",
    "corrected_report": "corrected report",
    "report_withdrawn": "report withdrawn",
    "rules_changed": "rules changed",
    "correction": "correction",
    "reference_data": "reference data",
}
ORDER = ("added", "removed", "changed")
SHOWN = 50
"""Rows that are listed of each table; how many there are is always said."""
LONGEST = 90
"""Characters shown of a value."""
LEAVES_OUT = ("evidence",)
"""Tables whose rows are counted only: they follow those that they are evidence for."""
NAMES = ("label", "name", "text", "title", "figure", "reason", "column_name")
"""Columns that say what a row is, the first one that it has; else it is shown as a drop names it."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row that changed, with its values before and after by column."""

    table: str
    row_id: str
    change: str
    cause: str
    report_id: str | None
    cells: tuple[tuple[str, str | None, str | None], ...]


def changed_rows(changes: pa.Table) -> tuple[Row, ...]:
    """The changes by row, in the order of the table."""
    cells = changes.to_pylist()
    return tuple(_row(list(of_row)) for _, of_row in groupby(cells, key=lambda cell: (cell["table_name"], cell["row_id"])))


def _row(cells: Sequence[Mapping[str, str]]) -> Row:
    first = cells[0]
    told = tuple((cell["column_name"], cell["before"], cell["after"]) for cell in cells)
    return Row(first["table_name"], first["row_id"], first["change"], first["cause"], first["report_id"], told)


def summary_of(rows: Sequence[Row], old: str, new: str) -> str:
    """What changed, in a line; `old` and `new` are the schema versions."""
    by_change = Counter(row.change for row in rows)
    causes = Counter(CAUSES[row.cause] for row in rows)
    told = [f"{counted(by_change[change], 'row')} {change}" for change in ORDER if by_change[change]]
    schema = [f"schema {old} to {new}"] if old != new else []
    why = f" ({', '.join(f'{cause}: {count:,}' for cause, count in causes.most_common())})" if causes else ""
    return "; ".join([(", ".join(told) or "no row changed") + why, *schema])


def first_changelog(version: str, summary: str) -> str:
    """The page of a first release, which has nothing to be compared with."""
    return f"# Changes in {version}\n\n{summary[0].upper()}{summary[1:]}.\n"


def changelog(rows: Sequence[Row], old: str, new: str, notes: Iterable[str] = ()) -> str:
    """The page: how many rows of which table for which cause, then the rows."""
    parts = [f"# Changes in {new}", "", f"Against {old}; every cell stands in the table `changes`.", ""]
    for note in notes:
        parts += [note, ""]
    parts += [*_counts(rows), ""]
    for table, of_table in groupby(rows, key=lambda row: row.table):
        if table not in LEAVES_OUT:
            parts += [*_rows(table, list(of_table)), ""]
    return "\n".join(parts).rstrip("\n") + "\n"


def schema_notes(old: str | None, new: str) -> list[str]:
    """That the schemas are of another version, where they are; `old` is None where that is not known."""
    return [f"The schemas are version {new} and were {old}."] if old and old != new else []


def loss_note(reason: str, losses: Iterable[Problem | str]) -> str:
    """That a loss was accepted, why, and which."""
    lines = (one if isinstance(one, str) else loss_line(one) for one in losses)
    return "\n".join([f"**Published in spite of a loss, for this reason: {reason}**", "", *(f"- {line}" for line in lines)])


def loss_line(loss: Problem) -> str:
    """A loss in a line, without what could have been done about it."""
    return f"{loss.table}{f'.{loss.column}' if loss.column else ''}: {loss.message}"


def _counts(rows: Sequence[Row]) -> Iterator[str]:
    if not rows:
        yield "No row changed."
        return
    yield "| table | rows | because | how many |"
    yield "|---|---|---|---:|"
    by_table = Counter((row.table, row.change, row.cause) for row in rows)
    for (table, change, cause), count in sorted(by_table.items(), key=lambda one: (one[0][0], ORDER.index(one[0][1]), -one[1])):
        yield f"| `{table}` | {change} | {CAUSES[cause]} | {count:,} |"


def _rows(table: str, rows: Sequence[Row]) -> Iterator[str]:
    yield f"## {table}"
    yield ""
    for row in rows[:SHOWN]:
        yield from _row_lines(row)
    if len(rows) > SHOWN:
        yield f"- … and {len(rows) - SHOWN:,} more, in the table `changes`"


def _row_lines(row: Row) -> Iterator[str]:
    why = f"{CAUSES[row.cause]} `{row.report_id}`" if row.report_id else CAUSES[row.cause]
    if row.change == "changed":
        yield f"- changed `{row.row_id}` ({why})"
        for column, before, after in row.cells:
            yield f"  - `{column}`: {_shown(before)} → {_shown(after)}"
        return
    side = 1 if row.change == "removed" else 2
    values = {cell[0]: cell[side] for cell in row.cells}
    called = next((values[name] for name in NAMES if values.get(name)), None) or (reading(values, row.table) if row.table in READS else None)
    yield f"- {row.change} `{row.row_id}`{f': {_shown(called)}' if called else ''} ({why})"


def _shown(value: str | None) -> str:
    if value is None:
        return "nothing"
    line = " ".join(value.split()).replace("|", "\\|")
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}…"
