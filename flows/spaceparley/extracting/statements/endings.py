"""Where words that somebody is told to have said end."""

import re

from ...span import Span
from .newcomers import newcomer_at
from .predicates import Predicate
from .scene import Scene

ADDING = re.compile(r"(?:,[ ](?:tout[ ]|while[ ]|en[ ])?|[ ](?:tout|while)[ ])(?:en[ ])?\Z")
TAIL = " \t\n\u00a0\u202f.,;:!?…*_—–"
OWN, CLOSE, FAR = "inwc", 8, 40
"""What a speaker's second verb brings in; characters from it to that, and in which it is looked for."""
THINGS = {"vehicle", "programme"}
COMMA = re.compile(r",[ ]")
SEMICOLON = re.compile(r";\s")
WORDS = re.compile(r"\w+")


def clause_end(scene: Scene, start: int, end: int) -> int:
    """Where the words brought in from `start` end: at an aside that attributes, a verb that adds, or the sentence's end."""
    text, whole = scene.text, end
    for predicate in scene.predicates_in(start, end):
        before = text[max(start, predicate.span.start - 12) : predicate.span.start]
        if found := newcomer_at(scene, predicate, start):
            end = found[1]
            break
        if predicate.verb.form == "trailing" and (adding := ADDING.search(before)):
            end = predicate.span.start - len(before) + adding.start()
            break
        joint = scene.speech.closing_joint.search(before) if predicate.verb.form in ("finite", "participle") else None
        if joint is None and scene.speech.that.match(text, predicate.span.end + 1, end):
            joint = scene.speech.joined.search(before)
        if joint is None and _is_speakers(scene, predicate, start, end):
            second = scene.speech.joined.search(before)
            joint = second if second and second[0].strip() != "," else None
        if joint and not predicate.passive:
            end = predicate.span.start - len(before) + joint.start()
            break
        comma = text.rfind(", ", start, predicate.span.start)
        if comma > 0 and predicate.verb.takes != "q" and scene.speech.relative_clause.match(text, comma + 2) and text.find(", ", predicate.span.end, end) < 0:
            end = comma
            break
        if predicate.pronoun and before.rstrip().endswith((",", "»", '"', "”")):
            end = predicate.span.start
            break
    end = _without_relay(scene, start, end)
    broken = scene.speech.breaks_off.search(text, start, end)
    end = broken.start() if broken else end
    stop = SEMICOLON.search(text, start, end)
    if stop and (scene.predicates_in(stop.end(), whole) or any(q.marks.start >= stop.end() and q.words.of(text)[:1].isupper() for q in scene.quotations_in(start, end))):
        end = stop.start()
    return end


def _without_relay(scene: Scene, start: int, end: int) -> int:
    """Where words end before a tail that says who passes them on ("… to build a probe, according to the ministry")."""
    for aside in COMMA.finditer(scene.text, start, end):
        if scene.speech.passed_on.match(scene.text, aside.end(), end):
            return aside.start()
        found = scene.speech.according.match(scene.text, aside.end(), end)
        if found and not found["weak"] and not scene.speech.clause.search(scene.text, found.end(), end):
            return aside.start()
    return end


def _is_speakers(scene: Scene, predicate: Predicate, start: int, end: int) -> bool:
    """Whether a verb joined to a clause in which nobody is told of that can speak is the speaker's own ("said the launch would slip and proposed to meet")."""
    text, at, verb = scene.text, predicate.span.end, predicate.verb
    if predicate.passive or predicate.pronoun or verb.form not in ("finite", "participle") or not any(verb.brings(one) for one in OWN):
        return False
    brought = next((one.start("start") for sign in (scene.speech.infinitive, scene.speech.noun) for one in sign.finditer(text, at, min(end, at + FAR)) if one.start("start") - at < CLOSE), None)
    if brought is None and not scene.speech.that.match(text, at + 1, end) and not scene.speech.that.match(text, at, end):
        return False
    # Adjectives of readiness ("готов к работе") and verbs of showing ("confirmed the fault") are as well those of a thing.
    if (verb.act == "promise" and not verb.brings("n")) or (verb.act == "statement" and not (brought and scene.speech.abstract.match(text, brought))):
        return False
    actors = (scene.document.entity(mention.entity) for mention in scene.document.mentions_in(Span(start, predicate.span.start)) if mention.entity)
    if any(actor.kind not in THINGS for actor in actors):
        return False
    return not scene.voices_in(start, predicate.span.start) and not scene.speech.pronoun.search(text, start, predicate.span.start)


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The span without the white space and punctuation around it; a question mark is part of nothing reported."""
    while start < end and text[start] in " \t\n\u00a0\u202f,;:—–":
        start += 1
    while end > start and text[end - 1] in TAIL:
        end -= 1
    # An abbreviation keeps its full stop where more than the sentence's own ends there.
    return Span(start, end) if start < end else None


def hearer_end(scene: Scene, told: Span, end: int) -> int:
    """The one comma behind whoever listens, where all that was said stands before ("…, X told a committee on Monday, | two years later than announced"); else the end."""
    opening = scene.document.sentence_at(told.start).span.start
    comma = scene.text.find(", ", told.end, end)
    is_behind = comma > 0 and scene.text.find(", ", opening, told.start) > 0
    return comma if is_behind and scene.text.find(", ", comma + 1, end) < 0 else end
