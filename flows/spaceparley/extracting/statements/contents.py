"""What a reporting verb brings in: the span of its clause, infinitive or noun phrase."""

from collections.abc import Callable
from dataclasses import replace

from ...language import later as re
from ...language import load
from ...language.referents import ReferentWords
from ...span import Span
from .bare_clauses import bare_clause
from .endings import WORDS, clause_end, trimmed
from .predicates import Predicate
from .scene import Scene

GAP_CHARS = 150
NEAR = 110
LONGEST_WORD = 25
FEW = 2
"""Words between a verb and its colon that say how it is done."""
SHORT_GAP = 25
"""Characters that cannot be a clause of their own."""
BREAK = re.compile(r"[;:!?«»“”„\"\n](?!\w)")
BEFORE_FRAGMENT = 60
GOES_ON = re.compile(r"[ ][^\W\d_]")
"""Behind a single quoted word, the words that it governs ("se dit « prête » à signer")."""
LONGEST_ASIDE, NEXT_TO = 220, 6
"""Characters of what stands between commas behind a verb; from the comma to what the verb brings in."""
SHORT_WORD = 5
"""Letters of a quoted word that says too little alone ("se dit « prête »" does say something)."""
SHORT = re.compile(r"[ ](?:[^\W\d_]{1,6}['’ ][ ]?){0,2}")
ASIDE = re.compile(r",[ ]")
BETWEEN = re.compile(r",[ ][^,;:.!?«»“”\"]{2,60},[ ]")
"""An aside between the verb and what it brings in ("a rappelé, chiffres à l'appui, que")."""
OUTLET = re.compile(r"[ ](?:[^\W\d_]{3,}[ ])?(?:«[^«»\n]{1,30}»|“[^”\n]{1,30}”|\"[^\"\n]{1,30}\")")
"""To whom it was told, in marks ("рассказали «Ведомостям», что")."""
OWNS = re.compile(r"['’]")
POSSESSOR = re.compile(r"[ ](?:(?:the|his|her|its|their)[ ])?(?:[A-Za-z][\w.-]*[ ]){0,4}[A-Za-z][\w.-]*['’]s?[ ]")
"""Whose the thing is that a verb has for its object, right behind it ("affirmed Japan's readiness")."""


def content_of(scene: Scene, predicate: Predicate, end: int) -> tuple[Span, str] | None:
    """What follows a predicate as its content up to `end`, an aside between commas skipped, and the name of the construction."""
    found = _content(scene, predicate, end)
    if found or scene.text[predicate.span.end : predicate.span.end + 1] != ",":
        return found
    following = next((one.span.start for one in scene.predicates_in(predicate.span.end, end) if one.verb.form != "trailing"), end)
    for comma in ASIDE.finditer(scene.text, predicate.span.end + 1, min(following, end, predicate.span.end + LONGEST_ASIDE)):
        moved = replace(predicate, span=Span(predicate.span.start, comma.start() + 1))
        inside = scene.text[predicate.span.end : comma.start()]
        if BREAK.search(inside):
            return None
        found = _content(scene, moved, end)
        if found and (found[0].start - comma.end() < NEXT_TO or found[1] == "fragment") and (found[1] in ("that", "infinitive") or not scene.speech.clause.search(inside)):
            return found
    return None


def _content(scene: Scene, predicate: Predicate, end: int) -> tuple[Span, str] | None:
    following = next((one.span.start for one in scene.predicates_in(predicate.span.end, end)), end)
    for name, find in CONSTRUCTIONS:
        if not predicate.verb.brings(name[0]):
            continue
        start = find(scene, predicate, following, end)
        if start is None:
            continue
        stop = clause_end(scene, start, end)
        colon = scene.text.find(": ", start, stop) if name[0] in "snwe" else -1
        if colon > 0 and name[0] == "s":
            stop = colon
        elif colon > 0 and len(scene.text[start:colon].split()) <= FEW and scene.speech.clause.search(scene.text, colon, stop):
            start = colon + 2
        span = trimmed(scene.text, start, stop if name[0] in CLAUSES else _second_verb(scene, start, stop))
        if span and len(WORDS.findall(span.of(scene.text)[:80])) >= FEWEST[name[0]]:
            return span, name[1:]
    return None


CLAUSES = "c"
"""Constructions whose words hold a finite verb of their own."""


def _second_verb(scene: Scene, start: int, end: int) -> int:
    """Where an infinitive or a noun phrase ends before "and" with another reporting verb, which can only be the speaker's."""
    for predicate in scene.predicates_in(start, end):
        joint = scene.speech.joined.search(scene.text, start, predicate.span.start)
        if joint and joint[0].strip() != "," and not predicate.passive and predicate.verb.form in ("finite", "participle"):
            return joint.start()
    return end


FEWEST = {"c": 2, "t": 2, "j": 3, "e": 1, "b": 2, "i": 2, "l": 3, "n": 2, "s": 2, "v": 2, "w": 2, "a": 2, "o": 3, "q": 2}


def _is_gap(scene: Scene, start: int, end: int, predicate: Predicate | None = None) -> bool:
    """Whether the words between a verb and its content can stand there: told whom, when, where."""
    gap = scene.text[start:end]
    if not gap.strip(" ,\u00a0") or (predicate and BETWEEN.fullmatch(gap) and not scene.speech.clause.search(gap)):
        return True
    if (predicate and OUTLET.fullmatch(gap) and scene.text.startswith(",", end)) or any(voice.reach.of(scene.text) == gap.strip() for voice in scene.voices_in(start, end)):
        return True
    if BREAK.search(gap):
        return False
    if predicate and "," not in gap and scene.speech.clause.search(gap):
        if len(gap) > SHORT_GAP:
            return False
    elif predicate and len(gap.split()) <= FEW and "," not in gap and scene.text.startswith(",", end):
        return True
    if predicate and predicate.verb.brings("t") and scene.speech.addressee.fullmatch(gap):
        return True
    return scene.speech.gap.match(gap) is not None or any(voice.reach.start - start <= 3 for voice in scene.voices_in(start, end))


def _that(scene: Scene, predicate: Predicate, following: int, _: int) -> int | None:
    start = predicate.span.end
    for found in scene.speech.that.finditer(scene.text, start, min(following, start + GAP_CHARS)):
        gap = scene.text[start : found.start()].rstrip()
        if scene.speech.hanging.search(gap) and scene.speech.clause.search(gap):
            # "says they will start in May, and that …": the first clause has no "that".
            return None
        if scene.speech.clause.search(gap) and scene.speech.oblique.search(scene.text, start, found.start()):
            continue  # "says he is sure of | that date"
        return found.end() if _is_gap(scene, start, found.start(), predicate) else None
    return None


def _infinitive(scene: Scene, predicate: Predicate, _: int, end: int) -> int | None:
    start = predicate.span.end
    for found in scene.speech.infinitive.finditer(scene.text, start, min(end, start + GAP_CHARS)):
        gap = scene.text[start : found.start()]
        if BREAK.search(gap) or gap.count(",") > 1 or len(gap) > NEAR:
            return None
        second = scene.speech.clause.search(scene.text, start, found.start())
        if second and scene.speech.joined.search(scene.text, start, second.start()):
            return None  # "called on the ambassador and is scheduled | to travel": it hangs on another verb.
        begin = found.start("start")
        opening = next((q.marks.start for q in scene.quotations_in(start, begin) if q.marks.end > begin), begin)
        return start if predicate.verb.brings("x") else opening
    return None


def _bare_infinitive(scene: Scene, predicate: Predicate, _: int, end: int) -> int | None:
    found = scene.speech.bare_infinitive.match(scene.text, predicate.span.end, end)
    return found.start("start") if found else None


def _called(scene: Scene, predicate: Predicate, _: int, end: int) -> int | None:
    start = _judged(scene, predicate, end, scene.speech.called)
    return None if start is None or _is_guest(scene, predicate, start) else start


def _is_guest(scene: Scene, predicate: Predicate, start: int) -> bool:
    """Whether whoever stands behind the verb is received, and not spoken of ("welcomed Slovenia on Thursday as the newest signatory")."""
    receives = load(scene.document.language, ReferentWords).receives
    if receives.match(scene.text, predicate.span.start - 1) is None or any(scene.quotations_in(start, clause_end(scene, start, len(scene.text)))):
        return False
    return any(one.entity and one.span.start == start and not OWNS.match(scene.text, one.span.end) for one in scene.document.mentions_in(Span(start, start + NEAR)))


def _valued(scene: Scene, predicate: Predicate, _: int, end: int) -> int | None:
    figure = scene.speech.valued.match(scene.text, predicate.span.end, end)
    if figure and scene.speech.determined.search(scene.text, figure.end(), min(end, figure.end() + NEAR)):
        return predicate.span.end + 1
    object_ = scene.speech.noun.search(scene.text, predicate.span.end, min(end, predicate.span.end + NEAR))
    if not object_ or scene.text[predicate.span.end : object_.start("start")].strip(" ,"):
        return None
    return _judged(scene, predicate, end, scene.speech.valued)


def _judged(scene: Scene, predicate: Predicate, end: int, sign: re.Pattern[str]) -> int | None:
    """The object of a verb of judging, where a sign behind it shows that it is judged."""
    start = predicate.span.end
    found = scene.speech.noun.search(scene.text, start, min(end, start + NEAR))
    at = found.start("start") if found and not scene.text[start : found.start("start")].strip(" ,") else start + 1
    stop = clause_end(scene, start, end)
    judged = sign.search(scene.text, start, stop)
    if judged and judged.start() < at:
        return None
    return at if judged and at < stop and not BREAK.search(scene.text[start : judged.start()]) and judged.start() - start < GAP_CHARS else None


def _noun(scene: Scene, predicate: Predicate, following: int, end: int) -> int | None:
    end = min(end, predicate.span.end + NEAR)
    if scene.text.startswith(",", predicate.span.end) or scene.speech.said_so.match(scene.text, predicate.span.start):
        return None  # "She disclosed this in Rome when she received the prize"
    owner = POSSESSOR.match(scene.text, predicate.span.end, end)
    if owner and owner.end() <= following and not scene.speech.oblique.search(owner[0]) and scene.speech.noun.match(scene.text, owner.end()):
        return predicate.span.end + 1
    for found in scene.speech.noun.finditer(scene.text, predicate.span.end, end):
        start = found.start("start")
        gap = scene.text[predicate.span.end : found.start()]
        if not _is_gap(scene, predicate.span.end, found.start()) or start > following or ("," in gap and scene.speech.clause.search(gap)):
            return None
        if any(one.verb.form == "trailing" and one.span.start <= start for one in scene.predicates_in(predicate.span.end, start + LONGEST_WORD)):
            return None
        if not any(voice.reach.start <= start + 4 and voice.reach.end > start for voice in scene.voices_in(predicate.span.end, end + LONGEST_WORD)):
            return start
        # Whoever is told stands before what he is told ("a confirmé à l'AFP la perte de …").
        if not scene.speech.oblique.search(scene.text, predicate.span.end, found.start()):
            return None
    return None


def _abstract(scene: Scene, predicate: Predicate, following: int, end: int) -> int | None:
    start = _noun(scene, predicate, following, end)
    owner = POSSESSOR.match(scene.text, start - 1, end) if start is not None else None
    return start if start is not None and scene.speech.abstract.match(scene.text, owner.end() if owner else start) else None


def _informed(scene: Scene, predicate: Predicate, _: int, end: int) -> int | None:
    found = scene.speech.informed.match(scene.text, predicate.span.end, min(end, predicate.span.end + NEAR))
    return found.start("start") if found else None


def _event(scene: Scene, predicate: Predicate, _: int, end: int) -> int | None:
    """An event or claim right behind the verb: what is denied, ruled out or blamed, and nobody who is told or turned away."""
    start = predicate.span.end + 1
    adverb = scene.speech.aside.match(scene.text, start, end)
    start = adverb.end() if adverb else start
    found = scene.speech.event.match(scene.text, start, end)
    return start if found and not any(voice.reach.start <= found.end() and not voice.pronoun for voice in scene.voices_in(start, found.end())) else None


def _linked(scene: Scene, predicate: Predicate, _: int, end: int) -> int | None:
    """An event that is put down to something ("the delay to a faulty valve")."""
    found = scene.speech.linked.match(scene.text, predicate.span.end, end)
    return found.start("start") if found else None


def _verdict(scene: Scene, predicate: Predicate, _: int, end: int) -> int | None:
    found = scene.speech.verdict.match(scene.text, predicate.span.end, end)
    return found.start("start") if found else None


def _about(scene: Scene, predicate: Predicate, _: int, end: int) -> int | None:
    start = predicate.span.end
    found = scene.speech.about.search(scene.text, start, min(end, start + NEAR))
    return found.end() if found and _is_gap(scene, start, found.start()) else None


def _colon(scene: Scene, predicate: Predicate, following: int, end: int) -> int | None:
    start = predicate.span.end
    colon = scene.text.find(":", start, min(following, start + NEAR))
    gap = scene.text[start:colon]
    if colon < 0 or not ((len(gap.split()) <= FEW and not BREAK.search(gap) and "," not in gap) or _is_gap(scene, start, colon)):
        return None
    if len(scene.text[start:colon].split()) <= FEW and predicate.verb.brings("c"):
        return colon + 1
    return colon + 1 if scene.speech.clause.search(scene.text, colon, end) else None


def _own_noun(scene: Scene, predicate: Predicate, _: int, end: int) -> int | None:
    """The noun that a verb of several words ends in, with what hangs on it ("выразил надежду на …")."""
    words = list(WORDS.finditer(scene.text, predicate.span.start, predicate.span.end))
    if scene.text[predicate.span.end : predicate.span.end + 1] not in (" ", "\u00a0", "\u202f") or predicate.span.end >= end:
        return None
    return next((quoted.marks.start for quoted in scene.quotations_in(words[-1].start(), words[-1].end())), words[-1].start())


def _fragment(scene: Scene, predicate: Predicate, _: int, end: int) -> int | None:
    """Quoted words that are no sentence, right behind the verb or a word or two ("évoque « un retard »", "spoke of a “new era”")."""
    start = predicate.span.end
    for quotation in scene.quotations_in(start, min(end, start + NEAR)):
        gap = scene.text[start : quotation.marks.start]
        words = quotation.words.of(scene.text)
        phrase = scene.speech.noun.search(scene.text, start, quotation.marks.start) if predicate.verb.takes == "q" else None
        if phrase and len(gap) < BEFORE_FRAGMENT and words[:1].islower() and not BREAK.search(gap) and "," not in gap and _is_gap(scene, start, phrase.start("start")):
            return phrase.start("start")
        goes_on = len(words.split()) > 1 or (not gap.strip() and (len(words) > SHORT_WORD or GOES_ON.match(scene.text, quotation.marks.end, end) is not None))
        return quotation.marks.start if SHORT.fullmatch(gap) and words[:1].islower() and goes_on else None
    return None


WORDED = {"that", "bare", "infinitive.bare", "fragment"}
"""Constructions that bring in words, or a clause of them."""
CONSTRUCTIONS: tuple[tuple[str, Callable[[Scene, Predicate, int, int], int | None]], ...] = (
    ("cthat", _that),
    ("binfinitive.bare", _bare_infinitive),
    ("iinfinitive", _infinitive),
    ("jverdict", _verdict),
    ("scalled", _called),
    ("vvalued", _valued),
    ("llinked", _linked),
    ("nnoun", _noun),
    ("wabstract", _abstract),
    ("eevent", _event),
    ("tinformed", _informed),
    ("aabout", _about),
    ("ccolon", _colon),
    ("cbare", bare_clause),
    ("onoun", _own_noun),
    ("qfragment", _fragment),
)
