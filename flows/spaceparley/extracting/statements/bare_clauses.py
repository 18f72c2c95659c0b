"""What a reporting verb brings in without a conjunction ("X said on Monday | the probe is ready")."""

import re

from .endings import hearer_end
from .predicates import Predicate
from .scene import Scene

ASIDE = re.compile(r",[ ]")
REACH = 200
"""Characters within which the verb of such a clause stands."""


def bare_clause(scene: Scene, predicate: Predicate, _: int, end: int) -> int | None:
    """Where the clause opens right behind the verb, or behind whom, when and where it was told; None where there is none."""
    told = scene.speech.tells_whom.search(scene.text, predicate.span.start, predicate.span.end)
    found = (scene.speech.audience.match(scene.text, predicate.span.end, end) if told else None) or scene.speech.bare.match(scene.text, predicate.span.end, end)
    if found is None:
        return None
    if scene.speech.oblique.search(scene.text, predicate.span.end, found.end()) and _is_told_before(scene, predicate):
        return None  # "…, X said in | an interview published on Monday"
    until = min(end, found.end() + REACH)
    aside = ASIDE.search(scene.text, found.end(), until)
    if aside and scene.speech.relative_clause.match(scene.text, aside.end()) and scene.text.find(", ", aside.end(), end) < 0:
        until = aside.start()
    until = min(until, hearer_end(scene, predicate.span, end)) if told else until
    return found.end() if found.end() < until and scene.speech.clause.search(scene.text, found.end(), until) else None


def _is_told_before(scene: Scene, predicate: Predicate) -> bool:
    """Whether what is said stands before the subject of the verb, a comma between them; a clause that only tells when or why is none of it ("After the launch was scrubbed, | X said in a statement the crew is safe")."""
    start = scene.sentence_at(predicate.span.start).span.start
    if scene.speech.subordinate.match(scene.text[start : predicate.span.start].lower()):
        return False
    comma = scene.text.rfind(", ", start, predicate.span.start)
    return comma > 0 and bool(scene.text[comma + 2 : predicate.span.start].strip()) and scene.speech.clause.search(scene.text, start, comma) is not None
