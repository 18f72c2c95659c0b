"""A sentence cut where one thing that is told ends and the next begins."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ...language.milestones import MilestoneWords
from ...span import Span
from ..facts import DateMention
from .signs import Sign

BREAKING = {"move", "forward", "plan", "keep", "cancel", "fail", "start", "end", "done", "propose", "not", "verb", "prior", "off"}
"""What can be the predicate of a clause."""
EVENTS = {"noun", "verb"}
TAIL = re.compile(r"[–—:-] \Z")
COMMA = re.compile(", ")
BACK = 80
"""Characters between a date and the clause that tells what happened then."""
OPENING = 12
"""Characters before a date that opens a clause."""
LEAD = 40
"""Characters from a joint to an event without a verb, and from there to its date."""
LISTED = 3
"""Characters between a joint and a date that goes on a list of dates ("in April and November 2023")."""
IMPLYING, THINGS = {"end", "fail"}, {"craft", "works"}
"""What makes an event of its own where no word names one ("completed the flight model in May")."""
PHASES = {"start", "end", "keep"}
"""Predicates that tell of another phase of the same event ("began in 2023 and will end in 2027")."""
GOVERNING = {"prior", "plan"}
UNTOLD = {"fail", "done"}
"""Signs that tell nothing of an event where none stands beside them ("damaged", "acquired")."""
TELLING = BREAKING | EVENTS | {"say", "meet"}


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence with the signs and dates that stand in it."""

    span: Span
    signs: tuple[Sign, ...]
    dates: tuple[DateMention, ...]

    def part(self, start: int, end: int) -> "Clause":
        """The clause between two places, with what stands there."""
        return _clause(Span(start, end), self.signs, self.dates)

    @property
    def sorts(self) -> set[str]:
        return {sign.sort for sign in self.signs}


def find_clauses(
    plain: str, sentence: Span, signs: Sequence[Sign], dates: Sequence[DateMention], words: MilestoneWords
) -> tuple[Clause, ...]:
    """The clauses of a sentence, in order, an aside on something of its subject's behind the rest; no sign and no date is ever cut."""
    aside = _find_aside(plain, sentence, words)
    own = ([sign for sign in signs if aside.holds(sign.span)], [date for date in dates if aside.holds(date.span)]) if aside else ([], [])
    if aside is None or not own[1] or any(sign.sort in GOVERNING for sign in own[0]) or all(date.start < aside.end for date in dates):
        return _cut(plain, sentence, signs, dates, words)
    rest = [sign for sign in signs if not sign.span.touches(aside)], [date for date in dates if not date.span.touches(aside)]
    return (*_cut(plain, sentence, *rest, words, aside), *_cut(plain, aside, *own, words))


def _find_aside(plain: str, sentence: Span, words: MilestoneWords) -> Span | None:
    """Where a sentence tells in an aside what becomes of something of its subject's, whose predicate follows ("The talks on X, | whose launch was put off to May, | were broken off")."""
    opening = words.possessive.search(plain, sentence.start, sentence.end)
    if opening is None or opening[0][0] != ",":
        return None
    closing = next((comma for comma in COMMA.finditer(plain, opening.end(), sentence.end) if words.predicate.match(plain, comma.end())), None)
    if closing is None or not words.predicate.search(plain, opening.end(), closing.start()):
        return None  # "X, whose launch, planned for May, | is now due in June"
    return Span(opening.start() + 1, closing.start())


def _cut(plain: str, sentence: Span, signs: Sequence[Sign], dates: Sequence[DateMention], words: MilestoneWords, aside: Span | None = None) -> tuple[Clause, ...]:
    taken = [sign.span for sign in signs] + [date.span for date in dates] + ([Span(aside.start - 1, aside.end + 2)] if aside else [])
    cuts = [cut for cut in _hard(plain, sentence, words) if not any(_inside(cut, span) for span in taken)]
    clauses = [_clause(part, signs, dates) for part in _parts(sentence, cuts)]
    whole = (_without_attributes(plain, clause, words) for clause in _joined(plain, clauses, signs, dates, words))
    joined = (part for clause in whole for resumed in _resumed(plain, clause, words) for part in _absolutely(plain, resumed, words))
    pieces = (piece for clause in joined for piece in _softly(plain, clause, words))
    return tuple(_dated(plain, piece, dates, words) for piece in pieces)


def _hard(plain: str, sentence: Span, words: MilestoneWords) -> Iterator[int]:
    return (found.end() for found in words.hard_break.finditer(plain, sentence.start, sentence.end))


def _joined(plain: str, clauses: Sequence[Clause], signs: Sequence[Sign], dates: Sequence[DateMention], words: MilestoneWords) -> Iterator[Clause]:
    """The clauses, those that tell nothing by themselves together with the next ("Tomorrow at 11:"); datelines apart."""
    start: int | None = None
    clauses = _with_tail(plain, clauses)
    for place, clause in enumerate(clauses):
        start = clause.span.start if start is None else start
        is_dateline = place == 0 and clause.dates and not clause.sorts & TELLING and plain[clause.span.end - 2 : clause.span.end] != ": "
        opens = _governs_next(plain, clause, words)
        if (clause.sorts & TELLING and not opens) or place == len(clauses) - 1 or is_dateline:
            yield _clause(Span(start, clause.span.end), signs, dates)
            start = None


def _governs_next(plain: str, clause: Clause, words: MilestoneWords) -> bool:
    """Whether a clause only says what the next one is: planned, promised ("it was originally planned that")."""
    told = clause.sorts & TELLING
    if clause.dates or not told or not told <= GOVERNING:
        return False
    return any(words.complementizer.match(plain, sign.end, clause.span.end) for sign in clause.signs)


def _with_tail(plain: str, clauses: Sequence[Clause]) -> Sequence[Clause]:
    """The clauses, dates after a last dash or colon together with what they are dates of ("was put off — from 3 to 9 May")."""
    if len(clauses) < 2 or clauses[-2].dates or clauses[-1].sorts & TELLING or not clauses[-1].dates:
        return clauses
    before, tail = clauses[-2:]
    if not TAIL.search(plain, before.span.start, tail.span.start):
        return clauses
    whole = Clause(Span(before.span.start, tail.span.end), before.signs + tail.signs, before.dates + tail.dates)
    return (*clauses[:-2], whole)


def _dated(plain: str, clause: Clause, dates: Sequence[DateMention], words: MilestoneWords) -> Clause:
    """The clause, with the date that it only tells more of where it has none ("in July, when an engine exploded")."""
    if clause.dates or not clause.sorts & (EVENTS | {"fail"}):
        return clause
    last = next((date for date in reversed(dates) if date.end <= clause.span.start and clause.span.start - date.end <= BACK), None)
    found = words.when.search(plain, last.end, clause.span.start + 1) if last else None
    if last is None or found is None or (found["place"] and all(sign.lexeme.kind != "agreement" for sign in clause.signs)):
        return clause  # Where something was signed it was signed then; what is built somewhere was not built on the day of a visit.
    return Clause(clause.span, clause.signs, (last,))


def _inside(cut: int, span: Span) -> bool:
    return span.start < cut < span.end


def _parts(span: Span, cuts: Sequence[int]) -> Iterator[Span]:
    edges = [span.start, *cuts, span.end]
    return (Span(start, end) for start, end in pairwise(edges) if start < end)


def _clause(span: Span, signs: Sequence[Sign], dates: Sequence[DateMention]) -> Clause:
    return Clause(
        span,
        tuple(sign for sign in signs if span.holds(sign.span)),
        tuple(date for date in dates if span.holds(date.span)),
    )


def _without_attributes(plain: str, clause: Clause, words: MilestoneWords) -> Clause:
    """The clause without what a participle or relative clause that names no event tells of its subject, whose date is no other's ("the pad, damaged in May, reopened in July")."""
    opening = clause.span.start
    for comma in COMMA.finditer(plain, clause.span.start, clause.span.end):
        inside, behind = clause.part(opening, comma.start()), clause.part(comma.start(), clause.span.end)
        is_aside = words.participle.match(plain, opening, comma.start()) or (opening > clause.span.start and words.aside.match(plain, opening - len(", ")))
        if is_aside and inside.dates and not inside.sorts & (TELLING - UNTOLD) and "verb" in behind.sorts and "noun" not in clause.part(clause.span.start, opening).sorts:
            clause = Clause(clause.span, tuple(sign for sign in clause.signs if sign not in inside.signs), tuple(date for date in clause.dates if date not in inside.dates))
        opening = comma.end()
    return clause


def _resumed(plain: str, clause: Clause, words: MilestoneWords) -> Iterator[Clause]:
    """A relative clause cut where the verb of what it is about follows ("X, whose launch is set for May, | will be shown in April")."""
    leads = words.relative.search(plain[max(0, clause.span.start - OPENING) : clause.span.start].rstrip() + " ")
    aside = None if leads else words.aside.search(plain, clause.span.start, clause.span.end)
    for comma in COMMA.finditer(plain, aside.end() if aside else clause.span.start, clause.span.end if leads or aside else clause.span.start):
        before, behind = clause.part(clause.span.start, comma.start()), clause.part(comma.end(), clause.span.end)
        verb = next(iter(behind.signs), None)
        told = {sign.lexeme.kind for sign in before.signs if sign.sort in EVENTS}
        if before.dates and told and "prior" not in before.sorts and verb and verb.sort == "verb" and verb.start - comma.end() <= OPENING and verb.lexeme.kind not in told:
            yield before
            yield behind
            return
    yield clause


def _absolutely(plain: str, clause: Clause, words: MilestoneWords) -> Iterator[Clause]:
    """The clause cut before an event that goes without a verb and has a date of its own ("works begin in 2027 | with a first flight in 2029")."""
    if len(clause.signs) > 1:
        for found in words.absolute.finditer(plain, clause.span.start, clause.span.end):
            before, behind = clause.part(clause.span.start, found.start()), clause.part(found.end(), clause.span.end)
            if before.sorts & (EVENTS | {"meet"}) and (found[0].startswith(",") or before.dates or before.sorts & (BREAKING - {"verb"})) and _is_dated_noun(behind) and len(before.signs) + len(behind.signs) == len(clause.signs):
                yield before
                yield from _absolutely(plain, behind, words)
                return
    yield clause


def _is_dated_noun(clause: Clause) -> bool:
    """Whether a clause opens with the noun of an event, and the next that it tells is its date."""
    told = [sign for sign in clause.signs if sign.sort in TELLING]
    if not told or told[0].sort not in EVENTS or told[0].start - clause.span.start > LEAD or not clause.dates:
        return False
    date = clause.dates[0]
    return 0 <= date.start - told[0].end <= LEAD and all(sign.sort in GOVERNING or sign.start > date.start for sign in told[1:])


def _softly(plain: str, clause: Clause, words: MilestoneWords) -> Iterator[Clause]:
    """The clause cut at those joints that have a predicate on each side and an event of their own behind them."""
    if len(clause.signs) > 1:
        for found in words.soft_break.finditer(plain, clause.span.start, clause.span.end):
            before = _clause(Span(clause.span.start, found.start()), clause.signs, clause.dates)
            behind = _clause(Span(found.end(), clause.span.end), clause.signs, clause.dates)
            if _joins(before, behind, clause) and not _is_interposed(plain, behind) and not _goes_on_with_dates(plain, found.start(), behind, words) and not _is_overtaken(plain, before, behind, words):
                yield before
                yield from _softly(plain, behind, words)
                return
    yield clause


def _is_interposed(plain: str, behind: Clause) -> bool:
    """Whether the joint only opens a date between commas, that of what was named before it ("put X, | in November 2023, and Y into orbit")."""
    first = behind.dates[0] if behind.dates else None
    if first is None or first.start - behind.span.start > LISTED or any(sign.start < first.start for sign in behind.signs):
        return False
    return plain[first.end : first.end + 1] == "," and not any(first.end <= sign.start <= first.end + OPENING and sign.sort in TELLING for sign in behind.signs)


def _goes_on_with_dates(plain: str, start: int, behind: Clause, words: MilestoneWords) -> bool:
    """Whether the joint only opens a date that another one replaces ("in May and not in March")."""
    return bool(behind.dates) and words.replaced.search(plain[start : behind.dates[0].start]) is not None


def _is_overtaken(plain: str, before: Clause, behind: Clause, words: MilestoneWords) -> bool:
    """Whether the first part is only an aside on an earlier plan ("originally due to dock in May, the ship will now arrive in June")."""
    first = before.signs[0]
    return first.sort == "prior" and first.start == before.span.start and words.anew.search(plain, behind.span.start, behind.span.end) is not None


def _opens_with_date(clause: Clause) -> bool:
    """Whether a clause opens with its date and has an event and a predicate of its own ("it is being assembled, | in May its tests will begin")."""
    opens = bool(clause.dates) and clause.dates[0].start - clause.span.start <= OPENING and not any(sign.start < clause.dates[0].start for sign in clause.signs)
    return opens and bool(clause.sorts & EVENTS) and bool(clause.sorts & (BREAKING - {"verb", "prior"}))


def opens_with_failure(clause: Clause) -> bool:
    """Whether a clause tells at once what went wrong, with what the clause before tells of ("was launched on 11 August and | crashed on 19 August")."""
    return bool(clause.signs) and clause.signs[0].sort == "fail" and clause.signs[0].start - clause.span.start <= 1


def _joins(before: Clause, behind: Clause, whole: Clause) -> bool:
    if len(before.signs) + len(behind.signs) < len(whole.signs) or len(before.dates) + len(behind.dates) < len(whole.dates):
        return False
    if before.dates and any(date.start - behind.span.start <= LISTED for date in behind.dates) and not (before.sorts & EVENTS and behind.sorts & EVENTS and behind.signs[0].sort == "verb"):
        return False  # But "lifted off in May and | in June returned".
    if not before.sorts & BREAKING:
        return (bool(before.sorts & {"say", "meet"}) and "verb" in behind.sorts) or (bool(before.sorts & EVENTS) and _opens_with_date(behind))
    if not before.sorts & EVENTS and not (before.dates and before.sorts & IMPLYING and before.sorts & THINGS):
        return False
    if (behind.sorts & PHASES or opens_with_failure(behind)) and behind.dates and before.dates and not behind.sorts & EVENTS:
        return True
    return bool(behind.sorts & {"say", "meet"}) or (bool(behind.sorts & EVENTS) and bool(behind.sorts & BREAKING))
