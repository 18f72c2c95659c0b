"""What is still to fly is nothing that has flown: a launch to come is not that of a craft whose own is told as past."""

import re
from collections.abc import Sequence
from dataclasses import replace

from .page import Page
from .retellings import Draft

ONE = re.compile(r".*[ -]\d{1,3}[A-Za-z]?\Z")
"""The name of one craft of several ("ETRSS-1"): a programme without a number may fly again and again."""
OVER, AHEAD = ("achieved", "failed"), ("planned", "postponed")


def without_flown(page: Page, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts, launches to come without the name of what flew before; so is whatever is told before the craft is named, where one of these took its name."""
    flown = {key: one.milestone.target for one in drafts if (key := _launched(page, one)) and one.milestone.status in OVER and _is_named(one)}
    taken = {key: _first(page, key) for one in drafts if (key := _launched(page, one)) in flown and not _is_named(one) and _is_later(one, flown[key])}
    return tuple(_unnamed(one) if _is_misread(one, taken, flown) else one for one in drafts)


def _launched(page: Page, draft: Draft) -> str:
    """The key of the one craft whose launch a draft tells; none for a rocket, which flies again."""
    milestone = draft.milestone
    is_one = milestone.event_kind == "launch" and milestone.programme is not None and ONE.fullmatch(milestone.programme)
    key = milestone.programme_entity or ""
    return key if is_one and key not in page.rockets else ""


def _is_named(draft: Draft) -> bool:
    """Whether words of its own tell a draft's programme."""
    return any(one.column == "programme" for one in draft.milestone.evidence)


def _is_later(draft: Draft, flown: str | None) -> bool:
    """Whether a launch is to come after the one that is over."""
    target = draft.milestone.target
    return draft.milestone.status in AHEAD and bool(flown and target) and (target or "")[:4].isdigit() and (target or "")[: len(flown or "")] > (flown or "")


def _is_misread(draft: Draft, taken: dict[str, int], flown: dict[str, str | None]) -> bool:
    """Whether a draft only has the name of what flew before by default."""
    key, milestone = draft.milestone.programme_entity or "", draft.milestone
    if key not in taken or _is_named(draft):
        return False
    return milestone.passage.end <= taken[key] or (milestone.event_kind == "launch" and _is_later(draft, flown[key]))


def _first(page: Page, key: str) -> int:
    """Where a report names something first."""
    return next(mention.span.start for mention in page.document.mentions if mention.entity == key)


def _unnamed(draft: Draft) -> Draft:
    """The draft without its programme."""
    milestone = draft.milestone
    return replace(draft, milestone=replace(milestone, programme=None, programme_entity=None, event=milestone.event.removesuffix(f" of {milestone.programme}")))
