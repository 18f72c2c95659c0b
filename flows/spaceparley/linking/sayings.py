"""Where a report makes a claim: the words that show in whose statement it stands."""

from ..extracting.facts import Evidence, Milestone
from ..span import Span

COLUMNS = ("target_edtf", "status", "event")
"""Whose evidence shows which statement makes the claim, the most telling first."""


def said_at(milestone: Milestone) -> Span:
    """The words that make the claim: those of its date, else of its status, else the whole passage."""
    found = saying(milestone)
    return found.span if found else milestone.passage


def saying(milestone: Milestone) -> Evidence | None:
    """The evidence that has these words; None where they are the whole passage."""
    return next((one for column in COLUMNS for one in milestone.evidence if one.column == column), None)
