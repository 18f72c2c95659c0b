"""Dates told together: a range gives both its interval, and what one leaves out the other may say."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from ... import edtf
from ...language.dates import DateWords
from .forms import Printed
from .tense import last_sentence
from .values import MONTHS

MOVED_REACH = 90
LONGEST_LINK = 16
WEEK = timedelta(weeks=1)


def is_range(text: str, first: Printed, second: Printed, words: DateWords) -> bool:
    """Whether two neighbours are the ends of one range."""
    between = text[first.end : second.start]
    if len(between) > LONGEST_LINK:
        return False
    before = last_sentence(text[max(0, first.start - MOVED_REACH) : first.start])
    opener = words.range_opener.search(before)
    if words.range_link.fullmatch(between) and re.search("[-–—]", between):
        return True
    if opener and words.moved.search(before):
        return False
    if words.range_link.fullmatch(between):
        return opener is not None or first.rule_id == second.rule_id
    return bool(opener and opener["between"] and words.pair_link.fullmatch(between))


def is_move(text: str, first: Printed, second: Printed, words: DateWords) -> bool:
    """Whether something is told to be moved from the one to the other ("reporté du 12 mai à fin 2026")."""
    between = text[first.end : second.start]
    if len(between) > LONGEST_LINK or not words.range_link.fullmatch(between):
        return False
    before = last_sentence(text[max(0, first.start - MOVED_REACH) : first.start])
    return bool(words.range_opener.search(before) and words.moved.search(before))


def share_years(text: str, printed: Sequence[Printed], words: DateWords) -> list[Printed]:
    """The same dates, each with the year that its neighbour in a range or pair prints."""
    shared = list(printed)
    for place, neighbours in enumerate(pairwise(printed)):
        if _together(text, *neighbours, words):
            first, second = shared[place : place + 2]
            shared[place : place + 2] = _with_year(first, second, -1), _with_year(second, first, 1)
    return shared


def _together(text: str, first: Printed, second: Printed, words: DateWords) -> bool:
    between = text[first.end : second.start]
    return len(between) <= LONGEST_LINK and bool(words.range_link.fullmatch(between) or words.pair_link.fullmatch(between))


def _with_year(printed: Printed, other: Printed, turn: int) -> Printed:
    """The date with the other's year; the one before or after it where the months run over the turn of the year."""
    year, month, theirs = other.number("year"), printed.number(*MONTHS), other.number(*MONTHS)
    if year is None or month is None or theirs is None or printed.has("year", "year_unit"):
        return printed
    over = turn if (month - theirs) * turn < 0 else 0
    return replace(printed, says=(*printed.says, ("year", year + over)))


def in_order(first: str, second: str, today: date | None) -> tuple[str, str]:
    """Two weekdays of one range, a week moved where the tense alone would let it run backwards."""
    if first <= second or today is None:
        return first, second
    if date.fromisoformat(first) > today:
        return first, f"{date.fromisoformat(second) + WEEK}"
    return f"{date.fromisoformat(first) - WEEK}", second


def interval(first: str, second: str) -> str | None:
    """The EDTF interval from one date to the other; None where it runs backwards."""
    value = f"{first}/{second}"
    return value if "/" not in first + second and edtf.is_edtf(value) else None
