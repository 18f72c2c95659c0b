"""What a report that names no craft calls one: by whose it is and what it is ("the Kenyan-Ugandan satellite")."""

import re
from itertools import pairwise

from ...language.countries import english_adjective, english_country, find_countries
from ...language.milestones import MilestoneWords
from ...span import Span
from ..document import Document
from ..facts import Entity

RULE = "milestone.programme.described"
BESIDE = 48
"""Characters beside a noun in which its countries stand."""
LEAD = 1500
"""Characters of a report in which it says what it is about."""
JOINED = 8
"""Characters between two countries that one thing belongs to."""
MOST = 2
NAMED = re.compile(r",? [«“\"A-ZА-ЯЁ]")
PLAIN = re.compile(r"[\s'’]*(?:[^\W\d_A-ZА-ЯЁ][\w'’-]*\s+){0,3}")
"""Small words between the countries and the noun."""


def find_described(document: Document, words: MilestoneWords, span: Span) -> Entity | None:
    """The first craft in a stretch of the text that is told by its countries; one with a name of its own is none."""
    for found in words.craft_nouns.finditer(document.text, span.start, span.end):
        noun = (found.lastgroup or "").replace("_", " ")
        codes = () if NAMED.match(document.text, found.end()) else _owners(document, Span(*found.span()), span)
        if codes:
            whose = (english_adjective(codes[0]) or english_country(codes[0])) if len(codes) == 1 else "-".join(map(english_country, codes))
            return Entity("", "programme", f"{whose} {noun}", found[0], Span(*found.span()), RULE)
    return None


def find_lead(document: Document, words: MilestoneWords) -> Entity | None:
    """What the opening of a report describes so; no rocket, which has a name where it matters."""
    found = find_described(document, words, Span(0, min(LEAD, len(document.text))))
    return None if found and found.name.endswith(" rocket") else found


def _owners(document: Document, noun: Span, within: Span) -> tuple[str, ...]:
    """The one or two countries right before or right behind a noun."""
    text = document.text
    start, end = max(within.start, noun.start - BESIDE), min(within.end, noun.end + BESIDE)
    before = list(find_countries(text[start : noun.start], document.language))
    if before and PLAIN.fullmatch(text, start + before[-1][1], noun.start):
        return _codes(text, start, before[::-1])
    behind = list(find_countries(text[noun.end : end], document.language))
    if behind and PLAIN.fullmatch(text, noun.end, noun.end + behind[0][0]):
        return _codes(text, noun.end, behind)
    return ()


def _codes(text: str, offset: int, found: list[tuple[int, int, str]]) -> tuple[str, ...]:
    """The codes of the first country and of those joined to it, in order of the text."""
    kept = [found[0]]
    for one, other in pairwise(found):
        first, second = sorted((one, other))
        if second[0] - first[1] > JOINED or re.search(r"[.,;:()]", text[offset + first[1] : offset + second[0]]):
            break
        kept.append(other)
    codes = tuple(dict.fromkeys(code for _, _, code in sorted(kept)))
    return codes if len(codes) <= MOST else ()


