"""What many reports tell together: people, meetings and milestones, each with its tellings, and where they disagree."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .disagreements import Disagreement, find_disagreements
from .documents import Document, Person, tellings_of
from .ledger import in_order
from .meeting_groups import group_meetings
from .milestone_groups import group_milestones
from .tellings import MeetingTelling, MilestoneTelling

LAST = "9999"
"""Where what has no date stands: behind everything."""


@dataclass(frozen=True, slots=True)
class Links:
    """People by name, meetings by date, milestones by programme; tellings by report, claims as they were told."""

    people: tuple[Person, ...]
    meetings: tuple[tuple[MeetingTelling, ...], ...]
    milestones: tuple[tuple[MilestoneTelling, ...], ...]
    disagreements: tuple[Disagreement, ...]


def link_documents(documents: Mapping[str, Document]) -> Links:
    """The links of documents, by name of their report; the same whatever order they come in."""
    told = tellings_of(documents)
    meetings = tuple(sorted((_by_report(group) for group in group_meetings(told.meetings)), key=_by_date))
    milestones = tuple(sorted((in_order(group) for group in group_milestones(told.milestones)), key=_by_programme))
    people = tuple(sorted(told.people, key=lambda person: (person.name, person.who.key)))
    return Links(people, meetings, milestones, find_disagreements(meetings, milestones))


def _by_report(group: Sequence[MeetingTelling]) -> tuple[MeetingTelling, ...]:
    return tuple(sorted(group, key=lambda telling: (telling.source.report, telling.key)))


def _by_date(group: Sequence[MeetingTelling]) -> tuple[str, str, str]:
    first = group[0]
    return min(telling.date or LAST for telling in group), first.source.report, first.key


def programme_of(group: Sequence[MilestoneTelling]) -> str | None:
    """The programme, as the first one says that names it."""
    return next((told.programme for told in group if told.programme), None)


def _by_programme(group: Sequence[MilestoneTelling]) -> tuple[str, str, str, str]:
    first = group[0]
    return programme_of(group) or LAST, first.event, first.source.report, first.place
