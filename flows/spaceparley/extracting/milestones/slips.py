"""How an event stands as one clause tells it: planned, moved, kept, done; each step of a delay a claim of its own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...edtf import bounds, is_day
from ..facts import DateMention
from .olds import GONE
from .retellings import UNSURE
from .rows import is_step_of_plans
from .signs import Sign
from .tellings import Telling
from .years import is_later

DENIED = ".past"
"""Ending of the lexemes that deny something of the past."""
WAS = ".plan.was"
"""Ending of the lexemes that tell of a plan in the past tense."""
FROM, YEARS = "/..", re.compile(r"\d{4}/\d{4}")
ATTEMPT = ".attempt"
"""Ending of the lexemes that tell of a countdown that was broken off."""
BESIDE, BESIDE_OLD, NEXT_TO = 12, 3, 24
PHASES = ("start", "end")
STANDING = {"cancel": "cancelled", "keep": "on_schedule", "forward": "planned", "fail": "failed"}


@dataclass(frozen=True, slots=True)
class Claim:
    """What a clause claims of an event: one step, where a delay is told in several."""

    telling: Telling
    status: str
    sign: Sign | None
    """What says the status; None where only tense and date do."""
    target: DateMention | None
    previous: DateMention | None


def read_claims(telling: Telling, tense: str | None, published: str | None) -> Iterator[Claim]:
    """The claims of a telling, those of its start apart from those of its end."""
    for part in map(_without_later_denial, map(_without_others_denial, by_phase(telling))):
        denied = next((sign for sign in part.cues if sign.lexeme.id.endswith(DENIED)), None)
        yield from _denied(part, denied, published) if denied else _read(part, tense, published)


def _without_others_denial(telling: Telling) -> Telling:
    """The telling without a "did not" that stands before another verb than the event or "take place"."""
    denials, done = [sign for sign in telling.cues if sign.lexeme.id.endswith(DENIED)], telling.cue("done")
    is_own = any(telling.event.start - sign.end <= BESIDE if telling.event.sort == "verb" else done and 0 <= done.start - sign.end <= BESIDE_OLD for sign in denials)
    return telling if is_own else replace(telling, cues=tuple(sign for sign in telling.cues if sign not in denials))


def _without_later_denial(telling: Telling) -> Telling:
    """The telling of a verb or failure without the denial of another verb behind its date ("signed in 2018, the contract does not mention it", "the failure of 22 May will not affect the schedule")."""
    dates, told = (*telling.news, *telling.olds), telling.event if telling.event.sort == "verb" else telling.cue("fail")
    if told is None or len(dates) != 1 or telling.cue("prior", "plan", "move"):
        return telling
    far = tuple(sign for sign in telling.cues if sign.sort == "not" and told.end <= dates[0].start and dates[0].end <= sign.start)
    return replace(telling, cues=tuple(sign for sign in telling.cues if sign not in far)) if far else telling


def by_phase(telling: Telling) -> tuple[Telling, ...]:
    """The telling, in two where each of its start and its end has a date ("begun in 2021, it should end in 2026")."""
    phases = [sign for sign in telling.cues if sign.sort in PHASES]
    if len({sign.sort for sign in phases}) < len(PHASES) or len(telling.news) < len(PHASES) or telling.olds:
        return (telling,)
    first, second = phases[0], next(sign for sign in phases if sign.sort != phases[0].sort)
    early = tuple(one for one in telling.news if one.start < second.start)
    late = tuple(one for one in telling.news if one.start >= second.start)
    if not (early and late):
        return (telling,)
    others = tuple(sign for sign in telling.cues if sign.sort not in PHASES and sign.start >= early[-1].end)
    return replace(telling, cues=(first,), news=early), replace(telling, cues=(*others, second), news=late)


def _read(telling: Telling, tense: str | None, published: str | None) -> Iterator[Claim]:
    """The claims of one phase, by its surest cue; none where nothing is said that holds."""
    telling = _without_earlier_dates(_without_later_dates(_without_past_proposal(_without_terms(telling), published), tense, published), tense, published)
    target = telling.news[0] if telling.news else None
    previous = telling.olds[-1] if telling.olds else None
    either = target or previous
    standing = telling.event.lexeme.standing
    if standing and "future" not in (tense, _side(target, published)):
        yield Claim(telling, standing, telling.event, target, None)
    elif (sign := telling.cue("cancel")) and (attempts := tuple(_attempts(telling, sign, published))):
        yield from attempts
    elif sign := telling.cue("cancel") or (None if telling.cue("fail", "not") or _is_of_old_date(telling) or _has_begun_before(telling, published) else telling.cue("keep")):
        ahead = next((one for one in telling.news if sign.sort == "keep" and _side(one, published) != "past"), None)
        is_over = sign.sort == "keep" and tense == "past" and is_past(target, published) and ahead is None
        yield Claim(telling, "achieved" if is_over else STANDING[sign.sort], sign, ahead or either, None)
    elif (sign := telling.cue("move")) and not _has_come_to_pass(telling, tense, published):
        yield from _steps(telling, sign)
    elif either and (sign := telling.cue("not")):
        yield from _steps(telling, sign) if previous or not _is_earliest(target) else (Claim(telling, "planned", sign, target, None),)
    elif sign := telling.cue("fail") or (None if _has_come_to_pass(telling, tense, published) else telling.cue("forward")):
        yield Claim(telling, STANDING[sign.sort], sign, target, previous)
    elif target and previous:
        yield from _replaced(telling, previous, tense, published)
    elif target or telling.cue("done") or (telling.cue("end") and not telling.cue("plan", "propose")) or _has_begun(telling):
        yield from _plain(telling, target, tense, published)
    elif previous and not telling.cue("propose"):
        yield Claim(telling, UNSURE, None, None, previous)
    else:
        yield from _undated(telling, tense)


def _is_of_old_date(telling: Telling) -> bool:
    """Whether "as planned" only says of the date before it that another one replaces it ("in October, not in September as planned")."""
    keep = telling.cue("keep")
    return keep is not None and any(0 <= keep.start - old.end <= BESIDE_OLD for old in telling.olds)


def _has_begun_before(telling: Telling, published: str | None) -> bool:
    """Whether "as planned" goes on about works whose start is all that has a date ("begun in 2022, goes on as planned")."""
    start, keep = telling.cue("start"), telling.cue("keep")
    return start is not None and keep is not None and bool(telling.news) and all(start.end <= one.start and one.end <= keep.start and is_past(one, published) for one in telling.news)


def _is_set_anew(telling: Telling, sign: Sign, target: DateMention, published: str | None) -> bool:
    """Whether a plan with a day to come follows what was called off: it is only put off ("scrubbed; the next attempt is planned for 22 May")."""
    is_planned = any(max(sign.end, telling.event.end) <= plan.start <= target.start for plan in telling.cues if plan.sort == "plan")
    return telling.event.lexeme.kind == "launch" and is_planned and _side(target, published) == "future"


def _attempts(telling: Telling, sign: Sign, published: str | None) -> Iterator[Claim]:
    """A claim for each day on which a launch was called off: it is put off, and to no day yet but one still to come."""
    if anew := next((one for one in telling.news if _is_set_anew(telling, sign, one, published)), None):
        yield Claim(telling, "postponed", sign, anew, telling.olds[-1] if telling.olds else None)
        return
    is_broken_off = sign.lexeme.id.endswith(ATTEMPT)
    days = [one for one in telling.news if is_day(one.edtf) and _side(one, published) != "future"] if is_broken_off or not telling.cue("plan") else []
    if telling.event.lexeme.kind != "launch" or not (days or is_broken_off):
        return
    target = next((one for one in telling.news if _side(one, published) == "future"), None)
    tried = days or (telling.olds[-1] if telling.olds else None,)
    for one in tried:
        yield Claim(telling, "postponed", sign, target if one is tried[-1] else None, one)


def _has_begun(telling: Telling) -> bool:
    return telling.cue("start") is not None and not telling.olds and not telling.cue("plan", "propose", "prior")


def _undated(telling: Telling, tense: str | None) -> Iterator[Claim]:
    """What is told of an event with no date at all: that it is proposed, or that it has happened."""
    sign = telling.cue("propose")
    if sign and 0 <= telling.event.start - sign.end <= NEXT_TO and telling.event.lexeme.needs != "cue":
        yield Claim(telling, "proposed", sign, None, None)
    elif tense == "past" and telling.event.sort == "verb" and not telling.cue("prior", "plan", "propose", "not"):
        yield Claim(telling, "achieved", telling.event, None, None)


def _without_terms(telling: Telling) -> Telling:
    """The telling of an agreement without the years that it runs for ("signed a roadmap for 2026-2028")."""
    if telling.event.lexeme.kind != "agreement":
        return telling
    return replace(telling, news=tuple(one for one in telling.news if not (one.range and YEARS.fullmatch(one.range))))


def _without_past_proposal(telling: Telling, published: str | None) -> Telling:
    """The telling without the proposal of a day gone by, where a plan has followed it ("proposed in 2019, should fly in 2028")."""
    sign, plan = telling.cue("propose"), telling.cue("plan")
    past = tuple(one for one in telling.news if sign and plan and sign.end <= one.start < plan.start and _side(one, published) == "past")
    if not past:
        return telling
    return replace(telling, cues=tuple(cue for cue in telling.cues if cue is not sign), news=tuple(one for one in telling.news if one not in past))


def _without_later_dates(telling: Telling, tense: str | None, published: str | None) -> Telling:
    """The telling without dates still to come of something that has happened ("signed a plan that runs until 2047")."""
    if tense != "past" or telling.event.sort != "verb" or telling.cue("plan", "prior", "move", "not", "propose"):
        return telling
    return replace(telling, news=tuple(one for one in telling.news if _side(one, published) != "future"))


def _without_earlier_dates(telling: Telling, tense: str | None, published: str | None) -> Telling:
    """The telling without dates gone by of something still to come ("ordered in 2022, should be in orbit in late 2028")."""
    if not (tense == "future" or telling.cue("plan")) or telling.cue("move", "prior", "not", "forward", "done", "start", "end"):
        return telling
    kept = tuple(one for one in telling.news if one.start > telling.event.start or _side(one, published) != "past")
    # "Promised for 2024, then for 2025, it opened in 2026": what came last before it is what it replaces.
    olds = (*telling.olds, *(one for one in telling.news if one not in kept)) if telling.olds else ()
    return replace(telling, news=kept, olds=olds) if kept else telling


def _denied(telling: Telling, sign: Sign, published: str | None) -> Iterator[Claim]:
    """What did not happen on a day has moved; what did not happen until a day then did."""
    target, previous = telling.news[0] if telling.news else None, telling.olds[-1] if telling.olds else None
    if target and not previous and telling.cue("plan") and not _is_earliest(target) and is_past(target, published):
        target, previous = None, target  # "Expected in 2024, it has still not been launched."
    if target and _is_earliest(target) and _side(target, published) != "future":
        yield Claim(telling, "achieved", telling.event, replace(target, edtf=target.edtf.removesuffix(FROM)), previous)
    elif (telling.event.lexeme.kind == "launch" or (telling.event.lexeme.kind == "agreement" and telling.event.sort == "noun")) and (target or previous):
        yield Claim(telling, "postponed", sign, target, previous)


def _is_earliest(target: DateMention | None) -> bool:
    """Whether "not before" such a date is all that is told: no word of an earlier plan."""
    return target is not None and target.edtf.endswith(FROM)


def _steps(telling: Telling, sign: Sign) -> Iterator[Claim]:
    """One claim a step of a delay, each replacing the date before it."""
    place = 0 if sign.lexeme.id.endswith(GONE) else -1  # "A flight in May, pencilled in last spring, is no longer mentioned."
    previous = telling.olds[place] if telling.olds else None
    if place and telling.news:
        # "From March to May, from May to July": each step has a date of its own to leave.
        previous = next((old for old in reversed(telling.olds) if old.start < telling.news[0].start), previous)
    for target in telling.news or (None,):
        yield Claim(telling, "postponed", sign, target, previous)
        previous = target


def _has_come_to_pass(telling: Telling, tense: str | None, published: str | None) -> bool:
    """Whether something that was put off is then told as done ("after two delays the rocket lifted off on Thursday")."""
    if not telling.news:
        return False
    target = telling.news[-1]
    told = [sign for sign in (*telling.cues, telling.event) if sign.end <= target.start]
    last = max(told, key=lambda sign: sign.start, default=None)
    if last is None or last.sort not in ("done", "verb", "end"):
        return False
    return (_side(target, published) or tense) == "past"


def _replaced(telling: Telling, previous: DateMention, tense: str | None, published: str | None) -> Iterator[Claim]:
    """Dates that stand in another's place: a delay where they are later, unless the last has come to pass."""
    sign = telling.cue("prior", "plan", "done")
    for target in telling.news:
        is_last = target is telling.news[-1]
        status = status_of(telling, target, tense, published) if is_last and not _is_only_planned(telling) and not is_step_of_plans(telling, previous, target) else "postponed"
        if status == "planned" and is_later(target.edtf, previous.edtf):
            status = "postponed"
        yield Claim(telling, status or "postponed", sign, target, previous)
        previous = target


def _is_only_planned(telling: Telling) -> bool:
    """Whether a chain of plans is all that is told: nothing came of the last one either ("planned for 2022, then for 2024, then for 2025")."""
    return len(telling.news) > 1 and telling.event.sort == "noun" and telling.cue("done", "start", "end", "keep") is None


def _plain(telling: Telling, target: DateMention | None, tense: str | None, published: str | None) -> Iterator[Claim]:
    """The claim of an event with at most one date."""
    if target and _is_old_plan(telling, target, published):
        yield Claim(telling, UNSURE, None, None, target)
        return
    status = status_of(telling, target, tense, published)
    if status:
        sign = telling.cue("propose", "start", "end", "done", "plan") or (telling.event if telling.event.sort == "verb" else None)
        yield Claim(telling, status, sign, target, None)


def status_of(telling: Telling, target: DateMention | None, tense: str | None, published: str | None) -> str | None:
    """What the date says against the day of publication, else what tense and cues say; None where nothing does."""
    time = _side(target, published) or tense or _time_of(telling)
    if telling.cue("propose") and time != "past":
        return "proposed"
    if time is None:
        return None
    if time == "future":
        return "planned"
    if telling.cue("start") and telling.event.sort == "noun":
        return "started"
    return "achieved"


def _is_old_plan(telling: Telling, target: DateMention, published: str | None) -> bool:
    """Whether a plan for a day now past is all that is told: it says nothing of what came of it."""
    others = [sign for sign in telling.cues if sign.sort in ("done", "start", "end") and not (telling.event.sort == "verb" and telling.event.end <= target.start <= sign.start)]
    # "Was to start last year", "was to fly in June but was grounded": of what was only planned.
    is_plan = telling.cue("plan") is not None and all(any(plan.lexeme.id.endswith(WAS) and 0 <= sign.start - plan.end <= BESIDE_OLD for plan in telling.cues) for sign in others)
    is_told = telling.event.sort == "noun" or any(sign.lexeme.id.endswith(WAS) for sign in telling.cues)
    return is_plan and is_told and _side(target, published) == "past"


def _time_of(telling: Telling) -> str | None:
    if telling.cue("plan", "propose"):
        return "future"
    return "past" if telling.cue("done", "end") else None


def is_past(target: DateMention | None, published: str | None) -> bool:
    """Whether a date lies wholly before the report's day."""
    return _side(target, published) == "past"


def _side(target: DateMention | None, published: str | None) -> str | None:
    """Whether a date lies wholly before or after the report's day."""
    if not target or not published:
        return None
    (first, last), (opened, closed) = bounds(target.edtf), bounds(published)
    if first and closed and first > closed:
        return "future"
    if last and opened and last < opened:
        return "past"
    if first is None and last and closed and last > closed:
        return "future"
    return None
