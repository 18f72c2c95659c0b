"""A named pattern with the sentence that shows what it is for."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern that finds one construction.

    `id` is what `evidence.rule_id` says; `example` is a real sentence that a test runs through the pattern;
    `value` is what a match means where one pattern means one thing (a meeting's kind, a claim's status).
    """

    id: str
    pattern: re.Pattern[str]
    example: str
    value: str = ""
