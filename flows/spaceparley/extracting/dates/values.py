"""What a printed date means on the calendar, as EDTF."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from ... import edtf
from . import relations as date_relations
from .forms import Printed
from .setting import Setting, Tense, month_text, week_text

MONTHS = ("month", "maybe_month", "short_month", "planet")
WEEKDAYS = ("weekday", "maybe_weekday", "short_weekday")
DAYS = ("number", "nth", "ordinal")
NOT_DAYS = ("edge", "part", "half", "week_unit", "weeks", "days")
CENTURY_TURN = 60
"""Two digits below stand for a year from 2000 on."""
RELATED = ("next", "last", "next_many", "last_many")
WEEKDAY_REACH = 400
"""A printed weekday that fits no year nearer than so many days is a slip of the pen."""
FAR, NEAR = 240, 130
"""A verb in another clause is not trusted to send a date farther off than so many days, when the other way it is near."""
YEARS_SOUGHT = 8
"""How far off a missing year may be: 29 February comes round late."""


def resolve(printed: Printed, setting: Setting) -> str | None:
    """The EDTF of a printed date; None where the report gives no way to tell."""
    try:
        value = READINGS[printed.reading](printed, setting)
    except (ValueError, OverflowError):
        return None
    return value if value and edtf.is_edtf(value) else None


def needs_tense(printed: Printed) -> bool:
    """Whether past or future makes a difference to what the date means."""
    return not printed.has("year", "decade", "shift", "numeric", "ago")


def _calendar(printed: Printed, setting: Setting) -> str | None:
    year, month, code = _year(printed, setting), printed.number(*MONTHS), _part_code(printed)
    if month is not None and _is_week_of(printed):
        told = _month_or_day(printed, setting, year, month, printed.number(*DAYS))
        return week_text(date.fromisoformat(told)) if told and edtf.is_day(told) else None
    if month is not None:
        day = None if printed.has(*NOT_DAYS) else printed.number(*DAYS)
        return _month_or_day(printed, setting, year, month, day)
    if code is not None:
        return _part(printed, setting, year, code)
    if year is None:
        return None
    return {"early": f"{year}-33", "mid": f"{year}-06~", "late": f"{year}-36"}.get(str(printed.value("edge")), f"{year}")


def _feast(printed: Printed, setting: Setting) -> str | None:
    month, day = divmod(printed.number("feast") or 0, 100)
    return _month_or_day(printed, setting, _year(printed, setting), month, day)


def _is_week_of(printed: Printed) -> bool:
    """Whether it is the week that holds a day ("the week of 8 June")."""
    kinds = [kind for kind, _ in printed.says]
    return "week_unit" in kinds and any(kind in ("number", "nth") for kind in kinds[kinds.index("week_unit") :])


def _year(printed: Printed, setting: Setting) -> int | None:
    """The year that the words state, outright or as this, the next, the last or the one told."""
    year = printed.number("year")
    if year is not None:
        return year
    short = printed.number("amount")
    if printed.has(*MONTHS) and short is not None and short < 100:
        return short + (2000 if short < CENTURY_TURN else 1900)
    if not printed.has("year_unit"):
        return None
    base = date_relations.told_year(setting) if printed.has("same", "following", "preceding") else setting.year
    return None if base is None else base + (0 if printed.has("same") else date_relations.shift_of(printed))


def _month_or_day(printed: Printed, setting: Setting, year: int | None, month: int, day: int | None) -> str | None:
    if year is not None:
        return _iso(year, month, day)
    if setting.first is None or setting.yearless:
        return f"XXXX-{month:02}" + (f"-{day:02}" if day else "")
    year = _missing_year(lambda year: _iso(year, month, day), printed, setting)
    return None if year is None else _iso(year, month, day)


def _iso(year: int, month: int, day: int | None) -> str:
    return f"{date(year, month, day)}" if day else f"{year:04}-{month:02}"


def _missing_year(text: Callable[[int], str], printed: Printed, setting: Setting) -> int | None:
    """The year that puts the date nearest to publication in the direction of the tense; a printed weekday must fit."""
    if setting.first is None or setting.last is None or setting.yearless:
        return None
    if setting.after and not printed.has("last", "last_many"):
        return _year_after(text, setting.after)
    by_weekday = min(_fitting(text, printed, setting, None, printed.number(*WEEKDAYS)), default=None)
    if printed.has(*WEEKDAYS) and by_weekday and by_weekday[0] < WEEKDAY_REACH:
        return by_weekday[1]
    fitting = list(_fitting(text, printed, setting, _direction(printed, setting)))
    if not setting.sure and not printed.has(*RELATED) and fitting and min(fitting)[0] > FAR:
        near = [one for one in _fitting(text, printed, setting, None) if one[0] < NEAR]
        fitting = near or fitting
    return min(fitting)[1] if fitting else None


def _year_after(text: Callable[[int], str], before: str) -> int | None:
    """The first year that puts the date not before another."""
    first = edtf.bounds(before)[0]
    if first is None:
        return None
    for year in range(first.year, first.year + YEARS_SOUGHT):
        value = text_or_none(text, year)
        start = edtf.bounds(value)[0] if value else None
        if start and start >= first:
            return year
    return None


def _fitting(
    text: Callable[[int], str], printed: Printed, setting: Setting, direction: Tense | None, weekday: int | None = None
) -> Iterator[tuple[int, int]]:
    """Years that the date may be of, each with its distance from publication."""
    strict = printed.has(*RELATED) and not printed.has(*NOT_DAYS)
    assert setting.first
    assert setting.last
    for year in range(setting.first.year - YEARS_SOUGHT, setting.first.year + YEARS_SOUGHT + 1):
        value = text_or_none(text, year)
        if value is None:
            continue
        first, last = edtf.bounds(value)
        assert first
        assert last
        if weekday is not None and first == last and first.weekday() != weekday:
            continue
        if direction == "past" and (first > setting.last or (strict and last >= setting.first)):
            continue
        if direction == "future" and (last < setting.first or (strict and first <= setting.last)):
            continue
        past = (setting.first - last).days
        # What was once planned may lie behind, but plans are made ahead.
        yield max((first - setting.last).days, past * 2 if direction == "planned" else past, 0), year


def text_or_none(text: Callable[[int], str], year: int) -> str | None:
    """The date in that year; None where it has no such day."""
    try:
        return text(year)
    except ValueError:
        return None


def _direction(printed: Printed, setting: Setting) -> Tense | None:
    if printed.has(*NOT_DAYS):
        return setting.tense  # "The last week of March".
    if printed.has("next", "next_many"):
        return "future"
    return "past" if printed.has("last", "last_many") else setting.tense


def _part_code(printed: Printed) -> int | None:
    """Season, quarter or half as EDTF numbers them."""
    code = printed.number("season", "maybe_season", "quarter_code", "half_code")
    number = printed.number("ordinal", "nth", "roman", "number")
    if code is not None or number is None:
        return code
    if printed.has("quarter") and 1 <= number <= 4:
        return 32 + number
    return 39 + number if printed.has("half", "semester") and 1 <= number <= 2 else None


def _part(printed: Printed, setting: Setting, year: int | None, code: int) -> str | None:
    if year is None and printed.has("this"):
        year = setting.year
    if year is None:
        year = _missing_year(lambda year: f"{year}-{code}", printed, setting)
    return None if year is None else f"{year}-{code}"


def _final(printed: Printed, setting: Setting) -> str | None:
    kinds = [kind for kind, _ in printed.says]
    part = next(place for place, kind in enumerate(kinds) if kind in ("quarter", "half", "semester"))
    year = _year(replace(printed, says=printed.says[part:]), setting)  # "The last quarter of this year": what is last is the quarter.
    return None if year is None else f"{year}-{36 if printed.has('quarter') else 41}"


def _final_alone(printed: Printed, setting: Setting) -> str | None:
    """The last quarter of a year to come; told of as past, "the last quarter" may be any, and is the previous one where nothing says so."""
    code = 36 if printed.has("quarter") else 41
    if setting.year and setting.tense != "past":
        return f"{setting.year}-{code}"
    return date_relations.unit(printed, setting) if printed.has("last") else None


def _decade(printed: Printed, _setting: Setting) -> str | None:
    decade = printed.number("decade")
    if decade is not None:
        return f"{decade}X"
    year = printed.number("year", "amount", "number")
    if year is None or year % 10:
        return None
    return f"{(year if year >= 100 else 1900 + year) // 10}X"


def _monthday(printed: Printed, setting: Setting) -> str | None:
    """The day so numbered: of the month told before, else the nearest in the direction of the tense."""
    day = printed.number(*DAYS)
    if day is None:
        return None
    if printed.has(*WEEKDAYS):
        return _weekday_and_day(printed, setting, day)
    if setting.told and edtf.is_day(setting.told) and not printed.has("this", "month_unit"):
        return f"{setting.told[:-2]}{day:02}"
    if setting.today is None or setting.yearless:
        return None
    if printed.has("this", "month_unit", "next", "last"):
        return f"{month_text(setting.today, date_relations.shift_of(printed))}-{day:02}"
    found = [f"{month_text(setting.today, shift)}-{day:02}" for shift in (-1, 0, 1)]
    return next((value for value in found if _lies(value, setting)), None) if setting.tense else None


def _weekday_and_day(printed: Printed, setting: Setting, day: int) -> str | None:
    """The nearest day that bears both; where none does, the number belongs to something else."""
    if setting.today is None or setting.yearless:
        return None
    near = [f"{month_text(setting.today, shift)}-{day:02}" for shift in (0, 1, -1)]
    days = [date.fromisoformat(value) for value in near if edtf.is_edtf(value)]
    fitting = [found for found in days if found.weekday() == printed.number(*WEEKDAYS)]
    return f"{fitting[0]}" if fitting else date_relations.weekday(printed, setting)


def _lies(value: str, setting: Setting) -> bool:
    """Whether the day is real and lies in the direction of the tense, today included."""
    if not edtf.is_edtf(value) or setting.today is None:
        return False
    away = (date.fromisoformat(value) - setting.today).days
    return away >= 0 if setting.tense == "future" else -31 < away <= 0


def _numeric(printed: Printed, setting: Setting) -> str | None:
    text = str(printed.value("numeric"))
    if text[4:5] == "-":
        return f"{date.fromisoformat(text)}"
    first, second, year = (int(part) for part in text.replace("/", "-").replace(".", "-").split("-"))
    year += 0 if year >= 100 else 2000 if year < CENTURY_TURN else 1900
    readings = [(first, second), (second, first)] if setting.month_first and "." not in text else [(first, second)]
    found = {f"{year:04}-{month:02}-{day:02}" for day, month in readings}
    real = [value for value in found if edtf.is_edtf(value)]
    # 04/05/2025 may be April or May: nobody can tell.
    return real[0] if len(real) == 1 else None


def _none(_printed: Printed, _setting: Setting) -> None:
    return None


READINGS: dict[str, Callable[[Printed, Setting], str | None]] = {
    "calendar": _calendar,
    "decade": _decade,
    "feast": _feast,
    "final": _final,
    "final_alone": _final_alone,
    "monthday": _monthday,
    "weekday": date_relations.weekday,
    "shift": date_relations.shifted,
    "told": date_relations.told,
    "unit": date_relations.unit,
    "count": date_relations.count,
    "ahead": date_relations.ahead,
    "later": date_relations.later,
    "numeric": _numeric,
    "none": _none,
}
