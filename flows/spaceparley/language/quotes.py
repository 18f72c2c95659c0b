"""The shape of what tells an interview from other texts."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuoteWords:
    """How a language marks that somebody is being asked and answers."""

    interview: re.Pattern[str]
    """Words by which a page says that it is one."""
    asked: re.Pattern[str]
    """Labels before a question ("Question", "Q")."""
    answered: re.Pattern[str]
    """Labels before an answer ("Réponse", "A")."""
    asking: re.Pattern[str]
    """An aside by which the author of the page says that the question before it was asked."""
    addressed: re.Pattern[str]
    """A second person."""
    myself: re.Pattern[str]
    """A first person."""
    interviewed: re.Pattern[str]
    """What leads to the name of whoever answers, where the page says who asked ("Propos recueillis par Y auprès de | X")."""
