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
    other: re.Pattern[str]
    """A word before the noun that says that the thing is another one than what was told of."""
    indefinite: re.Pattern[str]
    """Ends with an article of what was not told of before."""
    inside: re.Pattern[str]
    """The words between the article and the noun ("the | second Kenyan | satellite")."""
    at: re.Pattern[str]
    """Ends right before the place where a thing stands ("in ")."""
    compound: re.Pattern[str]
    """Between a noun that only tells what another is of, and that one ("satellite | data | station")."""
    behind: re.Pattern[str]
    """Between the noun of an event and, behind it, that of what it happens to ("launch | of the | satellite")."""
    ahead: re.Pattern[str]
    """The same where the thing comes first ("satellite | launch")."""
    apposed: re.Pattern[str]
    """Between a name and, behind it, the noun of what it names ("Kestrel, | its first | satellite")."""
    matter: re.Pattern[str]
    """Between a text that is signed and the thing that it is on ("an agreement | on building a | station")."""
    space: re.Pattern[str]
    """Says of a law that it is on space."""
    plural: re.Pattern[str]
    """A noun of several things."""


def named(groups: Mapping[str, str]) -> str:
    """A pattern with a group for each English name."""
    return "|".join(f"(?P<{english.replace(' ', '_').replace('-', '__')}>{forms})" for english, forms in groups.items())


def english_of(found: re.Match[str]) -> str:
    """The English name of what has been found."""
    return (found.lastgroup or "").replace("__", "-").replace("_", " ")
