"""Whether an agreement is one on the cooperation of those who sign it, or on a craft."""

from ...span import Span
from ..facts import Entity
from .cooperation import find_cooperation, find_states_text, name_text
from .owners import REACH
from .page import Page
from .signs import Sign
from .tellings import Telling
from .topic import KINDS, is_spaceport

CONTRACTS = {"contract", "protocol", "contract award", "order contract"}
"""Agreements on something that is built or flown, not on the cooperation of states."""
BETWEEN = {"memorandum", "letter of intent"}  # Agreements on the cooperation of those who sign them.
OPENING = 40
"""Characters between an agreement and the craft that it is on."""


def find_between(page: Page, sentence: Span, telling: Telling) -> Entity | None:
    """The cooperation that an agreement of states belongs to, unless it is one on a craft named right behind it."""
    event = telling.event
    behind = Span(event.end, min(sentence.end, event.end + REACH))
    told = find_states_text(page, sentence, event.span)
    named = [page.document.entity(mention.entity) for mention in page.document.mentions_in(behind) if mention.entity]
    if told is None or any(entity.kind in KINDS or is_spaceport(entity) for entity in named):
        return None
    return find_cooperation(page.document, sentence, name_text(telling, told))


def is_on_nothing(telling: Telling) -> bool:
    """Whether a text between parties is signed of which the sentence does not say that it is on a craft or a site ("a memorandum was signed")."""
    return any(sign.lexeme.english in BETWEEN for sign in telling.clause.signs) and not any(sign.sort in ("craft", "works") or sign.lexeme.english in CONTRACTS for sign in telling.clause.signs)


def is_contract(telling: Telling) -> bool:
    """Whether it is a contract, or stands beside a craft that goes unnamed."""
    return any(sign.lexeme.english in CONTRACTS or _is_object(sign, telling.event) for sign in (telling.event, *telling.clause.signs))


def _is_object(sign: Sign, event: Sign) -> bool:
    """Whether a craft that goes unnamed stands beside an agreement ("the agreement on the satellite was signed", "the satellite agreement")."""
    return sign.sort == "craft" and (0 <= sign.start - event.end <= OPENING or 0 <= event.start - sign.end <= OPENING)
