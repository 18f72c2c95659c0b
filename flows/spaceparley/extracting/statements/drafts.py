"""What attribution hands on before meetings, dates and relays are known."""

from dataclasses import dataclass, field
from typing import Literal

from ...language.reporting import Act
from ...span import Span
from .voices import Voice


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
