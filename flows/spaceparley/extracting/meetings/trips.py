"""Whom a verb of going somewhere brings together: who went, and whose house it was or who was met there."""

import re

from ...language.meetings import PARTY
from ...span import Span
from .clauses import LEAD, Clause, PartyList
from .masking import Party

TOLD = re.compile(rf"(?:[ ][{PARTY}]{{2,3}}(?=[ ]))?[^.;:{PARTY}]{{0,120}}[{PARTY}]")
"""Somebody who stands in a clause beside the pronoun that it may open with."""


def parties_of_trip(clause: Clause, verb: Span) -> tuple[Party, ...]:
    """Who went, to whose house, and whom they met there."""
    guest, goal = clause.subject(verb.start), clause.object(verb.end)
    if goal and (goal.parties[0].place or goal.parties[0].pronoun or _is_met_there(clause, goal)):
        # A country is where a trip goes, and no host.
        goal = None
    company = clause.after(verb.end, clause.words.with_) or _gone_to(clause, verb) or _host_there(clause, verb)
    return tuple(party for found in (guest, goal, company) if found for party in found.parties)


def _gone_to(clause: Clause, verb: Span) -> PartyList | None:
    """Whoever a trip went to see ("ездил в Минск к | директору X")."""
    found = clause.after(verb.end, clause.words.goal)
    return found if found and found.parties[0].person and found.parties[0].keys else None


def _is_met_there(clause: Clause, goal: PartyList) -> bool:
    """Whether a relative clause tells who was met where a trip went ("the plant, where Y received her")."""
    there = clause.words.where.search(clause.text, goal.end, min(goal.end + LEAD, clause.span.end))
    return there is not None and TOLD.match(clause.text, there.end()) is not None


def _host_there(clause: Clause, verb: Span) -> PartyList | None:
    """The only other person of whom a trip's relative clause tells, whatever was done there ("went to the centre, where she heard a talk by Y")."""
    there = clause.words.where.search(clause.text, verb.end, clause.span.end)
    if not there or clause.words.apart.search(clause.text, there.end(), clause.span.end):
        return None
    told = [found for found in clause.lists if found.start >= there.end() and not found.parties[0].pronoun]
    if len(told) != 1 or not told[0].parties[0].person or told[0].sort not in ("plain", "voice"):
        return None
    return told[0] if not any(there.end() <= other.start < told[0].start for other in clause.verbs) else None
