"""How a statement stands to each meeting of its report: where it is told, who takes part, which of several it is."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...edtf import bounds, is_day
from ...span import Span
from ..facts import Entity, Meeting
from .drafts import Draft
from .scene import Scene

MONTH = len("2026-01")
FRESH = 10
"""Days for which a meeting is what a report is about."""
BACK, AHEAD = 8, 2
"""Meetings told before a statement, and behind it, that it may belong to besides the report's first."""
PARAGRAPHS = (1, 2, 4)
"""Numbers of paragraphs between which there is no difference; what is farther is far."""
MOST = 4
LATER = 2
"""Days after a meeting on which what was said at it is given out."""
NONE = "none"


@dataclass(frozen=True, slots=True)
class Bearing:
    """What can be told of a statement and a meeting, or of its belonging to none; empty where a trait does not apply."""

    mode: str
    voice: str
    """Who speaks: nobody, somebody without a name, a person, a group or a house."""
    interview: str
    itemised: str
    count: str
    """How many meetings it may belong to."""
    part: str
    """Whether the speaker takes part; of belonging to none, whether in any."""
    where: str = NONE
    """Whether passage or paragraph are the meeting's, else how far before or behind it is told first."""
    since: str = NONE
    """The same of the last sentence before that came back to it."""
    status: str = ""
    kind: str = ""
    past: str = ""
    """Whether the meeting is told as background."""
    order: str = ""
    """Which of the meetings it is."""
    last: str = ""
    """Whether it is the last one told before."""
    joined: str = ""
    """Which of those it is that the speaker took part in."""
    tie: str = ""
    """What the speaker has in common with somebody who takes part."""
    announced: str = ""
    """How the day of the words stands to that of the meeting."""


def find_meetings(scene: Scene, draft: Draft, meetings: Sequence[Meeting]) -> tuple[Meeting, ...]:
    """The meetings that a statement may belong to: told around it, or first of all; of one made apart from any, those that its own passage tells of."""
    at = bisect_left(meetings, draft.passage.start, key=_start_of)
    around = (*meetings[:1], *meetings[max(1, at - BACK) : max(1, at + AHEAD)])
    return tuple(meeting for meeting in around if draft.passage.touches(meeting.passage)) if is_elsewhere(scene, draft) else around


def find_recorded(scene: Scene, draft: Draft, meetings: Sequence[Meeting]) -> Meeting | None:
    """The meeting of which the text is the record ("V. Putin: What of the satellites?"): its questions are those of somebody who was there."""
    if not scene.interview:
        return None
    held = (meeting for meeting in reversed(meetings) if meeting.status == "held" and meeting.passage.end <= draft.passage.start)
    return next((meeting for meeting in held if takes_part(scene, draft, meeting) and _asks(scene, draft, meeting)), None)


def find_bearings(scene: Scene, draft: Draft, announced: str | None, meetings: Sequence[Meeting]) -> Iterator[Bearing]:
    """How the statement stands to each of the meetings; last, to none."""
    joins = [takes_part(scene, draft, meeting) for meeting in meetings]
    before = [place for place, meeting in enumerate(meetings) if meeting.passage.start < draft.passage.start]
    joined = [place for place in before if joins[place]]
    whole = (draft.mode, _voice(scene, draft), _yes(scene.interview), _yes(scene.itemised), str(min(MOST, len(meetings))))
    for place, meeting in enumerate(meetings):
        yield Bearing(
            *whole,
            part=_yes(joins[place]),
            where=_where(scene, draft, meeting.passage),
            since=_since(scene, draft, meeting),
            status=meeting.status,
            kind=meeting.kind,
            past=_yes(_is_past(scene, meeting)),
            order=_order(place, range(len(meetings))),
            last=_yes(before[-1:] == [place]),
            joined=_order(place, joined) if place in joined else NONE,
            tie=_tie(scene, draft, meeting),
            announced=_announced(announced, meeting),
        )
    yield Bearing(*whole, part=_yes(any(joins)))


def takes_part(scene: Scene, draft: Draft, meeting: Meeting) -> bool:
    """Whether who speaks is at the meeting, by name, by house or as one of its sides."""
    voice = draft.voice
    if voice is None:
        return False
    if voice.name is None:
        return voice.person and meeting.status == "held"
    if {participant.entity for participant in meeting.participants} & set(voice.entities):
        return True
    entity = scene.document.entity(voice.entities[0]) if voice.entities else None
    if entity and entity.kind == "group" and (not entity.members or _stands_for(scene, entity, meeting)):
        return True
    names = {name for participant in meeting.participants for name in (participant.organisation, participant.name) if name}
    if entity and entity.kind == "organisation":
        return any(name in entity.name for name in names)
    return entity is None and any(name in voice.name for name in names)


def is_elsewhere(scene: Scene, draft: Draft) -> bool:
    """Whether the words around what was said tell that it was said apart from any meeting."""
    first, last = scene.sentence_at(draft.passage.start).span, scene.sentence_at(draft.passage.end - 1).span
    told = scene.speech.elsewhere.finditer(scene.text, first.start, max(last.end, draft.passage.end))
    return any(not any(part.start <= found.start() < part.end for part in draft.parts) for found in told)


def _asks(scene: Scene, draft: Draft, meeting: Meeting) -> bool:
    """Whether somebody else of those who met opens a paragraph behind it, with a colon."""
    keys = {participant.entity for participant in meeting.participants} - set(draft.voice.entities if draft.voice else ())
    return any(
        mention.entity in keys and scene.text.startswith(":", mention.span.end) and scene.sentence_at(mention.span.start).span.start == mention.span.start
        for mention in scene.document.mentions_in(Span(meeting.passage.end, len(scene.text)))
    )


def _voice(scene: Scene, draft: Draft) -> str:
    voice = draft.voice
    if voice is None:
        return "nobody"
    if voice.entities and scene.document.entity(voice.entities[0]).kind == "group":
        return "group"
    return "unnamed" if voice.name is None else "person" if voice.person else "house"


def _where(scene: Scene, draft: Draft, telling: Span) -> str:
    if draft.passage.touches(telling):
        return "passage"
    side = "before" if telling.start < draft.passage.start else "behind"
    if scene.sentence_at(draft.parts[0].start).block.span.touches(telling):
        return f"paragraph {side}"
    between = scene.text.count("\n\n", min(telling.end, draft.passage.end), max(telling.start, draft.passage.start))
    return f"{side} {next((number for number in PARAGRAPHS if between <= number), 'far')}"


def _since(scene: Scene, draft: Draft, meeting: Meeting) -> str:
    before = [telling for telling in meeting.tellings if telling.start < draft.passage.end]
    return _where(scene, draft, before[-1]) if before else NONE


def _is_past(scene: Scene, meeting: Meeting) -> bool:
    """Whether a meeting is told as background: in a month before that of the report, and more than a few days ago."""
    published = scene.document.report.published_on
    if not published or not meeting.date or not meeting.date[:MONTH] < published[:MONTH]:
        return False
    days = _days(meeting.date, published)
    return days is None or days > FRESH


def _order(place: int, places: Sequence[int]) -> str:
    if len(places) == 1:
        return "only"
    return "first" if place == places[0] else "last" if place == places[-1] else "middle"


def _tie(scene: Scene, draft: Draft, meeting: Meeting) -> str:
    voice = draft.voice
    if voice is None or not voice.entities:
        return NONE
    if any(participant.entity in voice.entities for participant in meeting.participants):
        return "person"
    entity = scene.document.entity(voice.entities[0])
    if entity.organisation and any(participant.organisation == entity.organisation for participant in meeting.participants):
        return "house"
    return "country" if entity.country and any(participant.country == entity.country for participant in meeting.participants) else NONE


def _announced(announced: str | None, meeting: Meeting) -> str:
    days = _days(meeting.date, announced) if announced and meeting.date else None
    if days is None:
        return NONE
    return "before" if days < 0 else "same" if days == 0 else "after" if days <= LATER else "later"


def _days(since: str, until: str) -> int | None:
    """The days between two dates; None where one of them is no exact day."""
    first, last = bounds(since)[0], bounds(until)[0]
    return (last - first).days if first and last and is_day(since) and is_day(until) else None


def _stands_for(scene: Scene, group: Entity, meeting: Meeting) -> bool:
    """Whether somebody of each country in a group is at the meeting ("representatives of Russia and Kazakhstan")."""
    countries = {scene.document.entity(key).country for key in group.members}
    return None not in countries and len(countries) > 1 and countries <= {participant.country for participant in meeting.participants}


def _yes(told: bool) -> str:
    return "yes" if told else "no"


def _start_of(meeting: Meeting) -> int:
    return meeting.passage.start
