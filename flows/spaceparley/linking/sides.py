"""What reports tell differently, over the rows of the dataset: each side with the report that takes it."""

from collections.abc import Callable, Iterator, Sequence

from .disagreements import Disagreement, find_disagreements
from .ids import Telling, row_ids
from .linked import Claim, EntityOf, LinkedDisagreement, LinkedMeeting, LinkedMilestone, Side
from .meetings import as_telling
from .milestones import as_published

VALUE_OF_CLAIM: dict[str, Callable[[Claim], str | None]] = {
    "target": lambda claim: claim.milestone.target,
    "status": lambda claim: claim.milestone.status,
}


def link_disagreements(
    meetings: Sequence[LinkedMeeting], milestones: Sequence[LinkedMilestone], entity_of: EntityOf
) -> tuple[LinkedDisagreement, ...]:
    """The disagreements of the reports, each over one meeting or one milestone."""
    found = find_disagreements(
        # Nobody differs from himself, or from who tells the same state and date: so it is with most meetings and milestones.
        [[as_telling(reading, told, entity_of) for reading, told in meeting.tellings] if len(meeting.tellings) > 1 else [] for meeting in meetings],
        [[as_published(claim) for claim in milestone.claims] if _is_told_differently(milestone) else [] for milestone in milestones],
    )
    of = [meetings[one.about] if one.kind == "meeting" else milestones[one.about] for one in found]
    sides = [tuple(_sides(about, one)) for about, one in zip(of, found, strict=True)]
    ids = row_ids("disagreements", [_telling(one, taken[0]) for one, taken in zip(found, sides, strict=True)])
    return tuple(
        LinkedDisagreement(row_id, about, one.field, taken)
        for row_id, about, one, taken in zip(ids, of, found, sides, strict=True)
    )


def _is_told_differently(milestone: LinkedMilestone) -> bool:
    return len({(claim.milestone.status, claim.milestone.target) for claim in milestone.claims}) > 1


def _sides(about: LinkedMeeting | LinkedMilestone, one: Disagreement) -> Iterator[Side]:
    for value in one.values:
        for report in value.reports:
            if isinstance(about, LinkedMeeting):
                yield _of_meeting(about, value.value, report)
            else:
                yield _of_milestone(about, one.field, value.value, report)


def _of_meeting(meeting: LinkedMeeting, value: str, report: str) -> Side:
    reading, told = next(telling for telling in meeting.tellings if telling[0].report_id == report)
    return Side(value, reading, told.passage, None)


def _of_milestone(milestone: LinkedMilestone, field: str, value: str, report: str) -> Side:
    """Of several claims of one report that give the value, the last one takes the side."""
    told = VALUE_OF_CLAIM[field]
    claim = [one for one in milestone.claims if one.reading.report_id == report and told(one) == value][-1]
    return Side(value, claim.reading, claim.milestone.passage, claim)


def _telling(one: Disagreement, first: Side) -> Telling:
    return first.reading.telling(first.passage, (one.kind, one.field, first.value))
