"""Shape of the words that tell a programme, a spacecraft or a ground station from other names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CraftWords:
    r"""What stands around the name of a craft that no list knows.

    Patterns that end with `\Z` end right before the name or the quotation mark that opens it.
    """

    before: re.Pattern[str]
    """A common noun and what may stand between it and the name; group `vehicle` when it is one of a vehicle."""
    after: re.Pattern[str]
    """The same right after the name: as the head of the phrase, or in apposition."""
    launching: re.Pattern[str]
    """An event that only a craft undergoes ("the launch of ")."""
    titles: re.Pattern[str]
    """A common noun before a name in quotation marks that is no craft's: a newspaper, a book, a hotel, a company."""
    named: re.Pattern[str]
    """A naming ("was christened "), whatever is named."""
    acted: re.Pattern[str]
    """A verb whose object only a craft is ("launched ")."""
    fronted: re.Pattern[str]
    """A sentence's opening up to its subject, which is what went up ("Launched in May from Kourou, ")."""
    acts: re.Pattern[str]
    """What only a craft does or undergoes, right after the name ("lifted off", "'s solar panels")."""
    dated: re.Pattern[str]
    """What is told of when a craft goes, right after the name ("slipped to", "is due to fly", ", launched in")."""
    moved: re.Pattern[str]
    """A verb whose object is put off, built or tested; the name of neither person, house nor place is a craft's then ("delayed ")."""
    site: re.Pattern[str]
    """A station, antenna or building and what leads up to the place it is named after; group `noun`."""
    site_after: re.Pattern[str]
    """The same right after the place."""
    sites: Mapping[str, str]
    """English for each such noun, by the letters that it begins with."""
    orbital: re.Pattern[str]
    """A station that is none on the ground, in small letters."""
    plain: frozenset[str]
    """Small-letter forms of words that are capitalised in titles and name no craft."""
    leads: frozenset[str]
    """Those of them that a name may open with, where no sentence gave them the capital ("NASA's Lunar Trailblazer")."""
