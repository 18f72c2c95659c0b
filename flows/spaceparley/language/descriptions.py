"""What a thing without a name is called in English: its noun, and what tells it from others of its kind."""

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DescriptionWords:
    """Patterns are for plain text, and fit whole words."""

    nouns: re.Pattern[str]
    """Nouns of things that may be a programme by themselves, each in a group that is its English name, blanks as `_`."""
    qualities: re.Pattern[str]
    """What stands before or behind the noun and tells the thing from others, each in a group that is its English name, blanks as `_`."""
    link: re.Pattern[str]
    """What may stand between the noun and a quality or country behind it: a blank, small words."""
    of: re.Pattern[str]
    """What may stand before a country behind the noun."""
    bland: re.Pattern[str]
    """A word before the noun that tells nothing of the thing but may stand before what does ("premier")."""


def named(groups: Mapping[str, str]) -> str:
    """A pattern with a group for each English name."""
    return "|".join(f"(?P<{english.replace(' ', '_').replace('-', '__')}>{forms})" for english, forms in groups.items())


def english_of(found: re.Match[str]) -> str:
    """The English name of what has been found."""
    return (found.lastgroup or "").replace("__", "-").replace("_", " ")
