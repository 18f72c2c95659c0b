"""Rows of evidence, cut out of the reports, and how much of each report they quote."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ..linking.ids import Telling, row_ids
from ..span import Span
from .citations import Citation

CONTEXT = 32
"""Characters quoted before and after a passage, at most, so that it can be found again in a changed text."""


class EvidenceRow(NamedTuple):
    """A row, its columns in the order of the schema: there are more of these than of all others together, and tuples take a fifth of the time."""

    evidence_id: str
    table_name: str
    row_id: str
    column_name: str
    value: str
    report_id: str
    part: str | None
    start_char: int | None
    end_char: int | None
    exact: str | None
    prefix: str | None
    suffix: str | None
    rule_id: str | None
    method: str
    source_url: str | None


def evidence_rows(citations: Iterable[Citation]) -> list[EvidenceRow]:
    """One row a citation of one report, cited twice or not."""
    once = list({_place(citation): citation for citation in citations}.values())
    ids = row_ids("evidence", [_telling(citation) for citation in once])
    return [_row(row_id, citation) for row_id, citation in zip(ids, once, strict=True)]


def quoted_share(body: str, rows: Iterable[EvidenceRow]) -> float:
    """The share of a report's characters that its evidence quotes, context included."""
    quoted = [
        (row.start_char - len(row.prefix or ""), row.end_char + len(row.suffix or ""))
        for row in rows
        if row.start_char is not None and row.end_char is not None
    ]
    return round(_covered(quoted) / max(1, len(body)), 3)


def _place(citation: Citation) -> tuple[str | int, ...]:
    """The same for what is cited twice."""
    passage = () if citation.reading.report.method == "curated" else (citation.span.start, citation.span.end)
    return (citation.reading.report_id, citation.table, citation.row_id, citation.column, citation.value, *passage)


def _telling(citation: Citation) -> Telling:
    return citation.reading.telling(citation.span, (citation.table, citation.row_id, citation.column, citation.value))


def _row(row_id: str, citation: Citation) -> EvidenceRow:
    report = citation.reading.report
    told = (row_id, citation.table, citation.row_id, citation.column, citation.value, citation.reading.report_id)
    if report.method == "curated":
        # What a person read in the source: its address stands for the words, which are not at hand.
        return EvidenceRow(*told, None, None, None, None, None, None, None, "curated", report.url)
    span = citation.span
    before, after = _around(report.body, span)
    return EvidenceRow(*told, "body", span.start, span.end, span.of(report.body), before, after, citation.rule_id, "extracted", report.url)


def _around(body: str, span: Span) -> tuple[str | None, str | None]:
    """What stands before and after the passage on its line, as far as the context goes."""
    before, after = body[max(0, span.start - CONTEXT) : span.start], body[span.end : span.end + CONTEXT]
    before = before[max(before.rfind("\n"), before.rfind("\r")) + 1 :]
    return before or None, after.partition("\n")[0].partition("\r")[0] or None


def _covered(stretches: Sequence[tuple[int, int]]) -> int:
    """How many characters lie in at least one of them."""
    covered, reached = 0, 0
    for start, end in sorted(stretches):
        covered += max(0, end - max(start, reached))
        reached = max(reached, end)
    return covered
