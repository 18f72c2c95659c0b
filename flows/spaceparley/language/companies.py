"""Shape of the words that tell a company or another house from other names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CompanyWords:
    r"""What stands around the name of a company, institute or plant that no list knows; `before` ends right before it."""

    before: re.Pattern[str]
    """A common noun and adjectives, with the quotation mark that may open the name; group `whose`, a nationality that leads alone."""
    after: re.Pattern[str]
    """The same in apposition, right after the name."""
    owner: re.Pattern[str]
    """A country's name or adjective that leads a company's name, group `whose`; nothing where that is no way to name one."""
    acting: re.Pattern[str]
    """What follows such a name where it does or has something done."""
    dealing: re.Pattern[str]
    """Words for what companies sign or have with one another."""
    joint: str
    """The conjunction between two of them."""
    loans: Mapping[str, str]
    """English for words that companies' names are made of, as the language spells them; small letters."""
    bent: tuple[tuple[str, str], ...]
    """How a name in quotation marks comes from another case, behind a post ("директор «Зари»": Заря); nothing where names do not bend."""
    genitive: re.Pattern[str]
    """A name that can be nothing but a genitive there, up to its ending."""
