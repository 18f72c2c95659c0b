"""What a report, or each section of it, is mostly about, where its title does not say."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ...language.milestones import MilestoneWords
from ..document import Document
from ..facts import Entity, Mention
from .carriers import SITE, STATIONS, is_station, only_serves
from .topic import KINDS

SERIES = re.compile(r"(?P<family>.*[^\W\d_])[ -](?:\d{1,3}[A-Za-z]?|[IVX]{1,4}|[A-Z])\Z")
FEWEST_SECTIONS = 3
HEADING = re.compile(r"^(?:#{1,6}[ ].*|\*\*[^*\n]{2,90}\*\*|\d{1,2}[.:h]\d{2}\b|[А-ЯЁA-Z][А-ЯЁA-Z ,.:–—-]{4,60}$)", re.MULTILINE)
"""A line that opens a section: a title, words in bold, the time of a live report."""
REACH = 70
TALK = re.compile(r"[*\[(]*\d{1,2}\s?[.:h]\s?\d{2}\b|[^\n]{1,200}\?")
"""What opens a section of an interview or of a live report: neither is a digest."""
DIVERSE = 0.7
"""The part of a digest's sections with a subject of their own that no other section has."""
CARRIED = 2
"""How many mentions of a rocket weigh as much as one of a craft that it may carry."""
LEAD = 200
MUCH = 3
"""Mentions that make a craft the subject even of an agreement."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a section is about, and how often it names it."""

    entity: Entity
    mentions: int


@dataclass(frozen=True, slots=True)
class Subjects:
    """The subject of each section; `starts` are the sections' first characters."""

    starts: tuple[int, ...]
    subjects: tuple[Subject | None, ...]
    whole: Subject | None
    """The subject of the report; a digest has none."""
    is_digest: bool = False
    """Whether each section is a report of its own."""

    def at(self, offset: int) -> Subject | None:
        """The subject of the section that holds a character, else of the report."""
        return self.own_at(offset) or self.whole

    def opening(self, offset: int) -> int:
        """The first character of the section that holds one, in a digest; else that of the report."""
        return self.starts[max(0, bisect_right(self.starts, offset) - 1)] if self.is_digest else 0

    def own_at(self, offset: int) -> Subject | None:
        """The subject of the section that holds a character."""
        return self.subjects[max(0, bisect_right(self.starts, offset) - 1)] if self.subjects else None


def find_subjects(document: Document, plain: str, words: MilestoneWords, rockets: frozenset[str]) -> Subjects:
    """The craft that each section names most; a report with few headings is one section."""
    lines = [found.span() for found in HEADING.finditer(document.text)]
    headings = [start for at, (start, _) in enumerate(lines) if start and (not at or document.text[lines[at - 1][1] : start].count("\n") != 1)]
    starts = (0, *headings) if len(headings) >= FEWEST_SECTIONS else (0,)
    named = [mention for mention in document.mentions if mention.entity and document.entity(mention.entity).kind in KINDS]
    own = [mention for mention in named if _is_own(document, mention, plain, words, rockets)] or [mention for mention in named if is_station(document.entity(mention.entity or ""))] or named
    cuts = [bisect_left(own, start, key=_start_of) for start in (*starts, len(document.text))]
    subjects = tuple(_subject(document, own[a:z], rockets) for a, z in pairwise(cuts))
    talks = sum(TALK.match(document.text, start) is not None for start in starts)
    is_digest = talks < FEWEST_SECTIONS and _is_digest(subjects)
    return Subjects(starts, subjects, None if is_digest else _subject(document, own, rockets), is_digest)


def _opening(mentions: Sequence[Mention]) -> set[str]:
    """The craft that the first of the mentions names, where no other stands near it."""
    first = mentions[0] if mentions else None
    if first is None or not first.entity or any(other.entity != first.entity and other.span.start - first.span.end < LEAD for other in mentions[1:]):
        return set()
    return {first.entity}


def _is_digest(subjects: Sequence[Subject | None]) -> bool:
    """Whether several sections have a subject, and hardly two the same."""
    named = [subject.entity.key for subject in subjects if subject]
    return len(named) >= FEWEST_SECTIONS and len(set(named)) > len(named) * DIVERSE


def _start_of(mention: Mention) -> int:
    return mention.span.start


def _is_own(document: Document, mention: Mention, plain: str, words: MilestoneWords, rockets: frozenset[str]) -> bool:
    """Whether a mention names a craft that is no mere carrier, component or destination there."""
    before = plain[max(0, mention.span.start - REACH) : mention.span.start]
    return not only_serves(document.entity(mention.entity or ""), before, words, rockets)


def _subject(document: Document, mentions: Sequence[Mention], rockets: frozenset[str]) -> Subject | None:
    """The craft named most, the first of equals, a rocket half as likely unless it is named first; stations and ground sites only where there is nothing else."""
    counts = Counter(mention.entity for mention in mentions if mention.entity)
    crafts = [document.entity(key) for key in counts]
    plain = [one for one in crafts if one.name not in STATIONS and one.rule_id != SITE] or crafts
    weighty = {one.key for one in plain if one.key not in rockets} | _opening(mentions)
    best = max(plain, key=lambda one: counts[one.key] * (CARRIED if one.key in weighty else 1), default=None)
    return Subject(best, counts[best.key]) if best else None


def find_families(entities: Sequence[Entity]) -> Mapping[str, Entity]:
    """For each craft of a series the programme that its name comes from ("Vigie-2" of the mission Vigie-Arctique)."""
    programmes: dict[str, Entity] = {}
    for entity in entities:
        if entity.kind == "programme" and not entity.rule_id.endswith(("known", "site")):
            programmes.setdefault(_family_name(entity.name), entity)
    families: dict[str, Entity] = {}
    for entity in entities:
        series = SERIES.match(entity.name) if entity.kind in KINDS else None
        one = programmes.get(series["family"]) if series else None
        if one and one is not entity and not SERIES.match(one.name):
            families[entity.key] = one
    return families


def _family_name(name: str) -> str:
    """The name without a further word after a hyphen or space ("Vigie" of Vigie-Arctique)."""
    first, _, rest = name.replace("-", " ").partition(" ")
    return first if rest.isalpha() and len(rest) > 2 else name
