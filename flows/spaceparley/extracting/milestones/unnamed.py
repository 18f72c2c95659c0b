"""What a report is about that no word around it calls a craft: the name that its title and its sentences bring again and again."""

import re
from collections import Counter
from collections.abc import Iterator

from ...language import load
from ...language.countries import country_of
from ...language.crafts import CraftWords
from ...language.names import NameWords
from ...span import Span
from ..document import Document
from ..facts import Entity
from ..names.capitals import find_capitals
from ..names.craft_forms import NUMBER, series_key
from ..names.craft_reader import OPENS
from ..names.inflection import nominative
from ..names.spacecraft import QUOTED, SHORT_NAME
from ..names.spelling import english_programme

RULE = "milestone.programme.often-named"
TITLED = 1
FEWEST = 2
"""Times that a name must be brought to be what a report is about."""
LEAD = 60
FEWEST_LETTERS = 3
LABEL = re.compile(r"[^\n:.!?]{0,40}:[ \u00a0*]")
"""The rest of the label of whoever speaks in an interview."""


def find_unnamed(document: Document) -> Entity | None:
    """The name that is nobody's and no place's and stands in the report most often, the title counted."""
    words = load(document.language, NameWords)
    spans = tuple(_quoted(document) if words.bases else _capitals(document, words))
    counts = Counter(series_key(span.of(document.text), words) for span in spans)
    title = (document.report.title or "").lower()
    for key in counts:
        counts[key] += TITLED * (key[0] in title)
    best = max(counts, key=lambda key: counts[key], default=None)
    if best is None or counts[best] < FEWEST:
        return None
    span = min((span for span in spans if series_key(span.of(document.text), words) == best), key=lambda span: span.end - span.start)
    name = english_programme(nominative(span.of(document.text), document.language, "programme"), document.language)
    return Entity("", "programme", name, span.of(document.text), span, RULE)


def _capitals(document: Document, words: NameWords) -> Iterator[Span]:
    """Single capitalised words, numbers with them, that do not owe the capital to the sentence they open; with a number none does."""
    text = document.text
    taken = [*(mention.span for mention in document.mentions), *(date.span for date in document.dates)]
    runs = [run for run in find_capitals(text, document.language, words, taken) if run.title is None and len(run.words) == 1 and len(run.span.of(text)) >= FEWEST_LETTERS]
    plain = load(document.language, CraftWords).plain
    runs = [run for run in runs if run.span.of(text).lower() not in plain and not country_of(run.span.of(text), document.language)]
    runs = [run for run in runs if not (text[run.start - 1 : run.start] in ("", "\n", "*") and LABEL.match(text, run.span.end))]
    inside = {run.span.of(text) for run in runs if not OPENS.search(text, max(0, run.start - 12), run.start)}
    for run in runs:
        if (run.span.of(text) in inside or NUMBER.match(text, run.span.end)) and not re.search(rf"\b{re.escape(run.span.of(text).lower())}\b", text):
            number = NUMBER.match(text, run.span.end)
            yield Span(run.start, number.end() if number else run.span.end)


def _quoted(document: Document) -> Iterator[Span]:
    """Short names in quotation marks behind no word for a company, a newspaper or the like."""
    text, titles = document.text, load(document.language, CraftWords).titles
    for found in QUOTED.finditer(text):
        inner = Span(*found.span(found.lastindex or 1))
        is_free = not any(mention.span.touches(inner) for mention in document.mentions_in(Span(max(0, inner.start - LEAD), inner.end + LEAD)))
        if is_free and SHORT_NAME.fullmatch(inner.of(text)) and not titles.search(text, max(0, inner.start - LEAD), text.rfind(" ", 0, inner.start) + 1):
            yield inner
