"""The noun phrase that stands at a place, with the name that follows a post."""

from dataclasses import replace

from ...language import later as re
from ...language.countries import country_of
from ...span import Span
from ..names.inflection import nominative
from ..names.spelling import english_person
from .predicates import Predicate
from .scene import Scene
from .voices import Voice, describe, name_at, surname_at

BREAKS = ".;:!?\n"
POSTED = re.compile(r"[ ][a-zà-ÿа-яё]{1,3}[ ’'](?P<land>[^\W\d_a-zß-öø-ÿа-яё][\w-]+),?[ ]")
"""Where an envoy is posted, between the post and the name ("Ambassador to China X")."""
QUALIFIED = re.compile(r"(?:[ ][a-zà-ÿа-яё’'-]+){0,3}[ ](?P<last>[a-zà-ÿа-яё’'-]+)[ ]")
TITLED = re.compile(r"(?:[a-zà-ÿа-яё’'-]+[ ]){1,6}(?=[^\W\d_a-zß-öø-ÿа-яё])")
"""What somebody is, in words without capitals, right before the name."""
HOUSE_BETWEEN = re.compile(r",?[ ](?:[a-zà-ÿа-яё’'-]+[ ]){0,3}")
"""What stands between a post and the institution that it is of, told before the name ("le patron de l'exploitant, la société X, Y")."""
MERGED = 3
"""Characters of a preposition with its article that a noun phrase may open with ("les chiffres | du Cnes")."""
APPOSED = re.compile(r",[ ]|[ ]")
FARTHEST_NAME = 160
COMPLEMENT_END = re.compile(r"[,.;:!?]|[ ][—–][ ]|\n")
LEAD = 28
"""Characters before a noun phrase in which its preposition stands."""
BESIDE = 80
"""Characters before a comma in which an apposition and whose it is must stand."""
COMPLEMENTED = re.compile(r"[ ](?:[a-zà-ÿа-яё’'-]+[ ]){1,4}[a-zà-ÿа-яё’'-]+,[ ]")
"""From a post through what it is the post of, in words without capitals, to the name between commas ("le chef de son agence spatiale, X,")."""
FEW = 3
"""Words of a description before the name that ends it."""


def _first_voice(scene: Scene, start: int, end: int) -> Voice | None:
    """The first noun phrase from there on, or one that opens with the preposition right before."""
    ahead = max(0, start - MERGED)
    merged = scene.text[ahead:start].strip().islower()
    voices = scene.voices_in(ahead if merged else start, min(end, start + 400))
    return next((voice for voice in voices if voice.span.start >= start), None)


def voice_at(scene: Scene, start: int, end: int) -> Voice | None:
    """The noun phrase that begins right there, named or described."""
    voice = _first_voice(scene, start, end)
    if voice and (voice.reach.start <= start + 1 or scene.speech.article.fullmatch(scene.text, start, voice.reach.start)):
        return _sourced(scene, voice, end) or named_behind(scene, voice, end)
    described = next(describe(scene.text, start, min(end, start + 120), scene.speech), None) or described_at(scene, start, end)
    if described and described.reach.start <= start + 1:
        if named := _named_within(scene, described):
            return named
        words = described.surface or ""
        behind = named_behind(scene, described, end) if scene.speech.definite.match(words) else described
        if behind.entities and APPOSED_END.match(scene.text, behind.reach.end):
            # "According to the range officer, lieutenant colonel X, ...": a post that no list holds, and who has it.
            return behind
        if not scene.speech.declined:
            return with_complement(scene, described, end)
        return with_complement(scene, replace(described, name=undeclined(scene, words) if scene.speech.source.search(words) else None), end)
    if titled := _titled(scene, start, end) or _last_named(scene, start, end):
        return titled
    unknown = name_at(scene.text, start, end, scene.document.language)
    if unknown and not scene.is_marked(unknown.span):
        return _in_nominative(scene, unknown)
    if surname := surname_at(scene.text, start, end, scene.document.language):
        return surname
    found = scene.speech.institution.match(scene.text[start : start + 1].lower() + scene.text[start + 1 : end])
    if not found or not found[0][0].islower():
        return None
    span = Span(start, start + found.end())
    words = span.of(scene.text)
    return Voice(span, span, nominative(words, scene.document.language, "organisation") if " " in words else None, words, person=False)


def pronoun_of(scene: Scene, start: int, found: re.Match[str]) -> Voice:
    """Whose words "in her words" tells of: the only one whom the sentence names before, else whom the pronoun means."""
    at = Span(*found.span(next(name for name, words in found.groupdict().items() if words)))
    own = [voice for voice in scene.voices_in(start, at.start) if voice.person and voice.name and not voice.pronoun and not is_oblique(scene, voice, start)]
    return next(iter(own if len(own) == 1 else scene.voices_in(at.start, at.end)), Voice(at, at, None, None, pronoun=True))


def _sourced(scene: Scene, voice: Voice, end: int) -> Voice | None:
    """An unnamed source that what stands behind it tells from others ("собеседник в отрасли"); None for any other voice."""
    if voice.name or voice.pronoun or not voice.surface or not scene.speech.source.search(voice.surface):
        return None
    told = with_complement(scene, replace(voice, name=undeclined(scene, voice.surface) if scene.speech.declined else None), end)
    if told.reach != voice.reach:
        return told
    return voice if scene.speech.insider.fullmatch(voice.surface) else None


def _titled(scene: Scene, start: int, end: int) -> Voice | None:
    """The person whose name follows what he is ("former range safety officer X", "стамбульского аналитика X")."""
    found = TITLED.match(scene.text, start, end)
    if not found or scene.predicates_in(start, found.end()) or scene.speech.clause.search(found[0]):
        return None
    if scene.speech.oblique.search(scene.text, start, found.end()) or scene.speech.oblique.search(found[0].split()[0] + " "):
        return None
    known = next(iter(scene.voices_in(start, end)), None)
    if known and known.reach.start <= found.end() <= known.span.start:
        return replace(known, reach=Span(start, known.reach.end)) if known.person and known.name and not known.pronoun else None
    name = name_at(scene.text, found.end(), end, scene.document.language)
    return replace(_in_nominative(scene, name), reach=Span(start, name.reach.end)) if name and " " in name.span.of(scene.text) and not scene.is_marked(name.span) else None


def told_by_noun(scene: Scene, start: int, end: int) -> Voice | None:
    """Somebody whose words a preposition brings in, told up to the comma by a noun that no list holds, left open ("по словам замглавы госкорпорации")."""
    stop = COMPLEMENT_END.search(scene.text, start, end)
    words = scene.text[start : stop.start()] if stop else ""
    if not words.islower() or len(words.split()) > FEW or scene.predicates_in(start, start + len(words)) or not scene.speech.anybody.fullmatch(words) or scene.speech.lifeless.search(words):
        return None
    span = Span(start, start + len(words))
    return Voice(span, span, None, words)


def _last_named(scene: Scene, start: int, end: int) -> Voice | None:
    """The person whose name ends a noun phrase of a post that no list holds and the house it is of ("партнёра компании X Дитера Хоффа")."""
    stop = COMPLEMENT_END.search(scene.text, start, end)
    until = stop.start() if stop else end
    inside = scene.voices_in(start, until)
    last = inside[-1] if inside else None
    if last is None or last.reach.end != until or not last.person or not last.name or last.pronoun or " " not in last.span.of(scene.text):
        return None
    lead = scene.text[start : inside[0].reach.start]
    if not lead.islower() or scene.predicates_in(start, until) or scene.speech.oblique.search(lead.split()[0] + " ") or is_oblique(scene, last, start):
        return None
    words = last.span.of(scene.text)
    if scene.speech.declined and nominative(words, scene.document.language, "person") == words:
        return None
    return replace(last, reach=Span(start, last.reach.end))


def _in_nominative(scene: Scene, voice: Voice) -> Voice:
    """Somebody whom nothing else tells, under the name that stands behind a preposition; left open where its nominative is not sure."""
    if not scene.speech.declined:
        return voice
    words = voice.surface or ""
    plain = nominative(words, scene.document.language, "person")
    return replace(voice, name=english_person(plain, scene.document.language, None) if plain != words else None)


def described_at(scene: Scene, start: int, end: int) -> Voice | None:
    """Somebody described without an article, where a preposition before shows that the noun phrase opens there ("according to people …")."""
    found = scene.speech.unnamed.match(scene.text[start : min(end, start + 120)])
    if not found or scene.speech.lifeless.search(found[0][: found.end("head")]):
        return None
    span = Span(start, start + len(found[0].rstrip()))
    return Voice(span, span, span.of(scene.text), span.of(scene.text))


def with_complement(scene: Scene, voice: Voice, end: int) -> Voice:
    """The description of a source with what tells it from others: where it sits, whom it is close to."""
    if voice.entities or not scene.speech.source.search(voice.surface or ""):
        return voice
    reach = voice.reach.end
    while (found := scene.speech.complement.match(scene.text, reach, end)) and reach - voice.reach.end < FARTHEST_NAME:
        stop = COMPLEMENT_END.search(scene.text, scene.text.find("»", found.end(), end) + 1 if found[0].endswith("«") else found.end(), end)
        verb = next((one.span.start for one in scene.predicates_in(found.end(), end)), end)
        reach = min(stop.start() if stop else end, verb - 1 if verb < end else end)
    if reach == voice.reach.end:
        return voice
    whole = Span(voice.reach.start, reach)
    words = (voice.name or voice.surface or "") + scene.text[voice.reach.end : reach]
    return replace(voice, reach=whole, span=whole, name=words, surface=whole.of(scene.text))


def _named_within(scene: Scene, described: Voice) -> Voice | None:
    """The one whose name ends a description and has no preposition before it ("l'exploitant Avio")."""
    inside = scene.voices_in(described.reach.start, described.reach.end)
    last = inside[-1] if inside else None
    if last is not None and not last.person and scene.speech.source.match(described.surface or ""):
        return None  # "По словам сотрудника | ИКИ": whose employee it is.
    if last is None or not last.name or last.pronoun or last.reach.end != described.reach.end or is_oblique(scene, last, described.reach.start) or scene.speech.oblique_form.match(last.reach.of(scene.text)):
        return None
    return replace(last, reach=described.reach) if len(scene.text[described.reach.start : last.reach.start].split()) <= FEW else None


APPOSED_END = re.compile(r"[,.!?;\n]|[ ][—–]|\Z")
"""What ends an apposition: whoever is named up to it is who the post before means ("the head of the delegation, director X.")."""


def named_behind(scene: Scene, voice: Voice, end: int) -> Voice:
    """The voice, or the person whose name follows a post or description that it ends with ("the minister, X")."""
    if voice.pronoun or not voice.person or _is_name(scene, voice):
        return voice
    until = min(end, voice.reach.end + FARTHEST_NAME)
    return _house_apposed(scene, voice, until) or _named_after(scene, voice, until)


def _named_after(scene: Scene, voice: Voice, until: int) -> Voice:
    last = voice.reach.end
    for other in scene.voices_in(voice.reach.end, until):
        between = scene.text[last : other.reach.start]
        if not other.person and HOUSE_BETWEEN.fullmatch(between):
            last = other.reach.end
            continue
        if not other.person or not other.name or other.pronoun or any(mark in between for mark in BREAKS + "—–«“"):
            break
        if scene.speech.oblique.search(scene.text, max(voice.reach.end, other.reach.start - LEAD), other.reach.start) or scene.speech.relative_clause.search(between):
            break
        if other.reach.start < other.span.start and _is_just_anybody(scene, voice):
            break  # "According to a diplomat, | the minister, X, has ...": somebody else.
        apposed = between == ", " and APPOSED_END.match(scene.text, other.reach.end) is not None
        if other.entities and (scene.document.entity(other.entities[0]).kind != "person" or (voice.entities and voice.entities != other.entities and not apposed)):
            break
        complemented = COMPLEMENTED.fullmatch(between) and APPOSED_END.match(scene.text, other.reach.end) and not scene.predicates_in(voice.reach.end, other.reach.start)
        if between.lstrip().startswith(",") or between == " " or complemented:
            return replace(other, reach=Span(voice.reach.start, other.reach.end))
        break
    if qualified := _qualified(scene, voice, until):
        return qualified
    land = POSTED.match(scene.text, voice.reach.end, until)
    posted = land is not None and country_of(land["land"], scene.document.language) is not None
    at = land if posted else APPOSED.match(scene.text, voice.reach.end, until)
    unknown = name_at(scene.text, at.end(), until, scene.document.language) if at else None
    if unknown and not scene.is_marked(unknown.span):
        return replace(unknown, reach=Span(voice.reach.start, unknown.reach.end))
    return voice


def _is_just_anybody(scene: Scene, voice: Voice) -> bool:
    """Whether "according to" leads somebody told of as one of many."""
    words, start = voice.reach.of(scene.text), voice.reach.start
    led = scene.speech.according.search(scene.text, max(0, start - LEAD), start + 1)
    return led is not None and (scene.speech.indefinite.match(words) or scene.speech.same_source.match(words)) is not None


def _house_apposed(scene: Scene, voice: Voice, end: int) -> Voice | None:
    """The institution whose name stands between commas behind a description of one ("l'exploitant du pas de tir, X, …")."""
    words = voice.surface or ""
    article = scene.speech.indefinite_article.match(words)
    if not scene.speech.institution.match(words[article.end() :] if article else words):
        return None
    other = next(iter(scene.voices_in(voice.reach.end, end)), None)
    if other is None or other.person or not other.name or not other.entities or scene.text[voice.reach.end : other.reach.start] != ", " or scene.text[other.reach.end : other.reach.end + 1] != ",":
        return None
    return replace(other, reach=Span(voice.reach.start, other.reach.end))


def _qualified(scene: Scene, voice: Voice, end: int) -> Voice | None:
    """The person whose name follows a post and a word or two that tell more of it ("le colonel en retraite X")."""
    found = QUALIFIED.match(scene.text, voice.reach.end, end)
    if not found or scene.speech.institution.fullmatch(found["last"]) or scene.predicates_in(voice.reach.end, found.end()) or scene.speech.oblique.search(found[0]):
        return None
    known = next((one for one in scene.voices_in(found.end(), end) if one.reach.start == found.end()), None)
    name = known or name_at(scene.text, found.end(), end, scene.document.language)
    if name is None or not name.person or name.pronoun or not name.name or " " not in name.span.of(scene.text) or (not known and scene.is_marked(name.span)):
        return None
    return replace(name, reach=Span(voice.reach.start, name.reach.end))


def _is_name(scene: Scene, voice: Voice) -> bool:
    """Whether a voice is told by its name, not by a post alone."""
    if voice.name is None or voice.surface is None or not voice.entities:
        return False
    words = {word.lower()[:4] for word in re.findall(r"[^\W\d_]{3,}", voice.surface)}
    return any(word.lower()[:4] in words for word in re.findall(r"[^\W\d_]{3,}", voice.span.of(scene.text)))


def is_oblique(scene: Scene, voice: Voice, start: int) -> bool:
    """Whether a preposition, or its own form, shows that a noun phrase is nobody's subject."""
    return scene.oblique(voice) or scene.speech.oblique.search(scene.text, max(start, voice.reach.start - LEAD), voice.reach.start) is not None


def undeclined(scene: Scene, words: str) -> str:
    """The description of a source in the nominative, where the language declines."""
    if not scene.speech.declined:
        return words
    head = scene.speech.source.search(words)
    assert head is not None
    for oblique, plain in scene.speech.picked:
        if re.match(oblique, words):
            return re.sub(oblique, plain, words, count=1)
    for ending, nominative_ending in scene.speech.plurals:
        plural = re.sub(ending, nominative_ending, head[0])
        if plural != head[0]:
            return words[: head.start()] + plural + words[head.end() :]
    return nominative(words, scene.document.language, "organisation")


def closes_apposition(scene: Scene, predicate: Predicate, start: int) -> bool:
    """Whether the comma before a verb closes an apposition to its subject ("Le préfet, X, rassure les riverains")."""
    comma = start + len(scene.text[start : predicate.span.start].rstrip(" ,—–"))
    somebody = next((one for one in describe(scene.text, start, min(comma, start + BESIDE), scene.speech) if one.reach.start == start), None)
    after = somebody.reach.end + 2 if somebody else comma
    if somebody and scene.text.startswith(", ", after - 2) and scene.speech.relative_clause.match(scene.text, after) and ", " not in scene.text[after:comma]:
        return True
    for voice in scene.voices_in(max(start, comma - BESIDE), comma):
        opening = scene.text[start : voice.reach.start].rstrip()
        if voice.reach.end == comma and voice.person and voice.name and not predicate.pronoun and not is_oblique(scene, voice, start):
            return not opening or (opening.endswith(",") and scene.speech.clause.search(opening) is None)
    return False
