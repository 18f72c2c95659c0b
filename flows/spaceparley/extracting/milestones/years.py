"""The year of an old date that is told without one: the last that lies before the date that takes its place."""

from ...edtf import bounds, is_edtf, midpoint

YEAR = len("2026")
UNKNOWN_YEAR, ANY_YEAR = "XXXX", "2000"
UNTIL, FROM = "../", "/.."


def is_later(one: str | None, other: str | None) -> bool:
    """Whether one date lies behind another, by their middles; of two days of unknown year, in one year. What has no date lies nowhere."""
    if not one or not other:
        return False
    if UNKNOWN_YEAR in one and UNKNOWN_YEAR in other:
        one, other = one.replace(UNKNOWN_YEAR, ANY_YEAR), other.replace(UNKNOWN_YEAR, ANY_YEAR)
    first, second = midpoint(one), midpoint(other)
    return first is not None and second is not None and first > second


def moved_before(old: str, new: str, *, yearless: bool) -> str:
    """An old date whose year goes unsaid, a year earlier where it would lie behind the new one; a year later where it goes without year and is before it even then."""
    if "/" in old or not old[:YEAR].isdigit():
        return old
    first, second = bounds(old.strip("~"))[0], bounds(new.strip("~"))[0]
    if first is None or second is None or abs(first.year - second.year) > 1 + yearless:
        return old
    turn = -1 if first > second else 1 if yearless and first.replace(year=first.year + 1, day=1) < second else 0
    moved = f"{int(old[:YEAR]) + turn}{old[YEAR:]}"
    return moved if is_edtf(moved) else old


def a_year_sooner(date: str, published: str | None) -> str | None:
    """The day or month a year before, where that is still to come on the day of the report."""
    sooner = f"{int(date[:YEAR]) - 1}{date[YEAR:]}" if date[:YEAR].isdigit() and "/" not in date else None
    first, today = (bounds(sooner.strip("~"))[0] if sooner and is_edtf(sooner) else None), bounds(published)[1] if published else None
    return sooner if first and today and first > today else None


def nearest_before(date: str, published: str | None) -> str | None:
    """The day or month a year before, where that has gone by and is nearer to the day of the report."""
    sooner = f"{int(date[:YEAR]) - 1}{date[YEAR:]}" if date[:YEAR].isdigit() and "/" not in date else None
    first, last, today = midpoint(sooner) if sooner and is_edtf(sooner) else None, midpoint(date), midpoint(published) if published else None
    return sooner if first and last and today and first < today and today - first < last - today else None


def in_time(date: str, published: str | None, tense: str) -> str:
    """The day or month, or the bound that it is, in the first year that has it on that side of the day of the report on which its verb is."""
    bound = UNTIL if date.startswith(UNTIL) else ""
    tail = FROM if date.endswith(FROM) else ""
    told = date.removeprefix(UNTIL).removesuffix(FROM)
    if not published or not told[:YEAR].isdigit() or "/" in told:
        return date
    (first, last), (opened, closed) = bounds(told.strip("~")), bounds(published)
    if first is None or last is None or opened is None or closed is None:
        return date
    if not (last < opened if tense == "future" else tense == "past" and first > closed):
        return date
    for year in (closed.year, closed.year + 1) if tense == "future" else (closed.year, closed.year - 1):
        moved = f"{year}{told[YEAR:]}"
        first, last = bounds(moved.strip("~")) if is_edtf(moved) else (None, None)
        if first and last and (last >= opened if tense == "future" else first <= closed):
            return bound + moved + tail
    return date
