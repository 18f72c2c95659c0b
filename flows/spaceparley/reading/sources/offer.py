"""What a source offers: a report, or the reason why it is none."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from ...errors import FetchingError, SpaceparleyError
from ..holdings.arrival import Arrival

Judge = Callable[[str, str, str], str | None]
"""Title, text and language of a report: None when it is about the subject, else why it is not."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an entry, page or file gives no report."""

    kind: Literal["irrelevant", "failed"]
    message: str
    """What is wrong and what to do, with what it is about in front."""
    passing: bool = False
    """It is tried again at the next run."""
    wait: float | None = None
    """Seconds for which the server asked to be left alone."""


@dataclass(frozen=True, slots=True)
class Already:
    """An article that is held, brought by another source: it is not fetched a second time."""

    path: str
    """From the folder of reports."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that a source has: under which name, in which state, and what it is."""

    key: str
    """An address, or a file's path in its folder."""
    stamp: str
    """Another one when it has changed."""
    found: Arrival | Already | Refusal


def failed(error: SpaceparleyError) -> Refusal:
    """The refusal of what could not be fetched or read."""
    passing = isinstance(error, FetchingError) and error.passing
    return Refusal("failed", str(error), passing, error.wait if isinstance(error, FetchingError) else None)
