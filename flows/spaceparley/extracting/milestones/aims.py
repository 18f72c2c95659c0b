"""What something else was only done for: no event of the day on which that was done."""

from dataclasses import replace

from ...edtf import bounds
from .context import NEAR
from .page import Page
from .tellings import Telling

DONE_AT_ONCE = {"agreement", "launch"}
"""Kinds of events that come to pass with what is done for them ("went to Rome on Monday to sign it", "lifted off on Monday to put X into orbit")."""


def without_days_before(page: Page, telling: Telling, tense: str | None) -> Telling:
    """The telling of an aim without the days gone by that stand before it ("met on Thursday | to set up a station", "chosen in 2022 | to supply the engines")."""
    event, published = telling.event, page.document.report.published_on
    if tense != "future" or event.sort != "verb" or event.lexeme.kind in DONE_AT_ONCE or not telling.news:
        return telling
    if not page.words.purpose.search(page.before(event.start, NEAR, telling.clause.span.start)):
        return telling
    today = bounds(published)[0] if published else None
    kept = tuple(one for one in telling.news if one.start > event.start or not (today and (last := bounds(one.edtf)[1]) and last <= today))
    return replace(telling, news=kept)
