"""Which of several meetings a telling counts: the first, the next, another."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ..document import Document
from .drafts import Draft
from .masking import Party
from .sightings import Sighting, sentences_between

DUE = ".due.ordinal"
"""Rules of ordinals alone of which it is told when they are due, as launches are: they stand for meetings where meetings were counted."""
ALSO = ".also.due.ordinal"
"""Rules of ordinals without a verb, which is that of the one told before ("the first was held in May, | the second in June")."""
LEAD = 60
"""Characters before a noun for a meeting in which it is counted ("the second session of their joint | working group")."""

RECALL = 40
"""Tellings of one meeting looked back through for which one they count."""
BETWEEN = 400
"""Characters before its sentence in which an ordinal may count something else."""
WORD = re.compile(r"[^\W\d_]+")


def of_its_own(sighting: Sighting) -> tuple[Party, ...]:
    """Those whom the clause of an ordinal alone names for its meeting ("The first was held in May: X and Y spoke by video")."""
    told = next((found for found in sighting.clause.right_of(sighting.trigger.span.end) if found.several), None) if sighting.trigger.alone else None
    return tuple(party for party in told.parties if party.person and party.keys) if told else ()


def number(sighting: Sighting) -> str | None:
    """Which ordinal a telling counts its meeting by, without its ending."""
    clause, noun = sighting.clause, sighting.trigger.span
    start = noun.start if sighting.trigger.alone else noun.start - LEAD
    told = (found["which"] for found in clause.words.counted.finditer(clause.text, max(clause.span.start, start), noun.end))
    return next((which.lower() for which in reversed(list(told)) if which), None)


def is_counted(draft: Draft) -> bool:
    """Whether a meeting was told as one of several ("a new round of talks", "their second session")."""
    nouns = [one for one in draft.sightings if one.trigger.frame == "events"]
    return any(one.clause.words.counted.search(one.clause.text, max(one.clause.span.start, one.trigger.span.start - LEAD), one.trigger.span.end) for one in nouns)


def counts_others(sighting: Sighting, drafts: Sequence[Draft]) -> bool:
    """Whether an ordinal alone counts no meetings, since no noun told of one before ("They met to discuss two launches. The first took place in May")."""
    if not sighting.trigger.alone:
        return False
    last = _last(drafts)
    if last is None or all(one.trigger.frame != "events" for one in last.sightings):
        return True
    if _is_other_counted(sighting, drafts) or _are_others_between(sighting, last):
        return True
    before = last.sightings[-1]
    if sighting.trigger.rule.id.endswith(ALSO):
        return before.clause.span != sighting.clause.span or not (before.trigger.alone or is_counted(last))
    # "The talks were held in Rome. The next are expected in May": the sentence before is about the meeting itself.
    about_it = before.trigger.frame == "events" and before.definite
    return sighting.trigger.rule.id.endswith(DUE) and not about_it and not any(is_counted(draft) for draft in drafts if draft.whole)


def identifies(sighting: Sighting) -> bool:
    """Whether a noun only says which of several the meeting told just now was ("It was their second meeting this year")."""
    clause, noun = sighting.clause, sighting.trigger.span
    return sighting.trigger.frame == "events" and not sighting.parties and clause.setting.identity.search(clause.text, clause.span.start, noun.start) is not None


def _last(drafts: Sequence[Draft]) -> Draft | None:
    return max((draft for draft in drafts if draft.whole), key=lambda draft: draft.told, default=None)


def _is_other_counted(sighting: Sighting, drafts: Sequence[Draft]) -> bool:
    """Whether something that is no meeting was counted last ("Assembly of the first craft will begin in May, and the second will follow in June")."""
    clause, start = sighting.clause, sighting.trigger.span.start
    nouns = [one.trigger.span for draft in drafts for one in draft.sightings if sighting.sentence.span.holds(one.trigger.span)]
    counted = (found for found in clause.words.counted.finditer(clause.text, sighting.sentence.span.start, start) if found["which"])
    return any(found.end() < start and not any(noun.start <= found.start() < noun.end or 0 < noun.start - found.end() <= LEAD for noun in nouns) for found in counted)


def _are_others_between(sighting: Sighting, last: Draft) -> bool:
    """Whether a sentence between tells how many there are of something else ("The talks were held in May. | Two satellites are ready. | The first is due in June")."""
    start, end = max(one.sentence.span.end for one in last.sightings), sighting.sentence.span.start
    numbers = sighting.clause.words.numbers
    return any(word.lower() in numbers for word in WORD.findall(sighting.clause.text, max(start, end - BETWEEN), max(start, end)))


def counted_anew(sighting: Sighting, drafts: Sequence[Draft]) -> Sighting:
    """A telling whose noun another ordinal counts than the meeting told before, as one of another meeting of the same people ("held their third meeting. The first meeting took place in May")."""
    last = _last(drafts)
    own = not sighting.parties and sighting.trigger.frame == "events" and sighting.definite
    return replace(sighting, possessed=True) if own and last and _differ(last, number(sighting)) else sighting


def is_another(old: Draft, new: Draft) -> bool:
    """Whether a telling counts its meeting as another one than that."""
    first = new.sightings[0]
    told = number(first)
    if first.trigger.alone and not told:
        return old.status.value != new.status.value or not any(one.possessed for one in old.sightings)
    return _differ(old, told) or (first.trigger.alone and not any(number(one) for one in old.sightings))


def is_told_elsewhere(document: Document, old: Draft, new: Draft) -> bool:
    """Whether a telling stands too far from the next or last meeting of those who met, told in passing, to be of that one."""
    first = old.sightings[0]
    return (first.trigger.alone or (new.attended and first.possessed and not first.parties)) and not 0 <= sentences_between(document, old.sightings[-1], new.sightings[0]) <= 1


def _differ(old: Draft, told: str | None) -> bool:
    numbers = {which for one in old.sightings[-RECALL:] if one.trigger.frame == "events" and (which := number(one))}
    return told is not None and bool(numbers) and told not in numbers
