"""Questions of an interview by their mark alone."""

import re
from itertools import pairwise

from ...language.quotes import QuoteWords
from ...reading.report import Block
from ...span import Span

QUESTION = re.compile(r"\?[»”\"*_)\s]*\Z")
FEWEST = 3
"""Questions that make an interview where nothing but their mark sets them apart."""
LONGEST = 300
"""Characters of such a question."""


def is_question(text: str, span: Span) -> bool:
    """Whether the words end in a question mark."""
    return QUESTION.search(text, max(span.start, span.end - 12), span.end) is not None


def plain_questions(text: str, blocks: list[Block], words: QuoteWords) -> list[int]:
    """Places of the paragraphs that are a question and no more, printed as the answers between them are, where the page calls itself an interview."""
    asked = [number for number, block in enumerate(blocks) if block.kind == "paragraph" and is_question(text, block.span) and block.span.end - block.span.start < LONGEST]
    apart = all(later - number > 1 for number, later in pairwise(asked))
    told = words.interview.search(text) or words.interviewed.search(text)
    return asked if told and len(asked) >= FEWEST and apart else []
