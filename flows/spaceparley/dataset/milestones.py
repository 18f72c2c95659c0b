"""Rows of milestones, in the state last told, and of the claims that led there."""

from collections.abc import Iterator, Sequence

from ..extracting.facts import Milestone
from ..linking.days import days_moved, days_of
from ..linking.linked import Claim, Facts, LinkedMilestone
from .rows import Row, bounds_of, first_stated
from .statements import speaker_of

OUTCOMES = ("achieved", "failed", "cancelled")
KEEPS_THE_DATE = ("on_schedule", "started")
"""Told without a date, these leave the one told before in force."""


def milestone_rows(facts: Facts) -> Iterator[Row]:
    """One row a milestone."""
    return (_milestone_row(facts, milestone) for milestone in facts.milestones)


def claim_rows(facts: Facts) -> Iterator[Row]:
    """One row a claim."""
    return (_claim_row(facts, milestone, claim) for milestone in facts.milestones for claim in milestone.claims)


def _milestone_row(facts: Facts, milestone: LinkedMilestone) -> Row:
    first, state = milestone.claims[0].milestone, milestone.state
    programme = first_stated(claim.milestone.programme for claim in milestone.claims)
    programmes = (facts.entity_id(claim.reading, claim.milestone.programme_entity) for claim in milestone.claims)
    target, current = _first_target(milestone.claims), current_target(milestone)
    least, most = days_moved(target, current)
    return {
        "milestone_id": milestone.id,
        "label": f"{programme}: {first.event}" if programme else first.event,
        "programme": programme,
        "programme_entity_id": first_stated(programmes),
        "event": first.event,
        "event_kind": first.event_kind,
        "status": state.milestone.status,
        "state_as_of": first_stated(claim.claimed for claim in reversed(milestone.claims)),
        "outcome": _outcome(state, current),
        "first_target_edtf": target,
        "current_target_edtf": current,
        **bounds_of("current", current),
        "slip_days_min": least,
        "slip_days_max": most,
    }


def moved_text(told: Milestone) -> str | None:
    """The move in the report's own words, which only its evidence has."""
    return first_stated(evidence.value for evidence in told.evidence if evidence.column == "moved_text")


def asserted_by(facts: Facts, claim: Claim) -> str | None:
    """Who makes the claim; None where the report tells it in its own voice."""
    return speaker_of(facts, claim.statement) if claim.statement else claim.milestone.speaker


def _first_target(claims: Sequence[Claim]) -> str | None:
    return first_stated(date for claim in claims for date in (claim.milestone.previous, claim.milestone.target))


def current_target(milestone: LinkedMilestone) -> str | None:
    """The date of the claim that tells the state; one that says only that all goes to plan keeps the one before."""
    state = milestone.state
    if state.milestone.target or state.milestone.status not in KEEPS_THE_DATE:
        return state.milestone.target
    before = milestone.claims[: milestone.claims.index(state)]
    return first_stated(claim.milestone.target for claim in reversed(before))


def _outcome(last: Claim, target: str | None) -> str | None:
    """Null until it is told; unknown where the last claim was made after the very date that it gives."""
    if last.milestone.status in OUTCOMES:
        return last.milestone.status
    if target is None or last.claimed is None:
        return None
    due, told = days_of(target).latest, days_of(last.claimed).earliest
    return "unknown" if due and told and due < told else None


def _claim_row(facts: Facts, milestone: LinkedMilestone, claim: Claim) -> Row:
    told, statement = claim.milestone, claim.statement.statement if claim.statement else None
    least, most = days_moved(told.previous, told.target)
    return {
        "claim_id": claim.id,
        "milestone_id": milestone.id,
        "report_id": claim.reading.report_id,
        "statement_id": claim.statement.id if claim.statement else None,
        "claimed_edtf": claim.claimed,
        "asserted_by": asserted_by(facts, claim),
        "asserted_by_entity_id": facts.entity_id(claim.reading, statement.speaker_entity if statement else told.speaker_entity),
        "status": told.status,
        "modality": told.modality if told.modality != "asserted" or statement is None else statement.modality,
        "kind": claim.kind,
        "target_edtf": told.target,
        **bounds_of("target", told.target),
        "previous_edtf": told.previous,
        **bounds_of("previous", told.previous),
        "previous_asserted_by": told.previous_speaker,
        "moved_days_min": least,
        "moved_days_max": most,
        "moved_text": moved_text(told),
    }
