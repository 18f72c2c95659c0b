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
DENSE = 30
"""A sure word, or a craft that the reference data knows and another sign, is enough where one in so many words is a hit: a dispatch of a sentence or two."""
PER_WORDS = 100
"""One hit in so many words at least: a long report that names a satellite once is about something else."""
ELSEWHERE = 30
"""One word of another walk of life in so many, and more of them than sure words: it is a ferry that is called Soyuz."""
HOUSES = {"agency": 2, "cosmodrome": 2, "centre": 2, "company": 1}
"""Points for a known institution or site, by its sort."""
NUMBERED = re.compile(r"\d")
"""A known rocket or satellite with a number ("Ariane 6") is a sure word: no ferry is called so."""
STEM = 5
"""Letters by which two words count as the same."""


def judge_relevance(document: Document) -> PassedOver | None:
    """None for a report about space activities, else the reason to pass it over."""
    plain = make_plain(f"{document.report.title or ''}\n{document.text}")
    words = load(document.language, RelevanceWords)
    text = words.figurative.sub(" ", plain)
    strong = [found[0] for found in words.strong.finditer(text)]
    weak = [found[0] for found in words.weak.finditer(words.strong.sub(" ", text))]
    crafts = [mention.entity for mention in document.mentions if _is_craft(document, mention.entity)]
    houses = _houses(document)
    named = len(set(crafts))
    known = [name for key in set(crafts) if key and find_row(name := document.entity(key).name)]
    strong += [name for name in known if NUMBERED.search(name)]
    points = 2 * _kinds(strong) + _kinds(weak) + 2 * min(named, 2) + min(houses, 3)
    told = f"{len(strong)} words of space flight, {len(weak)} that may be, {named} programmes"
    hits, length = len(strong) + len(weak) + len(crafts) + houses, plain.count(" ")
    if points < (ENOUGH if strong else UNSURE_ENOUGH) and not ((strong or (known and (weak or houses or named > 1))) and hits * DENSE > length):
        return _passed_over(document, f"not about space activities: {told}")
    others = sum(1 for _ in words.elsewhere.finditer(text))
    if others > len(strong) and others * ELSEWHERE > length:
        return _passed_over(document, f"space activities are not what it is about: {told}, {others} words of other matters")
    if hits * PER_WORDS < length:
        return _passed_over(document, f"space activities are not what it is about: {told} in {length} words")
    return None


def _houses(document: Document) -> int:
    """Points for the institutions and sites of space flight that a report names."""
    return sum(HOUSES.get(row.sort, 0) for entity in document.entities if entity.kind in ("organisation", "place") and (row := find_row(entity.name)))


def _kinds(found: list[str]) -> int:
    return len({word[:STEM] for word in found})


def _is_craft(document: Document, key: str | None) -> bool:
    return key is not None and document.entity(key).kind in ("programme", "vehicle")


def _passed_over(document: Document, reason: str) -> PassedOver:
    return PassedOver("reports", Span(0, len(document.text)), reason)
