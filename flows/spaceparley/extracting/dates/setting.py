"""What a date is read against: the day of publication, the tense, the date told before."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from ... import edtf

Tense = Literal["past", "future", "planned"]
"""`planned`: aimed at once, and perhaps over or given up."""
UNKNOWN_YEAR = 2000
"""Stands in where the year of publication is not known; it must have a 29 February."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when a date is told."""

    first: date | None = None
    """First day on which the report may have been published."""
    last: date | None = None
    """Last such day."""
    yearless: bool = False
    """The year of publication is not known: `first` and `last` stand in `UNKNOWN_YEAR`."""
    month_first: bool = False
    """Whether `04/12/2025` may mean April."""
    tense: Tense | None = None
    sure: bool = True
    """Whether the verb that tells the tense stands in the same clause."""
    after: str | None = None
    """A date that this one is told to follow ("en mars 2023, puis en juin")."""
    told: str | None = None
    """The last date told before, as EDTF."""

    @property
    def today(self) -> date | None:
        """The day of publication, where it is known to the day."""
        return self.first if self.first == self.last else None

    @property
    def year(self) -> int | None:
        """The year of publication, where it is known."""
        return self.first.year if self.first and not self.yearless else None


def setting_of(published_on: str | None) -> Setting:
    """The setting of a report published on that date (EDTF); an empty one where it tells nothing."""
    if not published_on or not edtf.is_edtf(published_on):
        return Setting()
    if published_on.startswith("XXXX-"):
        first, last = edtf.bounds(published_on.replace("XXXX", str(UNKNOWN_YEAR)))
        return Setting(first, last, yearless=True)
    first, last = edtf.bounds(published_on)
    return Setting(first, last) if first and last else Setting()


def day_text(day: date, *, yearless: bool) -> str:
    """The day as EDTF."""
    return f"XXXX-{day.month:02}-{day.day:02}" if yearless else f"{day}"


def month_text(day: date, shift: int = 0) -> str:
    """The month so many months from that day, as EDTF."""
    year, month = divmod(day.year * 12 + day.month - 1 + shift, 12)
    return f"{year:04}-{month + 1:02}"


def week_text(day: date, shift: int = 0) -> str:
    """The week so many weeks from that day, Monday to Sunday, as EDTF."""
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=shift)
    return f"{monday}/{monday + timedelta(days=6)}"
