"""A sentence with the lists of parties in it, and where they stand to a verb or noun."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from re import Pattern
from typing import Literal

from ...language.meeting_settings import SettingWords
from ...language.meetings import DATE, PLACE, MeetingWords
from ...span import Span
from .masking import Party

WORD = re.compile(r"[\w-]+")
PLACED = re.compile(f"{PLACE}+")
DAY = re.compile(f" (?:(?:[^\\W\\d_]{{1,3}} )?{DATE}+ )?")
"""What may stand between a subject and its verb: the day."""
ARTICLE = 3
"""Letters that an article has at most."""
SETTING = re.compile(rf"(?:,?[ ](?:[{DATE}{PLACE}]+|[^\W\d_]{{1,2}})(?=[ ,]))+,?[ ](?:[^\W\d_]{{1,3}}[' ])?")
"""When and where, between a verb and its object ("met | on Monday in Rome the | chief of ISRO")."""
CLOSED = re.compile(rf"{PLACE}+[ ](?:[^\W\d_]{{1,3}}[ ])?{DATE}+(?=[ ]*(?:[,.;:)]|\Z))")
"""A place and a day at the end of a clause."""
COMMA = ", "
REACH = 220
"""How far, in characters, a verb may stand from its subject or from those with whom."""
OBJECT = 90
"""How far, in characters, an object may stand from its verb."""
LATER = 12
"""Characters of an adverb between a conjunction and its verb ("and later | held")."""
DEPENDS = 60
"""Characters between a session and the body whose it is."""
WORD_BREAK = re.compile(r"(?<=\S)[ ]")
LEAD = 48
"""How much of the text before a list tells its case."""


@dataclass(frozen=True, slots=True)
class PartyList:
    """Parties joined by commas and conjunctions."""

    parties: tuple[Party, ...]
    start: int
    end: int
    sort: Literal["plain", "owner", "source", "voice"] = "plain"
    """owner: "NASA's decision"; source: "according to X"; voice: "..., said X"."""

    @property
    def several(self) -> bool:
        """Whether more than one is meant."""
        return len(self.parties) > 1 or len(self.parties[0].keys) > 1


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence, or one within a quotation, with the lists of parties in it."""

    text: str
    """The whole masked text."""
    span: Span
    lists: tuple[PartyList, ...]
    words: MeetingWords
    setting: SettingWords
    verbs: tuple[Span, ...] = ()
    """The verbs and nouns for meeting in it."""
    sayings: tuple[int, ...] = ()
    """Where it goes on to tell what a subject said."""
    inversions: tuple[int, ...] = ()
    """Where it goes on to tell who said what stands before (", | said X after the talks")."""

    def until(self, end: int) -> "Clause":
        """The clause up to an offset."""
        return Clause(
            self.text,
            Span(self.span.start, end),
            tuple(x for x in self.lists if x.start < end),
            self.words,
            self.setting,
            self.verbs,
            self.sayings,
            self.inversions,
        )

    def reports(self, start: int, end: int) -> bool:
        """Whether something is reported between two offsets: what stands behind that is its content, or tells only where it was told."""
        told = any(start <= at < end and ", " not in self.text[at + 2 : self.span.end] for at in self.inversions)
        return told or any(start <= at < end for at in self.sayings)

    def is_of_words(self, offset: int, verb: int) -> bool:
        """Whether an offset stands in words whose speaker is told between them and a verb ("It will fly in | May, said X after talks with Y")."""
        return any(offset < said < verb for said in self.inversions)

    def led(self, found: PartyList, pattern: Pattern[str], since: int = 0) -> bool:
        """Whether the words right before a list, from an offset on, are of that pattern."""
        return pattern.search(self.text, max(self.span.start, found.start - LEAD, since), found.start) is not None

    def parted(self, start: int, end: int) -> bool:
        """Whether a clause boundary stands between two offsets."""
        return end - start > REACH or self.words.barrier.search(self.text, start, end) is not None

    def left_of(self, offset: int) -> Iterator[PartyList]:
        """The lists before an offset, nearest first."""
        return (found for found in reversed(self.lists) if found.end <= offset and found.sort not in ("owner", "source"))

    def right_of(self, offset: int) -> Iterator[PartyList]:
        """The lists after an offset, nearest first."""
        return (found for found in self.lists if found.start >= offset and found.sort == "plain")

    def subject(self, offset: int) -> PartyList | None:
        """The list that is the subject of a verb at that offset."""
        if self.words.participle.match(self.text, offset) and (told := self._apposed_source(offset)):
            return told
        for found in self.left_of(offset):
            if found.parties[0].clitic or (not found.parties[0].person and self.is_aside(found.parties[-1].span.start, offset)):
                continue  # "X, who heads | ISRO, met Y".
            relative = self.words.relative.match(self.text, found.end, offset + 1)
            if relative and not self.parted(relative.end(), offset):
                return found
            if (self.led(found, self.words.oblique) and not self._opens_clause(found, offset)) or self._is_object(found, offset) or self.led(found, self.words.along):
                continue
            if self.parted(found.end, offset):
                if self._is_dropped(found, offset) or self._is_interrupted(found, offset):
                    return found
                continue
            if self.led(found, self.words.premises):
                continue
            if not self.words.where.match(self.text, found.end, self.span.end) and not self._is_stage(found, offset):
                return found
        return None

    def _apposed_source(self, offset: int) -> PartyList | None:
        """Whose words these are, where a participle behind the comma tells what they did ("As X, who | receiving Y, said")."""
        return next((found for found in self.lists if found.sort == "source" and found.end == offset - 2 and self.text[found.end] == ","), None)

    def _opens_clause(self, found: PartyList, offset: int) -> bool:
        """Whether what looks like a preposition opens a clause, with the list as its subject right before the verb ("days after | X and Y | signed", "as X | held talks")."""
        return self.led(found, self.words.conjoins) and (DAY.fullmatch(self.text, found.end, offset) is not None or self.words.shakes.match(self.text, found.end + 1, offset) is not None)

    def _is_dropped(self, found: PartyList, offset: int) -> bool:
        """Whether the clause of a verb or noun leaves out its subject, which is that of the clause before."""
        word = WORD.match(self.text, offset)
        return word is not None and not found.several and self.words.dropped.fullmatch(self.text, found.end, word.end()) is not None

    def resumes(self, start: int, end: int) -> bool:
        """Whether the clause that opens behind a comma at an offset has been closed by another before the end ("met Y, | who heads ISRO, in Rome")."""
        comma = self.text.rfind(COMMA, start, end) if self.text.startswith(COMMA, start - len(COMMA)) else -1
        return comma > 0 and end - comma <= LEAD and not self.parted(comma, end) and not any(comma < verb.start < end for verb in self.verbs)

    def closes_with(self, verb: Span, told: Span) -> bool:
        """Whether a place and a day told together, one of them this, close what a verb's object is ("signed the accord that governs the base | in Trento in May 2016")."""
        found = next((one for one in CLOSED.finditer(self.text, verb.end, self.span.end) if one.start() <= told.start < one.end()), None)
        return found is not None and COMMA not in self.text[verb.end : found.start()] and found.start() - verb.end < OBJECT

    def _is_interrupted(self, found: PartyList, offset: int) -> bool:
        """Whether no more than a clause between commas stands between a list and its verb ("X and Y, whose agencies built it, | met")."""
        opened = self.words.barrier.match(self.text, found.end + len(COMMA)) if self.text.startswith(COMMA, found.end) else None
        comma = self.text.rfind(COMMA, opened.end(), offset) if opened else -1
        return comma > 0 and offset - comma - len(COMMA) <= LATER and offset - found.end <= REACH and not self.parted(comma, offset)

    def _is_stage(self, found: PartyList, offset: int) -> bool:
        """Whether an institution is where things happen ("visited the Progress plant in Samara, where ...")."""
        near = min(offset, found.end + LEAD)
        one = found.parties[0]
        return not (one.person or one.group or one.collective) and self.words.where.search(self.text, found.end, near) is not None

    def _is_object(self, found: PartyList, offset: int) -> bool:
        """Whether a list right behind another verb is what that verb is about ("visited | ISRO and held talks")."""
        return any((verb.end < found.start <= verb.end + ARTICLE + 2 or (SETTING.fullmatch(self.text, verb.end, found.start) and not self.words.where.search(self.text, verb.end, found.start))) and found.end < offset and not self.parted(verb.end, found.start) for verb in self.verbs) and found != next(
            (one for one in self.lists if one.sort == "plain"), None
        )

    def is_aside(self, offset: int, verb: int) -> bool:
        """Whether an offset stands in the relative clause of somebody that a comma closes before a verb ("X, who came on | Monday, met Y")."""
        comma = self.text.find(", ", offset, verb)
        if comma < 0:
            return False
        opened = (self.words.relative.match(self.text, found.end, offset + 1) for found in self.left_of(offset))
        since = next((found.end() for found in opened if found), None)
        return since is not None and (offset - since > ARTICLE + 2 or any(offset < other.start < comma for other in self.verbs))

    def taken_over(self, verb: int, noun: Span) -> int | None:
        """Where a conjunction behind a verb opens another one that has the noun as its object ("met X | and held talks with Y", "... | before a lunch with Y")."""
        if other := self.setting.before_others.search(self.text, verb, noun.end):
            return other.start()
        turn = self.setting.in_turn.search(self.text, verb, noun.start)
        if turn and not any(turn.end() <= found.start and found.end <= noun.start and not found.parties[0].pronoun for found in self.lists):
            return turn.start()
        shakes = self.words.shakes.search(self.text, verb, noun.start)
        joined = list(self.setting.listed.finditer(self.text, verb, shakes.start())) if shakes else []
        return joined[-1].start() if shakes and joined and shakes.start() - joined[-1].end() <= LATER else None

    def is_of(self, noun: Span, body: Span) -> bool:
        """Whether a noun is that of the body behind it ("the next | session of the commission's | subcommittee")."""
        between = self.text[noun.end : body.start]
        if not between.startswith(" ") or len(between) > DEPENDS or "," in between or self.words.barrier.search(between) or self.words.after.search(self.text, noun.end, body.start):
            return False  # "Agreed to build it during | their meeting": that is no meeting's.
        breaks = (found.end() for found in WORD_BREAK.finditer(self.text, noun.end + 1, body.start + 1))
        return any(self.words.of.fullmatch(self.text, noun.end + 1, end) for end in breaks)

    def object(self, offset: int) -> PartyList | None:
        """The list that is the object of a verb ending at that offset."""
        for found in self.right_of(offset):
            if self.parted(offset, found.start) or self.gap(offset, found.start) > OBJECT:
                return None
            if not self.led(found, self.words.oblique, offset):
                return found
        return None

    def gap(self, start: int, end: int) -> int:
        """Characters between two offsets, the lists there not counted: long titles part nothing."""
        return end - start - sum(found.end - found.start for found in self.lists if start <= found.start and found.end <= end)

    def antecedent(self, offset: int) -> PartyList | None:
        """The list of which a relative clause with a verb at that offset tells ("Y, whom X met", "Y, with whom X held talks")."""
        for found in self.left_of(offset):
            opened = self.words.whom.match(self.text, found.end, offset + 1)
            if opened and not self.parted(opened.end(), offset):
                return found
            if self.parted(found.end, offset):
                return None
        return None

    def after(self, offset: int, pattern: Pattern[str]) -> PartyList | None:
        """The first list behind an offset with such words right before it."""
        for found in self.right_of(offset):
            if self.parted(offset, found.start):
                return None
            if self.led(found, pattern):
                return found
        return None

    def is_placed(self, span: Span | None = None) -> bool:
        """Whether it tells, in a stretch of its own, where something happened, or that it did on a line."""
        span = span or self.span
        if self.setting.remote.search(self.text, span.start, span.end):
            return True
        places = (found for found in PLACED.finditer(self.text, span.start, span.end))
        return any(self.words.locative.search(self.text, max(self.span.start, found.start() - LEAD), found.start()) for found in places)

    def alongside(self, verb: Span) -> tuple[Party, ...]:
        """The parties told to be there too; not those of a relative clause of something else ("on the sidelines of the session, which opens | under the chairmanship of Z")."""
        return tuple(party for found in self.lists if self.led(found, self.words.along) and not self._is_of_thing(found, verb) for party in found.parties)

    def _is_of_thing(self, found: PartyList, verb: Span) -> bool:
        cut = self.words.barrier.search(self.text, verb.end, found.start)
        if cut is None or self.text[cut.start() - 2 : cut.start()] != ", " or cut.start() - 2 <= verb.end:
            return False  # "The meeting, which took place in the presence of Z"
        opened = (self.words.relative.match(self.text, one.end, found.start) for one in self.lists if one.end <= cut.start())
        return self.words.relative.match(self.text, cut.start() - 2) is not None and not any(one and one.end() > cut.start() for one in opened)

    def anywhere(self, pattern: Pattern[str]) -> tuple[Party, ...]:
        """The parties of all lists with such words right before them."""
        return tuple(party for found in self.lists if self.led(found, pattern) for party in found.parties)


def is_occasion_of(words: MeetingWords, text: str, span: Span, found: PartyList) -> bool:
    """Whether somebody is told only as whose occasion opens the sentence ("Lors de la visite de X | , Y et Z ont signé")."""
    return len(found.parties) == 1 and words.opening.match(text, span.start) is not None and words.of.search(text, max(span.start, found.start - LEAD), found.start) is not None
