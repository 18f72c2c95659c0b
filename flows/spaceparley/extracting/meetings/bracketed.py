"""Countries whose names only tell where: in brackets behind a town, or as the town that a dispatch is from."""

from ...span import Span
from ..document import Document
from ..facts import Mention

TOWN = 40
"""Characters of a town's name at most."""
MARKS = 3
"""Letters of what prints a dateline bold."""


def is_bracketed(document: Document, mention: Mention, plain: str) -> bool:
    """Whether a country stands in brackets right behind a place in it ("in Bengaluru (| India)")."""
    start = mention.span.start
    if plain[start - 2 : start] != " (" or plain[mention.span.end : mention.span.end + 1] != ")":
        return False
    before = (one for one in document.mentions_in(Span(max(0, start - TOWN), start - 2)) if one.span.end == start - 2)
    return any(one.entity and document.entity(one.entity).kind == "place" for one in before)


def heads_dispatch(document: Document, mention: Mention) -> bool:
    """Whether a country opens a dispatch as the town that it is ("SINGAPORE, March 4 (Reuters) - ...")."""
    opens = document.sentence_at(mention.span.start).block.span.start
    return mention.span.start - opens <= MARKS and mention.span.of(document.text).isupper() and document.text.startswith((", ", " (", " –", " —", " -"), mention.span.end)
