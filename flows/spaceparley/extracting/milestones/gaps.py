"""Clauses that leave out what they go on about: a bare ordinal or a craft with a date and no verb."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...span import Span
from ..facts import DateMention
from .clauses import EVENTS, TELLING, Clause
from .page import Page
from .signs import Sign, opening_of
from .slips import is_past
from .topic import KINDS

RESUMING = {"prior", "move", "keep", "not", "forward"}
OTHERS = EVENTS | {"meet", "craft", "works", "text", "crew", "start", "end", "done", "fail"}
"""Signs that a clause tells of something else."""
SETTLING = RESUMING | {"plan", "propose", "done", "cancel"}
"""Signs of what becomes of an event named before."""
TOLD_OTHERWISE = EVENTS | {"meet", "end", "done", "fail", "cancel"}
DATED = ".date"
"""Ending of the lexemes whose object is a date ("we now speak of June")."""
NEAR = 24
LEAD = 16
"""Characters from a relative pronoun to the verb that it is the subject of ("which | is currently planned")."""
REACH, SAID, BESIDE = 24, 100, 10
YEAR = re.compile(r"\d{4}|\d{2}(?=-)")
MONTHLY = re.compile(r"(?:\.\./)?\d{4}-\d\d(?:-\d\d)?(?:/\.\.)?")
YEAR_OF = re.compile(r"\d{4}")
LABEL = re.compile(r"[^\w\n]{0,4}[^\W\d_a-zà-ÿа-яё][\w-]*(?: [A-ZА-ЯЁ0-9][\w-]*){0,2} ?: ")
"""A name that opens an entry of a list."""
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
        if head.start - clause.span.start > OPENING and _leaves_out(page, before, behind, head, heads):
            yield before
            yield from cut_gaps(page, behind, [other for other in heads if other.start >= head.start])
            return
    yield clause


def _leaves_out(page: Page, before: Clause, behind: Clause, head: Span, heads: Sequence[Span]) -> bool:
    is_ordinal = page.words.ordinal_alone.match(page.plain, head.start) is not None
    counts_out = is_ordinal and "noun" in before.sorts and any(other.start > head.start and page.words.ordinal_alone.match(page.plain, other.start) for other in heads)
    if not ((before.dates or counts_out) and behind.dates) or not (before.sorts & TELLING or any(one.start == before.span.start for one in heads)):
        return False
    if is_ordinal:
        return True
    after = page.plain[head.end : behind.dates[0].start]
    is_bare = not behind.sorts & TELLING and "," not in after.removeprefix(",")  # "X in May, and Y, in June,"
    return is_bare and any(other.end <= before.span.end for other in _crafts_of(page, before))


def _crafts_of(page: Page, clause: Clause) -> Iterator[Span]:
    document = page.document
    for mention in document.mentions_in(clause.span):
        if mention.entity is not None and document.entity(mention.entity).kind in KINDS:
            yield mention.span


def stand_in(page: Page, clause: Clause, heads: Sequence[Span], told: Sign | None, named: Sign | None) -> tuple[Sign, ...]:
    """The event told before, for a clause that opens with an ordinal or a craft and names no event itself; for an ordinal also one only named ("made two drop tests. The first, on 12 March, went well")."""
    head = next((head for head in heads if 0 <= head.start - clause.span.start <= OPENING), None)
    is_ordinal = head is not None and page.words.ordinal_alone.match(page.plain, head.start) is not None
    is_ordered = told is not None and told.sort == "verb" and told.lexeme.kind == "other"
    # "The first of eighteen launches ordered in 2022. The second": it is launches that are counted.
    event = (named or told) if is_ordinal and (told is None or is_ordered) else told
    if event is None or head is None or not clause.dates or clause.sorts & EVENTS:
        return ()
    if clause.sorts & TELLING and not is_ordinal:
        return ()
    return (Sign(head, replace(event.lexeme, sign="noun")),)


def of_relative(page: Page, before: Clause | None, told: Sign | None, clause: Clause) -> Clause | None:
    """The clause from the event right before it on, where it is a relative one that only plans, moves or settles that ("preparations for the launch of X, | which is planned for May")."""
    if before is None or not clause.dates or not clause.signs or clause.signs[0].sort not in SETTLING or clause.signs[0].start - clause.span.start > LEAD or clause.sorts & (EVENTS | {"meet"}):
        return None
    if not page.words.relative.search(page.before(clause.span.start, NEAR)):
        return None
    noun = told if told and before.span.holds(told.span) else next((sign for sign in reversed(before.signs) if sign.sort in EVENTS), None)
    if noun is None or noun.sort != "noun" or noun.lexeme.needs or any(date.start > noun.end for date in before.dates):
        return None
    named, _, relative = page.plain[noun.end : clause.span.start].rpartition(",")
    if "," in named or ":" in named or len(relative) > NEAR or _closes_with_actor(page, Span(noun.end, noun.end + len(named))):
        return None
    start = max(before.span.start, noun.start - NEAR)
    signs = (*(sign for sign in before.signs if sign.start >= noun.start), *clause.signs)
    return Clause(Span(start, clause.span.end), signs, clause.dates)


def _closes_with_actor(page: Page, span: Span) -> bool:
    """Whether somebody or a house is named last, of whom a relative clause behind it would tell."""
    named = [page.document.entity(mention.entity).kind for mention in page.document.mentions_in(span) if mention.entity]
    return bool(named) and named[-1] not in KINDS and named[-1] != "place"


def answer(page: Page, asked: Sign | None, clause: Clause) -> tuple[Sign, ...]:
    """The event that was asked about, for a clause that answers with a date ("And the landing?" "In 2028.")."""
    if asked is None or not clause.dates or clause.sorts & (EVENTS | {"meet", "say"}):
        return ()
    return (Sign(opening_of(page.plain, clause.span), replace(asked.lexeme, sign="noun")),)


def resume(page: Page, seen: Sign | None, clause: Clause) -> tuple[Sign, ...]:
    """The event that the sentence before names, for a clause about nothing but its date ("The new target is May")."""
    if seen is None or not clause.dates or clause.sorts & TOLD_OTHERWISE:
        return ()
    told = any(sign.sort in RESUMING or sign.lexeme.id.endswith(DATED) for sign in clause.signs) and (moves_what_is_told(page, clause) or not _subjects(clause) & OTHERS)
    if not told and LABEL.match(page.document.text, clause.span.start, clause.span.end):
        return ()  # "Ramses: April 2028" is of another matter.
    if not told and not any(_is_said(page, clause, date) and not is_past(_next(page, date), page.document.report.published_on) for date in clause.dates):
        return ()
    return (Sign(opening_of(page.plain, clause.span), replace(seen.lexeme, sign="noun")),)


def moves_what_is_told(page: Page, clause: Clause) -> bool:
    """Whether something moves what was told before, named by a pronoun ("a faulty valve has pushed it to June")."""
    move = next((sign for sign in clause.signs if sign.sort in ("move", "forward")), None)
    return move is not None and page.words.object_pronoun.search(page.plain, max(clause.span.start, move.start - BESIDE), min(clause.span.end, move.end + BESIDE)) is not None


def _subjects(clause: Clause) -> set[str]:
    """The sorts of what a clause may be about: words of a date are none, nor a craft behind it ("may slip to the beginning of 2026 because of the equipment")."""
    first = min(date.start for date in clause.dates)
    signs = (sign for sign in clause.signs if not any(date.start <= sign.start < date.end for date in clause.dates))
    return {sign.sort for sign in signs if sign.start < first or sign.sort != "craft"}


def _is_said(page: Page, clause: Clause, date: DateMention) -> bool:
    """Whether a date is what its clause says, and not the time at which it says it ("the paper names the spring of 2028")."""
    words = page.words
    before, after = page.before(date.start, REACH, clause.span.start), page.plain[date.end : min(clause.span.end, date.end + NEAR)]
    if not words.date_tail.match(after):
        return False
    if words.date_said.search(page.before(date.start, SAID, clause.span.start)):
        return True
    is_object = words.date_head.match(page.plain, date.start, clause.span.end) is not None and not words.date_adverb.search(before)
    return is_object and date.start - clause.span.start > OPENING


def look_ahead(page: Page, clause: Clause) -> Clause:
    """The clause, dates printed without a year that would be over in the next year: what is planned lies ahead."""
    return replace(clause, dates=tuple(_next(page, date) if _is_said(page, clause, date) else date for date in clause.dates))


def aim_ahead(page: Page, clause: Clause) -> Clause:
    """The same for dates that a word names as the aim ("is now waiting for June")."""
    return replace(clause, dates=tuple(_next(page, date) if _is_aimed_at(clause, date) else date for date in clause.dates)) if clause.dates else clause


def _is_aimed_at(clause: Clause, date: DateMention) -> bool:
    """Whether a word that names a date as the aim stands right before it."""
    return any(sign.sort == "plan" and sign.lexeme.id.endswith(DATED) and 0 <= date.start - sign.end <= OPENING for sign in clause.signs)


def _next(page: Page, date: DateMention) -> DateMention:
    published = page.document.report.published_on
    is_yearless = YEAR.search(page.document.text, date.start, date.end) is None and MONTHLY.fullmatch(date.edtf)
    if not is_yearless or not published or not is_past(date, published):
        return date
    return replace(date, edtf=YEAR_OF.sub(lambda found: str(int(found[0]) + 1), date.edtf))
