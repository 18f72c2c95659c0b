"""Countries in brackets that only tell where a town is."""

from ...span import Span
from ..document import Document
from ..facts import Mention

TOWN = 40
"""Characters of a town's name at most."""


def is_bracketed(document: Document, mention: Mention, plain: str) -> bool:
    """Whether a country stands in brackets right behind a place in it ("in Bengaluru (| India)")."""
    start = mention.span.start
    if plain[start - 2 : start] != " (" or plain[mention.span.end : mention.span.end + 1] != ")":
        return False
    before = (one for one in document.mentions_in(Span(max(0, start - TOWN), start - 2)) if one.span.end == start - 2)
    return any(one.entity and document.entity(one.entity).kind == "place" for one in before)
