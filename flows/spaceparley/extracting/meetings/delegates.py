"""Who came as a delegation, wherever a meeting with it is told."""

from ...span import Span
from ..document import Document
from .sightings import Sighting


def delegates_of(document: Document, sighting: Sighting) -> tuple[str, ...]:
    """Those told of as a delegation with whom a verb or noun says that somebody met ("held talks with a delegation of X led by | Y")."""
    clause = sighting.clause
    for found in clause.lists:
        if not any(party in sighting.parties for party in found.parties):
            continue
        groups = (document.entity(mention.entity).kind == "group" for mention in document.mentions_in(Span(found.start, found.end)) if mention.entity)
        if any(groups) or clause.led(found, clause.words.delegation):
            return tuple(key for party in found.parties for key in party.keys)
    return ()
