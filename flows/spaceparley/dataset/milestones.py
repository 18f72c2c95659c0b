"""Rows of milestones, in the state last told, and of the claims that led there."""

from collections.abc import Iterator, Sequence

from ..extracting.facts import Milestone
from ..linking.days import days_moved, days_of
from ..linking.ledger import target_in_force
from ..linking.linked import Claim, Facts, LinkedMilestone
from ..linking.tellings import MilestoneTelling
from .rows import Row, bounds_of, first_stated
from .statements import speaker_of

OUTCOMES = ("achieved", "failed", "cancelled")


def milestone_rows(facts: Facts) -> Iterator[Row]:
    """One row a milestone."""
    return (_milestone_row(facts, milestone) for milestone in facts.milestones)


def claim_rows(facts: Facts) -> Iterator[Row]:
    """One row a claim."""
    return (_claim_row(facts, milestone, claim) for milestone in facts.milestones for claim in milestone.claims)


def _milestone_row(facts: Facts, milestone: LinkedMilestone) -> Row:
    first = milestone.claims[0].milestone
    programme = first_stated(claim.milestone.programme for claim in milestone.claims)
    programmes = (facts.entity_id(claim.reading, claim.milestone.programme_entity) for claim in milestone.claims)
    return {
        "milestone_id": milestone.id,
        "label": label_of(programme, first.event),
        "programme": programme,
        "programme_entity_id": first_stated(programmes),
        "event": first.event,
        "event_kind": first.event_kind,
        **state_of(milestone.ledger, milestone.ledger[milestone.standing]),
    }


def label_of(programme: str | None, event: str) -> str:
    """Programme and event in one line."""
    return f"{programme}: {event}" if programme else event


def state_of(ordered: Sequence[MilestoneTelling], state: MilestoneTelling) -> Row:
    """The columns of a milestone that follow from its claims, of which `state` tells how things stand."""
    target, current = first_stated(date for one in ordered for date in (one.previous, one.target)), target_in_force(ordered, state)
    least, most = days_moved(target, current)
    return {
        "status": state.status,
        "state_as_of": first_stated(one.source.published for one in reversed(ordered)),
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


def current_target(milestone: LinkedMilestone) -> str | None:
    """The date that the milestone has now."""
    return target_in_force(milestone.ledger, milestone.ledger[milestone.standing])


def _outcome(last: MilestoneTelling, target: str | None) -> str | None:
    """Null until it is told; unknown where the last claim was made after the very date that it gives."""
    if last.status in OUTCOMES:
        return last.status
    if target is None or last.source.published is None:
        return None
    due, told = days_of(target).latest, days_of(last.source.published).earliest
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
