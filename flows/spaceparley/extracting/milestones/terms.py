"""What stands beside an event and is none of it: the years that its text runs for ("a roadmap to 2047", "la Vision 2047"), the last day of a window, how much was done before it ended."""

import re
from dataclasses import replace

from ...span import Span
from ..facts import DateMention
from .events import SHARE
from .page import Page
from .signs import Sign
from .tellings import Telling

YEAR = re.compile(r"(?:\.\./)?\d{4}")
REACH, WINDOW = 60, 90
"""Characters between a text and the year of it."""


def without_closing(page: Page, telling: Telling) -> Telling:
    """The telling without the last day of a window: nothing is set for it ("the launch window extends through 20 March")."""
    told = [(one, found) for one in telling.news if not one.range and (found := page.words.closing.search(page.before(one.start, WINDOW)))]
    if not told:
        return telling
    # "The window closes on 20 March": nothing else ends, either.
    ends = [Span(one.start - len(found[0]), one.start) for one, found in told]
    cues = tuple(cue for cue in telling.cues if not any(end.touches(cue.span) for end in ends))
    return replace(telling, cues=cues, news=tuple(one for one in telling.news if one not in [date for date, _ in told]))


def without_share(telling: Telling) -> Telling:
    """The telling of an end and its date without how much was done before it ("half completed by X, it ended in May")."""
    share, end = next((cue for cue in telling.cues if cue.lexeme.id.endswith(SHARE)), None), telling.cue("end")
    if share is None or end is None or len(telling.news) != 1 or not share.end <= end.start < telling.news[0].start:
        return telling
    return replace(telling, cues=tuple(cue for cue in telling.cues if cue is not share))


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
