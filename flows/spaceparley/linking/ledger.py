"""The claims made of one milestone in the order in which they were told, and the state in which they leave it."""

from collections.abc import Sequence

from .almanac import width
from .days import days_of
from .tellings import MilestoneTelling

FINAL = ("achieved", "failed", "cancelled")
UNDATED = "undated"
"""Sorts after every date."""
REASONS = ("told last", "over, no longer expected", "put off without a date", "the later date", "in the order of reports")
"""What puts one claim behind another, in the order in which it counts."""


def in_order(tellings: Sequence[MilestoneTelling]) -> tuple[MilestoneTelling, ...]:
    """The claims by day of publication, undated reports last; of one day, or one report, by the date they give."""
    return tuple(sorted(tellings, key=_when_told))


def current(tellings: Sequence[MilestoneTelling]) -> MilestoneTelling:
    """The claim that tells the state: the last dated one, but an exact day of a thing done outlives a vaguer one."""
    ordered = in_order(tellings)
    dated = [telling for telling in ordered if telling.source.published] or ordered
    last = dated[-1]
    if last.status != "achieved":
        return last
    done = [telling for telling in dated if telling.status == "achieved" and telling.target]
    exact = min(reversed(done), key=lambda telling: width(telling.target or ""), default=last)
    return exact if last.target is None or width(exact.target or "") < width(last.target) else last


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
        telling.key.zfill(4),
    )
