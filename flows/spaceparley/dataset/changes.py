"""What a release changes against the one before, to the cell, and why: the table `changes`.

The cause of a change is the nearest one: a correction of that row; a report that tells it and was withdrawn, corrected or
is new. Where none of the reports that tell a row changed, the rules or the reference data did, else something in other
reports reached it through a link. Where both rules and reference data changed, values that the reference data gives are
put down to it and all others to the rules.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pyarrow as pa

from .arrow import arrow_schema
from .differences import Apart, compared
from .schema import TableSchema, load_schema

GIVEN_BY_REFERENCE = """table_name IN ('entities', 'country_names')
    OR change = 'changed' AND (ends_with(column_name, '_entity_id') OR ends_with(column_name, 'country_code'))"""
"""A row that comes or goes does so for one reason, whatever its columns."""

REPORTS = """
CREATE TEMP TABLE report_causes AS
SELECT report_id, CASE
    WHEN old.report_id IS NULL THEN 'new_report'
    WHEN new.report_id IS NULL THEN 'report_withdrawn'
    ELSE 'corrected_report' END AS cause
FROM old_reports AS old FULL JOIN new_reports AS new USING (report_id)
WHERE old.report_id IS NULL OR new.report_id IS NULL OR old.text_sha256 <> new.text_sha256
    OR (old.url, old.title, old.publisher, old.author, old.published_edtf) IS DISTINCT FROM (new.url, new.title, new.publisher, new.author, new.published_edtf)
"""

OWN_REPORTS = """
SELECT table_name, row_id, value AS report_id FROM old_values WHERE column_name = 'report_id'
UNION SELECT table_name, row_id, value FROM new_values WHERE column_name = 'report_id'
"""

TOLD_BY = """
SELECT row_id AS subject, report_id FROM (FROM old_evidence UNION ALL BY NAME FROM new_evidence)
WHERE row_id IN (SELECT subject FROM differences)
"""

CHANGES = f"""
WITH own AS ({OWN_REPORTS}), told_by AS ({TOLD_BY}), reached AS (
    SELECT table_name, row_id, report_id FROM differences JOIN own USING (table_name, row_id)
    UNION
    SELECT table_name, row_id, told_by.report_id
    FROM differences JOIN told_by USING (subject)
    WHERE NOT EXISTS (SELECT 1 FROM own WHERE own.table_name = differences.table_name AND own.row_id = differences.row_id)
), nearest AS (
    SELECT
        table_name, row_id, arg_min(cause, rank) AS cause,
        arg_min(report_id, (rank, report_id)) AS report_id
    FROM reached JOIN report_causes USING (report_id) JOIN ranks USING (cause)
    GROUP BY ALL
)
SELECT
    table_name, row_id, column_name, change, before, after,
    CASE
        WHEN table_name = 'corrections' OR subject IN (SELECT subject FROM recorrected) THEN 'correction'
        WHEN $reference AND ({GIVEN_BY_REFERENCE}) AND change = 'changed' THEN 'reference_data'
        ELSE coalesce(nearest.cause, CASE
            WHEN $reference AND (NOT $rules OR {GIVEN_BY_REFERENCE}) THEN 'reference_data'
            WHEN $rules THEN 'rules_changed'
            END, (SELECT arg_min(cause, rank) FROM report_causes JOIN ranks USING (cause)),
            CASE WHEN table_name = 'country_names' AND EXISTS (FROM recorrected) THEN 'correction' ELSE 'rules_changed' END)
    END AS cause,
    nearest.report_id
FROM differences LEFT JOIN nearest USING (table_name, row_id)
ORDER BY table_name, row_id, column_name
"""

RECORRECTED = """
CREATE TEMP TABLE recorrected AS
WITH old AS (SELECT evidence_id, table_name, row_id, column_name, value FROM old_evidence WHERE method = 'corrected'),
new AS (SELECT evidence_id, table_name, row_id, column_name, value FROM new_evidence WHERE method = 'corrected'),
differing AS ((FROM old EXCEPT FROM new) UNION (FROM new EXCEPT FROM old)),
listed AS (SELECT DISTINCT row_id FROM differences WHERE table_name = 'corrections')
SELECT row_id AS subject FROM differing UNION SELECT evidence_id FROM differing
UNION SELECT value FROM old_values JOIN listed USING (row_id) WHERE table_name = 'corrections' AND column_name = 'row_id'
UNION SELECT value FROM new_values JOIN listed USING (row_id) WHERE table_name = 'corrections' AND column_name = 'row_id'
"""

SAID_IN = """
INSERT INTO recorrected
SELECT row_id FROM (FROM old_values UNION FROM new_values) AS told JOIN recorrected ON recorrected.subject = value
WHERE table_name = 'milestone_claims' AND column_name = 'statement_id'
"""
"""Claims made in a statement that was set right are its speaker's."""

RETOLD = """
INSERT INTO recorrected
WITH told AS (FROM old_values UNION FROM new_values), claims AS (
    SELECT claim.row_id, claim.value AS milestone_id, report.value AS report_id
    FROM told AS claim JOIN told AS report USING (table_name, row_id)
    WHERE table_name = 'milestone_claims' AND claim.column_name = 'milestone_id' AND report.column_name = 'report_id'
), retold AS (
    SELECT milestone_id, report_id FROM claims JOIN recorrected ON subject = row_id
)
SELECT milestone_id FROM retold
UNION SELECT row_id FROM claims JOIN retold USING (milestone_id) JOIN differences USING (row_id)
WHERE differences.table_name = 'milestone_claims' AND column_name = 'kind' AND change = 'changed'
UNION SELECT about.row_id FROM told AS about JOIN told AS report USING (table_name, row_id)
JOIN retold ON milestone_id = about.value AND retold.report_id = report.value
WHERE table_name = 'evidence' AND about.column_name = 'row_id' AND report.column_name = 'report_id'
"""
"""A milestone of which a claim was set right or taken out, what that claim's report showed of it, and what the claims after it do now."""

DROPPED = """
INSERT INTO recorrected
WITH RECURSIVE listed AS (
    SELECT coalesce(told.after, told.before) AS subject FROM differences AS told JOIN differences AS kind USING (table_name, row_id)
    WHERE table_name = 'corrections' AND told.column_name = 'row_id' AND kind.column_name = 'column_name'
        AND ends_with(coalesce(kind.after, kind.before), '_id')
), leads AS (
    SELECT coalesce(before, after) AS subject, subject AS also FROM differences
    WHERE table_name <> 'corrections' AND ends_with(column_name, '_id')
    UNION SELECT subject, coalesce(before, after) FROM differences
    WHERE change <> 'changed' AND ends_with(column_name, 'entity_id') AND coalesce(before, after) IN (
        SELECT row_id FROM differences WHERE table_name = 'entities' AND change <> 'changed'
    )
), left_alone AS (
    SELECT unnest([before, after]) AS subject FROM differences JOIN recorrected USING (subject) WHERE ends_with(column_name, 'entity_id')
    INTERSECT SELECT row_id FROM differences WHERE table_name = 'entities' AND change <> 'changed'
), gone AS (
    SELECT subject FROM listed UNION SELECT subject FROM left_alone UNION SELECT also FROM leads JOIN gone USING (subject)
)
SELECT subject FROM gone
UNION SELECT coalesce(before, after) FROM differences JOIN gone USING (subject) WHERE table_name = 'participants' AND column_name = 'meeting_id'
"""
"""What goes or comes with a row that a person took out or added, or with a value: what refers to it, its evidence, those whom nothing else names."""

SIDES = """
INSERT INTO recorrected
SELECT row_id FROM (FROM old_values UNION FROM new_values) AS told JOIN recorrected ON recorrected.subject = value
WHERE table_name = 'disagreements' AND column_name = 'row_id'
"""
"""What reports tell differently of a row that was set right."""

RANKS = """
CREATE TEMP TABLE ranks AS
SELECT * FROM (VALUES ('report_withdrawn', 1), ('corrected_report', 2), ('new_report', 3)) AS ranks (cause, rank)
"""


@dataclass(frozen=True, slots=True)
class Inputs:
    """What else than the reports differs between two builds."""

    rules_changed: bool
    reference_changed: bool


@dataclass(frozen=True, slots=True)
class Side:
    """One of two releases that are compared."""

    tables: Mapping[str, pa.Table]
    schemas: tuple[TableSchema, ...]


def find_changes(before: Side, after: Side, inputs: Inputs, only: Apart | None = None) -> pa.Table:
    """The rows of `changes`, sorted by its key; none where both hold the same. `only` as of `compared`."""
    with compared(before.tables, before.schemas, after.tables, after.schemas, only) as connection:
        for statement in (REPORTS, RANKS, RECORRECTED, SAID_IN, RETOLD, DROPPED, SIDES):
            connection.execute(statement)
        told = {"rules": inputs.rules_changed, "reference": inputs.reference_changed}
        found: pa.Table = connection.sql(CHANGES, params=told).to_arrow_table()
    return found.cast(arrow_schema(load_schema("changes"))).combine_chunks()


def no_changes() -> pa.Table:
    """The table of a first release."""
    return arrow_schema(load_schema("changes")).empty_table()


def same_shape(before: Iterable[TableSchema], after: Iterable[TableSchema]) -> bool:
    """Whether both have the same tables with the same columns."""
    shapes = [{schema.name: schema.names for schema in schemas} for schemas in (before, after)]
    return shapes[0] == shapes[1]
