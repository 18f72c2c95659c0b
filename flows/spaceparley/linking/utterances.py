"""Statements of many reports that render one utterance: its speaker said it once, and outlets print it in their words.

In one language the wordings decide. In two, translation leaves no word in common: there speaker, day, meeting and the
claims made have to be the same, and no report may tell two such statements.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .almanac import can_be_same, days_apart, is_exact, months_of, told_before, within_a_week
from .encounters import NEAR
from .wording import Wording, is_same_wording

Pair = tuple[int, int]


class Words(NamedTuple):
    """A statement as it is compared with those of other reports."""

    report: str
    speaker: str | None
    """Id of an entity; None where the report leaves the speaker open, or a group speaks that is of this report alone."""
    language: str
    said: str | None
    """EDTF: when it was said, else given to the press."""
    published: str | None
    wording: Wording
    meeting: str | None
    """Id."""
    claims: frozenset[tuple[str, str, str]]
    """Milestone, status and date of each claim that it makes."""


def group_utterances(told: Sequence[Words]) -> list[list[int]]:
    """The utterances: of each the places of the statements that render it, in their order."""
    groups = list(range(len(told)))
    for one, other in _worded_alike(told):
        _join(groups, one, other)
    for one, other in _claiming_alike(told, groups):
        _join(groups, one, other)
    found: defaultdict[int, list[int]] = defaultdict(list)
    for number in range(len(told)):
        found[_first(groups, number)].append(number)
    return list(found.values())


def _worded_alike(told: Sequence[Words]) -> Iterator[Pair]:
    """Statements of one speaker in one language, on days that can be one; what all share a stem with is looked at."""
    seen: dict[tuple[object, ...], int] = {}
    index: defaultdict[tuple[str, str, str, str], list[int]] = defaultdict(list)
    for number, one in enumerate(told):
        if one.speaker is None or not one.wording.words:
            continue
        first = seen.setdefault((one.speaker, one.language, one.said, one.published, one.wording), number)
        if first != number:
            # A thousand outlets that print one wire: the first stands for all.
            yield first, number
            continue
        keys = [(one.speaker, one.language, slot, stem) for slot in slots_of(one.said, one.published) for stem in one.wording.stems]
        for other in sorted({other for key in keys for other in index.get(key, ())}):
            if told[other].report != one.report and _can_be_one_day(one, told[other]) and is_same_wording(one.wording, told[other].wording):
                yield other, number
        for key in keys:
            index[key].append(number)


def slots_of(said_on: str | None, told_on: str | None) -> list[str]:
    """Where statements meet: in the month in which they were said, and in that of their reports, or the ones beside it."""
    said = [f"said {month}" for month in months_of(said_on)] if said_on else []
    published = [f"told {month}" for month in months_of(told_on, around=7)] if told_on else []
    return [*said, *published]


def _can_be_one_day(one: Words, other: Words) -> bool:
    """Whether both can have been said on one day; where one report does not tell it, they appeared within a week.

    Reports that give a meeting another day date what was said there otherwise, too.
    """
    if one.said and other.said:
        return can_be_same(one.said, other.said) or (_of_one_meeting(one, other) and _are_near(one.said, other.said))
    if not within_a_week(one.published, other.published):
        return False
    return not (told_before(one.published, other.said) or told_before(other.published, one.said))


def _of_one_meeting(one: Words, other: Words) -> bool:
    return one.meeting is not None and one.meeting == other.meeting


def _are_near(one: str, other: str) -> bool:
    apart = days_apart(one, other)
    return apart is not None and apart <= NEAR


def _claiming_alike(told: Sequence[Words], groups: list[int]) -> Iterator[Pair]:
    """Statements in several languages of one speaker, exact day and meeting that claim the same."""
    alike: defaultdict[object, list[int]] = defaultdict(list)
    for number, one in enumerate(told):
        if one.speaker and one.meeting and one.claims and one.said and is_exact(one.said):
            alike[one.speaker, one.said, one.meeting, one.claims].append(number)
    for numbers in alike.values():
        # Two wordings in one language may be two utterances: then nobody can tell which of them was translated.
        by_language = {(told[number].language, _first(groups, number)) for number in numbers}
        once = max(Counter(told[number].report for number in numbers).values()) == 1
        if once and len(by_language) == len({language for language, _ in by_language}):
            yield from ((numbers[0], number) for number in numbers[1:])


def _first(groups: list[int], number: int) -> int:
    """The first statement of the group that the statement is in."""
    while groups[number] != number:
        groups[number] = groups[groups[number]]
        number = groups[number]
    return number


def _join(groups: list[int], one: int, other: int) -> None:
    first, second = sorted((_first(groups, one), _first(groups, other)))
    groups[second] = first
