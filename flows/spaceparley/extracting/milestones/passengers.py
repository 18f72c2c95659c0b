"""What each rocket of a report carries, where it is told to carry one craft and no other ("the satellite X, to be launched aboard a Y")."""

from collections.abc import Iterator, Mapping

from ...language.milestones import MilestoneWords
from ...span import Span
from ..document import Document
from ..facts import Entity, Mention
from .carriers import is_module, is_station
from .topic import KINDS

REACH = 160
"""Characters between a rocket and what it carries."""
BEFORE = 70


def find_passengers(document: Document, plain: str, words: MilestoneWords, rockets: frozenset[str]) -> Mapping[str, Entity]:
    """For the key of each rocket the one craft that flies on it; none where it carries several, or none that is named."""
    carried: dict[str, set[str]] = {}
    named = [mention for mention in document.mentions if mention.entity and document.entity(mention.entity).kind in KINDS]
    for place, mention in enumerate(named):
        if mention.entity in rockets:
            carried.setdefault(mention.entity or "", set()).update(one.entity or "" for one in _beside(document, plain, words, rockets, named, place))
    return {rocket: document.entity(next(iter(crafts))) for rocket, crafts in carried.items() if len(crafts) == 1}


def _beside(document: Document, plain: str, words: MilestoneWords, rockets: frozenset[str], named: list[Mention], place: int) -> Iterator[Mention]:
    """What the words around one mention of a rocket say that it carries."""
    rocket = named[place]
    sentence = document.sentence_at(rocket.span.start).span
    if words.carrier.search(plain[max(sentence.start, rocket.span.start - BEFORE) : rocket.span.start]):
        yield from (one for one in named[max(0, place - 2) : place] if _flies(document, rockets, one) and Span(max(sentence.start, rocket.span.start - REACH), rocket.span.start).holds(one.span))
    for one in named[place + 1 : place + 2]:
        between = plain[rocket.span.end : one.span.start] if _flies(document, rockets, one) and sentence.holds(one.span) else ""
        # "The rocket with the satellite X", but not "with its upper stage X".
        if words.payload.search(between) and words.craft_nouns.search(between):
            yield one


def _flies(document: Document, rockets: frozenset[str], mention: Mention) -> bool:
    entity = document.entity(mention.entity or "")
    return entity.key not in rockets and not is_station(entity) and not is_module(entity) and not entity.rule_id.endswith("site")


def flies_otherwise(known: Entity, rocket: Mention, rockets: frozenset[str], passengers: Mapping[str, Entity]) -> bool:
    """Whether what is known is a rocket itself, or told to fly on another one ("Ariane 6 flew in January. | Vega-C | will fly in April")."""
    carriers = {key for key, one in passengers.items() if one.key == known.key}
    return known.key != rocket.entity and (known.key in rockets or (bool(carriers) and rocket.entity not in carriers))
