"""Documents of the annotations' shape, as tellings that can be compared."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .bodies import INITIALS, as_party, house_of, is_person
from .people import PersonMention, group_people
from .tellings import MeetingTelling, MilestoneTelling, Party, Source, Who
from .usual_names import usual_name

Document = Mapping[str, Any]
"""A JSON object: the meetings, statements and milestones of one report."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in every report that names them."""

    who: Who
    mentions: tuple[PersonMention, ...]
    names: tuple[str, ...]
    """What each mention's report calls them in English."""

    @property
    def name(self) -> str:
        """The usual English spelling, as far as the reports have it."""
        return usual_name((mention.language, name) for mention, name in zip(self.mentions, self.names, strict=True))


@dataclass(frozen=True, slots=True)
class Told:
    """All that is compared of many documents."""

    people: tuple[Person, ...]
    meetings: tuple[MeetingTelling, ...]
    milestones: tuple[MilestoneTelling, ...]


@dataclass(frozen=True, slots=True)
class _Attendant:
    """One who takes part, as the document has it, until all people are known."""

    name: str
    surface: str
    organisation: str | None
    country: str | None


@dataclass(frozen=True, slots=True)
class _Read:
    """What is kept of a document: each is read once, and its texts are let go."""

    source: Source
    mentions: tuple[tuple[PersonMention, str], ...]
    """Each with the English name, those that tell most first."""
    meetings: tuple[tuple[MeetingTelling, tuple[_Attendant, ...]], ...]
    """Each still without its parties."""
    milestones: tuple[MilestoneTelling, ...]


def tellings_of(documents: Mapping[str, Document]) -> Told:
    """What the documents tell, by name of the report; in order of their names."""
    read = [_read(name, documents[name]) for name in sorted(documents)]
    people = _people(read)
    who = {(mention.report_id, mention.surface): person for person in people for mention in person.mentions}
    meetings = (_with_parties(told, present, who) for one in read for told, present in one.meetings)
    return Told(people, tuple(meetings), tuple(told for one in read for told in one.milestones))


def _read(name: str, document: Document) -> _Read:
    source = _source(name, document)
    milestones = (_milestone(source, place, row) for place, row in enumerate(document["milestones"]))
    meetings = tuple(_meeting(source, row) for row in document["meetings"])
    return _Read(source, tuple(_mentions(source, document)), meetings, tuple(milestones))


def _source(name: str, document: Document) -> Source:
    report = document["report"]
    return Source(name, report.get("published_on"), report.get("language") or "en")


def _people(read: Sequence[_Read]) -> tuple[Person, ...]:
    named = {
        (mention.report_id, mention.surface): (mention, name)
        for one in read
        for mention, name in reversed(one.mentions)
    }
    # Those first of whom a report tells something: who is named alone is told from namesakes by nothing.
    ordered = sorted(
        named.values(), key=lambda one: (not (one[0].country or one[0].organisation), one[0].report_id, one[0].surface)
    )
    mentions = [mention for mention, _ in ordered]
    return tuple(
        _person(number, [ordered[place] for place in group]) for number, group in enumerate(group_people(mentions))
    )


def _mentions(source: Source, document: Document) -> Iterator[tuple[PersonMention, str]]:
    """Those who take part first: of them the report tells most."""
    for meeting in document["meetings"]:
        for row in meeting["participants"]:
            surface = row.get("surface") or row["name"]
            if is_person(row["name"], row.get("organisation"), row.get("role")):
                context = row.get("role"), row.get("organisation"), row.get("country")
                yield PersonMention(source.report, surface, source.language, *context, source.published), row["name"]
    for row in document["statements"]:
        surface = row.get("speaker_surface") or row.get("speaker")
        if row.get("speaker") and surface and is_person(row["speaker"], None):
            # Initials sign an outlet's own notes.
            house = document["report"].get("publisher") if INITIALS.fullmatch(surface) else None
            mention = PersonMention(source.report, surface, source.language, None, house, None, source.published)
            yield mention, row["speaker"]


def _person(number: int, told: Sequence[tuple[PersonMention, str]]) -> Person:
    mentions = tuple(mention for mention, _ in told)
    houses = frozenset(house for one in mentions if (house := house_of(one.organisation)))
    countries = Counter(one.country for one in mentions if one.country)
    country = min(countries, key=lambda code: (-countries[code], code), default=None)
    return Person(Who(f"person {number}", houses, country), mentions, tuple(name for _, name in told))


def _meeting(source: Source, row: Document) -> tuple[MeetingTelling, tuple[_Attendant, ...]]:
    present = tuple(
        _Attendant(one["name"], one.get("surface") or one["name"], one.get("organisation"), one.get("country"))
        for one in row["participants"]
    )
    return MeetingTelling(source, row["key"], row["kind"], row["status"], row.get("date"), row.get("place"), ()), present


def _with_parties(
    told: MeetingTelling, present: Sequence[_Attendant], who: Mapping[tuple[str, str], Person]
) -> MeetingTelling:
    return told._replace(parties=tuple(_party(told.source, one, who) for one in present))


def _party(source: Source, one: _Attendant, who: Mapping[tuple[str, str], Person]) -> Party:
    person = who.get((source.report, one.surface))
    return as_party(one.name, one.organisation, one.country, person.who if person else None)


def _milestone(source: Source, place: int, row: Document) -> MilestoneTelling:
    dates = row.get("target"), row.get("previous")
    return MilestoneTelling(source, str(place), row.get("programme"), row["event"], row["status"], *dates)
