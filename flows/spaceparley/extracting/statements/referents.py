"""Whom words without a name go back to: the first or second of two, the one from there, the other one, whoever was speaking."""

from collections.abc import Sequence
from dataclasses import replace

from ...language import load
from ...language.countries import country_of
from ...language.referents import ReferentWords
from ...language.roles import RoleWords
from ..facts import Entity, Meeting
from .drafts import Draft
from .genders import gender_of
from .phrases import is_oblique
from .scene import Scene
from .stand_ins import country_called
from .visits import visitor
from .voices import Voice

FURTHEST = 900
"""Characters back to which a reader still knows who is meant."""
FAR = 2500
STEM, BACK, PAIR, BESIDE = 5, 3, 2, 2
FEWEST_SAME = 8
"""Letters that two forms of one noun of a press service open with."""


def refer(scene: Scene, voice: Voice, earlier: Sequence[Draft]) -> Voice | None:
    """The person, or the institution behind a text, that an open description goes back to; None where it is not sure."""
    phrase, words = voice.reach.of(scene.text), load(scene.document.language, ReferentWords)
    start = _window(scene, voice.reach.start)
    if words.first.fullmatch(phrase) or words.second.fullmatch(phrase):
        two = _pair(scene, voice.reach.start, BACK)
        place = 0 if words.first.fullmatch(phrase) else 1
        return _as(voice, two[place]) if two and _agrees(scene, phrase, two[place], words) else None
    if country := country_called(phrase, words, scene.document.language):
        return _from_there(scene, voice, country, start, words)
    if words.other.fullmatch(phrase):
        return _other(scene, voice, start, earlier, words)
    if equal := next((post for pattern, post in words.equals if pattern.fullmatch(phrase)), None):
        holders = [one for one in _people(scene, 0, voice.reach.start) if (entity := _entity(scene, one)) and entity.role and equal.search(entity.role)]
        near = [one for one in holders if _is_named(scene, one, start, voice.reach.start)] if len(holders) > 1 else holders
        if holders or not words.calling.fullmatch(phrase):
            return _as(voice, near[0]) if len(near) == 1 else None
    if words.there.fullmatch(phrase):
        house = _house(voice, earlier, start)
        return house if house and gender_of(scene, house) is None else None
    if not voice.person and scene.speech.text.match(scene.text, voice.reach.start):
        return _house(voice, earlier, max(0, voice.reach.start - FURTHEST))
    if words.firm.fullmatch(phrase):
        return _firm(scene, voice, earlier, start) or _service(scene, voice, start)
    if words.calling.fullmatch(phrase):
        found = _goes_on(scene, voice, earlier, start, words)
        return None if found and _is_second(scene, phrase, found) else found
    return None


def _is_second(scene: Scene, phrase: str, one: Voice) -> bool:
    """Whether somebody is only the deputy of the head that a description tells ("глава госкорпорации")."""
    chief, deputy, entity = scene.speech.chief, scene.speech.deputy, _entity(scene, one)
    return bool(entity and entity.role and deputy.search(entity.role) and chief.search(phrase) and not deputy.search(phrase))


def _window(scene: Scene, at: int) -> int:
    """Where the paragraph before the one of that place begins, or a little further on where that is far back."""
    block = scene.sentence_at(at).block
    before = scene.sentence_at(max(0, block.span.start - 2)).block
    return max(before.span.start, at - FURTHEST)


def _people(scene: Scene, start: int, end: int) -> list[Voice]:
    """The people named in a stretch, one voice each, in the order in which they are named first."""
    found: dict[str, Voice] = {}
    for voice in scene.voices_in(start, end):
        for key in voice.entities:
            entity = scene.document.entity(key)
            if entity.kind == "person":
                found.setdefault(key, Voice(voice.reach, voice.span, entity.name, entity.surface, (key,)))
    return list(found.values())


def _entity(scene: Scene, voice: Voice) -> Entity | None:
    return scene.document.entity(voice.entities[0]) if voice.entities else None


def _as(voice: Voice, meant: Voice) -> Voice:
    return replace(meant, reach=voice.reach, span=voice.span, pronoun=False)


def _pair(scene: Scene, at: int, back: int) -> list[Voice] | None:
    """The two people of the nearest sentence before, of so many, within the paragraph or the one before it, that names exactly two."""
    start = _window(scene, at)
    sentence = scene.sentence_at(at)
    place = sentence.span.start
    own = _people(scene, place, at)
    if len(own) == 2:
        return own
    while place > start and (back := back - 1) >= 0:
        before = scene.sentence_at(max(0, place - 1))
        if before.span.start >= place:
            return None
        people = _people(scene, before.span.start, before.span.end)
        if len(people) > 1:
            return people if len(people) == 2 else None
        place = before.span.start
    return None


def _from_there(scene: Scene, voice: Voice, country: str, start: int, words: ReferentWords) -> Voice | None:
    """The one person of that country; where the page tells nobody's, the one person spoken of."""
    told = [one for one in _people(scene, 0, voice.reach.start) if _agrees(scene, voice.reach.of(scene.text), one, words)]
    of_it = [one for one in told if (entity := _entity(scene, one)) and entity.country == country]
    if len(of_it) != 1 and (near := [one for one in of_it if one in told and _is_named(scene, one, start, voice.reach.start)]):
        of_it = near
    if of_it:
        return _as(voice, of_it[0]) if len(of_it) == 1 else None
    near = [one for one in told if _is_named(scene, one, start, voice.reach.start) and (entity := _entity(scene, one)) and entity.country is None]
    return _as(voice, near[0]) if len(near) == 1 else None


def _is_named(scene: Scene, one: Voice, start: int, end: int) -> bool:
    return any(one.entities[0] in voice.entities for voice in scene.voices_in(start, end))


def _other(scene: Scene, voice: Voice, start: int, earlier: Sequence[Draft], words: ReferentWords) -> Voice | None:
    """Of the two people spoken of, the one who is not the subject of what was told last; the only one where there is one."""
    at, phrase = voice.reach.start, voice.reach.of(scene.text)
    block = scene.sentence_at(at).block.span.start
    if words.guest.fullmatch(phrase) or words.host.fullmatch(phrase):
        groups = ([one for one in _people(scene, first, at) if _agrees(scene, phrase, one, words)] for first in (block, start, max(0, at - FAR)))
        return visitor(scene, voice, groups, _subject_before(scene, voice, earlier), earlier)
    people = next((found for first in (block, start) if (found := [one for one in _people(scene, first, at) if _agrees(scene, phrase, one, words)])), [])
    if len(people) == 1 and words.whose.match(phrase):
        told = _people(scene, max(0, at - FAR), at)
        people = [one for one in told if _agrees(scene, phrase, one, words)]
        if len(people) != 2 and not (len(people) == 1 and len(told) == 2):
            return None  # "His | guest, a woman": of two people the woman.
    last = _subject_before(scene, voice, earlier) if len(people) == 2 else None
    left = [one for one in people if last and one.entities[0] not in last.entities] if len(people) > 1 else people
    return _as(voice, left[0]) if len(left) == 1 else None


def _subject_before(scene: Scene, voice: Voice, earlier: Sequence[Draft]) -> Voice | None:
    """Whoever spoke last in the sentence before, else the one who opens it."""
    sentence = scene.sentence_at(voice.reach.start)
    before = scene.sentence_at(max(0, sentence.span.start - 1))
    spoken = [draft.voice for draft in earlier if draft.voice and draft.voice.entities and draft.passage.touches(before.span)]
    if spoken:
        return spoken[-1]
    direct = [one for one in scene.voices_in(before.span.start, before.span.end) if one.entities and one.person and not is_oblique(scene, one, before.span.start)]
    return direct[0] if direct else None


def _goes_on(scene: Scene, voice: Voice, earlier: Sequence[Draft], start: int, words: ReferentWords) -> Voice | None:
    """Whoever was speaking, where nobody else whom the words fit is told of since; else the one person near whom they fit."""
    phrase, at = voice.reach.of(scene.text), voice.reach.start

    def fits(one: Voice) -> bool:
        return _agrees(scene, phrase, one, words) and _may_hold(scene, phrase, one, words)

    last = next((draft for draft in reversed(earlier) if start <= draft.passage.end <= at and draft.voice and (draft.voice.name or draft.voice.person)), None)
    entity = _entity(scene, last.voice) if last and last.voice else None
    if last and last.voice and last.voice.name and last.voice.person and len(last.voice.entities) < 2 and (entity is None or entity.kind == "person") and fits(last.voice):
        since = [one for one in _people(scene, _told_until(scene, last), at) if one.entities != last.voice.entities and fits(one)]
        if not since:
            return _as(voice, last.voice)
    fitting = [one for one in _people(scene, start, at) if fits(one)]
    here = [one for one in fitting if _is_named(scene, one, scene.sentence_at(at).block.span.start, at)]
    left = here or fitting
    return _as(voice, left[0]) if len(left) == 1 else None


def _told_until(scene: Scene, draft: Draft) -> int:
    """Where the sentence ends that says who spoke: whoever else it names is told of beside the speaker."""
    end = draft.passage.end
    return max(end, scene.sentence_at(draft.voice.reach.start).span.end) if draft.voice and draft.voice.reach.start < end else end


def _house(voice: Voice, earlier: Sequence[Draft], start: int) -> Voice | None:
    """The institution, or whoever gave out a text, that spoke last."""
    last = next((draft.voice for draft in reversed(earlier) if draft.voice and draft.voice.name and start <= draft.passage.end <= voice.reach.start), None)
    return _as(voice, last) if last else None


def _firm(scene: Scene, voice: Voice, earlier: Sequence[Draft], start: int) -> Voice | None:
    """The institution that spoke last, where no other is told of since."""
    last = next((draft for draft in reversed(earlier) if draft.voice and draft.voice.name and start <= draft.passage.end <= voice.reach.start), None)
    entity = _entity(scene, last.voice) if last and last.voice else None
    serves = last and last.voice and last.voice.surface and scene.speech.service.match(last.voice.surface)
    if last is None or last.voice is None or not (serves or (entity and entity.kind == "organisation")):
        return None
    between = scene.voices_in(last.passage.end, voice.reach.start)
    return _as(voice, last.voice) if all(one.person or not one.entities or one.entities == last.voice.entities for one in between) else None


def _service(scene: Scene, voice: Voice, start: int) -> Voice | None:
    """The press service told before by the same noun and whose it is, whoever spoke since."""
    stem = voice.reach.of(scene.text).lower()[:FEWEST_SAME]
    told = {one.name: one for one in scene.voices_in(start, voice.reach.start) if one.name and scene.speech.service.match(one.surface or "") and (one.surface or "").lower().startswith(stem)}
    return _as(voice, next(iter(told.values()))) if len(told) == 1 else None


def _many_open(scene: Scene, voice: Voice, two: Voice) -> Voice | None:
    """Several without a name who are the subject of the sentence before, where the two are only told of in it ("Ministers heard the report of X and Y. They ...")."""
    start = scene.sentence_at(max(0, scene.sentence_at(voice.reach.start).span.start - 2)).span.start
    first = next((one.reach.start for one in scene.voices_in(start, voice.reach.start) if set(one.entities) & set(two.entities)), start)
    opening = scene.speech.unnamed.match(scene.text, start, first)
    if opening is None or not scene.text[opening.end("head") : first].strip(" ,") or not load(scene.document.language, ReferentWords).plural.fullmatch(opening["head"].lower()):
        return None
    words = scene.text[start : opening.end("head")]
    return Voice(voice.reach, voice.span, words, words)


def refer_both(scene: Scene, voice: Voice) -> Voice | None:
    """The two people whom "the two men" means: those of the nearest sentence that names two."""
    words = load(scene.document.language, ReferentWords)
    two = _of_two(scene, voice, BACK) if words.both.fullmatch(voice.reach.of(scene.text)) else None
    return (_many_open(scene, voice, two) if voice.pronoun else None) or two if two else None


def refer_them(scene: Scene, voice: Voice, earlier: Sequence[Draft]) -> Voice | None:
    """The two people whom a plural pronoun means: those of the sentence before, or of the one before that where this goes on with them ("X met Y. They agreed to ...")."""
    meant = _of_two(scene, voice, BESIDE) if voice.pronoun and scene.speech.plural.search(voice.reach.of(scene.text)) else None
    if meant is None:
        return None
    if many := _many_open(scene, voice, meant):
        return many
    named = [one.reach for one in scene.voices_in(_window(scene, voice.reach.start), voice.reach.start) if set(one.entities) & set(meant.entities)]
    own, last = scene.sentence_at(named[-1].start).span, scene.sentence_at(max(0, scene.sentence_at(voice.reach.start).span.start - 2)).span
    theirs = own == last or scene.speech.plural.match(scene.text, last.start) is not None
    others = scene.speech.unnamed.search(scene.text, named[-2:][0].end, named[-1].end)
    if others and others.end("head") <= named[-1].start:
        return None  # "X praised the engineers of Y. They ..."
    # "X told Y that engineers had found a leak. They ...": whom the words are about.
    told = any(part.start >= named[-1].end and part.touches(own) for draft in earlier for part in draft.parts)
    return meant if theirs and not told else None


def are_several(scene: Scene, voice: Voice) -> bool:
    """Whether a voice without a name is told by a noun for several ("two officials")."""
    head = scene.speech.unnamed.search(voice.surface or "")
    words = load(scene.document.language, ReferentWords)
    return not voice.entities and words.plural.fullmatch((head["head"] if head else voice.surface or "").lower()) is not None


def refer_it(scene: Scene, voice: Voice, earlier: Sequence[Draft]) -> Voice | None:
    """The institution that spoke last, for a pronoun that can mean nobody else ("..., it said")."""
    words = load(scene.document.language, ReferentWords)
    if not words.it.fullmatch(voice.reach.of(scene.text)):
        return None
    return _firm(scene, voice, earlier, _window(scene, voice.reach.start)) or _own_house(scene, voice)


def _own_house(scene: Scene, voice: Voice) -> Voice | None:
    """The only institution of a pronoun's own sentence, which it opens ("X has found the cause, it said")."""
    start = scene.sentence_at(voice.reach.start).span.start
    houses = [one for one in scene.voices_in(start, voice.reach.start) if (entity := _entity(scene, one)) and entity.kind == "organisation"]
    return _as(voice, houses[0]) if len({one.entities for one in houses}) == 1 and houses[0].reach.start == start else None


def _of_two(scene: Scene, voice: Voice, back: int) -> Voice | None:
    two = _pair(scene, voice.reach.start, back)
    if not two or scene.speech.unnamed.search(scene.text, two[1].reach.end, voice.reach.start):
        return None  # "X and Y saw the engineers. These said …": others are told of since.
    one, other = two
    return Voice(voice.reach, voice.span, f"{one.name} and {other.name}", f"{one.surface}, {other.surface}", (*one.entities, *other.entities))


def met_just_now(scene: Scene, voice: Voice, meeting: Meeting) -> Voice:
    """The voice of "the two men" as that of the two people of a meeting told right before, whom their sentence may not name both ("The guest met Y. The two agreed ...")."""
    words, keys = load(scene.document.language, ReferentWords), tuple(one.entity for one in meeting.participants)
    near = meeting.passage.end <= voice.reach.start and not scene.text[meeting.passage.end : voice.reach.start].strip()
    if not near or len(keys) != PAIR or set(keys) == set(voice.entities) or not words.both.fullmatch(voice.reach.of(scene.text)):
        return voice
    one, other = (scene.document.entity(key) for key in keys)
    return Voice(voice.reach, voice.span, f"{one.name} and {other.name}", f"{one.surface}, {other.surface}", keys) if one.kind == other.kind == "person" else voice


def _agrees(scene: Scene, phrase: str, one: Voice, words: ReferentWords) -> bool:
    """Whether the words can be said of a man, or a woman, of that name and post."""
    woman, man = words.feminine.match(phrase) is not None, words.masculine.match(phrase) is not None
    gender = gender_of(scene, one)
    return woman == man or gender is None or gender == ("f" if woman else "m")


def _may_hold(scene: Scene, phrase: str, one: Voice, words: ReferentWords) -> bool:
    """Whether a post can be that person's: one that is told to hold another does not hold it."""
    post = words.post.search(phrase)
    entity = _entity(scene, one)
    codes = {code for word in phrase.split() if (code := country_of(word, scene.document.language))}
    if entity and codes and entity.country not in codes and (entity.country or scene.speech.declined):
        return False  # "The American | general" is not who was told to be Japanese; without articles, "бразильский дипломат" may be told of first.
    if post and load(scene.document.language, RoleWords).bygone.search(phrase, 0, post.start()):
        return True  # "The former | senator": what he was, whatever he is called now.
    if post is None or entity is None or not entity.role:
        return True
    return post[0].lower()[:STEM] in entity.role.lower()

