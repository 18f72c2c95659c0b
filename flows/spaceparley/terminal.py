"""Answers as text: SQL results, one report's facts, the evidence behind a row."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stdout
from dataclasses import asdict

import duckdb

from .errors import UsageError
from .evaluating.evaluate import Evaluation, Judged
from .evaluating.figures import Figure
from .extracting.facts import Evidence, Extraction, PassedOver
from .publishing.why import Explanation, Passage
from .reading.report import Report

UNBOUNDED = 100_000
"""Columns, where the output is no terminal: nothing is shortened for want of width."""
ROWS = 1000
"""Rows of a table on the terminal; --format csv and json give all."""
SHOWN = 70
"""Characters of a passage in a list."""
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
    words = WHITE_SPACE.sub(" ", words)
    return words if len(words) <= SHOWN else f"{words[:SHOWN]}…"


def scores_of(evaluation: Evaluation) -> str:
    """Precision, recall and F1 with its 95 % interval, a block a language, as a table to be read."""
    lines: list[str] = []
    for language, figures in evaluation.figures:
        lines.append(f"{language:28} P      R      F1     95 % of F1    gold  found")
        lines += (
            f"{one.name:28} {one.precision:.3f}  {one.recall:.3f}  {one.f1:.3f}  {_interval(one)}  {one.gold:5}  {one.found:5}"
            for one in figures
        )
        lines.append("")
    lines.append(f"{len(evaluation.reports)} reports; statements credited to somebody else: {evaluation.wrong_speakers}")
    return "\n".join(lines)


def _interval(figure: Figure) -> str:
    return f"{'too few':>11}" if figure.low is None or figure.high is None else f"{figure.low:.3f}-{figure.high:.3f}"


def misses_of(judged: Judged) -> str:
    """What went wrong in one report, a line each; empty where nothing did."""
    return "\n".join(f"{judged.name} | {miss.table} | {miss.what} | {WHITE_SPACE.sub(' ', miss.told)}" for miss in judged.misses)


def scores_as_json(evaluation: Evaluation) -> str:
    """The figures as JSON: by language, then by figure."""
    figures = {language: {one.name: asdict(one) for one in found} for language, found in evaluation.figures}
    document = {"reports": len(evaluation.reports), "wrong_speakers": evaluation.wrong_speakers, "figures": figures}
    return json.dumps(document, ensure_ascii=False, indent=1)


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
