"""One milestone where a report tells an event and its date more than once, or the old date in another place."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...edtf import contains, is_day, midpoint
from ...span import Span
from ..facts import Evidence, Milestone
from .cooperation import COOPERATION
from .events import PHASES
from .years import is_later, moved_before

MOVABLE = {"planned", "postponed"}
NEAR = 300
"""Characters between two passages of which one may leave the programme to the other to name."""
NEXT_TO = 3
"""Characters between two sentences of which one follows the other."""
LATEST = 100
"""How many milestones back a retelling may be of."""
ANY_TEXT = "agreement"
UNSURE = "unsure"
"""Status of a passage that tells an old date and nothing else."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A milestone as one clause tells it, with what tells its event from others."""

    milestone: Milestone
    ordinal: str | None
    thing: str | None
    speaker: str | None
    """Who says so; None where nobody does."""
    lapsed: bool = False
    """Whether it tells only of a plan that another one has replaced, for a day now past."""
    named: bool = True
    """Whether its own sentence names what it belongs to."""
    yearless: bool = False
    """Whether its old date, or else its date, is told without a year."""
    waning: bool = False
    """Whether it tells of a plan in the past tense: a date told right behind it takes its place ("was due in May; it will be held in June")."""
    past_row: bool = False
    """Whether it is the last step of a row of plans that are told as past ("was first set for March, then for June")."""


def merge_drafts(drafts: Sequence[Draft]) -> tuple[Milestone, ...]:
    """The milestones of the drafts, each event and target once, in the order of their first telling."""
    merged: list[Draft] = []
    for draft in drafts:
        for place in reversed(range(max(0, len(merged) - LATEST), len(merged))):
            joined = _join(merged[place], draft)
            if joined:
                merged[place] = _named_by(joined, draft.milestone, merged[place].milestone)
                break
        else:
            merged.append(draft)
    merged = _chained(merged)
    told = (replace(draft.milestone, status="postponed") if draft.lapsed and draft.milestone.status == UNSURE else draft.milestone for draft in merged)
    return tuple(milestone for milestone in told if milestone.status != UNSURE)


def _chained(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, a plan or delay with the last date of the row of old plans that is told beside it ("has slipped to December. It was first set for March, then for June")."""
    rows = [draft for draft in drafts if draft.past_row]
    return [_with_last_plan(draft, rows) if draft.milestone.status in MOVABLE and draft.milestone.target and not draft.milestone.previous else draft for draft in drafts]


def _with_last_plan(draft: Draft, past_rows: Sequence[Draft]) -> Draft:
    told = draft.milestone
    rows = [one for one in past_rows if one.ordinal in (None, draft.ordinal) and _is_same_event(draft, one) and (_are_near(told, one.milestone) if told.passage.start < one.milestone.passage.start else _are_near(one.milestone, told))]
    last = rows[-1].milestone if rows else None
    if last is None or not is_later(told.target, last.target):
        return draft
    kept = replace(told, status="postponed", previous=last.target, evidence=_with_previous(told, last))
    return replace(draft, milestone=kept if kept.passage == last.passage else replace(kept, previous_passage=last.passage))


def _join(first: Draft, second: Draft) -> Draft | None:
    """Both as one; None where they are two milestones."""
    if not _is_same_event(first, second):
        return None
    one, other = first.milestone, second.milestone
    if other.status == UNSURE:
        return _with_old_date(first, second)
    if one.target and one.target == other.target:
        return _told_again(first, second)
    if not other.target:
        return _without_target(first, second)
    if not one.target:
        return _with_target(first, second)
    if overtaken := _overtaken(first, second):
        return overtaken
    if one.status == other.status and one.target != other.target and not (one.previous or other.previous):
        if contains(one.target, other.target):
            return replace(second, milestone=replace(other, also=(*one.also, one.passage)))
        if contains(other.target, one.target) and not (second.ordinal and not first.ordinal):
            return _told_again(first, second)  # But "in March, the next four by the end of 2028".
    return None


def _overtaken(first: Draft, second: Draft) -> Draft | None:
    """The telling that holds with the date of a plan told in the past tense beside it ("was due in May; it will be held in June")."""
    one, other = first.milestone, second.milestone
    if one.previous or other.previous or not (one.target and other.target) or not _are_near(one, other):
        return None
    is_set_anew = one.status == "cancelled" and other.status == "planned" and is_later(other.target, one.target)
    if is_set_anew or (first.waning and other.status in MOVABLE):
        status = "postponed" if _is_after(other.target, one.target) else other.status
        kept, old, draft = replace(other, status=status, previous=one.target, evidence=_with_previous(other, one)), one, second
    elif second.waning and one.status in MOVABLE and _is_after(one.target, other.target):
        kept, old, draft = replace(one, status="postponed", previous=other.target, evidence=_with_previous(one, other)), other, first
    else:
        return None
    return replace(draft, milestone=kept if kept.passage == old.passage else replace(kept, previous_passage=old.passage))


def _named_by(joined: Draft, *tellings: Milestone) -> Draft:
    """The joined draft with the programme that either telling names."""
    named = next((one for one in tellings if one.programme), None)
    if joined.milestone.programme or named is None:
        return joined
    evidence = _evidence(joined.milestone, named, "programme")
    return replace(joined, milestone=replace(joined.milestone, programme=named.programme, programme_entity=named.programme_entity, evidence=evidence))


def _is_same_event(first: Draft, second: Draft) -> bool:
    one, other = first.milestone, second.milestone
    if one.event_kind != other.event_kind:
        return False
    # "The first flight of the Kestrel is due in May. The company had aimed to launch it in March."
    goes_on = other.status == UNSURE and not second.named and 0 <= other.passage.start - one.passage.end <= NEXT_TO
    fails = one.status == other.status == "failed" and other.target is None and other.passage in one.also
    is_told_there = goes_on or fails or (None in (one.programme, other.programme) and _are_near(one, other))
    if one.programme != other.programme and not (is_told_there or _tells_signatories(first, second)):
        return False
    if first.ordinal and second.ordinal and first.ordinal != second.ordinal:
        return False
    if all(any(told.event.startswith(f"{phase} of") for told in (one, other)) for phase in PHASES.values()):
        return False  # Works begin in September and are to be completed by May.
    return one.event_kind == "launch" or not (first.thing and second.thing) or first.thing == second.thing or _is_the_document(first, second)


def _is_the_document(first: Draft, second: Draft) -> bool:
    """Whether one text is only called what any text is ("the document was signed")."""
    return first.milestone.event_kind == "agreement" and ANY_TEXT in (first.thing, second.thing) and first.milestone.target == second.milestone.target


def _tells_signatories(first: Draft, second: Draft) -> bool:
    """Whether a sentence right behind a signing only tells who put their names under "the document", and so not what it is about."""
    one, other = first.milestone, second.milestone
    guessed = COOPERATION in (other.programme or "") and all(evidence.column != "programme" for evidence in other.evidence)
    return one.event_kind == "agreement" and second.thing == ANY_TEXT and not second.ordinal and guessed and one.target == other.target and _are_near(one, other)


def _are_near(one: Milestone, other: Milestone) -> bool:
    return other.passage.start - one.passage.end <= NEAR


def _told_again(first: Draft, second: Draft) -> Draft | None:
    """The first telling, with the old date and the surer status of the second."""
    one, other = first.milestone, second.milestone
    if one.status == "achieved" and other.status == "failed" and one.passage == other.passage:
        # "The first launch, in March, ended when the rocket fell into the sea."
        return replace(first, milestone=replace(one, status="failed", evidence=_evidence(one, other, "status")))
    if {one.status, other.status} & {"cancelled", "failed", "proposed"} and one.status != other.status:
        return None
    merged = replace(one, also=_also(one, other))
    if other.previous and not one.previous:
        merged = _previous_from(merged, second, first.speaker)
        merged = replace(merged, status=other.status if one.status in MOVABLE else one.status)
    if one.status == "planned" and other.status in ("postponed", "on_schedule", "achieved"):
        merged = replace(merged, status=other.status, evidence=_evidence(merged, other, "status"))
    return replace(first, milestone=merged)


def _without_target(first: Draft, second: Draft) -> Draft | None:
    """A telling without date is part of one that has it, when both say the same of the event."""
    one, other = first.milestone, second.milestone
    is_scrubbed = other.status == "cancelled" and one.event_kind == "launch" and one.previous is not None and is_day(one.previous)
    if one.status == UNSURE and is_scrubbed:  # "It was to fly on Tuesday. The launch was called off because of the wind."
        return replace(first, milestone=replace(one, status="postponed", also=_also(one, other)))
    if one.status == UNSURE and other.status == "postponed" and not other.previous:
        # "It was planned for 2025, but was put off."
        return replace(first, milestone=replace(one, status="postponed", also=_also(one, other), evidence=_evidence(one, other, "status")))
    has_come = one.status == "achieved" and other.status == "postponed" and other.previous is not None and one.previous is None and is_later(one.target, other.previous) and _are_near(one, other)
    if has_come:  # "It lifted off on 20 August. The flight was planned for 2024, but was put off."
        return replace(first, milestone=_previous_from(replace(one, also=_also(one, other)), second, first.speaker))
    if one.status != other.status and {one.status, other.status} != MOVABLE:
        return None
    merged = replace(one, also=_also(one, other))
    if other.previous and not one.previous and other.previous != one.target:
        merged = _previous_from(merged, second, first.speaker)
    if other.status == "postponed" and one.status == "planned":
        if not other.previous or _is_after(other.previous, one.target or ""):
            return None
        merged = replace(merged, status="postponed", evidence=_evidence(merged, other, "status"))
    return replace(first, milestone=merged)


def _is_after(one: str, other: str) -> bool:
    first, second = (midpoint(date) if date else None for date in (one, other))
    return first is not None and second is not None and first >= second


def _with_target(first: Draft, second: Draft) -> Draft | None:
    """The telling that has the date stands for one before it that had none."""
    one, other = first.milestone, second.milestone
    if one.status == UNSURE:
        return _with_old_date(second, first)
    if one.status == other.status:
        merged = replace(other, also=(*one.also, one.passage))
    elif one.status == "postponed" and other.status == "planned":
        merged = replace(other, status="postponed", also=(*one.also, one.passage), evidence=_evidence(other, one, "status"))
    else:
        return None
    if one.previous and not merged.previous and one.previous != merged.target:
        merged = _previous_from(merged, first, second.speaker)
    return replace(second, milestone=merged, ordinal=second.ordinal or first.ordinal, thing=second.thing or first.thing)


def _with_old_date(first: Draft, second: Draft) -> Draft | None:
    """The first telling with an old date that a later sentence tells; None where it cannot be one."""
    one, other = first.milestone, second.milestone
    follows = 0 <= other.passage.start - one.passage.end <= NEXT_TO
    if one.previous or other.previous == one.target or one.status not in (*MOVABLE, "achieved", *(["on_schedule"] if follows else [])):
        return None
    if not one.target and one.status != "postponed":
        return None
    if one.target and other.previous and one.status == "postponed" and second.yearless:
        other = replace(other, previous=moved_before(other.previous, one.target, yearless=False))
    if one.target and other.previous and is_later(other.previous, one.target) and one.status != "planned":
        return None
    merged = _previous_from(one, second, first.speaker)
    if one.target and merged.previous and merged.status in MOVABLE and second.yearless:
        # "We used to say 2027": a year that is told stays as it is.
        merged = _in_year(merged, moved_before(merged.previous, one.target, yearless=True))
    if one.status in ("planned", "on_schedule") and one.target and other.previous and is_later(one.target, other.previous):
        merged = replace(merged, status="postponed")
    return replace(first, milestone=merged)


def _in_year(milestone: Milestone, previous: str) -> Milestone:
    """The milestone with its old date in another year."""
    evidence = (replace(one, value=previous) if one.column == "previous_edtf" else one for one in milestone.evidence)
    return replace(milestone, previous=previous, evidence=tuple(evidence))


def _previous_from(milestone: Milestone, source: Draft, speaker: str | None) -> Milestone:
    other = source.milestone
    merged = replace(milestone, previous=other.previous, evidence=_evidence(milestone, other, "previous_edtf"))
    if other.passage == milestone.passage:
        return merged
    return replace(merged, previous_passage=other.passage, previous_speaker=source.speaker if source.speaker != speaker else None)


def _with_previous(milestone: Milestone, source: Milestone) -> tuple[Evidence, ...]:
    """The evidence of a milestone with the target of another as its old date."""
    old = next((evidence for evidence in source.evidence if evidence.column == "target_edtf"), None)
    return (*milestone.evidence, *((replace(old, column="previous_edtf"),) if old else ()))


def _evidence(milestone: Milestone, source: Milestone, column: str) -> tuple[Evidence, ...]:
    """The evidence of a milestone with one column's taken from another."""
    kept = [evidence for evidence in milestone.evidence if evidence.column != column]
    return (*kept, *(evidence for evidence in source.evidence if evidence.column == column))


def _also(one: Milestone, other: Milestone) -> tuple[Span, ...]:
    known = (one.passage, *one.also)
    return one.also if other.passage in known else (*one.also, other.passage)
