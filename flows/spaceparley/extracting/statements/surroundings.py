"""What an attribution in the middle, or at the end, of a sentence leaves of it: the words that are somebody's."""

import re

from ...span import Span
from .endings import WORDS, clause_end, trimmed
from .scene import Scene

FEWEST_WORDS = 2
SHORT_HEAD = 3
"""Words of what a verbless sentence opens with, at most."""
COLON = re.compile(r"(?:,[ ][^,:;.!?«»\"“”\n]{2,80})?[ \u00a0\u202f]?:[ \u00a0]")
"""From the name of whoever says it to a colon, a post at most between ("rétorque X, directrice de Y : …")."""
CLAUSE_BREAK = re.compile(r"(?:;|(?<!\d):)[ \u00a0\n]")


def parts_around(scene: Scene, sentence: Span, attribution: Span) -> list[Span]:
    """The words before it, and those after where the sentence goes on."""
    before = trimmed(scene.text, _part_start(scene, sentence, attribution), attribution.start)
    after = _rest(scene, sentence, attribution, before)
    if before and not after and (told := _headed(scene, attribution, sentence, before)):
        return [told]
    if before and after and scene.speech.hanging.search(before.of(scene.text)):
        # "They want May and, as she says, will get it": the clause that is hers follows the conjunction.
        return [after]
    return [part for part in (before, after) if part and (after or len(WORDS.findall(part.of(scene.text))) >= FEWEST_WORDS)]


def _part_start(scene: Scene, sentence: Span, attribution: Span) -> int:
    """Where the words before an aside begin: at the sentence, a semicolon, or a colon behind a reporting verb or before less than a clause."""
    start, end = sentence.start, attribution.start
    joints = (one for one in scene.speech.joined_clause.finditer(scene.text, sentence.start, end) if scene.text[one.start() - 1] == ",")
    for found in sorted((*CLAUSE_BREAK.finditer(scene.text, sentence.start, end), *joints), key=re.Match.start):
        if found[0][0] == " ":
            # "The ramp is ready, and | the papers, she hopes, will be signed in June"
            whole = ", " not in scene.text[found.end() : end].rstrip(", ")
            start = found.end() if whole and _is_split(scene, found.end(), attribution, sentence.end) else start
            continue
        told = found[0][0] == ";" or scene.predicates_in(start, found.start()) or _is_split(scene, found.end(), attribution, sentence.end)
        opens = found.end() >= end and scene.text.startswith(", ", attribution.end)
        start = found.end() if told or opens else start
    return start


def _is_split(scene: Scene, start: int, attribution: Span, end: int) -> bool:
    """Whether the clause that a colon opens goes on behind the aside ("…: the debris, she notes, will come down")."""
    clause = scene.speech.clause
    return not clause.search(scene.text, start, attribution.start) and scene.text.startswith(", ", attribution.end) and clause.search(scene.text, attribution.end, end) is not None


def _is_of_others(scene: Scene, start: int, end: int) -> bool:
    """Whether what a conjunction joins there is told by somebody else ("…, said X, | and Y added that …")."""
    told = next(iter(scene.predicates_in(start, end)), None) if scene.speech.joined_clause.match(scene.text, start - 1, end) else None
    return told is not None and any(voice.name and not voice.pronoun for voice in scene.voices_in(start, told.span.start))


def _rest(scene: Scene, sentence: Span, attribution: Span, before: Span | None) -> Span | None:
    hidden = scene.speech.anonymous.match(scene.text, attribution.end, sentence.end)
    colon = COLON.match(scene.text, hidden.end() if hidden else attribution.end, sentence.end) if before else None
    if colon and not scene.speech.clause.search(colon[0]) and not scene.quotations_in(colon.end(), colon.end() + 3):
        return _longer(scene, before, trimmed(scene.text, colon.end(), clause_end(scene, colon.end(), sentence.end)))
    aside = scene.speech.speaking.match(scene.text, attribution.end, sentence.end)
    found = scene.speech.goes_on.match(scene.text, aside.end() if aside else attribution.end, sentence.end)
    if not found:
        return None
    start = _behind_apposition(scene, attribution.end, sentence.end) or (found.end() if before else _clause_in(scene, found.start(), found.end()))
    if before and _is_of_others(scene, start, sentence.end):
        return None
    semicolon = scene.text.find("; ", start, sentence.end) if before else -1
    return _longer(scene, before, trimmed(scene.text, start, clause_end(scene, start, sentence.end) if semicolon < 0 else semicolon))


def _clause_in(scene: Scene, start: int, end: int) -> int:
    """Where the first clause begins of what stands between commas and has an article, else the end: no apposition has a verb of its own ("according to X, | the rocket is ready, but ...")."""
    comma = scene.text.find(", ", start, end)
    while 0 <= comma < end - 2:
        following = scene.text.find(", ", comma + 2, end)
        stop = following if following >= 0 else end
        article = scene.speech.indefinite_article.match(scene.text, comma + 2, stop)
        if article and scene.speech.clause.search(scene.text, comma + 2, stop) and not scene.speech.relative.search(scene.text, comma + 2, stop):
            return comma + 2
        comma = following
    return end


def _behind_apposition(scene: Scene, start: int, end: int) -> int | None:
    """Where a clause begins behind a noun phrase without a verb that only tells more of whoever is named before it ("Selon X, fournisseur de l'agence, | l'essai a réussi")."""
    found = scene.speech.says_more.match(scene.text, start, end)
    if found is None or scene.speech.clause.search(found["words"]) or not scene.speech.clause.search(scene.text, found.end(), end):
        return None
    comma = scene.text.find(", ", found.end(), end)
    if comma > 0 and scene.speech.indefinite_article.match(found["words"]) and not scene.speech.clause.search(scene.text, found.end(), comma):
        return None  # "Selon l'ESA, une filiale de Safran, | basée en Belgique, livrera les vannes": of that one the rest is told.
    return found.end()


def _longer(scene: Scene, before: Span | None, rest: Span | None) -> Span | None:
    """The words behind an attribution, where they are a clause and more than those before it."""
    if not rest or (before and not scene.speech.clause.search(scene.text, rest.start, rest.end)):
        return None
    return rest if not before or len(before.of(scene.text).split()) < FEWEST_WORDS or rest.end - rest.start > before.end - before.start else None


def _headed(scene: Scene, attribution: Span, sentence: Span, before: Span) -> Span | None:
    """The noun phrase behind an attribution where a word or two before only say what it is told for ("En cause, selon elle, la pénurie de …")."""
    rest = trimmed(scene.text, attribution.end, sentence.end) if scene.text.startswith(", ", attribution.end) else None
    if rest is None or not len(before.of(scene.text).split()) <= SHORT_HEAD < len(rest.of(scene.text).split()):
        return None
    return None if any(scene.speech.clause.search(scene.text, part.start, part.end) for part in (before, rest)) else rest
