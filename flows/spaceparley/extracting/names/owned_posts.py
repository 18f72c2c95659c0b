"""Whose a post with a possessive is not: nobody meets the director of their own house as "its director"."""

import re

from .organisations import Institution
from .roles import Role

BESIDE = 12
"""Letters between a house and whose post in it is told right there."""
STEM = 6
"""Letters that a word keeps in every case."""


def is_headed_alike(house: Institution, role: Role, text: str) -> bool:
    """Whether that very post is told right beside the house ("the director of A met | its director Y")."""
    if not role.own:
        return False
    reach = role.words.end - role.words.start + BESIDE
    post = " ".join(rf"{re.escape(word[:STEM])}\w*" for word in role.words.of(text).split())
    before, behind = text[max(0, house.reach.start - reach) : house.reach.start], text[house.reach.end : house.reach.end + reach]
    return re.search(rf"(?i)(?<!\w){post} (?:\w{{1,6}}['’ ])?\W?\Z", before) is not None or re.match(rf"(?i)\W?(?:s )? ?{post} ", behind) is not None


def is_one_post(one: str, other: str) -> bool:
    """Whether two posts are worded alike, in whatever case, or the first tells where it is held ("директор Омского филиала", "с директором")."""
    told, meant = one.split(), other.split()
    further = told[len(meant) :][:1]
    return len(told) >= len(meant) and all(word[:STEM].lower() == same[:STEM].lower() for word, same in zip(told, meant, strict=False)) and all(word[0].isupper() for word in further)
