"""Whom a pronoun means that is the object of a verb for meeting ("Z received | him"), and who was told of before it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ..document import Document
from .drafts import Draft
from .sightings import Sighting

PAIR = 2
CLITIC = 30
"""Characters before a verb in which its pronoun stands, the day and place between them."""
RECALL = 60
"""Mentions looked back through for whom a pronoun or collective means."""


def meant_by_clitic(document: Document, sighting: Sighting, drafts: Sequence[Draft]) -> tuple[str, ...]:
    """Whom "l'", "её" or "her" means beside a host or whoever met them: whoever the sentence before is about, else the person named last before the verb's own parties."""
    clause, verb = sighting.clause, sighting.trigger.span
    if sighting.trigger.frame not in ("hosts", "meets") or not sighting.parties or not (len(sighting.parties) == 1 or all(verb.end < party.span.start and not party.guest for party in sighting.parties)):
        return ()
    start = max(clause.span.start, verb.start - CLITIC)
    around = (
        clause.text[start : verb.start],
        clause.text[start : verb.start + 2],
        *(clause.text[verb.end : min(verb.end + length, clause.span.end)] for length in (6, 5, 4)),
    )
    clitic = next((found for words in around if (found := clause.words.clitic.search(words))), None)
    if clitic is None or (sighting.trigger.frame == "meets" and (clitic["several"] or len(sighting.parties) > 1)):
        return ()
    hosts = {key for party in sighting.parties for key in party.keys}
    # Behind "Y flew to Cairo in June:" whoever "her" is flew there.
    told = [found.parties[0].keys for found in clause.lists if found.end <= start and not found.several and found.parties[0].person and not hosts & set(found.parties[0].keys)]
    if len(told) == 1 and told[0]:
        return told[0]
    came = _last_group(document, clause.span.start) if clause.words.guest_pronoun.search(clause.text, start, verb.start) else ()
    topic = () if clitic["several"] else _topic(document, sighting, drafts)
    likely = (key for key in topic if document.entity(key).gender != ("f" if clitic["man"] else "m" if clitic["woman"] else ""))
    # "Her" may be a delegation in Russian, for which its leader stands. Whom somebody met at any time, only the sentence before can tell.
    nearest = people_before(document, clause.span.start) if sighting.trigger.frame == "hosts" else _only_one_before(document, sighting)
    return came or next(((key,) for key in (*likely, *nearest) if key not in hosts and not (clitic["man"] and document.entity(key).gender == "f")), ())


def _only_one_before(document: Document, sighting: Sighting) -> Iterator[str]:
    """The only person of the sentence before."""
    before = document.sentence_at(max(0, sighting.sentence.span.start - 2)).span
    named = {mention.entity for mention in document.mentions_in(before) if mention.entity and document.entity(mention.entity).kind == "person"}
    yield from named if len(named) == 1 else ()


def _topic(document: Document, sighting: Sighting, drafts: Sequence[Draft]) -> tuple[str, ...]:
    """Whoever the sentence before tells to have met or seen somebody ("X met Y. In the evening Z received | him"); a host is not received in turn."""
    before = document.sentence_at(max(0, sighting.sentence.span.start - 2)).span
    told = (one for draft in latest(drafts) for one in draft.sightings if one.sentence.span == before and one.trigger.frame != "hosts")
    subject = next((found for one in told if (found := one.clause.subject(one.trigger.span.start))), None)
    return subject.parties[0].keys if subject and not subject.several and subject.parties[0].person else ()


def _last_group(document: Document, offset: int) -> tuple[str, ...]:
    """The delegation named last before an offset, and nobody since ("A delegation of X flew to Rome. There Y will receive | it")."""
    end = bisect_left(document.mentions, offset, key=lambda mention: mention.span.start)
    last = next((document.entity(mention.entity) for mention in reversed(document.mentions[max(0, end - PAIR) : end]) if mention.entity and document.entity(mention.entity).kind in ("person", "group")), None)
    return (last.key,) if last and last.kind == "group" and not last.members else ()


def latest(drafts: Sequence[Draft]) -> list[Draft]:
    """The meetings known so far, the one told of last first."""
    return sorted(drafts[-RECALL:], key=lambda draft: draft.told, reverse=True)


def people_before(document: Document, offset: int) -> Iterator[str]:
    """Keys of the people named before an offset, the nearest first."""
    end = bisect_left(document.mentions, offset, key=lambda mention: mention.span.start)
    for mention in reversed(document.mentions[max(0, end - RECALL) : end]):
        if mention.entity and document.entity(mention.entity).kind == "person":
            yield mention.entity
