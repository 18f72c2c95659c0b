"""What many reports tell together: the facts of each, joined where they are one, with the ids that tables refer to."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from ..extracting.facts import Entity, EntityKind, Extraction, Meeting, Milestone, Participant, Statement
from ..reading.report import Report
from ..span import Span
from .disagreements import Field
from .ids import Telling
from .tellings import MilestoneTelling


@dataclass(frozen=True, slots=True)
class Reading:
    """One report with its id and what was extracted from it."""

    report_id: str
    report: Report
    extraction: Extraction

    def telling(self, span: Span, values: tuple[str, ...]) -> Telling:
        """Where a row was told: the passage, or, where a person gave it, the values alone."""
        return Telling(self.report_id, None if self.report.method == "curated" else span, values)


@dataclass(frozen=True, slots=True)
class LinkedEntity:
    """Somebody or something, in every report that names it; the first of `tellings` is the first report's."""

    id: str
    kind: EntityKind
    name: str
    country: str | None
    wikidata_id: str | None
    tellings: tuple[tuple[Reading, Entity], ...]
    houses: frozenset[str] = frozenset()
    """The bodies that some report has a person act for."""


EntityOf = Callable[[Reading, str], LinkedEntity]
"""Gives whom a report means by the key of one of its entities."""


@dataclass(frozen=True, slots=True)
class LinkedMeeting:
    """One event, as each report tells it."""

    id: str
    tellings: tuple[tuple[Reading, Meeting], ...]


@dataclass(frozen=True, slots=True)
class LinkedParticipant:
    """One who takes part in one meeting, as each report presents them there."""

    id: str
    meeting: LinkedMeeting
    entity: LinkedEntity
    tellings: tuple[tuple[Reading, Participant], ...]


@dataclass(frozen=True, slots=True)
class LinkedStatement:
    """One statement of one report."""

    id: str
    reading: Reading
    statement: Statement


class Claim(NamedTuple):
    """One telling of a milestone: who says so, when, and what it does to the claim before it."""

    id: str
    reading: Reading
    milestone: Milestone
    statement: LinkedStatement | None
    claimed: str | None
    """EDTF: when it was said, else given to the press, else published."""
    kind: str


@dataclass(frozen=True, slots=True)
class LinkedMilestone:
    """One event of a programme with its claims, the last one last, undated ones behind it."""

    id: str
    claims: tuple[Claim, ...]
    ledger: tuple[MilestoneTelling, ...]
    """The claims as they are compared with one another, each by the day on which it was made; in the same order."""
    standing: int
    """The place of the claim that tells how things stand."""


@dataclass(frozen=True, slots=True)
class Side:
    """A value that cannot be right together with another side's, and the report that tells it."""

    value: str
    reading: Reading
    passage: Span
    claim: Claim | None
    """None for what is told of a meeting."""


@dataclass(frozen=True, slots=True)
class LinkedDisagreement:
    """What reports tell differently of one meeting or one milestone."""

    id: str
    about: LinkedMeeting | LinkedMilestone
    field: Field
    sides: tuple[Side, ...]


Means = Mapping[tuple[str, str], LinkedEntity]
"""Whom each report means by a key of its own: by report id and key."""
Met = Mapping[tuple[str, str], LinkedMeeting]
"""The same for meetings."""


@dataclass(frozen=True, slots=True)
class Became:
    """The rows that became of what reports tell, besides those that they mean by a key."""

    statements: Mapping[str, Sequence[str]]
    """Ids by report id, in the order of its extraction."""
    claims: Mapping[str, Sequence[tuple[str, str]]]
    """The same, of milestones and claims."""
    participants: Mapping[tuple[str, str], str]
    """Ids by meeting and entity."""


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the reports tell, in the order in which they were published."""

    readings: tuple[Reading, ...]
    entities: tuple[LinkedEntity, ...]
    meetings: tuple[LinkedMeeting, ...]
    participants: tuple[LinkedParticipant, ...]
    statements: tuple[LinkedStatement, ...]
    utterances: Mapping[str, str]
    """Id of the utterance that each statement renders, by the statement's id: reports print one in their own words."""
    milestones: tuple[LinkedMilestone, ...]
    disagreements: tuple[LinkedDisagreement, ...]
    means: Means
    met: Met
    became: Became

    def entity(self, reading: Reading, key: str) -> LinkedEntity:
        """Whom that report means by that key."""
        return self.means[reading.report_id, key]

    def known_entity(self, reading: Reading, key: str) -> LinkedEntity | None:
        """The same; None for one that no fact of the report refers to."""
        return self.means.get((reading.report_id, key))

    def entity_id(self, reading: Reading, key: str | None) -> str | None:
        """Id of whom that report means by that key; None where it leaves it open."""
        return self.entity(reading, key).id if key else None

    def meeting_id(self, reading: Reading, key: str | None) -> str | None:
        """Id of the meeting that report means by that key; None where there is none."""
        return self.meeting(reading, key).id if key else None

    def meeting(self, reading: Reading, key: str) -> LinkedMeeting:
        """The meeting that report means by that key."""
        return self.met[reading.report_id, key]


Linked = TypeVar("Linked", LinkedEntity, LinkedMeeting)


def by_key(linked: Iterable[Linked]) -> dict[tuple[str, str], Linked]:
    """What a report means by a key of its own: by report id and key."""
    return {(reading.report_id, told.key): one for one in linked for reading, told in one.tellings}
