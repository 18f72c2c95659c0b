"""Whether a row that a person adds can be added: its values fit, what it refers to is there, and no rule tells the same by now."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import Problem
from ..reading.corrections import Addition
from .assemble import Dataset
from .unfit import unfit_values

Row = dict[str, Any]
GIVEN: Mapping[str, tuple[str, ...]] = {
    "meetings": ("kind", "status", "date_edtf", "place", "country_code"),
    "participants": ("meeting_id", "name", "role", "organisation", "country_code", "kind"),
    "statements": ("text", "mode", "wording", "modality", "speaker", "said_edtf", "announced_edtf", "meeting_id", "meeting_relation"),
}
"""Columns that a person can give; of a participant who is nowhere yet, `kind` says what they are."""
NEEDED: Mapping[str, tuple[str, ...]] = {"meetings": ("kind", "status"), "participants": ("meeting_id", "name"), "statements": ("text", "mode")}
LEAST = 2
"""Parties of a meeting."""


@dataclass(frozen=True, slots=True)
class Told:
    """What stands in the tables, as far as additions are held against it."""

    reports: Mapping[str, Row]
    entities: Mapping[str, tuple[str, ...]]
    """Ids by name, in whatever spelling."""
    names: Mapping[str, str]
    """Usual name by id."""
    meetings: Mapping[str, Row]
    taking_part: Mapping[str, frozenset[str]]
    """Entities by meeting."""
    of_report: frozenset[tuple[str, str]]
    """Report and row that it tells."""
    said: frozenset[tuple[str, str]]
    """Report and words of each statement."""


def read_told(dataset: Dataset) -> Told:
    """What stands in the tables; a group is nobody whom a person can name, since it is one report's."""
    names: dict[str, set[str]] = {}
    usual = {row["entity_id"]: row["name"] for row in dataset["entities"].to_pylist() if row["kind"] != "group"}
    for table in ("entities", "entity_names"):
        for row in dataset[table].select(["entity_id", "name"]).to_pylist():
            if row["entity_id"] in usual:
                names.setdefault(row["name"], set()).add(row["entity_id"])
    taking_part: dict[str, set[str]] = {}
    for row in dataset["participants"].to_pylist():
        taking_part.setdefault(row["meeting_id"], set()).add(row["entity_id"])
    return Told(
        reports={row["report_id"]: row for row in dataset["reports"].to_pylist()},
        entities={name: tuple(sorted(ids)) for name, ids in names.items()},
        names=usual,
        meetings={row["meeting_id"]: row for row in dataset["meetings"].to_pylist()},
        taking_part={meeting: frozenset(ids) for meeting, ids in taking_part.items()},
        of_report=frozenset((row["report_id"], row["row_id"]) for row in dataset["evidence"].select(["report_id", "row_id"]).to_pylist()),
        said=frozenset((row["report_id"], row["text"]) for row in dataset["statements"].select(["report_id", "text"]).to_pylist()),
    )


def misfit(one: Addition, told: Told) -> Problem | None:
    """Why the row cannot be added; None where it can."""
    message, remedy = next(_wrong(one, told), ("", ""))
    return Problem(one.table, one.file, None, None, message, remedy) if message else None


def _wrong(one: Addition, told: Told) -> Iterator[tuple[str, str]]:
    if one.table not in GIVEN:
        yield f"{one.file} adds a row to {one.table}.", f"Rows can be added to {', '.join(GIVEN)}; give a milestone as a claim, in reports/claims/."
        return
    if one.report not in told.reports:
        yield f"{one.file} adds what {one.report} tells, and there is no such report.", "Give the report_id as it is now, or take the entry out."
    people = [dict(person) for person in one.participants]
    values = [(one.table, dict(one.values)), *(("participants", {"meeting_id": "new", **person}) for person in people)]
    for table, given in values:
        yield from unfit_values(table, given, GIVEN[table], NEEDED[table], one.file)
    if one.table == "meetings" and len(people) < LEAST:
        yield f"{one.file} adds a meeting of fewer than {LEAST} participants.", "Give all who met, one [[add.participants]] each."
    yield from _not_one(one, people, told)
    yield from _told_already(one, people, told)


def _not_one(one: Addition, people: list[dict[str, str]], told: Told) -> Iterator[tuple[str, str]]:
    """References that lead nowhere or to several."""
    values = dict(one.values)
    meeting = values.get("meeting_id")
    if meeting and meeting not in told.meetings:
        yield f"{one.file} names {meeting}, and there is no such meeting.", "Give the meeting_id as it is now."
    named = [person.get("name") for person in people] + [values.get("name"), values.get("speaker")]
    twice = sorted({usual_name(name, told) for name in named if name and sum(usual_name(name, told) == usual_name(other or "", told) for other in named) > 1})
    if twice:
        yield f"{one.file} names {twice[0]!r} twice.", "Name each participant once."
    for name in named:
        ids = told.entities.get(name, ()) if name else ()
        if len(ids) > 1:
            yield f"{one.file} names {name!r}, as {', '.join(ids)} are called.", "Give the name by which only the one meant is known."
    speaker = values.get("speaker")
    if one.table == "statements" and speaker and speaker not in told.entities:
        yield f"{one.file} has {speaker!r} speak, who stands in no table.", "Give a name that entity_names has."


def _told_already(one: Addition, people: list[dict[str, str]], told: Told) -> Iterator[tuple[str, str]]:
    values, remedy = dict(one.values), "Take the entry out."
    if one.table == "statements" and (one.report, values.get("text")) in told.said:
        yield f"{one.file} adds a statement that stands there now.", remedy
    if one.table == "participants" and entity_called(values.get("name"), told) in told.taking_part.get(values.get("meeting_id", ""), ()):
        yield f"{one.file} adds a participant who stands there now.", remedy
    if one.table == "meetings":
        ids = {entity_called(person.get("name"), told) for person in people}
        alike = (row for row in told.meetings.values() if (one.report, row["meeting_id"]) in told.of_report and row["date_edtf"] == values.get("date_edtf"))
        for row in alike:
            if ids <= told.taking_part.get(row["meeting_id"], frozenset()):
                yield f"{one.file} adds a meeting that stands there now, as {row['meeting_id']}.", remedy


def entity_called(name: str | None, told: Told) -> str | None:
    """Id of the one who is called so; None where nobody is."""
    return next(iter(told.entities.get(name, ())), None) if name else None


def usual_name(name: str, told: Told) -> str:
    """The name under which the tables have the one who is called so; the name itself where nobody is."""
    return told.names.get(entity_called(name, told) or "", name)
