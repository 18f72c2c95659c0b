"""What attribution hands on before meetings, dates and relays are known."""

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import Literal

from ...language.reporting import Act
from ...span import Span
from .voices import Voice

MOST = 12
"""Quotations in one sentence, far more than there ever are."""


@dataclass(slots=True)
class Draft:
    """A statement in the making."""

    mode: Literal["direct", "indirect", "author"]
    parts: list[Span]
    passage: Span
    rule_id: str
    voice: Voice | None = None
    act: Act = "statement"
    attribution: Span | None = None
    """The words that attribute."""
    block_end: int = field(default=0)

    def widen(self, span: Span) -> None:
        """Let the passage take in more words."""
        self.passage = Span(min(self.passage.start, span.start), max(self.passage.end, span.end))


def touching(direct: list[Draft], span: Span) -> list[Draft]:
    """The statements, in order of the text, that reach into a sentence."""
    until = bisect_left(direct, span.end, key=lambda draft: draft.passage.start)
    return [draft for draft in direct[max(0, until - MOST) : until] if draft.passage.end > span.start]
