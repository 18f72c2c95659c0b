"""Who put their names under what was told to be signed, a sentence or some further on."""

from collections.abc import Sequence
from dataclasses import replace

from ..document import Document
from ..facts import Evidence
from .dates import stretch
from .drafts import Draft, agrees, includes, without_houses
from .participants import distinct_keys
from .sightings import Sighting, sentences_between

ATTENDED = 6
"""Sentences within which a telling without names belongs to the meeting told before."""
CEREMONY = ".ceremony"
"""Rules of ceremonies: of those told of, the signing is one."""


def signs_it(document: Document, old: Draft, draft: Draft) -> bool:
    """Whether a draft tells who signed what institutions were told to have signed ("The agreement was signed by X and Y")."""
    told, signers = set(_signatories(old)), _signers(draft)
    if not draft.whole or not told or draft.kind.value != "signing" or not agrees(old, draft) or not 0 < apart(document, old, draft) <= ATTENDED:
        return False
    first = draft.sightings[0]
    pact = first.clause.setting.pact.match(first.clause.text, first.clause.span.start)
    if pact and old.kind.value == "signing" and apart(document, old, draft) == 1 and _are_of_sides(document, old.keys, draft.keys):
        return True
    people = [document.entity(key).kind == "person" for key in draft.keys]
    near = apart(document, old, draft) == 1
    # "ESA and ISRO signed an agreement. President X and Prime Minister Y signed the declaration": posts of another house stand for none of those.
    alike = len(told) == len(signers) and near and (pact is not None or not any(document.entity(key).role for key in signers))
    known = alike or any(includes(document, draft.keys, (key,)) for key in told)
    it = pact is not None or (near and first.clause.setting.signed_it.search(first.clause.text, first.clause.span.start, first.clause.span.end) is not None)
    return all(people) and not any(document.entity(key).kind == "person" for key in told) and known and it


def without_signed(document: Document, old: Draft, draft: Draft) -> tuple[str, ...]:
    """Those who were told to have signed, without the houses for which the draft tells who did."""
    signers = _signers(draft)
    return without_houses(document, old.keys, signers if len(signers) == len(old.keys) else draft.keys)


def _signers(draft: Draft) -> tuple[str, ...]:
    """Those who signed, not those in whose presence it was."""
    told = (one for one in draft.sightings if one.trigger.rule.value == "signing")
    there = {party.span for one in told for party in one.clause.alongside(one.trigger.span)}
    watched = {key for one in draft.sightings for party in one.parties if party.span in there for key in party.keys}
    return tuple(key for key in draft.keys if key not in watched)


def crowns(document: Document, old: Draft, draft: Draft) -> bool:
    """Whether a draft tells which talks ended with what the sentence before told was signed ("The document crowned three days of consultations")."""
    return not draft.whole and old.whole and old.kind.value == "signing" and apart(document, old, draft) == 1 and _crowned(draft) is not None


def crowned(document: Document, old: Draft, draft: Draft) -> Draft:
    """Those talks, with whoever is told to have signed, from their first day where it tells how long they were."""
    noun = _crowned(draft)
    keys = distinct_keys(document, (*old.keys, *draft.keys))
    day = stretch(old.day, old.sightings[0].clause, noun.clause, single=True, over=True) if old.day and noun else old.day
    return replace(old, keys=keys, kind=Evidence("kind", noun.trigger.rule.value, noun.trigger.span, noun.trigger.rule.id) if noun else old.kind, day=day, sightings=(*old.sightings, *draft.sightings))


def _crowned(draft: Draft) -> Sighting | None:
    nouns = (one for one in draft.sightings if one.trigger.frame == "events" and one.trigger.rule.value == "talks")
    return next((one for one in nouns if one.clause.setting.crowned.search(one.clause.text, one.clause.span.start, one.trigger.span.start)), None)


def _signatories(draft: Draft) -> tuple[str, ...]:
    return tuple(key for one in draft.sightings if one.trigger.rule.value == "signing" for party in one.parties for key in party.keys)


def _are_of_sides(document: Document, keys: Sequence[str], others: Sequence[str]) -> bool:
    """Whether people are from the countries of those who attended ("X and Y watched the signing. The document was signed by their ministers")."""
    ours, theirs = ({document.entity(key).country for key in told} for told in (keys, others))
    return len(theirs) > 1 and None not in theirs and ours == theirs


def signs_too(document: Document, old: Draft, draft: Draft) -> bool:
    """Whether a draft tells who put the name of one side under what that side was told to have signed ("Minister X signed on its behalf")."""
    if draft.whole or draft.kind.value != "signing" or draft.frame == "events" or not agrees(old, draft) or not 0 < apart(document, old, draft) <= ATTENDED:
        return False
    signed = _signatories(old)
    return len(draft.keys) == 1 and document.entity(draft.keys[0]).kind == "person" and includes(document, signed, draft.keys)


def apart(document: Document, old: Draft, new: Draft) -> int:
    """How many sentences further on than the last telling of a meeting another one begins."""
    return sentences_between(document, old.sightings[-1], new.sightings[0])
