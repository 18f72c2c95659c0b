"""The shape of what a language needs to be cut into sentences."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextWords:
    """`abbreviation` matches, whole, a word whose full stop does not end a sentence ("M", "env", "г"); `joined` one whose full
    stop ends none before a number or what else goes with it ("vol. 2", "p.m. Eastern"), and is a last word elsewhere ("le vol.");
    `units` an abbreviation of money or measures, which ends a sentence before a quotation with a capital.
    """

    abbreviation: re.Pattern[str]
    units: re.Pattern[str]
    joined: re.Pattern[str]
