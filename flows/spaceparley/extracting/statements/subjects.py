"""Whose verb a reporting verb is: the subject before it, inverted into it, or after it."""

from dataclasses import replace

from ...language import later as re
from ...span import Span
from .agreement import disagrees
from .appositions import is_apposed, named_ahead
from .circles import circle_at, house_told, marked_at, there_at, town_at
from .contents import WORDED, content_of
from .issuers import issuer_after, issuer_before
from .phrases import BREAKS, is_oblique, named_behind, voice_at, with_complement
from .predicates import Predicate
from .relatives import described_by_clause
from .relayed import quoted_within
from .relays import is_outlet_name
from .scene import Scene
from .strangers import opens_clause, unknown_after, unknown_before
from .voices import Voice, describe

STOPS = BREAKS.replace(".", "")
"""What ends a clause within a sentence, where a full stop belongs to an abbreviation ("Feb. 11")."""
JOINT = re.compile(r"\w{1,3}[ ]")
"""All that stands before an infinitive that goes on with what somebody said ("Et d'ajouter que …")."""
FIRST_WORD = re.compile(r"\s*[^\W\d_]+[ ]")
FURTHEST, AFTER = 260, 140
BESIDE = 12
BEFORE = 28
"""Characters before a noun phrase in which its preposition stands."""
LONGEST_PHRASE = 60
CLOSED = re.compile(r"[^()]*\)")
ASIDE_BEHIND = re.compile(r",[ ][^«»\"“”]{2,120},[ ]")
"""What may stand between commas behind a description, before its verb."""
POSSESSIVE = re.compile(r"['’]s?[ ]")
PARENTHESES = re.compile(r"[ ]?\([^()\n]{1,100}\)")
EARLY = 80
RELATIVE = re.compile(r"\A,[ ][^,;:.!?]{3,90},[ ]")
"""What is told between commas of the place where people speak ("Au Cnes, où l'on se tait d'ordinaire, on …")."""
OUTLET = re.compile(r"[ ]«[^«»\n]{1,30}»")
CAPITAL = re.compile(r"['’]s\b|[ ][^\W\d_a-zß-öø-ÿа-яё]")


def subject_of(scene: Scene, predicate: Predicate, start: int, end: int) -> Voice | None:
    """The voice that is the subject of a predicate within the clause from `start` to `end`; None where none is sure."""
    if predicate.pronoun:
        return _pronoun(scene, predicate.pronoun) or people_of(scene, predicate, start, end)
    before = subject_before(scene, predicate, start)
    return people_of(scene, predicate, start, end) or (before if before and not disagrees(scene, predicate, before) else None) or subject_after(scene, predicate, end)


def people_of(scene: Scene, predicate: Predicate, start: int, end: int) -> Voice | None:
    """The institution whose people speak without being named: "du côté d'Arianespace, on assure", "в JAXA отметили"; whoever is quoted within the verb."""
    text = scene.text
    if there := quoted_within(scene, predicate) or there_at(scene, predicate, start, end):
        return there
    adding = predicate.verb.form == "trailing"
    shown = text[max(start, predicate.span.start - 40) : predicate.span.end] if not adding else text[start : predicate.span.start].rstrip(" ,")
    if not scene.speech.many.search(shown):
        return None
    told = scene.speech.that.match(text, predicate.span.end) is not None or text[max(0, predicate.span.start - BESIDE) : predicate.span.start].rstrip().endswith((",", "—"))
    for found in scene.speech.within.finditer(text, max(start, predicate.span.start - FURTHEST if adding else predicate.span.start - 120), min(end, predicate.span.end + 80)):
        before = found.end() < predicate.span.start
        # "Рассказали два источника | в правительстве": whoever speaks is told.
        described = not before and _described_after(scene, predicate.span.end, found.start())
        if described or (before and (not opens_clause(text, start, found.start()) or any(one.person and one.reach.end == found.start() - 1 for one in scene.voices_in(start, found.start())))):
            continue
        until = predicate.span.start if before else min(end, found.end() + 160)
        known = [one for one in scene.voices_in(found.start(), until) if found.end() in (one.reach.start, one.span.start)]
        voice = known[0] if known else voice_at(scene, found.end(), until) or marked_at(scene, found.end(), until) or (town_at(scene, found.end()) if told else None) or (circle_at(scene, found.end(), until) if before else None)
        if voice is None or voice.pronoun or (voice.entities and scene.document.entity(voice.entities[0]).kind == "person"):
            continue
        if is_outlet_name(voice, text):
            voice = house_told(scene, voice) or voice
        between = text[voice.reach.end : predicate.span.start] if before else text[predicate.span.end : found.start()]
        between = OUTLET.sub("", RELATIVE.sub(" ", between))
        if (len(between) < 45 or (adding and before)) and not any(mark in between for mark in BREAKS):
            return voice
    return None


def _pronoun(scene: Scene, span: Span) -> Voice | None:
    held = scene.voices_in(span.start, span.end)
    if held:
        return held[0]
    if scene.speech.nobody.fullmatch(span.of(scene.text)):
        return None
    return Voice(span, span, None, None, pronoun=True)


def subject_before(scene: Scene, predicate: Predicate, start: int) -> Voice | None:
    """The nearest noun phrase before a verb that neither hangs on a preposition nor belongs to an aside."""
    text, end = scene.text, predicate.span.start
    if predicate.verb.form == "infinitive" and JOINT.fullmatch(text, start, end):
        return Voice(Span(start, end), Span(start, end), None, None, pronoun=True)
    start = max(start, end - FURTHEST)
    if (joint := scene.speech.joined.search(text, start, end)) and joint[0].strip() != "," and (first := _opening(scene, start, joint.start())):
        return first
    relative = scene.speech.relative.search(text, start, end)
    until = relative.start() if relative else end
    found = _nearest(scene, start, until, aside=relative is None)
    pronoun = scene.speech.pronoun.search(text, start, end) if relative is None else None
    if pronoun and (found is None or (pronoun["somebody"] and found.reach.end <= pronoun.start())):
        span = Span(pronoun.start(), pronoun.end())
        known = next((one for one in scene.voices_in(span.start, span.end) if one.pronoun), None)  # "В интервью | он рассказал"
        return None if pronoun["nobody"] else known or Voice(span, span, None, None, pronoun=True)
    if found and not found.entities and not found.pronoun and not _opens_with(scene, found, start, end) and (head := described_by_clause(scene, start, end)):
        return head
    if found and not relative and not found.pronoun and (nearer := _after_clause(scene, found.reach.end, end)):
        return nearer
    if relative and (whose := next((one for one in reversed(scene.voices_in(start, until)) if not text[one.reach.end : until].strip(" ,") and not one.pronoun), None)):
        return named_behind(scene, whose, end)
    if found and (found.pronoun or not relative or text[found.reach.end : until].strip(" ,") == ""):
        return found
    if relative:
        return None
    told = described_by_clause(scene, start, end) or _described_before(scene, start, end) or unknown_before(scene, start, end) or issuer_before(scene, start, end)
    return told or (anybody(scene, start, end) if _says(scene, predicate) else None)


def _opens_with(scene: Scene, voice: Voice, start: int, end: int) -> bool:
    """Whether a description is the subject of a clause of its own: a comma before it, and its verb right behind ("X, who heads ISRO, will resign, | an official | said")."""
    return scene.text.endswith(", ", start, voice.reach.start) and not scene.text[voice.reach.end : end].strip()


def _after_clause(scene: Scene, start: int, end: int) -> Voice | None:
    """Somebody described right before the verb, behind a comma that closes a clause of another subject ("…, officials in Dubai said")."""
    comma = scene.text.rfind(", ", start, end)
    apposed = scene.text[start:end].rstrip().endswith(",")
    if comma < 0 or (apposed and not scene.speech.clause.search(scene.text, start, comma)):
        return None
    told = _described_before(scene, comma + 2, end)
    return told if told and told.reach.start == comma + 2 else None


def _opening(scene: Scene, start: int, end: int) -> Voice | None:
    """The subject that opens a sentence, for a second verb joined to its first ("X a reçu Y et lui a promis …")."""
    first = FIRST_WORD.match(scene.text, start, end)
    if first and (pronoun := scene.speech.pronoun.search(scene.text, start, first.end())) and pronoun["somebody"]:
        span = Span(pronoun.start("somebody"), pronoun.end("somebody"))
        return next(iter(scene.voices_in(span.start, span.end)), Voice(span, span, None, None, pronoun=True))
    for voice in scene.voices_in(start, end):
        if voice.reach.start - start > EARLY or voice.pronoun:
            return None
        if not is_oblique(scene, voice, start) and not POSSESSIVE.match(scene.text, voice.reach.end):
            return voice
    return None


def _nearest(scene: Scene, start: int, end: int, *, aside: bool) -> Voice | None:
    text = scene.text
    for voice in reversed(scene.voices_in(start, end)):
        between = text[voice.reach.end : end]
        if CLOSED.match(between):
            continue
        between = OUTLET.sub("", PARENTHESES.sub("", between))
        if between.strip(" ,") and is_outlet_name(voice, text):
            continue
        if any(mark in between for mark in STOPS) or "»" in between or scene.speech.that.search(between + " "):
            return None
        if (_hangs(scene, voice, start) and (between.strip() or not scene.speech.relative_object.search(text, max(start, voice.reach.start - BEFORE), voice.reach.start))) or scene.oblique(voice):
            continue
        if aside and between.lstrip().startswith(",") and not is_apposed(scene, voice, start):
            continue
        if (CAPITAL.match(between) and not voice.pronoun) or (aside and _within_aside(scene, voice, start, between)):
            continue
        if aside and (head := named_ahead(scene, voice, start, between)):
            return head
        if employed := _employed(scene, voice, start):
            return with_complement(scene, employed, start + len(text[start:end].rstrip()))
        wider = _wider(scene, voice, start, end)
        return named_behind(scene, wider, end) if between.lstrip().startswith(",") else wider
    return None


def _within_aside(scene: Scene, voice: Voice, start: int, between: str) -> bool:
    """Whether a relative clause opens before it and closes before the verb ("Dr Noh, who was with us as a visiting engineer, confessed", "X, who heads CNES, the French agency, said")."""
    comma = scene.text.rfind(", ", start, voice.reach.start)
    closed = between.rstrip().endswith(",") and bool(between.strip(" ,"))
    opened = scene.speech.relative_clause.match(scene.text, comma + 2) if closed and comma > start else None
    return opened is not None and (between.count(",") == 1 or opened.end() + 1 < voice.reach.start)


def _hangs(scene: Scene, voice: Voice, start: int) -> bool:
    return scene.speech.oblique.search(scene.text, max(start, voice.reach.start - BEFORE), voice.reach.start) is not None


def _wider(scene: Scene, voice: Voice, start: int, end: int) -> Voice:
    """The voice, or the description of which a post is only the first word ("official sources")."""
    told = None if voice.entities or voice.pronoun else _described_before(scene, start, end)
    return told if told and told.reach.start <= voice.reach.start and told.reach.end > voice.reach.end else voice


def _employed(scene: Scene, voice: Voice, start: int) -> Voice | None:
    """Somebody unnamed of an institution, where the institution is only the complement ("сотрудник министерства обороны")."""
    if voice.person:
        return None
    for found in scene.speech.unnamed.finditer(scene.text, max(start, voice.reach.start - LONGEST_PHRASE), voice.reach.start + 1):
        between = scene.text[found.end("head") : voice.reach.start]
        if not scene.speech.institution.fullmatch(found["head"].lower()) and len(between.split()) <= 2 and not any(mark in between for mark in BREAKS + ",«»"):
            whole = Span(found.start(), voice.reach.end)
            return Voice(whole, whole, whole.of(scene.text), whole.of(scene.text))
    return None


def _says(scene: Scene, predicate: Predicate) -> bool:
    """Whether a verb brings in words of its own, so that whoever stands before it can only be the one who says them."""
    content = content_of(scene, predicate, scene.sentence_at(predicate.span.start).span.end)
    return content is not None and content[1] in WORDED


def anybody(scene: Scene, start: int, end: int) -> Voice | None:
    """Whoever opens the clause right before the verb, told by a noun that no list holds ("une guide du musée")."""
    text = scene.text[start:end].rstrip()
    lead = text.rfind(", ") + 2 if ", " in text else 0
    start, text = start + lead, text[lead:]
    found = scene.speech.anybody.fullmatch(text)
    if not found or scene.speech.lifeless.search(text) or scene.speech.text.search(text) or scene.speech.clause.search(scene.text, start - lead, start + len(text)):
        return None
    span = Span(start, start + len(text))
    return Voice(span, span, text if scene.speech.indefinite.match(text) else None, text)





def _described_before(scene: Scene, start: int, end: int) -> Voice | None:
    found = [one for voice in describe(scene.text, start, end, scene.speech) if (one := _reaching(scene, voice, end)) and not scene.speech.oblique.search(scene.text, max(start, one.reach.start - BEFORE), one.reach.start)]
    if not found:
        return None
    if "," in scene.text[found[-1].reach.end : end] and not is_apposed(scene, found[-1], start) and not opens_clause(scene.text, start, found[-1].reach.start):
        return None
    return with_complement(scene, found[-1], end)


def _reaching(scene: Scene, voice: Voice, end: int) -> Voice | None:
    """The description up to a verb, with the preposition's phrase that may stand between ("a source in the ministry")."""
    between = scene.text[voice.reach.end : end]
    if not between.strip(" ,") or (ASIDE_BEHIND.fullmatch(between) and not any(mark in between for mark in BREAKS)):
        return voice
    first = between.split()[0] + " " if between[:1] == " " else ""
    if len(between) > LONGEST_PHRASE or any(mark in between for mark in BREAKS + ",«»") or not scene.speech.oblique.search(first):
        return None
    reach = Span(voice.reach.start, voice.reach.end + len(between.rstrip()))
    words = reach.of(scene.text)
    return replace(voice, reach=reach, span=reach, name=words if voice.name else None, surface=words)


def subject_after(scene: Scene, predicate: Predicate, end: int) -> Voice | None:
    """The first noun phrase after an inverted verb that hangs on no preposition."""
    text, start = scene.text, predicate.span.end
    end = min(end, start + AFTER)
    following = scene.predicates_in(start, end)
    if following and not following[0].span.start <= start + 1:
        end = following[0].span.start
    outlet: Voice | None = None
    for told in scene.voices_in(start, end + AFTER):
        if told.reach.start >= end:
            break
        voice = with_complement(scene, told, end + AFTER) if told.name is None and not told.pronoun else told
        between = text[start : voice.reach.start]
        if any(mark in between for mark in BREAKS) or scene.speech.that.search(between + " ") or ("," in between and len(between) > LONGEST_PHRASE):
            break
        if scene.speech.oblique.search(text, max(start, voice.reach.start - BEFORE), voice.reach.start) or scene.oblique(voice):
            continue
        if POSSESSIVE.match(text, voice.reach.end) and not between.strip():
            return None
        if is_outlet_name(voice, text):
            outlet, start = voice, voice.reach.end  # "Рассказала «Газете.Ru» | X": no full stop.
            continue
        described = _described_after(scene, start, voice.reach.start)
        return named_behind(scene, with_complement(scene, described, end + AFTER) if described else voice, end + AFTER)
    described = _described_after(scene, outlet.reach.end if outlet else start, end)
    if outlet and not described:
        return outlet
    return (named_behind(scene, with_complement(scene, described, end + AFTER), end + AFTER) if described else None) or issuer_after(scene, start, end) or unknown_after(scene, start, end)


def _described_after(scene: Scene, start: int, end: int) -> Voice | None:
    for voice in describe(scene.text, start, end, scene.speech):
        between = scene.text[start : voice.reach.start]
        if any(mark in between for mark in BREAKS) or len(between) > 50:
            return None
        if not scene.speech.oblique.search(scene.text, max(start, voice.reach.start - BEFORE), voice.reach.start):
            return voice
    return None
