"""Who is told of in the sentence before a noun phrase that opens the next one of its paragraph."""

import re

from .register import Register

STOP = re.compile(r"[.!?…][»”\"]?\s+")
"""Where a sentence may end."""
FAR = 600
"""Letters back to where that sentence begins, at most."""


def told_before(register: Register, begin: int) -> frozenset[str]:
    """Keys of all whom the sentence that ends right before that place tells of; none where no sentence begins there."""
    text = register.text
    start = max(text.rfind("\n", 0, begin), begin - FAR) + 1
    stops = [found.end() for found in STOP.finditer(text, start, begin) if text[found.end() : found.end() + 1].isupper()]
    if not stops or stops[-1] != begin:
        return frozenset()
    since = stops[-2] if len(stops) > 1 else start
    return frozenset(mention.entity for mention in register.mentions if mention.entity and since <= mention.span.start < begin)
