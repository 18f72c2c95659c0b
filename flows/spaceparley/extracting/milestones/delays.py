"""Delays told by their length: "put off by two years", "a year later than planned"."""

import re
from dataclasses import replace
from datetime import date, timedelta

from ...edtf import bounds, is_day, is_edtf
from ...span import Span
from ..dates.tokens import Token, read_tokens
from ..dates.yearless import is_yearless
from ..facts import DateMention
from .clauses import Clause
from .page import Page
from .signs import Sign
from .slips import Claim
from .years import a_year_sooner, is_later, moved_before, nearest_before

MONTHS_OF = {"month_unit": 1, "months": 1, "year_unit": 12, "years": 12, "half_year": 1}
DAYS_OF = {"day_unit": 1, "days": 1, "week_unit": 7, "weeks": 7}
NUMBERS = {"number", "count"}
BESIDE = NUMBERS | {"of", "about", "article", "prep", "ahead", "same"}
"""Words that may stand before the unit of a length; with any other it is a date ("to the next year")."""
LONGEST = 40
SHORTEST = 12
"""Characters of a length that may hold what makes it the least ("на два месяца минимум")."""
YEAR, MONTH = len("2026"), len("2026-05")
UNTIL, FROM = "../", "/.."
WEEKDAY = ".weekday"
AHEAD = ".ahead"
"""Ending of the rules of dates that are counted from the day of the report."""
PRINTED_YEAR = re.compile(r"\d{4}")
PARTS = ((33, 4), (40, 2), (21, 4))
"""First quarter, half and season as EDTF numbers them, and how many a year has."""
DECEMBER = 12
NEARER = 183
"""Days after which a day of the next year is nearer than that of the last."""
MOST = 60
"""Years, months, weeks or days of a length that is told as one."""
BY_LENGTH = "milestone.delay.by-length"


def settle_length(page: Page, sentence: Span, claim: Claim) -> Claim:
    """The claim with the date that the length of the delay gives, new from old or old from new."""
    clause, sign = claim.telling.clause.span, claim.sign
    if claim.status == "postponed" and sign and claim.previous and not claim.target:
        length, is_least = _length_behind(page, sign, clause.end)
        told = _told(page, length, claim.previous, 1) if length else None
        return replace(claim, target=replace(told, edtf=f"{told.edtf}/..") if told and is_least else told)
    if claim.status not in ("planned", "postponed", "achieved") or not claim.target or claim.previous:
        return claim
    if told := _moved_by(page, claim):
        return replace(claim, previous=told)
    span = Span(clause.start, min(sentence.end, clause.end + LONGEST))
    for pattern, turn in ((page.words.later_than, -1), (page.words.earlier_than, 1)):
        if found := pattern.search(page.plain, span.start, span.end):
            # "Nearly a year later than planned" names no date.
            told = None if found.groupdict().get("about") else _told(page, Span(*found.span()), claim.target, turn)
            status = "postponed" if claim.status == "planned" and turn < 0 else claim.status
            return replace(claim, previous=told, status=status)
    return claim


def _length_behind(page: Page, sign: Sign, end: int) -> tuple[Span | None, bool]:
    """Where the length of a move stands behind its word, and whether it is only the least that it may be ("put off by at least a year")."""
    found = page.words.by_length.match(page.plain, sign.end, end)
    if found is None:
        return None, False
    length = Span(found.end(), min(end, found.end() + LONGEST))
    return length, page.words.at_least.search(page.plain, sign.end, length.start + SHORTEST) is not None


def _moved_by(page: Page, claim: Claim) -> DateMention | None:
    """The old date of what was moved by a length to a date ("pushed back by two years to 2029", "brought forward by a week to 12 May")."""
    sign, target = claim.telling.cue("move", "forward"), claim.target
    if sign is None or target is None or target.start < sign.end:
        return None
    length, is_least = _length_behind(page, sign, target.start)
    told = _told(page, length, target, 1 if sign.sort == "forward" else -1) if length and not is_least else None
    # "Put off by a month, until June" is to June, and so from May.
    return replace(told, edtf=told.edtf.removeprefix(UNTIL)) if told and claim.status == "postponed" else told


def settle_order(page: Page, claim: Claim) -> Claim:
    """The claim of a delay with the old date in the last year that lies before the new one, where its year goes unsaid ("promised for June, it will not be ready before March")."""
    old, new = claim.previous, claim.target
    if old is None or new is None or PRINTED_YEAR.search(old.span.of(page.plain)):
        return claim
    if claim.status == "planned" and claim.telling.cue("forward") is None and is_later(old.edtf, new.edtf) and is_yearless(page.plain, old.span, old.rule_id):
        nearer = nearest_before(old.edtf, page.document.report.published_on)
        # "Was to open in January, it will open in October": the January that has just gone by.
        return replace(claim, status="postponed", previous=replace(old, edtf=nearer)) if nearer else claim
    if claim.status != "postponed":
        return claim
    if is_yearless(page.plain, new.span, new.rule_id) and is_yearless(page.plain, old.span, old.rule_id) and (sooner := a_year_sooner(new.edtf, page.document.report.published_on)):
        new = replace(new, edtf=sooner)  # "Not in December but on 22 March": of the one to come.
        claim = replace(claim, target=new)
    return replace(claim, previous=replace(old, edtf=moved_before(old.edtf, new.edtf, yearless=is_yearless(page.plain, old.span, old.rule_id))))


def settle_goal(page: Page, sentence: Span, claim: Claim) -> Claim:
    """The claim of a move whose new date, told without its year, would lie behind the day of the report, a year later ("has slipped to October")."""
    new, day = claim.target, page.document.report.published_on
    published = bounds(day)[1] if day else None
    is_moved = claim.status == "postponed" or claim.telling.cue("forward") is not None
    prior = claim.telling.cue("prior")
    if prior and new and prior.end <= new.start and not any(prior.end <= sign.start < new.start for sign in claim.telling.clause.signs):
        return claim  # "At first planned for autumn, then for January": a plan of that time.
    if not is_moved or new is None or published is None or PRINTED_YEAR.search(new.span.of(page.plain)) or not new.edtf[:YEAR].isdigit():
        return claim
    last = bounds(new.edtf.strip("~"))[1]
    is_goal = page.words.goal.search(page.before(new.start, LONGEST, sentence.start))
    if last is None or last >= published or not is_goal or any((bounds(one.edtf)[1] or last) > published for one in page.document.dates_in(sentence) if one.start > new.start):
        return claim
    if new.rule_id.endswith(WEEKDAY) and is_day(new.edtf):
        week = _days_later(new.edtf, 7)
        return replace(claim, target=replace(new, edtf=week)) if week and (bounds(week)[1] or last) >= published else claim
    if is_day(new.edtf) and (published - last).days < NEARER:
        return claim
    if new.edtf[:YEAR] != f"{published.year}" and any(_is_of_another_year(one, page.plain, published.year) for one in page.document.dates_in(sentence)):
        return claim  # "In 2024 the launch was put off to November."
    later = f"{int(new.edtf[:YEAR]) + 1}{new.edtf[YEAR:]}"
    if claim.previous and claim.status != "postponed" and later > claim.previous.edtf:
        return claim  # "Brought forward from June to February": to one before that June.
    return replace(claim, target=replace(new, edtf=later)) if is_edtf(later) else claim


def _is_of_another_year(one: DateMention, plain: str, year: int) -> bool:
    """Whether a date is told with its year, and that is not the year of the report."""
    found = PRINTED_YEAR.search(one.span.of(plain))
    return found is not None and found[0] != f"{year}"


def count_on(page: Page, clause: Clause, before: DateMention | None) -> Clause:
    """The clause of a further event of a row, its date counted from that of the one before ("the first in 2028, the second | in a year")."""
    if before is None or not clause.dates or not clause.dates[0].rule_id.endswith(AHEAD):
        return clause
    told = _told(page, clause.dates[0].span, before, 1)
    return replace(clause, dates=(told, *clause.dates[1:])) if told else clause


def _told(page: Page, span: Span, one: DateMention, turn: int) -> DateMention | None:
    """The date that lies as far from that one as the words say, later or earlier."""
    tokens = read_tokens(span.of(page.document.text), page.document.language)
    place = next((place for place, token in enumerate(tokens) if token.word.kind in MONTHS_OF or token.word.kind in DAYS_OF), None)
    if place is None or any(token.word.kind not in BESIDE for token in tokens[:place]):
        return None
    unit, number = tokens[place].word.kind, turn * _number(tokens[:place], tokens[place])
    if abs(number) > MOST:
        return None  # "Put off to the year 2029"
    one = replace(one, edtf=one.edtf.removesuffix(FROM))  # "No earlier than May, a month later than planned": it had been April.
    edtf = _days_later(one.edtf, number * DAYS_OF[unit]) if unit in DAYS_OF else _later(one.edtf.strip("~"), number * MONTHS_OF[unit])
    return DateMention(span.start, span.start + tokens[place].end, edtf, BY_LENGTH) if edtf else None


def _number(before: list[Token], unit: Token) -> int:
    if unit.word.kind == "half_year":
        return int(unit.word.value)
    return next((int(token.word.value) for token in before if token.word.kind in NUMBERS), 1)


def _days_later(edtf: str, days: int) -> str | None:
    return f"{date.fromisoformat(edtf) + timedelta(days=days)}" if is_day(edtf) else None


def _later(edtf: str, months: int) -> str | None:
    """A year, quarter, half, season or month so many months later, and a bound as one; None where it is told less or more exactly than that allows."""
    if edtf.startswith(UNTIL):
        return _end_later(edtf.removeprefix(UNTIL), months)
    if "/" in edtf or "X" in edtf:
        return None
    if is_day(edtf):
        # A month after 12 May is some day of June; a year after 1 January is the first again.
        month = _later(edtf[:MONTH], months)
        return f"{month}-01" if month and edtf.endswith("-01") else month
    if len(edtf) == YEAR:
        return f"{int(edtf) + months // 12}" if months % 12 == 0 else None
    year, part = int(edtf[:4]), int(edtf[5:7])
    for first, count in PARTS:
        if first <= part < first + count:
            return _turn(year * count + part - first + months * count // 12, count, first) if months * count % 12 == 0 else None
    return _turn(year * 12 + part - 1 + months, 12, 1) if part <= DECEMBER else None


def _end_later(edtf: str, months: int) -> str | None:
    """The bound that the end of a month, or any other part of a year, is, so many months later."""
    last = bounds(edtf[:MONTH])[1]
    later = _later(edtf[:MONTH], months) if not is_day(edtf) or edtf == f"{last}" else None
    return f"{UNTIL}{bounds(later)[1] if is_day(edtf) else later}" if later else None


def _turn(index: int, count: int, first: int) -> str:
    year, part = divmod(index, count)
    return f"{year:04}-{part + first:02}"
