"""News outlets among the institutions of a report: they send its dispatches, and whoever is told of in them is not theirs."""

from functools import cache

from ...reference.gazetteer import find_row


@cache
def is_media(name: str) -> bool:
    """Whether an institution of that English name is a news outlet, and nothing that sends people to meet."""
    row = find_row(name)
    return row is not None and row.sort == "media"
