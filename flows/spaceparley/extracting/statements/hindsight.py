"""Sentences that attribute the one before them: "Об этом сообщил X", "C'est ce qu'a indiqué X", "This was announced by X"."""

from collections.abc import Iterator
from itertools import pairwise

from ...span import Span
from ..document import Sentence
from .contents import content_of
from .drafts import Draft, touching
from .endings import trimmed
from .issuers import source_of
from .leads import start_of
from .phrases import voice_at
from .predicates import Predicate
from .relatives import is_object_relative
from .scene import Scene
from .subjects import subject_of
from .tails import is_intention
from .voices import Voice

NEXT = "statement.next.sentence"
NEAR = 30
"""Characters between the opening of the sentence and whoever is named in it."""
CLITIC = 26
"""Characters around a verb in which its object of one word stands."""


def find_hindsight(scene: Scene, direct: list[Draft]) -> Iterator[Draft]:
    """A statement for each sentence that the next one attributes; one already attributed is only relayed by it."""
    sentences = scene.document.sentences
    for before, sentence in pairwise(sentences):
        opening = scene.speech.back.match(scene.text, sentence.span.start, sentence.span.end)
        told = None if opening else _said_so(scene, before, sentence)
        if not (opening or told) or before.block.kind != "paragraph" or sentence.block.kind != "paragraph":
            continue
        voice = told or (_voice(scene, sentence, opening.end()) if opening else None)
        if voice is None or touching(direct, before.span):
            continue
        if (not voice.person or scene.speech.service.match(voice.surface or "")) and (cited := source_of(scene, sentence.span, [before.span])):
            voice = cited
        draft = _draft(scene, before, sentence, voice)
        if draft:
            yield draft


def _said_so(scene: Scene, before: Sentence, sentence: Sentence) -> Voice | None:
    """Whoever says the sentence before with a pronoun for it ("La société l'a reconnu lundi", "NASA confirmed this")."""
    first = next(iter(scene.predicates_in(sentence.span.start, sentence.span.end)), None)
    if first is None or first.verb.act != "statement" or not first.verb.brings("c") or first.passive or before.block is not sentence.block:
        return None
    found = next(scene.speech.said_so.finditer(scene.text, max(sentence.span.start, first.span.start - CLITIC), first.span.end + CLITIC), None)
    if not found or not found.start() <= first.span.end <= found.end() + 1 or scene.speech.clause.search(scene.text, sentence.span.start, min(found.start(), first.span.start)):
        return None
    voice = subject_of(scene, first, sentence.span.start, sentence.span.end)
    lead = scene.text[sentence.span.start : voice.reach.start] if voice and voice.reach.start >= sentence.span.start else ""
    opens = not lead.strip() or lead.endswith(", ") or any(sign.search(lead) for sign in (scene.speech.article, scene.speech.oblique))
    return voice if voice and opens and (voice.name or voice.surface) else None


def _voice(scene: Scene, sentence: Sentence, start: int) -> Voice | None:
    end = sentence.span.end
    agent = scene.speech.agent.search(scene.text, start, min(end, start + 80))
    if agent:
        return voice_at(scene, agent.end(), end)
    for predicate in scene.predicates_in(sentence.span.start, end)[:1]:
        return subject_of(scene, predicate, predicate.span.start, end) or subject_of(scene, predicate, start, end)
    described = voice_at(scene, start, end)
    if described and described.person and described.name:
        return described
    people = [voice for voice in scene.voices_in(start, end) if voice.name and not scene.oblique(voice)]
    return people[0] if people and people[0].reach.start - start < NEAR else None


def _draft(scene: Scene, before: Sentence, sentence: Sentence, voice: Voice) -> Draft | None:
    quoted = [q for q in scene.quotations_in(before.span.start, before.span.end) if before.span.end - q.marks.end <= 2 and q.marks.start - before.span.start <= 2]
    words = quoted[0].words if quoted else trimmed(scene.text, start_of(scene, before.span), before.span.end)
    if words is None or (not quoted and _is_told(scene, words, voice)):
        return None
    draft = Draft("direct" if quoted else "indirect", [words], before.span, NEXT, voice, attribution=Span(sentence.span.start, voice.reach.end))
    draft.widen(draft.attribution or sentence.span)
    draft.block_end = sentence.block.span.end
    return draft


def _is_told(scene: Scene, words: Span, teller: Voice) -> bool:
    """Whether the sentence before is somebody's statement already; what sides agreed on or asked for is that of the person who tells it ("India agreed to pay. | This was announced by X")."""
    named = teller.person and teller.name is not None and bool(teller.entities)
    for one in scene.predicates_in(words.start, words.end):
        content, voice = content_of(scene, one, words.end), subject_of(scene, one, words.start, words.end)
        if _closes(scene, words, one):
            return True
        deed = named and voice is not None and not (voice.person and voice.entities) and one.verb.act != "statement"
        if content and voice and not deed and not is_intention(scene, one, words.start) and not is_object_relative(scene, words.start, voice, one, content[1]):
            return True
    return False


def _closes(scene: Scene, words: Span, one: Predicate) -> bool:
    """Whether a verb behind the words says whose they are ("The treaty is signed, | said Anna Lund.")."""
    if one.verb.act != "statement" or one.span.start <= words.start or scene.text[one.span.start - 2 : one.span.start] != ", ":
        return False
    voice = subject_of(scene, one, one.span.start, words.end)
    return voice is not None and voice.reach.start >= one.span.end and bool(voice.name)
