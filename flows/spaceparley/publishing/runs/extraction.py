"""What one report tells, as one JSON document: the shape of the gold annotations, with offsets added.

The added keys are `start`, `end` (the passage), `parts` (every part of a statement), `rule` and `evidence_spans`.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from ...errors import PublishingError
from ...extracting.facts import Evidence, Extraction, Meeting, Milestone, Participant, Statement
from ...reading.report import Report
from ...span import Span

Json = dict[str, Any]
"""A JSON object: it is made here and goes straight to `json.dumps`."""


def to_document(report: Report, extraction: Extraction) -> Json:
    """The report and its meetings, statements and milestones; keys stand in the order of the annotation guide."""
    return {
        "report": _report(report),
        "meetings": [_meeting(report, meeting) for meeting in extraction.meetings],
        "statements": [_statement(report, statement) for statement in extraction.statements],
        "milestones": [_milestone(report, milestone) for milestone in extraction.milestones],
    }


def to_json(report: Report, extraction: Extraction) -> str:
    """The document as text, the same for the same facts."""
    return json.dumps(to_document(report, extraction), ensure_ascii=False, indent=1) + "\n"


def write_document(report: Report, extraction: Extraction, folder: Path) -> Path:
    """The document as NAME.json in a folder, which is made when it is missing."""
    path = folder / f"{report.name}.json"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(to_json(report, extraction), encoding="utf-8", newline="\n")
    except OSError as error:
        raise PublishingError(
            f"{path}: cannot be written ({error.strerror}); name another folder with --out"
        ) from error
    return path


def _report(report: Report) -> Json:
    return {
        "url": report.url,
        "title": report.title,
        "publisher": report.publisher,
        "language": report.language,
        "published_on": report.published_on,
    }


def _meeting(report: Report, meeting: Meeting) -> Json:
    return {
        "key": meeting.key,
        "kind": meeting.kind,
        "status": meeting.status,
        "date": meeting.date,
        "place": meeting.place,
        "participants": [_participant(report, participant) for participant in meeting.participants],
        "topics": [topic.topic for topic in meeting.topics],
        "evidence": meeting.passage.of(report.body),
        **_offsets(meeting.passage),
        "evidence_spans": _spans(report, meeting.evidence),
    }


def _participant(report: Report, participant: Participant) -> Json:
    return {
        "name": participant.name,
        "surface": participant.surface,
        "role": participant.role,
        "organisation": participant.organisation,
        "country": participant.country,
        "evidence_spans": _spans(report, participant.evidence),
    }


def _statement(report: Report, statement: Statement) -> Json:
    # The guide scores the longer part of a quotation that its attribution breaks; `parts` keeps them all.
    longest = max(statement.parts, key=lambda part: part.end - part.start)
    return {
        "speaker": statement.speaker,
        "speaker_surface": statement.speaker_surface,
        "mode": "indirect" if statement.mode == "author" else statement.mode,
        "text": longest.of(report.body),
        "meeting": statement.meeting,
        "evidence": statement.passage.of(report.body),
        **_offsets(statement.passage),
        "parts": [_offsets(part) for part in statement.parts],
        "rule": statement.rule_id,
        "evidence_spans": list(_speaker(report, statement)),
    }


def _speaker(report: Report, statement: Statement) -> Iterator[Json]:
    if statement.speaker and statement.speaker_span:
        evidence = Evidence("speaker", statement.speaker, statement.speaker_span, statement.rule_id)
        yield _span(report, evidence)


def _milestone(report: Report, milestone: Milestone) -> Json:
    return {
        "programme": milestone.programme,
        "event": milestone.event,
        "status": milestone.status,
        "target": milestone.target,
        "previous": milestone.previous,
        "evidence": milestone.passage.of(report.body),
        **_elsewhere(report, milestone),
        **_offsets(milestone.passage),
        "evidence_spans": _spans(report, milestone.evidence),
    }


def _elsewhere(report: Report, milestone: Milestone) -> Json:
    """The guide's keys for what stands in other sentences, only where something does."""
    keys: Json = {}
    if milestone.previous_passage:
        keys["previous_evidence"] = milestone.previous_passage.of(report.body)
    if milestone.previous_speaker:
        keys["previous_speaker"] = milestone.previous_speaker
    if milestone.also:
        keys["evidence_also"] = _texts(report, milestone.also)
    return keys


def _texts(report: Report, spans: Sequence[Span]) -> list[str]:
    return [span.of(report.body) for span in spans]


def _spans(report: Report, evidence: Iterable[Evidence]) -> list[Json]:
    return [_span(report, one) for one in evidence]


def _span(report: Report, evidence: Evidence) -> Json:
    return {
        "column": evidence.column,
        "value": evidence.value,
        **_offsets(evidence.span),
        "exact": evidence.span.of(report.body),
        "rule": evidence.rule_id,
    }


def _offsets(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}
