"""Whose people speak where only a place or a circle of them is told: "В Анкаре заявили", "côté syndicats, on …"."""


from ...language import later as re
from ...language import load
from ...language.referents import ReferentWords
from ...span import Span
from ..names.inflection import nominative
from ..names.spelling import english_programme
from .predicates import Predicate
from .scene import Scene
from .voices import Voice

CIRCLE = re.compile(r"[a-zà-ÿа-яё-]{3,}[sxыи](?=,)")
NOUN = re.compile(r"([a-zà-ÿа-яё-]{3,})[ ](?=[«“\"])")
MARKED = re.compile(r"«([^«»\n]{2,40})»")
LEAST = 4
BESIDE_VERB, FURTHEST = 24, 260
"""Characters beside a verb in which the source stands that is told as a place; before it, in which somebody else may be named."""
LONGEST = 60
"""Characters of a town's name."""


def town_at(scene: Scene, start: int) -> Voice | None:
    """The town or country that stands for its government where people in it speak ("В Анкаре заявили")."""
    for mention in scene.document.mentions_in(Span(start, start + LONGEST)):
        entity = scene.document.entity(mention.entity) if mention.entity else None
        if entity and entity.kind == "place" and mention.span.start == start:
            return Voice(mention.span, mention.span, entity.name, mention.span.of(scene.text), (entity.key,), person=False)
    return None


def circle_at(scene: Scene, start: int, end: int) -> Voice | None:
    """People in general, told by one plural noun before the comma ("côté syndicats, on …")."""
    found = CIRCLE.match(scene.text, start, end)
    return Voice(Span(*found.span()), Span(*found.span()), found[0], found[0]) if found else None


def house_told(scene: Scene, voice: Voice) -> Voice | None:
    """The house whose people speak, where the outlet that they spoke to follows its noun and was taken for its name ("В агентстве “Ъ” заявили")."""
    found = NOUN.match(voice.reach.of(scene.text))
    if not found or not scene.speech.institution.match(found[0]):
        return None
    span = Span(voice.reach.start, voice.reach.start + found.end(1))
    return Voice(span, span, nominative(found[1], scene.document.language, "organisation"), found[1], person=False)


def marked_at(scene: Scene, start: int, end: int) -> Voice | None:
    """The house whose name stands in marks right there: the one of that name told before, else by its own ("В «Старткоме» заявили")."""
    found = MARKED.match(scene.text, start, end)
    if not found:
        return None
    stem = found[1][:-2].lower() if len(found[1]) > LEAST else found[1].lower()
    span = Span(*found.span())
    known = [one for one in scene.document.entities if one.kind == "organisation" and stem in one.surface.lower()]
    if len(known) == 1:
        return Voice(span, span, known[0].name, known[0].surface, (known[0].key,), person=False)
    words = nominative(found[1], scene.document.language, "organisation")
    return None if known else Voice(span, span, english_programme(words, scene.document.language), words, person=False)


def there_at(scene: Scene, predicate: Predicate, start: int, end: int) -> Voice | None:
    """The institution that spoke last, told as a place right beside the verb ("там же отметили")."""
    words = load(scene.document.language, ReferentWords)
    if any(voice.reach.end >= predicate.span.start - 1 and voice.name for voice in scene.voices_in(max(start, predicate.span.start - FURTHEST), predicate.span.start)):
        return None
    for found in words.there.finditer(scene.text, max(start, predicate.span.start - BESIDE_VERB), min(end, predicate.span.end + BESIDE_VERB)):
        span = Span(*found.span())
        if not scene.text[predicate.span.end : span.start].strip() or not scene.text[span.end : predicate.span.start].strip():
            return Voice(span, span, None, found[0], person=False)
    return None
