"""Which row of a dataset is which row of the one before: those that share evidence.

Both sides bring *marks*: that a passage of a report says a column of a row. Two marks are shared when they stand at
the same place of an unchanged text, or, in a text that was corrected, are the same words in the same surroundings. What a
person gave has no passage: the value that was given stands for it.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import duckdb
import pyarrow as pa

from .assemble import Dataset

Pair = tuple[str, str, str]
"""Table, id of the row before, id of the row now."""

KNOWN_BY: Mapping[str, tuple[str, ...]] = {
    "reports": ("text", "url"),
    "entities": ("entities.name", "entity_names.name"),
    "meetings": ("meetings.kind",),
    "statements": ("statements.text",),
    "utterances": ("statements.text",),
    "milestones": ("milestones.event",),
    "milestone_claims": ("milestones.event",),
    "participants": ("entity", "participants.name"),
    "disagreements": ("disagreement",),
    "evidence": ("evidence",),
}
"""What a row is known by: two rows that share none of it are not one, whatever else they share."""

KNOWN_ALONE_BY: Mapping[str, tuple[str, ...]] = {
    "meetings": ("meetings.date_edtf",),
    "milestones": ("milestone_claims.status", "milestone_claims.target_edtf", "milestone_claims.moved_text"),
    "milestone_claims": ("milestone_claims.status", "milestone_claims.target_edtf", "milestone_claims.moved_text"),
}
"""What it is known by too where no other row shares it: two meetings can stand under one date."""

COMPARED: Mapping[str, tuple[str, ...]] = {
    "reports": ("report_id", "url", "text_sha256"),
    "entities": ("entity_id",),
    "meetings": ("meeting_id",),
    "participants": ("participant_id", "meeting_id", "entity_id"),
    "statements": ("statement_id", "utterance_id"),
    "milestones": ("milestone_id",),
    "milestone_claims": ("claim_id", "milestone_id", "report_id"),
    "disagreements": ("disagreement_id", "table_name", "row_id", "column_name"),
    "id_redirects": ("old_id", "new_id", "table_name", "kind"),
    "evidence": (
        "evidence_id", "table_name", "row_id", "column_name", "value",
        "report_id", "part", "start_char", "end_char", "exact", "prefix", "suffix", "method",
    ),
}  # fmt: skip
"""All that is asked of the release before, by table."""

REPORT_MARKS = """
SELECT 'reports' AS table_name, report_id AS row_id, 'text' AS said, text_sha256 AS place, NULL AS value,
    '' AS text, 0 AS first, 1 AS last, NULL AS exact, NULL AS prefix, NULL AS suffix FROM {side}_reports
UNION ALL SELECT 'reports', report_id, 'url', url, NULL, '', 0, 1, NULL, NULL, NULL FROM {side}_reports WHERE url IS NOT NULL
"""

PASSAGES = """
SELECT table_name, row_id, table_name || '.' || column_name AS said, report_id || ' ' || coalesce(part, value) AS place, value,
    text_sha256 AS text, coalesce(start_char, 0) AS first, coalesce(end_char, length(value)) AS last,
    coalesce(exact, value) AS exact, prefix, suffix
FROM {side}_evidence JOIN {side}_reports USING (report_id) WHERE exact IS NOT NULL OR {side}_evidence.method = 'curated'
"""

FACT_MARKS = f"""
WITH passages AS ({PASSAGES})
SELECT * REPLACE (CASE table_name
    WHEN 'entity_names' THEN 'entities'
    WHEN 'meeting_topics' THEN 'meetings'
    WHEN 'statement_relays' THEN 'statements'
    ELSE table_name END AS table_name)
FROM passages WHERE table_name NOT IN ('participants', 'report_sources')
UNION ALL SELECT passages.* REPLACE ('utterances' AS table_name, utterance_id AS row_id)
FROM passages JOIN {{side}}_statements ON table_name = 'statements' AND row_id = statement_id
UNION ALL SELECT passages.* REPLACE ('milestones' AS table_name, milestone_id AS row_id)
FROM passages JOIN {{side}}_milestone_claims ON table_name = 'milestone_claims' AND row_id = claim_id
UNION ALL SELECT passages.* REPLACE ('milestone_claims' AS table_name, claim_id AS row_id)
FROM passages JOIN {{side}}_milestone_claims ON table_name = 'milestones' AND row_id = milestone_id AND place LIKE report_id || ' %'
UNION ALL SELECT passages.* REPLACE ('meetings' AS table_name, meeting_id AS row_id)
FROM passages JOIN {{side}}_participants ON table_name = 'participants' AND row_id = participant_id
"""

PARTICIPANT_MARKS = f"""
WITH passages AS ({PASSAGES})
SELECT passages.* REPLACE (place || ' ' || meeting_id AS place)
FROM passages JOIN {{side}}_participants ON table_name = 'participants' AND row_id = participant_id
UNION ALL SELECT 'participants', participant_id, 'entity', meeting_id || ' ' || entity_id, NULL, '', 0, 1, NULL, NULL, NULL
FROM {{side}}_participants
"""

DISAGREEMENT_MARKS = """
SELECT DISTINCT 'disagreements' AS table_name, disagreement_id AS row_id, 'disagreement' AS said,
    concat_ws(' ', table_name, row_id, column_name) AS place, NULL AS value,
    '' AS text, 0 AS first, 1 AS last, NULL AS exact, NULL AS prefix, NULL AS suffix FROM {side}_disagreements
"""

EVIDENCE_MARKS = """
SELECT 'evidence' AS table_name, evidence_id AS row_id, 'evidence' AS said,
    concat_ws(' ', report_id, coalesce(part, value), table_name, row_id, column_name) AS place, value,
    text_sha256 AS text, coalesce(start_char, 0) AS first, coalesce(end_char, length(value)) AS last,
    coalesce(exact, value) AS exact, prefix, suffix
FROM {side}_evidence JOIN {side}_reports USING (report_id) WHERE exact IS NOT NULL OR {side}_evidence.method = 'curated'
"""

FACTS = ("entities", "meetings", "statements", "utterances", "milestones", "milestone_claims")
ROUNDS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("reports",), REPORT_MARKS),
    (FACTS, FACT_MARKS),
    (("participants",), PARTICIPANT_MARKS),
    (("disagreements",), DISAGREEMENT_MARKS),
    (("evidence",), EVIDENCE_MARKS),
)
"""Which rows can be told, by which marks, once the ids of the rounds before are settled."""

MET = """
    SELECT table_name, said, place, old.row_id AS old_id, new.row_id AS new_id,
        old.first AS old_first, old.last AS old_last, new.first AS new_first, new.last AS new_last,
        old.value IS NOT DISTINCT FROM new.value AS agree,
        CASE WHEN old.text = new.text
            THEN least(old.last, new.last) - greatest(old.first, new.first)
            ELSE CASE WHEN old.exact = new.exact
                AND (old.prefix IS NOT DISTINCT FROM new.prefix OR old.suffix IS NOT DISTINCT FROM new.suffix)
                THEN length(new.exact) ELSE 0 END END AS shared,
        old.last - old.first + new.last - new.first AS lengths,
        greatest(old.last - old.first, new.last - new.first) AS longer
    FROM old JOIN new USING (table_name, said, place)
"""
"""Each mark before beside each now at the same place, with the characters that both hold."""

# Half of the longer passage must be shared: a ministry is not the country in its name. A statement's words may be told
# of at any length. Whole numbers, since sums of others hang on their order.
PAIRS = f"""
WITH old AS (FROM old_unsettled), new AS (FROM new_unsettled), met AS ({MET}), alike AS (
    SELECT table_name, said, old_id, new_id,
        sum(1000 * shared // (lengths - shared) * CASE WHEN agree THEN 2 ELSE 1 END) AS likeness
    FROM met WHERE shared > 0 AND (2 * shared >= longer OR said = 'statements.text') GROUP BY ALL
), counted AS (
    SELECT *, count(*) OVER (PARTITION BY table_name, said, old_id) = 1
        AND count(*) OVER (PARTITION BY table_name, said, new_id) = 1 AS alone
    FROM alike
)
SELECT table_name, old_id, new_id FROM counted LEFT JOIN known_by USING (table_name, said)
GROUP BY table_name, old_id, new_id HAVING bool_or(known_by.always OR NOT known_by.always AND alone)
ORDER BY sum(likeness) DESC, (old_id <> new_id), old_id, new_id
"""

SETTLED = """
CREATE TEMP TABLE old_marks AS {old};
CREATE TEMP TABLE new_marks AS {new};
CREATE TEMP TABLE unsettled AS
SELECT table_name, row_id FROM (FROM old_marks EXCEPT FROM new_marks) UNION SELECT table_name, row_id FROM (FROM new_marks EXCEPT FROM old_marks);
CREATE TEMP TABLE places AS
SELECT DISTINCT table_name, said, place FROM (FROM old_marks UNION ALL FROM new_marks) SEMI JOIN unsettled USING (table_name, row_id);
CREATE TEMP TABLE old_unsettled AS FROM old_marks SEMI JOIN places USING (table_name, said, place);
CREATE TEMP TABLE new_unsettled AS FROM new_marks SEMI JOIN places USING (table_name, said, place);
"""
"""A row with the same id and the same marks on both sides is that row; only the others, few of thousands, are looked for, among all that stand at their places."""
THE_SAME = """
SELECT DISTINCT table_name, row_id, row_id FROM new_marks ANTI JOIN unsettled USING (table_name, row_id)
"""


@dataclass(frozen=True, slots=True)
class Kin:
    """Two datasets whose marks are held against each other; a connection in which `old_marks` and `new_marks` stand."""

    connection: duckdb.DuckDBPyConnection

    def pairs(self) -> Iterator[Pair]:
        """Rows before and now that can be one: those with the same marks, then those that share most, then those whose ids are the same."""
        yield from self.connection.execute(THE_SAME).fetchall()
        yield from self.connection.execute(PAIRS).fetchall()


@contextmanager
def kin(before: Dataset, now: Dataset, marks: str) -> Iterator[Kin]:
    """What both datasets tell by the marks that a query of `ROUNDS` makes."""
    with duckdb.connect(config={"autoinstall_known_extensions": "false"}) as connection:
        connection.register("known_by", _known_by())
        for side, dataset in (("old", before), ("new", now)):
            for name in COMPARED:
                connection.register(f"{side}_{name}", dataset[name])
        connection.execute(SETTLED.format(old=marks.format(side="old"), new=marks.format(side="new")))
        yield Kin(connection)


def _known_by() -> pa.Table:
    """What rows are known by, as a table that queries join."""
    rows = [
        {"table_name": table, "said": said, "always": always}
        for columns, always in ((KNOWN_BY, True), (KNOWN_ALONE_BY, False))
        for table, names in columns.items()
        for said in names
    ]
    return pa.Table.from_pylist(rows)
