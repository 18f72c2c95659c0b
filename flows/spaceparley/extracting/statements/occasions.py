"""At or about which meeting words were said."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from typing import Literal

from ...span import Span
from ..facts import Entity, Meeting
from .drafts import Draft
from .scene import Scene

DAY = re.compile(r"\d{4}-\d\d-\d\d")
MONTH = len("2026-01")
FRESH = 10
"""Days for which a meeting is what a report is about."""

Occasion = tuple[Meeting, Literal["said_at", "about"]]


def occasion_of(scene: Scene, draft: Draft, meetings: Sequence[Meeting]) -> Occasion | None:
    """The meeting that the passage tells of; else the last one told that the speaker took part in."""
    told = [meeting for meeting in meetings if draft.passage.touches(meeting.passage)]
    if told:
        best = max(told, key=lambda meeting: (_takes_part(scene, draft, meeting), _shared(draft.passage, meeting.passage)))
        return best, _relation(scene, draft, best) if _takes_part(scene, draft, best) else "about"
    if _is_elsewhere(scene, draft):
        return None
    if scene.interview:
        # "V. Putin: What of the satellites?": the record of a meeting, whose questions are those of somebody who was there.
        recorded = [meeting for meeting in meetings if meeting.status == "held" and meeting.passage.end <= draft.passage.start and _takes_part(scene, draft, meeting) and _asks(scene, draft, meeting)]
        return (recorded[-1], "said_at") if recorded else None
    before = [meeting for meeting in meetings if meeting.passage.start < draft.passage.start and _may_be_meant(scene, draft, meeting)]
    if draft.mode == "author" or draft.voice is None:
        return _uncredited(scene, draft, before)
    joined = [meeting for meeting in before if _takes_part(scene, draft, meeting)]
    if joined:
        best = _meant(scene, draft, joined)
        return best, _relation(scene, draft, best)
    near = [meeting for meeting in before if _one_block(scene, draft, meeting)]
    if near:
        return near[-1], "about"
    ahead = [meeting for meeting in meetings if meeting.status == "held" and draft.mode == "indirect" and _takes_part(scene, draft, meeting) and _is_next(scene, draft, meeting)]
    return (ahead[0], "about") if ahead else None


def _asks(scene: Scene, draft: Draft, meeting: Meeting) -> bool:
    """Whether somebody else of those who met opens a paragraph behind it, with a colon."""
    keys = {participant.entity for participant in meeting.participants} - set(draft.voice.entities if draft.voice else ())
    return any(
        mention.entity in keys and scene.text.startswith(":", mention.span.end) and scene.sentence_at(mention.span.start).span.start == mention.span.start
        for mention in scene.document.mentions_in(Span(meeting.passage.end, len(scene.text)))
    )


def _meant(scene: Scene, draft: Draft, joined: list[Meeting]) -> Meeting:
    """The last one held, a fresh one before one of the past; for the parties, or an institution, in a paragraph of their own, the first, which the report is about."""
    held = [meeting for meeting in joined if meeting.status == "held" or _one_block(scene, draft, meeting)] or joined
    held = [meeting for meeting in held if _one_block(scene, draft, meeting) or not _is_past(scene, meeting)] or held
    entity = scene.document.entity(draft.voice.entities[0]) if draft.voice and draft.voice.entities else None
    if draft.voice and (not draft.voice.person or (entity and entity.kind == "group")) and not _one_block(scene, draft, held[-1]):
        return held[0]
    return held[-1]


def _is_elsewhere(scene: Scene, draft: Draft) -> bool:
    """Whether the words around what was said tell that it was said apart from any meeting."""
    first, last = scene.sentence_at(draft.passage.start).span, scene.sentence_at(draft.passage.end - 1).span
    told = scene.speech.elsewhere.finditer(scene.text, first.start, max(last.end, draft.passage.end))
    return any(not any(part.start <= found.start() < part.end for part in draft.parts) for found in told)


def _is_past(scene: Scene, meeting: Meeting) -> bool:
    """Whether a meeting is told as background: in a month before that of the report, and more than a few days ago."""
    published = scene.document.report.published_on
    if not published or not meeting.date or not meeting.date[:MONTH] < published[:MONTH]:
        return False
    if not DAY.fullmatch(meeting.date) or not DAY.fullmatch(published):
        return True
    return (date.fromisoformat(published) - date.fromisoformat(meeting.date)).days > FRESH


def _uncredited(scene: Scene, draft: Draft, before: list[Meeting]) -> Occasion | None:
    """Words credited to nobody belong to the meeting told in their paragraph, else to the first, which the report is about.

    Remarks of the author belong to one only where no other is told.
    """
    if draft.mode == "author":
        before = [meeting for meeting in before if meeting.status == "held"]
    if not before or (draft.mode == "author" and len(before) > 1):
        return None
    meeting = before[-1] if draft.mode == "author" or _one_block(scene, draft, before[-1]) else before[0]
    return meeting, "about" if draft.mode == "author" or meeting.status != "held" else "said_at"


def _relation(scene: Scene, draft: Draft, meeting: Meeting) -> Literal["said_at", "about"]:
    """A press service tells of a meeting afterwards; whoever takes part in one that was held speaks at it."""
    surface = draft.voice.surface if draft.voice else None
    service = scene.speech.service.match(surface) if surface else None
    return "said_at" if meeting.status == "held" and not (service and service["press"]) else "about"


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _takes_part(scene: Scene, draft: Draft, meeting: Meeting) -> bool:
    voice = draft.voice
    if voice is None:
        return False
    if voice.name is None:
        return voice.person and meeting.status == "held"
    keys = {participant.entity for participant in meeting.participants}
    if keys & set(voice.entities):
        return True
    entity = scene.document.entity(voice.entities[0]) if voice.entities else None
    if entity and entity.kind == "group" and (not entity.members or _stands_for(scene, entity, meeting)):
        return True
    names = {name for participant in meeting.participants for name in (participant.organisation, participant.name) if name}
    if entity and entity.kind == "organisation":
        return any(name in entity.name for name in names)
    return entity is None and voice.name is not None and any(name in voice.name for name in names)


def _stands_for(scene: Scene, group: Entity, meeting: Meeting) -> bool:
    """Whether somebody of each country in a group is at the meeting ("representatives of Russia and Kazakhstan")."""
    countries = {scene.document.entity(key).country for key in group.members}
    return None not in countries and len(countries) > 1 and countries <= {participant.country for participant in meeting.participants}


def _may_be_meant(scene: Scene, draft: Draft, meeting: Meeting) -> bool:
    """A meeting still ahead, or called off, is meant only where no other is; in a page of short items, only one told right before."""
    if _one_block(scene, draft, meeting):
        return True
    if scene.itemised:
        return draft.voice is not None and draft.voice.person and _is_item_before(scene, draft, meeting)
    return True


def _is_item_before(scene: Scene, draft: Draft, meeting: Meeting) -> bool:
    between = scene.text[meeting.passage.end : draft.passage.start]
    return between.count("\n\n") <= 1


def _one_block(scene: Scene, draft: Draft, meeting: Meeting) -> bool:
    return scene.sentence_at(draft.parts[0].start).block.span.touches(meeting.passage)


def _is_next(scene: Scene, draft: Draft, meeting: Meeting) -> bool:
    """Whether the meeting is told within two sentences of the words."""
    first = bisect_left(scene.sentence_starts, draft.passage.end)
    return any(sentence.span.touches(meeting.passage) for sentence in scene.document.sentences[first : first + 2])
