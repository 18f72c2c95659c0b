"""The facts of one report as lines to be read, with their rules and what was passed over."""

from collections.abc import Iterator, Sequence

from ..extracting.facts import Evidence, Extraction, PassedOver
from ..reading.report import Report
from .passages import flat

SHOWN = 70
"""Characters of a passage in a list."""


def facts_of(report: Report, extraction: Extraction) -> str:
    """The facts of one report as lines to be read: who met whom, who said what, which dates."""
    return "\n".join([f"{report.name} ({report.language}, {report.published_on or 'undated'})", *_fact_lines(report, extraction)])


def _fact_lines(report: Report, extraction: Extraction) -> Iterator[str]:
    for meeting in extraction.meetings:
        who = ", ".join(person.name for person in meeting.participants)
        yield f"  meeting    {meeting.status} {meeting.date or 'undated'} {meeting.kind} at {meeting.place or 'an unnamed place'}: {who}"
    for statement in extraction.statements:
        words = " […] ".join(part.of(report.body) for part in statement.parts)
        yield f"  statement  {statement.speaker or 'nobody named'} ({statement.mode}): {words}"
    for milestone in extraction.milestones:
        moved = f" (was {milestone.previous})" if milestone.previous else ""
        yield f"  milestone  {milestone.programme or '-'}: {milestone.event}, {milestone.status} {milestone.target or ''}{moved}".rstrip()
    for passed in extraction.passed_over:
        yield f"  left out   {passed.table}: {passed.reason}"


def explanation_of(report: Report, extraction: Extraction, passed_over: Sequence[PassedOver]) -> str:
    """Each value found with its words and rule, then what was passed over and why, in order of the text."""
    found = [line for name, rows in _evidence_of(extraction) for line in _found_lines(report, name, rows)]
    left = [f"  {one.span.start:6}  {one.table:10}  {_short(one.span.of(report.body))}: {one.reason}" for one in passed_over]
    return "\n".join([facts_of(report, extraction), "", "found, with the rule that read it", *found, "", "passed over, and why", *(left or ["  nothing"])])


def _evidence_of(extraction: Extraction) -> Iterator[tuple[str, list[Evidence]]]:
    for meeting in extraction.meetings:
        yield f"meeting {meeting.key}", [*meeting.evidence, *(one for person in meeting.participants for one in person.evidence)]
    for number, statement in enumerate(extraction.statements, 1):
        speaker = [Evidence("speaker", statement.speaker, statement.speaker_span, statement.rule_id)] if statement.speaker and statement.speaker_span else []
        yield f"statement {number}", [Evidence("text", statement.mode, statement.parts[0], statement.rule_id), *speaker]
    for number, milestone in enumerate(extraction.milestones, 1):
        yield f"milestone {number}", list(milestone.evidence)


def _found_lines(report: Report, name: str, rows: Sequence[Evidence]) -> Iterator[str]:
    for one in rows:
        yield f"  {one.span.start:6}  {name:12}  {one.column} = {one.value}: {_short(one.span.of(report.body))} ({one.rule_id})"


def _short(words: str) -> str:
    words = flat(words)
    return words if len(words) <= SHOWN else f"{words[:SHOWN]}…"
