"""Ready answers over the tables, as SQL: names read as questions, every column is one of the tables' own or explained."""

from .spellings import SPELLINGS
from .view import View, table_macro

WHO_MET_WHOM = """
SELECT
    meetings.date_edtf, meetings.place, meetings.kind, meetings.status,
    string_agg(
        participants.name || coalesce(' (' || participants.organisation || ')', ''), '; '
        ORDER BY participants.name, participants.participant_id
    ) AS participants,
    string_agg(DISTINCT participants.country_code, ', ' ORDER BY participants.country_code) AS countries,
    meetings.date_earliest, meetings.date_latest, meetings.report_count, meetings.independent_source_count, meetings.meeting_id
FROM meetings LEFT JOIN participants ON participants.meeting_id = meetings.meeting_id
GROUP BY ALL
ORDER BY meetings.date_earliest, meetings.date_edtf, meetings.meeting_id
"""

WHO_SAID_WHAT = """
SELECT
    statements.speaker, statements.text AS words, statements.mode, statements.modality,
    statements.wording, statements.said_edtf, statements.announced_edtf, meetings.label AS meeting,
    statements.meeting_relation, statements.language, reports.title AS report, reports.publisher,
    reports.published_edtf, reports.url, statements.statement_id, statements.meeting_id, statements.report_id
FROM statements
JOIN reports ON reports.report_id = statements.report_id
LEFT JOIN meetings ON meetings.meeting_id = statements.meeting_id
ORDER BY statements.said_earliest, reports.published_earliest, statements.statement_id
"""

WHO_REPORTED_IT = """
SELECT
    any_value(statements.speaker) AS speaker,
    count(DISTINCT statements.report_id) AS reports,
    string_agg(DISTINCT statements.language, ', ' ORDER BY statements.language) AS languages,
    string_agg(DISTINCT coalesce(reports.publisher, reports.title), '; ' ORDER BY coalesce(reports.publisher, reports.title))
        AS told_by,
    first(statements.text ORDER BY length(statements.text) DESC, statements.statement_id) AS words,
    min(statements.said_earliest) AS said_earliest, statements.utterance_id
FROM statements JOIN reports ON reports.report_id = statements.report_id
GROUP BY statements.utterance_id
ORDER BY reports DESC, said_earliest, statements.utterance_id
"""

TOLD_TOGETHER = """
SELECT
    meetings.label AS meeting, told.said_by, told.what, told.claim, told.modality,
    meetings.date_edtf, meetings.place, reports.title AS report, reports.publisher, reports.published_edtf, reports.url,
    meetings.meeting_id, told.row_id
FROM (
    SELECT
        meeting_id, report_id, speaker AS said_by, mode || ' statement' AS what, text AS claim, modality,
        statement_id AS statement_id, statement_id AS row_id
    FROM statements
    UNION ALL
    SELECT
        statements.meeting_id, claims.report_id, claims.asserted_by, 'milestone',
        concat_ws(', ', milestones.label || ': ' || claims.status, 'for ' || claims.target_edtf,
            'before: ' || claims.previous_edtf),
        claims.modality, claims.statement_id, claims.claim_id
    FROM milestone_claims AS claims
    JOIN statements ON statements.statement_id = claims.statement_id
    JOIN milestones ON milestones.milestone_id = claims.milestone_id
) AS told
JOIN meetings ON meetings.meeting_id = told.meeting_id
JOIN reports ON reports.report_id = told.report_id
ORDER BY meetings.date_earliest, meetings.meeting_id, told.report_id, told.statement_id, told.what, told.row_id
"""

WHICH_DATES_MOVED = """
WITH passages AS (
    SELECT
        row_id,
        first(concat(prefix, exact, suffix) ORDER BY column_name <> 'target_edtf', column_name <> 'status', evidence_id)
            AS passage
    FROM evidence
    WHERE table_name = 'milestone_claims' AND exact IS NOT NULL
    GROUP BY row_id
), told AS (
    SELECT
        claims.*,
        lag(target_edtf) OVER before AS told_before,
        lag(target_earliest) OVER before AS earliest_before,
        lag(target_latest) OVER before AS latest_before,
        lag(asserted_by) OVER before AS told_before_by
    FROM milestone_claims AS claims
    WINDOW before AS (PARTITION BY milestone_id ORDER BY claimed_edtf NULLS LAST, target_earliest, claim_id)
)
SELECT
    milestones.label AS milestone,
    coalesce(told.previous_edtf, told.told_before) AS moved_from,
    told.target_edtf AS moved_to,
    told.asserted_by AS said_by,
    CASE WHEN told.previous_edtf IS NULL THEN told.told_before_by ELSE told.previous_asserted_by END
        AS earlier_date_said_by,
    CASE WHEN told.previous_edtf IS NULL THEN told.target_earliest - told.latest_before ELSE told.moved_days_min END
        AS moved_days_min,
    CASE WHEN told.previous_edtf IS NULL THEN told.target_latest - told.earliest_before ELSE told.moved_days_max END
        AS moved_days_max,
    told.kind, told.status, told.modality, told.claimed_edtf,
    coalesce(statements.text, passages.passage) AS sentence,
    reports.title AS report, reports.publisher, reports.method, reports.url, told.claim_id, told.milestone_id
FROM told
JOIN milestones ON milestones.milestone_id = told.milestone_id
JOIN reports ON reports.report_id = told.report_id
LEFT JOIN statements ON statements.statement_id = told.statement_id
LEFT JOIN passages ON passages.row_id = told.claim_id
WHERE told.status = 'postponed' OR told.kind IN ('slipped', 'brought_forward', 'put_off')
    OR told.previous_edtf <> told.target_edtf
ORDER BY told.claimed_edtf, milestones.label, told.claim_id
"""

SLIPS = """
SELECT
    milestone, row_number() OVER (PARTITION BY milestone_id ORDER BY claimed_edtf NULLS LAST, claim_id) AS slip,
    claimed_edtf AS said_on, said_by, moved_from, moved_to, moved_days_min, moved_days_max, kind, modality, sentence, report,
    publisher, method, url, claim_id, milestone_id
FROM which_dates_moved
WHERE kind IN ('slipped', 'put_off')
ORDER BY milestone, milestone_id, slip
"""

PROMISES_KEPT = """
WITH outcomes AS (
    SELECT claims.*, row_number() OVER (PARTITION BY milestone_id ORDER BY claimed_edtf DESC NULLS LAST, claim_id DESC) AS nth
    FROM milestone_claims AS claims
    WHERE status IN ('achieved', 'failed', 'cancelled')
), promises AS (
    SELECT
        outcomes.claim_id AS outcome_id, claims.target_edtf, claims.target_latest, claims.asserted_by, claims.claimed_edtf,
        row_number() OVER (PARTITION BY outcomes.claim_id ORDER BY claims.claimed_edtf DESC, claims.claim_id DESC) AS nth
    FROM outcomes JOIN milestone_claims AS claims ON claims.milestone_id = outcomes.milestone_id
    WHERE outcomes.nth = 1 AND claims.target_edtf IS NOT NULL AND claims.claimed_edtf < outcomes.claimed_edtf
        AND claims.status NOT IN ('achieved', 'failed', 'cancelled')
)
SELECT
    milestones.label AS milestone, outcomes.status AS outcome, outcomes.target_edtf AS happened, promises.target_edtf AS promised,
    promises.asserted_by AS promised_by, promises.claimed_edtf AS promised_on,
    CASE
        WHEN promises.outcome_id IS NULL THEN 'nothing promised'
        WHEN outcomes.status <> 'achieved' THEN 'broken'
        WHEN outcomes.target_latest <= promises.target_latest THEN 'kept'
        WHEN outcomes.target_earliest > promises.target_latest THEN 'late'
        ELSE 'not told exactly enough'
    END AS verdict,
    reports.title AS report, reports.method, reports.url, outcomes.claim_id, outcomes.milestone_id
FROM outcomes
JOIN milestones ON milestones.milestone_id = outcomes.milestone_id
JOIN reports ON reports.report_id = outcomes.report_id
LEFT JOIN promises ON promises.outcome_id = outcomes.claim_id AND promises.nth = 1
WHERE outcomes.nth = 1
ORDER BY promises.outcome_id IS NULL, milestones.label, outcomes.milestone_id
"""

AS_OF = """
SELECT
    milestones.label AS milestone, told.status, told.target_edtf AS target, told.asserted_by AS said_by,
    told.claimed_edtf AS said_on, told.modality, reports.title AS report, reports.method, reports.url,
    told.claim_id, told.milestone_id
FROM milestone_claims AS told
JOIN milestones ON milestones.milestone_id = told.milestone_id
JOIN reports ON reports.report_id = told.report_id
WHERE told.claimed_edtf <= substring(CAST(CAST(day AS DATE) AS VARCHAR), 1, length(told.claimed_edtf))
QUALIFY row_number() OVER (PARTITION BY told.milestone_id ORDER BY told.claimed_edtf DESC, told.claim_id DESC) = 1
ORDER BY milestones.label, told.milestone_id
"""

WHAT_SHOWS_IT = """
SELECT
    evidence.table_name, evidence.row_id, evidence.column_name, evidence.value,
    CASE WHEN evidence.exact IS NOT NULL THEN concat(evidence.prefix, '[', evidence.exact, ']', evidence.suffix) END AS passage,
    evidence.rule_id, evidence.method, reports.title AS report, reports.publisher, reports.published_edtf,
    coalesce(evidence.source_url, reports.url) AS url, evidence.evidence_id, evidence.report_id
FROM evidence JOIN reports ON reports.report_id = evidence.report_id
ORDER BY evidence.table_name, evidence.row_id, evidence.column_name, evidence.report_id, evidence.start_char
"""

WHERE_REPORTS_DIFFER = """
SELECT
    coalesce(meetings.label, milestones.label) AS what, sides.column_name, sides.value, sides.chosen, sides.reason,
    sides.speaker AS said_by, reports.title AS report, reports.publisher, reports.language, reports.published_edtf, reports.url,
    sides.disagreement_id, sides.row_id, sides.report_id
FROM disagreements AS sides
JOIN reports ON reports.report_id = sides.report_id
LEFT JOIN meetings ON meetings.meeting_id = sides.row_id
LEFT JOIN milestones ON milestones.milestone_id = sides.row_id
ORDER BY what, sides.row_id, sides.column_name, sides.chosen DESC, sides.value, reports.published_earliest, sides.report_id
"""

SAID_BY = """
WITH meant AS MATERIALIZED (SELECT entity_id FROM named(who))
SELECT * FROM who_said_what WHERE statement_id IN (
    SELECT statement_id FROM statements WHERE speaker_entity_id IN (FROM meant)
    UNION SELECT statement_id FROM statement_speakers WHERE entity_id IN (FROM meant)
)
"""

MEETINGS_OF = """
WITH meant AS MATERIALIZED (SELECT entity_id, kind, name FROM named(who))
SELECT * FROM who_met_whom WHERE meeting_id IN (
    SELECT meeting_id FROM participants
    WHERE country_code = upper(trim(who)) OR country_code IN (FROM country_called(who)) OR entity_id IN (SELECT entity_id FROM meant)
        OR organisation IN (SELECT name FROM meant WHERE kind = 'organisation')
)
"""

VIEWS = (
    *SPELLINGS,
    View("who_met_whom", "One row a meeting: day, place, and who took part.", WHO_MET_WHOM),
    View(
        "who_said_what",
        "One row a statement: whose words, which words, when, at or about which meeting, told by which report.",
        WHO_SAID_WHAT,
    ),
    View(
        "who_reported_it",
        "One row for each thing said once: by whom, in how many reports and which languages, by whom told, in its fullest wording.",
        WHO_REPORTED_IT,
    ),
    View(
        "told_together",
        "One row for each statement and each milestone claim made at or about a meeting, with who said it.",
        TOLD_TOGETHER,
    ),
    View(
        "which_dates_moved",
        "One row for each claim that moves a date: from when, to when, who says so, who else stated the earlier date, in which words.",
        WHICH_DATES_MOVED,
    ),
    View(
        "slips",
        "One row for each time that a milestone was put off: which time it is, from when to when, by how many days, who says so and where; `method` tells what a person read from what was extracted.",
        SLIPS,
    ),
    View(
        "promises_kept",
        "One row for each milestone whose outcome a report tells: what was promised last before it, by whom, and whether it was kept.",
        PROMISES_KEPT,
    ),
    table_macro(
        "as_of",
        "What had last been said of each milestone on a day: FROM as_of('2022-06-01'). A claim dated to a month counts in all of it.",
        AS_OF,
        "day",
    ),
    View(
        "where_reports_differ",
        "One row for each value that a report tells and another contradicts: of what, who tells it, which of them the dataset gives, and why.",
        WHERE_REPORTS_DIFFER,
    ),
    View(
        "what_shows_it",
        "One row a piece of evidence: the [passage] behind a value, in its context, with its report and the rule that read it.",
        WHAT_SHOWS_IT,
    ),
    table_macro(
        "said_by",
        "The rows of who_said_what of everybody with a name like this, in any spelling: FROM said_by('Morel'); who they are, FROM named('Morel') tells.",
        SAID_BY,
    ),
    table_macro(
        "meetings_of",
        "The rows of who_met_whom of a country, by ISO code or name, or of everybody with a name like this, and of an organisation's people: FROM meetings_of('Kazakhstan'), FROM meetings_of('Morel').",
        MEETINGS_OF,
    ),
)
