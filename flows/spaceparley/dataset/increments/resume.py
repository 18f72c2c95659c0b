"""The dataset of many reports of which most stood in the last one: what those became is taken over, column by column."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from ...extracting.facts import Extraction
from ...linking.ids import report_ids
from ...linking.known_names import Names
from ...linking.link import link_readings
from ...linking.linked import LinkedEntity, Reading
from ...reading.report import Report
from ..assemble import (
    NOT_OF_ONE,
    Assembled,
    Dataset,
    assemble_anew,
    named_tables,
    sorted_by_key,
    told_tables,
    used_entities,
    whole,
)
from ..citations import tell
from ..gathered import KEY, Known, gather
from ..schema import load_schema
from .before import REPORTS, Before, meanings_table
from .fates import CLAIM, ENTITY, MEETING, fates_of_entities, fates_of_events, fates_of_statements
from .relink import Relinked, relink

LEAST = 1000
"""Of fewer reports all are linked again: that takes less time than to find out which need not be."""
SHARE = 3
"""Where more than one in so many reports is touched, all are linked again, too."""

FactsOf = Callable[[Sequence[Report]], Sequence[Extraction]]
"""What linking asks of what each report tells."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """A dataset, and what it leaves for the next one; None where the reports are too few."""

    assembled: Assembled
    left: Before | None
    is_increment: bool = False


@dataclass(frozen=True, slots=True)
class _Reports:
    """All reports, each read where it is asked for, and once."""

    by_id: Mapping[str, Report]
    facts_of: FactsOf
    _read: dict[str, Reading]

    def read(self, ids: Collection[str]) -> list[Reading]:
        """These, in any order."""
        new = [row_id for row_id in ids if row_id not in self._read]
        reports = [self.by_id[row_id] for row_id in new]
        for row_id, report, found in zip(new, reports, self.facts_of(reports), strict=True):
            self._read[row_id] = Reading(row_id, report, found)
        return [self._read[row_id] for row_id in ids]


def resume(listed: Sequence[Report], facts_of: FactsOf, before: Before | None, names: Names, known: Known) -> Resumed:
    """The dataset of the reports: the same, byte for byte, whatever was left before."""
    reports = _Reports(dict(zip(report_ids(listed), listed, strict=True)), facts_of, {})
    marks = {row_id: _mark(report, known) for row_id, report in reports.by_id.items()}
    return (_by_increment(reports, marks, before, names, known) if before else None) or _anew(reports, marks, names, known)


def _mark(report: Report, known: Known) -> str | None:
    """The same while its facts and its row are the same; None for what a person gave, which is looked at each time."""
    key = None if report.method == "curated" else known.key_of(report)
    return key and f"{key} {report.retrieved_at}"


def _anew(reports: _Reports, marks: Mapping[str, str | None], names: Names, known: Known) -> Resumed:
    facts = link_readings(reports.read(marks), names)
    assembled = assemble_anew(facts, known)
    if len(marks) < LEAST:
        return Resumed(assembled, None)

    def entity_of(reading: Reading, key: str) -> LinkedEntity:
        return facts.means[reading.report_id, key]

    claims = [(one.id, claim) for one in facts.milestones for claim in one.claims]
    left = Before(
        reports=_reports_table(marks, assembled.evidence.keys),
        entities=meanings_table(facts.entities),
        told=fates_of_entities(facts.entities, names),
        events=fates_of_events(facts.meetings, claims, entity_of, names),
        said=fates_of_statements(facts.statements, facts.utterances.__getitem__, entity_of),
        rows={name: table for name, table in assembled.dataset.items() if name not in NOT_OF_ONE},
    )
    return Resumed(assembled, left)


def _by_increment(reports: _Reports, marks: Mapping[str, str | None], before: Before, names: Names, known: Known) -> Resumed | None:
    """The same; None where too much is touched, or what is not cannot be taken over."""
    stood = dict(zip(before.reports.column("report_id").to_pylist(), before.reports.column("mark").to_pylist(), strict=True))
    fresh = frozenset(row_id for row_id, mark in marks.items() if mark is None or stood.get(row_id) != mark)
    gone = frozenset(stood.keys() - marks.keys())
    if SHARE * len(fresh | gone) > len(marks):
        return None
    linked = relink(before, fresh, gone, reports.read, names)
    facts = linked.facts
    here = {reading.report_id for reading in facts.readings}
    keys = {row_id: key for row_id, key in _evidence_keys(before) if row_id in marks and row_id not in here}
    if SHARE * len(here) > len(marks) or not set(keys.values()) <= set(pc.unique(known.rows.column(KEY)).to_pylist()):
        return None
    told = _replaced(before.rows, told_tables(facts), _told_owners(linked, here | gone))
    used = used_entities(told)
    elsewhere = linked.told.all().filter(pc.invert(pc.is_in(linked.told.all().column("report_id"), value_set=pa.array(here, pa.string()))))
    if (used ^ set(before.rows["entities"].column("entity_id").to_pylist())) & set(pc.unique(elsewhere.column("row_id")).to_pylist()):
        return None
    evidence = gather(tell(facts, used), known, keys)
    named = named_tables(facts, used, evidence, {row_id: report.language for row_id, report in reports.by_id.items()})
    renewed = pa.array({*linked.told.rows_before(ENTITY).to_pylist(), *(one.id for one in facts.entities)}, pa.string())
    owners = {"entities": ("entity_id", renewed), "entity_names": ("entity_id", renewed), "reports": ("report_id", pa.array(here | gone, pa.string()))}
    rows = told | _replaced(before.rows, named, owners)
    left = Before(
        reports=_reports_table(marks, evidence.keys),
        entities=_meanings(before, linked),
        told=linked.told.all(),
        events=linked.events.all(),
        said=linked.said.all(),
        rows=rows,
    )
    return Resumed(Assembled(whole(rows, evidence), evidence), left, is_increment=True)


Owners = Mapping[str, tuple[str, pa.Array]]
"""By table the column that says whose a row is, and those whose rows are made anew."""


def _told_owners(linked: Relinked, reports: Collection[str]) -> Owners:
    meetings, milestones = linked.events.rows_before(MEETING), linked.events.rows_before(CLAIM)
    statements, both = pc.unique(linked.said.inside.column("key")), pa.concat_arrays([meetings, milestones])
    of_meetings, of_milestones, of_statements = ("meeting_id", meetings), ("milestone_id", milestones), ("statement_id", statements)
    return {
        "report_sources": ("report_id", pa.array(reports, pa.string())),
        "meetings": of_meetings,
        "meeting_topics": of_meetings,
        "participants": of_meetings,
        "statements": of_statements,
        "statement_speakers": of_statements,
        "statement_relays": of_statements,
        "milestones": of_milestones,
        "milestone_claims": of_milestones,
        "disagreements": ("row_id", both),
    }


def _replaced(before: Dataset, now: Dataset, owners: Owners) -> dict[str, pa.Table]:
    """The tables with the rows of the owners made anew."""
    return {name: _with(before[name], *owners[name], now[name], name) for name in now}


def _with(before: pa.Table, column: str, owners: pa.Array, now: pa.Table, name: str) -> pa.Table:
    old = pc.is_in(before.column(column), value_set=owners)
    if not len(now) and not pc.any(old, min_count=0).as_py():
        return before
    return sorted_by_key(load_schema(name), pa.concat_tables([before.filter(pc.invert(old)), now])).combine_chunks()


def _evidence_keys(before: Before) -> Iterable[tuple[str, str]]:
    rows = before.reports.filter(before.reports.column("evidence").is_valid())
    return zip(rows.column("report_id").to_pylist(), rows.column("evidence").to_pylist(), strict=True)


def _reports_table(marks: Mapping[str, str | None], keys: Mapping[str, str | None]) -> pa.Table:
    return pa.Table.from_arrays([pa.array(marks.keys(), pa.string()), pa.array(marks.values(), pa.string()), pa.array([keys.get(one) for one in marks], pa.string())], schema=REPORTS)


def _meanings(before: Before, linked: Relinked) -> pa.Table:
    stands = pc.invert(pc.is_in(before.entities.column("entity_id"), value_set=linked.told.rows_before(ENTITY)))
    return pa.concat_tables([before.entities.filter(stands), meanings_table(linked.people)])
