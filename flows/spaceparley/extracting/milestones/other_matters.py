"""Whether the only craft that a report names is another matter than what it told of before, without a name ("They also discussed the Artemis programme")."""

from functools import cache

from ...reference.tables import read_names
from .owners import can_happen_to
from .page import Page
from .prevailing import Subject
from .tellings import Telling

UNDERTAKINGS = ("programme", "station")
"""Sorts of what many crafts fly for or to, and is none of them."""


def is_other_matter(page: Page, subject: Subject, telling: Telling) -> bool:
    """Whether it is nothing that such an event happens to, or a programme or station named once, in a later paragraph, where the event is that of a craft."""
    if not can_happen_to(subject.entity, telling.event):
        return True
    first = next((mention for mention in page.document.mentions if mention.entity == subject.entity.key), None)
    is_late = first is not None and subject.mentions == 1 and first.span.start >= page.document.sentence_at(telling.clause.span.start).block.span.end
    return is_late and "craft" in telling.clause.sorts and subject.entity.name in _undertakings()


@cache
def _undertakings() -> frozenset[str]:
    return frozenset(row.name for row in read_names("programmes") if row.sort in UNDERTAKINGS)
