"""Names in quotation marks, which quote nothing and open no clause."""

from ...span import Span

OPENING, CLOSING = "«»"
STRAIGHT = '"'
MARKS = ("«»", "“”", '""', "„“")


def with_marks(plain: str, span: Span) -> Span:
    """A name with the quotation marks around it: no quotation begins there."""
    if plain[span.end : span.end + 1] == CLOSING and plain.count(OPENING, span.start, span.end) > plain.count(CLOSING, span.start, span.end):
        return Span(span.start, span.end + 1)
    if plain[span.end : span.end + 1] == STRAIGHT and plain.count(STRAIGHT, span.start, span.end) % 2:
        return Span(span.start, span.end + 1)
    marks = plain[span.start - 1 : span.start] + plain[span.end : span.end + 1]
    return Span(span.start - 1, span.end + 1) if marks in MARKS else span
