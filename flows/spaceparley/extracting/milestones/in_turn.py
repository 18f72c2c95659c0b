"""Which of several crafts told together an ordinal takes up ("X and Y left Europe. | The first | flies in May, | the second | in June")."""

from collections.abc import Sequence
from itertools import pairwise

from ...span import Span
from ..facts import Entity, Mention
from .carriers import SITE, is_station
from .owners import can_happen_to
from .page import Page
from .tellings import Telling
from .topic import KINDS

LATELY, BACK = 600, 3
"""Characters and sentences in which the crafts may stand."""
APART = 70
"""Characters between two crafts of a row."""
BEHIND = 10
"""Characters between a noun and the ordinal whose event it is ("the launch | of | the first")."""
PLACES = {"first": 0, "second": 1, "third": 2, "last": -1}
"""The groups of the pattern by the place in the row that each takes up."""


def find_in_turn(page: Page, telling: Telling) -> Entity | None:
    """The craft that an ordinal beside an event takes up; None where none stands there, or a name of its own does."""
    event, clause = telling.event, telling.clause.span
    if event.lexeme.kind == "agreement":
        return None
    end = event.end + BEHIND if event.sort == "noun" else event.start
    told = [one for one in page.words.turn.finditer(page.plain, clause.start, clause.end) if one.start() <= end]
    if not told or told[-1].lastgroup not in PLACES:
        return None
    row, place = _row_before(page, told[-1].start()), PLACES[told[-1].lastgroup]
    own = [mention for mention in _crafts(page, Span(told[-1].end(), clause.end)) if mention.entity not in page.rockets]
    if own or not row or place >= len(row):
        return None
    return row[place] if can_happen_to(row[place], event) else None


def _row_before(page: Page, at: int) -> Sequence[Entity]:
    """The last crafts before a place that one sentence tells in a row."""
    near = Span(max(0, at - LATELY, page.subjects.opening(at)), at)
    for one in reversed([*page.document.sentences_in(near)][-BACK:]):
        if row := _row(page, Span(max(one.span.start, near.start), min(one.span.end, at))):
            return row
    return ()


def _row(page: Page, span: Span) -> Sequence[Entity]:
    """The crafts of a stretch, each once, where words join them; without the rockets that carry them."""
    named = _crafts(page, span)
    named = [mention for mention in named if mention.entity not in page.rockets] or named
    firsts = [mention for place, mention in enumerate(named) if mention.entity not in {one.entity for one in named[:place]}]
    gaps = [page.plain[one.span.end : other.span.start] for one, other in pairwise(firsts)]
    if not gaps or any(len(gap) > APART for gap in gaps) or not page.words.conjunction.search(gaps[-1]):
        return ()
    return [page.document.entity(mention.entity or "") for mention in firsts]


def _crafts(page: Page, span: Span) -> list[Mention]:
    """Where something that flies is named: no station, no ground site."""
    named = [(mention, page.document.entity(mention.entity)) for mention in page.document.mentions_in(span) if mention.entity]
    return [mention for mention, entity in named if entity.kind in KINDS and entity.rule_id != SITE and not is_station(entity)]
