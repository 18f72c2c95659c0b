"""The shape of what a language needs to be cut into sentences."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextWords:
    """`abbreviation` matches, whole, a word whose full stop does not end a sentence ("M", "env", "г"); `numbered` one whose
    full stop ends none before a number ("vol. 2"), and is an ordinary word or a last one elsewhere ("le vol.").
    """

    abbreviation: re.Pattern[str]
    numbered: re.Pattern[str]
