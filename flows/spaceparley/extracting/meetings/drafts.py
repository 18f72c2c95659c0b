"""What several tellings say of one meeting, put together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..document import Document
from ..facts import Evidence
from .dates import Day, stretch
from .participants import distinct_keys, same_party
from .sightings import AGAIN, REPRESENTED, Sighting
from .triggers import SINGLE
from .whereabouts import Place

YEAR = 4
MONTH = 7
ACTING = ("meets", "joins", "hosts", "received")
"""Frames of verbs for meeting itself."""
HALF_A_YEAR = 6
PAIR = 2
HOUSES = (".headquarters", ".premises")
"""Rules of places that are told by whose house they are."""
WEIGHT = {"commission": 6, "conference": 5, "signing": 4, "visit": 3, "call": 2, "talks": 1}


@dataclass(frozen=True, slots=True)
class Draft:
    """A meeting as far as it has been told."""

    keys: tuple[str, ...]
    kind: Evidence
    status: Evidence
    day: Day | None
    place: Place | None
    sightings: tuple[Sighting, ...]
    one_sided: bool = False
    """All those known are of one house and only travel together."""

    @property
    def whole(self) -> bool:
        """Whether two parties are known."""
        return len(self.keys) > 1 and not self.one_sided

    @property
    def frame(self) -> str:
        """The frame of its first word."""
        return self.sightings[0].trigger.frame

    @property
    def again(self) -> bool:
        """Whether its first word is a pronoun for a body or meeting told of right before."""
        return self.sightings[0].trigger.rule.id.endswith(AGAIN)

    @property
    def told(self) -> int:
        """Where the meeting was last told of."""
        return self.sightings[-1].clause.span.start

    @property
    def told_at(self) -> int:
        """Where its first word stands."""
        return self.sightings[0].trigger.span.start

    @property
    def restates(self) -> bool:
        """Whether it says of a meeting known already when it is ("the meeting is tomorrow")."""
        return any(sighting.restates for sighting in self.sightings)

    @property
    def principals(self) -> tuple[str, ...]:
        """Those two who met, where somebody else is told since to have attended ("The meeting was also attended by Z. A second one between the two ...")."""
        keys = tuple(dict.fromkeys(key for party in self.sightings[0].parties for key in party.keys if key in self.keys))
        return keys if len(keys) == PAIR and any(one.trigger.frame == "attends" for one in self.sightings) else ()

    @property
    def represents(self) -> bool:
        """Whether it tells who spoke for each side."""
        return any(sighting.trigger.rule.id.endswith(REPRESENTED) for sighting in self.sightings)

    @property
    def attended(self) -> bool:
        """Whether its parties are told by a verb of taking part."""
        there = [one for one in self.sightings if one.joins or one.trigger.frame == "attends"]
        known = {party.span for one in there for party in one.parties}
        if any(one.trigger.frame in (*ACTING, "trips") for one in self.sightings):
            return False
        return bool(known) and all(party.span in known for one in self.sightings for party in one.parties)


def merge(document: Document, old: Draft, new: Draft) -> Draft:
    """One meeting from two tellings: the first keeps its values, the second fills gaps and makes them more exact."""
    keys = (*without_houses(document, old.keys, new.keys), *new.keys) if new.represents else (*old.keys, *new.keys)
    return Draft(
        keys=distinct_keys(document, keys),
        kind=_weightier(old.kind, new.kind),
        status=new.status if new.status.value == "cancelled" else old.status,
        day=_exacter_day(_through(old, new), new.day),
        place=_exacter_place(old.place, new.place),
        sightings=(*old.sightings, *new.sightings),
        one_sided=old.one_sided and new.one_sided,
    )


def without_houses(document: Document, keys: Sequence[str], speakers: Sequence[str]) -> tuple[str, ...]:
    """Those who met, without the institutions and countries for which somebody spoke: all where as many spoke as there are, else their own."""
    houses = [key for key in keys if document.entity(key).kind != "person"]
    people = [key for key in speakers if document.entity(key).kind == "person"]
    if len(houses) == len(people) == len(keys):
        return ()
    countries = {document.entity(key).country for key in people} - {None}
    return tuple(key for key in keys if key not in houses or document.entity(key).country not in countries)


def supplement(_: Document, old: Draft, new: Draft) -> Draft:
    """A telling that names nobody adds to a meeting what was not told; a place only when the meeting is its subject."""
    noun = new.frame == "events" or (new.frame == "trips" and new.told_at < old.told_at) or (new.kind.value == "signing" and not new.keys)
    if new.restates and new.day:
        old = replace(old, day=None)
    day = new.day if new.day and len(new.day.edtf) > YEAR else None
    # "The session" may mean talks told before: what points back renames nothing.
    told = (new.kind.value, old.kind.value) in (("commission", "talks"), ("conference", "talks"), ("conference", "signing"))
    named = new.frame == "events" and new.sightings[0].definite and told and old.told != new.told
    return replace(
        old,
        kind=old.kind if named else _weightier(old.kind, new.kind),
        status=new.status if new.status.value == "cancelled" else old.status,
        day=_exacter_day(_through(old, new), day),
        place=_exacter_place(old.place, new.place) if noun else old.place,
        sightings=(*old.sightings, *new.sightings),
    )


def _through(old: Draft, new: Draft) -> Day | None:
    """The day of a meeting, from its first to its last where another telling has how long it was ("the two-day session")."""
    if not old.day or new.day:
        return old.day
    return stretch(old.day, next((one.clause for one in old.sightings if one.clause.span.holds(old.day.span)), old.sightings[0].clause), new.sightings[0].clause, single=old.frame in SINGLE or old.kind.value == "signing")


def is_same(document: Document, old: Draft, new: Draft) -> bool:
    """Whether two tellings can be of one meeting."""
    return (
        _same_parties(document, old.keys, new.keys)
        and agrees(old, new)
        and not _is_of_old(document, old, new)
        and not (new.day and not old.day and new.sightings[0].is_earlier)
        and ((old.kind.value == "visit") == (new.kind.value == "visit") or _are_talks_of(old, new))
        and ((old.kind.value == "call") == (new.kind.value == "call") or _was_a_call(document, old, new) or _is_what_was_spoken_of(document, old, new))
    )


def _is_what_was_spoken_of(document: Document, old: Draft, new: Draft) -> bool:
    """Whether a verb tells, of no day or place of its own, what the two of a call spoke about ("X called Y on Monday. X and Y discussed the station")."""
    bare = new.kind.value == "talks" and new.frame == "joins" and not new.day and (new.place is None or new.place.inferred)
    return bare and old.kind.value == "call" and old.whole and len(old.keys) == len(new.keys) and includes(document, new.keys, old.keys)


def _was_a_call(document: Document, old: Draft, new: Draft) -> bool:
    """Whether talks told without a place turn out to have been a call of the same people, or of those who speak for the same houses ("agreed on Monday. During a video call, X asked Y ...")."""
    nowhere = old.kind.value == "talks" and old.frame in ("joins", "events") and (old.place is None or old.place.inferred)
    return nowhere and new.kind.value == "call" and len(old.keys) == len(new.keys) and includes(document, new.keys, old.keys)


def _are_talks_of(visit: Draft, new: Draft) -> bool:
    """Whether a noun points back at the talks that a visit was told to have been for ("visited Rome for talks with ISRO. In the talks with its chairman, ...")."""
    first = new.sightings[0]
    return first.definite and new.frame == "events" and new.kind.value == "talks" and any(one.trigger.frame == "events" and one.trigger.rule.value == "talks" for one in visit.sightings)


def _is_of_old(document: Document, old: Draft, new: Draft) -> bool:
    """Whether sides are told to have met or signed long before the news, which tells no day ("предыдущее соглашение стороны подписали в 2021 году")."""
    published = document.report.published_on or ""
    if old.day or not new.day or len(published) < MONTH or new.frame != "joins" or not all(party.collective for one in new.sightings for party in one.parties):
        return False
    if not (published[:YEAR].isdigit() and new.day.edtf[:YEAR].isdigit()):
        return False
    return _months(published) - _months(new.day.edtf) > HALF_A_YEAR


def _months(edtf: str) -> int:
    """Months up to a date, a year or season without one counted to its end."""
    month = edtf[YEAR + 1 : MONTH]
    return int(edtf[:YEAR]) * 12 + (int(month) if month.isdigit() and int(month) <= 12 else 12)


def agrees(old: Draft, new: Draft) -> bool:
    """Whether status, day and place of two tellings do not contradict."""
    return (
        _same_status(old, new)
        and _same_day(old.day, new.day)
        and (not old.place or not new.place or _same_place(old.place, new.place) or _is_country_of(old, new))
    )


def _same_status(old: Draft, new: Draft) -> bool:
    statuses = {old.status.value, new.status.value}
    return len(statuses) == 1 or statuses == {"announced", "cancelled"}


def _same_day(one: Day | None, other: Day | None) -> bool:
    return (
        not (one and other)
        or one.edtf == other.edtf
        or one.edtf.startswith(other.edtf)
        or other.edtf.startswith(one.edtf)
    )


def is_within(days: Day | None, day: Day | None) -> bool:
    """Whether a day is one of those of a trip."""
    first, _, last = days.edtf.partition("/") if days else ("", "", "")
    return day is not None and first <= day.edtf <= last


def _same_place(one: Place, other: Place) -> bool:
    """Whether two places can be one: the one within the other."""
    return one.inferred or other.inferred or _nested(one.name, other.name)


def _is_house_in(house: Place, town: Place) -> bool:
    """Whether somebody's headquarters, told without their town, may be in that one."""
    return house.rule_id.endswith(HOUSES) and "," not in house.name and not town.rule_id.endswith(HOUSES) and house.country in (None, town.country)


def _is_country_of(old: Draft, new: Draft) -> bool:
    """Whether the one only tells the country that the other's place is in; a trip of several days may have many stops there."""
    one, other = old.place, new.place
    if not one or not other or one.country != other.country or not (one.whole_country or other.whole_country):
        return False
    return not (old.day and new.day) or old.day.edtf == new.day.edtf


def _nested(one: str, other: str) -> bool:
    words, others = set(one.replace(",", "").split()), set(other.replace(",", "").split())
    return words <= others or others <= words or bool(words & others)


def same_time(old: Draft, new: Draft) -> bool:
    """Whether what was said at a meeting was not said of one still to come, or the other way round."""
    return {old.status.value, new.status.value} != {"held", "announced"}


def same_sort(old: Draft, new: Draft) -> bool:
    """Whether the nouns of two tellings can mean one meeting ("the forum" is no call)."""
    plain = {"talks", "meeting", "signing"}
    spoke = any(sighting.joins for sighting in new.sightings)
    if spoke and (old.status.value == "announced" or (old.kind.value == "conference" and new.kind.value not in {"meeting", "conference"})):
        # What was said "after the talks" was said at no forum, and at none still to come.
        return False
    return old.kind.value == new.kind.value or new.kind.value in plain or old.kind.value == "meeting"


def includes(document: Document, many: Sequence[str], few: Sequence[str]) -> bool:
    """Whether each of the few is, or stands for, one of the many."""
    return all(any(same_party(document.entity(a), document.entity(b)) for b in many) for a in few)


def _same_parties(document: Document, ours: Sequence[str], theirs: Sequence[str]) -> bool:
    few, many = sorted((ours, theirs), key=len)
    return bool(few) and includes(document, many, few)


def _weightier(one: Evidence, other: Evidence) -> Evidence:
    return other if WEIGHT.get(other.value, 0) > WEIGHT.get(one.value, 0) else one


def _exacter_day(one: Day | None, other: Day | None) -> Day | None:
    if not one or not other:
        return one or other
    if other.own and not one.own:
        return other
    return other if other.edtf != one.edtf and (other.edtf.startswith(one.edtf) or is_within(one, other)) else one


def _exacter_place(one: Place | None, other: Place | None) -> Place | None:
    if not one or not other:
        return one or other
    if one.inferred or other.inferred:
        return other if one.inferred else one
    if one.whole_country and one.country == other.country:
        return other
    if _is_house_in(other, one):
        return replace(other, name=f"{other.name}, {one.name}", country=one.country)
    return other if len(other.name) > len(one.name) and _nested(one.name, other.name) else one
