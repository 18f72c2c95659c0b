"""What a sentence calls a thing that has no name: its noun with what tells it from others ("a backup teleport", "its lunar lander")."""

from ...span import Span
from ..facts import Entity
from .carriers import SITE
from .descriptions import Description, find_descriptions
from .owners import is_only_where
from .page import Page
from .phrases import GROUND, SORTS
from .tellings import Telling

RULE = "milestone.programme.introduced"
REACH = 80
"""Characters between an event and what it happens to."""
LEAD = 60


def find_told(page: Page, telling: Telling) -> Entity | None:
    """The craft or works beside an event, under its noun and qualities; None where it has none, or only carries something."""
    event, clause, text = telling.event, telling.clause.span, page.document.text
    told = [*find_descriptions(text, page.document.language, clause), *_by_words(page, telling)]
    near = [thing for thing in told if -REACH <= thing.noun.start - event.end <= REACH and not thing.noun.touches(event.span)]
    ahead, behind = [thing for thing in near if thing.noun.end <= event.start], [thing for thing in near if thing.noun.start >= event.end]
    ordered = [*behind[:1], *ahead[-1:]] if event.sort == "noun" else [*ahead[-1:], *behind[:1]]
    thing = ordered[0] if ordered else None
    if thing is None or any(page.words.carrier.search(page.before(at, LEAD, clause.start)) for at in (thing.span.start, thing.noun.end)):
        return None
    found = Entity("", "programme", thing.name, thing.span.of(text), thing.span, SITE if SORTS.get(thing.english) in GROUND else RULE)
    return None if is_only_where(found, telling.clause, event) else found


def _by_words(page: Page, telling: Telling) -> list[Description]:
    """The crafts and works of a clause, where the language is one that tells their qualities before them."""
    found: list[Description] = []
    for thing in telling.clause.signs:
        own = page.words.qualities.search(page.plain, max(telling.clause.span.start, thing.start - LEAD), thing.start) if thing.sort in ("craft", "works") else None
        if own:
            span = Span(own.start("own"), thing.end)
            found.append(Description(span.of(page.document.text), span, thing.span))
    return found
