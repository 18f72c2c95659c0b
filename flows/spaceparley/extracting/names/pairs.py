"""Two countries in one word whose bodies, talks or treaties are told of: "the Russian-Algerian working group"."""

import re
from collections.abc import Iterator

from ...language.countries import countries_of, english_country
from ...language.meetings import MeetingWords
from ...span import Span
from .groups import Group, Part

HYPHENED = re.compile(r"(?<![\w-])(?P<first>[^\W\d_]{2,20})[-–](?P<second>[^\W\d_]{2,24})(?![\w-])")
BEFORE, BEHIND = 70, 60
"""Characters within which the body stands that the two countries share."""


def find_pairs(text: str, language: str, words: MeetingWords) -> Iterator[Group]:
    """Both countries as a group, where a word joins them and a body or meeting of theirs stands beside it."""
    for found in HYPHENED.finditer(text):
        if not words.shared.search(text, max(0, found.start() - BEFORE), found.end() + BEHIND):
            continue
        codes = countries_of(found[0].replace("–", "-"), language)
        if len(codes) == 2:
            span = Span(*found.span())
            names = [english_country(code) for code in codes]
            halves = (Span(span.start, found.end("first")), Span(found.start("second"), span.end))
            parts = tuple(Part(name, code, None, "place", half) for name, code, half in zip(names, codes, halves, strict=True))
            yield Group(span, " and ".join(names), "names.group.pair", parts)
