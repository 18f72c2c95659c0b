"""Rows of evidence, cut out of the reports, and how much of each report they quote."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import pyarrow as pa

from ..linking.ids import Telling, row_ids
from ..linking.linked import Reading
from ..span import Span
from .arrow import arrow_schema
from .citations import Citation
from .schema import load_schema

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
    """One row a citation, cited twice or not."""
    once = list({_place(citation): citation for citation in citations}.values())
    ids = row_ids("evidence", [_telling(citation) for citation in once])
    return [_row(row_id, citation) for row_id, citation in zip(ids, once, strict=True)]


def evidence_table(rows: Sequence[EvidenceRow]) -> pa.Table:
    """The rows as a table, sorted by id."""
    schema = arrow_schema(load_schema("evidence"))
    columns = zip(*rows, strict=True) if rows else [()] * len(schema)
    arrays = [pa.array(column, field.type) for column, field in zip(columns, schema, strict=True)]
    return pa.Table.from_arrays(arrays, schema=schema).sort_by("evidence_id")


def quoted_shares(readings: Sequence[Reading], evidence: Iterable[EvidenceRow]) -> dict[str, float]:
    """By report id, the share of its body's characters that the evidence quotes, context included."""
    quoted: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in evidence:
        if row.start_char is not None and row.end_char is not None:
            quoted[row.report_id].append((row.start_char - len(row.prefix or ""), row.end_char + len(row.suffix or "")))
    return {
        reading.report_id: round(_covered(quoted[reading.report_id]) / max(1, len(reading.report.body)), 3)
        for reading in readings
    }


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
