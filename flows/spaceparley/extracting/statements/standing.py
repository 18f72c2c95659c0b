"""Whose words a quotation is that stands for itself, without any verb of saying: of whoever the sentences beside it tell of."""


from ...language import later as re
from ...span import Span
from ..document import Sentence
from .phrases import closes_apposition, is_oblique, voice_at
from .quotations import Quotation
from .scene import Scene
from .subjects import subject_after, subject_of
from .voices import Voice

BACK = 2
"""Sentences before the quotation in which somebody must be told of."""
LATEST = 60
"""Characters of a sentence before the one whom it is about."""
BARE = re.compile(r"(?:[^|\n«»“”\"]{1,40}[ ]\|)?(?:\*\*(?!(?:[\s>_—–|-]|\d{1,2}[:.h]\d\d)*+\*\*)[^*\n]{1,40}\*\*|[\s>*_—–|-]|\d{1,2}[:.h]\d\d)*+")


BARE_NAME = re.compile(r"[#\s>*_]*(?:\d{1,2}[.)][ ])?")


def last_telling(scene: Scene, quotation: Quotation) -> Voice | None:
    """The one person who speaks or acts in the sentences before, with nobody else in them; for a paragraph of its own, in the one before it."""
    here = scene.sentence_at(quotation.marks.start)
    alone = is_paragraph(scene, quotation)
    place, block = here.span.start, None if alone else here.block
    for _ in range(BACK):
        before = scene.sentence_at(max(0, place - 1))
        if before.span.start >= place or before.block.kind != "paragraph" or before.block != (block or before.block):
            return None
        block = before.block
        voices = [voice for voice in scene.voices_in(before.span.start, before.span.end) if voice.person]
        if voices or scene.predicates_in(before.span.start, before.span.end):
            return _only(scene, before, voices)
        place = before.span.start
    return None


def named_above(scene: Scene, quotation: Quotation) -> Voice | None:
    """Whoever is named, with no more than a post, in the heading or bold line over words that stand for themselves ("**X, ingénieure :**")."""
    here = scene.sentence_at(quotation.marks.start).block
    above = scene.sentence_at(max(0, here.span.start - 2)).block
    line = above.span.of(scene.text)
    if above.span.end > here.span.start or not (above.kind == "heading" or line.startswith(("**", "__")) or line.rstrip("*_ ").endswith(":")) or "\n" in line:
        return None
    voices = [voice for voice in scene.voices_in(above.span.start, above.span.end) if voice.name and voice.entities]
    people = [voice for voice in voices if voice.person and not is_oblique(scene, voice, above.span.start)]
    if not people or not BARE_NAME.fullmatch(scene.text, above.span.start, people[0].reach.start) or scene.speech.clause.search(scene.text, people[0].reach.end, above.span.end):
        return None
    return people[0]


def next_telling(scene: Scene, quotation: Quotation) -> Voice | None:
    """Whoever the sentence right after a quotation that opens its paragraph is about ("« … » Le directeur, X, hausse les épaules.")."""
    here = scene.sentence_at(quotation.marks.end - 1)
    if not BARE.fullmatch(scene.text, here.block.span.start, quotation.marks.start):
        return None
    after = scene.sentence_at(min(here.block.span.end - 1, here.span.end + 2))
    if after.span.start < here.span.end or scene.text[after.span.start] in "«“\"—":
        return None
    voices = [voice for voice in scene.voices_in(after.span.start, after.span.end) if voice.person]
    return _only(scene, after, voices)


def is_paragraph(scene: Scene, quotation: Quotation) -> bool:
    """Whether quotations, this one first, are all that its paragraph holds."""
    block = scene.sentence_at(quotation.marks.start).block.span
    if not BARE.fullmatch(scene.text, block.start, quotation.marks.start):
        return False
    place = quotation.marks.end
    for other in scene.quotations_in(quotation.marks.end, block.end):
        if scene.text[place : other.marks.start].strip(" .,\n*_"):
            return False
        place = other.marks.end
    return not scene.text[place : block.end].strip(" .,!?\n*_")


def follows(scene: Scene, quotation: Quotation, passage: Span) -> bool:
    """Whether no more than the end of a paragraph stands between a passage and a quotation."""
    between = scene.text[passage.end : quotation.marks.start]
    return "\n\n" in between and not between.strip(" .,!?\n*_>")


def tells_of_another(scene: Scene, speaker: Voice, start: int, end: int) -> bool:
    """Whether a sentence between somebody's words and more of them is about another person ("…", X says. The analyst Y is less sure. | "…")."""
    while (sentence := scene.sentence_at(start + 1)).span.end < end and sentence.span.end > start:
        opening = next((one for one in scene.voices_in(max(start, sentence.span.start), sentence.span.end) if one.person and not is_oblique(scene, one, sentence.span.start)), None)
        if opening and sentence.span.start >= start and opening.entities and opening.reach.start - sentence.span.start <= LATEST and not set(opening.entities) & set(speaker.entities):
            return True
        start = sentence.span.end
    return False


def _only(scene: Scene, sentence: Sentence, voices: list[Voice]) -> Voice | None:
    """Whoever speaks in the sentence, or thinks what it tells; or who opens it, where it tells of nobody else."""
    opening = scene.speech.according.match(scene.text, sentence.span.start, sentence.span.end)
    if opening and (voice := voice_at(scene, opening.end(), sentence.span.end)) and voice.person and voice.entities and scene.text.startswith(",", voice.reach.end):
        return voice
    for predicate in scene.predicates_in(sentence.span.start, sentence.span.end):
        inverted = scene.text[sentence.span.start : predicate.span.start].rstrip().endswith(",") and not predicate.pronoun and not closes_apposition(scene, predicate, sentence.span.start)
        voice = (subject_after(scene, predicate, sentence.span.end) if inverted else None) or subject_of(scene, predicate, sentence.span.start, sentence.span.end)
        if voice and not predicate.passive and (voice.person or voice.entities):
            return voice
    direct = [voice for voice in voices if not is_oblique(scene, voice, sentence.span.start)]
    if len(direct) != 1 or len({voice.entities for voice in voices}) > 1:
        return None
    return direct[0] if direct[0].reach.start - sentence.span.start <= LATEST else None
