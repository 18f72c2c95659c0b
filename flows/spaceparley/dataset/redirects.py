"""Where an id of an earlier release leads: to the row that its own became part of, or to one that was split off it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import duckdb
import pyarrow as pa

from .kinship import MET, known_by, register
from .rows import Row

Kind = Literal["merged", "split"]
FOLLOWED = ("entities", "meetings", "statements", "milestones", "milestone_claims")
"""Tables whose ids people keep. (A report is never merged; a participant is known by meeting and entity.)"""

# A passage counts by which the row is known. One that the heir held before, or holds now, has not moved to it: two
# milestones can be told of in the same words.
MOVED = """
WITH old AS ({old}), new AS ({new}), met AS ({met}), known AS (
    SELECT DISTINCT table_name, old_id, new_id, said, place, old_first, old_last, new_first, new_last
    FROM met JOIN known_by USING (table_name, said) WHERE shared > 0 AND 2 * shared >= longer AND known_by.always
)
SELECT DISTINCT known.table_name, known.old_id, known.new_id, 'merged' AS kind
FROM known JOIN kept AS heir ON heir.new_id = known.new_id
WHERE known.old_id NOT IN (SELECT old_id FROM kept) AND NOT EXISTS (
    SELECT 1 FROM old WHERE old.row_id = heir.old_id AND old.said = known.said AND old.place = known.place
        AND old.first < known.old_last AND known.old_first < old.last
)
UNION
SELECT DISTINCT known.table_name, known.old_id, known.new_id, 'split'
FROM known JOIN kept AS heir ON heir.old_id = known.old_id
WHERE known.new_id NOT IN (SELECT new_id FROM kept) AND NOT EXISTS (
    SELECT 1 FROM new WHERE new.row_id = heir.new_id AND new.said = known.said AND new.place = known.place
        AND new.first < known.new_last AND known.new_first < new.last
)
ORDER BY ALL
"""


@dataclass(frozen=True, slots=True, order=True)
class Redirect:
    """An id of an earlier release and one that tells of it now."""

    old: str
    new: str
    table: str
    kind: Kind


def find_redirects(
    before: Mapping[str, pa.Table], now: Mapping[str, pa.Table], marks: str, kept: Mapping[str, str], names: Mapping[str, str]
) -> tuple[Redirect, ...]:
    """The merges and splits between two releases.

    `kept` holds the id before of each row that goes on, by its id now; `names` the id that each row is published under.
    """
    with duckdb.connect(config={"autoinstall_known_extensions": "false"}) as connection:
        register(connection, before, now)
        pairs = [{"new_id": new, "old_id": old} for new, old in kept.items()]
        connection.register("kept", pa.Table.from_pylist(pairs, schema=pa.schema([("new_id", pa.string()), ("old_id", pa.string())])))
        connection.register("known_by", known_by())
        query = MOVED.format(old=marks.format(side="old"), new=marks.format(side="new"), met=MET)
        found = connection.execute(query).fetchall()
    return tuple(Redirect(old, names.get(new, new), table, kind) for table, old, new, kind in found if table in FOLLOWED)


def carry_on(earlier: Sequence[Redirect], found: Sequence[Redirect], living: Collection[str]) -> tuple[Redirect, ...]:
    """Redirects of earlier releases beside the new ones, each leading to a row that is there now.

    One whose own row is told again is dropped, and one whose row has gone without leaving any other.
    """
    onward: dict[str, list[str]] = {}
    for one in found:
        if one.kind == "merged":
            onward.setdefault(one.old, []).append(one.new)
    carried = (
        Redirect(one.old, new, one.table, one.kind)
        for one in earlier
        if one.kind == "split" or one.old not in living
        for new in ([one.new] if one.new in living else onward.get(one.new, ()))
        if new != one.old
    )
    return tuple(sorted({(one.old, one.new): one for one in (*carried, *found)}.values()))


def read_redirects(table: pa.Table) -> tuple[Redirect, ...]:
    """The redirects that a release holds."""
    return tuple(Redirect(row["old_id"], row["new_id"], row["table_name"], row["kind"]) for row in table.to_pylist())


def redirect_rows(redirects: Sequence[Redirect]) -> Iterator[Row]:
    """One row a redirect."""
    return ({"old_id": one.old, "new_id": one.new, "table_name": one.table, "kind": one.kind} for one in redirects)

