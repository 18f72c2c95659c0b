"""Answers as text: SQL results, one report's facts, the evidence behind a row."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stdout

import duckdb

from .errors import UsageError
from .extracting.facts import Extraction
from .publishing.why import Explanation, Passage
from .reading.report import Report

UNBOUNDED = 100_000
"""Columns, where the output is no terminal: nothing is shortened for want of width."""
ROWS = 1000
"""Rows of a table on the terminal; --format csv and json give all."""
WHITE_SPACE = re.compile(r"\s+")
Mark = Callable[[str], str]


def answer(connection: duckdb.DuckDBPyConnection, sql: str, shape: str, width: int | None) -> str:
    """The result of a query as a table, CSV or JSON; empty for a statement that has none.

    Raises UsageError with DuckDB's own first line when the statement is wrong.
    """
    try:
        relation = connection.sql(sql)
        if relation is None:
            return ""
        if shape == "table":
            return _box(relation, width)
        rows = relation.fetchall()
    except duckdb.Error as error:
        raise UsageError(f"{str(error).splitlines()[0]}; list tables and views with: spaceparley query \"SHOW TABLES\"") from error
    return _as_csv(relation.columns, rows) if shape == "csv" else _as_json(relation.columns, rows)


def _box(relation: duckdb.DuckDBPyRelation, width: int | None) -> str:
    # DuckDB draws its own boxes; it is told the width, since it cannot see past a pipe.
    out = io.StringIO()
    with redirect_stdout(out):
        relation.show(max_width=width or UNBOUNDED, max_col_width=width or UNBOUNDED, max_rows=ROWS)
    return out.getvalue().rstrip("\n")


def _as_csv(columns: Sequence[str], rows: Sequence[tuple[object, ...]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue().rstrip("\n")


def _as_json(columns: Sequence[str], rows: Sequence[tuple[object, ...]]) -> str:
    objects = [dict(zip(columns, row, strict=True)) for row in rows]
    return json.dumps(objects, ensure_ascii=False, indent=1, default=str)


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


def why_of(explanation: Explanation, mark: Mark) -> str:
    """A row, its values, and each passage behind it with the words themselves marked."""
    width = max(len(name) for name, _ in explanation.values)
    values = [f"  {name:{width}}  {value}" for name, value in explanation.values if value is not None]
    passages = [line for passage in explanation.passages for line in _passage_lines(passage, mark)]
    return "\n".join([f"{explanation.row_id} in {explanation.table}", *values, "", *(passages or ["  (no evidence of its own)"])])


def _passage_lines(passage: Passage, mark: Mark) -> Iterator[str]:
    yield f"  {passage.column} = {passage.value}"
    if passage.exact is None:
        yield f"    given by a person, {passage.method}: {passage.url or 'no address'}"
        return
    before, words, after = (WHITE_SPACE.sub(" ", part) for part in (passage.prefix, passage.exact, passage.suffix))
    yield f"    …{before}{mark(words)}{after}…"
    where = f"{passage.part} {passage.start}-{passage.end}"
    yield f"    {passage.report or passage.report_id} ({passage.published or 'undated'}), {where}, rule {passage.rule_id}"
