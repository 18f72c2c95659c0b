"""Which cues and which dates of a clause belong to which event, and which of the dates another one replaces."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ...edtf import contains, is_day
from ...language.milestones import MilestoneWords
from ..facts import DateMention
from .attributes import find_governing, is_called_off_before, is_elsewhere, is_of_background
from .clauses import THINGS, Clause
from .olds import ADJACENT, CUES, MOVING, NEAR, OPEN, REACH, is_left_behind, is_old
from .plans import NEWS, PLANNING, is_of_another, is_time_of_plan_ahead, is_time_of_planning
from .signs import Sign

EAGER = {"propose"}
"""Cues that speak of what follows them."""
SINCE = ".since"
"""Ending of the lexemes of what has lasted since the date beside them."""
STEPPING = {"prior", "move", "forward", "not", "start", "end", "keep", "cancel", "fail"}
"""Cues that make several dates so many steps or phases of one event."""
MONTH = len("2026-05")
AFTER_COMMA = 12
"""Characters between a comma and a date that still belongs to what stands before it ("the launch, on 12 May,")."""
MOMENT = re.compile(r", (?:[\w-]+ ){0,4}\Z")
"""What leads from an event to another that only tells its moment (", two days | after Luna-25 crashed")."""
OCCASION = 60
"""Characters before a meeting in which the word stands that makes it the place of something else."""
APART = 12
"""Characters by which a cue stands clear of the event before it."""


@dataclass(frozen=True, slots=True)
class Telling:
    """All that one clause says of one event, before it is judged."""

    event: Sign
    clause: Clause
    cues: tuple[Sign, ...]
    news: tuple[DateMention, ...]
    """Dates that hold or held."""
    olds: tuple[DateMention, ...]
    """Dates that another one replaces."""

    def cue(self, *sorts: str) -> Sign | None:
        """The first cue of one of these sorts."""
        return next((sign for sort in sorts for sign in self.cues if sign.sort == sort), None)


def share_dates(
    plain: str, clause: Clause, events: Sequence[Sign], inherited: Sign | None, words: MilestoneWords
) -> tuple[Telling, ...]:
    """Each event of a clause with the cues that speak of it and the dates that belong to it."""
    cues: dict[int, list[Sign]] = {}
    news: dict[int, list[DateMention]] = {}
    olds: dict[int, list[DateMention]] = {}
    if any(sign.sort == "verb" and sign not in events for sign in clause.signs):
        inherited = None  # The clause tells of something else.
    first = {id(event): _overtaking(plain, event, events, clause, words) or _first_telling(event, events, clause) for event in events}
    known = {id(event): event for event in [*first.values(), *([inherited] if inherited else [])]}
    spoken = [cue for place, cue in enumerate(clause.signs) if cue.sort in CUES and not _is_behind_us(plain, clause, place, words)]
    hosts = {id(cue): _host(plain, cue, clause, events) or _heir(cue, inherited) for cue in spoken}
    for cue in spoken:
        host = hosts.get(id(cue))
        host = first.get(id(host), host)
        if host and not is_of_another(cue, host, clause):
            cues.setdefault(id(host), []).append(cue)
    for date in clause.dates:
        owner = _aim(plain, date, clause, events, words) or _owner(plain, date, clause, events, words)
        event = hosts.get(id(owner), owner) if owner else None
        event = first.get(id(event), event)
        if not event or id(event) not in known:
            continue
        told = {cue.sort for cue in cues.get(id(event), ())}
        if told & MOVING and owner is not None and (_opens_the_news(plain, date, clause, words) or (owner.sort in ("noun", "verb", "move") and (date.end <= owner.start or _is_day_of_news(plain, date, clause, words)))):
            continue  # The day on which it was put off.
        if owner is not None and ((owner.sort in PLANNING and is_time_of_planning(plain, date, owner, clause, words)) or is_time_of_plan_ahead(plain, date, clause, words)):
            continue  # "In 2021 the launch was promised for 2023."
        if owner is not None and (is_elsewhere(plain, date, owner, clause, events, words) or _is_far(plain, date, owner, clause, words) or (told & MOVING and is_of_background(plain, date, clause, events, words))):
            continue
        is_replaced = is_old(plain, date, owner, clause, words) or is_called_off_before(date, clause, event)
        # "Set for May, a month earlier than planned": May is not what it was moved from.
        if owner is not None and not is_replaced and told & MOVING and not words.earlier_than.search(plain, date.end, clause.span.end):
            is_replaced = is_left_behind(plain, date, owner, clause, words)
        place = olds if is_replaced else news
        place.setdefault(id(event), []).append(date)
    tellings = (
        Telling(event, clause, tuple(cues.get(key, ())), _exact(news.get(key, ())) if key in news else (), tuple(olds.get(key, ())))
        for key, event in known.items()
        if key in cues or key in news or key in olds or event in events
    )
    return tuple(part for telling in tellings for part in _each(plain, telling, words))


def _each(plain: str, telling: Telling, words: MilestoneWords) -> Iterator[Telling]:
    """The telling once a date, where it lists those of several events ("the two satellites were launched in 2018 and 2020")."""
    news, is_one = telling.news, telling.olds or {cue.sort for cue in telling.cues} & STEPPING
    last = 1
    while not is_one and last < len(news) and not _has_verb_behind(plain, news[last], telling.clause) and words.listed.fullmatch(plain, news[last - 1].end, news[last].start) and not _are_one_stay(news[last - 1], news[last]):
        last += 1
    yield replace(telling, news=(news[0], *news[last:])) if last > 1 else telling
    yield from (replace(telling, news=(one,)) for one in news[1:last])


def _has_verb_behind(plain: str, date: DateMention, clause: Clause) -> bool:
    """Whether a date stands right before a verb whose it is ("lifted off in May and | in June | returned")."""
    verb = next((sign for sign in clause.signs if sign.start >= date.end and sign.sort in CUES | {"verb", "noun"}), None)
    return verb is not None and verb.sort != "noun" and not set(plain[date.end : verb.start]) & {",", ";"}


def _are_one_stay(first: DateMention, second: DateMention) -> bool:
    """Whether two dates are those of one thing that lasted ("on 12 and 13 May")."""
    return is_day(first.edtf) and is_day(second.edtf) and first.edtf[:MONTH] == second.edtf[:MONTH]


def _is_day_of_news(plain: str, date: DateMention, clause: Clause, words: MilestoneWords) -> bool:
    """Whether a date only tells when something was moved from one date to another ("put off on Thursday to May", "in 2025 to May 2026")."""
    following = next((other for other in clause.dates if other.start >= date.end), None)
    before = plain[max(clause.span.start, date.start - REACH) : date.start]
    if following is None or any(sort.search(before) for sort in (words.origin, words.replaced, words.goal)):
        return False
    between, last = plain[date.end : following.start], next((sign for sign in reversed(clause.signs) if sign.end <= date.start), None)
    if last and last.sort in MOVING and "," in between and any(sign.sort == "plan" and date.end <= sign.start < following.start for sign in clause.signs):
        return True  # "The launch, put off in December, is set for 12 February."
    return date.rule_id.endswith(NEWS) or (len(between) <= AFTER_COMMA and words.goal.search(between) is not None and not words.onward.search(between))


def _opens_the_news(plain: str, date: DateMention, clause: Clause, words: MilestoneWords) -> bool:
    """Whether a date opens a clause that goes on to tell what the event was moved to ("in December it slid to May")."""
    move = next((sign for sign in clause.signs if sign.sort in MOVING), None)
    if move is None or date.end > move.start:
        return False
    start = max(clause.span.start, plain.rfind(", ", clause.span.start, date.start))
    if any(sign.sort in ("noun", "prior", "plan") and start <= sign.start and sign.end <= date.start for sign in clause.signs):
        return False
    is_first = date.start - start <= AFTER_COMMA and not words.replaced.search(plain[start : date.start])
    return is_first and any(other.start >= move.end and words.goal.search(plain[clause.span.start : other.start]) for other in clause.dates)


def _exact(dates: Sequence[DateMention]) -> tuple[DateMention, ...]:
    """The dates but those that another tells more exactly ("ten years later, in January 2004"), and ends of ranges."""
    ranges = [one.range for one in dates]
    return tuple(
        one
        for place, one in enumerate(dates)
        if not any(other.edtf != one.edtf and OPEN not in one.edtf and contains(one.edtf, other.edtf) for other in dates)
        and (one.range is None or one.range not in ranges[:place])
    )


def _overtaking(plain: str, event: Sign, events: Sequence[Sign], clause: Clause, words: MilestoneWords) -> Sign | None:
    """The event that now takes the place of the one an aside opens the clause with ("originally due to dock in May, X is now to arrive in June")."""
    prior = next((sign for sign in clause.signs if sign.sort == "prior"), None)
    if prior is None or prior.start > clause.span.start or not 0 <= event.start - prior.end <= APART:
        return None
    comma = plain.find(", ", event.end, clause.span.end)
    return next((other for other in events if event.end < comma < other.start and words.anew.search(plain, comma, other.end + APART)), None)


def _first_telling(event: Sign, events: Sequence[Sign], clause: Clause) -> Sign:
    """The event, or the one of its kind before it that a cue right before this one speaks of ("due to enter service")."""
    earlier = [other for other in events if other.start < event.start and _is_one_kind(other, event)]
    cue = next((sign for sign in reversed(clause.signs) if sign.end <= event.start), None)
    is_told = cue is not None and cue.sort in CUES and event.start - cue.end <= ADJACENT
    if not earlier or not (is_told or event.sort == "verb"):
        return event
    dated = any(earlier[0].end <= date.start and date.end <= event.start for date in clause.dates)
    is_aside = any(sign.sort in ("prior", "plan") and 0 <= earlier[0].start - sign.end <= ADJACENT for sign in clause.signs)
    return event if dated and not is_aside and is_told else earlier[0]


def _is_one_kind(one: Sign, other: Sign) -> bool:
    """Whether two words may mean one event: a launch and a flight, but not a signing and a ratification."""
    return one.lexeme.kind == other.lexeme.kind and (one.lexeme.kind == "launch" or one.lexeme.english == other.lexeme.english)


def _host(plain: str, cue: Sign, clause: Clause, events: Sequence[Sign]) -> Sign | None:
    """The event that a cue speaks of: the one right behind it, else the last before it, else the next."""
    # An event that only stands in at the start of the clause comes before all of it.
    left = next((event for event in reversed(events) if event.start <= cue.start), None)
    right = next((event for event in events if event.start > cue.start), None)
    if left and (governing := find_governing(plain, left, cue, clause, events)):
        return governing
    if right and not left and cue.sort == "done" and any(sign.sort == "meet" and cue.end <= sign.start and sign.end <= right.start for sign in clause.signs):
        return None  # "Held talks, at which the launch of X was spoken of": what took place is the talks.
    if not (left and right):
        return left or right
    if cue.sort in EAGER or cue.lexeme.id.endswith(".inf"):
        return right
    between = plain[cue.end : right.start]
    is_near = len(between) <= NEAR and "," not in between and not any(cue.end <= date.start < right.start for date in clause.dates)
    return right if is_near and cue.start - left.end > APART else left


def _is_behind_us(plain: str, clause: Clause, place: int, words: MilestoneWords) -> bool:
    """Whether a failure or delay is only the point in time of something else ("grounded since the failure of")."""
    sign = clause.signs[place]
    before = clause.signs[place - 1] if place else None
    if sign.sort not in ("fail", "move", "cancel"):
        return False
    last = next((date for date in clause.dates if sign.end <= date.start), None)
    if sign.sort == "cancel" and last and words.since.search(plain[sign.end : last.start]) and any(date.end <= sign.start for date in clause.dates):
        return True  # "Will catch in 2029 a stage abandoned since 2009."
    if sign.sort != "cancel" and words.cause.search(plain[max(clause.span.start, sign.start - REACH) : sign.start]):
        return True
    if before is None:
        return False
    if before.sort == "background" and sign.start - before.end <= APART and "," not in plain[before.end : sign.start]:
        return True
    opening = next((one for one in reversed(clause.signs[:place]) if one.sort not in THINGS), before)
    is_moment = opening.sort == "background" and MOMENT.search(plain, clause.span.start, opening.start) is not None
    return is_moment and sign.sort == "fail" and "," not in plain[opening.end + APART : sign.start]


def _heir(cue: Sign, inherited: Sign | None) -> Sign | None:
    """The event told before, where the cue needs no event of its own ("then moved to")."""
    return None if cue.sort in EAGER or cue.lexeme.id.endswith(".inf") else inherited


def _aim(plain: str, date: DateMention, clause: Clause, events: Sequence[Sign], words: MilestoneWords) -> Sign | None:
    """The event that somebody goes somewhere for on the only date of a clause ("will travel to Rome in May to sign the contract")."""
    meeting = next((sign for sign in clause.signs if sign.sort in ("meet", "noun", "verb")), None)
    if meeting is None or meeting in events or meeting.start > date.start or len(clause.dates) > 1:
        return None
    return next((event for event in events if event.start > date.end and words.purpose.search(plain[meeting.end : event.start])), None)


def _owner(plain: str, date: DateMention, clause: Clause, events: Sequence[Sign], words: MilestoneWords) -> Sign | None:
    """The sign that a date belongs to: the last before it, else the first behind it."""
    goes_on = words.onward.search(plain[clause.span.start : date.start]) is not None
    others = () if goes_on else ("say", "meet")
    signs = [sign for sign in clause.signs if sign.sort in CUES or (sign.sort in others and not _is_occasion(plain, sign, events, words)) or sign in events]
    # An event that the clause only implies stands where its craft or ordinal does.
    signs = sorted([*signs, *(event for event in events if event not in signs)], key=lambda sign: (sign.start, sign.end))
    left = next((sign for sign in reversed(signs) if sign.start < date.start), None)
    if (verb := _verb_of_another(date, clause, events)) and (left is None or left.end <= verb.start):
        return verb
    if left is not None and left.end - left.start == 1 and (told := _told_for(date, signs)):
        return told
    if left is None:
        return next((sign for sign in signs if sign.start > date.start), None)
    if left.sort == "noun":
        before = [sign for sign in clause.signs if sign.end <= left.start and sign.sort in CUES | {"noun", "verb", "say", "meet"}]
        if before and before[-1].sort == "meet":
            return before[-1]  # What is talked about is no event of its own.
        verb = next((sign for sign in reversed(signs) if sign.sort == "verb" and sign.start < left.start), None)
        return left if verb is None or _is_told_apart(verb, left, clause) else verb
    return left


def _is_occasion(plain: str, sign: Sign, events: Sequence[Sign], words: MilestoneWords) -> bool:
    """Whether a meeting is only where the event before it takes place ("will sign it at the forum in Almaty in May")."""
    before = next((event for event in reversed(events) if event.end <= sign.start), None)
    return sign.sort == "meet" and before is not None and before.sort == "verb" and words.at_meeting.search(plain[max(before.end, sign.start - OCCASION) : sign.start]) is not None


def _verb_of_another(date: DateMention, clause: Clause, events: Sequence[Sign]) -> Sign | None:
    """The verb right before a date that tells of no event, where an event with another date follows ("was adopted | in 2019, passed its review in 2023")."""
    verb = next((sign for sign in reversed(clause.signs) if sign.end <= date.start and sign.sort in ("verb", "noun")), None)
    if verb is None or verb in events or verb.sort == "noun":
        return None
    following = next((event for event in events if event.start >= date.end), None)
    return verb if following is not None and any(other.start > following.start for other in clause.dates) else None


def _is_told_apart(verb: Sign, noun: Sign, clause: Clause) -> bool:
    """Whether a noun behind a verb is an event of its own: a plan or a date stands between them ("signed on Monday, provides for delivery in May")."""
    if any(verb.end <= sign.start and 0 <= noun.start - sign.end <= APART and sign.sort == "plan" for sign in clause.signs):
        return True  # "The satellite to be launched by India is scheduled for delivery in May."
    if any(verb.end <= sign.start and 0 <= noun.start - sign.end <= APART and sign.sort in ("start", "end") for sign in clause.signs):
        return True  # "Chosen to supply the arm, it completed the tests in May."
    planned = any(verb.end <= sign.start < noun.start and sign.sort in PLANNING for sign in clause.signs)
    return planned and any(verb.end <= date.start and date.end <= noun.start for date in clause.dates)


def _told_for(date: DateMention, signs: Sequence[Sign]) -> Sign | None:
    """The word behind a date whose object is another one ("until last week we spoke of June")."""
    following = next((sign for sign in signs if sign.start >= date.end), None)
    return following if following is not None and following.lexeme.id.endswith(".date") else None


def _is_far(plain: str, date: DateMention, owner: Sign, clause: Clause, words: MilestoneWords) -> bool:
    """Whether a date is that of something else: of what has lasted since, or of what follows the event after a comma."""
    before = plain[max(clause.span.start, date.start - REACH) : date.start]
    is_moved = bool(clause.sorts & MOVING) and words.origin.search(before) is not None
    if words.since.search(before) and not is_moved and "start" not in clause.sorts and owner.sort != "end" and not owner.lexeme.id.endswith(SINCE):
        return True
    if owner.sort != "noun" or owner.end > date.start:
        return False
    if words.replaced.search(before) or words.onward.search(before):
        return False
    between = plain[owner.end : date.start]
    return "," in between and len(between) - between.rindex(",") > AFTER_COMMA
