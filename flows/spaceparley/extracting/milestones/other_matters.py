"""Whether what a section is mostly about is another matter than what one of its sentences tells ("The hall opened on Monday. | Juice, launched in 2023, ...")."""

from functools import cache

from ...reference.tables import read_names
from ...span import Span
from ..facts import Entity
from .owners import can_happen_to
from .page import Page
from .prevailing import SERIES
from .tellings import Telling

UNDERTAKINGS = ("programme", "station")
"""Sorts of what many crafts fly for or to, and is none of them."""
ARTICLE = 16
NEXT = 2
"""Characters between two sentences of one paragraph."""


def is_other_matter(page: Page, entity: Entity, telling: Telling) -> bool:
    """Whether it is nothing that such an event happens to, or named only in sentences behind the event's own, which tells of no known craft without its name."""
    if not can_happen_to(entity, telling.event):
        return True
    if not is_named_later(page, entity, page.document.sentence_at(telling.clause.span.start).span):
        return False
    if entity.name in _undertakings():
        return "craft" in telling.clause.sorts
    return not _tells_of_a_craft(page, telling)


def is_named_later(page: Page, entity: Entity, sentence: Span) -> bool:
    """Whether no sentence up to this one names a thing or its series, nor the next one where a pronoun opens it; what only the title names is none of the kind."""
    first = next((mention for mention in page.document.mentions if entity.key and mention.entity == entity.key), None)
    if first is None or first.span.start < sentence.end:
        return False
    later = page.document.sentence_at(first.span.start).span
    if later.start - sentence.end <= NEXT and page.words.pronoun.match(page.plain, later.start):
        return False  # "They signed a roadmap. It provides for the launch of X."
    series = SERIES.match(entity.surface)
    return series is None or page.document.text.find(series["family"], 0, sentence.end) < 0


def _tells_of_a_craft(page: Page, telling: Telling) -> bool:
    """Whether a clause has a craft with the article of what is known ("the satellite will be launched in May. Sentinel-6C ...")."""
    span = telling.clause.span
    return any(page.words.definite.search(page.before(one.start(), ARTICLE, span.start)) for one in page.words.craft_nouns.finditer(page.plain, span.start, span.end))


@cache
def _undertakings() -> frozenset[str]:
    return frozenset(row.name for row in read_names("programmes") if row.sort in UNDERTAKINGS)
