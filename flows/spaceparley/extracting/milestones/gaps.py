"""Clauses that leave out what they go on about: a bare ordinal or a craft with a date and no verb."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...span import Span
from .clauses import EVENTS, TELLING, Clause
from .page import Page
from .signs import Sign
from .topic import KINDS

RESUMING = {"prior", "move", "keep", "not", "forward"}
OTHERS = EVENTS | {"meet", "craft", "works", "text", "crew", "start", "end", "done", "fail"}
"""Signs that a clause tells of something else."""
DATED = ".date"
"""Ending of the lexemes whose object is a date ("we now speak of June")."""
NEAR = 24
OPENING = 6
"""Characters of quotation marks, times and dashes that may stand before the subject of a sentence."""


def find_heads(page: Page, sentence: Span) -> tuple[Span, ...]:
    """The crafts and bare ordinals of a sentence that a clause without verb may open with, in order."""
    found = [*_ordinals(page, sentence), *_crafts(page, sentence)]
    return tuple(sorted(found, key=lambda span: span.start))


def _ordinals(page: Page, sentence: Span) -> Iterator[Span]:
    for match in page.words.ordinal_alone.finditer(page.plain, sentence.start, sentence.end):
        span = Span(*match.span())
        if span.start - sentence.start <= OPENING or _follows_joint(page, span, sentence):
            yield span


def _crafts(page: Page, sentence: Span) -> Iterator[Span]:
    document = page.document
    for mention in document.mentions_in(sentence):
        is_craft = mention.entity is not None and document.entity(mention.entity).kind in KINDS
        if is_craft and _follows_joint(page, mention.span, sentence):
            yield mention.span


def _follows_joint(page: Page, span: Span, sentence: Span) -> bool:
    return page.words.gap.search(page.before(span.start, NEAR, sentence.start)) is not None


def cut_gaps(page: Page, clause: Clause, heads: Sequence[Span]) -> Iterator[Clause]:
    """The clause cut before each head that has a date of its own, where what stands before it tells of an event and a date."""
    for head in heads:
        before, behind = clause.part(clause.span.start, head.start), clause.part(head.start, clause.span.end)
        if head.start - clause.span.start > OPENING and _leaves_out(page, before, behind, head):
            yield before
            yield from cut_gaps(page, behind, [other for other in heads if other.start > head.start])
            return
    yield clause


def _leaves_out(page: Page, before: Clause, behind: Clause, head: Span) -> bool:
    if not (before.dates and behind.dates) or not before.sorts & TELLING:
        return False
    if page.words.ordinal_alone.match(page.plain, head.start):
        return True
    after = page.plain[head.end : behind.dates[0].start]
    is_bare = not behind.sorts & TELLING and "," not in after
    return is_bare and any(other.end <= before.span.end for other in _crafts_of(page, before))


def _crafts_of(page: Page, clause: Clause) -> Iterator[Span]:
    document = page.document
    for mention in document.mentions_in(clause.span):
        if mention.entity is not None and document.entity(mention.entity).kind in KINDS:
            yield mention.span


def stand_in(page: Page, clause: Clause, heads: Sequence[Span], event: Sign | None) -> tuple[Sign, ...]:
    """The event told before, for a clause that opens with an ordinal or a craft and names no event itself."""
    head = next((head for head in heads if 0 <= head.start - clause.span.start <= OPENING), None)
    if event is None or head is None or not clause.dates or clause.sorts & EVENTS:
        return ()
    if clause.sorts & TELLING and not page.words.ordinal_alone.match(page.plain, head.start):
        return ()
    return (Sign(head, replace(event.lexeme, sign="noun")),)


def answer(asked: Sign | None, clause: Clause) -> tuple[Sign, ...]:
    """The event that was asked about, for a clause that answers with a date ("And the landing?" "In 2028.")."""
    if asked is None or not clause.dates or clause.sorts & (EVENTS | {"meet", "say"}):
        return ()
    return (Sign(Span(clause.span.start, clause.span.start + 1), replace(asked.lexeme, sign="noun")),)


def resume(seen: Sign | None, clause: Clause) -> tuple[Sign, ...]:
    """The event that the sentence before names, for a clause about nothing but its date ("The new target is May")."""
    told = any(sign.sort in RESUMING or sign.lexeme.id.endswith(DATED) for sign in clause.signs)
    if seen is None or not clause.dates or not told or clause.sorts & OTHERS:
        return ()
    return (Sign(Span(clause.span.start, clause.span.start + 1), replace(seen.lexeme, sign="noun")),)
