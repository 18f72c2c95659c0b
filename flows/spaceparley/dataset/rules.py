"""What the tables promise beyond their schemas, as SQL that must return no row; each query answers row id and value."""

from .constraints import MEND_VALUE, Query, RowRule

MEND_EXTRACTION = "Mend the rule named in the evidence, or set the value right in corrections/."
READ_AGAIN = "Extract the report again: its text is not the one that the evidence was cut from."

EVIDENCE_SLICE = """
SELECT evidence.evidence_id, evidence.exact
FROM evidence LEFT JOIN texts ON texts.report_id = evidence.report_id AND texts.part = evidence.part
WHERE evidence.exact IS NOT NULL AND (
    texts.words IS NULL
    OR substring(texts.words, evidence.start_char + 1, evidence.end_char - evidence.start_char) <> evidence.exact
    OR evidence.end_char - evidence.start_char <> length(evidence.exact)
)
"""

EVIDENCE_CONTEXT = """
SELECT evidence.evidence_id, concat_ws(' [...] ', evidence.prefix, evidence.suffix)
FROM evidence JOIN texts ON texts.report_id = evidence.report_id AND texts.part = evidence.part
WHERE substring(texts.words, evidence.start_char + 1 - length(evidence.prefix), length(evidence.prefix)) <> evidence.prefix
    OR length(evidence.prefix) > evidence.start_char
    OR substring(texts.words, evidence.end_char + 1, length(evidence.suffix)) <> evidence.suffix
"""

EVIDENCE_YEAR = r"""
SELECT evidence_id, value FROM (
    SELECT
        evidence_id, value,
        regexp_extract_all(value, '(?:19|20)\d\d')::INTEGER[] AS told,
        regexp_extract_all(exact, '(?:19|20)\d\d')::INTEGER[] AS printed
    FROM evidence
    WHERE ends_with(column_name, '_edtf') AND length(exact) <= 12
)
WHERE len(told) > 0 AND len(printed) > 0 AND NOT list_has_any(told, printed)
    AND NOT (starts_with(value, '../') AND list_has_any(told, list_transform(printed, lambda year: year - 1)))
    AND NOT (ends_with(value, '/..') AND list_has_any(told, list_transform(printed, lambda year: year + 1)))
"""
"""Only of passages that are a bare date: longer ones may reckon from a year ("d'un an, à 2024") instead of naming it."""

TEXT_HASH = """
SELECT reports.report_id, reports.text_sha256
FROM reports LEFT JOIN texts ON texts.report_id = reports.report_id AND texts.part = 'body'
WHERE reports.method = 'extracted' AND sha256(texts.words) IS DISTINCT FROM reports.text_sha256
"""

STATEMENT_TEXT = """
SELECT statements.statement_id, statements.text
FROM statements LEFT JOIN (
    SELECT row_id, string_agg(value, ' […] ' ORDER BY start_char) AS words
    FROM evidence WHERE table_name = 'statements' AND column_name = 'text' AND method <> 'corrected' GROUP BY row_id
) AS parts ON parts.row_id = statements.statement_id
WHERE parts.words IS DISTINCT FROM statements.text AND NOT EXISTS (
    SELECT 1 FROM evidence WHERE row_id = statement_id AND column_name = 'text' AND method = 'corrected' AND value = statements.text
)
"""

GROUP_OF_ONE_REPORT = """
SELECT entities.entity_id, entities.name
FROM entities JOIN evidence ON evidence.table_name = 'entities' AND evidence.row_id = entities.entity_id
WHERE entities.kind = 'group'
GROUP BY entities.entity_id, entities.name HAVING count(DISTINCT evidence.report_id) > 1
"""

GROUP_SPEAKS = """
SELECT statements.statement_id, statements.speaker
FROM statements JOIN entities ON entities.entity_id = statements.speaker_entity_id
WHERE entities.kind = 'group' AND NOT EXISTS (
    SELECT 1 FROM statement_speakers AS speakers
    WHERE speakers.statement_id = statements.statement_id AND speakers.entity_id = entities.entity_id
)
"""

SPEAKER_NAME = """
SELECT statements.statement_id, statements.speaker
FROM statements JOIN entities ON entities.entity_id = statements.speaker_entity_id
WHERE lower(statements.speaker) IS DISTINCT FROM lower(entities.name)
"""

PARTICIPANT_NAME = """
SELECT participants.participant_id, participants.name
FROM participants JOIN entities ON entities.entity_id = participants.entity_id
WHERE lower(participants.name) <> lower(entities.name)
"""

MILESTONE_WITHOUT_CLAIM = """
SELECT milestones.milestone_id, milestones.status FROM milestones
WHERE NOT EXISTS (
    SELECT 1 FROM milestone_claims AS claims
    WHERE claims.milestone_id = milestones.milestone_id AND claims.status = milestones.status
)
"""

MILESTONE_TARGET = """
SELECT milestones.milestone_id, milestones.current_target_edtf FROM milestones
WHERE milestones.current_target_edtf IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM milestone_claims AS claims
    WHERE claims.milestone_id = milestones.milestone_id AND claims.target_edtf = milestones.current_target_edtf
)
"""

CLAIM_OF_ONE_REPORT = """
SELECT claims.claim_id, claims.statement_id
FROM milestone_claims AS claims JOIN statements ON statements.statement_id = claims.statement_id
WHERE statements.report_id <> claims.report_id
"""

DAYS_MOVED = """CASE
    WHEN target_earliest = previous_earliest AND target_latest = previous_latest THEN 0
    WHEN target_edtf = previous_edtf THEN 0
    ELSE {one} - {other}
END"""
"""How far a claim moves a date, one bound against the other."""

PASSAGE_QUERIES = (
    Query("reports", "text_sha256", TEXT_HASH, "The hash is not that of the report's text.", READ_AGAIN),
    Query("evidence", "exact", EVIDENCE_SLICE, "The passage is not what stands there in the report.", READ_AGAIN),
    Query("evidence", "prefix", EVIDENCE_CONTEXT, "The context is not what stands around the passage.", READ_AGAIN),
    Query("evidence", "value", EVIDENCE_YEAR, "The passage names another year than the value.", MEND_EXTRACTION),
)
"""What a row of evidence and the text of its report answer by themselves."""

QUERIES = (
    Query(
        "statements",
        "text",
        STATEMENT_TEXT,
        "The words are not those of the passages that are evidence for them.",
        MEND_EXTRACTION,
    ),
    Query(
        "entities",
        "kind",
        GROUP_OF_ONE_REPORT,
        "A collective speaker stands for those of one report only, not of several.",
    ),
    Query("statements", "speaker_entity_id", GROUP_SPEAKS, "A collective speaker has no row in statement_speakers."),
    Query("statements", "speaker", SPEAKER_NAME, "The speaker's name is not that of the entity referred to."),
    Query("participants", "name", PARTICIPANT_NAME, "The participant's name is not that of the entity referred to."),
    Query("milestones", "status", MILESTONE_WITHOUT_CLAIM, "No claim gives the milestone this status."),
    Query("milestones", "current_target_edtf", MILESTONE_TARGET, "No claim gives the milestone this date."),
    Query("milestone_claims", "statement_id", CLAIM_OF_ONE_REPORT, "The claim's statement stands in another report."),
)

ROW_RULES = (
    RowRule("evidence", "end_char", "end_char <= start_char", "The passage ends before it begins."),
    RowRule(
        "evidence",
        "exact",
        "(exact IS NULL) <> (start_char IS NULL) OR (exact IS NULL) <> (end_char IS NULL) OR (exact IS NULL) <> (part IS NULL)",
        "A passage has its words, part, start and end, all or none of them.",
    ),
    RowRule("evidence", "exact", "method = 'extracted' AND exact IS NULL", "An extracted value shows no passage."),
    RowRule(
        "evidence",
        "source_url",
        "method = 'curated' AND source_url IS NULL",
        "A value that a person gave names no source.",
        "Add the source's address to the claim.",
    ),
    RowRule(
        "evidence",
        "value",
        "exact IS NOT NULL AND column_name IN ('text', 'moved_text') AND value <> exact"
        " OR table_name = 'entity_names'"
        r" AND value <> trim(regexp_replace(exact, '[\s\p{Z}\x0b\x1c-\x1f\x85]+', ' ', 'g'))",
        "The value is to be what the report prints, and is not.",
        MEND_EXTRACTION,
    ),
    RowRule(
        "meetings",
        "independent_source_count",
        "independent_source_count > report_count",
        "More independent sources than reports.",
    ),
    RowRule(
        "statements",
        "speaker",
        "speaker IS NULL AND speaker_entity_id IS NOT NULL",
        "Nobody is named as speaker, yet the row refers to one.",
        MEND_EXTRACTION,
    ),
    RowRule(
        "statements",
        "meeting_relation",
        "meeting_relation IS NOT NULL AND meeting_id IS NULL",
        "A relation to a meeting, but no meeting.",
        MEND_EXTRACTION,
    ),
    RowRule(
        "milestones",
        "outcome",
        "outcome <> 'unknown' AND outcome <> status",
        "An outcome that the status does not tell.",
        MEND_VALUE,
    ),
    RowRule(
        "milestones",
        "outcome",
        "outcome IS NULL AND status IN ('achieved', 'failed', 'cancelled')",
        "The status tells an outcome that is missing.",
        MEND_VALUE,
    ),
    RowRule(
        "milestones", "slip_days_min", "slip_days_min > slip_days_max", "The least slip is more than the greatest."
    ),
    RowRule(
        "milestone_claims",
        "moved_days_min",
        f"moved_days_min IS DISTINCT FROM {DAYS_MOVED.format(one='target_earliest', other='previous_latest')}",
        "The days moved do not follow from the two dates.",
    ),
    RowRule(
        "milestone_claims",
        "moved_days_max",
        f"moved_days_max IS DISTINCT FROM {DAYS_MOVED.format(one='target_latest', other='previous_earliest')}",
        "The days moved do not follow from the two dates.",
    ),
)
