"""What a pronoun tells of the body or meeting told of right before ("It will meet in Rome in May")."""

from collections.abc import Sequence
from dataclasses import replace

from ..document import Document
from .drafts import Draft, agrees, supplement
from .rounds import is_counted
from .sightings import sentences_between

HAPPENED = ".happened.again"
"""Rules of words for whatever has just been told ("it happened on Wednesday"), be it by a verb."""


def with_nouns(document: Document, again: Draft, fresh: Sequence[Draft]) -> Draft:
    """What a pronoun tells, with what the nouns behind it add ("it was held by video conference on 6 February")."""
    for draft in fresh:
        if draft.frame == "events" and not draft.keys and draft.told_at > again.told_at:
            again = supplement(document, again, draft)
    return again


def take_up(document: Document, draft: Draft, drafts: list[Draft]) -> None:
    """Put what a pronoun tells with the body or meeting told of last: of that meeting, or of another of the same parties."""
    i = max(range(len(drafts)), key=lambda i: drafts[i].told, default=None)
    happened = draft.sightings[0].trigger.rule.id.endswith(HAPPENED)
    if i is None or (drafts[i].frame != "events" and not happened) or sentences_between(document, drafts[i].sightings[-1], draft.sightings[0]) > 1:
        return
    old = drafts[i]
    if draft.sightings[0].is_earlier and old.whole:
        drafts.append(replace(draft, keys=old.keys, kind=old.kind))
        return
    assumed = old.status.span == old.sightings[0].trigger.span and not old.day
    if assumed or agrees(old, draft):
        drafts[i] = supplement(document, replace(old, status=draft.status) if assumed else old, draft)
    elif old.whole and not (happened and (old.frame != "events" or (draft.status.value == "held" and not is_counted(old)))):
        # Not those of "X met Y to review the tests. They took place in May"; what goes on is talks, what was before is one of several.
        drafts.append(replace(draft, keys=old.keys, kind=draft.kind if draft.kind.value == "call" else old.kind))
