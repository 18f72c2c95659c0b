"""What a report that names no craft calls one: by whose it is and what it is ("the Kenyan-Ugandan satellite")."""

from collections.abc import Sequence
from itertools import pairwise

from ...language import later as re
from ...language import load
from ...language.countries import english_adjective, english_country, find_countries
from ...language.crafts import CraftWords
from ...language.folding import fold
from ...language.milestones import MilestoneWords
from ...span import Span
from ..document import Document
from ..facts import Entity, Mention
from .carriers import SITE
from .descriptions import find_descriptions
from .phrases import GROUND, SORTS
from .signs import make_plain

RULE = "milestone.programme.described"
BESIDE = 48
"""Characters beside a noun in which its countries stand."""
LEAD = 1500
"""Characters of a report in which it says what it is about."""
JOINED = 8
"""Characters between two countries that one thing belongs to."""
MOST = 2
OPENING = 400
"""Characters of a report in which a craft is named that its title only describes."""
NAMED = re.compile(r",? [«“\"A-ZА-ЯЁ]")
PLAIN = re.compile(r"[\s'’]*(?:(?:Earth |[^\W\d_A-ZА-ЯЁ][\w'’-]*\s+)){0,3}")
"""Small words between the countries and the noun."""
AT_MOST_ONE = re.compile(r"[\s'’]*(?:[^\W\d_A-ZА-ЯЁ][\w'’-]*\s+)?")
"""The same in a title, where more may be its predicate ("Kenya delays its satellite")."""


def find_described(text: str, language: str, words: MilestoneWords, span: Span, between: re.Pattern[str] = PLAIN) -> Entity | None:
    """The first craft in a stretch of a text that is told by its countries; one with a name of its own is none."""
    for found in words.craft_nouns.finditer(make_plain(text[span.start : span.end])):
        noun, place = (found.lastgroup or "").replace("_", " "), Span(span.start + found.start(), span.start + found.end())
        codes = () if NAMED.match(text, place.end) else _owners(text, language, place, span, between)
        if codes:
            whose = (english_adjective(codes[0]) or english_country(codes[0])) if len(codes) == 1 else "-".join(map(english_country, codes))
            own = words.qualities.match(f"the {text[_end_of_country(text, language, span, place) : place.start].strip()} ")
            told = None if own else _told(text, language, span, place)
            return Entity("", "programme", told or f"{whose} {own['own'] if own else ''}{noun}", place.of(text), place, RULE)
    return None


def _told(text: str, language: str, span: Span, noun: Span) -> str | None:
    """What a noun with what stands around it is called, where that tells whose it is."""
    near = Span(max(span.start, noun.start - BESIDE), min(span.end, noun.end + BESIDE))
    return next((one.name for one in find_descriptions(text, language, near) if one.noun.touches(noun) and one.name[0].isupper()), None)


def _end_of_country(text: str, language: str, span: Span, noun: Span) -> int:
    """Where the last country before a noun ends; the noun itself where none stands there."""
    start = max(span.start, noun.start - BESIDE)
    found = list(find_countries(text[start : noun.start], language))
    return start + found[-1][1] if found else noun.start


def find_titled(document: Document, words: MilestoneWords, crafts: Sequence[Mention]) -> Entity | None:
    """What a title calls a craft by whose it is, or by the two countries that share it, where the report soon names none of the kind."""
    title, language = document.report.title or "", document.language
    plain = make_plain(title)
    noun = words.craft_nouns.search(plain)
    if noun is None or _is_of_a_site(language, plain, noun.start()) or noun["space_station"] or any(mention.span.start < OPENING or _is_called(document, words, mention, noun.lastgroup) for mention in crafts):
        return None
    joined = tuple(dict.fromkeys(code for _, _, code in find_countries(title, language))) if words.joint.search(plain) else ()
    if len(joined) == MOST:
        return Entity("", "programme", f"{'-'.join(map(english_country, joined))} {(noun.lastgroup or '').replace('_', ' ')}", noun[0], Span(*noun.span()), RULE)
    return find_described(title, language, words, Span(0, len(title)), AT_MOST_ONE)


def _is_of_a_site(language: str, plain: str, end: int) -> bool:
    """Whether a word for a ground site stands before a place in a title ("a station for data from Russian satellites")."""
    return any(fold(stem) in plain and re.search(rf"(?<!\w){fold(stem)}", plain[:end]) for stem in load(language, CraftWords).sites)


def _is_called(document: Document, words: MilestoneWords, mention: Mention, noun: str | None) -> bool:
    """Whether the opening of a report introduces a craft by a noun ("the satellite, Albatroz-1,")."""
    reach = mention.reach or mention.span
    found = words.craft_nouns.search(make_plain(document.text[min(reach.start, mention.span.start) : max(reach.end, mention.span.end)])) if reach.start < LEAD else None
    return found is not None and found.lastgroup == noun


def find_lead(document: Document, words: MilestoneWords) -> Entity | None:
    """What the opening of a report describes so; no rocket, which has a name where it matters."""
    found = find_described(document.text, document.language, words, Span(0, min(LEAD, len(document.text))))
    return None if found and found.name.endswith(" rocket") else found


def find_untitled(document: Document) -> Entity | None:
    """The first thing that the title, or else the opening, tells by what it is."""
    for text in (document.report.title or "", document.text[:LEAD]):
        told = next(find_descriptions(text, document.language, Span(0, len(text))), None)
        if told:
            return Entity("", "programme", told.name, told.span.of(text), told.span, SITE if SORTS.get(told.english) in GROUND else RULE)
    return None


def _owners(text: str, language: str, noun: Span, within: Span, between: re.Pattern[str]) -> tuple[str, ...]:
    """The one or two countries right before or right behind a noun."""
    start, end = max(within.start, noun.start - BESIDE), min(within.end, noun.end + BESIDE)
    before = list(find_countries(text[start : noun.start], language))
    if before and between.fullmatch(text, start + before[-1][1], noun.start):
        return _codes(text, start, before[::-1])
    behind = list(find_countries(text[noun.end : end], language))
    if behind and between.fullmatch(text, noun.end, noun.end + behind[0][0]):
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


