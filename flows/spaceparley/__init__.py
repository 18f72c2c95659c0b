"""Press reports about space cooperation become open tables.

from spaceparley import read_report, extract, find_dates, compare_names, connect
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .extracting.dates.dates import find_dates
    from .extracting.extract import extract
    from .linking.compare_names import compare_names
    from .publishing.questions.query import connect
    from .reading.reports import read_report

__version__ = "0.1.0"
__all__ = ["compare_names", "connect", "extract", "find_dates", "read_report"]

_HOMES = {
    "compare_names": ".linking.compare_names",
    "connect": ".publishing.questions.query",
    "extract": ".extracting.extract",
    "find_dates": ".extracting.dates.dates",
    "read_report": ".reading.reports",
}


def __getattr__(name: str) -> Any:
    # Each name is loaded when first asked for: the command line must answer --help before Arrow and DuckDB are up.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name], __name__), name)
