"""Rows of what reports tell differently, each side with its report, and the value that the dataset gives."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from ..linking.ledger import why_current
from ..linking.linked import Facts, LinkedDisagreement, LinkedMeeting, LinkedMilestone
from ..linking.sides import VALUE_OF_CLAIM
from .choices import choose_date, choose_place
from .milestones import asserted_by, current_target
from .rows import Row

COLUMNS = {
    "date": "date_edtf",
    "place": "place",
    "participants": "participants",
    "target": "current_target_edtf",
    "status": "status",
}
ALL_OF_THEM = "all who are named"
CHOICES = {"date": choose_date, "place": choose_place}
Names = Mapping[tuple[str, str], list[str]]
"""Who takes part in a meeting, by its id, as a report, by its id, has it."""


def disagreement_rows(facts: Facts) -> Iterator[Row]:
    """One row a value and report; two lists of namesakes that read the same are no disagreement that a reader could see."""
    names: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for participant in facts.participants:
        for reading, _ in participant.tellings:
            names[participant.meeting.id, reading.report_id].append(participant.entity.name)
    for disagreement in facts.disagreements:
        rows = list(_rows(facts, disagreement, names))
        if len({row["value"] for row in rows}) > 1:
            yield from rows


def _rows(facts: Facts, one: LinkedDisagreement, names: Names) -> Iterator[Row]:
    given, reason = _given(one)
    for side in one.sides:
        report_id = side.reading.report_id
        value = ", ".join(sorted(names[one.about.id, report_id])) if one.field == "participants" else side.value
        yield {
            "disagreement_id": one.id,
            "table_name": "meetings" if isinstance(one.about, LinkedMeeting) else "milestones",
            "row_id": one.about.id,
            "column_name": COLUMNS[one.field],
            "value": value,
            "report_id": report_id,
            "speaker": asserted_by(facts, side.claim) if side.claim else None,
            "chosen": one.field == "participants" or value == given,
            "reason": reason,
        }


def _given(one: LinkedDisagreement) -> tuple[str | None, str]:
    """The value that the row gives, and the rule that sets it before every other."""
    if isinstance(one.about, LinkedMilestone):
        return _of_milestone(one.about, one.field)
    choice = CHOICES[one.field](one.about) if one.field in CHOICES else None
    return (choice.value, choice.reason) if choice else (None, ALL_OF_THEM)


def _of_milestone(milestone: LinkedMilestone, field: str) -> tuple[str | None, str]:
    told = VALUE_OF_CLAIM[field]
    state = milestone.claims[milestone.standing]
    others = [one for claim, one in zip(milestone.claims, milestone.ledger, strict=True) if told(claim) and told(claim) != told(state)]
    given = current_target(milestone) if field == "target" else told(state)
    return given, why_current(milestone.ledger[milestone.standing], others)
