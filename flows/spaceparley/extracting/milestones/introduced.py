"""What a sentence calls a thing that has no name: its noun with what tells it from others ("a backup teleport", "its lunar lander")."""

from ...span import Span
from ..facts import Entity
from .page import Page
from .tellings import Telling

RULE = "milestone.programme.introduced"
REACH = 80
"""Characters between an event and what it happens to."""
LEAD = 60


def find_told(page: Page, telling: Telling) -> Entity | None:
    """The craft or works beside an event, under its noun and qualities; None where it has none, or only carries something."""
    event, things = telling.event, [sign for sign in telling.clause.signs if sign.sort in ("craft", "works")]
    near = [thing for thing in things if -REACH <= thing.start - event.end <= REACH and not thing.span.touches(event.span)]
    ahead, behind = [thing for thing in near if thing.end <= event.start], [thing for thing in near if thing.start >= event.end]
    ordered = [*behind[:1], *ahead[-1:]] if event.sort == "noun" else [*ahead[-1:], *behind[:1]]
    thing = ordered[0] if ordered else None
    found = page.words.qualities.search(page.plain, max(telling.clause.span.start, thing.start - LEAD), thing.start) if thing else None
    if thing is None or found is None or page.words.carrier.search(page.before(found.start("own"), LEAD, telling.clause.span.start)):
        return None
    span = Span(found.start("own"), thing.end)
    text = page.document.text
    return Entity("", "programme", span.of(text), span.of(text), span, RULE)
