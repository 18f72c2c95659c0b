"""Facts of few reports among many: linked again is what they touch, by the very functions that link all.

First whom they name: where that makes somebody another one, all reports that name them are touched, too. Then the meetings and
milestones that touched facts can be of, at last the utterances. What is outside of these circles is what it was.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from ...linking.entities import entities_told, link_entities
from ...linking.known_names import Names
from ...linking.link import became, in_order, milestone_ids
from ...linking.linked import Claim, Facts, LinkedEntity, LinkedMeeting, LinkedMilestone, Reading, by_key
from ...linking.lookups import of_claim, of_entity, of_meeting, of_statement
from ...linking.meetings import link_meetings, meetings_told
from ...linking.milestones import link_milestones, make_claims
from ...linking.participants import link_participants
from ...linking.sides import link_disagreements
from ...linking.statements import claims_made, link_statements, link_utterances
from .before import Before, meaning_of
from .fates import (
    CLAIM,
    ENTITY,
    MEETING,
    STATEMENT,
    Place,
    circle,
    fates_of_entities,
    fates_of_events,
    fates_of_statements,
    of_reports,
    row_of,
    tells_of,
)

Read = Callable[[Collection[str]], Sequence[Reading]]
"""Gives reports by their ids, with what linking asks of them."""


@dataclass(frozen=True, slots=True)
class Sphere:
    """The facts of one kind: those inside of a circle as they were, those outside, and those inside as they are now."""

    inside: pa.Table
    outside: pa.Table
    now: pa.Table

    def all(self) -> pa.Table:
        """The fates of all."""
        return pa.concat_tables([self.outside, self.now])

    def rows_before(self, kind: str) -> pa.Array:
        """Ids of the rows that those inside were."""
        return pc.unique(self.inside.filter(pc.equal(self.inside.column("kind"), kind)).column("row_id"))


@dataclass(frozen=True, slots=True)
class Relinked:
    """What was linked again."""

    facts: Facts
    """All reports that were read for it, and of their facts those inside of the circles."""
    people: tuple[LinkedEntity, ...]
    """All entities inside."""
    told: Sphere
    events: Sphere
    said: Sphere


@dataclass(frozen=True, slots=True)
class _Events:
    """Meetings and milestones inside."""

    sphere: Sphere
    readings: tuple[Reading, ...]
    meetings: tuple[LinkedMeeting, ...]
    milestones: tuple[LinkedMilestone, ...]
    claims: tuple[Claim, ...]
    moved: frozenset[Place]
    """Facts of untouched reports that became another row's."""


@dataclass(frozen=True, slots=True)
class _Touched:
    """The reports that are touched, and whom all that are read mean: those who were linked again, and else those of before."""

    before: Before
    dirty: frozenset[str]
    gone: frozenset[str]
    read: Read
    names: Names
    others: pa.Table
    """Fates of the entities that were not linked again."""
    means: dict[tuple[str, str], LinkedEntity]

    def readings(self, reports: Collection[str]) -> tuple[Reading, ...]:
        """These reports, as they were published."""
        rows = row_of(of_reports(self.others, reports))
        known = self.before.meanings(set(rows.values()))
        self.means.update({(report_id, key): known[row_id] for (_, report_id, key), row_id in rows.items()})
        return in_order(self.read(reports))

    def entity_of(self, reading: Reading, key: str) -> LinkedEntity:
        """Whom that report means by that key."""
        return self.means[reading.report_id, key]

    def stale(self, fates: pa.Table) -> pa.Array:
        """Which facts are told by reports that are touched or gone."""
        return tells_of(fates, self.dirty | self.gone)


def relink(before: Before, fresh: frozenset[str], gone: frozenset[str], read: Read, names: Names) -> Relinked:
    """What the fresh reports, new ones or changed, and the gone ones make of those before."""
    told, people, dirty = _people(before, fresh, gone, read, names)
    touched = _Touched(before, dirty, gone, read, names, told.outside, dict(by_key(people)))
    events = _events(touched)
    return _with_statements(touched, events, told, people)


def _people(before: Before, fresh: frozenset[str], gone: frozenset[str], read: Read, names: Names) -> tuple[Sphere, tuple[LinkedEntity, ...], frozenset[str]]:
    """Whom the reports name, and which reports are touched: the fresh ones, and those that mean somebody else by a name now."""
    new = entities_told(in_order(read(fresh)))
    inside, outside = circle(before.told, tells_of(before.told, fresh | gone), (of_entity(*one, names) for one in new))
    there = _others(inside, fresh | gone)
    told = entities_told(in_order(read(fresh | {report_id for _, report_id, _ in there})))
    people = link_entities([(one, entity) for one, entity in told if one.report_id in fresh or (ENTITY, one.report_id, entity.key) in there], names)
    means, meant = by_key(people), before.meanings(set(there.values()))
    dirty = {report_id for (_, report_id, key), row_id in there.items() if meaning_of(means[report_id, key]) != meaning_of(meant[row_id])}
    return Sphere(inside, outside, fates_of_entities(people, names)), people, fresh | dirty


def _events(touched: _Touched) -> _Events:
    """The meetings and milestones that facts of touched reports are of, or can be of."""
    fates, dirty, entity_of, names = touched.before.events, touched.dirty, touched.entity_of, touched.names
    readings = touched.readings(dirty)
    new = [*(of_meeting(*one, entity_of) for one in meetings_told(readings)), *(of_claim(one, names) for one in make_claims(readings, link_statements(readings)))]
    inside, outside = circle(fates, touched.stale(fates), new)
    there = _others(inside, dirty | touched.gone)
    readings = touched.readings(dirty | {report_id for _, report_id, _ in there})
    told = ((one, meeting) for one, meeting in meetings_told(readings) if one.report_id in dirty or (MEETING, one.report_id, meeting.key) in there)
    meetings = link_meetings(told, entity_of)
    made = make_claims(readings, link_statements(readings))
    claims = tuple(one for one in made if one.reading.report_id in dirty or (CLAIM, one.reading.report_id, one.id) in there)
    milestones = link_milestones(claims, names)
    now = fates_of_events(meetings, ((one.id, claim) for one in milestones for claim in one.claims), entity_of, names)
    rows = row_of(now)
    moved = frozenset(place for place, row_id in there.items() if rows[place] != row_id)
    return _Events(Sphere(inside, outside, now), readings, meetings, milestones, claims, moved)


def _with_statements(touched: _Touched, events: _Events, told: Sphere, people: tuple[LinkedEntity, ...]) -> Relinked:
    """All that was linked again, with the statements that can render an utterance of a touched report, or of an event that is another one."""
    before, dirty, entity_of = touched.before, touched.dirty, touched.entity_of
    moved = pc.is_in(before.said.column("key"), value_set=pa.array(_said_of(events), pa.string()))
    new = (of_statement(one, entity_of) for one in link_statements(touched.readings(dirty)))
    inside, outside = circle(before.said, pc.or_(touched.stale(before.said), moved), new)
    there = _others(inside, dirty | touched.gone)
    here = {one.report_id for one in events.readings} | {report_id for _, report_id, _ in there}
    readings = touched.readings(here)
    statements = link_statements(readings)
    heard = tuple(one for one in statements if one.reading.report_id in dirty or (STATEMENT, one.reading.report_id, one.id) in there)
    stands = row_of(of_reports(events.sphere.outside, here))
    of = {key: row_id for (kind, _, key), row_id in stands.items() if kind == CLAIM} | milestone_ids(events.milestones)
    met = {(report_id, key): LinkedMeeting(row_id, ()) for (kind, report_id, key), row_id in stands.items() if kind == MEETING} | by_key(events.meetings)
    made = make_claims(readings, statements)
    utterances = link_utterances(heard, met, claims_made((of[one.id], one) for one in made), entity_of)
    participants = link_participants(events.meetings, entity_of)
    taking_part = before.participants({one.id for one in met.values()}) | {(one.meeting.id, one.entity.id): one.id for one in participants}
    facts = Facts(
        readings=readings,
        entities=tuple({one.id: one for one in (*touched.means.values(), *people)}.values()),
        meetings=events.meetings,
        participants=participants,
        statements=heard,
        utterances=utterances,
        milestones=events.milestones,
        disagreements=link_disagreements(events.meetings, events.milestones, entity_of),
        means=touched.means,
        met=met,
        became=became(statements, made, of, taking_part),
    )
    return Relinked(facts, people, told, events.sphere, Sphere(inside, outside, fates_of_statements(heard, utterances.__getitem__, entity_of)))


def _said_of(events: _Events) -> set[str]:
    """Statements of what is another meeting or milestone now."""
    said = {one.id for one in link_statements(events.readings) if (MEETING, one.reading.report_id, one.statement.meeting or "") in events.moved}
    return said | {one.statement.id for one in events.claims if one.statement and (CLAIM, one.reading.report_id, one.id) in events.moved}


def _others(inside: pa.Table, stale: Collection[str]) -> dict[Place, str]:
    """Those inside whose reports stand as they stood."""
    return row_of(inside.filter(pc.invert(tells_of(inside, stale))))
