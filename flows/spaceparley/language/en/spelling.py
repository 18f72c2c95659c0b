"""English names stay as they are."""

from .. import later as re
from ..spelling import SpellingWords
from .manners import MANNERS

WORDS = SpellingWords(
    manners=MANNERS,
    countries={},
    telling={},
    leaning={},
    english=re.compile(r"(?s:.*)"),
    foreign=re.compile("(?!)"),
    particles={},
    native=True,
)
