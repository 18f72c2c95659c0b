"""Years that belong to a text and not to its signing: how long it runs, or what it is called after ("a roadmap to 2047", "la Vision 2047")."""

import re
from dataclasses import replace

from ...span import Span
from ..facts import DateMention
from .page import Page
from .signs import Sign
from .tellings import Telling

YEAR = re.compile(r"(?:\.\./)?\d{4}")
REACH, WINDOW = 60, 90
"""Characters between a text and the year of it."""


def without_closing(page: Page, telling: Telling) -> Telling:
    """The telling without the last day of a window: nothing is set for it ("the launch window extends through 20 March")."""
    kept = tuple(one for one in telling.news if one.range or not page.words.closing.search(page.before(one.start, WINDOW)))
    return replace(telling, news=kept) if len(kept) < len(telling.news) else telling


def without_terms(page: Page, telling: Telling, tense: str | None) -> Telling:
    """The telling of an agreement without the years that are those of its text; what is yet to be signed may be so by then."""
    if telling.event.lexeme.kind != "agreement" or tense == "future" or not telling.news:
        return telling
    texts = [sign for sign in telling.clause.signs if sign.sort == "text"]
    told = [(one, span) for one in telling.news if (span := _term(page, texts, one))]
    if not told:
        return telling
    # "À horizon 2047": the word is no plan, either.
    cues = tuple(cue for cue in telling.cues if not any(span.touches(cue.span) for _, span in told))
    return replace(telling, cues=cues, news=tuple(one for one in telling.news if one not in [date for date, _ in told]))


def _term(page: Page, texts: list[Sign], date: DateMention) -> Span | None:
    """From the text to a year that its words tie to it."""
    text = next((sign for sign in reversed(texts) if 0 <= date.start - sign.end <= REACH), None)
    if text is None or not YEAR.fullmatch(date.edtf):
        return None
    return Span(text.end, date.end) if page.words.term.fullmatch(page.plain, text.end, date.start) else None
