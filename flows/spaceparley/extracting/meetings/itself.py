"""The institution that a pronoun at the head of a sentence means ("The council won a place. | It signed a contract with Y")."""

import re
from collections.abc import Iterator

from ...language.meetings import MeetingWords
from ...span import Span
from ..document import Document

OWNS = re.compile(r"['’]s?[ ]")
OPENS = 40
"""Characters before the institution that a sentence opens with."""


def institutions_meant(document: Document, plain: str, words: MeetingWords) -> Iterator[tuple[Span, str]]:
    """Where such a pronoun stands, and the key of the only institution at the head of the sentence before, in its paragraph."""
    for found in words.itself.finditer(plain):
        before = document.sentence_at(max(0, found.start() - 2))
        if before.span.end > found.start() or before.block != document.sentence_at(found.start()).block:
            continue
        opening = document.mentions_in(Span(before.span.start, min(before.span.end, before.span.start + OPENS)))
        # "Roscosmos's plant reopened. | It ...": the plant.
        told = (document.entity(mention.entity) for mention in opening if mention.entity and not OWNS.match(plain, mention.span.end))
        first = next((one for one in told if one.kind in ("organisation", "person", "group")), None)
        if first and first.kind == "organisation":
            yield Span(*found.span()), first.key
