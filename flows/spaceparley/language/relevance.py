"""The shape of the words that say whether a report is about space activities."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RelevanceWords:
    """Patterns on plain text; what a match stands for is its first letters, so that inflections count once."""

    strong: re.Pattern[str]
    """Words that hardly ever mean anything else."""
    weak: re.Pattern[str]
    """Words of space flight that also have everyday or figurative meanings."""
    elsewhere: re.Pattern[str]
    """Words of other walks of life: ferries, farms, football, town halls."""
    figurative: re.Pattern[str]
    """Figures of speech, names and wares that use such words and count for nothing."""
