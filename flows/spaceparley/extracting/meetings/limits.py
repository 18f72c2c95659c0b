"""Dates that only limit when what is announced will be."""

from ...span import Span
from ..facts import DateMention
from .clauses import Clause

NEAR = 40
"""Characters between what announces a meeting and the limit."""


def is_limit(clause: Clause, told: DateMention, trigger: Span) -> bool:
    """Whether a date behind a meeting that is announced is the one by which it will be ("will be held | in Delhi by the end of June")."""
    if not told.edtf.startswith("../") or told.start < trigger.end:
        return False
    coming = [found.end() for found in clause.setting.announced.finditer(clause.text, max(clause.span.start, trigger.start - NEAR), told.start)]
    return bool(coming) and told.start - max(trigger.end, coming[-1]) < NEAR and "," not in clause.text[trigger.end : told.start]


def turns_to_come(clause: Clause, told: Span, verb: Span) -> bool:
    """Whether a date closes what was done, and the verb behind it tells what is still to come ("met in mid-February | and expect to sign a memorandum")."""
    coming = clause.setting.announced
    return coming.search(clause.text, told.end, verb.end) is not None and coming.search(clause.text, clause.span.start, told.start) is None
