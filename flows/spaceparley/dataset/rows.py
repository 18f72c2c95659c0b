"""Rows on their way into a table, and the columns that several tables share."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TypeVar

from ..linking.days import days_of

Row = Mapping[str, object]
"""A row's values by column, all columns of its table; made by one function and put into Arrow by the next."""
Value = TypeVar("Value")


def first_stated(values: Iterable[Value | None]) -> Value | None:
    """The first value that some report states."""
    return next((value for value in values if value is not None), None)


@lru_cache(maxsize=65536)
def bounds_of(stem: str, edtf: str | None) -> Row:
    """The columns STEM_earliest and STEM_latest of an EDTF date."""
    days = days_of(edtf) if edtf else None
    return {f"{stem}_earliest": days and days.earliest, f"{stem}_latest": days and days.latest}
