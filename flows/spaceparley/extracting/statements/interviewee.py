"""Who answers in an interview, and whom an open pronoun means when one speaker goes on."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ...language import load
from ...language.names import NameWords
from ...language.referents import ReferentWords
from ...reading.blocks import find_blocks
from ...reading.report import Report
from ...span import Span
from ..facts import Entity
from ..names.names import find_names
from ..names.spelling import english_person
from ..sentences import find_sentences
from .descriptions import meant_by, under_own_name
from .drafts import Draft
from .genders import gender_of
from .phrases import is_oblique
from .referents import are_several, refer
from .scene import Scene
from .voices import NAME, Voice, describe

OPENING = 60
"""Characters before the subject of a sentence."""
HEADED = re.compile(r"[ \u00a0]?:")
ANSWERS = {"statement.direct.answer", "statement.direct.line"}


def credit_answers(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Give answers without a label to the one person interviewed; leave them open where that is not clear."""
    _credit_replies(scene, drafts)
    answers = [draft for draft in drafts if draft.voice is None and draft.rule_id == "statement.direct.answer"]
    if not answers:
        return
    # "**Ana Costa :** Oui, ...": the name that opens the first answer stands for all.
    labelled = {draft.voice.name: draft.voice for draft in drafts if draft.rule_id == "statement.direct.answer" and draft.voice and draft.voice.name}
    voice = next(iter(labelled.values())) if len(labelled) == 1 else _interviewee(scene, drafts, answers[0].parts[0].start)
    for draft in answers:
        draft.voice = voice


def credit_around(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Let a partner in the talk, or a pronoun, outside the answers of an interview mean the one who gives all of them."""
    given = {draft.voice.entities: draft.voice for draft in drafts if draft.voice and draft.voice.entities and draft.rule_id == "statement.direct.answer"}
    if len(given) != 1:
        return
    for draft in drafts:
        voice = draft.voice
        if voice and draft.rule_id not in ANSWERS and (voice.pronoun or scene.speech.same_source.fullmatch(voice.span.of(scene.text))):
            draft.voice = replace(next(iter(given.values())), span=voice.span, reach=voice.reach)


def _credit_replies(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Give a dash line to the one whom the author says he asked, in the line before it."""
    for draft in drafts:
        if draft.voice is not None or draft.rule_id != "statement.direct.line":
            continue
        before = scene.sentence_at(max(0, draft.passage.start - 1)).block.span
        asked = scene.quotes.asking.search(scene.text, before.start, before.end)
        people = [voice for voice in scene.voices_in(before.start, before.end) if _is_person(scene, voice)] if asked else []
        if len({voice.entities for voice in people}) == 1:
            draft.voice = people[0]


def _interviewee(scene: Scene, drafts: Sequence[Draft], start: int) -> Voice | None:
    named = {draft.voice.entities[0]: draft.voice for draft in drafts if draft.rule_id == "statement.direct.inside" and draft.voice and draft.voice.entities}
    if len(named) == 1:
        return next(iter(named.values()))
    credit = scene.quotes.interviewed.search(scene.text)
    asked = [voice for voice in scene.voices_in(credit.end(), credit.end() + OPENING) if _is_person(scene, voice)] if credit else []
    if asked:
        return asked[0]
    report = scene.document.report
    people = [entity for entity in scene.document.entities if entity.kind == "person" and report.author not in {entity.name, entity.surface}]
    titled = [one for one in people if report.title and _is_in(one, report.title)]
    if len(titled) == 1:
        return _voice(titled[0])
    opening = [one for one in people if one.span.start < start]
    if len(opening) > 1:
        # "Diop succeeded Kane in May": whom a sentence is about, not whom it names besides.
        told = {key for one in scene.voices_in(0, start) if _is_person(scene, one) and not one.pronoun and not is_oblique(scene, one, scene.sentence_at(one.reach.start).span.start) for key in one.entities}
        opening = [one for one in opening if one.key in told]
    return _voice(opening[0]) if len(opening) == 1 else _heading(scene)


def _heading(scene: Scene) -> Voice | None:
    """Whoever the title of the page alone names: before a colon ("X: «…»"), or as the only person in it ("Five questions for X")."""
    title, language = scene.document.report.title or "", scene.document.language
    found = next((one for one in NAME.finditer(title) if HEADED.match(title, one.end())), None)
    named = [(found[0], english_person(found[0], language, None))] if found else _named_in(title, language)
    if len(named) != 1:
        return None
    ((surface, name),) = named
    at = max(0, scene.text.find(surface))
    return Voice(Span(at, at), Span(at, at + len(surface)), name, surface)


def _named_in(title: str, language: str) -> list[tuple[str, str]]:
    """The people of a title, each as it has them and in English."""
    page = Report("title", title, language, find_blocks(title))
    return [(entity.surface, entity.name) for entity in find_names(page, find_sentences(page))[0] if entity.kind == "person"]


def _is_in(entity: Entity, title: str) -> bool:
    words = {word for word in re.findall(r"[\w'’-]+", entity.surface) if len(word) > 2}
    return bool(words & set(re.findall(r"[\w'’-]+", title)))


def _voice(entity: Entity) -> Voice:
    return Voice(entity.span, entity.span, entity.name, entity.surface, (entity.key,))


def carry_on(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Let an open pronoun mean the one person of the sentence before, or whoever spoke last with nobody else named since."""
    names = load(scene.document.language, NameWords)
    earlier: Draft | None = None
    for place, draft in enumerate(drafts):
        voice = draft.voice
        if voice and voice.pronoun and voice.name and (draft.mode == "direct" or _is_source(earlier)) and (same := _last_speaker(scene, earlier, draft)):
            # Who was speaking goes on speaking, whomever else the sentences between name beside him.
            draft.voice = voice if _differ(scene, voice, same, names) else replace(same, span=voice.span, reach=voice.reach)
        elif voice and voice.pronoun and voice.name is None and _is_source(earlier) and (same := _last_speaker(scene, earlier, draft)) and not _differ(scene, voice, same, names):
            # "X met Y, a source said. According to him ...": whose words those were, not whom they name.
            draft.voice = replace(same, span=voice.span, reach=voice.reach)
        elif voice and voice.pronoun and voice.name is None and (own := _opening_other(scene, voice, drafts[:place])):
            draft.voice = replace(own, span=voice.span, reach=voice.reach)
        elif voice and voice.pronoun and voice.name is None and (agreeing := _agreeing(scene, voice)):
            draft.voice = replace(agreeing, span=voice.span, reach=voice.reach)
        elif voice and voice.pronoun and voice.name is None and not _has_rival(scene, voice):
            several = scene.speech.plural.search(voice.span.of(scene.text)) is not None
            meant = _several(scene, draft) if several else _latter(scene, voice, names) or _only_person(scene, voice) or _last_speaker(scene, earlier, draft)
            if meant and meant.surface and not _differ(scene, voice, meant, names):
                draft.voice = replace(meant, span=voice.span, reach=voice.reach)
        earlier = draft


def _is_source(earlier: Draft | None) -> bool:
    """Whether somebody whom nothing names spoke last: whoever goes on is still the same ("un responsable … Il ajoute que …")."""
    return earlier is not None and earlier.voice is not None and earlier.voice.person and bool(earlier.voice.name) and not earlier.voice.entities


def _opening_other(scene: Scene, voice: Voice, earlier: Sequence[Draft]) -> Voice | None:
    """Whom the description that opens the pronoun's sentence goes back to ("Son hôte acquiesce : selon lui, …")."""
    start = scene.sentence_at(voice.span.start).span.start
    found = load(scene.document.language, ReferentWords).other.match(scene.text, start, voice.span.start)
    return refer(scene, Voice(Span(*found.span()), Span(*found.span()), None, found[0]), earlier) if found else None


def _has_rival(scene: Scene, voice: Voice) -> bool:
    """Whether the pronoun's own sentence tells before it of somebody whom nothing names."""
    start = scene.sentence_at(voice.span.start).span.start
    return any(one.name is None and not one.pronoun and scene.speech.definite.match(one.reach.of(scene.text)) for one in scene.voices_in(start, voice.span.start))


def _agreeing(scene: Scene, voice: Voice) -> Voice | None:
    """The one of two people in the sentence before whose gender the pronoun has ("Иван встретился с Еленой. По её словам, …")."""
    own = voice.span.of(scene.text)
    gender = "f" if scene.speech.her.fullmatch(own) else "m" if scene.speech.his.fullmatch(own) else None
    sentence = scene.sentence_at(voice.span.start)
    before = scene.sentence_at(max(0, sentence.span.start - 1))
    if gender is None or before.block != sentence.block or before.span == sentence.span:
        return None
    people = {one.entities: one for one in scene.voices_in(before.span.start, before.span.end) if _is_person(scene, one)}
    genders = {entities: gender_of(scene, one) for entities, one in people.items()}
    fitting = [one for entities, one in people.items() if genders[entities] == gender]
    return fitting[0] if len(people) > 1 and len(fitting) == 1 and None not in genders.values() else None


def _latter(scene: Scene, voice: Voice, names: NameWords) -> Voice | None:
    """Whoever the sentence before names last, for "the latter", even across paragraphs."""
    if not names.latter.fullmatch(voice.span.of(scene.text).strip()):
        return None
    sentence = scene.sentence_at(voice.span.start)
    before = scene.sentence_at(max(0, sentence.span.start - 1))
    people = [one for one in scene.voices_in(before.span.start, before.span.end) if one.person and one.name and not one.pronoun]
    return people[-1] if people else None


def _only_person(scene: Scene, voice: Voice) -> Voice | None:
    """The one person named in the sentence before, in the same paragraph."""
    sentence = scene.sentence_at(voice.span.start)
    before = scene.sentence_at(max(0, sentence.span.start - 1))
    if before.block != sentence.block or before.span == sentence.span:
        return None
    told = [one for one in scene.voices_in(before.span.start, before.span.end) if not is_oblique(scene, one, before.span.start)]
    if not told:
        opening = next(describe(scene.text, before.span.start, before.span.end, scene.speech), None)
        return meant_by(scene, opening) if opening and opening.reach.start - before.span.start <= OPENING else None
    people = [one for one in told if _is_person(scene, one)]
    if not people and told and not told[0].pronoun and told[0].reach.start - before.span.start <= OPENING:
        return told[0] if told[0].entities else meant_by(scene, told[0])
    return people[0] if len({one.entities for one in people}) == 1 else None


def _is_person(scene: Scene, voice: Voice) -> bool:
    return bool(voice.entities) and scene.document.entity(voice.entities[0]).kind == "person"


def _last_speaker(scene: Scene, earlier: Draft | None, draft: Draft) -> Voice | None:
    """Whoever spoke last, in this paragraph or the one before, with nobody else named since."""
    if earlier is None or earlier.voice is None or len(earlier.voice.entities) > 1:
        return None
    if not _is_person(scene, earlier.voice) and (earlier.voice.entities or not earlier.voice.person or not earlier.voice.name):
        return None
    if are_several(scene, earlier.voice) and draft.voice and not scene.speech.plural.search(draft.voice.span.of(scene.text)):
        return None  # "Two officials said … | The other added …"
    if scene.text.count("\n\n", earlier.passage.end, draft.passage.start) > 1 or _others(scene, earlier, draft, earlier.voice):
        return None
    return under_own_name(scene, earlier.voice)


def _differ(scene: Scene, voice: Voice, meant: Voice, names: NameWords) -> bool:
    """Whether the pronoun is a man's and the name a woman's, or the reverse."""
    pronoun, gender = voice.span.of(scene.text), gender_of(scene, meant)
    if names.she.search(pronoun) or scene.speech.her.fullmatch(pronoun):
        return gender == "m"
    return (scene.speech.his.fullmatch(pronoun) is not None or names.he.search(pronoun) is not None) and gender == "f"


def _several(scene: Scene, draft: Draft) -> Voice | None:
    """The group told last in the paragraph, for a plural pronoun."""
    assert draft.voice is not None
    block = scene.sentence_at(draft.voice.span.start).block.span
    for voice in reversed(scene.voices_in(block.start, draft.voice.span.start)):
        if voice.entities and (scene.document.entity(voice.entities[0]).kind == "group" or len(voice.entities) > 1):
            return replace(voice, span=draft.voice.span, reach=draft.voice.reach)
    return None


def _others(scene: Scene, before: Draft, draft: Draft, earlier: Voice) -> bool:
    assert draft.voice is not None
    between = scene.voices_in(before.parts[-1].end, draft.voice.span.start)
    return any(
        voice.person and voice.entities and voice.entities[0] not in earlier.entities and not scene.oblique(voice) for voice in between
    )
