"""Shape of the words that tell a town or a site from other names."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LocalityWords:
    r"""What stands around the name of a place that no list knows; patterns that end with `\Z` end right before it."""

    at: re.Pattern[str]
    """A preposition of place, or a common noun for a town or a region."""
    elsewhere: re.Pattern[str]
    """The same where the name is no place: what is given to somebody, owned or believed in."""
    dateline: re.Pattern[str]
    """What follows a place that opens a dispatch."""
    no_place: re.Pattern[str]
    """Names that are no places after such words: laws, institutions, ages."""
    owned: re.Pattern[str]
    """What stands behind somebody's name and no place's: their words ("in Okoye's | view")."""
