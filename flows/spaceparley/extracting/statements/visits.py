"""Whom "the guest" and "the host" mean: whoever is received, and whoever receives."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...language import load
from ...language.referents import ReferentWords
from ..names.inflection import nominative
from .drafts import Draft
from .scene import Scene
from .voices import Voice

BESIDE = 24
"""Characters before a name in which a verb of receiving stands."""
NEXT = 4
"""Characters between words and a quotation that answers them."""


def visitor(scene: Scene, voice: Voice, circles: Iterable[Sequence[Voice]], before: Voice | None, earlier: Sequence[Draft]) -> Voice | None:
    """The one whom the word means of the people told in the nearest circle that has any who fit; None where it may be more than one.

    Who receives is no guest. Of several that may be, it is whoever the sentence before is about, and in answer to words quoted right before, the one who did not say them.
    Where that sentence tells of two ("X met Y. The guest ..."), its subject is the host.
    """
    words, at = load(scene.document.language, ReferentWords), voice.reach.start
    receiving = {one.entities for one in scene.voices_in(0, at) if one.entities and _receives(scene, one, words)}
    hosted = words.guest.fullmatch(voice.reach.of(scene.text)) is not None
    fitting: list[Voice] = next((left for people in circles if (left := [one for one in people if (one.entities in receiving) != hosted])), [])
    if len(fitting) > 1 and before:
        away = hosted if _tells_of_others(scene, at, before) else _answers(scene, earlier, at)
        fitting = [one for one in fitting if (one.entities[0] in before.entities) != away]
    return replace(fitting[0], reach=voice.reach, span=voice.span, pronoun=False) if len(fitting) == 1 else None


def _receives(scene: Scene, one: Voice, words: ReferentWords) -> bool:
    if words.receives.match(scene.text, one.reach.end):
        return True
    name = one.span.of(scene.text)
    return words.received_by.search(scene.text, max(0, one.reach.start - BESIDE), one.reach.start) is not None and nominative(name, scene.document.language, "person") == name


def _tells_of_others(scene: Scene, at: int, subject: Voice) -> bool:
    """Whether the sentence before names other people than its subject."""
    before = scene.sentence_at(max(0, scene.sentence_at(at).span.start - 1)).span
    return any(one.person and one.entities and one.entities[0] not in subject.entities for one in scene.voices_in(before.start, before.end))


def _answers(scene: Scene, earlier: Sequence[Draft], at: int) -> bool:
    """Whether the words stand behind a quotation that was somebody's, with nothing told between."""
    last = next((draft for draft in reversed(earlier) if draft.passage.end <= at), None)
    here = scene.quotations_in(scene.sentence_at(at).span.start, at)
    start = here[0].marks.start if here else scene.sentence_at(at).span.start
    return last is not None and last.mode == "direct" and start - last.passage.end <= NEXT
