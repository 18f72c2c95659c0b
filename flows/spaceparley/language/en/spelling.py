"""English names stay as they are."""

import re

from ..spelling import SpellingWords

WORDS = SpellingWords(
    manners={},
    countries={},
    telling={},
    leaning={},
    english=re.compile(r"(?s:.*)"),
    foreign=re.compile("(?!)"),
    particles={},
    native=True,
)
