"""What a source brought in a run."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...errors import Problem

COUNTS = ("fetched", "new", "corrected", "duplicate", "irrelevant", "failed")
MOST_REASONS = 50
"""Told of a source and run; what is left out is counted."""


@dataclass(slots=True)
class Tally:
    """Counts of a source, with the reasons for what was not stored."""

    source: str
    state: str = "asked"
    """Or why it was not: not due, asked to wait, unchanged."""
    fetched: int = 0
    """Reports, pages and files that were looked into."""
    new: int = 0
    corrected: int = 0
    duplicate: int = 0
    irrelevant: int = 0
    failed: int = 0
    reasons: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    silent: str | None = None
    """A line to alert people with; only when the silence was first noticed."""

    @property
    def brought(self) -> int:
        return self.new + self.corrected

    def reason(self, words: str) -> None:
        if len(self.reasons) < MOST_REASONS:
            self.reasons.append(words)

    def fail(self, message: str) -> None:
        """Counts a failure and lists it as a problem of the run."""
        self.failed += 1
        what, _, remedy = message.partition("; ")
        if len(self.problems) < MOST_REASONS:
            self.problems.append(Problem(None, f"source {self.source}", None, None, what, remedy or "see the log of the run"))
        self.reason(message)


def line_of(tally: Tally) -> str:
    """The tally in one line."""
    if not tally.fetched and not tally.failed:
        return f"source {tally.source}: {'nothing new' if tally.state == 'asked' else tally.state}"
    counts = (("new", tally.new), ("corrected", tally.corrected), ("duplicate", tally.duplicate), ("irrelevant", tally.irrelevant), ("failed", tally.failed))
    return f"source {tally.source}: {tally.fetched} fetched, {', '.join(f'{number} {name}' for name, number in counts if number)}"


def problems_of(tallies: Sequence[Tally]) -> tuple[Problem, ...]:
    """What people should mend in the sources."""
    return tuple(problem for tally in tallies for problem in tally.problems)
