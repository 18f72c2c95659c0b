"""The shape of what a language needs to be cut into sentences."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextWords:
    """`abbreviation` matches, whole, a word whose full stop does not end a sentence ("M", "env", "г")."""

    abbreviation: re.Pattern[str]
