"""Rows of evidence, cut out of the reports, and how much of each report they quote."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from ..linking.ids import Telling, row_ids
from ..linking.linked import Reading
from ..span import Span
from .citations import Citation
from .rows import Row

CONTEXT = 32
"""Characters quoted before and after a passage, at most, so that it can be found again in a changed text."""


def evidence_rows(citations: Sequence[Citation]) -> Iterator[Row]:
    """One row a citation, cited twice or not."""
    once = list({_telling(citation): citation for citation in citations}.items())
    ids = row_ids("evidence", [telling for telling, _ in once])
    return (_row(row_id, citation) for row_id, (_, citation) in zip(ids, once, strict=True))


def quoted_shares(readings: Sequence[Reading], evidence: Iterable[Row]) -> dict[str, float]:
    """By report id, the share of its body's characters that the evidence quotes, context included."""
    quoted: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in evidence:
        match row:
            case {"report_id": str(report_id), "start_char": int(start), "end_char": int(end), "prefix": before, "suffix": after}:
                quoted[report_id].append((start - len(str(before or "")), end + len(str(after or ""))))
    return {
        reading.report_id: round(_covered(quoted[reading.report_id]) / max(1, len(reading.report.body)), 3)
        for reading in readings
    }


def _telling(citation: Citation) -> Telling:
    values = (citation.table, citation.row_id, citation.column, citation.value)
    return citation.reading.telling(citation.span, values)


def _row(row_id: str, citation: Citation) -> Row:
    if citation.reading.report.method == "curated":
        return _given(row_id, citation)
    body, span, around = citation.reading.report.body, citation.span, _with_context(citation)
    return {
        "evidence_id": row_id,
        "table_name": citation.table,
        "row_id": citation.row_id,
        "column_name": citation.column,
        "value": citation.value,
        "report_id": citation.reading.report_id,
        "part": "body",
        "start_char": span.start,
        "end_char": span.end,
        "exact": span.of(body),
        "prefix": body[around.start : span.start] or None,
        "suffix": body[span.end : around.end] or None,
        "rule_id": citation.rule_id,
        "method": "extracted",
        "source_url": citation.reading.report.url,
    }


def _given(row_id: str, citation: Citation) -> Row:
    """What a person read in the source: its address stands for the words, which are not at hand."""
    return {
        "evidence_id": row_id,
        "table_name": citation.table,
        "row_id": citation.row_id,
        "column_name": citation.column,
        "value": citation.value,
        "report_id": citation.reading.report_id,
        **dict.fromkeys(("part", "start_char", "end_char", "exact", "prefix", "suffix", "rule_id")),
        "method": "curated",
        "source_url": citation.reading.report.url,
    }


def _with_context(citation: Citation) -> Span:
    """The passage with its context, which ends at the line's."""
    body, span = citation.reading.report.body, citation.span
    before = body[max(0, span.start - CONTEXT) : span.start]
    after = body[span.end : span.end + CONTEXT]
    start = span.start - len(before) + max(before.rfind("\n"), before.rfind("\r")) + 1
    line_ends = [place for place in (after.find("\n"), after.find("\r")) if place >= 0]
    return Span(start, span.end + min(line_ends, default=len(after)))


def _covered(stretches: Sequence[tuple[int, int]]) -> int:
    """How many characters lie in at least one of them."""
    covered, reached = 0, 0
    for start, end in sorted(stretches):
        covered += max(0, end - max(start, reached))
        reached = max(reached, end)
    return covered
