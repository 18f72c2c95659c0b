"""Facts of many reports become the facts of one dataset."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ..extracting.facts import Extraction
from ..reading.report import Report
from .days import days_of
from .entities import entities_told, link_entities
from .ids import report_ids
from .known_names import Names
from .linked import Became, Claim, Facts, LinkedEntity, LinkedMilestone, LinkedStatement, Reading, by_key
from .meetings import link_meetings, meetings_told
from .milestones import link_milestones, make_claims
from .participants import link_participants
from .sides import link_disagreements
from .statements import claims_made, link_statements, link_utterances


def link(extractions: Sequence[tuple[Report, Extraction]], known: Names | None = None) -> Facts:
    """What the reports tell together, whatever the order in which they come; names that are `known` need not be read again."""
    ids = report_ids([report for report, _ in extractions])
    return link_readings([Reading(row_id, *one) for row_id, one in zip(ids, extractions, strict=True)], known)


def link_readings(unordered: Iterable[Reading], known: Names | None = None) -> Facts:
    """The same of reports that have their ids."""
    readings = in_order(unordered)
    entities = link_entities(list(entities_told(readings)), known)
    means = by_key(entities)

    def entity_of(reading: Reading, key: str) -> LinkedEntity:
        return means[reading.report_id, key]

    meetings = link_meetings(meetings_told(readings), entity_of)
    met = by_key(meetings)
    statements = link_statements(readings)
    made = make_claims(readings, statements)
    milestones = link_milestones(made, known)
    claims = [(milestone.id, claim) for milestone in milestones for claim in milestone.claims]
    participants = link_participants(meetings, entity_of)
    return Facts(
        readings=readings,
        entities=entities,
        meetings=meetings,
        participants=participants,
        statements=statements,
        utterances=link_utterances(statements, met, claims_made(claims), entity_of),
        milestones=milestones,
        disagreements=link_disagreements(meetings, milestones, entity_of),
        means=means,
        met=met,
        became=became(statements, made, milestone_ids(milestones), {(one.meeting.id, one.entity.id): one.id for one in participants}),
    )


def became(statements: Iterable[LinkedStatement], made: Iterable[Claim], of: Mapping[str, str], participants: Mapping[tuple[str, str], str]) -> Became:
    """What became of the facts of reports: of all their statements and claims in their order, these with the ids `of` their milestones."""
    said: defaultdict[str, list[str]] = defaultdict(list)
    claimed: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for statement in statements:
        said[statement.reading.report_id].append(statement.id)
    for claim in made:
        claimed[claim.reading.report_id].append((of[claim.id], claim.id))
    return Became(said, claimed, participants)


def milestone_ids(milestones: Iterable[LinkedMilestone]) -> dict[str, str]:
    """The id of the milestone of each claim, by the claim's id."""
    return {claim.id: milestone.id for milestone in milestones for claim in milestone.claims}


def in_order(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """The reports as they were published; of one day, by their ids."""
    return tuple(sorted(readings, key=_first_published_first))


def _first_published_first(reading: Reading) -> tuple[str, str]:
    """Undated reports come last: any letter sorts after a digit."""
    published = reading.report.published_on
    earliest = days_of(published).earliest if published else None
    return (earliest.isoformat() if earliest else "undated", reading.report_id)
