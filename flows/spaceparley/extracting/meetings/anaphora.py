"""Which of the meetings told before a telling means that names nobody itself ("The meeting took place on Monday")."""

from collections.abc import Sequence

from ..document import Document
from .drafts import Draft, agrees, includes, same_sort, same_time
from .signings import ATTENDED, CEREMONY, apart

RESTATED = 3
"""Sentences back to a meeting whose day is told after that of the next one."""


def belongs(document: Document, old: Draft, new: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a telling without names of its own is of that meeting."""
    distance = apart(document, old, new)
    if new.attended:
        nouns = [sighting for sighting in new.sightings if sighting.trigger.frame == "events"]
        if nouns and old.kind.value != new.kind.value and any(_is_meant(document, other, old, new) for other in drafts):
            return False
        return any(one.definite for one in nouns) and same_sort(old, new) and same_time(old, new) and not _is_beside(old, new, drafts) if nouns else distance <= ATTENDED and (same_time(old, new) or not any(one.whole and same_time(one, new) for one in drafts))
    if new.whole:
        # Of three who were there "the two sides" are two houses.
        return set(old.keys) == set(new.keys) or (new.frame == "joins" and not new.place and old.whole and old.status.value == "held" and distance <= ATTENDED and includes(document, old.keys, new.keys))
    if new.restates and old.whole and same_time(old, new):
        # "Their next meeting will be in May. | The meeting took place on Monday": the one before that.
        between = (other for other in drafts if other.whole and other is not old and 0 < apart(document, other, new) < distance)
        return distance <= 1 or (distance <= RESTATED and not any(same_time(other, new) for other in between))
    if not new.sightings[0].definite or not agrees(old, new) or not set(new.keys) <= set(old.keys):
        return False
    return distance <= 1 or (old.whole and sum(draft.whole for draft in drafts) == 1)


def _is_meant(document: Document, other: Draft, old: Draft, new: Draft) -> bool:
    """Whether another meeting is of the sort that a telling's noun asks for, near or where this one is but a trip."""
    near = old.frame == "trips" or 0 < apart(document, other, new) <= ATTENDED
    return other.whole and other.kind.value == new.kind.value and near


def _is_beside(old: Draft, new: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether "the meeting" can hardly mean a signing, since talks were told of as well."""
    if any(one.trigger.rule.id.endswith(CEREMONY) for one in new.sightings):
        return False
    signed = old.kind.value == "signing" and all(one.trigger.frame != "events" for one in old.sightings)
    return signed and new.kind.value in ("talks", "meeting") and any(one.whole and one.kind.value in ("talks", "commission", "visit") for one in drafts)
