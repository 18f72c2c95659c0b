"""The day of a meeting: the date of its own clause, not that of the news or of another event."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from ...language.meetings import PLACE
from ...span import Span
from ..document import Document
from ..facts import DateMention
from .clauses import Clause, PartyList
from .limits import is_limit, turns_to_come
from .sightings import Sighting
from .triggers import is_over_in_a_day

DAY = re.compile(r"[\dX]{4}-\d\d-\d\d")
HEAD, RANGE = 500, 1500  # Characters from the head of a report to its one day, and from there to the meeting.
YEARS = re.compile(r"\d{4}(?:/\d{4})?")
NAMED = re.compile(r"\w [^\W\d_a-zà-ÿа-яё][\w-]+[»”\"]?[ -]\Z")
"""A name right before a year, no opening word of the sentence."""
FULL_DAY = 10
CALLED_OFF = 24
"""Characters back to a cancellation, whose day is not the meeting's."""
YEAR, LEAP = 4, "2000"
"""Letters of a year; one that has every day, for days without a year."""
DASH = re.compile(r"[–—-][ ]")
NEAR = 40
CLOSE = 8
"""Characters of a comma and a preposition ("their next meeting, in November")."""
RECENT = 500  # Characters back to the date of what a meeting followed.


@dataclass(frozen=True, slots=True)
class Day:
    """EDTF, the words it was read from and the rule."""

    edtf: str
    span: Span
    rule_id: str
    own: bool = True
    """Told with the meeting itself, not taken over from what happened before."""


def find_day(document: Document, sighting: Sighting) -> Day | None:
    """The day told in the meeting's clause, else the day of the report or of the event that it followed."""
    clause, trigger = sighting.clause, sighting.trigger
    dates = list(_own_dates(document, sighting))
    if not all(_is_of_call_off(clause, told) for told in _dates_in(document, clause.span)):
        dates = [told for told in dates if not _is_of_call_off(clause, told)]
    dates = [told for told in dates if not clause.setting.prior.search(clause.text, max(clause.span.start, told.start - NEAR), told.start)] or dates
    dates = [told for told in dates if not _is_of_verb_before(sighting, told, dates)]
    spans = sighting.tells([told.span for told in dates])
    dates = sorted(
        (told for told in dates if told.span in spans),
        key=lambda told: _distance(clause, told.span, trigger.span),
    )
    if dates:
        return stretch(_with_next(clause, dates[0], _dates_in(document, clause.span)), clause, clause, single=is_over_in_a_day(clause, trigger))
    published = document.report.published_on or ""
    block = sighting.sentence.block.span
    words = clause.setting
    lead = clause.text[max(clause.span.start, trigger.span.start - NEAR) : trigger.span.end]
    live = words.clock.match(clause.text, block.start, block.end) and len(published) == FULL_DAY
    just = words.just.search(lead)
    if len(published) == FULL_DAY and just:
        return Day(published, trigger.span, "meeting.date.just_now")
    if live:
        return Day(published, trigger.span, "meeting.date.live", own=False)
    if words.sequel.search(clause.text, block.start, trigger.span.start) or words.same_day.search(clause.text, trigger.span.end, clause.span.end):
        return _day_before(document, block.start) or _day_before(document, clause.span.start)
    if _is_outcome(clause, trigger.span) and (news := _day_of_news(document, clause)):
        return news
    return None


def _is_of_verb_before(sighting: Sighting, told: DateMention, dates: Sequence[DateMention]) -> bool:
    """Whether a date closes what the verb before tells, and this one has its own behind it ("met X in Delhi last week | and will meet Y in July")."""
    verb = sighting.trigger.span
    if not (sighting.clause.span.start < sighting.scope.start <= told.start < verb.start) or (all(other.start < verb.end for other in dates) and not turns_to_come(sighting.clause, told.span, verb)):
        return False
    return sighting.clause.setting.listed.search(sighting.clause.text, told.end, verb.start) is not None


def only_day(document: Document, sighting: Sighting) -> Day | None:
    """The day of a meeting that was held at none told: the only one that the report has told so far, at its head."""
    clause, published = sighting.clause, document.report.published_on or ""
    end = bisect_left(document.dates, clause.span.end, key=lambda told: told.start)
    days = [told for told in document.dates[:end] if DAY.fullmatch(told.edtf) and not _heads_dispatch(document, clause, told)]
    past = [told for told in days if len(published) < FULL_DAY or told.edtf <= published]
    if not past or len({told.edtf for told in days}) != 1 or past[0].start > HEAD or clause.span.start - past[-1].start > RANGE:
        return None
    told = past[0]
    if clause.span.holds(past[-1].span):  # The clause's own date was told of something else.
        return None
    if clause.setting.other.search(clause.text, max(0, told.start - NEAR), told.start):
        return None
    return Day(told.edtf, told.span, "meeting.date.only", own=False)


def _heads_dispatch(document: Document, clause: Clause, told: DateMention) -> bool:
    """Whether a date only tells from when a dispatch is."""
    block = document.sentence_at(told.start).block.span
    return told.start - block.start < NEAR and clause.setting.dateline.match(clause.text, block.start) is not None


def day_after(sighting: Sighting, before: Day) -> Day | None:
    """The day after that of the meeting told before, where the clause counts from it ("Le lendemain, ...")."""
    clause = sighting.clause
    told = clause.setting.next_day.search(clause.text, clause.span.start, sighting.trigger.span.start)
    if not told or not DAY.fullmatch(before.edtf):
        return None
    year, rest = before.edtf[:YEAR], before.edtf[YEAR:]
    following = date.fromisoformat((LEAP if year.startswith("X") else year) + rest) + timedelta(days=1)
    return Day((year if year.startswith("X") else f"{following:%Y}") + f"{following:-%m-%d}", Span(*told.span()), "meeting.date.next_day", own=False)


def _with_next(clause: Clause, told: DateMention, dates: Sequence[DateMention]) -> Day:
    """A date, or the stretch of two days that a conjunction joins ("mardi et mercredi")."""
    if told.start - clause.span.start < NEAR and clause.setting.dateline.match(clause.text, clause.span.start):
        # "PARIS, 18 November – Today, ...": the dash of a dateline makes no stretch of days.
        return Day(told.edtf, told.span, told.rule_id)
    if told.range:
        return Day(told.range, told.span, told.rule_id)
    here = dates.index(told)
    for first, last in pairwise(dates[max(0, here - 1) : here + 2]):
        joined = (
            clause.words.joiner.fullmatch(clause.text, first.end, last.start)
            and "," not in clause.text[first.end : last.start]
        )
        if joined and len(first.edtf) == len(last.edtf) == FULL_DAY and first.edtf < last.edtf:
            return Day(f"{first.edtf}/{last.edtf}", Span(first.start, last.end), told.rule_id)
    return Day(told.edtf, told.span, told.rule_id)


def stretch(day: Day, ended: Clause, lasted: Clause, *, single: bool, over: bool = False) -> Day:
    """The days of a meeting told by its first or last day and its length ("a achevé mercredi une visite de trois jours", "a three-day visit from June 24"); what is told by a verb for meeting once does not begin so."""
    lasting = ended.setting.lasting.search(lasted.text, lasted.span.start, lasted.span.end)
    days = ended.words.numbers.get(lasting["days"].lower(), 0) if lasting else 0
    if days < 2 or not DAY.fullmatch(day.edtf) or day.edtf.startswith("X"):
        return day
    around = (ended.text, max(ended.span.start, day.span.start - 2 * NEAR), min(day.span.end + 2 * NEAR, ended.span.end))
    first = last = date.fromisoformat(day.edtf)
    if over or ended.setting.ending.search(*around):
        first -= timedelta(days=days - 1)
    elif not single and ended.setting.starting.search(*around):
        last += timedelta(days=days - 1)
    else:
        return day
    return Day(f"{first.isoformat()}/{last.isoformat()}", day.span, "meeting.date.lasting")


def _day_before(document: Document, offset: int) -> Day | None:
    """The last day told before, not a month or year: an event told by "then" or "that evening" happened on it."""
    last = bisect_left(document.dates, offset, key=lambda told: told.start)
    first = bisect_left(document.dates, offset - RECENT, key=lambda told: told.start)
    published = document.report.published_on or ""
    days = (told for told in reversed(document.dates[first:last]) if len(told.edtf) == FULL_DAY and not told.range)
    past = (told for told in days if len(published) < FULL_DAY or told.edtf <= published)
    return next((Day(told.edtf, told.span, told.rule_id, own=False) for told in past), None)


def _day_of_news(document: Document, clause: Clause) -> Day | None:
    """The day on which the sentence before tells that something was said, where the clause tells after which meeting it was."""
    before = document.sentence_at(max(0, clause.span.start - 2)).span
    days = [told for told in document.dates_in(before) if told.start < clause.span.start and len(told.edtf) == FULL_DAY and not told.range]
    return next((Day(told.edtf, told.span, told.rule_id, own=False) for told in days if clause.setting.told.search(clause.text, max(0, told.start - 60), told.start)), None)


def _own_dates(document: Document, sighting: Sighting) -> Iterator[DateMention]:
    clause, trigger = sighting.clause, sighting.trigger
    words = clause.setting
    for told in _dates_in(document, clause.span):
        before = max(clause.span.start, told.start - 60, trigger.span.end if trigger.span.end <= told.start else 0)
        if words.other.search(clause.text, before, told.start) and not (_adjoins(clause, told, trigger.span) or is_limit(clause, told, trigger.span)):
            continue
        head = words.dateline.match(clause.text, clause.span.start) if told.start - clause.span.start < NEAR else None
        if head and not DASH.search(clause.text, head.end() - 2, told.start):
            continue  # "HOUSTON, November 20, 2025 – Today, X met Y": the day behind the dash is no dateline's.
        if trigger.frame != "faces" and _is_of_news(clause, told.span) and not _is_outcome(clause, trigger.span):
            # Whoever is told something is told it on that day.
            continue
        if clause.is_aside(told.start, trigger.span.start) or (told.start - clause.span.start > CLOSE and clause.is_of_words(told.start, trigger.span.start)):
            continue
        if YEARS.fullmatch(told.edtf) and _is_of_name(document, clause, told, trigger.span):
            continue
        if _is_of_matter(sighting, told):
            continue
        if sighting.joins and sighting.parties and not _stands_by(clause, told, trigger.span):
            continue
        news = _is_of_news(clause, told.span) and _is_outcome(clause, trigger.span)
        if (clause.reports(trigger.span.end, told.start) and not news) or _is_parted(sighting, told.span) or _is_of_outcome(sighting, told.span):
            continue
        yield told


def _is_of_name(document: Document, clause: Clause, told: DateMention, trigger: Span) -> bool:
    """Whether years tell what a plan is for ("the action plan for 2026-2028") or of which year another thing is ("a 2024 pact"), or belong to an event's name ("the Dubai Airshow 2025")."""
    start = min(one.start for one in _dates_in(document, clause.span) if one is told or (told.range and one.range == told.range))
    around = (clause.text, max(clause.span.start, start - NEAR), start)
    if clause.setting.period.search(*around) or (clause.setting.attributive.search(*around) and not _adjoins(clause, told, trigger)):
        return True
    return told.span.of(document.text).isdigit() and NAMED.search(document.text, max(clause.span.start, start - NEAR), start) is not None


def _dates_in(document: Document, span: Span) -> Sequence[DateMention]:
    first = bisect_left(document.dates, span.start, key=lambda told: told.start)
    return document.dates[first : bisect_left(document.dates, span.end, key=lambda told: told.start)]


def _is_of_outcome(sighting: Sighting, told: Span) -> bool:
    """Whether a date belongs to what was agreed at a meeting: it stands behind those who agreed ("at the talks, X and Y agreed to ... by May")."""
    clause, noun = sighting.clause, sighting.trigger.span
    if sighting.trigger.frame != "events" or not sighting.parties or not _is_outcome(clause, noun):
        return False
    last = max(party.span.end for party in sighting.parties)
    told_of = PartyList(sighting.parties, sighting.parties[0].span.start, last)
    # "At the session of the Franco-Indian commission in Rome in May" tells whose it is, not what they agreed.
    own = clause.led(told_of, clause.words.with_) or clause.led(told_of, clause.words.of, noun.end)
    return noun.end < last < told.start - NEAR and not own


def _adjoins(clause: Clause, told: DateMention, trigger: Span) -> bool:
    """Whether only an article stands between a date and the noun after it, or only a preposition between noun and date."""
    first, last = sorted((told.span, trigger))
    between = clause.text[first.end : last.start]
    return len(between) < 16 and "," not in between


def _is_of_matter(sighting: Sighting, told: DateMention) -> bool:
    """Whether a date stands in what the parties of a meeting told before went on to settle."""
    verb = sighting.trigger.span
    sides = bool(sighting.parties) and all(party.collective for party in sighting.parties)
    if sighting.trigger.rule.value == "signing" and sighting.clause.setting.announced.search(sighting.clause.text, max(sighting.clause.span.start, verb.start - NEAR), verb.end):
        return False  # "The sides are to sign a memorandum at the congress next month"
    return sides and sighting.trigger.frame == "joins" and told.start > verb.end and not (_stands_by(sighting.clause, told, verb) or _is_of_signing(sighting, told))


def _is_of_signing(sighting: Sighting, told: DateMention) -> bool:
    """Whether a date follows the town where something was signed, told behind what it is ("had signed a memorandum of understanding in Sochi in May 2022")."""
    clause, verb = sighting.clause, sighting.trigger.span
    between = clause.text[verb.end : told.start]
    place = between.rfind(PLACE)
    return sighting.trigger.rule.value == "signing" and place > 0 and len(between) - place <= CLOSE and len(between) < 2 * NEAR and "," not in between[:place]


def _is_of_call_off(clause: Clause, told: DateMention) -> bool:
    """Whether a day right after a cancellation may be the day on which the meeting was called off."""
    return clause.setting.cancelled.search(clause.text, max(clause.span.start, told.start - CALLED_OFF), told.start) is not None


def _stands_by(clause: Clause, told: DateMention, noun: Span) -> bool:
    """Whether a date belongs to the event at which somebody spoke rather than to what was said there."""
    first, last = sorted((told.span, noun))
    between = clause.text[first.end : last.start]
    return len(between) < NEAR and ("," not in between or len(between) < CLOSE or clause.setting.held.search(between) is not None)


def _is_of_news(clause: Clause, told: Span) -> bool:
    """Whether a date tells when something was announced."""
    return clause.setting.told.search(clause.text, max(clause.span.start, told.start - 60), told.start) is not None


def _is_outcome(clause: Clause, noun: Span) -> bool:
    """Whether the meeting is one right after which something was announced: its day is that of the news."""
    found = clause.words.after.search(clause.text, max(clause.span.start, noun.start - NEAR), noun.start)
    return found is not None and clause.setting.long_since.search(clause.text, max(clause.span.start, found.start() - NEAR), found.start()) is None


def _is_parted(sighting: Sighting, told: Span) -> bool:
    clause, trigger = sighting.clause, sighting.trigger.span
    first, last = sorted((told, trigger))
    between = clause.words.barrier.search(clause.text, first.end, last.start)
    if not between or (told.start < trigger.start and (between[0] == ": " or (told.start - clause.span.start < CLOSE and trigger.start - between.end() < CLOSE and DASH.search(between[0])))):
        return False
    if told.start < trigger.start and _is_inserted(clause, told, between.start(), trigger.start):
        return False
    if told.start < trigger.start and (then := clause.setting.when.match(clause.text, told.end, trigger.start)):
        # "It goes back to November, when X visited Y": the date is told of what happened then.
        return clause.words.barrier.search(clause.text, then.end(), trigger.start) is not None
    # A relative clause after the noun tells about it ("la rencontre, qui devait se tenir demain, est annulée"); one of somebody is over at its comma.
    is_of_noun = sighting.trigger.frame == "events" and clause.setting.about_it.match(clause.text, between.start())
    return told.start < trigger.start or not (is_of_noun or clause.resumes(between.start(), told.start) or (sighting.trigger.rule.value == "signing" and clause.closes_with(trigger, told)))


def _is_inserted(clause: Clause, told: Span, relative: int, verb: int) -> bool:
    """Whether a date opens the sentence, and the relative clause behind it ends before the subject ("Saturday, under a rain that was anything but warm, X ...")."""
    opens = told.start - clause.span.start < CLOSE
    opened = any(clause.words.relative.match(clause.text, relative - lead) for lead in (1, 2))
    end = clause.text.find(",", relative, verb)
    return opens and opened and end > 0 and clause.words.barrier.search(clause.text, end, verb) is None


def _distance(clause: Clause, told: Span, trigger: Span) -> int:
    """Characters between, a party counting as little as one word: long titles do not part a verb from its day."""
    first, last = sorted((told, trigger))
    lists = [found for found in clause.lists if first.end <= found.start and found.end <= last.start]
    return last.start - first.end - sum(found.end - found.start for found in lists)
