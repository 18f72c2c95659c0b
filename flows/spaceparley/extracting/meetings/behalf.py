"""Houses on whose behalf somebody signed or spoke, as somebody else did for theirs."""

from collections.abc import Sequence

from ...language.meetings import MeetingWords
from ...span import Span
from .clauses import LEAD, PartyList
from .masking import Party

CLAUSE = 200
"""Characters back to the verb of a clause that goes on without it."""


def is_behalf(words: MeetingWords, text: str, span: Span, last: PartyList, between: str) -> bool:
    """Whether a dash parts an institution from whoever acted on its behalf."""
    return between.strip() in ("-", "–", "—") and words.behalf.search(text, max(span.start, last.start - CLAUSE), last.start) is not None


def acting_for(words: MeetingWords, text: str, span: Span, lists: Sequence[PartyList], party: Party, start: int) -> PartyList | None:
    """Whoever signed for the one institution before a dash, which only tells for whom ("Подписали: от ЕКА — | X, от JAXA — Y")."""
    last = lists[-1] if lists else None
    if last is None or not party.person or len(last.parties) > 1 or last.parties[0].person or not is_behalf(words, text, span, last, text[last.end : start]):
        return None
    lead = words.behalf.search(text, max(span.start, last.start - LEAD), last.start)
    return None if len(lists) > 1 and lists[-2].parties[-1].person else PartyList((party,), lead.start() if lead else last.start, party.span.end)


def acts_for_other(words: MeetingWords, text: str, span: Span, last: PartyList, party: Party, start: int) -> bool:
    """Whether somebody signed for a house of their own behind the one for which another did ("X signed on behalf of A and | Y on behalf of B")."""
    if not party.person or last.parties[0].person:
        return False
    return any(found.end() == start for found in words.acting.finditer(text, max(span.start, last.start - LEAD), start))
