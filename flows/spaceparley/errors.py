"""The exceptions that a caller may meet, and the problems that a run lists instead of raising.

SpaceparleyError
├── ReadingError      a report cannot be used
├── FetchingError     an address gives nothing that can be used
├── CheckError        a dataset breaks its contract, so nothing was published
├── PublishingError   the output folder cannot be written or exchanged
│   └── BusyError     another run holds it
└── UsageError        a call names something that does not exist
"""

from dataclasses import dataclass


class SpaceparleyError(Exception):
    """What went wrong, where, with which value, and what to do about it, in one line."""


class ReadingError(SpaceparleyError):
    """A report that cannot be used."""


class FetchingError(SpaceparleyError):
    """An address that gives nothing that can be used; `passing` where another try may help, after `wait` seconds if told."""

    def __init__(self, message: str, *, passing: bool = False, wait: float | None = None) -> None:
        super().__init__(message)
        self.passing = passing
        self.wait = wait


class CheckError(SpaceparleyError):
    """A dataset that breaks its contract; the last good one stays in place."""

    def __init__(self, problems: "tuple[Problem, ...]") -> None:
        self.problems = problems
        first, more = problem_line(problems[0]), len(problems) - 1
        also = f" (and {more} more in problems.csv)" if more else ""
        super().__init__(f"nothing published: {first}{also}")


class PublishingError(SpaceparleyError):
    """An output folder that cannot be written or exchanged."""


class BusyError(PublishingError):
    """An output folder that another run holds at the moment."""


class UsageError(SpaceparleyError):
    """A call that names something that does not exist."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that a person should mend; a row of `output/problems.csv`."""

    table: str | None
    """Table, or None when the problem is with a report or the run."""
    row: str | None
    """Row id, report file or descriptor."""
    column: str | None
    value: str | None
    message: str
    """What is wrong, in one sentence."""
    remedy: str
    """What to do about it, in one sentence."""


def problem_line(problem: Problem) -> str:
    """The problem in one line: where, what, which value, what to do."""
    where = " ".join(part for part in (problem.table, problem.row, problem.column) if part)
    return f"{where}: {advice(problem, problem.value)}"


def advice(problem: Problem, value: str | None = None) -> str:
    """What is wrong, with a value if one is given, and what to do about it: two sentences, or two halves of one."""
    shown = f" ({value})" if value else ""
    if problem.message.endswith("."):
        return f"{problem.message[:-1]}{shown}. {problem.remedy}"
    return f"{problem.message}{shown}; {problem.remedy}"
