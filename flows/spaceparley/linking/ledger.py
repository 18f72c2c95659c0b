"""The claims made of one milestone in the order in which they were told, what each does to those before it, and the state in which they leave it."""

from collections import Counter
from collections.abc import Iterator, Sequence

from .almanac import width
from .claims import kind_of_claim
from .days import days_of
from .tellings import MilestoneTelling

FINAL = ("achieved", "failed", "cancelled")
KEEPS_THE_DATE = ("on_schedule", "started")
"""Told without a date, these leave the one told before in force."""
UNDATED = "undated"
"""Sorts after every date."""
REASONS = ("told last", "over, no longer expected", "put off without a date", "the later date", "in the order of reports")
"""What puts one claim behind another, in the order in which it counts."""


def in_order(tellings: Sequence[MilestoneTelling]) -> tuple[MilestoneTelling, ...]:
    """The claims by day of publication, undated reports last; of one day, or one report, by the date they give."""
    return tuple(sorted(tellings, key=_when_told)) if len(tellings) > 1 else tuple(tellings)


def current(tellings: Sequence[MilestoneTelling]) -> MilestoneTelling:
    """The claim that tells the state, in whatever order they come."""
    return last_word(in_order(tellings))


def last_word(ordered: Sequence[MilestoneTelling]) -> MilestoneTelling:
    """The claim that tells the state: the last dated one, but an exact day of a thing done outlives a vaguer one."""
    dated = [telling for telling in ordered if telling.source.published] or ordered
    last = dated[-1]
    if last.status != "achieved":
        return last
    done = [telling for telling in dated if telling.status == "achieved" and telling.target]
    exact = min(reversed(done), key=lambda telling: width(telling.target or ""), default=last)
    return exact if last.target is None or width(exact.target or "") < width(last.target) else last


def target_in_force(ordered: Sequence[MilestoneTelling], state: MilestoneTelling) -> str | None:
    """The date of the claim that tells the state; one that says only that all goes to plan keeps the one before."""
    if state.target or state.status not in KEEPS_THE_DATE:
        return state.target
    before = ordered[: ordered.index(state)]
    return next((telling.target for telling in reversed(before) if telling.target), None)


def kinds(ordered: Sequence[MilestoneTelling]) -> Iterator[str]:
    """What each claim does to the last date told before it.

    Steps that a report tells as past are held against one another, and change nothing of what others told meanwhile.
    """
    steps = Counter(telling.source.report for telling in ordered)
    before: str | None = None
    steps_before: dict[str, str] = {}
    for place, told in enumerate(ordered):
        report = told.source.report
        one_of_many = steps[report] > 1
        base = (steps_before.get(report) or told.previous) if one_of_many else (before or told.previous)
        is_first = place == 0 or (one_of_many and base is None)
        yield kind_of_claim(told.status, told.target, base, is_first=is_first)
        before = told.target or before
        if told.target:
            steps_before[report] = told.target


def why_current(state: MilestoneTelling, others: Sequence[MilestoneTelling]) -> str:
    """The rule by which the state's claim comes before those others."""
    rivals = [_when_told(one) for one in others if one.source.published or not state.source.published]
    if not rivals:
        return "told on a known day"
    ours = _when_told(state)
    if max(rivals) > ours:
        return "more exact"
    for place, reason in enumerate(REASONS):
        rivals = [rival for rival in rivals if rival[place] == ours[place]]
        if not rivals:
            return reason
    return REASONS[-1]


def last_of_report(tellings: Sequence[MilestoneTelling]) -> MilestoneTelling:
    """Of the steps that one report tells, the one that is true on its day."""
    return in_order(tellings)[-1]


def _when_told(telling: MilestoneTelling) -> tuple[str, bool, bool, float, str, str]:
    published = days_of(telling.source.published).earliest if telling.source.published else None
    middle = days_of(telling.target).middle if telling.target else None
    # Put off without a date comes after every date; going to plan says nothing of one.
    put_off = telling.target is None and telling.status == "postponed"
    return (
        published.isoformat() if published else UNDATED,
        telling.status in FINAL,
        put_off,
        middle or 0.0,
        telling.source.report,
        telling.place,
    )
