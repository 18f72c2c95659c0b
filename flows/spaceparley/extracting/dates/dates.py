"""Calendar dates of a text, with what they mean as EDTF."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import dropwhile, takewhile

from ... import edtf
from ...language import load
from ...language.dates import DateWords
from ...span import Span
from ..facts import DateMention
from .bounds import bounded
from .forms import Printed, find_printed
from .ranges import in_order, interval, is_move, is_range, share_years
from .relations import counts_from_day, weekday_after
from .setting import Setting, setting_of
from .tense import REACH, last_sentence, tense_at
from .values import MONTHS, needs_tense, resolve

DATELINE = re.compile(r"(?:\A|\n)[\s*_>«\"-]{0,6}(?=(?:[A-ZÀ-ÞА-ЯЁ]{1,2}[. '’-]+){0,2}[A-ZÀ-ÞА-ЯЁ]{3})[A-ZÀ-ÞА-ЯЁ][A-ZÀ-ÞА-ЯЁ'’ ./-]{1,40}(?:\([^()\n]{1,40}\))?[,.]?\s*(?:le )?\Z")
"""What stands before the date of a dateline: a place in capitals."""
DATELINE_REACH = 100
DATELINE_AGE = timedelta(days=3)
"""How long after its dateline a report is published, where it is the same report."""
STEP = 60
"""The longest way from a date to the one that follows on it."""
TALE = 400
"""How far a tale of one year goes on without printing it again."""
BEFORE = 2000
"""How far back the day is looked for that "the previous day" counts from."""
LONGEST = 500
"""Letters of a quotation."""
LATELY = timedelta(days=15)
"""How far back the days lie that the report of one day is on."""
PARAGRAPH = "\n\n"
PASSAGE = 600
"""How far from a weekday the day is looked for that it follows, in a report dated to the month only."""


def find_dates(text: str, *, language: str, published_on: str | None = None) -> tuple[DateMention, ...]:
    """The dates that the text prints, in order: article in, preposition out."""
    words = load(language, DateWords)
    printed = share_years(text, list(find_printed(text, language)), words)
    setting = replace(_setting(text, printed, published_on), month_first=words.month_first)
    values = _resolve_all(text, printed, setting, words)
    _resolve_weekdays(printed, values, setting)
    _order_weekdays(text, printed, values, setting, words)
    return _mentions(text, printed, values, words)


def _setting(text: str, printed: list[Printed], published_on: str | None) -> Setting:
    """The day that "today" is: that of the dateline, where the report was published on it or a few days after, or where nothing else tells."""
    setting = setting_of(published_on)
    if not printed or printed[0].reading != "calendar":
        return setting
    start = printed[0].start
    if not DATELINE.search(text[max(0, start - DATELINE_REACH) : start]):
        return setting
    dateline = setting_of(resolve(printed[0], setting))
    if setting.first is None:
        return dateline
    is_near = dateline.today is not None and setting.today is not None and timedelta() <= setting.today - dateline.today <= DATELINE_AGE
    return dateline if is_near else setting


def _resolve_all(text: str, printed: list[Printed], setting: Setting, words: DateWords) -> list[str | None]:
    values: list[str | None] = []
    told: str | None = None
    dated = None
    days: list[tuple[Printed, str]] = []
    for place, one in enumerate(printed):
        after = dated[1] if dated and _follows(text, dated[0], one, words) else None
        if after is None and place and (near := values[place - 1]) and _is_ahead(near, setting) and _follows(text, printed[place - 1], one, words):
            after = near
        if place and (near := values[place - 1]) and words.origin.fullmatch(text, printed[place - 1].end, one.start) and not one.has("year_unit"):
            value = resolve(one, _beside(near, setting))
        else:
            tense, sure = tense_at(text, Span(one.start, one.end), words) if needs_tense(one) else (None, True)
            if tense == "future" and words.was_to.search(last_sentence(text[max(0, one.start - REACH) : one.start])):
                tense = "planned" if one.reading == "weekday" else None
            if tense == "past" and after is None and dated and _goes_on_in(text, dated, one, setting):
                after = dated[1]
            # "On the previous day" counts from the day told last, whatever months and years were told since.
            now = replace(setting, tense=tense, sure=sure, told=told, after=after)
            value = resolve(one, replace(now, told=_day_counted_from(text, one, days, now)) if counts_from_day(one) else now)
        values.append(value)
        if place and value and one.has("year_unit") and not printed[place - 1].has("year", "year_unit") and words.origin.fullmatch(text, printed[place - 1].end, one.start):
            # "To November from February next year": the year that one of the two tells is that of both.
            values[place - 1] = resolve(printed[place - 1], _beside(value, setting))
        if place and value and is_move(text, printed[place - 1], one, words) and not printed[place - 1].has("year", "year_unit"):
            values[place - 1] = resolve(printed[place - 1], _beside(value, setting))
        told = value or told
        # "Today" is when the report speaks, and a day by which something is due when nothing happened: none that it counts from.
        if value and edtf.is_day(value) and not (one.reading == "shift" and value == f"{setting.today}") and "/" not in bounded(text, one, value, words):
            days.append((one, value))
        dated = (one, value) if value and one.has("year") else dated
    return values


def _day_counted_from(text: str, one: Printed, days: Sequence[tuple[Printed, str]], now: Setting) -> str | None:
    """The day told last; where another paragraph told it of a time that the report is not on, the last one of the news ("Le même jour, ...")."""
    near = list(takewhile(lambda told: one.start - told[0].end < BEFORE, reversed(days)))
    if not near:
        return now.told
    if not _is_quoted(text, one.start):
        # "La veille" of a report is not that of the days its speakers name.
        near = list(dropwhile(lambda told: _is_quoted(text, told[0].start), near)) or near
    last, value = near[0]
    if PARAGRAPH not in text[last.end : one.start] or now.tense == "future":
        return value
    return next((day for _, day in near if _is_of_news(day, now)), value)


def _is_quoted(text: str, at: int) -> bool:
    """Whether a place stands between marks of quotation that open in its paragraph."""
    before = text[max(text.rfind("\n", 0, at) + 1, at - LONGEST) : at]
    return before.count("«") > before.count("»") or before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _is_of_news(value: str, setting: Setting) -> bool:
    """Whether a day lies so shortly before publication that the report may be on it."""
    day = edtf.bounds(value)[0]
    return day is not None and setting.last is not None and timedelta() <= setting.last - day < LATELY


def _is_ahead(value: str, setting: Setting) -> bool:
    first = edtf.bounds(value)[0]
    return first is not None and setting.last is not None and first > setting.last


def _goes_on_in(text: str, dated: tuple[Printed, str], one: Printed, setting: Setting) -> bool:
    """Whether a date without a year goes on in a tale of years long past ("on 24 August 2012 it failed; the second try, on 19 October, worked")."""
    first, value = dated
    day = edtf.bounds(value)[1]
    is_near = one.start - first.end <= TALE
    is_long_ago = is_near and day is not None and setting.year is not None and day.year < setting.year - 1
    return is_long_ago and first.has(*MONTHS) and PARAGRAPH not in text[first.end : one.start] and one.reading == "calendar" and not one.has("year_unit")


def _beside(value: str, setting: Setting) -> Setting:
    """The setting of a date that another one replaces: the year left out is the one that puts it nearest to that one."""
    first, last = edtf.bounds(value)
    day = first or last
    return replace(setting, first=day, last=day, told=value) if day else setting


def _follows(text: str, first: Printed, second: Printed, words: DateWords) -> bool:
    """Whether a date without a year is told to follow one with a year ("au premier trimestre 2026, puis en juin")."""
    between = text[first.end : min(second.start, first.end + STEP + 1)]
    if len(between) > STEP or second.has("year", "year_unit") or last_sentence(between) != between:
        return False
    if not first.has("year"):
        # "The first goes up on 15 November, the second in February."
        return "," in between and not any(cue.search(between) for cue in (words.future, words.past, words.once))
    return bool(words.step.search(between))


def _resolve_weekdays(printed: list[Printed], values: list[str | None], setting: Setting) -> None:
    """Fills in the weekdays of a report dated to the month only, by the nearest day that its passage tells of."""
    if setting.first is None or setting.today or setting.yearless:
        return
    days = [(one.start, value) for one, value in zip(printed, values, strict=True) if value and _in_month(value, setting)]
    for place, one in enumerate(printed):
        if one.reading == "weekday" and (near := _nearest(days, one.start)):
            values[place] = weekday_after(one, near)


def _nearest(days: list[tuple[int, str]], start: int) -> str | None:
    """The day told nearest to that place, before or after it."""
    place = bisect_left(days, (start, ""))
    found = [(abs(day - start), value) for day, value in days[max(0, place - 1) : place + 1]]
    distance, value = min(found, default=(PASSAGE, ""))
    return value if distance < PASSAGE else None


def _order_weekdays(
    text: str, printed: list[Printed], values: list[str | None], setting: Setting, words: DateWords
) -> None:
    """Puts right the ranges of weekdays ("de mardi à jeudi") that the tense alone would let run backwards."""
    for place in range(len(printed) - 1):
        first, second = printed[place : place + 2]
        start, end = values[place : place + 2]
        if first.reading == second.reading == "weekday" and start and end and is_range(text, first, second, words):
            values[place], values[place + 1] = in_order(start, end, setting.today)


def _in_month(value: str, setting: Setting) -> bool:
    day = edtf.bounds(value)[0]
    return edtf.is_day(value) and day is not None and setting.first is not None and day >= setting.first


def _mentions(
    text: str, printed: list[Printed], values: list[str | None], words: DateWords
) -> tuple[DateMention, ...]:
    resolved = [(one, value) for one, value in zip(printed, values, strict=True) if value]
    ranges: dict[int, str] = {}
    linked = partial(is_range, text, words=words)
    for place in range(len(resolved) - 1):
        (first, start), (second, end) = resolved[place : place + 2]
        span = interval(start, end) if linked(first, second) else None
        if span:
            ranges[place] = ranges[place + 1] = span
    return tuple(
        DateMention(
            one.start,
            one.end,
            value if place in ranges else bounded(text, one, value, words),
            one.rule_id,
            ranges.get(place),
        )
        for place, (one, value) in enumerate(resolved)
    )
