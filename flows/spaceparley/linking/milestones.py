"""Milestones of many reports and the claims made of them, each with what it does to the one before.

Each report's milestone is one of its own until milestones are linked across reports.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from ..extracting.facts import Milestone
from ..span import Span
from .claims import kind_of_claim
from .ids import Telling, row_ids
from .linked import Claim, LinkedMilestone, LinkedStatement, Reading

SAYING_COLUMNS = ("target_edtf", "status", "event")
"""Whose evidence shows which statement makes the claim, the most telling first."""

Statements = Mapping[str, Sequence[LinkedStatement]]
"""The statements of each report, by its id."""


def link_milestones(readings: Sequence[Reading], statements: Sequence[LinkedStatement]) -> tuple[LinkedMilestone, ...]:
    """The milestones that the reports tell of, each with its claims in order."""
    told = [(reading, milestone) for reading in readings for milestone in reading.extraction.milestones]
    tellings = [_telling(reading, milestone) for reading, milestone in told]
    ids = zip(row_ids("milestones", tellings), row_ids("milestone_claims", tellings), told, strict=True)
    said = _by_report(statements)
    return tuple(LinkedMilestone(milestone, tuple(_claims([(claim, *one)], said))) for milestone, claim, one in ids)


def said_at(milestone: Milestone) -> Span:
    """The words that make the claim: those of its date, else of its status, else the whole passage."""
    found = {evidence.column: evidence.span for evidence in reversed(milestone.evidence)}
    return next((found[column] for column in SAYING_COLUMNS if column in found), milestone.passage)


def _telling(reading: Reading, milestone: Milestone) -> Telling:
    values = (milestone.programme or "", milestone.event, milestone.status, milestone.target or "")
    return Telling(reading.report_id, milestone.passage, values)


def _by_report(statements: Sequence[LinkedStatement]) -> Statements:
    found: defaultdict[str, list[LinkedStatement]] = defaultdict(list)
    for linked in statements:
        found[linked.reading.report_id].append(linked)
    return found


def _claims(history: Sequence[tuple[str, Reading, Milestone]], statements: Statements) -> Iterator[Claim]:
    """The claims of one milestone, in order; each is held against the last date told before it."""
    before: str | None = None
    for place, (row_id, reading, milestone) in enumerate(history):
        statement = _statement_making(milestone, statements.get(reading.report_id, ()))
        kind = kind_of_claim(milestone.status, milestone.target, before or milestone.previous, is_first=place == 0)
        yield Claim(row_id, reading, milestone, statement, milestone.said or _claimed(reading, statement), kind)
        before = milestone.target or before


def _statement_making(milestone: Milestone, statements: Sequence[LinkedStatement]) -> LinkedStatement | None:
    """The statement in whose words the claim stands; the shortest where one lies within another."""
    said = said_at(milestone)
    found = [linked for linked in statements if any(part.holds(said) for part in linked.statement.parts)]
    return min(found, key=lambda linked: linked.statement.passage.end - linked.statement.passage.start, default=None)


def _claimed(reading: Reading, linked: LinkedStatement | None) -> str | None:
    said = (linked.statement.said or linked.statement.announced) if linked else None
    return said or reading.report.published_on
