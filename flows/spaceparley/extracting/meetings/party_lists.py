"""Lists of parties in a sentence ("X, Y et Z"), and where they stand to a verb or noun."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from re import Pattern
from typing import Literal

from ...language.meeting_settings import SettingWords
from ...language.meetings import PLACE, MeetingWords
from ...language.reporting import ReportingWords, Verb
from ...span import Span
from .masking import Masked, Party

STANDS = re.compile(r"(?:'s?)? ?(?:[A-Z][\w-]+ ){0,4}")
COUNTED = re.compile(r"(?: [^\W\d_]{3,16})?(?:,| ?[–—(-]|:) ?(?:[^\W\d_]{2,3} )?")
"""Stands between a collective and those that it means."""
APPOSED = re.compile(r", (?:[^\W\d_]+(?:-[^\W\d_]+)* ){0,3}")
PLACED = re.compile(f"{PLACE}+")
POSSESSIVES = ("'s ", "' ")
OWNS = re.compile(r"'s?[ ]")
ASIDE = re.compile(r"[,»”\"—–-][ ](?:\w{2,4}[ ])?\Z")
WORD = re.compile(r"[^\W\d_]+")
ARTICLE = 3
"""Letters that an article has at most."""
ADJECTIVE = re.compile(r" [^\W\d_]{4,16} ")
REACH = 220
"""How far, in characters, a verb may stand from its subject or from those with whom."""
OBJECT = 90
"""How far, in characters, an object may stand from its verb."""
TITLE = 110
"""Characters that a title before a name has at most."""
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
        )

    def reports(self, start: int, end: int) -> bool:
        """Whether something is reported between two offsets: what stands behind that is its content."""
        return any(start <= at < end for at in self.sayings)

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
        for found in self.left_of(offset):
            relative = self.words.relative.match(self.text, found.end, offset + 1)
            if relative and not self.parted(relative.end(), offset):
                return found
            if self.parted(found.end, offset) or self.led(found, self.words.oblique) or self._is_object(found, offset):
                continue
            if not self.words.where.match(self.text, found.end, self.span.end) and not self._is_stage(found, offset):
                return found
        return None

    def _is_stage(self, found: PartyList, offset: int) -> bool:
        """Whether an institution is where things happen ("visited the Progress plant in Samara, where ...")."""
        near = min(offset, found.end + LEAD)
        return not found.parties[0].person and self.words.where.search(self.text, found.end, near) is not None

    def _is_object(self, found: PartyList, offset: int) -> bool:
        """Whether a list right behind another verb is what that verb is about ("visited | ISRO and held talks")."""
        return any(verb.end < found.start <= verb.end + ARTICLE + 2 and found.end < offset for verb in self.verbs) and found != next(
            (one for one in self.lists if one.sort == "plain"), None
        )

    def object(self, offset: int) -> PartyList | None:
        """The list that is the object of a verb ending at that offset."""
        for found in self.right_of(offset):
            if self.parted(offset, found.start) or found.start - offset > OBJECT:
                return None
            if not self.led(found, self.words.oblique, offset):
                return found
        return None

    def after(self, offset: int, pattern: Pattern[str]) -> PartyList | None:
        """The first list behind an offset with such words right before it."""
        for found in self.right_of(offset):
            if self.parted(offset, found.start):
                return None
            if self.led(found, pattern):
                return found
        return None

    def is_placed(self) -> bool:
        """Whether it tells where something happened."""
        places = (found for found in PLACED.finditer(self.text, self.span.start, self.span.end))
        return any(self.words.locative.search(self.text, max(self.span.start, found.start() - LEAD), found.start()) for found in places)

    def anywhere(self, pattern: Pattern[str]) -> tuple[Party, ...]:
        """The parties of all lists with such words right before them."""
        return tuple(party for found in self.lists if self.led(found, pattern) for party in found.parties)


def read_clause(masked: Masked, span: Span, words: MeetingWords, setting: SettingWords, reporting: ReportingWords, verbs: Sequence[Span] = ()) -> Clause:
    """A stretch of text with its lists of parties; a led delegation gives way to its leader, verbs are no part of a title."""
    text = masked.text
    lists: list[PartyList] = []
    owners: list[PartyList] = []
    house: Party | None = None
    for party in masked.parties_in(span):
        owns = OWNS.match(text, party.span.end, span.end)
        if lists and lists[-1].parties[-1].person and not party.person and text[lists[-1].end : party.span.start] in POSSESSIVES:
            # "Kenjiro Sudo, director of Japan | 's ISAS": where somebody works.
            lists[-1] = replace(lists[-1], end=party.span.end)
            continue
        if owns and not party.person and masked.parties_in(Span(owns.end(), owns.end() + 2)):
            # "ESA's Marta Olsson", "Poland's CBK": the owner only tells whose.
            house = party if house is None else house
            continue
        if owns and not words.staff.match(text, party.span.end) and not masked.parties_in(Span(owns.end(), owns.end() + 2)):
            owners.append(PartyList((party,), party.span.start, party.span.end, "owner"))
            continue
        first = house.span.start if house else party.span.start
        house = None
        sent = words.delegation.search(text, max(span.start, first - LEAD), first)
        start = sent.start() if sent else _title(text, span, words, party, first, verbs)
        _add(lists, masked, span, words, party, _modified(text, span, words, party, start, verbs))
    heard = (_heard(words, reporting.verbs, text, span, found) for found in lists)
    sayings = tuple(last.end for last in lists if (after := WORD.match(text, last.end + 1, span.end)) and _tells(reporting.verbs, after[0]) and not setting.infinitive.match(text, after.end() + 1))
    return Clause(text, span, tuple(sorted((*heard, *owners), key=lambda found: found.start)), words, setting, tuple(verbs), sayings)


def _modified(text: str, span: Span, words: MeetingWords, party: Party, start: int, verbs: Sequence[Span]) -> int:
    """Where a name begins with the adjectives before it ("the then | minister X", "немецкий | институт")."""
    found = None if party.pronoun or party.place else words.modifier.search(text, max(span.start, start - TITLE), start)
    return found.start() if found and not any(found.start() < verb.end and verb.start < start for verb in verbs) else start


def _title(text: str, span: Span, words: MeetingWords, party: Party, start: int, verbs: Sequence[Span]) -> int:
    """Where a name begins with the title before it that nobody has read as one."""
    found = words.title.search(text, max(span.start, start - TITLE), start) if party.person and not party.pronoun else None
    if not found or any(found.start() < verb.end and verb.start < start for verb in verbs):
        return start
    return found.start()


def _add(lists: list[PartyList], masked: Masked, span: Span, words: MeetingWords, party: Party, start: int) -> None:
    """Put a party with the list before it, or into one of its own."""
    text, last = masked.text, lists[-1] if lists else None
    if last is None:
        lists.append(PartyList((party,), start, party.span.end))
        return
    between = text[last.end : start]
    if last.parties[-1].person and not party.person and text.count("(", last.start, start) > text.count(")", last.start, start):
        # "X (Italian Space Agency, ASI)": what stands in brackets tells where somebody is from.
        lists[-1] = replace(last, end=party.span.end + text.startswith(")", party.span.end))
    elif (_is_from(words, last, between, party)) or (party.unknown and APPOSED.fullmatch(between) and text.startswith(",", party.span.end)):
        lists[-1] = replace(last, end=party.span.end)
    elif _is_source(words, text, last):
        lists.append(PartyList((party,), start, party.span.end))
    elif words.leads.fullmatch(between) or _stands_for(last.parties[-1], between, party) or _counts_out(last, between) or _names(last, between, party):
        lists[-1] = PartyList((*last.parties[:-1], party), last.start, party.span.end)
    elif _joins(words, text, span, last, between, party):
        lists[-1] = PartyList((*last.parties, party), last.start, party.span.end)
    else:
        lists.append(PartyList((party,), start, party.span.end))


def _names(last: PartyList, between: str, party: Party) -> bool:
    """Whether a colon names who stood for an institution ("with the Mexican Space Agency: Lucía Arreola")."""
    return party.person and not last.parties[-1].person and between == ": "


def _is_from(words: MeetingWords, last: PartyList, between: str, party: Party) -> bool:
    """Whether a country or institution only tells where the one before is from ("Anong Chaiyaphum of GISTDA")."""
    works = last.parties[-1].person and not party.person and not party.collective
    return (party.place or works) and words.origin.fullmatch(between) is not None


def _counts_out(last: PartyList, between: str) -> bool:
    """Whether those meant by a collective are named right after it ("les trois pays fondateurs - Égypte, Angola et Kenya")."""
    return len(last.parties) == 1 and last.parties[0].collective and COUNTED.fullmatch(between) is not None


def _joins(words: MeetingWords, text: str, span: Span, last: PartyList, between: str, party: Party) -> bool:
    """Whether a conjunction, comma or apposition joins a party to a list; a preposition only where it leads the list too."""
    found = words.joiner.fullmatch(between)
    if not found:
        return words.apposition.fullmatch(between) is not None
    if not between.strip():
        return not party.person
    if between.startswith(",") and party.person and not last.parties[0].person and words.locative.search(text, max(span.start, last.start - LEAD), last.start):
        # "Received at the Élysée | , company head X ...": where it was, and who.
        return False
    if words.with_.search(between) and words.oblique.search(text, max(span.start, last.start - LEAD), last.start):
        # "Was received at the headquarters of X | with Y": where it was, and with whom.
        return False
    again = found["again"]
    return not again or text[max(span.start, last.start - LEAD) : last.start].split()[-1:] == [again.strip()]


def _is_source(words: MeetingWords, text: str, found: PartyList) -> bool:
    """Whether a list is whose words these are ("according to X, ...")."""
    return words.source.search(text, max(0, found.start - LEAD), found.start) is not None


def _heard(words: MeetingWords, verbs: Mapping[str, Verb], text: str, span: Span, found: PartyList) -> PartyList:
    """The list, marked where it only tells whose words these are."""
    if _is_source(words, text, found) or words.told.search(text, max(span.start, found.start - LEAD), found.start):
        return replace(found, sort="source")
    before = WORD.findall(text, max(span.start, found.start - LEAD), found.start)[-2:]
    said = any(_tells(verbs, word) for word in before[-1 if not before or len(before[-1]) > ARTICLE else -2 :])
    after = WORD.match(text, found.end + 1, span.end) or WORD.match(text, found.end + 2, span.end)
    says = after is not None and _tells(verbs, after[0]) and ASIDE.search(text, span.start, found.start)
    return replace(found, sort="voice") if said or says else found


def _tells(verbs: Mapping[str, Verb], word: str) -> bool:
    verb = verbs.get(word.lower())
    return verb is not None and verb.form != "infinitive" and verb.brings("c")


def _stands_for(house: Party, between: str, party: Party) -> bool:
    """Whether an institution or role only tells who follows ("Roscosmos chief Pavel Gromov", "le ministre | kényan X")."""
    if not party.person or house.person or house.collective:
        return False
    return STANDS.fullmatch(between) is not None or (not house.keys and ADJECTIVE.fullmatch(between) is not None)
