"""Names of months and weekdays from CLDR."""

from collections.abc import Iterator, Mapping

from babel import Locale


def month_names(code: str, width: str) -> Mapping[int, str]:
    """Months by number in every case that CLDR knows, `wide` or `abbreviated`: {1: "января январь", ...}."""
    return dict(_names(code, "months", width))


def weekday_names(code: str, width: str) -> Mapping[int, str]:
    """Weekdays by number, Monday 0: {0: "lundi", ...}."""
    return dict(_names(code, "days", width))


def _names(code: str, what: str, width: str) -> Iterator[tuple[int, str]]:
    table = getattr(Locale(code), what)
    for number in table["format"][width]:
        forms = {table[context][width][number].rstrip(".") for context in ("format", "stand-alone")}
        yield number, " ".join(sorted(forms))
