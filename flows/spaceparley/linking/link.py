"""Facts of many reports become the facts of one dataset."""

from collections.abc import Sequence

from ..extracting.facts import Extraction
from ..reading.report import Report
from .days import days_of
from .entities import link_entities
from .ids import report_ids
from .known_names import Names
from .linked import Facts, LinkedEntity, Reading, by_key
from .meetings import link_meetings
from .milestones import link_milestones
from .participants import link_participants
from .sides import link_disagreements
from .statements import link_statements, link_utterances


def link(extractions: Sequence[tuple[Report, Extraction]], known: Names | None = None) -> Facts:
    """What the reports tell together, whatever the order in which they come; names that are `known` need not be read again."""
    readings = _in_order(extractions)
    entities = link_entities(readings, known)
    means = by_key(entities)

    def entity_of(reading: Reading, key: str) -> LinkedEntity:
        return means[reading.report_id, key]

    meetings = link_meetings(readings, entity_of)
    statements = link_statements(readings)
    milestones = link_milestones(readings, statements, known)
    return Facts(
        readings=readings,
        entities=entities,
        meetings=meetings,
        participants=link_participants(meetings, entity_of),
        statements=statements,
        utterances=link_utterances(statements, meetings, milestones, entity_of),
        milestones=milestones,
        disagreements=link_disagreements(meetings, milestones, entity_of),
    )


def _in_order(extractions: Sequence[tuple[Report, Extraction]]) -> tuple[Reading, ...]:
    ids = report_ids([report for report, _ in extractions])
    readings = (
        Reading(row_id, report, extraction) for row_id, (report, extraction) in zip(ids, extractions, strict=True)
    )
    return tuple(sorted(readings, key=_first_published_first))


def _first_published_first(reading: Reading) -> tuple[str, str]:
    """Undated reports come last: any letter sorts after a digit."""
    published = reading.report.published_on
    earliest = days_of(published).earliest if published else None
    return (earliest.isoformat() if earliest else "undated", reading.report_id)
