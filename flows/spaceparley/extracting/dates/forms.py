"""Dates as printed: where they stand and what their words say, before any calendar."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ...language import later as re
from ...language import load
from ...language.dates import SYMBOL, DateRule, DateWords, Reading, Value, symbols
from .tokens import OTHER, Token, kinds_of, read_tokens

OUTSIDE = {"of", "prep", "to", "comma"}
"""Kinds that a form may need before or after a date and that are no part of it."""
NOMINAL, BEHIND_VERB = {"prep", "article", "of", "within", "ahead"}, {"this", "next", "last", "prep", "ahead"}
"""Kinds of words right before a noun, and of those that say which week, month or year is meant."""
DAY_NUMBERS = {"number", "nth", "ordinal"}


@dataclass(frozen=True, slots=True)
class Printed:
    """A date as printed."""

    start: int
    end: int
    rule_id: str
    reading: Reading
    says: tuple[tuple[str, Value], ...]
    """What each of its words is and counts."""

    def value(self, *kinds: str) -> Value | None:
        """What the first word of one of those kinds counts."""
        return next((value for kind, value in self.says if kind in kinds), None)

    def number(self, *kinds: str) -> int | None:
        """The same, as a number."""
        value = self.value(*kinds)
        return value if isinstance(value, int) else None

    def has(self, *kinds: str) -> bool:
        """Whether it has a word of one of those kinds."""
        return any(kind in kinds for kind, _ in self.says)


def find_printed(text: str, language: str) -> Iterator[Printed]:
    """The dates that the text prints, in order, not overlapping."""
    forms, rules = _forms(language)
    tokens = _without_verbs(text, read_tokens(text, language), load(language, DateWords).verbal)
    for match in forms.finditer(kinds_of(tokens)):
        rule = rules[int((match.lastgroup or "_0")[1:])]
        found = tokens[match.start() : match.end()]
        yield from _listed(found, rule) if rule.reading == "list" else (_printed(found, rule, rule.reading),)


def _without_verbs(text: str, tokens: list[Token], verbal: frozenset[str]) -> list[Token]:
    """The tokens, what is a verb there no part of a date ("will start | next year", "will start | in 2028", but "by the end of next year")."""
    if not verbal:
        return tokens
    return [
        token._replace(word=OTHER)
        if token.word.kind == "edge" and before.word.kind not in NOMINAL and behind.word.kind in BEHIND_VERB and text[token.start : token.end].lower() in verbal
        else token
        for before, token, behind in zip([*tokens[:1], *tokens], tokens, [*tokens[1:], *tokens[-1:]], strict=False)
    ]


@cache
def _forms(language: str) -> tuple[re.Pattern[str], tuple[DateRule, ...]]:
    rules = load(language, DateWords).rules
    forms = "|".join(f"(?P<r{n}>{symbols(rule.form)})" for n, rule in enumerate(rules))
    return re.compile(f"(?!{SYMBOL['other']})(?:{forms})"), rules


def _printed(tokens: list[Token], rule: DateRule, reading: Reading) -> Printed:
    first = next((n for n, token in enumerate(tokens) if token.word.kind not in OUTSIDE), 0)
    tokens = tokens[first:]
    says = tuple((token.word.kind, token.word.value) for token in tokens)
    return Printed(tokens[0].start, tokens[-1].end, rule.id, reading, says)


def _listed(tokens: list[Token], rule: DateRule) -> Iterator[Printed]:
    """Each day of "les 6 et 13 avril", the shared month and year with every one."""
    days = [n for n, token in enumerate(tokens) if token.word.kind in DAY_NUMBERS]
    month = next(n for n, token in enumerate(tokens) if "month" in token.word.kind or token.word.kind == "planet")
    own = [_own(tokens, day) for day in days]
    # In "April 12-15" the month stands with the first day, in "12-15 avril" with the last.
    home, shared = (0, tokens[month : days[0]]) if month < days[0] else (len(days) - 1, tokens[days[-1] + 1 :])
    tail = tokens[days[-1] + 1 :] if month < days[0] else []
    common = tuple((token.word.kind, token.word.value) for token in (*shared, *tail))
    for place, (first, day) in enumerate(zip(own, days, strict=True)):
        start = tokens[0].start if place == home == 0 else tokens[first].start
        end = tokens[-1].end if place == len(days) - 1 else tokens[day].end
        mine = tuple((token.word.kind, token.word.value) for token in tokens[first : day + 1])
        yield Printed(start, end, rule.id, "calendar", mine + common)


def _own(tokens: list[Token], day: int) -> int:
    """The first token of that day's own words: article and weekday."""
    first = day
    while first > 0 and tokens[first - 1].word.kind in ("article", "weekday"):
        first -= 1
    return first

