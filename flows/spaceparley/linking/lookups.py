"""By what facts of different reports find one another: those that share no key, and are led to one another by no others, never meet.

What finds a fact is `kept`, what the fact finds is `sought`. Facts that are led to by nothing else can be linked by themselves:
together with all that their keys lead to, they become what they become among all others, ids included.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b

from ..extracting.facts import Entity, Meeting
from .entities import compared, entity_telling
from .ids import Telling
from .known_names import Names
from .linked import Claim, EntityOf, LinkedStatement, Reading
from .meetings import as_telling
from .milestone_groups import event_of, kept_by, looked_for
from .milestones import as_published, claim_telling
from .shelf import kept_under, kept_under_weeks, looked_up_under, looked_up_under_weeks
from .statements import speaker_id, statement_telling
from .utterances import slots_of

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Lookup:
    """The keys of one fact, as numbers: they tell no word of it."""

    kept: tuple[int, ...]
    sought: tuple[int, ...]


def of_entity(reading: Reading, entity: Entity, known: Names) -> Lookup:
    """People meet by the sounds of their names, all others by their whole names."""
    if entity.kind != "person":
        return _lookup([compared(reading, entity), _id_of(entity_telling(reading, entity))])
    name = " ".join(entity.surface.split())
    return _lookup([*(("person", key) for key in known.read(name).keys), _id_of(entity_telling(reading, entity))])


def of_meeting(reading: Reading, meeting: Meeting, entity_of: EntityOf) -> Lookup:
    """Meetings meet where shelves keep them, and all of one report: whether it tells of a second one decides about the first."""
    told = as_telling(reading, meeting, entity_of)
    both: list[Key] = [("told beside", reading.report_id), ("passage", reading.report_id, meeting.passage)]
    if told.date:
        both.append(("alike", told.date, told.kind, told.status, told.place, *(party.who for party in told.parties)))
    return _lookup(both, [*kept_under(told), *kept_under_weeks(told)], [*looked_up_under(told), *looked_up_under_weeks(told)])


def of_claim(claim: Claim, known: Names) -> Lookup:
    """Claims meet by programme and kind of event; what has no date of its own is held against others by the meetings of its report."""
    told, report_id = as_published(claim), claim.reading.report_id
    event = event_of(told, known)
    both: list[Key] = [("passage", report_id, claim.milestone.passage), _id_of(claim_telling(claim))]
    if event.programme:
        both.append(("event", event.programme, event.kind))
    if told.source.published is None:
        both.append(("told beside", report_id))
    return _lookup(both, (("kin", *key) for key in kept_by(event)), (("kin", *key) for key in looked_for(event)))


def of_statement(one: LinkedStatement, entity_of: EntityOf) -> Lookup:
    """Statements meet by speaker, language and month, and by speaker and day in all languages."""
    told, report, speaker = one.statement, one.reading.report, speaker_id(one, entity_of)
    both: list[Key] = [_id_of(statement_telling(one.reading, told))]
    if speaker:
        said = told.said or told.announced
        slots = slots_of(said, report.published_on) or [f"{said} {report.published_on}"]
        both += [(speaker, report.language, slot) for slot in slots]
        both += [(speaker, said)] if said else []
    return _lookup(both)


def _id_of(telling: Telling) -> Key:
    """Rows that were told at one place are numbered together."""
    return ("id", telling.report_id, telling.span or telling.values)


def _lookup(both: Iterable[Key], kept: Iterable[Key] = (), sought: Iterable[Key] = ()) -> Lookup:
    shared = set(_numbers(both))
    return Lookup(tuple(sorted({*shared, *_numbers(kept)})), tuple(sorted({*shared, *_numbers(sought)})))


def _numbers(keys: Iterable[Key]) -> Iterator[int]:
    for key in keys:
        yield int.from_bytes(blake2b(repr(key).encode(), digest_size=8).digest(), signed=True)
