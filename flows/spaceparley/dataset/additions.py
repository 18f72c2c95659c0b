"""Rows that a person adds, since a report tells them and the rules missed them: meetings, those who take part, statements.

They are held against what the rules find: where these tell the same by now, the addition is left out and named. Milestones
that were missed are given as claims, in `reports/claims/`.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..errors import Problem
from ..linking.ids import Telling, row_ids
from ..reading.corrections import Addition, Given
from .admission import Told, entity_called, misfit, read_told, usual_name
from .assemble import Dataset
from .copies import relabelled
from .decisions import LISTED, Corrected, correction_row, given_evidence, with_rows
from .entities import script_of
from .meetings import label_of
from .proofs import NEEDS_EVIDENCE, stem_of
from .rows import bounds_of
from .schema import load_schema

Row = dict[str, Any]
New = tuple[str, Row]
"""A table and a row for it."""


def add_rows(dataset: Dataset, additions: Iterable[Addition]) -> Corrected:
    """The dataset with the rows that fit, their evidence, and a row of `corrections` for each; those that do not are left out."""
    problems: list[Problem] = []
    for one in additions:
        told = read_told(dataset)
        wrong = misfit(one, told)
        if wrong:
            problems.append(wrong)
            continue
        dataset = _with(dataset, one, tuple(_rows(one, told)))
    return Corrected(dataset, tuple(problems))


def _rows(one: Addition, told: Told) -> Iterator[New]:
    """The rows, the one that was asked for first."""
    values = dict(one.values)
    if one.table == "statements":
        yield "statements", _statement(one, values, told)
    elif one.table == "participants":
        yield from _participant(one, values["meeting_id"], one.values, told)
    else:
        [meeting_id] = row_ids("meetings", [Telling(one.report, None, _flat(one.values, *one.participants))])
        names = [usual_name(dict(person)["name"], told) for person in one.participants]
        label = label_of(names, values.get("place"), values.get("date_edtf"))
        yield "meetings", _row("meetings", values, meeting_id=meeting_id, label=label, report_count=1, independent_source_count=1)
        for person in one.participants:
            yield from _participant(one, meeting_id, person, told)


def _participant(one: Addition, meeting_id: str, given: Given, told: Told) -> Iterator[New]:
    values = {**dict(given), "name": usual_name(dict(given)["name"], told)}
    kind = values.pop("kind", "person")
    known = entity_called(values["name"], told)
    [entity_id] = [known] if known else row_ids("entities", [Telling(one.report, None, (kind, values["name"]))])
    [participant_id] = row_ids("participants", [Telling(one.report, None, (meeting_id, entity_id))])
    yield "participants", _row("participants", values, participant_id=participant_id, meeting_id=meeting_id, entity_id=entity_id)
    if not known:
        yield "entities", _row("entities", {"kind": kind, "name": values["name"], "country_code": values.get("country_code")}, entity_id=entity_id)
        yield "entity_names", _row("entity_names", {"name": values["name"], "language": "en"}, entity_id=entity_id, script=script_of(values["name"]), basis="usual")


def _statement(one: Addition, values: dict[str, str], told: Told) -> Row:
    telling = [Telling(one.report, None, _flat(one.values))]
    [statement_id], [utterance_id] = row_ids("statements", telling), row_ids("utterances", telling)
    speaker = values.get("speaker")
    stated = {"wording": "as printed", "modality": "asserted", **values, "speaker": speaker and usual_name(speaker, told)}
    return _row(
        "statements", stated, statement_id=statement_id, utterance_id=utterance_id, report_id=one.report,
        language=told.reports[one.report]["language"], speaker_entity_id=entity_called(speaker, told),
    )  # fmt: skip


def _flat(*given: Given) -> tuple[str, ...]:
    return tuple(part for values in given for column, value in values for part in (column, value))


def _row(table: str, values: Mapping[str, object], **more: object) -> Row:
    schema = load_schema(table)
    row: Row = {**dict.fromkeys(schema.names), **values, **more}
    for name in schema.names:
        stem = stem_of(schema, name) if name.endswith("_edtf") else None
        row |= bounds_of(stem, row[name]) if stem else {}
    return row


def _with(dataset: Dataset, one: Addition, new: tuple[New, ...]) -> Dataset:
    evidence: list[Row] = []
    url = next(row["url"] for row in dataset["reports"].select(["report_id", "url"]).to_pylist() if row["report_id"] == one.report)
    for table, row in new:
        row_id = row[load_schema(table).primary_key[0]]
        given = ((column, row[column]) for column in NEEDS_EVIDENCE.get(table, ()) if row[column] is not None)
        evidence += (given_evidence(table, row_id, column, value, one.report, one.source or url) for column, value in given)
        dataset = with_rows(dataset, table, [row])
    table, first = new[0]
    if table == "participants":
        dataset = {**dataset, "meetings": relabelled(dataset["meetings"], dataset["participants"], {first["meeting_id"]})}
    key = load_schema(table).primary_key[0]
    reads = first.get("label") or first.get("name") or first.get("text")
    return with_rows(with_rows(dataset, "evidence", evidence), LISTED, [correction_row(one, first[key], key, None, reads)])
