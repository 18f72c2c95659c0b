"""Dates that only bound: the latest or the earliest day."""

import re
from datetime import timedelta

from ... import edtf
from ...language.dates import DateWords
from .forms import Printed

REACH = 110
SEASON = re.compile(r"\d{4}-2[1-4]")


def bounded(text: str, printed: Printed, value: str, words: DateWords) -> str:
    """The value as an open interval where the words around the date make it one, with `~` where they make it rough."""
    if ("/" in value and not printed.has("within")) or printed.reading == "told":
        return value
    before, after = text[max(0, printed.start - REACH) : printed.start], text[printed.end : printed.end + REACH]
    if words.since.search(before) or words.since_after.match(after) or (words.barring.search(before) and words.barred.match(after)):
        return f"{value}/.."
    until = words.until.search(before)
    if until and until.groupdict().get("before") and SEASON.fullmatch(value) and not printed.has("edge") and (first := edtf.bounds(value)[0]):
        return f"../{first - timedelta(days=1)}"  # Before the summer is over by its first day.
    lasting = printed.value("edge") == "late" and words.lasting.search(before)
    if lasting or printed.has("within") or until or words.until_after.match(after):
        return f"../{_end(printed, value)}"
    rough = (printed.has("about") or words.approximate.search(before)) and value[-1] != "~"
    return f"{value}~" if rough else value


def _end(printed: Printed, value: str) -> str:
    """The last day of a week, or where the words say "end"; else the date itself, which is no more exact than it is told."""
    last = edtf.bounds(value)[1]
    return f"{last}" if last and (printed.value("edge") == "late" or "/" in value) else value
