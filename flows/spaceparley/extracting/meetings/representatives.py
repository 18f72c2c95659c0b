"""Who stood for houses that were told to have met, where nothing tells for which of them."""

from ..document import Document
from .drafts import Draft, agrees, same_sort
from .signings import apart

NEAR = 2
"""Sentences on from a meeting within which those who were at it are told."""


def stand_for_houses(document: Document, old: Draft, draft: Draft) -> bool:
    """Whether as many people as houses met are told to have talked at that meeting ("ISRO and JAXA held talks. During the talks, X and Y ...")."""
    first = draft.sightings[0]
    back = draft.frame == "events" and first.definite and not (first.possessed or draft.day or draft.place) and same_sort(old, draft) and agrees(old, draft)
    if not back or not old.whole or len(old.keys) != len(draft.keys) or not 0 < apart(document, old, draft) <= NEAR:
        return False
    people = (document.entity(key).kind == "person" and not document.entity(key).organisation for key in draft.keys)
    return all(people) and all(document.entity(key).kind == "organisation" for key in old.keys)
