"""The day of an event that happened, where no date stands beside it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from ...edtf import bounds, is_day
from ...span import Span
from ..document import Document, Sentence
from ..facts import DateMention
from .entries import is_live
from .page import Page
from .signs import Sign
from .slips import Claim

NEAR = 14
YEARLESS = "XXXX-"
REACH, FAR, BEHIND = 30, 2500, 80
CLOSED = re.compile(r"[.!?]")
LATELY = timedelta(days=10)
MEETING = "milestone.moment.meeting"
JUST = "milestone.moment.just"
LIVE = "milestone.moment.live"
DAY_AFTER = "milestone.moment.day-after"


def settle_moment(
    page: Page, sentence: Sentence, before: Sentence | None, signs: Sequence[Sign], claim: Claim
) -> tuple[Claim, Span]:
    """The claim with its day, where the words around it settle it, and the passage that then tells it."""
    if claim.target:
        return replace(claim, target=_day_before(claim, signs)), sentence.span
    if claim.status == "failed" and not claim.previous and (behind := _told_behind(page, sentence)):
        return replace(claim, target=behind), Span(sentence.span.start, page.document.sentence_at(behind.start).span.end)
    if claim.status != "achieved" or claim.previous:
        return claim, sentence.span
    clause = claim.telling.clause.span
    found = _just(page, clause) or _same_meeting(page, sentence, signs, claim)
    if found:
        return replace(claim, target=found), sentence.span
    if before and before.block == sentence.block and _looks_back(claim) and (moment := _only_moment(page, before)):
        return replace(claim, target=moment), Span(before.span.start, sentence.span.end)
    if behind := _told_behind(page, sentence):
        return replace(claim, target=behind), Span(sentence.span.start, page.document.sentence_at(behind.start).span.end)
    return replace(claim, target=_live(page, sentence) or _at_meeting(page, claim) or _on_the_day(page, claim)), sentence.span


def _day_before(claim: Claim, signs: Sequence[Sign]) -> DateMention | None:
    """Of "on Tuesday, a day after the launch", Monday."""
    event, target = claim.telling.event, claim.target
    ahead = [sign for sign in signs if sign.end <= event.start and event.start - sign.end <= NEAR]
    if target is None or not is_day(target.edtf) or not any(sign.lexeme.id.endswith("day-after") for sign in ahead):
        return target
    day = bounds(target.edtf)[0] or date.min
    return DateMention(target.start, target.end, (day - timedelta(days=1)).isoformat(), DAY_AFTER)


def _just(page: Page, span: Span) -> DateMention | None:
    """The day of publication, where the words say that it happened just now."""
    published = page.document.report.published_on
    found = page.words.just.search(page.plain, span.start, span.end)
    if not found or not published or not is_day(published):
        return None
    return DateMention(found.start(), found.end(), published, JUST)


def _live(page: Page, sentence: Sentence) -> DateMention | None:
    """The day of publication, in an item of a live report."""
    published = page.document.report.published_on
    if not published or not is_day(published) or not is_live(page.document.text, sentence):
        return None
    return DateMention(sentence.span.start, sentence.span.start + 1, published, LIVE)


def _same_meeting(page: Page, sentence: Sentence, signs: Sequence[Sign], claim: Claim) -> DateMention | None:
    """The day of the talks at which something was signed."""
    document = page.document
    if claim.telling.event.lexeme.kind != "agreement":
        return None
    ahead = [one for one in document.dates if one.end <= claim.telling.event.start and _is_past(one, document)]
    own = [one for one in ahead if sentence.span.holds(one.span)]
    if own:
        return own[-1]
    is_told_there = any(sign.sort == "meet" for sign in signs) or page.words.occasion.search(page.plain, sentence.span.start, sentence.span.end)
    return ahead[-1] if ahead and is_told_there else None


def _at_meeting(page: Page, claim: Claim) -> DateMention | None:
    """The day of the last meeting told before a signing, in a report of these days."""
    event, published = claim.telling.event, page.document.report.published_on
    if not event.lexeme.english.startswith("signing") or page.words.pluperfect.search(page.before(event.start, REACH, claim.telling.clause.span.start)):
        return None
    told = [one for one in page.meetings if one.status == "held" and one.passage.start <= event.start and event.start - one.passage.end <= FAR]
    meeting = max(told, key=lambda one: one.passage.start, default=None)
    if meeting is None or not meeting.date or not is_day(meeting.date) or not _is_lately(meeting.date, published):
        return None
    evidence = next((one for one in meeting.evidence if one.column == "date_edtf"), None)
    span = evidence.span if evidence else meeting.passage
    return DateMention(span.start, span.end, meeting.date, MEETING)


def _on_the_day(page: Page, claim: Claim) -> DateMention | None:
    """The first day of these that the report tells, where something was signed and no day told."""
    event, published = claim.telling.event, page.document.report.published_on
    if published is None or not _is_signing(page, claim):
        return None
    return next((one for one in page.document.dates if one.end <= event.start and is_day(one.edtf) and _is_lately(one.edtf, published)), None)


def _is_signing(page: Page, claim: Claim) -> bool:
    """Whether a text was signed, and not long before what the report tells."""
    event = claim.telling.event
    is_long_ago = page.words.pluperfect.search(page.before(event.start, REACH, claim.telling.clause.span.start))
    return event.sort == "verb" and event.lexeme.english.startswith("signing") and not is_long_ago


def _is_lately(day: str, published: str | None) -> bool:
    first, last = bounds(day)[0], bounds(published)[1] if published else None
    return first is None or last is None or timedelta(0) <= last - first <= LATELY


def _looks_back(claim: Claim) -> bool:
    return claim.telling.event.lexeme.kind == "agreement" or claim.telling.cue("done") is not None


def _only_moment(page: Page, before: Sentence) -> DateMention | None:
    """The one past day that the sentence before tells, else the day of publication where it says that it was just now."""
    dates = [one for one in page.document.dates_in(before.span) if _is_past(one, page.document)]
    if dates:
        return dates[0] if len(dates) == 1 else None
    return _just(page, before.span)


def _told_behind(page: Page, sentence: Sentence) -> DateMention | None:
    """The past day of the next sentence, where that says of what was told only when it was ("It happened on 8 October")."""
    end = sentence.block.span.end
    found = page.words.occurred.search(page.plain, sentence.span.end, min(end, sentence.span.end + BEHIND))
    if found is None or CLOSED.search(page.plain, sentence.span.end, found.start()):
        return None
    dates = [one for one in page.document.dates_in(Span(found.end(), min(end, found.end() + BEHIND))) if _is_past(one, page.document)]
    return dates[0] if dates else None


def _is_past(one: DateMention, document: Document) -> bool:
    last, published = bounds(one.edtf)[1], document.report.published_on
    today = bounds(published)[1] if published else None
    return one.edtf.startswith(YEARLESS) or (is_day(one.edtf) and last is not None and (today is None or last <= today))
