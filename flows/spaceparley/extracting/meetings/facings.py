"""Whether two who deal with one another do so face to face: at a place told, on the margins of an event, or because one was sent to the other."""

from ...span import Span
from .clauses import LEAD, Clause
from .frames import parties_of
from .masking import Party
from .triggers import Trigger

PAIR = 2
ADDRESSED = ".addressed"
"""Rules of telling somebody something: where that happened stands before what was told."""
THANKED = ".thanked"
"""The same for thanks and congratulations, which also go to a team that is far away."""
ASIDE = ".aside"
"""Rules of the margins of an event, which need no place of their own."""


def is_face_to_face(clause: Clause, trigger: Trigger) -> bool:
    """Whether two people, or somebody and whoever was sent, and they alone, deal with one another at a place told."""
    parties = parties_of(clause, trigger.frame, trigger.span)
    if len({party.keys for party in parties}) < PAIR or not any(party.person for party in parties) or not all(party.keys and (party.person or is_sent(clause, party)) for party in parties):
        return False
    if trigger.rule.id.endswith(ADDRESSED) and not _is_told_to(clause, trigger, parties[-1]):
        return False
    thanked = trigger.rule.id.endswith(THANKED)
    if thanked and not all(party.person for party in parties):
        return False
    if thanked or trigger.rule.id.endswith(ADDRESSED):
        if any(is_sent(clause, party) for party in parties):
            # "Told a delegation of Y": whoever was sent was there.
            return True
        said = clause.words.barrier.search(clause.text, trigger.span.end, clause.span.end)
        return clause.is_placed(Span(clause.span.start, said.start() if said else trigger.span.end))
    return trigger.rule.id.endswith(ASIDE) or clause.is_placed() or clause.setting.there.search(clause.text, clause.span.start, trigger.span.end) is not None


def _is_told_to(clause: Clause, trigger: Trigger, party: Party) -> bool:
    """Whether a verb of telling has that party right behind it, and no newspaper ("told Reuters in Rome that X ...")."""
    near = next((found for found in clause.lists if found.start >= trigger.span.end), None)
    return near is not None and party in near.parties


def is_handed(clause: Clause, trigger: Trigger) -> bool:
    """Whether something was shown or handed to somebody by somebody else at a place told."""
    parties = parties_of(clause, trigger.frame, trigger.span)
    return len({party.keys for party in parties}) >= PAIR and all(party.person and party.keys for party in parties) and clause.is_placed()


def is_sent(clause: Clause, party: Party) -> bool:
    """Whether a party is a delegation or team of somebody, who came as such."""
    led = clause.words.delegation.search(clause.text, max(clause.span.start, party.span.start - LEAD), party.span.start)
    return not (party.person or party.collective) and (party.group or led is not None)
