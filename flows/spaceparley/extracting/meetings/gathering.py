"""Tellings of one meeting brought together across the report."""

from collections.abc import Sequence
from dataclasses import replace

from ..document import Document
from .anaphora import belongs
from .drafts import Draft, agrees, includes, is_same, is_within, merge, supplement, without_houses
from .facings import ASIDE
from .joining import is_open, plain
from .representatives import stand_for_houses
from .resuming import take_up
from .rounds import is_another, is_told_elsewhere
from .sightings import SHOWN
from .signings import CEREMONY, apart, crowned, crowns, signs_it, signs_too, without_signed
from .stays import on_trip, to_host

RECALL = 40
"""How many of the meetings told last a telling may belong to: more than any report has."""
TALKED = ".talked"
"""Rules of talking something over."""
NEAR = 2
MARGIN = 40
"""Characters before an event that tell whether something happened on its margins."""
AFTERWARDS = 20
"""Characters behind a verb in which "then" may stand."""
YEAR = 4
"""Letters of a year."""


def place_draft(document: Document, draft: Draft, drafts: list[Draft]) -> None:
    """Put a draft with the meeting that it tells of, or after the others."""
    if draft.again:
        take_up(document, draft, drafts)
    else:
        _place(document, _without_topic(draft), drafts)


def _without_topic(draft: Draft) -> Draft:
    """A draft without the place that is what people went on to talk about ("The two also discussed stations in Thailand", "courses in Samara")."""
    if not draft.place or not _goes_on(draft):
        return draft
    first = draft.sightings[0]
    talked_of = draft.frame == "joins" and first.trigger.rule.id.endswith(TALKED) and draft.place.span.start > first.trigger.span.end
    return replace(draft, place=None) if talked_of or (draft.whole and draft.place.whole_country) else draft


def _place(document: Document, draft: Draft, drafts: list[Draft]) -> None:
    names = draft.whole and not _goes_on(draft)
    likely = sorted(range(len(drafts)), key=lambda i: (_had(drafts[i], draft), drafts[i].told), reverse=True)[:RECALL]
    for i in (i for i in likely if not is_another(drafts[i], draft) and not is_told_elsewhere(document, drafts[i], draft) and not _comes_after(drafts[i], draft) and not _is_long_past(document, drafts[i], draft) and not (drafts[i].kind.value == "conference" and _is_on_margins(draft))):
        old = drafts[i]
        if _follows_trip(document, old, draft):
            drafts[i] = merge(document, old if _is_at_its_goal(old, draft) else plain(old), draft)
            return
        if told := _told_more(document, old, draft):
            drafts[i] = merge(document, old, told)
            return
        if (_shares_scene(draft) and (_is_before(document, old, draft) or (_is_last(drafts, old, draft) and includes(document, old.keys, draft.keys)))) or (_closes(draft) and _is_last(drafts, old, draft)):
            drafts[i] = merge(document, old, _closing(old, draft))
            return
        if (signed := signs_it(document, old, draft)) or stand_for_houses(document, old, draft):
            kept = without_signed(document, old, draft) if signed else without_houses(document, old.keys, draft.keys)
            drafts[i] = merge(document, replace(old, keys=kept), _closing(old, draft))
            return
        if (crowning := crowns(document, old, draft)) or _details(document, old, draft):
            drafts[i] = crowned(document, old, draft) if crowning else supplement(document, old, draft)
            return
        if _tells_host(document, old, draft) or _tells_who(document, old, draft) or _hosts_it(document, old, draft) or signs_too(document, old, draft):
            drafts[i] = merge(document, plain(old) if draft.kind.value == "talks" and draft.frame in ("events", "joins", "meets") else old, _closing(old, draft))
            return
        if is_same(document, old, draft) if names else belongs(document, old, draft, drafts):
            add = merge if names or draft.attended else supplement
            drafts[i] = add(document, old, _closing(old, draft))
            return
    if (draft := to_host(document, draft, drafts)).whole or _may_grow(draft):
        drafts.append(_to_sign(on_trip(document, draft, drafts), drafts))


def _to_sign(draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """A ceremony of those who are told to have signed as one of signing ("The two signed the pact. Their first ceremony was called off in June")."""
    if draft.kind.value != "meeting" or not draft.kind.rule_id.endswith(CEREMONY):
        return draft
    signed = any(set(other.keys) == set(draft.keys) and any(one.trigger.rule.value == "signing" for one in other.sightings) for other in drafts)
    return replace(draft, kind=replace(draft.kind, value="signing")) if signed else draft


def _is_long_past(document: Document, old: Draft, draft: Draft) -> bool:
    """Whether other parties than those of the news, told without a day, are said to have met in an earlier year."""
    year = (document.report.published_on or "")[:YEAR]
    told = (draft.day.edtf[:YEAR] if draft.day else "").isdigit()
    return bool(told and draft.day and year and draft.day.edtf[:YEAR] < year and draft.whole and old.whole and not old.day) and not set(draft.keys) & set(old.keys)


def _had(old: Draft, draft: Draft) -> bool:
    """Whether those who spoke at a meeting are known to have been at that one."""
    return draft.attended and bool(draft.keys) and set(draft.keys) <= set(old.keys)


def _details(document: Document, old: Draft, draft: Draft) -> bool:
    """Whether a draft tells when and where "its first session" will be, of a body that the sentence before told of without."""
    first = draft.sightings[0]
    mine = first.possessed and not first.parties and draft.status.value == old.status.value == "announced"
    return mine and old.whole and not (old.day or old.place) and apart(document, old, draft) == 1


def _tells_who(document: Document, old: Draft, draft: Draft) -> bool:
    """Whether a draft tells who was at the meeting whose day or place the sentence before told, but not its parties."""
    sides = any(party.collective for one in old.sightings for party in one.parties)
    if old.whole or not draft.whole or draft.frame in ("events", "trips") or not 0 < apart(document, old, draft) <= (NEAR if sides else 1):
        return False
    first = draft.sightings[0]
    if any(first.clause.words.aside.search(first.clause.text, max(first.clause.span.start, noun.start - MARGIN), noun.start) for noun in first.clause.verbs):
        # "On the margins of the opening, X met Y": another meeting.
        return False
    if old.frame == "joins" and old.kind.value == draft.kind.value == "signing":
        return is_same(document, old, draft)
    if old.frame != "events" and not is_open(old):
        return False
    sorts = draft.kind.value in (old.kind.value, "talks", "meeting") and bool(old.day or old.place)
    there = draft.frame == "joins" and len(draft.keys) > 1 and first.clause.setting.there.search(first.clause.text, first.clause.span.start, first.trigger.span.end)
    return sorts and (bool(there) or set(old.keys) <= set(draft.keys)) and not (old.day and draft.day) and agrees(old, draft)


def _comes_after(old: Draft, draft: Draft) -> bool:
    """Whether those who met are told to have then, or before, been received by somebody who was not there."""
    first = draft.sightings[0]
    came = draft.frame == "received" and draft.whole and any(party.collective or len(party.keys) > 1 for party in first.parties) and bool(set(draft.keys) - set(old.keys))
    return came and old.whole and (first.is_earlier or first.clause.setting.afterwards.search(first.clause.text, first.clause.span.start, first.trigger.span.end + AFTERWARDS) is not None)


def _is_on_margins(draft: Draft) -> bool:
    """Whether people are told to have met on the margins of an event ("On the margins of the forum a meeting of X with Y was held")."""
    first = draft.sightings[0]
    margins = (rule.pattern for rule in first.clause.words.faces if rule.id.endswith(ASIDE))
    return draft.whole and draft.kind.value == "talks" and any(pattern.search(first.clause.text, first.clause.span.start, first.trigger.span.start) for pattern in margins)


def _tells_host(document: Document, old: Draft, draft: Draft) -> bool:
    """Whether a draft tells who received the guests to whom the sentence before told that a house was shown ("Received by Y, the delegation ...")."""
    if draft.frame == old.frame == "hosts" and not old.whole and old.keys and set(old.keys) < set(draft.keys):  # "Y will receive him": the host, told next.
        return apart(document, old, draft) == 1 and agrees(old, draft)
    if old.whole and not old.place and draft.place and not draft.place.inferred:
        return False  # "The delegation flew on to Brest, where it was received by Z"
    return draft.frame == "received" and _has_guests(draft) and old.frame == "hosts" and apart(document, old, draft) == 1 and bool(set(old.keys) & set(draft.keys)) and agrees(old, draft)


def _has_guests(draft: Draft) -> bool:
    """Whether it tells of those who came, as told before ("the visitors")."""
    return any(party.guest for one in draft.sightings for party in one.parties)


def _hosts_it(document: Document, old: Draft, draft: Draft) -> bool:
    """Whether a draft tells who showed the guests of an event something, of which no two parties have been told yet ("The ambassador acquainted the guests ...")."""
    if draft.frame != "hosts" or not _has_guests(draft) or draft.whole or old.whole or old.frame not in ("events", "attends"):
        return False
    return 0 < apart(document, old, draft) <= NEAR and agrees(old, draft)


def _was_called_off(document: Document, old: Draft, draft: Draft) -> bool:
    """Whether a draft tells whom somebody was to meet on what the sentence before called off."""
    if old.status.value != "cancelled" or draft.status.value == "cancelled" or not draft.whole or apart(document, old, draft) != 1:
        return False
    first = draft.sightings[0]
    unmet = first.clause.setting.unmet.search(document.text, first.clause.span.start, first.trigger.span.end)
    return unmet is not None and (not old.whole or bool(set(old.keys) & set(draft.keys)))


def _shares_scene(draft: Draft) -> bool:
    """Whether something was signed on the occasion that the sentences before tell of."""
    first = draft.sightings[0]
    words, text = first.clause.setting, first.clause.text
    signed = any(one.trigger.rule.value == "signing" for one in draft.sightings)
    return signed and draft.whole and words.scene.search(text, first.clause.span.start, first.clause.span.end) is not None


def _is_before(document: Document, old: Draft, draft: Draft) -> bool:
    """Whether a meeting is the one told right before, and may have had other people at it as well."""
    return old.whole and 0 < apart(document, old, draft) <= NEAR and agrees(old, draft)


def _closes(draft: Draft) -> bool:
    """Whether a signing is told as the end of a meeting told before ("la session a été sanctionnée par la signature ...")."""
    first = draft.sightings[0]
    ends = first.clause.setting.closes.search(first.clause.text, first.clause.span.start, first.clause.span.end)
    return draft.kind.value == "signing" and draft.whole and ends is not None


def _is_last(drafts: Sequence[Draft], old: Draft, draft: Draft) -> bool:
    """Whether a meeting is the last one that was no signing."""
    last = max((other for other in drafts if other.whole and other.kind.value != "signing"), key=lambda other: other.told, default=None)
    return old is last and agrees(old, draft)


def _closing(old: Draft, draft: Draft) -> Draft:
    """A signing that closes talks or a visit belongs to them; so does what the guests are shown."""
    if draft.frame == "hosts" and not draft.whole:
        return replace(draft, kind=old.kind)
    # Talks that were called off were closed by nothing: what was to be signed at them is what they were for.
    return replace(draft, kind=old.kind) if draft.kind.value == "signing" and old.kind.value != "meeting" and old.status.value != "cancelled" else draft


def _follows_trip(document: Document, trip: Draft, draft: Draft) -> bool:
    """Whether a draft tells who received, or was met by, those whose trip the sentence before told."""
    if trip.whole or not (trip.frame == "trips" or trip.kind.value == "visit" or _is_stop(trip, draft)) or not draft.whole or not 0 < apart(document, trip, draft) <= NEAR:
        return False
    if _shares_scene(draft):
        return False
    there = not draft.place or draft.place.inferred
    on_it = trip.one_sided and is_within(trip.day, draft.day)
    meets = draft.frame in ("hosts", "received") or (bool(trip.keys) and (not draft.day or on_it) and there)
    return meets and includes(document, draft.keys, trip.keys) and agrees(trip, replace(draft, day=None) if on_it else draft)


def _is_at_its_goal(trip: Draft, draft: Draft) -> bool:
    """Whether a draft tells of the visit that a trip was: not whom those who went somewhere met, nor who received them at one of its stops, a place told anew."""
    if draft.frame in ("hosts", "received", "attends"):
        return draft.place is None or draft.place.inferred or (trip.place is not None and draft.place.lies_in(trip.place))
    return trip.frame != "trips"


def _told_more(document: Document, old: Draft, draft: Draft) -> Draft | None:
    """The draft as a part of the visit, or of the cancelled meeting, that the sentence before told of; None where it is none."""
    if _is_received_on(document, old, draft) or _is_shown_to_guests(document, old, draft):
        return replace(draft, kind=old.kind)
    return replace(draft, status=old.status) if _was_called_off(document, old, draft) else None


def _is_received_on(document: Document, trip: Draft, draft: Draft) -> bool:
    """Whether a draft tells who received those whose visit to a house the sentence before told ("visited the plant. The delegation was received by Y")."""
    if not trip.whole or trip.frame != "trips" or not draft.whole or draft.frame not in ("hosts", "received") or not 0 < apart(document, trip, draft) <= NEAR:
        return False
    return bool(set(trip.keys) & set(draft.keys)) and includes(document, draft.keys, trip.keys) and agrees(trip, draft)


def _is_shown_to_guests(document: Document, old: Draft, draft: Draft) -> bool:
    """Whether a draft tells what the guests of the reception told before went to see, and with whom ("Accompanied by Z, the visitors toured the plant")."""
    shown = (draft.frame == "trips" and old.frame == "hosts") or draft.sightings[0].trigger.rule.id.endswith(SHOWN)
    return shown and _has_guests(draft) and not draft.place and old.whole and 0 < apart(document, old, draft) <= NEAR and agrees(old, draft)


def _is_stop(stop: Draft, draft: Draft) -> bool:
    """Whether somebody was received by nobody told, before what the sentence behind tells of them ("Received on Tuesday at the Élysée, ... With Y, she signed")."""
    return stop.frame == "received" and bool(stop.keys) and not draft.day and draft.frame != "trips" and stop.status.value == draft.status.value


def _may_grow(draft: Draft) -> bool:
    """Whether parties told later may make a meeting of it."""
    told = {one.trigger.frame for one in draft.sightings}
    open_ = any(party.collective or party.unknown for one in draft.sightings for party in one.parties)
    if is_open(draft):
        return True
    if draft.frame == "joins" and draft.kind.value == "signing" and draft.keys and draft.day:
        return True
    return bool((told & {"events", "trips"} and draft.keys) or draft.day or draft.place) and (bool(told & {"events", "trips"}) or open_)


def _goes_on(draft: Draft) -> bool:
    """Whether a draft tells more of a meeting told before: "the two also discussed ...", "X took part in the talks"."""
    if draft.attended:
        return all(sighting.definite for sighting in draft.sightings if sighting.trigger.frame == "events")
    parties = [party for sighting in draft.sightings for party in sighting.parties]
    # "The two presidents" may be known to be those two: it names them no more than "the two" does.
    told = all(party.collective or party.pronoun or party.counted for party in parties) and not draft.sightings[0].possessed
    return told and not draft.day and draft.status.value == "held"
