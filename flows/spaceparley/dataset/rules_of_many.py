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

QUERIES_OF_MANY = (
    Query("disagreements", "value", SIDE_UNTOLD, "The report does not tell this value of the row.", MEND_BUILD),
    Query("disagreements", "chosen", SIDE_CHOSEN, "Chosen is another value than the row gives.", MEND_BUILD),
    Query("disagreements", "value", SIDES_APART, "The sides are not two values of one row and column.", MEND_BUILD),
    Query("disagreements", "row_id", NO_SUCH_ROW, "A disagreement over a row that does not exist.", MEND_BUILD),
)
