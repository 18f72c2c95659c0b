"""What tells of something that was withdrawn beyond its own row: its names, and rows that went with it.

Names stand in labels and contexts, in other people's words, in what people decided. They are known from the releases that
still hold them and from the reports, which are read again at every run; a tombstone keeps none.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

import pyarrow as pa

from ..errors import Problem
from .decisions import LISTED, Corrected
from .differences import CHANGES
from .printed import blot, names_of
from .removal import remove_rows
from .schema import TableSchema, load_schemas
from .withdrawn import Tombstone

Tables = Mapping[str, pa.Table]
UNDECIDED = ("evidence", "corrections", "changes")
"""Tables that nobody decides about."""


@dataclass(frozen=True, slots=True)
class Traces:
    """By what something withdrawn is found again."""

    ids: frozenset[str] = frozenset()
    wordless: frozenset[str] = frozenset()
    """Entities whose names nobody's words are to print."""
    names: frozenset[str] = frozenset()
    unprinted: frozenset[str] = frozenset()
    """Those of the names that are the wordless ones'."""
    rows: frozenset[str] = frozenset()
    """Ids of what went with them from some dataset: what people decided about such a row goes wherever the row does not stand."""

    def named_in(self, tables: Tables) -> "Traces":
        """The same with the names that one more dataset has for them."""
        names, unprinted = names_of(tables, self.ids), names_of(tables, self.wordless)
        return replace(self, names=self.names | names, unprinted=self.unprinted | unprinted)

    def gone_from(self, tables: Tables, schemas: Collection[TableSchema]) -> "Traces":
        """The same with the rows that leave one more dataset with them."""
        if not self.ids:
            return self
        return replace(self, rows=self.rows | _ids(tables, schemas) - _ids(remove_traces(tables, schemas, self), schemas))


NO_TRACES = Traces()


def traces_of(tombstones: Iterable[Tombstone]) -> Traces:
    """What the tombstones themselves tell, which is no name."""
    buried = tuple(tombstones)
    return Traces(frozenset(one.id for one in buried), frozenset(one.id for one in buried if one.words))


def remove_traces(tables: Tables, schemas: Collection[TableSchema], traces: Traces) -> dict[str, pa.Table]:
    """The tables without what is withdrawn, and without what tells of it."""
    gone = traces.ids | (traces.rows - _ids(tables, schemas))
    return remove_rows(tables, schemas, gone, traces.names, traces.unprinted)


def leave_out(assembled: Tables, corrected: Corrected, traces: Traces) -> tuple[Corrected, Traces]:
    """What people set right without what was ever withdrawn, and the traces with what the assembled tables know of it.

    Somebody whom a correction took out is known by those tables only.
    """
    schemas = [schema for schema in load_schemas() if schema.name != CHANGES]
    traces = traces.named_in(assembled).named_in(corrected.dataset)
    if corrected.dataset[LISTED].num_rows:
        traces = traces.gone_from(assembled, schemas)
    left = {**corrected.dataset, **remove_traces(corrected.dataset, schemas, traces)}
    return Corrected(left, tuple(blotted(problem, traces.names) for problem in corrected.problems)), traces


def _ids(tables: Tables, schemas: Collection[TableSchema]) -> frozenset[str]:
    keys = ((schema.name, schema.primary_key[0]) for schema in schemas if schema.name not in UNDECIDED and len(schema.primary_key) == 1)
    return frozenset(row_id for name, key in keys for row_id in tables[name].column(key).to_pylist())


def blotted(problem: Problem, names: Collection[str]) -> Problem:
    """The problem with a blot in the place of each of the names."""
    return replace(problem, value=blot(problem.value, names) if problem.value else None, message=blot(problem.message, names))
