"""A run that was ordered for files that arrived is followed to its end; one that was killed is ordered again, once."""

from dataclasses import dataclass, replace
from uuid import UUID

ENDED = ("COMPLETED", "FAILED", "CANCELLED", "CANCELLING")
"""Prefect's types of state after which nothing is left to do: who failed has told why, and would fail again."""
WORKING = ("PENDING", "RUNNING")
"""Those of a run that somebody has taken on; they stay for good where it was killed together with its worker."""
IDLE_LOOKS = 60
"""Looks in a row at which a run that somebody has taken on neither holds the output folder nor ends: more than any start takes."""


@dataclass(frozen=True, slots=True)
class Order:
    """A run for files that arrived."""

    run: UUID
    again: bool = False
    """Whether it takes the place of one that was killed; it is not ordered a third time."""
    idle: int = 0


def followed(order: Order, state: str, held: bool) -> Order | None:
    """The order as it stands after a look at its run's type of state; None once there is nothing left to follow.

    `held` is whether any run holds the output folder.
    """
    if state in ENDED or (order.again and was_killed(order, state)):
        return None
    return replace(order, idle=order.idle + 1 if state in WORKING and not held else 0)


def was_killed(order: Order, state: str) -> bool:
    """Whether the order's run has come to no end of its own: its worker says so, or nobody has worked on it for long."""
    return state == "CRASHED" or order.idle >= IDLE_LOOKS
