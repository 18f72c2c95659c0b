"""Words that somebody is told to have said before a colon and his own words: "X said the deal was close: "We will sign."."""

from collections.abc import Iterator, Sequence

from ...language import later as re
from ...span import Span
from .contents import WORDED, content_of
from .drafts import Draft
from .endings import trimmed
from .scene import Scene
from .voices import Voice

COLON = re.compile(r"[ \u00a0\u202f]?:[ \u00a0\u202f*_]*[«\"“„]?[ \u00a0\u202f]?\Z")
FEWEST, FAR = 2, 24
"""Words of such a clause; characters before a verb or name in which "as" or "according to" stands."""


def find_led(scene: Scene, direct: Sequence[Draft]) -> Iterator[tuple[Span, Voice]]:
    """The clause between whoever says it and the colon, with whose it is, for each quotation led up to by both."""
    for draft in direct:
        at = draft.attribution
        colon = COLON.search(scene.text, at.start, draft.parts[0].start) if at and at.start < draft.parts[0].start else None
        if at is None or colon is None or draft.voice is None or draft.voice.pronoun:
            continue
        words = _words(scene, at.start, colon.start(), draft.voice)
        if words and len(words.of(scene.text).split()) >= FEWEST:
            yield words, draft.voice


def _words(scene: Scene, start: int, colon: int, voice: Voice) -> Span | None:
    predicate = next(reversed(scene.predicates_in(start, colon)), None)
    content = content_of(scene, predicate, colon) if predicate else None
    if content:
        # "Her answer, X told the panel, was simple: …": a clause of its own stands in no aside.
        return content[0] if content[1] in WORDED and not scene.speech.clause.match(content[0].of(scene.text).rpartition(", ")[2]) else None
    told = max(voice.reach.end, predicate.span.end if predicate else 0)
    before = scene.speech.as_said.search(scene.text, max(0, predicate.span.start - FAR), predicate.span.start) if predicate else scene.speech.according.search(scene.text, max(0, voice.reach.start - FAR), voice.reach.start + 1)
    if not before or told >= colon:
        return None
    found = scene.speech.goes_on.match(scene.text, told, colon)
    words = trimmed(scene.text, found.end(), colon) if found else None
    return words if words and scene.speech.clause.search(scene.text, words.start, words.end) else None
