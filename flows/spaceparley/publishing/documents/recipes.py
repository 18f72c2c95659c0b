"""The questions of the cookbook. Each is SQL that runs on any release, in the DuckDB file or by `spaceparley query`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Recipe:
    """A question and the SQL that answers it; rows come out in an order that does not depend on chance."""

    question: str
    sql: str


MEETINGS = (
    Recipe(
        "Who met whom, when and where?",
        """\
SELECT date_edtf, place, kind, participants
FROM who_met_whom
ORDER BY date_earliest, date_edtf, meeting_id""",
    ),
    Recipe(
        "Who takes part in the most meetings?",
        """\
SELECT name, count(DISTINCT meeting_id) AS meetings, any_value(organisation ORDER BY organisation) AS organisation
FROM participants
GROUP BY entity_id, name
ORDER BY meetings DESC, name, entity_id""",
    ),
    Recipe(
        "Which countries meet each other?",
        """\
SELECT one.country_code AS country, other.country_code AS and_country, count(DISTINCT one.meeting_id) AS meetings
FROM participants AS one
JOIN participants AS other ON other.meeting_id = one.meeting_id AND one.country_code < other.country_code
GROUP BY ALL
ORDER BY meetings DESC, country, and_country""",
    ),
    Recipe(
        "What was talked about, and where does it stand?",
        """\
SELECT meetings.label AS meeting, topics.topic, evidence.exact AS in_these_words
FROM meeting_topics AS topics
JOIN meetings ON meetings.meeting_id = topics.meeting_id
LEFT JOIN evidence ON evidence.table_name = 'meeting_topics' AND evidence.row_id = topics.meeting_id
    AND evidence.column_name = 'topic' AND evidence.value = topics.topic AND evidence.report_id = topics.report_id
ORDER BY meeting, topics.topic, in_these_words""",
    ),
    Recipe(
        "Which meetings have no known day?",
        """\
SELECT meeting_id, label, date_edtf, status
FROM meetings
WHERE date_earliest IS DISTINCT FROM date_latest OR date_earliest IS NULL
ORDER BY meeting_id""",
    ),
    Recipe(
        "Where are meetings held?",
        """\
SELECT coalesce(place, 'not told') AS place, country_code, count(*) AS meetings
FROM meetings
GROUP BY ALL
ORDER BY meetings DESC, place, country_code""",
    ),
    Recipe(
        "Which meetings of Kazakhstan are there? (any country's two letters, or a name in any spelling)",
        """\
SELECT date_edtf, place, participants
FROM meetings_of('Kazakhstan')
ORDER BY date_earliest, date_edtf, meeting_id""",
    ),
)

STATEMENTS = (
    Recipe(
        "What did one person say, in quotation marks? (here: whoever is quoted most; else said_by('a name in any spelling'))",
        """\
SELECT speaker, said_edtf, words, wording, report
FROM said_by((
    SELECT speaker FROM statements JOIN entities ON entity_id = speaker_entity_id
    WHERE mode = 'direct' AND entities.kind = 'person' GROUP BY speaker ORDER BY count(*) DESC, speaker LIMIT 1
))
WHERE mode = 'direct'
ORDER BY said_edtf, statement_id""",
    ),
    Recipe(
        "Who is quoted most?",
        """\
SELECT speaker, count(*) FILTER (WHERE mode = 'direct') AS direct, count(*) FILTER (WHERE mode = 'indirect') AS indirect
FROM statements
WHERE speaker IS NOT NULL AND mode IN ('direct', 'indirect')
GROUP BY speaker
ORDER BY direct DESC, indirect DESC, speaker""",
    ),
    Recipe(
        "What was only called necessary or proposed, and by whom?",
        """\
SELECT speaker, modality, text
FROM statements
WHERE modality IN ('necessity', 'proposal')
ORDER BY modality, speaker, statement_id""",
    ),
    Recipe(
        "What is told without saying whose words it is?",
        """\
SELECT mode, text, reports.title AS report
FROM statements JOIN reports ON reports.report_id = statements.report_id
WHERE speaker IS NULL
ORDER BY statement_id""",
    ),
    Recipe(
        "What was claimed at one meeting, side by side?",
        """\
SELECT meeting, said_by, what, claim
FROM told_together
ORDER BY meeting, said_by, what, claim, row_id""",
    ),
    Recipe(
        "Over whom did the words come to the report?",
        """\
SELECT statements.speaker, string_agg(relays.name, ' → ' ORDER BY relays.step) AS way, left(statements.text, 60) AS words
FROM statements JOIN statement_relays AS relays ON relays.statement_id = statements.statement_id
GROUP BY statements.statement_id, statements.speaker, statements.text
ORDER BY statements.speaker, statements.statement_id""",
    ),
)

MILESTONES = (
    Recipe(
        "Which dates moved, by how much, and who says so?",
        """\
SELECT milestone, moved_from, moved_to, moved_days_min, moved_days_max, said_by, claimed_edtf
FROM which_dates_moved
ORDER BY claimed_edtf, milestone, claim_id""",
    ),
    Recipe(
        "How many times was each event put off?",
        """\
SELECT milestone, max(slip) AS times, min(said_on) AS first_said, max(said_on) AS last_said
FROM slips
GROUP BY milestone_id, milestone
ORDER BY times DESC, milestone""",
    ),
    Recipe(
        "Which events have slipped furthest since they were first dated?",
        """\
SELECT label, first_target_edtf, current_target_edtf, slip_days_min, round(slip_days_min / 365.25, 1) AS years_at_least
FROM milestones
WHERE slip_days_min > 0
ORDER BY slip_days_min DESC, milestone_id""",
    ),
    Recipe(
        "What became of promises: kept, late or broken?",
        """\
SELECT milestone, outcome, promised, promised_by, happened, verdict
FROM promises_kept
ORDER BY milestone, claim_id""",
    ),
    Recipe(
        "Which dates had gone by when the newest report was written, with the event still to come, and who had given them?",
        """\
SELECT milestones.label AS milestone, claims.target_edtf AS was_to_be, claims.asserted_by AS said_by, claims.claimed_edtf AS said_on
FROM milestone_claims AS claims JOIN milestones ON milestones.milestone_id = claims.milestone_id
WHERE claims.target_latest < (SELECT max(published_latest) FROM reports)
    AND coalesce(milestones.outcome, 'unknown') = 'unknown'
ORDER BY claims.target_latest, milestone, claims.claimed_edtf, claims.claim_id""",
    ),
    Recipe(
        "What had been said of each event by 1 June 2022?",
        """\
SELECT milestone, status, target, said_by, said_on
FROM as_of('2022-06-01')
ORDER BY milestone, claim_id""",
    ),
    Recipe(
        "Every date that was ever given for one event, in order",
        """\
SELECT milestones.label AS milestone, claims.claimed_edtf AS said_on, claims.target_edtf AS target, claims.kind, claims.asserted_by AS said_by
FROM milestone_claims AS claims JOIN milestones ON milestones.milestone_id = claims.milestone_id
WHERE milestones.milestone_id = (
    SELECT milestone_id FROM milestone_claims GROUP BY milestone_id ORDER BY count(*) DESC, milestone_id LIMIT 1
)
ORDER BY claims.claimed_edtf, claims.claim_id""",
    ),
    Recipe(
        "Whose dates were moved by somebody else later?",
        """\
SELECT earlier_date_said_by AS first_said_by, moved_from, said_by AS moved_by, moved_to, milestone
FROM which_dates_moved
WHERE earlier_date_said_by <> said_by
ORDER BY claimed_edtf, milestone, claim_id""",
    ),
)

TRUST = (
    Recipe(
        "Where do reports tell the same thing differently, and which value does the dataset give?",
        """\
SELECT table_name, row_id, column_name, value, speaker, chosen, reason
FROM disagreements
ORDER BY disagreement_id, chosen DESC, value, report_id""",
    ),
    Recipe(
        "Which words show a value? (here: the places of meetings)",
        """\
SELECT value, passage, rule_id, report
FROM what_shows_it
WHERE table_name = 'meetings' AND column_name = 'place'
ORDER BY value, passage, evidence_id""",
    ),
    Recipe(
        "On how many independent sources does a meeting rest?",
        """\
SELECT independent_source_count AS sources, count(*) AS meetings
FROM meetings
GROUP BY ALL
ORDER BY sources""",
    ),
    Recipe(
        "Which values did a person give, with which source?",
        """\
SELECT method, table_name, column_name, count(*) AS times, count(DISTINCT source_url) AS sources
FROM evidence
WHERE method <> 'extracted'
GROUP BY ALL
ORDER BY times DESC, method, table_name, column_name""",
    ),
    Recipe(
        "Which rules find the most, and in how many reports?",
        """\
SELECT rule_id, count(*) AS passages, count(DISTINCT report_id) AS reports
FROM evidence
WHERE rule_id IS NOT NULL
GROUP BY rule_id
ORDER BY passages DESC, rule_id""",
    ),
    Recipe(
        "How often does the extractor err, on reports that nobody had read?",
        """\
SELECT set_name, figure, gold, found, f1, f1_low, f1_high
FROM quality
WHERE tuning = 'unread' AND language = 'all' AND figure IN ('meetings', 'participants', 'statements:direct', 'milestones')
ORDER BY set_name, figure""",
    ),
    Recipe(
        "How is a person spelt, in the reports and elsewhere? (here: who is spelt most ways; else named('a name in any script'))",
        """\
SELECT found.name, names.name AS spelt, names.language, names.basis
FROM named((
    SELECT entities.name FROM entity_names AS forms JOIN entities ON entities.entity_id = forms.entity_id
    WHERE entities.kind = 'person' GROUP BY entities.name ORDER BY count(*) DESC, entities.name LIMIT 1
)) AS found JOIN entity_names AS names ON names.entity_id = found.entity_id
ORDER BY found.name, names.basis, spelt, names.language""",
    ),
)

CHAPTERS = {"Meetings": MEETINGS, "Statements": STATEMENTS, "Dates and slips": MILESTONES, "How far to trust it": TRUST}
