"""What the rows made of several reports promise, as SQL that must return no row; each query answers row id and value."""

from .constraints import MEND_BUILD, Query

SIDE_UNTOLD = """
SELECT sides.disagreement_id, sides.value FROM disagreements AS sides
WHERE sides.column_name IN ('date_edtf', 'place') AND NOT EXISTS (
    SELECT 1 FROM evidence
    WHERE evidence.table_name = sides.table_name AND evidence.row_id = sides.row_id AND evidence.report_id = sides.report_id
        AND evidence.column_name = sides.column_name AND evidence.value = sides.value
)
OR sides.table_name = 'milestones' AND NOT EXISTS (
    SELECT 1 FROM milestone_claims AS claims
    WHERE claims.milestone_id = sides.row_id AND claims.report_id = sides.report_id
        AND sides.value = CASE sides.column_name WHEN 'status' THEN claims.status ELSE claims.target_edtf END
)
OR sides.column_name = 'participants' AND sides.value IS DISTINCT FROM (
    SELECT string_agg(participants.name, ', ' ORDER BY participants.name) FROM participants
    WHERE participants.meeting_id = sides.row_id AND EXISTS (
        SELECT 1 FROM evidence WHERE evidence.row_id = participants.participant_id AND evidence.report_id = sides.report_id
    )
)
"""

SIDE_CHOSEN = """
SELECT sides.disagreement_id, sides.value FROM disagreements AS sides
LEFT JOIN meetings ON meetings.meeting_id = sides.row_id
LEFT JOIN milestones ON milestones.milestone_id = sides.row_id
WHERE sides.column_name <> 'participants' AND sides.chosen <> coalesce(sides.value = CASE sides.column_name
    WHEN 'date_edtf' THEN meetings.date_edtf
    WHEN 'place' THEN meetings.place
    WHEN 'current_target_edtf' THEN milestones.current_target_edtf
    ELSE milestones.status END, false)
"""

SIDES_APART = """
SELECT disagreement_id, any_value(value) FROM disagreements GROUP BY disagreement_id
HAVING count(DISTINCT value) < 2 OR count(DISTINCT (table_name, row_id, column_name)) > 1
"""

NO_SUCH_ROW = """
SELECT sides.disagreement_id, sides.row_id FROM disagreements AS sides
WHERE NOT EXISTS (SELECT 1 FROM meetings WHERE sides.table_name = 'meetings' AND meeting_id = sides.row_id)
    AND NOT EXISTS (SELECT 1 FROM milestones WHERE sides.table_name = 'milestones' AND milestone_id = sides.row_id)
"""

ALL_IDS = """
    SELECT entity_id AS row_id, 'entities' AS table_name FROM entities
    UNION ALL SELECT meeting_id, 'meetings' FROM meetings
    UNION ALL SELECT statement_id, 'statements' FROM statements
    UNION ALL SELECT milestone_id, 'milestones' FROM milestones
    UNION ALL SELECT claim_id, 'milestone_claims' FROM milestone_claims
"""

LEADS_NOWHERE = f"""
SELECT redirects.old_id, redirects.new_id FROM id_redirects AS redirects
LEFT JOIN ({ALL_IDS}) AS living ON living.row_id = redirects.new_id AND living.table_name = redirects.table_name
WHERE living.row_id IS NULL OR redirects.old_id = redirects.new_id
"""

STILL_THERE = f"""
SELECT redirects.old_id, redirects.kind FROM id_redirects AS redirects
JOIN ({ALL_IDS}) AS living ON living.row_id = redirects.old_id WHERE redirects.kind = 'merged'
"""

QUERIES_OF_MANY = (
    Query("disagreements", "value", SIDE_UNTOLD, "The report does not tell this value of the row.", MEND_BUILD),
    Query("disagreements", "chosen", SIDE_CHOSEN, "Chosen is another value than the row gives.", MEND_BUILD),
    Query("disagreements", "value", SIDES_APART, "The sides are not two values of one row and column.", MEND_BUILD),
    Query("id_redirects", "new_id", LEADS_NOWHERE, "The redirect leads to no other row.", MEND_BUILD),
    Query("id_redirects", "old_id", STILL_THERE, "The row is told to be part of another, and is there.", MEND_BUILD),
    Query("disagreements", "row_id", NO_SUCH_ROW, "A disagreement over a row that does not exist.", MEND_BUILD),
)
