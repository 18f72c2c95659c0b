"""Whether a meeting was held, is announced or was cancelled."""

import re

from ...span import Span
from ..facts import Evidence
from .clauses import COMMA
from .sightings import AGAIN, Sighting

BEFORE, AFTER, COMING = 36, 140, 64
AUXILIARY = 9
"""Characters of what tells the tense before it ("was also | due to")."""
ARTICLE = 7
"""Characters of what stands between a verb and its object ("called off | their | planned meeting")."""
AGREED = ".agreed.ordinal"
"""Rules of an infinitive with an ordinal: what is still to be held ("agreed | to hold the next one")."""
PERFECT = 20
"""Characters before a verb in which what makes it a perfect participle stands."""
INFINITIVE = 12
"""Characters before a verb in which what makes it an infinitive stands."""


def find_status(sighting: Sighting) -> Evidence | None:
    """held, announced or cancelled, and the words that say so; None where the meeting is denied."""
    return _of_noun(sighting) if sighting.trigger.frame == "events" else _of_verb(sighting)


def _of_verb(sighting: Sighting) -> Evidence | None:
    clause, verb = sighting.clause, sighting.trigger.span
    before = max(clause.span.start, verb.start - BEFORE)
    if clause.setting.perfect.search(clause.text, max(clause.span.start, verb.start - PERFECT), verb.end):
        return _evidence("held", verb, sighting)
    if clause.setting.infinitive.match(clause.text, verb.start, verb.end):
        # "Will not go to Rome to meet Y": the verb before tells.
        before = max(clause.span.start, verb.start - AFTER)
    if any(clause.setting.negated.search(clause.text, before, end) for end in (verb.start, verb.end)):
        return None
    if clause.setting.infinitive.match(clause.text, verb.start, verb.end) or _is_of_purpose(sighting) or _in_relative(sighting):
        before = clause.span.start
    coming = clause.setting.announced.search(clause.text, before, verb.end)
    if coming and clause.setting.unmet.search(clause.text, coming.start(), verb.end) and (off := clause.setting.cancelled.search(clause.text, clause.span.start, coming.start()) or clause.setting.cancelled.search(clause.text, verb.end, clause.span.end)):
        # "Called off his trip to Rome, where he was to meet Y", "was to meet Y, but the trip was called off"
        return _evidence("cancelled", Span(off.start(), off.end()), sighting)
    if coming and (never := _never_was(sighting, coming)):
        return _evidence("cancelled", never, sighting)
    coming = coming or _told_behind(sighting)
    if coming:
        return _evidence("announced", Span(coming.start(), coming.end()), sighting)
    return _evidence("held", verb, sighting)


def _never_was(sighting: Sighting, coming: re.Match[str]) -> Span | None:
    """What tells of a verb for what was to happen that it did not, by its form or by what came in the way ("was to have met Y", "was to meet Y, but fell ill")."""
    clause, end = sighting.clause, sighting.trigger.span.end
    start = max(clause.span.start, coming.start() - AUXILIARY)
    if missed := clause.setting.missed.search(clause.text, start, end):
        return Span(missed.start(), missed.end())
    if not clause.setting.unmet.search(clause.text, start, end):
        return None
    comma = clause.text.find(", ", end, clause.span.end)
    way = clause.setting.thwarted.search(clause.text, end, clause.span.end) or (clause.setting.cancelled.search(clause.text, comma, clause.span.end) if comma > 0 else None)
    return Span(coming.start(), coming.end()) if way else None


def _told_behind(sighting: Sighting) -> re.Match[str] | None:
    """What tells behind an infinitive that opens its clause that it is still to come ("Receive her | will | minister X")."""
    clause, verb = sighting.clause, sighting.trigger.span
    if not clause.setting.infinitive.fullmatch(clause.text, verb.start, verb.end):
        return None
    before = clause.text[clause.span.start : verb.start].strip(" *_—–-")
    end = clause.words.barrier.search(clause.text, verb.end, clause.span.end)
    return clause.setting.announced.search(clause.text, verb.end, end.start() if end else clause.span.end) if not before or before.endswith(",") else None


def _is_of_purpose(sighting: Sighting) -> bool:
    """Whether a verb only tells what people go somewhere for, and shares the tense of that ("will visit Rome to | discuss ...")."""
    clause, verb = sighting.clause, sighting.trigger.span
    return clause.setting.purpose.search(clause.text[max(clause.span.start, verb.start - INFINITIVE) : verb.start]) is not None


def _in_relative(sighting: Sighting) -> bool:
    """Whether a host stands in a relative clause of a trip, and shares its tense ("devait se rendre à Xichang, où l'attendait Y")."""
    clause, verb = sighting.clause, sighting.trigger.span
    return sighting.trigger.frame == "hosts" and clause.words.where.search(clause.text, clause.span.start, verb.start) is not None


def _of_noun(sighting: Sighting) -> Evidence | None:
    clause, noun = sighting.clause, _head(sighting)
    words = clause.setting
    if words.denied.search(clause.text, max(clause.span.start, noun.start - BEFORE), noun.start):
        return None
    coming = words.coming.search(clause.text, max(clause.span.start, noun.start - COMING), noun.start)
    if coming and not words.held.search(clause.text, noun.end, min(noun.end + AFTER, clause.span.end)) and not _is_told_held(sighting, coming.start()):
        cancelled = words.cancelled.search(clause.text, noun.end, _end(sighting, "cancelled")) or _called_off_before(sighting, coming.start())
        told = cancelled or coming
        return _evidence("cancelled" if cancelled else "announced", Span(told.start(), told.end()), sighting)
    there = clause.words.after.search(clause.text, max(clause.span.start, noun.start - BEFORE), noun.start)
    if there and not _is_awaited(sighting, there.start()):
        return _evidence("held", sighting.trigger.span, sighting)
    # Before a pronoun, or an ordinal alone, stands what it points back at, told of with a status of its own.
    start = noun.start if sighting.trigger.alone or sighting.trigger.rule.id.endswith(AGAIN) else max(clause.span.start, noun.start - BEFORE)
    tense = _governing(sighting) if words.joined.search(clause.text, max(clause.span.start, noun.start - COMING), noun.start) else start
    for status, pattern in (("cancelled", words.cancelled), ("held", words.held), ("announced", words.announced)):
        found = pattern.search(clause.text, tense if status == "announced" else start, _end(sighting, status))
        if found:
            return _evidence(status, Span(found.start(), found.end()), sighting)
    return _evidence("announced" if sighting.trigger.rule.id.endswith(AGREED) else "held", sighting.trigger.span, sighting)


def _governing(sighting: Sighting) -> int:
    """Where the clause opens whose verb tells the tense of an infinitive: at its subject, else behind what a comma closes of that one ("X, who will retire in May, | flew to Paris to hold talks")."""
    clause, noun = sighting.clause, sighting.trigger.span
    subject = clause.subject(noun.start)
    if subject is None:
        return clause.span.start
    opened = clause.words.barrier.match(clause.text, subject.end + len(COMMA)) if clause.text.startswith(COMMA, subject.end) else None
    return max(subject.start, clause.text.find(COMMA, opened.end(), noun.start)) if opened else subject.start


def _called_off_before(sighting: Sighting, coming: int) -> re.Match[str] | None:
    """The word right before a meeting to come that calls it off, and no other thing ("called off a | scheduled meeting", no "cancelled the launch before a planned meeting")."""
    clause = sighting.clause
    found = next(reversed(list(clause.setting.cancelled.finditer(clause.text, max(clause.span.start, coming - BEFORE), coming))), None)
    return found if found and coming - found.end() <= ARTICLE else None


def _is_awaited(sighting: Sighting, there: int) -> bool:
    """Whether the verb right before the words for being at a meeting is still to come ("is expected | at talks with Y")."""
    clause = sighting.clause
    return any(found.end() + 1 == there for found in clause.setting.announced.finditer(clause.text, max(clause.span.start, there - BEFORE), there))


def _head(sighting: Sighting) -> Span:
    """The noun, or the one before it whose body it is ("the next | session of the commission's | subcommittee"): what stands before that tells of both."""
    clause, noun = sighting.clause, sighting.trigger.span
    before = next((verb for verb in reversed(clause.verbs) if verb.end < noun.start), None)
    return before if before and clause.is_of(before, noun) else noun


def _is_told_held(sighting: Sighting, coming: int) -> bool:
    """Whether the verb right before says that the next meeting was held ("В Женеве завершился | очередной раунд")."""
    clause = sighting.clause
    told = list(clause.setting.held.finditer(clause.text, max(clause.span.start, coming - BEFORE), coming))
    return bool(told) and not clause.text[told[-1].end() : coming].strip()


def _end(sighting: Sighting, status: str) -> int:
    """How far to look: a cancellation may stand at the end of a long sentence."""
    clause, noun = sighting.clause, sighting.trigger.span
    if status == "cancelled":
        return clause.span.end
    lists = [found for found in clause.lists if noun.end <= found.start]
    names = sum(found.end - found.start for found in lists[:3])
    return min(clause.span.end, noun.end + AFTER + names)


def _evidence(status: str, span: Span, sighting: Sighting) -> Evidence:
    return Evidence("status", status, span, f"{sighting.trigger.rule.id}.{status}")
