"""Which rows something is told of that the other of two datasets does not tell alike, with all that hangs together with them.

Few of thousands, when ten reports are new: only these have to be told from one another. Rather one too many than one too few.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import duckdb
import pyarrow as pa
import pyarrow.compute as pc

from .alike import apart
from .assemble import Dataset
from .kinship import COMPARED
from .schema import load_schema

# A mark of an utterance is told of its statement, one of a milestone of its claims, one of a meeting of those who take part.
TOUCHED = """
WITH RECURSIVE pairs AS (
    SELECT statement_id AS one, utterance_id AS other FROM (FROM old_statements UNION ALL FROM new_statements)
    UNION SELECT claim_id, milestone_id FROM (FROM old_milestone_claims UNION ALL FROM new_milestone_claims)
    UNION SELECT participant_id, meeting_id FROM (FROM old_participants UNION ALL FROM new_participants)
), together AS (
    FROM pairs UNION ALL SELECT other, one FROM pairs
), touched AS (
    FROM apart UNION SELECT together.other FROM touched JOIN together ON together.one = touched.row_id
)
FROM touched WHERE row_id IS NOT NULL
"""
# All marks at the places of a touched row are made of these.
NEAR = """
WITH places AS (
    SELECT DISTINCT table_name, column_name, report_id FROM (FROM old_evidence UNION ALL FROM new_evidence) SEMI JOIN touched USING (row_id)
)
FROM {side}_evidence SEMI JOIN places USING (table_name, column_name, report_id)
"""
# Disagreements are told by no evidence: all of them are looked at.
IDS = """
FROM touched UNION SELECT disagreement_id FROM old_disagreements UNION SELECT disagreement_id FROM new_disagreements
"""


@dataclass(frozen=True, slots=True)
class Touched:
    """Two datasets of which only the evidence is left that touches what differs."""

    before: Dataset
    now: Dataset
    ids: frozenset[str]
    """Of the rows; all others are on both sides what they are."""


def find_touched(before: Dataset, now: Dataset) -> Touched:
    """What of the two has to be looked at to tell their rows from one another."""
    sides = {name: (before[name].select(columns), now[name].select(columns)) for name, columns in COMPARED.items()}
    with duckdb.connect(config={"autoinstall_known_extensions": "false"}) as connection:
        for name, (old, new) in sides.items():
            connection.register(f"old_{name}", old)
            connection.register(f"new_{name}", new)
        connection.register("apart", pa.table({"row_id": pa.chunked_array(list(_ids_apart(sides)), pa.string())}))
        connection.execute(f"CREATE TEMP TABLE touched AS {TOUCHED}")
        near = [connection.sql(NEAR.format(side=side)).to_arrow_table() for side in ("old", "new")]
        ids = frozenset(row_id for (row_id,) in connection.execute(IDS).fetchall())
    return Touched({**before, "evidence": near[0]}, {**now, "evidence": near[1]}, ids)


def _ids_apart(sides: dict[str, tuple[pa.Table, pa.Table]]) -> Iterator[pa.Array]:
    """Every id in a row that differs, and those of all that a report with another text tells."""
    differing = {name: apart(old, new, load_schema(name).primary_key) for name, (old, new) in sides.items() if name != "disagreements"}
    reports = pa.concat_tables(differing["reports"]).column("report_id").combine_chunks()
    told = [table.filter(pc.is_in(table.column("report_id"), value_set=reports)) for table in sides["evidence"]]
    for table in (*told, *(table for tables in differing.values() for table in tables)):
        for name in table.column_names:
            if name.endswith("_id"):
                yield from table.column(name).chunks
