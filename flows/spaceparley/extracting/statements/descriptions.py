"""Whom a description without a name means: the source told before, the head of an institution or country, the one holder of a post."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ...language import load
from ...language.countries import country_of
from ...language.referents import ReferentWords
from ...span import Span
from ..facts import Entity
from .collectives import refer_all
from .drafts import Draft
from .phrases import undeclined
from .press_services import is_service_alone, plain_service, refer_service
from .referents import are_several, refer, refer_both, refer_it, refer_them
from .scene import Scene
from .voices import Voice

WORD = re.compile(r"[^\W\d_]+")
STEM = 5
"""Letters of a word that do not change with its case or gender."""
BESIDE, FEW = 4, 2
SORT = "names.organisation.sort"
FURTHEST_HOUSE, NEAR = 40, 700
NEXT = 250
"""Characters from the words of somebody unnamed to a pronoun for him."""
NEW = 24
FURTHEST = 1500
"""Characters back in which a source is still the same one."""


def settle_descriptions(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Give each statement of somebody described the name that the description stands for, where it can be only one."""
    for place, draft in enumerate(drafts):
        draft.voice = (refer_both(scene, draft.voice) or refer_all(scene, draft.voice) if draft.voice else None) or draft.voice
        voice = draft.voice
        if voice and (service := refer_service(scene, voice, drafts[:place])):
            draft.voice = service
        elif voice and voice.name is None and not voice.pronoun and voice.surface and scene.speech.one_of_many.search(scene.text, max(0, voice.reach.start - NEW), voice.reach.start):
            draft.voice = replace(voice, name=voice.surface)
        elif voice and voice.name and not voice.entities and scene.speech.same_source.fullmatch(voice.reach.of(scene.text)):
            draft.voice = _same_source(scene, voice, drafts[:place]) or voice
        elif voice and voice.name and not voice.entities and voice.person and _is_somebodys(scene, voice):
            draft.voice = refer(scene, voice, drafts[:place]) or replace(voice, name=None)
        elif voice and voice.name and not voice.entities and draft.mode != "author" and _is_one_word(scene, voice):
            draft.voice = _same_source(scene, voice, drafts[:place]) or refer(scene, voice, drafts[:place]) or _house_of(scene, voice)
        elif voice and voice.name and not voice.entities and draft.mode != "author" and (holder := _holder(scene, voice)):
            draft.voice = holder
        elif voice and voice.name is None and voice.pronoun:
            draft.voice = _unnamed_before(scene, voice, drafts[:place]) or refer_them(scene, voice, drafts[:place]) or refer_it(scene, voice, drafts[:place]) or voice
        elif voice and voice.name is None and voice.surface:
            draft.voice = _same_source(scene, voice, drafts[:place]) or _same_calling(scene, voice, drafts[:place]) or meant_by(scene, voice) or refer(scene, voice, drafts[:place]) or _by_its_sort(scene, voice) or _by_its_noun(scene, voice) or _as_described(scene, voice)


def _unnamed_before(scene: Scene, voice: Voice, before: Sequence[Draft]) -> Voice | None:
    """Whoever spoke right before without a name, for a pronoun of the same number, where nobody else is told of since."""
    last = next((draft for draft in reversed(before) if draft.voice), None)
    told = last.voice if last else None
    if last is None or told is None or not told.name or told.entities or not told.person or not 0 <= voice.reach.start - last.passage.end < NEXT:
        return None
    several = scene.speech.plural.search(voice.reach.of(scene.text)) is not None
    since = scene.voices_in(last.passage.start, voice.reach.start)
    if several != are_several(scene, told) or any(one.person and one.entities for one in since):
        return None
    return Voice(voice.reach, voice.span, under_own_name(scene, told).name, told.surface)


def _is_somebodys(scene: Scene, voice: Voice) -> bool:
    """Whether a possessive opens the description of one who may be named elsewhere ("his deputy"); a circle of people never is."""
    words = load(scene.document.language, ReferentWords)
    phrase = voice.reach.of(scene.text)
    return words.whose.match(phrase) is not None and any(sign.search(phrase) for sign in (scene.speech.deputy, scene.speech.chief, words.other))


def _holder(scene: Scene, voice: Voice) -> Voice | None:
    """The one person named before who holds the very post that is told for a name ("le porte-parole du ministère")."""
    words = voice.surface or ""
    article = scene.speech.indefinite_article.match(words)
    bare = (words[article.end() :] if article else words).lower()
    if " " not in bare:
        return None
    return _only(voice, [one for one in scene.document.entities if one.kind == "person" and one.span.start < voice.reach.start and (one.role or "").lower() == bare])


def _is_one_word(scene: Scene, voice: Voice) -> bool:
    """Whether one common noun, and not for several, is all that tells who speaks: too little to name anybody by."""
    words = load(scene.document.language, ReferentWords)
    bare = voice.reach.of(scene.text)
    common = bare.islower() or words.calling.fullmatch(bare) is not None
    return not voice.pronoun and common and WORD.fullmatch(bare) is not None and words.plural.fullmatch(bare.lower()) is None


def _house_of(scene: Scene, voice: Voice) -> Voice:
    """The one institution told of before that a common noun alone can mean; left open where there is none, or more than one."""
    stem = (voice.surface or "").lower()[:STEM]
    houses = [one for one in scene.document.entities if (one.kind == "organisation" or (one.kind == "group" and one.country)) and one.span.start < voice.reach.start and stem in one.surface.lower()]
    if len(houses) != 1:
        alone = not houses and scene.speech.institution.fullmatch((voice.name or "").lower()) is not None
        return voice if alone else replace(voice, name=None)
    return replace(voice, name=houses[0].name, surface=houses[0].surface, entities=(houses[0].key,))


def _by_its_sort(scene: Scene, voice: Voice) -> Voice | None:
    """An institution that nothing names anywhere, under its common noun ("la préfecture"); None where one of its sort is named."""
    words = voice.surface or ""
    article = scene.speech.indefinite_article.match(words)
    bare = words[article.end() :] if article else words
    if not article or not bare[1:].islower() or not scene.speech.institution.match(bare.lower()) or len(bare.split()) > FEW:
        return None
    stem = bare[:STEM].lower()
    if any(one.kind == "organisation" and stem in one.surface.lower() for one in scene.document.entities) or _firms(scene, voice):
        return None
    return replace(voice, name=words, person=False)


def _by_its_noun(scene: Scene, voice: Voice) -> Voice | None:
    """Somebody told by a noun that no list of callings holds ("the night porter"), where no post or name before can be meant by it."""
    words = load(scene.document.language, ReferentWords)
    surface = voice.surface or ""
    article = scene.speech.indefinite_article.match(surface)
    bare = surface[article.end() :] if article else surface
    if not voice.person or scene.speech.institution.match(bare) or not scene.speech.anybody.fullmatch(surface) or scene.speech.unnamed.fullmatch(surface):
        return None
    if not article and " " not in bare and not bare.islower():
        return None
    last = (article[0] if article else "") + bare.split()[-1]
    if not bare.split()[0][1:].islower() or any(sign.search(bare) for sign in (words.post, scene.speech.chief, scene.speech.deputy, scene.speech.source)) or words.calling.fullmatch(last) or words.firm.fullmatch(surface):
        return None
    return replace(voice, name=surface) if len(bare.split()) > 1 or not _people_before(scene, voice) else None


def _people_before(scene: Scene, voice: Voice) -> bool:
    return any(one.person and one.entities for one in scene.voices_in(max(0, voice.reach.start - FURTHEST), voice.reach.start))


def _firms(scene: Scene, voice: Voice) -> bool:
    """Whether a company or institution that is told of before may be meant by a word that fits any."""
    words = load(scene.document.language, ReferentWords)
    return words.firm.fullmatch(voice.reach.of(scene.text)) is not None and any(one.kind == "organisation" and one.span.start < voice.reach.start for one in scene.document.entities)


def _as_described(scene: Scene, voice: Voice) -> Voice:
    """A source that its complement tells from others, and nobody by name, under its description ("представитель оператора")."""
    words = voice.surface or ""
    if is_service_alone(scene, voice):
        return replace(voice, name=plain_service(scene, words))
    found = scene.speech.source.search(words)
    if scene.speech.declined and voice.person and " " in words and words.islower() and load(scene.document.language, ReferentWords).calling.fullmatch(words) and not _people_before(scene, voice):
        return replace(voice, name=words)  # "сообщил бразильский дипломат": no article tells that he is told of first.
    if not found or not voice.person or len(words.split()) <= len(words[: found.end()].split()):
        return voice
    return replace(voice, name=undeclined(scene, words))


def under_own_name(scene: Scene, voice: Voice) -> Voice:
    """The voice; a source under its description without the article ("source close to the matter")."""
    article = scene.speech.indefinite_article.match(voice.name) if voice.name and not voice.entities else None
    if not article or voice.name is None or voice.name.lower() not in voice.reach.of(scene.text).lower():
        return voice
    return replace(voice, name=voice.name[article.end() :])


def is_text_alone(scene: Scene, draft: Draft) -> bool:
    """Whether nothing speaks but a text that nobody is known to have given out."""
    voice = draft.voice
    return draft.mode == "indirect" and voice is not None and voice.name is None and not voice.person and scene.speech.text.match(scene.text, voice.span.start) is not None


def meant_by(scene: Scene, voice: Voice) -> Voice | None:
    """The person whom a post, with the institution or country behind it, can only mean."""
    words = voice.reach.of(scene.text)
    people = [one for one in scene.document.entities if one.kind == "person" and one.span.start < voice.reach.start]
    stems = [word.lower()[:STEM] for word in WORD.findall(words.split("«")[0])]
    chief = scene.speech.chief.search(words) is not None and scene.speech.deputy.search(words) is None
    house = _house(scene, voice)
    if chief and house:
        heads = [one for one in people if one.organisation in (house.name, house.organisation) and _leads(scene, one)]
        return _only(voice, heads) if not _is_told_by_sort(scene, voice) or (heads and _is_near(scene, voice, heads[0])) else None
    codes = {code for word in WORD.findall(words) if (code := country_of(word, scene.document.language))}
    if chief and len(codes) == 1:
        return _only(voice, [one for one in people if one.country in codes and _leads(scene, one)])
    post = load(scene.document.language, ReferentWords).post.match(words.lower())
    if not post and scene.speech.institution.match(scene.text, voice.span.start):
        return None
    known = [stem for stem in stems if len(stem) == STEM]
    return _only(voice, [one for one in people if known and one.role and _holds(one.role, known)])


def _is_told_by_sort(scene: Scene, voice: Voice) -> bool:
    """Whether the institution in the description is itself only told by its sort ("le patron de l'agence")."""
    return any(mention.rule_id == SORT for mention in scene.document.mentions_in(Span(voice.reach.start, voice.reach.end + FURTHEST_HOUSE)))


def _is_near(scene: Scene, voice: Voice, person: Entity) -> bool:
    """Whether the person is named not long before."""
    return any(person.key in one.entities for one in scene.voices_in(voice.reach.start - NEAR, voice.reach.start))


def _house(scene: Scene, voice: Voice) -> Entity | None:
    """The institution named in the description or right behind it."""
    for mention in scene.document.mentions_in(Span(voice.reach.start, voice.reach.end + 80)):
        entity = scene.document.entity(mention.entity) if mention.entity else None
        if entity and entity.kind == "organisation" and (mention.reach or mention.span).start <= voice.reach.end + BESIDE:
            return entity
    return None


def _leads(scene: Scene, person: Entity) -> bool:
    return bool(person.role and scene.speech.chief.search(person.role) and not scene.speech.deputy.search(person.role))


def _holds(role: str, stems: list[str]) -> bool:
    held = {word.lower()[:STEM] for word in WORD.findall(role)}
    return all(stem in held for stem in stems)


def _only(voice: Voice, people: list[Entity]) -> Voice | None:
    if len(people) != 1:
        return None
    one = people[0]
    return Voice(voice.reach, voice.span, one.name, one.surface, (one.key,))


def _same_calling(scene: Scene, voice: Voice, before: Sequence[Draft]) -> Voice | None:
    """Whoever spoke last without a name, told again by the same noun, whoever is named beside ("An engineer at the plant said … | The engineer")."""
    told, phrase = next((draft.voice for draft in reversed(before) if draft.voice), None), voice.reach.of(scene.text)
    if told is None or told.entities or voice.reach.start - told.reach.end > FURTHEST or scene.speech.indefinite.match(phrase) or not _is_same_noun(scene, phrase.split()[-1], (told.surface or "").split()):
        return None
    return Voice(voice.reach, voice.span, told.name, told.surface, person=told.person)


def _is_same_noun(scene: Scene, noun: str, words: Sequence[str]) -> bool:
    """Whether one of the words is that noun, in another case where the language has them."""
    return noun in words or (scene.speech.declined and len(noun) > STEM and any(word[:STEM] == noun[:STEM] and abs(len(word) - len(noun)) <= FEW for word in words))


def _is_source(scene: Scene, draft: Draft, voice: Voice) -> bool:
    """Whether an unnamed source told of not long before spoke: "the same source" is that one, whichever house has spoken since."""
    told = draft.voice
    if told is None or told.entities or voice.reach.start - told.reach.end > FURTHEST:
        return False
    one, other = (scene.speech.source.search(words) for words in (voice.reach.of(scene.text), told.surface or ""))
    return one is not None and other is not None and one[0][:STEM].lower() == other[0][:STEM].lower()


def _same_source(scene: Scene, voice: Voice, before: Sequence[Draft]) -> Voice | None:
    """The unnamed source or press service that spoke last, for "the same source", "the person", "собеседник"."""
    if not scene.speech.same_source.match(voice.reach.of(scene.text)):
        return None
    words = load(scene.document.language, ReferentWords)
    sources = [draft for draft in before if _is_source(scene, draft, voice)]
    for draft in reversed(before):
        told = draft.voice
        if told is None or draft.passage.end < voice.reach.start - FURTHEST:
            return None
        if sources and told.entities and not told.person:
            continue
        issued = not told.person and words.calling.fullmatch(voice.reach.of(scene.text)) is None
        if told.name and (not told.entities or issued or scene.speech.service.match(told.surface or "")):
            return Voice(voice.reach, voice.span, told.name, told.surface, told.entities, person=told.person)
        if told.name:
            return None
    return None
