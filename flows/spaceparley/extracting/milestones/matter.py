"""What an agreement is on, where it is a thing without a name of its own, or a law ("an agreement on building a station in Kandy")."""

from ...language import load
from ...language.descriptions import DescriptionWords
from ...span import Span
from ..facts import Entity
from .antecedents import Told
from .page import Page
from .phrases import FACILITY, LAW
from .tellings import Telling
from .topic import KINDS

REACH = 110
"""Characters between a text and the thing that it is on."""
BESIDE = 70
"""Characters between a law and what becomes of it."""


def find_matter(page: Page, sentence: Span, telling: Telling) -> Entity | None:
    """The law that is passed, or the thing that the text beside an event is on; None where something with a name comes first, or the title tells what the report is about."""
    law = _law(page, telling)
    if law:
        return law.entity
    text = min((sign for sign in telling.clause.signs if sign.sort == "text"), key=lambda sign: abs(sign.start - telling.event.start), default=None)
    if text is None:
        return None
    reach = Span(text.end, min(sentence.end, text.end + REACH))
    things = [one for one in page.things_in(reach) if one.sort not in (FACILITY, LAW)]
    named = [mention.span.start for mention in page.document.mentions_in(reach) if mention.entity and page.document.entity(mention.entity).kind in KINDS]
    one = things[0] if things else None
    if one is None or one.entity is None or page.topic is not None or any(start < one.noun.start for start in named):
        return None
    return one.entity if load(page.document.language, DescriptionWords).matter.fullmatch(page.plain, text.end, one.noun.start) else None


def _law(page: Page, telling: Telling) -> Told | None:
    """The law of a clause that speaks of no other text."""
    event, clause = telling.event, telling.clause
    laws = [one for one in page.things_in(clause.span) if one.sort == LAW and one.entity and -BESIDE <= one.noun.start - event.start <= BESIDE]
    others = [sign for sign in clause.signs if sign.sort == "text" and not any(one.noun.touches(sign.span) for one in laws)]
    return laws[0] if laws and not others else None
