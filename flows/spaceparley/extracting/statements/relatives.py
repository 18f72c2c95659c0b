"""Reporting verbs of relative clauses: what they bring in ends where their clause does ("X, qui promet une livraison en mai, reste …")."""

import re

from ...span import Span
from .endings import clause_end, trimmed
from .predicates import Predicate
from .scene import Scene
from .voices import Voice, name_at

COMMA = re.compile(r",[ ]")
OBJECTS = {"noun", "abstract", "event", "valued", "linked", "about", "informed"}
BREAK = re.compile(r"[,;:.!?]")
NEAR, BESIDE = 16, 80
POST = re.compile(r"[ ][^,;:.!?\n]{3,60},[ ]")
"""A post before the name that it tells of, and the comma between them."""


def within_relative(scene: Scene, start: int, predicate: Predicate, voice: Voice, content: Span) -> Span:
    """The content up to the comma that ends its relative clause; all of it where the verb is of no such clause."""
    if not _is_relative(scene, start, predicate, voice):
        return content
    for comma in COMMA.finditer(scene.text, content.start, content.end):
        if scene.speech.clause.match(scene.text, comma.end()) or scene.speech.relative_clause.search(scene.text, comma.end(), comma.end() + NEAR) or any(one.span.start == comma.end() for one in scene.predicates_in(comma.end(), content.end)):
            return trimmed(scene.text, content.start, comma.start()) or content
    return content


def described_by_clause(scene: Scene, start: int, end: int) -> Voice | None:
    """Whoever opens a sentence and is told more of between commas that run up to the verb ("X, dont le chiffre d'affaires a reculé, …, a confirmé", "X, a former official who …, said")."""
    if "," not in scene.text[start:end]:
        return None
    first = next(iter(scene.voices_in(start, min(end, start + BESIDE))), None)
    opens = first is not None and not scene.text[start : first.reach.start].strip(" «\"“") and first.name and not first.pronoun
    voice = first if opens else name_at(scene.text, start, end, scene.document.language)
    if voice is None or not scene.text.startswith(", ", voice.reach.end) or scene.text.rfind(", ", voice.reach.end + 2, end) < 0:
        return None
    aside = voice.reach.end + 2
    return voice if scene.speech.relative_clause.match(scene.text, aside) or scene.speech.indefinite_article.match(scene.text, aside) else None


def told_by_whom(scene: Scene, attribution: Span, start: int, end: int) -> tuple[Span, Voice] | None:
    """The words of whoever stands right before a relative pronoun that "according to" leads ("X, selon qui | la sonde est prête, a signé")."""
    whom = scene.speech.whom.match(scene.text, attribution.end, end)
    near = scene.voices_in(max(start, attribution.start - BESIDE), attribution.start) if whom else ()
    voice = next((one for one in reversed(near) if scene.text[one.reach.end : attribution.start] == ", "), None)
    if whom is None or voice is None or voice.pronoun:
        return None
    stop = next((comma.start() for comma in COMMA.finditer(scene.text, whom.end(), end) if scene.speech.clause.match(scene.text, comma.end())), end)
    words = trimmed(scene.text, whom.end(), clause_end(scene, whom.end(), stop))
    return (words, voice) if words else None


def is_object_relative(scene: Scene, start: int, voice: Voice, predicate: Predicate, construction: str) -> bool:
    """Whether a relative pronoun before the subject is the verb's own object, so that no noun behind the verb can be ("that X announced last year")."""
    if (construction not in OBJECTS and not (voice.pronoun and construction == "infinitive")) or voice.reach.end > predicate.span.start:
        return False
    if scene.speech.contrast.search(scene.text, start, voice.reach.start):
        return False  # "…, tandis que X a promis un vol"
    pronoun = scene.speech.relative_clause.match(scene.text, voice.reach.start) or next(reversed(list(scene.speech.relative_clause.finditer(scene.text, max(start, voice.reach.start - BESIDE), voice.reach.start + 1))), None)
    if pronoun is None or pronoun.start() <= start:
        return False
    lead = scene.text[min(pronoun.end(), voice.reach.start) : voice.reach.start]
    if BREAK.search(lead) or scene.speech.clause.search(lead) or scene.speech.hanging.search(scene.text[start : pronoun.start()].rstrip()):
        return False
    found = scene.speech.relative_object.search(scene.text, start, pronoun.end() + 1)
    return found is not None and not found.groupdict().get("whose")


def _is_relative(scene: Scene, start: int, predicate: Predicate, voice: Voice) -> bool:
    """Whether the verb stands behind a relative pronoun ("qui promet"), or behind one that leads its subject ("dont la patronne, X, promet")."""
    if scene.speech.contrast.search(scene.text, start, voice.reach.start):
        return False
    lead = scene.text[max(start, voice.reach.start - BESIDE) : voice.reach.start]
    own = scene.text[max(start, voice.reach.start - NEAR) : predicate.span.start]
    if "," in own and scene.speech.relative.search(own):
        return True
    if scene.speech.relative_clause.match(scene.text, voice.reach.start):
        return True
    pronoun = next(reversed(list(scene.speech.relative_clause.finditer(lead))), None)
    post = lead[pronoun.end() :] if pronoun else ""
    return scene.speech.relative_object.search(lead) is not None or (POST.fullmatch(post) is not None and not scene.speech.clause.search(post))
