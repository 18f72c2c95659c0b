"""At or about which meeting words were said."""

from collections.abc import Iterator, Sequence
from typing import Literal

from ..facts import Meeting
from ..weights import name_features, read_weights, weigh
from .bearings import Bearing, find_bearings, find_meetings, find_recorded, takes_part
from .drafts import Draft
from .scene import Scene

FILE = "occasions.csv"
SINGLE = ("where", "since", "part", "status", "kind", "past", "order", "last", "joined", "tie", "announced", "count")
"""Traits that tell one meeting from another by themselves."""
TOGETHER = (
    ("since", "part"), ("since", "mode"), ("since", "voice"), ("since", "status"), ("since", "order"),
    ("where", "part"), ("where", "mode"), ("where", "voice"), ("where", "status"), ("where", "past"),
    ("where", "interview"), ("where", "itemised"), ("where", "count"),
    ("part", "voice"), ("part", "order"), ("part", "last"), ("part", "status"), ("part", "announced"), ("voice", "status"), ("voice", "kind"), ("mode", "status"),
)  # fmt: skip
"""Traits that say more together than each alone."""

Occasion = tuple[Meeting, Literal["said_at", "about"]]


def occasion_of(scene: Scene, draft: Draft, announced: str | None, meetings: Sequence[Meeting]) -> Occasion | None:
    """The meeting that the words most likely belong to, of those told around them; None where none is likelier. `announced` is the day of the words."""
    if not meetings:
        return None
    if recorded := find_recorded(scene, draft, meetings):
        return recorded, "said_at"
    weights = read_weights(__package__, FILE)
    likely = find_meetings(scene, draft, meetings)
    weighed = [weigh(features_of(bearing), weights) for bearing in find_bearings(scene, draft, announced, likely)]
    best = weighed.index(max(weighed))
    return (likely[best], _relation(scene, draft, likely[best])) if best < len(likely) else None


def features_of(bearing: Bearing) -> Iterator[str]:
    """The features of a bearing, as the weights name them."""
    return name_features(bearing, SINGLE, TOGETHER)


def _relation(scene: Scene, draft: Draft, meeting: Meeting) -> Literal["said_at", "about"]:
    """A press service, or the report itself, tells of a meeting afterwards; whoever takes part in one that was held speaks at it."""
    if draft.mode == "author" or meeting.status != "held":
        return "about"
    service = scene.speech.service.match(draft.voice.surface) if draft.voice and draft.voice.surface else None
    is_at = draft.voice is None or takes_part(scene, draft, meeting)
    return "said_at" if is_at and not (service and service["press"]) else "about"
