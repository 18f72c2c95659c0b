"""Rows of dates of which each took the place of the one before ("moved from December to February, and then to April")."""

from collections.abc import Sequence
from dataclasses import replace

from ..dates.yearless import is_yearless
from ..facts import DateMention
from .tellings import Telling
from .years import in_time, is_later, moved_before

FEWEST = 3


def settle_row(telling: Telling, plain: str, published: str | None) -> Telling:
    """The telling of a delay in steps, each date in its year."""
    row = sorted((*telling.olds, *telling.news), key=lambda one: one.start)
    told = {one.start: settled for one, settled in zip(row, in_row(row, plain, published), strict=True)}
    return replace(telling, olds=tuple(told[one.start] for one in telling.olds), news=tuple(told[one.start] for one in telling.news))


def in_row(dates: Sequence[DateMention], plain: str, published: str | None) -> tuple[DateMention, ...]:
    """The dates, the last the first of its name where it is still to come, and each of the others the last of its own before the next; as they are where any tells its year."""
    if len(dates) < FEWEST or not all(is_yearless(plain, one.span, one.rule_id) for one in dates):
        return tuple(dates)
    last, told = dates[-1], [one.edtf for one in dates]
    is_ahead = published is not None and (last.edtf > published or told != sorted(told))
    following = replace(last, edtf=in_time(_lately(last.edtf, published), published, "future")) if is_ahead else last
    row = [following]
    for one in reversed(dates[:-1]):
        following = replace(one, edtf=moved_before(one.edtf, following.edtf, yearless=True))
        row.append(following)
    return tuple(reversed(row))


def _lately(edtf: str, published: str | None) -> str:
    """The date in the year of the report."""
    return f"{published[:4]}{edtf[4:]}" if published and edtf[:4].isdigit() and "/" not in edtf else edtf


def is_step_of_plans(telling: Telling, previous: DateMention, target: DateMention) -> bool:
    """Whether a later date only goes on the row of plans that the one before it opened: nothing stands between ("was first promised for 2024, then for March 2025")."""
    prior = telling.cue("prior")
    if prior is None or not prior.start <= previous.start < target.start or not is_later(target.edtf, previous.edtf):
        return False
    return not any(previous.end <= sign.start < target.start and sign.sort != "move" for sign in (*telling.clause.signs, telling.event))
