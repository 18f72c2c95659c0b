"""Where an id of an earlier release leads: to the row that its own became part of, or to one that was split off it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import pyarrow as pa

from .kinship import MET, Kin
from .rows import Row

Kind = Literal["merged", "split"]
FOLLOWED = ("entities", "meetings", "statements", "milestones", "milestone_claims")
"""Tables whose ids people keep. (A report is never merged; a participant is known by meeting and entity.)"""

# A passage counts by which the row is known. One that the heir held before, or holds now, has not moved to it: two
# milestones can be told of in the same words.
MOVED = f"""
WITH gone AS (FROM old_marks ANTI JOIN kept ON kept.old_id = row_id), come AS (FROM new_marks ANTI JOIN kept ON kept.new_id = row_id),
lost AS ({MET.replace("FROM old JOIN new", "FROM gone AS old JOIN new_marks AS new")}),
found AS ({MET.replace("FROM old JOIN new", "FROM old_marks AS old JOIN come AS new")})
SELECT DISTINCT lost.table_name, lost.old_id, lost.new_id, 'merged' AS kind
FROM lost JOIN known_by USING (table_name, said) JOIN kept AS heir ON heir.new_id = lost.new_id
WHERE shared > 0 AND 2 * shared >= longer AND known_by.always AND NOT EXISTS (
    SELECT 1 FROM old_marks AS old WHERE old.row_id = heir.old_id AND old.said = lost.said AND old.place = lost.place
        AND old.first < lost.old_last AND lost.old_first < old.last
)
UNION
SELECT DISTINCT found.table_name, found.old_id, found.new_id, 'split'
FROM found JOIN known_by USING (table_name, said) JOIN kept AS heir ON heir.old_id = found.old_id
WHERE shared > 0 AND 2 * shared >= longer AND known_by.always AND NOT EXISTS (
    SELECT 1 FROM new_marks AS new WHERE new.row_id = heir.new_id AND new.said = found.said AND new.place = found.place
        AND new.first < found.new_last AND found.new_first < new.last
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


def find_redirects(kin: Kin, kept: Mapping[str, str], names: Mapping[str, str]) -> tuple[Redirect, ...]:
    """The merges and splits between two releases.

    `kept` holds the id before of each row that goes on, by its id now; `names` the id that each row is published under.
    """
    pairs = pa.table({"new_id": pa.array(kept.keys(), pa.string()), "old_id": pa.array(kept.values(), pa.string())})
    kin.connection.register("kept", pairs)
    found = kin.connection.execute(MOVED).fetchall()
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

