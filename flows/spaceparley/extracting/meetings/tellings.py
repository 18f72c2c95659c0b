"""What one telling says of a meeting: who, what kind, held or not, when and where."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ...edtf import bounds, is_day
from ...language import load
from ...language.meetings import DATE
from ...language.referents import ReferentWords
from ...span import Span
from ..document import Document
from ..facts import Evidence
from .clauses import Clause
from .dates import FULL_DAY, Day, day_after, find_day
from .drafts import Draft
from .masking import Masked
from .participants import distinct_keys, houses_of, states_of
from .parties import find_keys
from .places import find_place
from .rounds import counted_anew, counts_others, identifies, of_its_own
from .scenes import place_of_day, place_of_trip
from .sightings import REPRESENTED, Sighting
from .status import find_status
from .stays import nth_day, shares_tense
from .tense import agree
from .triggers import Trigger, is_of_founded
from .whereabouts import Place, find_scene

BODY = re.compile(r"\b(?:Committee|Commission|Council|Board|Parliament|Assembly)\b")
"""In English names of standing bodies."""
REMOTE = ("talks", "commission", "meeting")
"""Kinds that are a call where nobody travelled."""
SHORT = 12
"""Characters that a relative word and a pronoun take."""
FRESH = 4
"""Days for which a meeting is news."""
TOLD = 40
"""Characters from a reporting verb, over whoever was told, to what says that it was from afar."""
CALLS = ".calls"
"""Rules of calling on somebody or at some house."""
PICTURED = ".pictured"
"""Rules of captions that count out who is in a picture."""
GOVERNMENT = re.compile(r"(?:Ministry|Department|Government|Embassy|State Committee)\b|\Z")
"""What houses of a government are called in English; nothing where somebody has no house."""
YEAR = 4
"""Letters of a year."""
PAIR = 2
"""Parties of which a meeting may be told by those who attended it alone."""


def read_telling(document: Document, masked: Masked, sighting: Sighting, drafts: Sequence[Draft]) -> Draft | None:
    """The draft that a telling makes, given those before it; None where it denies a meeting or only intends one."""
    if identifies(sighting) or counts_others(sighting, drafts):
        return None
    if sighting.trigger.alone:
        # An ordinal counts what was told at length, not another ordinal's.
        drafts = [draft for draft in drafts if not draft.sightings[0].trigger.alone]
    told, sighting = sighting, counted_anew(replace(sighting, parties=sighting.parties or of_its_own(sighting)), drafts)
    status = find_status(sighting)
    if not status or _is_intent(sighting, status):
        return None
    status = shares_tense(sighting, status, drafts)
    attends = sighting.trigger.frame == "attends" and len(sighting.parties) < PAIR
    status, day = agree(document, sighting, status, None if attends else find_day(document, sighting))
    kind = _kind(document, sighting)
    if (sighting.trigger.alone or sighting.possessed > told.possessed) and kind.value == "talks" and (last := next((draft for draft in reversed(drafts) if draft.whole), None)) and last.kind.value != "call":
        kind = replace(kind, value=last.kind.value)
    place = None if attends or kind.value == "call" else find_place(document, masked, sighting)
    if not attends and not day:
        day, place = _from_before(sighting, [draft for draft in drafts if draft.status.value == status.value] or drafts, place)
    if _is_going_on(sighting, day, place) or _is_some_next(sighting, status, day, place):
        return None
    if not place and not attends and kind.value != "call" and _is_news(document, status, day):
        place = find_scene(document, sighting)
    keys = _keys(document, sighting, status, day, drafts)
    if not place and not attends and kind.value != "call":
        place = place_of_trip(document, masked, sighting, keys, day, status.value) or (place_of_day(document, masked, day) if day else None)
    return Draft(
        keys=keys,
        kind=kind,
        status=status,
        day=day,
        place=place,
        sightings=(sighting,),
        one_sided=_is_one_side(document, sighting, keys),
    )


def _is_news(document: Document, status: Evidence, day: Day | None) -> bool:
    """Whether a dispatch tells what has just happened: the town in its dateline is then where it did."""
    published = document.report.published_on
    if status.value != "held" or not published or not day:
        return status.value == "held"
    if not (is_day(published) and is_day(day.edtf)):
        return False
    told, met = bounds(published)[0], bounds(day.edtf)[0]
    return told is not None and met is not None and abs((told - met).days) <= FRESH


def _is_one_side(document: Document, sighting: Sighting, keys: Sequence[str]) -> bool:
    """Whether all only travel together: they meet whoever is told to receive them, and not one another."""
    if sighting.trigger.rule.id.endswith(PICTURED):
        # The crew of a flight is no meeting.
        sides = {document.entity(key).organisation or document.entity(key).country for key in keys}
        return len(sides) < PAIR or None in sides
    told = [found for found in sighting.clause.lists if any(party in found.parties for party in sighting.parties)]
    if sighting.trigger.frame != "trips" or len(told) != 1 or len(sighting.parties) < PAIR:
        return False
    houses = {document.entity(key).organisation for key in keys}
    return sighting.only_travels or (len(houses) == 1 and None not in houses)


def _keys(document: Document, sighting: Sighting, status: Evidence, day: Day | None, drafts: Sequence[Draft]) -> tuple[str, ...]:
    """Keys of the parties; of their institutions where sides, or a body of theirs, are to meet again."""
    keys = distinct_keys(document, find_keys(document, sighting, drafts, status.value))
    if sighting.trigger.rule.id.endswith(REPRESENTED):
        people = tuple(key for key in keys if document.entity(key).kind == "person")
        return people or keys
    words, text = sighting.clause.words, document.text
    sides = [party.collective and words.impersonal.search(party.span.of(text)) is not None for party in sighting.parties]
    again = all(sides) if sides else (sighting.possessed or sighting.definite) and (sighting.trigger.rule.value == "commission" or _is_next_session(sighting, drafts))
    if not sides and sighting.possessed and sighting.trigger.rule.value == "talks" and _is_of_body(document, sighting):
        # A working group of ministries is one of their countries.
        official = all(GOVERNMENT.match(document.entity(key).organisation or "") for key in keys)
        return states_of(document, keys) if official else houses_of(document, keys)
    beside = any(sides) and any(party.keys and not party.person and not party.collective for party in sighting.parties)
    anew = status.value != "held" or (all(sides) and _is_another_day(document, keys, day, drafts))
    if sides and all(words.nations.search(party.span.of(text)) for party in sighting.parties) and anew and again:
        return states_of(document, keys)
    found = houses_of(document, keys) if beside or (again and anew) else keys
    agencies = load(document.language, ReferentWords).houses
    if sides and all(agencies.fullmatch(party.span.of(text)) for party in sighting.parties) and not _are_houses(document, houses_of(document, keys)):
        # Behind "the head of ISRO met the ambassador" the two agencies are those of a meeting told before.
        return next((houses for draft in reversed(drafts) if _are_houses(document, houses := houses_of(document, draft.keys))), found)
    return found


def _are_houses(document: Document, keys: Sequence[str]) -> bool:
    return len(keys) == PAIR and all(document.entity(key).kind == "organisation" for key in keys)


def _is_next_session(sighting: Sighting, drafts: Sequence[Draft]) -> bool:
    """Whether a next meeting is that of a body, whose session was told last ("The working group met. Its next meeting is due in May")."""
    last = next((draft for draft in reversed(drafts) if draft.whole), None)
    return sighting.possessed and sighting.trigger.rule.value == "talks" and last is not None and last.kind.value == "commission"


def _is_another_day(document: Document, keys: Sequence[str], day: Day | None, drafts: Sequence[Draft]) -> bool:
    """Whether sides signed or met on another day than those people who stood for them ("стороны подписали соглашение в апреле")."""
    told = [draft.day.edtf for draft in drafts if draft.day and set(draft.keys) == set(keys)]
    if day and not told and any(set(draft.keys) == set(keys) for draft in drafts):
        # The meeting of the news, its day left out, was no year ago.
        return day.edtf[:YEAR].isdigit() and day.edtf[:YEAR] < (document.report.published_on or "")[:YEAR]
    return day is not None and bool(told) and not any(one.startswith(day.edtf) or day.edtf.startswith(one) for one in told)


def _from_before(sighting: Sighting, drafts: Sequence[Draft], place: Place | None) -> tuple[Day | None, Place | None]:
    """Day and place by the meeting told before: the next day, or its own on its margins."""
    dated = [draft for draft in drafts if draft.day]
    before = max([draft for draft in dated if draft.whole] or dated, key=lambda draft: draft.told, default=None)
    if not before or not before.day:
        return None, place
    clause = sighting.clause
    if clause.setting.same_scene.search(clause.text, clause.span.start, clause.span.end):
        return replace(before.day, own=False), place or before.place
    noun, words = sighting.trigger.span, clause.setting
    follows = words.sequel.search(clause.text, sighting.sentence.block.span.start, noun.start) or words.same_day.search(clause.text, noun.end, clause.span.end)
    if len(before.day.edtf) == FULL_DAY and follows:
        return replace(before.day, own=False), place
    return day_after(sighting, before.day) or nth_day(sighting, before.day), place


def _is_going_on(sighting: Sighting, day: Day | None, place: Place | None) -> bool:
    """Whether a speaker only tells with whom "we" are talking, at no time and place."""
    ours = any(party.house for party in sighting.parties) and sighting.trigger.frame in ("joins", "events")
    return ours and not day and not place and sighting.trigger.rule.value == "talks"


def _is_some_next(sighting: Sighting, status: Evidence, day: Day | None, place: Place | None) -> bool:
    """Whether a next meeting is only spoken of ("we do not wait for the next summit"): neither when nor where, nor of whom."""
    clause = sighting.clause
    if sighting.trigger.alone:
        return not (day or place)
    told = day or place or clause.is_placed() or DATE in clause.text[clause.span.start : clause.span.end]
    return sighting.possessed and not sighting.parties and status.value == "announced" and not told


def _is_intent(sighting: Sighting, status: Evidence) -> bool:
    """Whether those who met only agreed to sign one day, or something is only said to be signed by both: no other meeting."""
    trigger = sighting.trigger
    if trigger.rule.value != "signing" or not sighting.parties or not all(party.collective for party in sighting.parties):
        return False
    # "The plan signed by the two countries in December": told in passing, and of nobody named.
    bare = trigger.frame == "received" and " " not in sighting.clause.text[trigger.span.start : trigger.span.end]
    if trigger.frame == "joins" and status.value == "announced":
        # "The two sides expect to sign a memorandum in Libreville next month": when and where is told.
        told = DATE in sighting.scope.of(sighting.clause.text) and sighting.clause.is_placed(sighting.scope)
        return not told or sighting.clause.setting.unmet.search(sighting.clause.text, sighting.clause.span.start, trigger.span.end) is not None
    return bare and not sighting.clause.is_placed(sighting.scope)


def _is_sitting(document: Document, clause: Clause, trigger: Trigger) -> bool:
    """Whether a standing body meets, and nobody is told whom it met ("The Committee on Public Enterprises met on Wednesday")."""
    met = clause.object(trigger.span.end)
    if trigger.frame not in ("meets", "joins") or (met and met.start - trigger.span.end <= SHORT) or clause.after(trigger.span.end, clause.words.with_):
        return False
    body = clause.subject(trigger.span.start)
    names = [document.entity(key).name for party in body.parties for key in party.keys] if body else []
    return len(names) == 1 and BODY.search(names[0]) is not None


def _kind(document: Document, sighting: Sighting) -> Evidence:
    trigger, clause = sighting.trigger, sighting.clause
    kind = trigger.rule.value or "meeting"
    if kind == "talks" and _is_sitting(document, clause, trigger):
        return Evidence("kind", "commission", trigger.span, trigger.rule.id)
    if kind == "visit" and len(sighting.parties) > 1 and sighting.only_travels and clause.after(trigger.span.end, clause.words.with_):
        # "Will fly to Tokyo to go through the plans with Y": a trip is a visit to whoever it goes to.
        return Evidence("kind", "talks", trigger.span, trigger.rule.id)
    if trigger.rule.id.endswith(CALLS) and any(party.person and party.keys and 0 <= party.span.start - trigger.span.end <= SHORT for party in sighting.parties):
        # "Will call on Minister X": whoever goes to see somebody talks to them.
        return Evidence("kind", "talks", trigger.span, trigger.rule.id)
    if trigger.frame in ("hosts", "received") and kind == "talks" and _is_there(clause, trigger.span):
        # "Spent the morning at the plant, where Y awaited him": whoever is received where he went visits.
        return Evidence("kind", "visit", trigger.span, trigger.rule.id)
    remote = [Span(*found.span()) for found in clause.setting.remote.finditer(clause.text, clause.span.start, clause.span.end) if not _is_of_words(clause, found.start(), trigger.span)] if kind in REMOTE else []
    if told := sighting.tells(remote):
        return Evidence("kind", "call", told[0], trigger.rule.id)
    if kind == "talks" and sighting.possessed and (is_of_founded(clause, trigger) or _is_of_body(document, sighting)):
        return Evidence("kind", "commission", trigger.span, trigger.rule.id)
    return Evidence("kind", kind, trigger.span, trigger.rule.id)


def _is_of_body(document: Document, sighting: Sighting) -> bool:
    """Whether a meeting that names nobody is that of the body told of before it in its clause, or right before ("a working group will be set up | and will hold its first meeting")."""
    clause, noun = sighting.clause, sighting.trigger.span
    start, before = clause.span.start, document.sentence_at(max(0, sighting.sentence.span.start - 2))
    if sighting.possessed and before.block == sighting.sentence.block:
        start = min(start, before.span.start)
    bodies = (rule.pattern for rule in clause.words.events if rule.value == "commission")
    return not sighting.parties and any(pattern.search(clause.text, start, noun.start) for pattern in bodies)


def _is_of_words(clause: Clause, remote: int, noun: Span) -> bool:
    """Whether something was only told from afar ("told The Nation by telephone that the talks were fruitful")."""
    return remote < noun.start and clause.reports(max(clause.span.start, remote - TOLD), remote)


def _is_there(clause: Clause, verb: Span) -> bool:
    """Whether a verb, or its subject right before it, opens a relative clause of a place ("where Y received her")."""
    near = next((found for found in clause.left_of(verb.start) if verb.start - found.end <= SHORT), None)
    start = near.start if near else verb.start
    return clause.words.where.search(clause.text, max(clause.span.start, start - SHORT), start) is not None
