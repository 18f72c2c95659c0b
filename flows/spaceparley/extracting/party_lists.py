"""Lists of parties in a sentence ("X, Y et Z"), and where they stand to a verb or noun."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from re import Pattern

from ..language.meeting_settings import SettingWords
from ..language.meetings import MeetingWords
from ..span import Span
from .masking import Masked, Party

STANDS = re.compile(r"(?:'s?)? ?(?:[A-Z][\w-]+ ){0,4}")
ADJECTIVE = re.compile(r" [^\W\d_]{4,16} ")
REACH = 220
"""How far, in characters, a verb may stand from its subject or from those with whom."""
OBJECT = 90
"""How far, in characters, an object may stand from its verb."""
LEAD = 48
"""How much of the text before a list tells its case."""


@dataclass(frozen=True, slots=True)
class PartyList:
    """Parties joined by commas and conjunctions."""

    parties: tuple[Party, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence, or one within a quotation, with the lists of parties in it."""

    text: str
    """The whole masked text."""
    span: Span
    lists: tuple[PartyList, ...]
    words: MeetingWords
    setting: SettingWords

    def until(self, end: int) -> "Clause":
        """The clause up to an offset."""
        return Clause(
            self.text,
            Span(self.span.start, end),
            tuple(x for x in self.lists if x.start < end),
            self.words,
            self.setting,
        )

    def led(self, found: PartyList, pattern: Pattern[str], since: int = 0) -> bool:
        """Whether the words right before a list, from an offset on, are of that pattern."""
        return pattern.search(self.text, max(self.span.start, found.start - LEAD, since), found.start) is not None

    def parted(self, start: int, end: int) -> bool:
        """Whether a clause boundary stands between two offsets."""
        return end - start > REACH or self.words.barrier.search(self.text, start, end) is not None

    def left_of(self, offset: int) -> Iterator[PartyList]:
        """The lists before an offset, nearest first."""
        return (found for found in reversed(self.lists) if found.end <= offset)

    def right_of(self, offset: int) -> Iterator[PartyList]:
        """The lists after an offset, nearest first."""
        return (found for found in self.lists if found.start >= offset)

    def subject(self, offset: int) -> PartyList | None:
        """The list that is the subject of a verb at that offset."""
        for found in self.left_of(offset):
            relative = self.words.relative.match(self.text, found.end, offset + 1)
            if relative and not self.parted(relative.end(), offset):
                return found
            if self.parted(found.end, offset) or self.led(found, self.words.oblique) or self._owns(found):
                continue
            if not self.words.where.match(self.text, found.end, self.span.end):
                return found
        return None

    def object(self, offset: int) -> PartyList | None:
        """The list that is the object of a verb ending at that offset."""
        for found in self.right_of(offset):
            if self.parted(offset, found.start) or found.start - offset > OBJECT:
                return None
            if not self.led(found, self.words.oblique, offset) and not self._owns(found):
                return found
        return None

    def _owns(self, found: PartyList) -> bool:
        """Whether a list is only the owner of something ("welcomed NASA's decision")."""
        return self.text.startswith(("'s ", "' "), found.end)

    def after(self, offset: int, pattern: Pattern[str]) -> PartyList | None:
        """The first list behind an offset with such words right before it."""
        for found in self.right_of(offset):
            if self.parted(offset, found.start):
                return None
            if self.led(found, pattern):
                return found
        return None

    def anywhere(self, pattern: Pattern[str]) -> tuple[Party, ...]:
        """The parties of all lists with such words right before them."""
        return tuple(party for found in self.lists if self.led(found, pattern) for party in found.parties)


def read_clause(masked: Masked, span: Span, words: MeetingWords, setting: SettingWords) -> Clause:
    """A stretch of text with its lists of parties; a led delegation gives way to its leader."""
    lists: list[PartyList] = []
    for party in masked.parties_in(span):
        sent = words.delegation.search(masked.text, max(span.start, party.span.start - LEAD), party.span.start)
        start = sent.start() if sent else party.span.start
        last = lists[-1] if lists else PartyList((), span.start, span.start)
        between = masked.text[last.end : start]
        if not last.parties:
            lists.append(PartyList((party,), start, party.span.end))
        elif words.leads.fullmatch(between) or _stands_for(last.parties[-1], between, party):
            lists[-1] = PartyList((*last.parties[:-1], party), last.start, party.span.end)
        elif words.joiner.fullmatch(between) and (between.strip() or not party.person):
            lists[-1] = PartyList((*last.parties, party), last.start, party.span.end)
        else:
            lists.append(PartyList((party,), start, party.span.end))
    return Clause(masked.text, span, tuple(lists), words, setting)


def _stands_for(house: Party, between: str, party: Party) -> bool:
    """Whether an institution or role only tells who follows ("Roscosmos chief Pavel Gromov", "le ministre | kényan X")."""
    if not party.person or house.person or house.collective:
        return False
    return STANDS.fullmatch(between) is not None or (not house.keys and ADJECTIVE.fullmatch(between) is not None)
