"""The links of many reports as one JSON document: the shape of the annotations' `links.json`."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from ...counting import counted
from ...linking.almanac import width
from ...linking.disagreements import Disagreement
from ...linking.documents import Person
from ...linking.ledger import current
from ...linking.links import Links, programme_of
from ...linking.tellings import MeetingTelling, MilestoneTelling

Json = dict[str, Any]
"""A JSON object: it is made here and goes straight to `json.dumps`."""
NAMES_IN_LABEL = 3


def links_as_json(links: Links) -> str:
    """The document as text, the same for the same links."""
    document = {
        "people": [_person(person) for person in links.people],
        "meetings": [_meeting(group) for group in links.meetings],
        "milestones": [_milestone(group) for group in links.milestones],
        "disagreements": list(_disagreements(links)),
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def links_as_table(links: Links) -> str:
    """The links as lines to be read: each with the reports that tell of it, and below it what they tell differently."""
    return "\n".join(_lines(links))


def _lines(links: Links) -> Iterator[str]:
    for person in links.people:
        yield f"person     {person.name} ({_counted({mention.report_id for mention in person.mentions})})"
    for about, meeting in enumerate(links.meetings):
        yield f"meeting    {meeting_label(meeting)} ({_counted({telling.source.report for telling in meeting})})"
        yield from _differences(links, "meeting", about)
    for about, milestone in enumerate(links.milestones):
        state = current(milestone)
        told = _counted({telling.source.report for telling in milestone})
        yield f"milestone  {milestone_label(milestone)}, {state.status} {state.target or ''}".rstrip() + f" ({told})"
        yield from _differences(links, "milestone", about)


def _differences(links: Links, kind: str, about: int) -> Iterator[str]:
    for one in links.disagreements:
        if (one.kind, one.about) == (kind, about):
            told = "; ".join(f"{value.value} ({', '.join(value.reports)})" for value in one.values)
            yield f"  reports differ on its {one.field}: {told}"


def _counted(reports: set[str]) -> str:
    return counted(len(reports), "report")


def _person(person: Person) -> Json:
    languages = sorted({mention.language for mention in person.mentions})
    return {
        "name": person.name,
        "surfaces": {
            language: sorted({mention.surface for mention in person.mentions if mention.language == language})
            for language in languages
        },
        "mentions": sorted({mention.report_id for mention in person.mentions}),
    }


def _meeting(group: Sequence[MeetingTelling]) -> Json:
    return {
        "label": meeting_label(group),
        "date": most_exact_date(group),
        "members": [f"{telling.source.report}#{telling.key}" for telling in group],
    }


def most_exact_date(group: Sequence[MeetingTelling]) -> str | None:
    """The most exact date that a report gives; of equally exact ones that which most of them give."""
    dates = [telling.date for telling in group if telling.date]
    return min(dates, key=lambda date: (width(date), -dates.count(date), date), default=None)


def meeting_label(group: Sequence[MeetingTelling]) -> str:
    """Who, where and when, as the report that tells most has it."""
    fullest = max(group, key=lambda telling: (len(telling.parties), bool(telling.place)))
    names = [party.name for party in fullest.parties]
    more = f" and {len(names) - NAMES_IN_LABEL} more" if len(names) > NAMES_IN_LABEL else ""
    place = next((telling.place for telling in group if telling.place), None)
    parts = (", ".join(names[:NAMES_IN_LABEL]) + more, place, most_exact_date(group))
    return "; ".join(part for part in parts if part)


def _milestone(group: Sequence[MilestoneTelling]) -> Json:
    state = current(group)
    return {
        "label": milestone_label(group),
        "programme": programme_of(group),
        "event": group[0].event,
        "claims": [f"{telling.source.report}#{telling.key}" for telling in group],
        "history": [
            {
                "said_on": telling.source.published,
                "status": telling.status,
                "target": telling.target,
                "previous": telling.previous,
                "report": telling.source.report,
            }
            for telling in group
        ],
        "current_status": state.status,
        "current_target": state.target,
    }


def milestone_label(group: Sequence[MilestoneTelling]) -> str:
    """The programme and the event, as first told."""
    return ": ".join(part for part in (programme_of(group), group[0].event) if part)


def _disagreements(links: Links) -> Iterator[Json]:
    for one in links.disagreements:
        yield {
            "kind": one.kind,
            "label": _label(links, one),
            "field": one.field,
            "values": [{"value": value.value, "reports": list(value.reports)} for value in one.values],
        }


def _label(links: Links, one: Disagreement) -> str:
    if one.kind == "meeting":
        return meeting_label(links.meetings[one.about])
    return milestone_label(links.milestones[one.about])
