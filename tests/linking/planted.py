"""Copies of annotated documents in which one date, place, target or status is changed."""

import json
import tomllib
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import permutations
from pathlib import Path
from typing import Any

from spaceparley.linking.almanac import is_exact, within_a_week
from spaceparley.linking.links import Links, link_documents

GOLD = Path(__file__).parents[1] / "gold"
Documents = dict[str, dict[str, Any]]
TOWNS = ("Almaty", "Samara", "Oslo")
CHANGES = {"planned": "cancelled", "postponed": "cancelled", "on_schedule": "cancelled", "achieved": "failed"}


@dataclass(frozen=True, slots=True)
class Plant:
    """One change: what was changed, in which report, and who else tells of it."""

    kind: str
    field: str
    report: str
    others: frozenset[str]
    documents: Documents


def read_documents() -> Documents:
    """The annotated documents that the rules may be tried on."""
    sets = tomllib.loads((GOLD / "sets.toml").read_text(encoding="utf-8"))
    left_out = tuple(sets["dev"]["without"])
    paths = [path for path in sorted((GOLD / "dev").glob("[0-9]*.json")) if not path.name.startswith(left_out)]
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in paths}


def plant_all(documents: Documents) -> Iterator[Plant]:
    """Every change that the guide calls a disagreement, each in a copy of its own."""
    links = link_documents(documents)
    for group in links.meetings:
        yield from _in_meeting(documents, group)
    for claims in links.milestones:
        yield from _in_milestone(documents, claims)


def _in_meeting(documents: Documents, group: Any) -> Iterator[Plant]:
    for told in group:
        same = [one for one in group if one is not told and one.status == told.status and within_a_week(one.source.published, told.source.published)]
        others = frozenset(one.source.report for one in same)
        if told.date and is_exact(told.date) and any(one.date == told.date for one in same):
            for days in (-3, -2, -1, 1, 2, 3):
                moved = (date.fromisoformat(told.date) + timedelta(days=days)).isoformat()
                yield Plant("meeting", "date", told.source.report, others, _with(documents, told, "date", moved))
        if told.place and any(one.place for one in same):
            for town in TOWNS:
                yield Plant("meeting", "place", told.source.report, others, _with(documents, told, "place", town))


def _in_milestone(documents: Documents, claims: Any) -> Iterator[Plant]:
    by_report = {}
    for claim in claims:
        by_report[claim.source.report] = claim
    for told in by_report.values():
        near = [one for one in by_report.values() if one is not told and within_a_week(one.source.published, told.source.published) and one.status in CHANGES]
        others = frozenset(one.source.report for one in near)
        if told.target and any(one.target == told.target for one in near):
            for target in ("2031-05-05", "2032"):
                moved = {"planned": target, "postponed": target, "on_schedule": target}.get(told.status, _a_day_off(told.target))
                if moved:
                    yield Plant("milestone", "target", told.source.report, others, _with(documents, told, "target", moved))
        if told.status in CHANGES and any(one.status == told.status for one in near):
            yield Plant("milestone", "status", told.source.report, others, _with(documents, told, "status", CHANGES[told.status]))


def plant_undated(documents: Documents) -> Iterator[Plant]:
    """Reports of one meeting of which one has lost its day and holds to the date that the other tells to be moved."""
    links = link_documents(documents)
    together = [{told.source.report for told in group} for group in links.meetings]
    for claims in links.milestones:
        count = Counter(claim.source.report for claim in claims)
        once = [claim for claim in claims if count[claim.source.report] == 1 and claim.status in CHANGES]
        for new, old in permutations(once, 2):
            if new.status == "postponed" and new.target and new.previous and any({new.source.report, old.source.report} <= group for group in together):
                yield Plant("milestone", "target", old.source.report, frozenset({new.source.report}), _holding_to(documents, old, new.previous))


def _holding_to(documents: Documents, told: Any, target: str) -> Documents:
    changed = _with(documents, told, "target", target)
    changed[told.source.report]["report"]["published_on"] = None
    changed[told.source.report]["milestones"][int(told.key)] |= {"status": "planned", "previous": None}
    return changed


def _a_day_off(target: str) -> str | None:
    return (date.fromisoformat(target) - timedelta(days=1)).isoformat() if is_exact(target) else None


def _with(documents: Documents, told: Any, field: str, value: str) -> Documents:
    changed = {**documents, told.source.report: deepcopy(documents[told.source.report])}
    document = changed[told.source.report]
    rows = document["milestones"][int(told.key)] if hasattr(told, "target") else next(one for one in document["meetings"] if one["key"] == told.key)
    rows[field] = value
    return changed


def found_in(links: Links) -> set[tuple[str, str, frozenset[str]]]:
    """Kind, field and reports of each disagreement."""
    return {(one.kind, one.field, frozenset(name for value in one.values for name in value.reports)) for one in links.disagreements}
