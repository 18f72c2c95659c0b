"""The drafts of one clause that tell of one meeting, put together."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ..document import Document
from .clauses import LEAD
from .drafts import Draft, agrees, merge, supplement, without_houses
from .resuming import with_nouns
from .rounds import is_another
from .sightings import PLACED, Sighting
from .stays import is_next

CUT = re.compile(r"[;:] ")
SEEING = ("meets", "hosts", "received")
"""Frames of verbs that have somebody as their object."""
BEFORE = 36
"""Characters before a noun in which it is told that it only tells when."""


def join_clause(document: Document, fresh: Sequence[Draft]) -> list[Draft]:
    """The drafts of one clause, those that tell of one meeting put together."""
    whole: list[Draft] = []
    fresh = [_with_chairs(document, _as_verb_has_it(draft, fresh), fresh) for draft in fresh]
    for draft in (draft for draft in fresh if draft.whole and not draft.again):
        same = next((i for i, other in enumerate(whole) if _is_one(other, draft)), None)
        if same is None:
            whole.append(draft)
        elif not (draft.frame == "trips" and (whole[same].frame in ("meets", "joins") or _have_talked(whole[same], draft))):
            # "Met X and visited Y", "held talks in Rome, where they saw Y": who was met is told; a tour adds nobody.
            old = whole[same]
            told = merge(document, _beside(draft, old), _beside(old, draft))
            whole[same] = _on_line(_ended(_ended(told, draft), old), old, draft)
    again = [with_nouns(document, draft, fresh) for draft in fresh if draft.again]
    rest = [draft for draft in fresh if not (draft.whole or draft.again) and (draft.keys or draft.frame in ("events", "trips") or is_open(draft) or draft.frame == "received")]
    return [*([_with_rest(document, whole[0], rest), *whole[1:]] if whole else _merged(document, rest)), *again]


def _as_verb_has_it(noun: Draft, fresh: Sequence[Draft]) -> Draft:
    """The draft of a noun with the parties of the verb of the same people ("The two agencies signed it in May, at the forum"): the day tells whether houses are meant."""
    told = {party.span for one in noun.sightings for party in one.parties}
    acting = next((one for one in fresh if one.frame in ("joins", *SEEING) and {party.span for told in one.sightings for party in told.parties} == told), None)
    return replace(noun, keys=acting.keys) if noun.frame == "events" and told and acting and agrees(noun, acting) else noun


def _with_chairs(document: Document, noun: Draft, fresh: Sequence[Draft]) -> Draft:
    """The draft of a noun, or of its verb, whose sides are told, with the people who presided for them ("Co-chaired by X and Y, the French-Indian committee met")."""
    if noun.frame not in ("events", "joins") or not noun.whole or any(document.entity(key).kind == "person" for key in noun.keys):
        return noun
    chairs = next((one for one in fresh if one.frame == "attends" and one.whole and all(document.entity(key).kind == "person" for key in one.keys)), None)
    if not chairs or not agrees(noun, replace(chairs, status=noun.status)):
        return noun
    return replace(noun, keys=(*without_houses(document, noun.keys, chairs.keys), *chairs.keys))


def _tells_when(draft: Draft) -> bool:
    """Whether a noun only tells when something else took place ("after the signing")."""
    clause, start = draft.sightings[0].clause, draft.told_at
    return draft.frame == "events" and not draft.whole and clause.words.after.search(clause.text, max(clause.span.start, start - BEFORE), start) is not None


def _have_talked(whole: Draft, tour: Draft) -> bool:
    """Whether a noun tells that the same people, whom only a pronoun means on a tour, had talks."""
    meant = all(party.pronoun or party.collective for one in tour.sightings for party in one.parties)
    return whole.frame == "events" and whole.kind.value in ("talks", "commission") and meant and whole.told_at < tour.told_at


def is_open(draft: Draft) -> bool:
    """Whether it tells when and where people met, but not yet who ("The heads of both agencies met in Rome on Monday")."""
    told = (party.pronoun for one in draft.sightings for party in one.parties)
    return draft.frame in ("meets", "joins") and not draft.keys and bool(draft.day or draft.place) and not any(told)


def _with_rest(document: Document, whole: Draft, rest: Sequence[Draft]) -> Draft:
    """A meeting with what the nouns and verbs beside it add."""
    for draft in rest:
        # "The visit follows a call between X and Y": a noun that points back does not name what is told here.
        if whole.frame == "attends" and draft.frame == "events" and not agrees(whole, draft) and not draft.keys:
            # "A committee co-chaired by X and Y will sit": the noun's verb tells when.
            whole = replace(whole, status=draft.status)
        first = draft.sightings[0]
        if first.clause.is_aside(draft.told_at, whole.told_at):
            # "X, who came on Monday for a three-day visit, met Y": told of X alone.
            continue
        if draft.kind.value == "signing" and whole.frame in SEEING and draft.told_at < whole.told_at and (first.clause.words.where.search(first.clause.text, draft.told_at, whole.told_at) or _tells_when(draft)):
            # "The signature took place on a visit to Japan, where X also met Y", "After the signing X was received by Y".
            continue
        points_back = whole.frame == "events" and draft.sightings[0].definite and not _adjoins(document, draft, whole)
        if draft.frame == "attends" and ";" in document.text[whole.told_at : draft.told_at]:
            whole = merge(document, whole, draft)
        elif draft.frame == "events" and draft.status.value == "cancelled" and set(draft.keys) <= set(whole.keys):
            if draft.told_at < whole.told_at and CUT.search(document.text, draft.told_at, whole.told_at):
                # "The talks are off: X and Y will meet in May": another meeting.
                continue
            whole = supplement(document, whole, draft)
        elif draft.frame != "attends" and not points_back and agrees(whole, draft):
            whole = _ended(supplement(document, whole, _beside(whole, draft)), draft)
    return whole


def _ended(whole: Draft, draft: Draft) -> Draft:
    """A signing that the clause tells as the end of talks belongs to them ("At the end of two days of talks in Rome, X and Y signed ...")."""
    first = draft.sightings[0]
    noun, clause = first.trigger.span, first.clause
    ends = clause.words.after.search(clause.text, max(clause.span.start, noun.start - LEAD), noun.start)
    return replace(whole, kind=draft.kind) if ends and whole.kind.value == "signing" and draft.kind.value == "talks" else whole


def _on_line(merged: Draft, one: Draft, other: Draft) -> Draft:
    """A meeting told by two nouns, held on a line if the one was ("the third session of their working group by videoconference")."""
    call = next((draft.kind for draft in (one, other) if draft.kind.value == "call"), None)
    return replace(merged, kind=call, place=None) if call and one.frame == other.frame == "events" else merged


def _adjoins(document: Document, one: Draft, other: Draft) -> bool:
    """Whether the noun of the one depends on that of the other ("the session of the working group", "заседание рабочей группы")."""
    first = one.sightings[0]
    noun, of = first.trigger.span, first.clause.words.of
    if noun.start > other.told_at:
        return False
    return not document.text[noun.end : other.told_at].strip() or of.fullmatch(first.clause.text, noun.end + 1, other.told_at) is not None


def _beside(whole: Draft, draft: Draft) -> Draft:
    """What a noun or trip beside a verb adds: the conference at which people met or signed is no more than a place to do so."""
    if draft.kind.value == "conference" and whole.frame not in ("events", "attends"):
        return _at_conference(whole, draft)
    if draft.kind.value == "conference" and whole.kind.value in ("talks", "signing") and set(draft.keys) <= set(whole.keys):
        # "A meeting between X and Y is due at the forum"
        return replace(draft, kind=whole.kind)
    if _is_of_visit(whole, draft) or (_is_of_works(draft) and draft.told_at < whole.told_at):
        return draft
    if (whole.frame in ("hosts", "received") and (draft.frame == "events" or _came(whole, draft))) or (whole.frame == "events" and draft.sightings[0].only_travels):
        return plain(draft)
    return plain(draft) if whole.frame in ("meets", "joins", "faces") or (draft.frame == "trips" and _have_talked(whole, draft)) else draft


def _is_of_visit(whole: Draft, draft: Draft) -> bool:
    """Whether a relative clause tells of the guest of a visit who receives them ("A visit to Rome by X, who was to be received by Y, was called off")."""
    if whole.frame not in ("hosts", "received") or draft.frame != "events" or draft.kind.value != "visit" or draft.told_at > whole.told_at:
        return False
    first = draft.sightings[0]
    return any(pattern.search(first.clause.text, first.trigger.span.end, whole.told_at) for pattern in (first.clause.words.relative, first.clause.words.where))


def _is_of_works(draft: Draft) -> bool:
    """Whether somebody went to see a plant or site: whoever met them there was their host ("visited the plant in Turin and met its founder")."""
    first = draft.sightings[0]
    return draft.frame == "trips" and first.clause.words.works.match(first.clause.text, first.trigger.span.end) is not None


def _came(whole: Draft, draft: Draft) -> bool:
    """Whether a relative clause behind a reception only tells that the guest had come ("received Y, who arrived on Monday")."""
    first = draft.sightings[0]
    return draft.frame == "trips" and first.clause.words.relative.search(first.clause.text, whole.told_at, draft.told_at) is not None


def _at_conference(whole: Draft, draft: Draft) -> Draft:
    """A conference at which a verb tells that people met is no more than a place to do so."""
    met = whole.frame in ("meets", "joins", "hosts", "received") and whole.kind.value != "visit" and not whole.sightings[0].trigger.rule.id.endswith(PLACED)
    return replace(draft, kind=whole.kind) if met and draft.kind.value == "conference" else draft


def plain(draft: Draft) -> Draft:
    """A trip on which somebody was met is no visit to them."""
    return replace(draft, kind=replace(draft.kind, value="talks")) if draft.kind.value == "visit" else draft


def _merged(document: Document, rest: Sequence[Draft]) -> list[Draft]:
    if not rest:
        return []
    first, apart = rest[0], []
    for draft in rest[1:]:
        if _is_yet_to_come(first, draft) or is_next(first, draft) or first.sightings[-1].trigger == draft.sightings[0].trigger:
            apart.append(draft)
            continue
        first = merge(document, first, draft)
    return [first, *apart]


def _is_yet_to_come(told: Draft, draft: Draft) -> bool:
    """Whether what people did is told, and behind it something announced for a day to come ("discussed a plan that will be signed at the forum in May")."""
    did = any(one.trigger.frame in ("meets", "joins") or (_is_over(one) and draft.frame != "events") for one in told.sightings)
    return did and told.status.value == "held" and draft.status.value == "announced" and draft.day is not None


def _is_over(sighting: Sighting) -> bool:
    """Whether a noun only tells behind which meeting something was agreed ("At the end of the talks the sides agreed to meet in May")."""
    clause, noun = sighting.clause, sighting.trigger.span
    return sighting.trigger.frame == "events" and sighting.definite and clause.words.after.search(clause.text, max(clause.span.start, noun.start - LEAD), noun.start) is not None


def _is_one(one: Draft, other: Draft) -> bool:
    """Whether two tellings of one clause are of one meeting; a noun shares the status of its verb."""
    if one.sightings[-1].trigger == other.sightings[0].trigger:
        return False  # "Met X and later Y"
    first, second = sorted((one, other), key=lambda draft: draft.told_at)
    if second.sightings[0].trigger.alone and is_another(first, second):
        return False
    if not set(one.keys) & set(other.keys) or _is_of_others(one, other) or is_next(one, other) or _is_yet_to_come(one, other):
        return False
    frames = {one.frame, other.frame}
    if frames == {"events"} and {one.status.value, other.status.value} == {"held", "announced"}:
        held, coming = (one, other) if one.status.value == "held" else (other, one)
        if _is_over(held.sightings[0]) or (coming.sightings[0].possessed and coming.day and held.day and coming.told_at > held.told_at):
            return False  # "Following the meeting, the sides agreed to hold the next session in June", "held talks on Monday, and the next ones will be in June"
    return agrees(one, other) or ("events" in frames and set(one.keys) == set(other.keys))


def _is_of_others(one: Draft, other: Draft) -> bool:
    """Whether a verb of its own tells whom else the same person saw ("X met Y on Monday and held talks with Z", "... before a lunch with Z")."""
    first, second = sorted((one, other), key=lambda draft: draft.told_at)
    ours, theirs = set(one.keys), set(other.keys)
    if len(ours & theirs) != 1 or not (ours - theirs and theirs - ours) or first.frame not in SEEING or {one.kind.value, other.kind.value} != {"talks"}:
        return False
    noun, clause = second.sightings[0].trigger.span, second.sightings[0].clause
    since = first.sightings[0].trigger.span.end
    if clause.setting.before_others.search(clause.text, since, noun.end):
        return True
    return clause.taken_over(since, noun) is not None if second.frame == "events" else second.frame in SEEING and clause.setting.listed.search(clause.text, since, noun.start) is not None
