"""Whether a report is about space activities, and if not, why it was passed over."""

import re

from ..language import load
from ..language.relevance import RelevanceWords
from ..reference.gazetteer import find_row
from ..span import Span
from .document import Document
from .facts import PassedOver
from .milestones.signs import make_plain

ENOUGH = 4
"""Points that a report needs: two sure words, or one and a named programme."""
UNSURE_ENOUGH = 7
"""The same where no word is sure: a cow at a fair may be called Ariane, and take off."""
SHORT = 130
"""Words of a brief, in which a craft and a word that may be of space flight are a sign."""
PER_WORDS = 100
"""One hit in so many words at least: a long report that names a satellite once is about something else. In a dispatch of a few sentences a
sure word, or what the reference data knows and another sign, is then enough, where few words are of another walk of life."""
DISPATCH = 170
"""Words of a dispatch in which a sure word is enough beside any other sign, and few words of another walk of life do not matter."""
ELSEWHERE = 30
"""One word of another walk of life in so many, and more of them than sure words: it is a ferry that is called Soyuz."""
HOUSES = {"agency": 2, "cosmodrome": 2, "centre": 2, "company": 1}
"""Points for a known institution or site, by its sort."""
KNOWN = ".known"
"""Ending of the rules that find a craft in the reference data, a numbered one of a known series too."""
NUMBERED = re.compile(r"\d")
"""A known rocket or satellite with a number ("Ariane 6") is a sure word: no ferry is called so."""
SATELLITE = re.compile(r"[Ss]at\b|SAT\b")
"""A name that tells what it is, known or not ("LOTUSat-1", "YAM-SAT CI-02")."""
SEVERAL = 3
"""Kinds of words that may be of space flight, which are a sign together."""
STEM = 5
"""Letters by which two words count as the same."""


def judge_relevance(document: Document) -> PassedOver | None:
    """None for a report about space activities, else the reason to pass it over."""
    plain = make_plain(f"{document.report.title or ''}\n{document.text}")
    words = load(document.language, RelevanceWords)
    text = words.figurative.sub(" ", plain)
    strong, rest = _taken(words.strong, text)
    weak = [found[0] for found in words.weak.finditer(rest)]
    crafts = [mention.entity for mention in document.mentions if _is_craft(document, mention.entity)]
    houses = _houses(document)
    named = {document.entity(key).name for key in crafts if key}
    known = [document.entity(key).name for key in set(crafts) if key and document.entity(key).rule_id.endswith(KNOWN)]
    strong += [name for name in known if NUMBERED.search(name)] + [name for name in named if SATELLITE.search(name)]
    strong += _agencies(document)
    points = 2 * _kinds(strong) + _kinds(weak) + 2 * min(len(named), 2) + min(houses, 3)
    told = f"{len(strong)} words of space flight, {len(weak)} that may be, {len(named)} programmes"
    hits, length = len(strong) + len(weak) + len(crafts) + houses, plain.count(" ")
    others = sum(1 for _ in words.elsewhere.finditer(text))
    is_sign = bool(strong or (known and (weak or houses or len(named) > 1)) or (weak and houses > 1) or (weak and named and length < SHORT) or (_kinds(weak) >= SEVERAL and (named or houses)))
    is_dispatch = is_sign and ((not others and hits * PER_WORDS > length) or (bool(strong) and hits > max(1, 2 * others) and length < DISPATCH))
    if points < (ENOUGH if strong else UNSURE_ENOUGH) and not is_dispatch:
        return _passed_over(document, f"not about space activities: {told}")
    if others > len(strong) + len(weak) // 2 and others * ELSEWHERE > length:
        return _passed_over(document, f"space activities are not what it is about: {told}, {others} words of other matters")
    if hits * PER_WORDS < length and not is_dispatch:
        return _passed_over(document, f"space activities are not what it is about: {told} in {length} words")
    return None


def _taken(pattern: re.Pattern[str], text: str) -> tuple[list[str], str]:
    """What the pattern finds, and the text with a blank in place of each."""
    found = list(pattern.finditer(text))
    starts, ends = [one.start() for one in found], [one.end() for one in found]
    return [one[0] for one in found], " ".join(text[start:end] for start, end in zip([0, *ends], [*starts, len(text)], strict=True))


def _agencies(document: Document) -> list[str]:
    """The space agencies that a report names."""
    named = (entity.name for entity in document.entities if entity.kind == "organisation")
    return [name for name in named if (row := find_row(name)) and row.sort == "agency"]


def _houses(document: Document) -> int:
    """Points for the institutions and sites of space flight that a report names."""
    return sum(HOUSES.get(row.sort, 0) for entity in document.entities if entity.kind in ("organisation", "place") and (row := find_row(entity.name)))


def _kinds(found: list[str]) -> int:
    return len({word[:STEM] for word in found})


def _is_craft(document: Document, key: str | None) -> bool:
    return key is not None and document.entity(key).kind in ("programme", "vehicle")


def _passed_over(document: Document, reason: str) -> PassedOver:
    return PassedOver("reports", Span(0, len(document.text)), reason)
