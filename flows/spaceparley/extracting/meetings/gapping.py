"""Meetings with somebody else of which a verb or noun tells that is not told again ("met X on Monday and | Y on Tuesday")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...language.meetings import DATE, PLACE
from ...span import Span
from .clauses import Clause, PartyList
from .sightings import Sighting

CLOSED = re.compile(r"[ ]?[.,;:)]|\Z")
"""What may follow who was met, and no verb of which they were the subject."""


def unfold(sighting: Sighting) -> Iterator[Sighting]:
    """The telling, then one for each further party that its verb has after another ("talks with X, then with Y"), at a time of its own or afterwards."""
    company = _company(sighting)
    further = list(_further(sighting.clause, company, sighting.scope.end)) if company else []
    if not company or not further:
        yield sighting
        return
    ends = (*(gap.start for gap, _ in further), sighting.scope.end)
    first = Span(sighting.scope.start, ends[0])
    met = {party.span for party in company.parties}
    others = {party.span for _, found in further for party in found.parties}
    told = tuple(party for party in sighting.parties if party.span not in others)
    yield replace(sighting, parties=told, scope=first)
    holders = tuple(party for party in told if party.span not in met)
    for (gap, found), end in zip(further, ends[1:], strict=True):
        own = Span(gap.start, end)
        yield replace(sighting, parties=(*holders, *found.parties), scope=own if DATE in own.of(sighting.clause.text) else first)


def _company(sighting: Sighting) -> PartyList | None:
    """Whom the verb or noun has behind it, where somebody else met them."""
    told, verb = {party.span for party in sighting.parties}, sighting.trigger.span
    behind = next((found for found in sighting.clause.lists if found.start >= verb.end and any(party.span in told for party in found.parties)), None)
    held = behind is not None and bool(told - {party.span for party in behind.parties})
    return behind if held else None


def _further(clause: Clause, company: PartyList, end: int) -> Iterator[tuple[Span, PartyList]]:
    """Each further party, with the words that lead to it."""
    last = company
    lists: Sequence[PartyList] = [found for found in clause.lists if company.end < found.start < end and found.sort == "plain"]
    for found in lists:
        gap = clause.setting.gapped.search(clause.text, last.end, found.start)
        if not gap or any(verb.start < found.start and verb.end > last.end for verb in clause.verbs):
            return
        behind = clause.setting.set_apart.match(clause.text, found.end, clause.span.end)
        if not (gap["led"] or behind or CLOSED.match(clause.text, found.end, clause.span.end)):
            return
        before, own = clause.text[clause.span.start : gap.start()], gap[0] + (behind[0] if behind else "")
        if not (gap["then"] or any(mark in before and mark in own for mark in (DATE, PLACE))):
            return
        yield Span(*gap.span()), found
        last = found
