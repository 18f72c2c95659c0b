"""What a sentence calls a thing that has no name: its noun with what tells it from others ("a backup teleport", "its lunar lander")."""

from collections.abc import Sequence

from ...span import Span
from ..facts import Entity
from .carriers import SITE
from .page import Page
from .signs import Sign
from .tellings import Telling
from .topic import RULE as TITLED

RULE = "milestone.programme.introduced"
REACH = 80
"""Characters between an event and what it happens to."""
LEAD = 60
FLYING = {"satellite", "probe", "telescope", "spacecraft"}
STANDING = {"ground station and centre", "facility"}
"""What may be a programme of its own, and not a part of one."""


def find_new(page: Page, telling: Telling) -> Entity | None:
    """What the clause tells of for the first time, by its qualities ("a backup teleport will come on stream"); nothing that the report names only later."""
    whole = page.subjects.whole
    if whole and whole.entity.span.start > telling.event.start:
        return None
    # A visitor centre at the space centre that a title tells of is a part of that.
    selves = FLYING if page.topic and page.topic.rule_id in (SITE, TITLED) else FLYING | STANDING
    return _described(page, telling, [sign for sign in telling.clause.signs if sign.lexeme.english in selves], "new")


def find_told(page: Page, telling: Telling) -> Entity | None:
    """The thing of an event by its qualities, told before or not."""
    return _described(page, telling, [sign for sign in telling.clause.signs if sign.sort in ("craft", "works")], "own")


def _described(page: Page, telling: Telling, things: Sequence[Sign], group: str) -> Entity | None:
    event = telling.event
    near = [thing for thing in things if -REACH <= thing.start - event.end <= REACH and not thing.span.touches(event.span)]
    ahead, behind = [thing for thing in near if thing.end <= event.start], [thing for thing in near if thing.start >= event.end]
    ordered = [*behind[:1], *ahead[-1:]] if event.sort == "noun" else [*ahead[-1:], *behind[:1]]
    thing = ordered[0] if ordered else None
    found = page.words.qualities.search(page.plain, max(telling.clause.span.start, thing.start - LEAD), thing.start) if thing else None
    if thing is None or found is None or not found[group] or page.words.carrier.search(page.before(found.start("own"), LEAD, telling.clause.span.start)):
        return None
    span = Span(found.start("own"), thing.end)
    text = page.document.text
    return Entity("", "programme", span.of(text), span.of(text), span, RULE)
