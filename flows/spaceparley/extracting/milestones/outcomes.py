"""What the next sentence says became of a launch: told as done, it has failed ("Eris lifted off on Sunday. | The rocket crashed 14 seconds later")."""

from dataclasses import replace

from ...span import Span
from ..document import Sentence
from ..facts import Entity
from .clauses import EVENTS
from .implied import LOST
from .page import Page
from .signs import Sign, find_signs, recast
from .slips import Claim
from .topic import KINDS

ROCKETS = {"rocket", "stage", "engine"}
"""Nouns of what brings something up, and of its parts."""
STAGE = "stage"
"""It falls once it is spent."""
OTHERS = {"meet", "people", "crew", "works", "text", "say", "background", "start", "end", "plan", "prior", "move", "cancel"}
"""Signs that a sentence tells of something else."""


def settle_outcome(page: Page, sentence: Sentence, claim: Claim, owner: Entity | None) -> Claim:
    """The claim of a launch that has taken place, failed where the next sentence of its paragraph tells of nothing but its failure."""
    if claim.telling.event.lexeme.kind != "launch" or claim.status != "achieved" or claim.target is None:
        return claim
    following = page.document.sentence_at(min(len(page.plain) - 1, sentence.span.end + 1))
    if following.span.start < sentence.span.end or following.block != sentence.block or page.dates_in(following.span):
        return claim
    sign = _failure(page, following.span, is_rocket=owner is not None and owner.key in page.rockets)
    return replace(claim, status="failed", sign=sign) if sign else claim


def _failure(page: Page, span: Span, *, is_rocket: bool) -> Sign | None:
    """The word for a failure of what flew; None where the sentence tells of something else before it, or of a landing. "It" may be a probe that has long left its rocket."""
    signs = recast(page.plain, tuple(find_signs(page.plain, span, page.document.language)), page.words)
    fail = next((sign for sign in signs if sign.sort == "fail"), None)
    if fail is None or fail.lexeme.id.endswith(LOST) or any(sign.sort in EVENTS and sign.lexeme.kind != "launch" for sign in signs):
        return None
    ahead = [sign for sign in signs if sign.end <= fail.start]
    if any(sign.sort in OTHERS for sign in ahead):
        return None
    named = [mention for mention in page.document.mentions_in(Span(span.start, fail.start)) if mention.entity and page.document.entity(mention.entity).kind not in KINDS and mention.kind != "pronoun"] if span.start < fail.start else []
    if any(sign.lexeme.english == STAGE for sign in ahead) and page.words.falls.search(page.plain, fail.start, fail.end):
        return None
    is_of_it = all(sign.lexeme.english in ROCKETS for sign in ahead if sign.sort == "craft") and not named
    flies = is_rocket or any(sign.sort in EVENTS for sign in signs)
    told = any(sign.sort == "craft" for sign in ahead) or (flies and any(page.words.pronoun.match(page.plain, start) for start in _words(page, span, fail.start)))
    return fail if is_of_it and told and not any(sign.sort == "noun" for sign in ahead) else None


def _words(page: Page, span: Span, end: int) -> list[int]:
    """Where the words of a stretch begin."""
    return [at for at in range(span.start, end) if at == span.start or page.plain[at - 1] == " "]
