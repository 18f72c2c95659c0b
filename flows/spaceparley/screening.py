"""Whether a text is about space activities, told from its first words where they leave no doubt: before anything is stored."""

from .extracting.extract import annotate
from .extracting.milestones.signs import make_plain
from .extracting.relevance import ENOUGH, PER_WORDS, STEM, judge_relevance
from .language import load
from .language.relevance import RelevanceWords
from .reading.blocks import find_blocks
from .reading.report import Report

LEAD = 4000
"""Characters in which news say what they are about."""


def screen(title: str, body: str, language: str) -> str | None:
    """None for a report about space activities, else the reason why it is not one.

    Of a hundred pages of general news all but a few are told apart by their words alone; the whole judgement, which
    finds names first, is kept for the rest.
    """
    words = load(language, RelevanceWords)
    lead = words.figurative.sub(" ", make_plain(f"{title}\n{body[:LEAD]}"))
    strong = [found[0][:STEM] for found in words.strong.finditer(lead)]
    weak = [found[0][:STEM] for found in words.weak.finditer(words.strong.sub(" ", lead))]
    if not strong and len(set(weak)) < 2:
        return "not about space activities: hardly a word of them"
    elsewhere = sum(1 for _ in words.elsewhere.finditer(lead))
    dense = (len(strong) + len(weak)) * PER_WORDS >= lead.count(" ")
    if strong and 2 * len(set(strong)) + len(set(weak)) >= ENOUGH and dense and elsewhere <= len(strong):
        return None  # Names would only add to it.
    passed = judge_relevance(annotate(Report("screened", body, language, find_blocks(body, title), title=title)))
    return passed.reason if passed else None
