"""What a claim does to the one before it."""

from .days import Days, days_of

ENDS_OR_BEGINS = {"achieved", "started", "failed", "cancelled", "proposed"}
WITHOUT_A_DATE_BEFORE = {"postponed": "slipped", "on_schedule": "confirmed"}
"""What the status itself tells where there is no earlier date to hold the new one against."""


def kind_of_claim(status: str, target: str | None, before: str | None, *, is_first: bool) -> str:
    """The kind of a claim, from its status, its date and the last date told before it.

    >>> kind_of_claim("postponed", "2024", "2023", is_first=True)
    'slipped'
    """
    if status in ENDS_OR_BEGINS:
        return status
    if target is None:
        return _kind_without_date(status, is_first=is_first)
    if before is None:
        return WITHOUT_A_DATE_BEFORE.get(status, "announced" if is_first else "firmed")
    if target == before:
        return "confirmed"
    return _kind_of_move(days_of(target), days_of(before)) or WITHOUT_A_DATE_BEFORE.get(status, "announced")


def _kind_without_date(status: str, *, is_first: bool) -> str:
    if status == "postponed":
        return "put_off"
    return "announced" if status == "planned" and is_first else "confirmed"


def _kind_of_move(new: Days, old: Days) -> str | None:
    """None where the two cannot be compared, as with a year left out.

    Two dates that are open on the same side move as their one bound does: "no earlier than 2026" after "no earlier
    than 2024" lies inside it, and is a slip all the same.
    """
    if new.middle is None or old.middle is None:
        return None
    if new == old:
        return "confirmed"
    if not new.is_open_like(old):
        if new.lies_in(old):
            return "firmed"
        if old.lies_in(new):
            return "loosened"
    return "slipped" if new.middle > old.middle else "brought_forward"
