"""What "yesterday", "next week", "two years later" mean: dates by their relation to the day of publication or the date told."""

from dataclasses import replace
from datetime import date, timedelta

from .forms import Printed
from .setting import Setting, day_text, month_text, setting_of, week_text

WEEKDAYS = ("weekday", "maybe_weekday", "short_weekday")
SATURDAY = 5
WEEK = 7
"""Days in which what is due within a week is due."""
TOLD = ("following", "preceding", "same")
YEAR_UNITS, MONTH_UNITS = ("year_unit", "years"), ("month_unit", "months")
NUMBERS = ("number", "amount", "count", "tens")
WEEK_UNITS, DAY_UNITS = ("week_unit", "weeks"), ("day_unit", "days")


def shift_of(printed: Printed) -> int:
    """1 for the next, -1 for the last, 0 for this."""
    return int(printed.has("next", "next_many", "following")) - int(printed.has("last", "last_many", "preceding"))


def told_year(setting: Setting) -> int | None:
    """The year of the date told before."""
    return setting_of(setting.told).year


def weekday(printed: Printed, setting: Setting) -> str | None:
    """The day of that name: by "next" and "last", else the latest not after publication, or the next in the future."""
    day, today = printed.number(*WEEKDAYS), setting.today
    if day is None or today is None or setting.yearless:
        return None
    if printed.has("week_unit"):
        monday = today - timedelta(days=today.weekday())
        return f"{monday + timedelta(weeks=shift_of(printed), days=day)}"
    ahead, back = timedelta(days=(day - today.weekday()) % 7), timedelta(days=(today.weekday() - day) % 7)
    if printed.has("next", "next_many"):
        return f"{today + (ahead or timedelta(weeks=1))}"
    if printed.has("last", "last_many"):
        return f"{today - (back or timedelta(weeks=1))}"
    soon = setting.tense == "future" or (setting.tense == "planned" and ahead <= back) or (setting.tense is None and printed.has("this") and ahead < back)
    return f"{today + ahead if soon else today - back}"


def weekday_after(printed: Printed, told_on: str) -> str | None:
    """The first such weekday on or after a day told: how a report dated to the month only is read."""
    day = printed.number(*WEEKDAYS)
    if day is None or printed.has("next", "last", "week_unit"):
        return None
    first = date.fromisoformat(told_on)
    return f"{first + timedelta(days=(day - first.weekday()) % 7)}"


def shifted(printed: Printed, setting: Setting) -> str | None:
    """Yesterday, today, tomorrow."""
    if setting.today is None:
        return None
    return day_text(setting.today + timedelta(days=_days(printed)), yearless=setting.yearless)


def _days(printed: Printed) -> int:
    days = printed.number("shift")
    return shift_of(printed) if days is None else days


def told(printed: Printed, setting: Setting) -> str | None:
    """The day before, the same day, the next day: by the day told before, else the eve of publication."""
    days = printed.number("told")
    days = shift_of(printed) if days is None else days
    before = setting_of(setting.told)
    if before.today and not _contradicts(before.today + timedelta(days=days), setting):
        return day_text(before.today + timedelta(days=days), yearless=before.yearless)
    if setting.today is None or days >= 0:
        return None
    return day_text(setting.today + timedelta(days=days), yearless=setting.yearless)


def _contradicts(day: date, setting: Setting) -> bool:
    """Whether a day told of as past lies after publication."""
    return setting.tense == "past" and setting.last is not None and not setting.yearless and day > setting.last


def unit(printed: Printed, setting: Setting) -> str | None:
    """This, the next, the last week, month, quarter or year; the following or same one by the date told before."""
    # In a tale of the past "the next year" is the one after that.
    by_told = printed.has(*TOLD) or (printed.has("next") and setting.tense == "past" and setting.told is not None)
    base = setting_of(setting.told) if by_told else setting
    if base.first is None or base.last is None or base.yearless:
        return None
    shift = shift_of(printed)
    # "Ce week-end, la fusée a décollé", read on a Monday, is the one before.
    over = printed.has("weekend") and shift == 0 and setting.tense == "past" and base.first.weekday() < SATURDAY
    return _unit_at(printed, base.first, base.last, -1 if over and not by_told else shift)


def _unit_at(printed: Printed, first: date, last: date, shift: int) -> str | None:
    if printed.has("month_unit"):
        return month_text(first, shift) if month_text(first) == month_text(last) else None
    if printed.has("week_unit") and first == last:
        return week_text(first, shift)
    if printed.has("weekend") and first == last:
        saturday = first - timedelta(days=first.weekday()) + timedelta(weeks=shift, days=5)
        return f"{saturday}/{saturday + timedelta(days=1)}"
    if printed.has("quarter") and month_text(first) == month_text(last):
        return _turn(first.year * 4 + (first.month - 1) // 3 + shift, 4, 33)
    if printed.has("half", "semester") and month_text(first) == month_text(last):
        return _turn(first.year * 2 + (first.month - 1) // 6 + shift, 2, 40)
    if printed.has("decade_unit"):
        return f"{first.year // 10 + shift}X"
    return f"{first.year + shift}" if printed.has("year_unit") and first.year == last.year else None


def _turn(index: int, parts: int, code: int) -> str:
    year, part = divmod(index, parts)
    return f"{year}-{code + part}"


def count(printed: Printed, setting: Setting) -> str | None:
    """So many days, weeks, months or years ago or ahead; told of as past, "через два дня" counts from the date told."""
    if setting.tense == "past" and not printed.has("ago") and setting.told:
        return later(printed, setting)
    return None if setting.yearless else _counted(printed, setting.first, setting.last, -1 if printed.has("ago") else 1)


def ahead(printed: Printed, setting: Setting) -> str | None:
    """The same, where only a verb in the future tells it from a duration ("in two weeks")."""
    return count(printed, setting) if setting.tense != "past" else None


def counts_from_day(printed: Printed) -> bool:
    """Whether it counts days from another day ("the day before", "three days earlier")."""
    return printed.reading == "told" or (printed.reading == "later" and printed.has(*DAY_UNITS))


def later(printed: Printed, setting: Setting) -> str | None:
    """So many days, weeks, months or years from the date told before, or the weekday after it."""
    before = setting_of(setting.told)
    if before.yearless or before.first is None or printed.value("prep") == "":
        return None
    if printed.has(*WEEKDAYS):
        return _weekday_from(printed, before.today)
    return _counted(printed, before.first, before.last, _side(printed))


def _side(printed: Printed) -> int:
    """-1 for what lies before the date told ("deux ans avant"), else 1."""
    return -1 if printed.has("earlier") or printed.value("prep") == "before" else 1


def _weekday_from(printed: Printed, day: date | None) -> str | None:
    if day is None:
        return None
    step = shift_of(printed)
    return weekday(replace(printed, says=(*printed.says, ("next" if step > 0 else "last", ""))), Setting(day, day))


def _counted(printed: Printed, first: date | None, last: date | None, sign: int) -> str | None:
    if first is None or last is None:
        return None
    found = [int(value) for kind, value in printed.says if kind in NUMBERS]
    number = sign * (sum(found) if found else 1)
    if printed.has("half_year"):
        return month_text(first, sign * (printed.number("half_year") or 0)) if month_text(first) == month_text(last) else None
    if printed.has(*YEAR_UNITS):
        return f"{first.year + number}" if first.year == last.year else None
    if printed.has(*MONTH_UNITS):
        return month_text(first, number) if month_text(first) == month_text(last) else None
    if first != last:
        return None
    if printed.has("within"):
        number *= 1 if printed.has(*DAY_UNITS) else WEEK
        return f"{first + timedelta(days=number)}"
    return f"{first + timedelta(days=number)}" if printed.has(*DAY_UNITS) else week_text(first, number)


