"""Who said what: quotations and reported speech of a report, each with its speaker, occasion and relays."""

from collections.abc import Sequence
from dataclasses import dataclass

from ...language import load
from ...language.quotes import QuoteWords
from ...span import Span
from ..document import Document
from ..facts import Meeting, Statement
from ..meetings.masking import Myself
from .attribution import attribute_quotations
from .descriptions import is_text_alone, settle_descriptions, under_own_name
from .dialogue import find_questions
from .drafts import Draft
from .hindsight import find_hindsight
from .indirect import find_indirect
from .interviewee import carry_on, credit_answers, credit_around
from .modality import modality_of
from .notes import find_notes
from .occasions import occasion_of
from .referents import met_just_now
from .relays import afterword, find_relays, find_sources, is_outlet
from .scene import Scene, lay_out
from .turns import label_turn

UNSURE = {"statement.direct.standing"}
"""Rules that give a quotation to somebody whom its own sentence does not name."""

__all__ = ["find_sources", "find_statements"]


@dataclass(frozen=True, slots=True)
class Hearing:
    """What was said and by whom, before the meetings are known at which it was."""

    scene: Scene
    drafts: tuple[Draft, ...]

    def selves(self) -> tuple[Myself, ...]:
        """Who says "I" and "we" where, in the order of the text."""
        document = self.scene.document
        own = [(part, draft.voice.entities[0]) for draft in self.drafts if draft.mode == "direct" and draft.voice and draft.voice.entities for part in draft.parts]
        return tuple(Myself(part, key) for part, key in sorted(own) if document.entity(key).kind == "person")


def hear(document: Document) -> Hearing:
    """All that is said in a report, in order of the text."""
    scene = lay_out(document)
    drafts = sorted(_drafts(scene), key=lambda draft: draft.parts[0])
    settle_descriptions(scene, drafts)
    carry_on(scene, drafts)
    credit_around(scene, drafts)
    drafts = [draft for draft in drafts if not is_text_alone(scene, draft)]
    return Hearing(scene, tuple(_told_once(scene, drafts)))


def find_statements(document: Document, meetings: tuple[Meeting, ...], hearing: Hearing | None = None) -> tuple[Statement, ...]:
    """The statements of a report, in order of the text, each with its meeting."""
    heard = hearing or hear(document)
    return tuple(_statement(heard.scene, draft, meetings) for draft in heard.drafts)


def _drafts(scene: Scene) -> list[Draft]:
    direct = list(attribute_quotations(scene))
    credit_answers(scene, direct)
    direct = sorted([*direct, *find_hindsight(scene, direct)], key=lambda draft: draft.passage)
    found = [*direct, *find_indirect(scene, direct), *find_notes(scene.document)]
    asked = find_questions(scene.document.report)
    return [draft for draft in found if not (draft.voice and is_outlet(scene.document, draft.voice)) and not _is_asked(scene, draft, asked)]


def _is_asked(scene: Scene, draft: Draft, asked: Sequence[Span]) -> bool:
    """Whether what somebody reportedly said stands in a question of an interview, told by its label ("Q: The minister says there is no money.")."""
    if draft.mode != "indirect" or any(span.holds(draft.passage) for span in asked):
        return draft.mode == "indirect"
    turn = label_turn(scene.text, scene.sentence_at(draft.passage.start).block)
    return turn is not None and load(scene.document.language, QuoteWords).asked.fullmatch(turn.name) is not None


def _told_once(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """A quotation printed again, in a caption or set large, is no second statement; the one that says whose it is stays."""
    kept: dict[str, Draft] = {}
    for draft in drafts:
        words = "".join(part.of(scene.text) for part in draft.parts).strip(" .,!?").lower()
        held = kept.get(words)
        if held is None or (held.rule_id in UNSURE and draft.rule_id not in UNSURE):
            kept[words] = draft
    return sorted(kept.values(), key=lambda draft: draft.parts[0])


def _statement(scene: Scene, draft: Draft, meetings: Sequence[Meeting]) -> Statement:
    voice = under_own_name(scene, draft.voice) if draft.voice and draft.voice.name else None
    announced = _announced(scene, draft)
    occasion = occasion_of(scene, draft, announced[0], meetings)
    voice = met_just_now(scene, voice, occasion[0]) if voice and occasion else voice
    said_at = occasion is not None and occasion[1] == "said_at"
    return Statement(
        mode=draft.mode,
        parts=tuple(draft.parts),
        passage=draft.passage,
        rule_id=draft.rule_id,
        speaker=voice.name if voice else None,
        speaker_surface=voice.surface if voice else None,
        speaker_entity=voice.entities[0] if voice and voice.entities else None,
        speaker_span=voice.span if voice else None,
        speakers=voice.entities if voice else (),
        modality=modality_of(scene.document, draft),
        said=occasion[0].date if occasion and said_at else announced[0],
        announced=announced[0],
        said_span=None if said_at else announced[1],
        announced_span=announced[1],
        meeting=occasion[0].key if occasion else None,
        meeting_relation=occasion[1] if occasion else None,
        relays=find_relays(scene, draft),
    )


def _announced(scene: Scene, draft: Draft) -> tuple[str | None, Span | None]:
    """The day that stands with the attribution, outside the words themselves, or with the sentence that gives them out."""
    for around in (_attribution(scene, draft), afterword(scene, draft)):
        for date in scene.document.dates_in(around) if around else ():
            if not any(part.touches(date.span) for part in draft.parts):
                return date.edtf, date.span
    return None, None


def _attribution(scene: Scene, draft: Draft) -> Span | None:
    if draft.attribution is None:
        return None
    end = min(draft.attribution.end + 40, scene.sentence_at(draft.attribution.start).span.end)
    return Span(draft.attribution.start, end)
