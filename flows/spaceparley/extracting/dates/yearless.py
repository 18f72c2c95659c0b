"""Dates that are told without their year."""

from ...span import Span
from .tokens import read_tokens

RULES = (".day", ".day_month_first", ".list", ".list_month_first", ".month", ".monthday", ".edge_of_month", ".quarter", ".season", ".season_alone")
"""Endings of the rules of dates that may be told without a word of which year."""
YEAR = len("2026")
YEAR_WORD = "year_unit"
"""Kind of the word that tells which year ("au second semestre de l'année en cours")."""


def is_yearless(text: str, span: Span, rule_id: str) -> bool:
    """Whether a day, month or season is told, as that rule read it, and nothing of its year."""
    told = span.of(text)
    if not rule_id.endswith(RULES) or any(told[start : start + YEAR].isdigit() for start in range(len(told) - YEAR + 1)):
        return False
    return all(token.word.kind != YEAR_WORD for token in read_tokens(told, rule_id.partition(".")[0]))
