"""Delays told by their length: "put off by two years", "a year later than planned"."""

import re
from dataclasses import replace
from datetime import date, timedelta

from ...edtf import bounds, is_day, is_edtf
from ...span import Span
from ..dates.tokens import Token, read_tokens
from ..facts import DateMention
from .page import Page
from .slips import Claim

MONTHS_OF = {"month_unit": 1, "months": 1, "year_unit": 12, "years": 12, "half_year": 1}
DAYS_OF = {"day_unit": 1, "days": 1, "week_unit": 7, "weeks": 7}
NUMBERS = {"number", "count"}
BESIDE = NUMBERS | {"of", "about", "article", "prep", "ahead", "same"}
"""Words that may stand before the unit of a length; with any other it is a date ("to the next year")."""
LONGEST = 40
YEAR = len("2026")
PRINTED_YEAR = re.compile(r"\d{4}")
PARTS = ((33, 4), (40, 2), (21, 4))
"""First quarter, half and season as EDTF numbers them, and how many a year has."""
DECEMBER = 12
BY_LENGTH = "milestone.delay.by-length"


def settle_length(page: Page, sentence: Span, claim: Claim) -> Claim:
    """The claim with the date that the length of the delay gives, new from old or old from new."""
    clause, sign = claim.telling.clause.span, claim.sign
    if claim.status == "postponed" and sign and claim.previous and not claim.target:
        found = page.words.by_length.match(page.plain, sign.end, clause.end)
        told = _told(page, Span(found.end(), min(clause.end, found.end() + LONGEST)), claim.previous, 1) if found else None
        is_least = told is not None and page.words.at_least.search(page.plain, sign.end, told.end) is not None
        return replace(claim, target=replace(told, edtf=f"{told.edtf}/..") if is_least else told) if told else claim
    if claim.status in ("planned", "postponed", "achieved") and claim.target and not claim.previous:
        found = page.words.later_than.search(page.plain, clause.start, min(sentence.end, clause.end + LONGEST))
        told = _told(page, Span(*found.span()), claim.target, -1) if found else None
        status = "postponed" if claim.status == "planned" else claim.status
        return replace(claim, previous=told, status=status) if found else claim
    return claim


def settle_order(page: Page, claim: Claim) -> Claim:
    """The claim of a delay with the old date before the new one, where its year goes unsaid ("promised for June, it will not be ready before March")."""
    old, new = claim.previous, claim.target
    if claim.status != "postponed" or old is None or new is None or PRINTED_YEAR.search(old.span.of(page.plain)):
        return claim
    first, second = bounds(old.edtf.strip("~"))[0], bounds(new.edtf.strip("~"))[0]
    if first is None or second is None or first <= second or first.year - second.year > 1 or not old.edtf[:YEAR].isdigit() or "/" in old.edtf:
        return claim
    earlier = f"{int(old.edtf[:YEAR]) - 1}{old.edtf[YEAR:]}"
    return replace(claim, previous=replace(old, edtf=earlier)) if is_edtf(earlier) else claim


def settle_goal(page: Page, sentence: Span, claim: Claim) -> Claim:
    """The claim of a delay whose new date, told without its year, would lie behind the day of the report, a year later ("has slipped to October")."""
    new, day = claim.target, page.document.report.published_on
    published = bounds(day)[1] if day else None
    if claim.status != "postponed" or new is None or published is None or PRINTED_YEAR.search(new.span.of(page.plain)) or not new.edtf.startswith(f"{published.year}-"):
        return claim
    last = bounds(new.edtf.strip("~"))[1]
    is_goal = page.words.goal.search(page.before(new.start, LONGEST, sentence.start))
    if last is None or last >= published or not is_goal or is_day(new.edtf) or any((bounds(one.edtf)[1] or last) > published for one in page.document.dates_in(sentence)):
        return claim
    later = f"{published.year + 1}{new.edtf[YEAR:]}"
    return replace(claim, target=replace(new, edtf=later)) if is_edtf(later) else claim


def _told(page: Page, span: Span, one: DateMention, turn: int) -> DateMention | None:
    """The date that lies as far from that one as the words say, later or earlier."""
    tokens = read_tokens(span.of(page.document.text), page.document.language)
    place = next((place for place, token in enumerate(tokens) if token.word.kind in MONTHS_OF or token.word.kind in DAYS_OF), None)
    if place is None or any(token.word.kind not in BESIDE for token in tokens[:place]):
        return None
    unit, number = tokens[place].word.kind, turn * _number(tokens[:place], tokens[place])
    edtf = _days_later(one.edtf, number * DAYS_OF[unit]) if unit in DAYS_OF else _later(one.edtf.strip("~"), number * MONTHS_OF[unit])
    return DateMention(span.start, span.start + tokens[place].end, edtf, BY_LENGTH) if edtf else None


def _number(before: list[Token], unit: Token) -> int:
    if unit.word.kind == "half_year":
        return int(unit.word.value)
    return next((int(token.word.value) for token in before if token.word.kind in NUMBERS), 1)


def _days_later(edtf: str, days: int) -> str | None:
    return f"{date.fromisoformat(edtf) + timedelta(days=days)}" if is_day(edtf) else None


def _later(edtf: str, months: int) -> str | None:
    """A year, quarter, half, season or month so many months later; None where it is told less or more exactly than that allows."""
    if "/" in edtf or "X" in edtf or is_day(edtf):
        return None
    if len(edtf) == YEAR:
        return f"{int(edtf) + months // 12}" if months % 12 == 0 else None
    year, part = int(edtf[:4]), int(edtf[5:7])
    for first, count in PARTS:
        if first <= part < first + count:
            return _turn(year * count + part - first + months * count // 12, count, first) if months * count % 12 == 0 else None
    return _turn(year * 12 + part - 1 + months, 12, 1) if part <= DECEMBER else None


def _turn(index: int, count: int, first: int) -> str:
    year, part = divmod(index, count)
    return f"{year:04}-{part + first:02}"
