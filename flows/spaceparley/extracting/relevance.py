"""Whether a report is about space activities, and if not, why it was passed over."""

from ..language import load
from ..language.relevance import RelevanceWords
from ..span import Span
from .document import Document
from .facts import PassedOver
from .signs import make_plain

ENOUGH = 4
"""Points that a report needs: two sure words, or one and a named programme."""
UNSURE_ENOUGH = 7
"""The same where no word is sure: a cow at a fair may be called Ariane, and take off."""
PER_WORDS = 80
"""One hit in so many words at least: a long report that names a satellite once is about something else."""
STEM = 5
"""Letters by which two words count as the same."""


def judge_relevance(document: Document) -> PassedOver | None:
    """None for a report about space activities, else the reason to pass it over."""
    plain = make_plain(f"{document.report.title or ''}\n{document.text}")
    words = load(document.language, RelevanceWords)
    text = words.figurative.sub(" ", plain)
    strong = [found[0] for found in words.strong.finditer(text)]
    weak = [found[0] for found in words.weak.finditer(words.strong.sub(" ", text))]
    named = {mention.entity for mention in document.mentions if _is_craft(document, mention.entity)}
    points = 2 * _kinds(strong) + _kinds(weak) + 2 * min(len(named), 2)
    told = f"{len(strong)} words of space flight, {len(weak)} that may be, {len(named)} programmes"
    if points < (ENOUGH if strong else UNSURE_ENOUGH):
        return _passed_over(document, f"not about space activities: {told}")
    if (len(strong) + len(weak) + len(named)) * PER_WORDS < plain.count(" "):
        return _passed_over(document, f"space activities are not what it is about: {told} in {plain.count(' ')} words")
    return None


def _kinds(found: list[str]) -> int:
    return len({word[:STEM] for word in found})


def _is_craft(document: Document, key: str | None) -> bool:
    return key is not None and document.entity(key).kind in ("programme", "vehicle")


def _passed_over(document: Document, reason: str) -> PassedOver:
    return PassedOver("reports", Span(0, len(document.text)), reason)
