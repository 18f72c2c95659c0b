"""Whether whoever closes a sentence tells it, or only passes on what somebody in it says: "X agreed that …, per Y's readout"."""

import re
from dataclasses import replace

from ...span import Span
from ..facts import Entity
from .contents import content_of
from .predicates import Predicate
from .scene import Scene
from .subjects import POSSESSIVE, people_of, subject_before
from .voices import Voice

CLOSING = re.compile(r"(?:['’]s?)?(?:[ ][\w-]+){0,4}[ ]?[.!]?[»”\"]?\s*\Z")
"""From the one who closes a sentence to its end: whose text, when."""
COMMA = re.compile(r",\s*\Z")
NEAR, RECENT = 8, 500
"""Characters before an attribution in which its comma stands; before a sentence, in which somebody is told of."""
PERSONAL = {"request", "proposal", "promise"}
"""What somebody does by words of his own, whoever tells of it."""
INTENDED = {"promise", "opinion"}
"""What may be told of somebody who says nothing."""


def closes(scene: Scene, tail: Span, end: int) -> bool:
    """Whether an attribution stands at the end of its sentence, behind a comma."""
    parted = COMMA.search(scene.text, max(0, tail.start - NEAR), tail.start)
    return parted is not None and CLOSING.match(scene.text, tail.end, end) is not None


def is_intention(scene: Scene, first: Predicate, start: int) -> bool:
    """Whether a verb tells what a country, a side or an institution is ready or hopes to do: somebody else says so of it ("China is ready to …, he said")."""
    return _intending(scene, first, start) is not None


def _intending(scene: Scene, first: Predicate, start: int) -> Entity | None:
    if first.verb.act not in INTENDED or first.pronoun or first.passive:
        return None
    told = people_of(scene, first, start, first.span.start) or subject_before(scene, first, start)
    entity = scene.document.entity(told.entities[0]) if told and told.entities and not told.pronoun else None
    return entity if entity and entity.kind != "person" else None


def for_own(scene: Scene, voice: Voice, first: Predicate, start: int) -> Voice:
    """Whoever a pronoun means that tells what a country intends: of the people told right before, the one of that country, not a foreigner."""
    country = entity.country if (entity := _intending(scene, first, start)) else None
    meant = scene.document.entity(voice.entities[0]).country if voice.entities else None
    if not voice.pronoun or country is None or meant == country:
        return voice
    near = {one.entities: one for one in scene.voices_in(max(0, start - RECENT), start) if one.entities and (told := scene.document.entity(one.entities[0])).kind == "person" and told.country == country}
    return replace(next(iter(near.values())), reach=voice.reach, span=voice.span) if len(near) == 1 else voice


def only_relays(scene: Scene, start: int, first: Predicate, tail: Span, voice: Voice) -> bool:
    """Whether the first verb of a sentence has a speaker of its own, who says that something is so, or whose words a text or press service passes on."""
    told = people_of(scene, first, start, first.span.start) or subject_before(scene, first, start)
    if told is None or not told.name:
        return False
    owned = POSSESSIVE.match(scene.text, tail.end)
    text = scene.speech.text.match(scene.text, owned.end()) if owned else None if voice.entities else scene.speech.text.search(scene.text, tail.start, tail.end)
    relay = text or (voice.name is None and not voice.pronoun) or scene.speech.service.match(voice.surface or "")
    brought = content_of(scene, first, tail.start)
    person = told.entities and scene.document.entity(told.entities[0]).kind == "person"
    return bool((relay and told.person) or (brought and (brought[1] == "that" or (person and first.verb.act in PERSONAL))))


def stands_behind(scene: Scene, first: Predicate, predicate: Predicate) -> bool:
    """Whether a verb only goes on behind the one that closes a sentence ("…, X said on Monday, | adding that …", "…, as Y | seeks to …")."""
    comma = scene.text.rfind(", ", first.span.end, predicate.span.start)
    return predicate.verb.form == "trailing" or (comma > 0 and scene.speech.subordinate.match(scene.text, comma + 2) is not None)


def brings_more(scene: Scene, predicate: Predicate, end: int) -> bool:
    """Whether a verb has content of its own, and not only a clause of time or reason behind it."""
    content = content_of(scene, predicate, end)
    comma = scene.text.find(", ", predicate.span.end, content[0].start) if content else -1
    return content is not None and not (comma > 0 and scene.speech.subordinate.match(scene.text, comma + 2))
