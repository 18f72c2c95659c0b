"""Shape of the words and forms that a language prints dates with.

A text is read as a row of kinds of words (`number`, `month`, `edge`, ...); a form is a pattern over such a row, written
with their names: `article? weekday? number month year?`. A form costs the same on any text, whatever its words are.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

Value = int | str
Reading = Literal[
    "calendar",  # year, month, day, season, quarter, half, their edges, as far as printed
    "decade",
    "feast",  # a day of the year that has a name
    "final", "final_alone",  # the last quarter or half of a year
    "list",  # several days of one month
    "monthday",  # a day whose month is not printed
    "weekday",
    "shift",  # so many days from the day of publication
    "told",  # so many days from the date told before
    "unit",  # this, the next, the last week, month, year
    "count",  # so many weeks, months, years ago or ahead
    "ahead",  # the same in a language where only the tense tells it from a duration
    "later",  # so many weeks, months, years from the date told before
    "numeric",
    "none",  # looks like a date and is none
]

KINDS = (
    "other", "break", "number", "amount", "count", "tens", "ordinal", "nth", "year", "decade", "numeric", "roman",
    "month", "maybe_month", "short_month", "planet", "weekday", "maybe_weekday", "short_weekday",
    "season", "maybe_season", "quarter", "half", "semester", "quarter_code", "half_code", "edge", "part",
    "day_unit", "days", "week_unit", "weeks", "month_unit", "months", "year_unit", "years", "half_year", "weekend", "decade_unit",
    "article", "this", "next", "last", "next_many", "last_many", "final", "following", "preceding", "same", "every",
    "numbered", "before", "of", "prep", "to", "conj", "dash", "comma", "dot", "slash", "open", "close", "noun",
    "shift", "told", "ago", "ahead", "within", "after", "than", "then", "later", "earlier", "moment", "about", "moved", "feast", "hence",
)  # fmt: skip
"""What a word can be to a date; `other` is all the rest, `break` the end of a paragraph."""

SYMBOL = {kind: chr(0x100 + place) for place, kind in enumerate(KINDS)}
NAMES = re.compile(r"[a-z_]+")


@dataclass(frozen=True, slots=True)
class DateRule:
    """One form of dates: its kinds of words, how they are read, and a sentence that prints one."""

    id: str
    form: str
    reading: Reading
    example: str


@dataclass(frozen=True, slots=True)
class Word:
    """What a word is to a date, and what it counts."""

    kind: str
    value: Value = ""


@dataclass(frozen=True, slots=True)
class DateWords:
    """How a language prints dates."""

    lexicon: Mapping[str, Word]
    """By the word as printed, else by the word in small letters; apostrophes straight."""
    suffixes: re.Pattern[str]
    """What makes a number an ordinal ("er", "nd", "-го"), hyphen included; group `decade` for that of decades."""
    rules: tuple[DateRule, ...]
    """In order of precedence where two begin at one word."""
    until: re.Pattern[str]
    """Words right before a date, up to its first letter, that make it a latest one ("d'ici"); group `before` where the date itself is too late."""
    lasting: re.Pattern[str]
    """The same where the date is the end of a time ("jusqu'à" la fin de l'année)."""
    since: re.Pattern[str]
    """The same for an earliest one ("pas avant")."""
    until_after: re.Pattern[str]
    """Words right after a date that make it a latest one ("au plus tard")."""
    since_after: re.Pattern[str]
    """The same for an earliest one."""
    verbal: frozenset[str]
    """Words of a part of a year or month that are also verbs ("start")."""
    barring: re.Pattern[str]
    """Words right before a date before which something will not be, as words behind it say ("before | 2028 it will not fly")."""
    barred: re.Pattern[str]
    """What then says so behind the date, in the future."""
    approximate: re.Pattern[str]
    """Words right before a date that make it a rough one."""
    aimed: re.Pattern[str]
    """Words right before a date that set it for something to come ("reporté au")."""
    firm: re.Pattern[str]
    """Words before it by which that aim still holds ("est prévu"); without them it may be over or given up."""
    pending: re.Pattern[str]
    """Right behind a date that something was planned for: tells of that as still to come ("scheduled for | Monday | has been called off")."""
    once: re.Pattern[str]
    """Words by which it no longer does ("avait d'abord été fixé", "au lieu de")."""
    was_to: re.Pattern[str]
    """Words before a weekday by which something was aimed at it, told in the past tense: the nearest such day ("was to lift off on | Tuesday")."""
    joins: re.Pattern[str]
    """A conjunction that opens a clause right behind a comma (" and", " а")."""
    behind: re.Pattern[str]
    """What opens a sentence that tells of an event as over, the date in it ("Following the meeting of 11 February, …")."""
    begun: re.Pattern[str]
    """Words right before a date that leave it in the past ("depuis")."""
    moved: re.Pattern[str]
    """Words before "de X à Y" that make it a move, not a range."""
    step: re.Pattern[str]
    """Words between two dates of which the second follows on the first ("puis", "mais")."""
    origin: re.Pattern[str]
    """All that stands between a new date and the one it replaces ("to June from September")."""
    clause: re.Pattern[str]
    """What begins another clause."""
    future: re.Pattern[str]
    """Verbs and words of what is to come."""
    past: re.Pattern[str]
    """Verbs and words of what is over."""
    range_opener: re.Pattern[str]
    """What stands before the first date of a range; group `between` where a conjunction links the two."""
    range_link: re.Pattern[str]
    """What stands, whole, between the two dates of a range."""
    pair_link: re.Pattern[str]
    """What stands, whole, between two dates told together."""
    month_first: bool = False
    """Whether `04/12/2025` may mean April."""


def symbols(form: str) -> str:
    """The form as a regular expression over one letter a kind."""
    named = NAMES.sub(lambda name: SYMBOL[name[0]], form)
    return re.sub(r"\((?!\?)", "(?:", named.replace(" ", ""))


def lexicon(**kinds: str | Mapping[int, str] | Mapping[str, str]) -> dict[str, Word]:
    """Words by what they are: `lexicon(article="le la", edge={"late": "fin"})`; `_` stands for a space within a word."""
    return {word: entry for kind, words in kinds.items() for word, entry in _entries(kind, words)}


def _entries(kind: str, words: str | Mapping[int, str] | Mapping[str, str]) -> Iterator[tuple[str, Word]]:
    for value, listed in [("", words)] if isinstance(words, str) else words.items():
        for word in listed.split():
            yield word.replace("_", " "), Word(kind, value)
