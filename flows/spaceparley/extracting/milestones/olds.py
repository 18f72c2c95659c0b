"""Which dates of a clause are old ones: those that another date replaces."""

from ...language.milestones import MilestoneWords
from ...span import Span
from ..facts import DateMention
from .clauses import EVENTS, Clause
from .signs import Sign

CUES = {"prior", "not", "move", "forward", "plan", "keep", "cancel", "fail", "start", "end", "done", "propose"}
MOVING = {"move", "forward"}
FOLLOWING = {"plan", "verb", "done", "not", "move"}
"""Predicates whose date overtakes one told in an aside before them."""
FULFILLING = {"verb", "plan", "start", "end", "done"}
"""Signs whose date is an old one right behind a word of an earlier plan ("was to begin in March")."""
OPEN = ".."
PHASES = {"start", "end"}
GONE = ".gone"
"""Ending of the lexemes that say of a date that nobody holds to it any more."""
NEAR = 30
ATTRIBUTE = 12
"""Characters between a date and the event that it is a mere attribute of."""
ADJACENT, AUXILIARIES = 6, 16
MARKS = set(",;:—–")
REACH = 40


def is_old(plain: str, date: DateMention, owner: Sign | None, clause: Clause, words: MilestoneWords) -> bool:
    """Whether another date replaces this one."""
    before = plain[max(clause.span.start, date.start - REACH) : date.start]
    if words.replaced.search(before) or any(sign.lexeme.id.endswith(GONE) for sign in clause.signs):
        return True
    if owner is None:
        return False
    if owner.sort == "prior":
        return not _is_reached(plain, date, clause, words) and not words.onward.search(before) and not words.anew.search(plain, owner.end, date.start)
    if owner.sort in FULFILLING and any(sign.sort == "prior" and _leads_to(plain, sign, owner) for sign in clause.signs):
        return not is_step(plain, date, clause, words)
    if owner.sort in EVENTS | {"done", "plan"} and any(sign.sort == "prior" and sign.end < owner.start and words.complementizer.match(plain, sign.end) and not words.anew.search(plain, sign.end, date.start) for sign in clause.signs):
        return True  # "It was originally planned that the probe would fly in 2024."
    if owner.sort == "noun" and _is_planned_before(owner, clause):
        return True
    if owner.sort in ("noun", "verb") and owner.end <= date.start and _is_denied(owner, clause):
        return OPEN not in date.edtf and not words.onward.search(before) and not _is_tried_again(date, owner, clause)
    if owner.sort == "plan" and _is_aside_of_moved(plain, owner, clause, words):
        return True
    if _is_overtaken(plain, date, owner, clause, words):
        return True
    return owner.sort == "not" and not date.edtf.endswith("/..") and not words.onward.search(before)


def is_step(plain: str, date: DateMention, clause: Clause, words: MilestoneWords) -> bool:
    """Whether a date only goes on a row of dates, each of which took the place of the one before ("was to fly in 2018, | then in 2020")."""
    last = next((one for one in reversed(clause.dates) if one.end <= date.start), None)
    if last is None or any(last.end <= sign.start < date.start for sign in clause.signs):
        return False
    return words.onward.search(plain[last.end : date.start]) is not None


def _is_reached(plain: str, date: DateMention, clause: Clause, words: MilestoneWords) -> bool:
    """Whether something moved to this date from the one right before it ("put off, at first | from 2023 to | 2025")."""
    left = next((one for one in reversed(clause.dates) if one.end <= date.start), None)
    if left is None or not words.goal.fullmatch(plain[left.end : date.start].strip() + " "):
        return False
    return words.origin.search(plain[max(clause.span.start, left.start - REACH) : left.start]) is not None


def _leads_to(plain: str, prior: Sign, owner: Sign) -> bool:
    """Whether no more than auxiliaries stand between a word of an earlier plan and what was planned ("was originally due | to be | launched")."""
    between = plain[prior.end : owner.start] if prior.end <= owner.start <= prior.end + AUXILIARIES else ","
    return not set(between) & MARKS and not any(letter.isdigit() for letter in between)


def _is_planned_before(event: Sign, clause: Clause) -> bool:
    """Whether a word of an earlier plan governs the event ("the agency had set the first flight for 2024")."""
    ahead = [sign for sign in clause.signs if sign.end <= event.start and sign.sort in CUES]
    if len(ahead) > 1 and ahead[-1].sort in PHASES and ahead[-1].start - ahead[-2].end <= ADJACENT:
        ahead = ahead[:-1]
    return bool(ahead) and ahead[-1].sort == "prior" and event.start - ahead[-1].end <= NEAR


def _is_denied(event: Sign, clause: Clause) -> bool:
    """Whether a "not" stands right before the event ("will not launch in June")."""
    return any(sign.sort == "not" and 0 <= event.start - sign.end <= ADJACENT for sign in clause.signs)


def _is_tried_again(date: DateMention, event: Sign, clause: Clause) -> bool:
    """Whether a date is that of the next attempt at what was denied for one before it ("did not lift off on Monday and will try again | on Friday")."""
    again = next((sign for sign in reversed(clause.signs) if sign.sort == "noun" and event.end <= sign.start and sign.end <= date.start), None)
    return again is not None and any(event.end <= one.start and one.end <= again.start for one in clause.dates)


def _is_aside_of_moved(plain: str, owner: Sign, clause: Clause, words: MilestoneWords) -> bool:
    """Whether a plan stands behind a comma after what was put off ("suspended its third launch, planned for August")."""
    told = owner.span.of(plain)
    if words.future.search(told) or words.future_form.match(told):
        return False  # "The launch, delayed by the pandemic, will take place in June."
    moves = [sign for sign in clause.signs if sign.sort == "move" and sign.end <= owner.start]
    comma = plain.rfind(", ", clause.span.start, moves[-1].start) if moves else -1
    opens = comma >= 0 and (comma + len(", ") == moves[-1].start or words.aside.match(plain, comma))
    if opens and clause.signs[0].end <= moves[-1].start and any(sign.sort == "noun" for sign in clause.signs if sign.end <= moves[-1].start):
        return False  # "The start, put off from Tuesday because of wind, is set for 8 March."
    is_moved = bool(moves)
    return is_moved and plain[clause.span.start : owner.start].rstrip().endswith(",") and not words.anew.search(plain, owner.start, owner.end)


def _is_overtaken(plain: str, date: DateMention, owner: Sign, clause: Clause, words: MilestoneWords) -> bool:
    """Whether another predicate with a date of its own follows an aside ("expected in 2025, is now due in 2027")."""
    before = next((sign for sign in reversed(clause.signs) if sign.end <= owner.start), None)
    is_planned = owner.sort == "plan" or (owner.sort == "verb" and before is not None and before.sort == "plan")
    if not is_planned or owner.start > date.start or words.onward.search(plain[clause.span.start : date.start]):
        return False
    last = max(other.start for other in clause.dates)
    between = Span(date.end, max(last, date.end))
    following = next((sign for sign in clause.signs if between.holds(sign.span) and sign.sort in FOLLOWING), None)
    if following is None:
        return False
    aside = plain[date.end : following.start]
    return "," in aside or words.anew.search(plain, between.start, between.end) is not None


def is_left_behind(plain: str, date: DateMention, owner: Sign, clause: Clause, words: MilestoneWords) -> bool:
    """In a clause that tells of a move: a date it moves from, or that was planned before it."""
    before = plain[max(clause.span.start, date.start - REACH) : date.start]
    if words.origin.search(before) and (len(clause.dates) > 1 or not words.since.search(before)):
        return True
    if _is_to_come(plain, date, clause, words):
        return False
    if owner.sort == "plan":
        return any(sign.sort in MOVING and sign.start > owner.start for sign in clause.signs)
    later = [other for other in clause.dates if other.start > date.end]
    if owner.sort in MOVING and owner.end <= date.start and not words.goal.search(before) and any(sign.sort == "noun" and sign.end > date.end and date.start <= sign.start <= date.end + ATTRIBUTE for sign in clause.signs):
        return True  # "Postponed Thursday's launch"
    is_moved = any(sign.sort in MOVING and sign.start >= date.end for sign in clause.signs)
    if owner.sort == "noun" and owner.end <= date.start and is_moved and not words.goal.search(before):
        return True  # "The launch on 3 May was put off."
    # "Moved to June from September" names the old date last.
    is_goal = any(words.origin.search(plain[date.end : other.start]) for other in later)
    return owner.sort in ("noun", "verb") and bool(later) and not is_goal and not words.goal.search(before)


def _is_to_come(plain: str, date: DateMention, clause: Clause, words: MilestoneWords) -> bool:
    """Whether the date is that of what will be done, whatever is said of a delay behind a comma ("will fly in August, conceding another slip")."""
    plan = next((sign for sign in reversed(clause.signs) if sign.end <= date.start and sign.sort in CUES), None)
    if plan is None or plan.sort != "plan" or plain[date.end : date.end + 1] != ",":
        return False
    return words.future_form.match(plan.span.of(plain)) is not None and not plain[: plan.start].endswith(", ")
