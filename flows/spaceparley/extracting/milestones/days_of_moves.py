"""Days on which something was put off, which are no dates that it was put off to ("NASA delayed the launch on Monday")."""

from dataclasses import replace

from ...edtf import bounds, is_day
from ..facts import DateMention
from .page import Page
from .signs import Sign
from .tellings import Telling

REACH, ARTICLE = 40, 5
RELATIVE = (".weekday", ".shift", ".which_unit")
"""Endings of the rules of days told from the day of the report."""
HALTED = ".hold"
"""Ending of the lexemes of works that stop on a day."""
PASSED = {"craft", "crew", "people", "works", "quality", "fail", "noun"}
"""Signs that may stand between a move and its day: what was moved, and why."""


def without_days_of_moves(page: Page, telling: Telling) -> Telling:
    """The telling without dates gone by that no word says something was moved to."""
    move = telling.cue("move")
    if move is None or not telling.news or move.lexeme.id.endswith(HALTED):
        return telling
    kept = tuple(one for one in telling.news if not _is_day_of_move(page, telling, move, one))
    return replace(telling, news=kept) if len(kept) < len(telling.news) else telling


def _is_day_of_move(page: Page, telling: Telling, move: Sign, date: DateMention) -> bool:
    clause, words, published = telling.clause, page.words, page.document.report.published_on
    _, last = bounds(date.edtf)
    if date.start < move.end or last is None or not published or last.isoformat() > published:
        return False
    between = page.plain[move.end : date.start]
    if not (is_day(date.edtf) or date.rule_id.endswith(RELATIVE)) and (not between.strip() or (len(between) <= ARTICLE and words.definite.search(between))):
        return False  # "In 2019 that became 2020."
    before = page.before(date.start, REACH, clause.span.start)
    if any(pattern.search(before) for pattern in (words.goal, words.onward, words.replaced, words.origin)):
        return False
    flights = [sign.start for sign in clause.signs if sign.sort == "noun" and move.end <= sign.start < date.start]
    if any(words.goal.search(page.plain, move.end, at) for start in flights for at in range(max(move.end, start - ARTICLE), start + 1)):
        return False  # "It has been bumped to a flight in May."
    return all(sign.sort in PASSED for sign in clause.signs if move.end <= sign.start < date.start)
