"""What one report tells, each fact with the spans and rules it comes from."""

from dataclasses import dataclass
from typing import Literal

from ..span import Span

EntityKind = Literal["person", "organisation", "place", "programme", "vehicle", "group"]
MentionKind = Literal["name", "role", "pronoun", "group"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The shortest span that says one value of a row, what that span alone says, and the rule that read it."""

    column: str
    value: str
    span: Span
    rule_id: str


@dataclass(frozen=True, slots=True)
class DateMention:
    """A calendar date as printed: article in, preposition out."""

    start: int
    end: int
    edtf: str
    """ISO 8601-2; bounds as intervals (`../2025-12-31`, `2024/..`), unknown year as `XXXX-08-09`."""
    rule_id: str
    range: str | None = None
    """The EDTF interval that this date opens or closes ("du 12 au 15 avril")."""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that this report names, under its usual English name."""

    key: str
    kind: EntityKind
    name: str
    """Usual English spelling; for a group a description ("the parties", "representatives of Russia and Kazakhstan")."""
    surface: str
    """Fullest form in the report, titles off."""
    span: Span
    """Where `surface` stands."""
    rule_id: str
    role: str | None = None
    """As written, without the organisation that stands in `organisation`."""
    organisation: str | None = None
    """Usual English name or abbreviation."""
    country: str | None = None
    """ISO 3166-1 alpha-2, where the report states it or a role or agency settles it."""
    evidence: tuple[Evidence, ...] = ()
    """Columns name, role, organisation, country_code."""
    members: tuple[str, ...] = ()
    """Keys of those whom a group is made of, where the report tells."""
    gender: str | None = None
    """"f" or "m", of a person of whom name, post or verb tells."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that point at an entity: a name, a role alone ("le ministre kazakh"), a pronoun, a collective."""

    span: Span
    kind: MentionKind
    entity: str | None
    """Key of the entity meant; None where it is left open."""
    rule_id: str
    reach: Span | None = None
    """The whole noun phrase, role and apposition included; `span` where None."""
    house: str | None = None
    """Key of the institution or country for which somebody acts whom only a post tells ("ISRO's chairman")."""

    @property
    def is_name(self) -> bool:
        """Whether the words are a name, and not what stands for one ("the agency")."""
        return self.kind == "name" and self.rule_id != "names.organisation.sort"


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody taking part in a meeting, as that meeting's passage and the report present them."""

    entity: str
    name: str
    surface: str
    role: str | None
    organisation: str | None
    country: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """What was talked about, in the report's words; `entity` where it is a known programme or vehicle."""

    topic: str
    span: Span
    rule_id: str
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """An event, past or announced, in which at least two parties meet, talk, sign or call."""

    key: str
    kind: str
    """talks, visit, commission, conference, signing, call or meeting."""
    status: str
    """held, announced or cancelled."""
    date: str | None
    date_text: str | None
    place: str | None
    """English name of the most specific place, then its city after a comma."""
    place_entity: str | None
    country: str | None
    participants: tuple[Participant, ...]
    topics: tuple[Topic, ...]
    passage: Span
    """The sentence that tells of it."""
    evidence: tuple[Evidence, ...]
    """Columns kind, status, date_edtf, place."""
    tellings: tuple[Span, ...] = ()
    """All sentences that come back to it, that one among them."""


@dataclass(frozen=True, slots=True)
class Relay:
    """One step of the way from the speaker to this page: press service, agency."""

    name: str
    entity: str | None
    span: Span
    rule_id: str


@dataclass(frozen=True, slots=True)
class Statement:
    """Content that the report attributes to somebody, or to nobody when it does so impersonally."""

    mode: Literal["direct", "indirect", "author"]
    """`author` is an editor's own remark (JSON in the gold's shape writes it `indirect`)."""
    parts: tuple[Span, ...]
    """The words, without quotation marks; more than one where the attribution breaks them."""
    passage: Span
    """From the first to the last word of statement and attribution."""
    rule_id: str
    speaker: str | None = None
    """Usual English name."""
    speaker_surface: str | None = None
    speaker_entity: str | None = None
    speaker_span: Span | None = None
    """Where the attribution names or means the speaker."""
    speakers: tuple[str, ...] = ()
    """Keys of the entities that speak jointly."""
    modality: Literal["asserted", "conditional", "hearsay", "necessity", "proposal"] = "asserted"
    wording: Literal["as printed", "translated"] = "as printed"
    """`translated` only when the report says so."""
    said: str | None = None
    """EDTF: the day on which the words were said."""
    announced: str | None = None
    """EDTF: the day on which they were given to the press."""
    said_span: Span | None = None
    announced_span: Span | None = None
    meeting: str | None = None
    """Key of the meeting at which, or about which, the words were said."""
    meeting_relation: Literal["said_at", "about"] | None = None
    relays: tuple[Relay, ...] = ()


@dataclass(frozen=True, slots=True)
class Milestone:
    """A programme event with a date or a status, as told at one place of the report."""

    programme: str | None
    programme_entity: str | None
    event: str
    """Short English noun phrase ("first test launch")."""
    event_kind: str
    """launch, test, construction, agreement, delivery, landing, service, spacewalk, fuelling, study or other."""
    status: str
    """planned, postponed, achieved, on_schedule, started, proposed, cancelled or failed."""
    target: str | None
    previous: str | None
    passage: Span
    """First sentence that states the target."""
    evidence: tuple[Evidence, ...]
    """Columns event, status, target_edtf, previous_edtf, programme."""
    previous_passage: Span | None = None
    """Where the previous date is told, when elsewhere or by somebody else."""
    previous_speaker: str | None = None
    also: tuple[Span, ...] = ()
    """Other sentences that state the target."""
    modality: Literal["asserted", "conditional", "hearsay", "necessity", "proposal"] = "asserted"
    said: str | None = None
    """EDTF: the day of the claim, where it was told by itself and not by a statement of the report."""
    speaker: str | None = None
    """Who makes it, likewise."""
    speaker_entity: str | None = None


@dataclass(frozen=True, slots=True)
class PassedOver:
    """Something that looked like a fact and was left out, and why."""

    table: str
    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one report tells."""

    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    dates: tuple[DateMention, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    statements: tuple[Statement, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    sources: tuple[Relay, ...] = ()
    """The report's own sources line: names with the span each stands at; photo sources have rule ids ending in `.photo`."""
    passed_over: tuple[PassedOver, ...] = ()
