"""What was found in one report held against its annotation: hits, misses and inventions by figure."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ..reading.annotations import Annotation, MeetingRow, MilestoneRow, StatementRow
from .agreement import (
    alike,
    compatible_dates,
    find_span,
    overlap,
    same_date,
    same_person,
    same_speaker,
    same_value,
)
from .events import same_event
from .pairing import pair, without_optional

SAME_PEOPLE, SAME_QUOTE, SAME_CLAUSE, SAME_PASSAGE = 0.5, 0.9, 0.5, 0.3
"""Least overlap of participants (Jaccard), and of a quotation, a reported clause and a milestone's evidence (IoU)."""


@dataclass(frozen=True, slots=True)
class Miss:
    """A row missed, a row invented, or a speaker wrongly credited."""

    table: Literal["meetings", "statements", "milestones"]
    what: Literal["missed", "invented", "wrong speaker"]
    told: str
    """The row in words."""


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one report: (figure, "hit" | "gold" | "found") and ("wrong speaker", "")."""

    counts: Counter[tuple[str, str]]
    misses: tuple[Miss, ...]


def score_report(body: str, gold: Annotation, found: Annotation) -> Score:
    """Every figure's counts for one report."""
    counts: Counter[tuple[str, str]] = Counter()
    misses: list[Miss] = []
    keys = _score_meetings(gold, found, counts, misses)
    _score_statements(body, gold, found, keys, counts, misses)
    _score_milestones(body, gold, found, counts, misses)
    return Score(counts, tuple(misses))


def _tally(counts: Counter[tuple[str, str]], figure: str, hits: Iterable[bool], gold: int, found: int) -> None:
    for side, number in (("hit", sum(hits)), ("gold", gold), ("found", found)):
        counts[figure, side] += number


def _score_meetings(gold: Annotation, found: Annotation, counts: Counter[tuple[str, str]], misses: list[Miss]) -> dict[str | None, str | None]:
    """Counts meetings and participants; gives the gold's key for the key of each meeting found."""
    ours, theirs = without_optional(gold.meetings, found.meetings, _meeting_affinity)
    places = pair(ours, theirs, _meeting_affinity)
    pairs = [(ours[i], theirs[j]) for i, j in places]
    sizes = len(ours), len(theirs)
    _tally(counts, "meetings", (True for _ in pairs), *sizes)
    _tally(counts, "meetings+date", (same_date(one.date, other.date) for one, other in pairs), *sizes)
    _tally(counts, "meetings+place", (same_value(one.place, other.place) for one, other in pairs), *sizes)
    _tally(counts, "meetings+kind", (one.kind == other.kind for one, other in pairs), *sizes)
    _tally(counts, "meetings+status", (one.status == other.status for one, other in pairs), *sizes)
    people = [
        (one.participants[i], other.participants[j])
        for one, other in pairs
        for i, j in pair(one.participants, other.participants, same_person)
    ]
    sizes = sum(len(row.participants) for row in ours), sum(len(row.participants) for row in theirs)
    _tally(counts, "participants", (True for _ in people), *sizes)
    _tally(counts, "participants+name", (alike(one.name, other.name) for one, other in people), *sizes)
    _tally(counts, "participants+role", (same_value(one.role, other.role) for one, other in people), *sizes)
    _tally(counts, "participants+organisation", (same_value(one.organisation, other.organisation) for one, other in people), *sizes)
    _tally(counts, "participants+country", (same_value(one.country, other.country) for one, other in people), *sizes)
    misses += _misses("meetings", [_meeting_words(row) for row in ours], [_meeting_words(row) for row in theirs], places)
    return _keys(theirs, pairs)


def meeting_keys(gold: Annotation, found: Annotation) -> dict[str | None, str | None]:
    """The gold's key for the key of each meeting found, `?` where it has none."""
    ours, theirs = without_optional(gold.meetings, found.meetings, _meeting_affinity)
    return _keys(theirs, [(ours[i], theirs[j]) for i, j in pair(ours, theirs, _meeting_affinity)])


def _keys(found: Sequence[MeetingRow], pairs: Iterable[tuple[MeetingRow, MeetingRow]]) -> dict[str | None, str | None]:
    return {row.key: "?" for row in found} | {other.key: one.key for one, other in pairs}


def _meeting_affinity(gold: MeetingRow, found: MeetingRow) -> float:
    if not compatible_dates(gold.date, found.date):
        return 0
    shared = len(pair(gold.participants, found.participants, same_person))
    union = len(gold.participants) + len(found.participants) - shared
    value = shared / union if union else 0
    return value + 0.01 * same_date(gold.date, found.date) if value >= SAME_PEOPLE else 0


def _meeting_words(row: MeetingRow) -> str:
    people = ", ".join(one.name or one.surface or "?" for one in row.participants)
    return f"{row.status} {row.kind} {row.date or 'undated'} at {row.place or '?'}: {people}"


def _score_statements(
    body: str, gold: Annotation, found: Annotation, keys: dict[str | None, str | None], counts: Counter[tuple[str, str]], misses: list[Miss]
) -> None:
    affinity = statement_affinity(body)
    ours, theirs = without_optional(gold.statements, found.statements, affinity)
    places = pair(ours, theirs, affinity)
    pairs = [(ours[i], theirs[j]) for i, j in places]
    for mode in ("direct", "indirect"):
        sizes = sum(row.mode == mode for row in ours), sum(row.mode == mode for row in theirs)
        told = [(one, other) for one, other in pairs if one.mode == mode]
        _tally(counts, f"statements:{mode}", (True for _ in told), *sizes)
        credited = [same_speaker(one, other) for one, other in told]
        for figure in ("statements+speaker", *(("statements+speaker:direct",) if mode == "direct" else ())):
            _tally(counts, figure, credited, *sizes)
    wrong = [(one, other) for one, other in pairs if other.speaker and not same_speaker(one, other)]
    counts["wrong speaker", ""] += len(wrong)
    _tally(counts, "statements+meeting", (one.meeting == (keys.get(other.meeting) if other.meeting else None) for one, other in pairs), len(ours), len(theirs))
    misses += (Miss("statements", "wrong speaker", f"{other.speaker} for {one.speaker}: {one.text}") for one, other in wrong)
    misses += _misses("statements", [_statement_words(row) for row in ours], [_statement_words(row) for row in theirs], places)


def statement_affinity(body: str) -> Callable[[StatementRow, StatementRow], float]:
    """How much of the same words two statements about that text are; 0 where they are not the same."""

    def affinity(one: StatementRow, other: StatementRow) -> float:
        shared = overlap(find_span(body, one.text), find_span(body, other.text)) if one.mode == other.mode else 0
        return shared if shared >= (SAME_QUOTE if one.mode == "direct" else SAME_CLAUSE) else 0

    return affinity


def _statement_words(row: StatementRow) -> str:
    return f"{row.mode}, {row.speaker or 'nobody'}: {row.text}"


def _score_milestones(body: str, gold: Annotation, found: Annotation, counts: Counter[tuple[str, str]], misses: list[Miss]) -> None:
    def affinity(one: MilestoneRow, other: MilestoneRow) -> float:
        passage = find_span(body, other.evidence)
        shared = max(overlap(find_span(body, words), passage) for words in (one.evidence, *one.also))
        if shared < SAME_PASSAGE or not same_event(one.event, other.event):
            return 0
        return 1 + same_date(one.target, other.target) + (one.status == other.status) + alike(one.programme, other.programme)

    ours, theirs = without_optional(gold.milestones, found.milestones, affinity)
    places = pair(ours, theirs, affinity)
    pairs = [(ours[i], theirs[j]) for i, j in places]
    sizes = len(ours), len(theirs)
    _tally(counts, "milestones", (True for _ in pairs), *sizes)
    _tally(counts, "milestones+programme", (same_value(one.programme, other.programme) for one, other in pairs), *sizes)
    _tally(counts, "milestones+status", (one.status == other.status for one, other in pairs), *sizes)
    _tally(counts, "milestones+dates", (_same_step(one, other) for one, other in pairs), *sizes)
    misses += _misses("milestones", [_milestone_words(row) for row in ours], [_milestone_words(row) for row in theirs], places)


def _same_step(one: MilestoneRow, other: MilestoneRow) -> bool:
    return one.status == other.status and same_date(one.target, other.target) and same_date(one.previous, other.previous)


def _milestone_words(row: MilestoneRow) -> str:
    before = f", before {row.previous}" if row.previous else ""
    return f"{row.programme or '-'}: {row.event}, {row.status} {row.target or 'undated'}{before}: {row.evidence}"


def _misses(table: Literal["meetings", "statements", "milestones"], gold: Sequence[str], found: Sequence[str], pairs: Sequence[tuple[int, int]]) -> Iterator[Miss]:
    ours, theirs = {i for i, _ in pairs}, {j for _, j in pairs}
    yield from (Miss(table, "missed", words) for i, words in enumerate(gold) if i not in ours)
    yield from (Miss(table, "invented", words) for j, words in enumerate(found) if j not in theirs)
