"""Who says what a sentence without a subject tells, in languages that may leave it out («Также добавила, что …»): whoever spoke right before."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from ...span import Span
from .agreement import disagrees
from .drafts import Draft
from .predicates import Predicate
from .scene import Scene
from .voices import Voice

OPENS = re.compile(r"(?:[^\W\d_]{1,2} )?")
"""A conjunction at the head of a sentence."""
BEFORE = 40
"""Characters between the words that somebody said and the next sentence, their attribution not counted."""


def passage_start(draft: Draft) -> int:
    """Where the words and their attribution begin."""
    return draft.passage.start


def dropped_subject(scene: Scene, span: Span, predicate: Predicate, told: Sequence[Draft]) -> Voice | None:
    """The speaker of the statement right before a sentence, of those told in order of the text, where the sentence opens with a verb of saying; None where the verb's gender speaks against it."""
    text, verb = scene.text, predicate.span.start
    lead = OPENS.match(text, span.start, verb)
    bare = lead is not None and (lead.end() == verb or scene.speech.aside.fullmatch(text[lead.end()].lower() + text[lead.end() + 1 : verb]) is not None)
    if not scene.speech.declined or predicate.verb.form != "finite" or not bare or scene.speech.many.fullmatch(predicate.span.of(text)):
        return None
    place = bisect_left(told, span.start, key=passage_start)
    last = told[place - 1] if place else None
    near = last is not None and last.voice is not None and scene.sentence_at(max(last.passage.end - 1, last.parts[-1].end - 1)).span.end >= span.start - BEFORE
    return last.voice if last and near and last.voice and last.voice.person and not disagrees(scene, predicate, last.voice) else None
