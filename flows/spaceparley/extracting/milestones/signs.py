"""Words that tell of programme events and of what became of them, found in one pass over plain text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import count

from ...language import load
from ...language.folding import swap
from ...language.milestones import Lexeme, MilestoneWords
from ...span import Span

WORD = re.compile(r"(?<![-‑])\b\w+")
LAUNCHES = (".verb.launch", ".verb.opening")
STARTS = ".liftoff.start"
"""Ending of the lexemes of what rockets and works do ("the rocket started", "works started")."""
TRAVELS = (".verb.shipment", ".verb.arrival")
KEYS = (6, 5, 4, 3, 2, 1)
"""How many of its first characters a form is filed under, where so many are sure: the more, the fewer forms a text has compiled."""
NEAR = 60
"""Characters between a verb of launching and what it launches, or what begins and the word that says so."""
BESIDE = 10
"""Characters between works and the launch that is their start ("the works, launched in 2023")."""
WORKS = {"construction", "study"}
GROUND = {"ground station and centre", "laboratory", "ground segment"}
"""What stays on the ground when it is launched."""
ASIDE = re.compile(r"[\w' -]{0,40}, [^,;:.]{1,120}, ")
PLAIN = dict.fromkeys("’‘ʼ`´", "'") | dict.fromkeys("\t\n\r\u00a0\u202f\u2009", " ") | dict.fromkeys("ёЁ", "е")


@dataclass(frozen=True, slots=True)
class Sign:
    """A lexeme where it stands."""

    span: Span
    lexeme: Lexeme

    @property
    def start(self) -> int:
        return self.span.start

    @property
    def end(self) -> int:
        return self.span.end

    @property
    def sort(self) -> str:
        return self.lexeme.sign


def opening_of(plain: str, span: Span) -> Span:
    """The first letter or mark of a stretch: it stands for an event that the stretch has no word for."""
    start = next((place for place in range(span.start, span.end) if not plain[place].isspace()), span.start)
    return Span(start, start + 1)


def make_plain(text: str) -> str:
    """The text in lower case with one kind of apostrophe and blank, every character where it was."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    return swap(lower, PLAIN)


def find_signs(plain: str, span: Span, language: str) -> Iterator[Sign]:
    """The signs in a stretch of plain text, in order; the first lexeme that fits at a word wins."""
    reached = span.start
    for word in WORD.finditer(plain, span.start, span.end):
        start = word.start()
        if start < reached or (key := _key_of(plain[start : start + KEYS[0]], language)) is None:
            continue
        pattern, lexemes = _table(key, language)
        found = pattern.match(plain, start, span.end)
        if found and found.lastindex:
            reached = found.end()
            yield Sign(Span(start, reached), lexemes[found.lastindex - 1])


def recast(plain: str, signs: tuple[Sign, ...], words: MilestoneWords) -> tuple[Sign, ...]:
    """The signs, a launch that is that of a call, a course or works as the start of it, that of a station as its entry into service."""
    launched = tuple(sign for sign in signs if sign.sort != "works" or not words.whence.search(plain, max(0, sign.start - NEAR), sign.start))
    return tuple(_begun(sign, signs) if sign.lexeme.id.endswith(STARTS) else _recast(plain, sign, launched) if sign.lexeme.id.endswith(LAUNCHES) else _flown(sign, signs) if sign.lexeme.id.endswith(TRAVELS) else sign for sign in signs)


def _begun(start: Sign, signs: tuple[Sign, ...]) -> Sign:
    """The sign, the start of works on a craft as that ("the manufacture of the satellite starts in May")."""
    ahead = [sign for sign in signs if sign.end <= start.start and sign.sort not in ("craft", "quality", "works")]
    behind = next((sign for sign in signs if sign.start >= start.end), None)
    is_theirs = bool(ahead) and ahead[-1].sort == "noun" and ahead[-1].lexeme.kind in WORKS and start.start - ahead[-1].end <= NEAR
    if is_theirs and len(ahead) > 1 and ahead[-2].sort == "background" and ahead[-1].start - ahead[-2].end <= NEAR:
        is_theirs = False  # "After the assembly the rocket started."
    is_named = behind is not None and behind.sort == "noun" and behind.lexeme.kind in WORKS | {"test"} and behind.start - start.end <= 1
    return replace(start, lexeme=replace(start.lexeme, sign="start")) if is_theirs or is_named else start


def _flown(travel: Sign, signs: tuple[Sign, ...]) -> Sign:
    """The sign, a journey of astronauts to a station as their flight."""
    is_crew = any(sign.sort == "crew" and 0 <= travel.start - sign.end <= NEAR for sign in signs)
    is_bound = any((sign.sort == "craft" or sign.lexeme.english in GROUND) and 0 <= sign.start - travel.end <= NEAR for sign in signs)
    return replace(travel, lexeme=replace(travel.lexeme, english="flight", kind="launch", needs="")) if is_crew and is_bound else travel


def _recast(plain: str, launch: Sign, signs: tuple[Sign, ...]) -> Sign:
    if _is_start(plain, launch, signs):
        return replace(launch, lexeme=replace(launch.lexeme, sign="start"))
    if launch.sort == "verb" and launch.lexeme.kind == "launch" and _is_of_works(launch, signs):
        return replace(launch, lexeme=replace(launch.lexeme, english="entry into service", kind="service", needs=""))
    return launch


def _is_of_works(launch: Sign, signs: tuple[Sign, ...]) -> bool:
    """Whether what stands beside a launch is a ground station or the like, and no craft."""
    near = [sign for sign in signs if sign.sort in ("works", "craft", "crew") and abs(sign.start - launch.start) <= NEAR]
    # "The cargo craft, which was to leave for the station in March, is to be launched in May."
    flies = any(sign.sort == "craft" and sign.end <= launch.start and not any(0 <= other.start - sign.end <= BESIDE for other in near) for sign in signs)
    return bool(near) and not flies and all(sign.lexeme.english in GROUND for sign in near)


def _is_start(plain: str, launch: Sign, signs: tuple[Sign, ...]) -> bool:
    near = [sign for sign in signs if sign.sort == "noun" and (abs(sign.start - launch.start) <= NEAR or 0 <= launch.start - sign.end - _interposed(plain, sign.end, launch.start) <= NEAR)]
    near = [sign for sign in near if not any(other.sort == "craft" and min(sign.end, launch.end) <= other.start and other.end <= max(sign.start, launch.start) for other in signs)]
    return any(sign.lexeme.needs == "told" and sign.lexeme.kind == "other" for sign in near) or any(sign.lexeme.kind in WORKS and max(launch.start - sign.end - _interposed(plain, sign.end, launch.start), sign.start - launch.end) <= BESIDE for sign in near)


def _interposed(plain: str, start: int, end: int) -> int:
    """The characters of what stands between commas right behind a word ("the call, first expected in May, will be launched")."""
    aside = ASIDE.match(plain, start, end)
    return len(aside[0]) if aside else 0


@cache
def _forms(language: str) -> dict[str, list[tuple[int, str, Lexeme]]]:
    """Under the few characters that they open with, the forms, each with its number and its lexeme."""
    forms: dict[str, list[tuple[int, str, Lexeme]]] = {}
    words = load(language, MilestoneWords)
    numbers = count()
    for lexeme in words.lexemes:
        for form in lexeme.forms.split(" | "):
            for opened in _openings(_loosened(form.replace("~", r"\w*"), words.adverbs)):
                forms.setdefault(_key(opened), []).append((next(numbers), opened, lexeme))
    return forms


@lru_cache(maxsize=1 << 14)
def _key_of(opening: str, language: str) -> str | None:
    """The longest key that a word with that opening has forms under."""
    forms = _forms(language)
    return next((key for length in KEYS if (key := opening[:length]) in forms), None)


@cache
def _table(key: str, language: str) -> tuple[re.Pattern[str], tuple[Lexeme, ...]]:
    """One pattern for the forms under a key and those that ask for less, and the lexeme of each group; compiled when a text first has such a word."""
    forms = _forms(language)
    rows = sorted(row for own in {key[:length] for length in KEYS} for row in forms.get(own, ()))
    return re.compile("|".join(rf"({form})\b" for _, form, _ in rows)), tuple(lexeme for _, _, lexeme in rows)


def _loosened(form: str, adverbs: str) -> str:
    """The form with room for an adverb before the words that it asks for behind it ("was accepted only in May")."""
    blank = " " if "(?= (?:" in form else ""
    return form.replace(f"(?={blank}(?:", f"(?=(?:{blank}(?:{adverbs}){'' if blank else ' '})?{blank}(?:")


def _key(form: str) -> str:
    """As many of its first characters as all that the form fits opens with, but no more than are of use."""
    literal = 1
    while literal < KEYS[0] and (form[literal : literal + 1].isalpha() or form[literal : literal + 1] in ("'", " ")) and form[literal + 1 : literal + 2] not in ("?", "*", "{"):
        literal += 1
    return form[:literal]


def _openings(form: str) -> Iterator[str]:
    """The form as often as its first group has alternatives, so that each opens with a letter."""
    if not form.startswith("(?:"):
        yield form
        return
    depth, start, alternatives = 0, 3, []
    for place, mark in enumerate(form):
        depth += (mark == "(") - (mark == ")")
        if (mark == "|" and depth == 1) or depth == 0:
            alternatives.append(form[start:place])
            start = place + 1
        if depth == 0:
            break
    rest = form[start:]
    if rest.startswith("?"):
        rest = rest[1:]
        alternatives.append("")
    for alternative in alternatives:
        yield from _openings(alternative + rest)
