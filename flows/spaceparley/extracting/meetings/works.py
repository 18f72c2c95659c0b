"""Where that stands which people agree on: no place of their own ("signed an agreement on a ground station in Ushuaia")."""

from ...span import Span
from .sightings import Sighting

REACH = 160
"""Characters from a signing to where what it is about stands."""


def is_of_works(sighting: Sighting, place: Span) -> bool:
    """Whether a place stands right behind a station, plant or the like that a text that is signed is on."""
    clause, verb = sighting.clause, sighting.trigger
    if verb.rule.value != "signing" or not 0 <= place.start - verb.span.start < REACH:
        return False
    return clause.setting.works.search(clause.text, verb.span.start, place.start) is not None
