"""Meetings that one sentence tells of at once: somebody met each of several people separately."""

from collections.abc import Iterator
from dataclasses import replace

from ..document import Document
from .drafts import Draft
from .sightings import Sighting

LEAD, PAIR = 40, 2
"""Characters before a word for meeting in which it is told that there were several; parties of one meeting."""
FRAMES = ("events", "joins", "meets")


def part(document: Document, draft: Draft) -> Iterator[Draft]:
    """The draft, or one for each of those who were met separately ("had separate talks with X and Y")."""
    company = next((found for one in draft.sightings if (found := _met(document, one, draft))), ())
    others = tuple(key for key in draft.keys if key not in company)
    if len(company) < PAIR or len(others) != 1:
        yield draft
        return
    for key in company:
        yield replace(draft, keys=(*others, key))


def _one_by_one(sighting: Sighting, draft: Draft) -> tuple[str, ...]:
    """The two people whom somebody met one after the other ("met X and then Y")."""
    clause, met = sighting.clause, sighting.trigger.span
    for found in clause.lists:
        one, other = found.parties[0], found.parties[-1]
        if found.start < met.end or len(found.parties) != PAIR or not (one.person and other.person) or sighting.trigger.rule.value not in ("talks", "call"):
            continue
        if clause.setting.afterwards.search(clause.text, one.span.end, other.span.start):
            return tuple(key for key in (*one.keys, *other.keys) if key in draft.keys)
    return ()


def _met(document: Document, sighting: Sighting, draft: Draft) -> tuple[str, ...]:
    """Whom a telling lists, of different houses, as those with whom somebody met separately."""
    clause, met = sighting.clause, sighting.trigger.span
    if one_by_one := _one_by_one(sighting, draft):
        return one_by_one
    if sighting.trigger.frame not in FRAMES or not clause.setting.separately.search(clause.text, max(clause.span.start, met.start - LEAD), min(met.end + LEAD, clause.span.end)):
        return ()
    company = clause.after(met.end, clause.words.with_) or clause.after(met.end, clause.words.between)
    people = tuple(key for party in company.parties for key in party.keys if key in draft.keys) if company else ()
    houses = [house for key in people if (house := document.entity(key).organisation or document.entity(key).country)]
    return people if len(houses) == len(set(houses)) else ()
