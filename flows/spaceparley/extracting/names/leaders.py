"""The country of those who lead a delegation, which the sentence tells of the delegation ("The Russian team was led by X, the Kazakh one by Y")."""

from dataclasses import replace

from ...language import later as re
from ...language.countries import countries_of, country_of
from ...language.names import NameWords
from ...language.roles import RoleWords
from ...span import Span
from .roles import Role

WORD = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]+)*")
SENTENCE = re.compile(r"[.!?]\s+(?=\W*[A-ZÀ-ÞА-ЯЁ])|\n")
OPENS = ("", "\n", ".", "!", "?")
"""What stands before the first word of a sentence."""
NEAR, FAR = 60, 300
"""Letters before a post within which its delegation stands, and the one told first."""
CLOSE = 40
"""Letters before the words of leading."""
NAMED = re.compile(r"(?<=[^\W\d_] )(?:[^\W\d_a-zà-ÿа-яё][\w.'’-]*+ (?:[a-z]{2,4} ){0,2}){0,6}[^\W\d_a-zà-ÿа-яё][\w.'’-]*+, \Z")
"""A name and a comma right before its bearer's post."""
AHEAD = 120
"""Letters behind a post within which the delegation stands that opens no sentence."""


def led_too(role: Role, text: str, language: str, posts: RoleWords) -> Role:
    """The role with the country of the second delegation of a sentence, whose verb was told of the first ("the Russian team was led by X, | the Kazakh one by | Y")."""
    found = posts.led_too.search(text, max(0, role.span.start - NEAR), role.span.start)
    code = country_of(found["whose"], language) if found else None
    if not found or not code:
        return role
    start = max((stop.end() for stop in SENTENCE.finditer(text, max(0, found.start() - FAR), found.start())), default=max(0, found.start() - FAR))
    return replace(role, country=code, country_span=Span(*found.span("whose"))) if posts.sent.search(text, start, found.start()) else role


def with_led_country(role: Role, text: str, language: str, posts: RoleWords, words: NameWords) -> Role:
    """The role with the country of the delegation that its holder is told to lead, where there is one."""
    led = posts.led.search(text, max(0, role.span.start - NEAR), role.span.start) or _led_by_name(role, text, posts)
    if led is None:
        return role
    if text[: led.start()].rstrip(" *_")[-1:] in OPENS and not countries_of(led[0], language):
        return _country_ahead(role, text, language, words)
    return _led_country(role, text, language, max(0, led.start() - CLOSE), led.end())


def _led_by_name(role: Role, text: str, posts: RoleWords) -> re.Match[str] | None:
    """What tells of a delegation that it is led, before the name of whoever holds a post behind it ("the Omani delegation led by | Dr Salim Saif, head of ...")."""
    lead = NAMED.search(text, max(0, role.reach.start - AHEAD), role.reach.start)
    return posts.led.search(text, max(0, lead.start() - NEAR), lead.start()) if lead else None


def _country_ahead(role: Role, text: str, language: str, words: NameWords) -> Role:
    """The role with the country of the delegation that its holder is told to lead before it is told itself ("Led by X, the | Angolan | delegation")."""
    stop = SENTENCE.search(text, role.span.end, role.span.end + AHEAD)
    team = words.team.search(text, role.span.end, stop.start() if stop else role.span.end + AHEAD)
    word = WORD.match(text, team.end() + 1) if team else None
    code = country_of(word[0], language) if word else None
    return replace(role, country=code, country_span=Span(*word.span())) if word and code else role


def _led_country(role: Role, text: str, language: str, start: int, end: int) -> Role:
    """A delegation's leader is from where the delegation is."""
    codes = countries_of(text[start:end], language)
    if role.country or len(codes) != 1:
        return role
    word = next((w for w in WORD.finditer(text, start, end) if country_of(w[0], language)), None)
    return replace(role, country=codes[0], country_span=Span(*word.span())) if word else role
