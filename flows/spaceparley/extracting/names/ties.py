"""The house somebody without a post is tied to by what stands between the two ("JAXA's X", "ESA was represented by X", "X of ISRO")."""

from bisect import bisect_left
from collections.abc import Sequence

from ...language import later as re
from ...language.roles import RoleWords
from ...reference.gazetteer import find_row
from ...span import Span
from .organisations import Institution
from .outlets import is_media

GAPS = (" ", ", ", "» ")
"""What may stand between an institution and who speaks for it, besides the words of the language."""
WIDEST = 80
"""Letters between an institution and who speaks for it."""
LED = 40
"""Letters between an institution and who leads it."""
AT_HEAD = 24
"""Letters of what says that somebody leads a house, up to its name."""
SINCE = re.compile(r"(?: [^.,;:!?…«»“”\"()\n]{1,60})?, | ")
"""What stands between that house and who leads it ("À la tête du CNES | depuis mai, | X")."""
SEAT = "government"
"""Sort of the houses that are places as well: the Kremlin, the Élysée."""
STOP = re.compile(r"[.!?…;]\s|\n")
FAR = 160
"""Letters back to the house that was told to be represented."""


def house_beside(text: str, start: int, name: Span, houses: Sequence[Institution], posts: RoleWords) -> Institution | None:
    """The house that stands before or behind a name, and how it is told shows that its bearer is of it; `start` is where the post before the name begins."""
    link = posts.affiliated.match(text, name.end)
    place = bisect_left(houses, name.start, key=_start_of_house)
    for house in houses[max(0, place - 3) : place]:
        if start == name.start and posts.at_head.search(text, max(0, house.reach.start - AT_HEAD), house.reach.start) and SINCE.fullmatch(text, house.reach.end, start):
            return house
        if _speaks_for(text, Span(start, name.start), house, posts, elsewhere=link is not None and posts.behalf.search(link[0]) is not None):
            return house
        # "ASTANA. KAZINFORM - President X": who sends the dispatch is represented by nobody.
        if house.reach.end < start < house.reach.end + LED and posts.represented.fullmatch(text, house.reach.end, start) and not is_media(house.name):
            return house
    for house in houses[place : place + 3]:
        if link and posts.located.match(link[0]) and (row := find_row(house.name)) and row.sort == SEAT:
            break  # "Prime Minister Shigeru Ishiba at the White House": where he was.
        if link and house.reach.start <= link.end() < house.reach.end and house.rule_id != "names.place.known":
            return house
    return None


def _speaks_for(text: str, post: Span, house: Institution, posts: RoleWords, *, elsewhere: bool) -> bool:
    """Whether whoever is told behind a house acts on its behalf ("for ESA, | X"), or represents it as somebody did another ("and JAXA by | X"); who acts for one behind the name does not, nor does one whose post stands between them without a verb ("for ESA, | minister X promised more")."""
    if not house.reach.end < post.start < house.reach.end + WIDEST:
        return False
    gap = text[house.reach.end : post.start]
    if ((gap in GAPS and post.start == post.end) or posts.speaking.fullmatch(gap)) and not elsewhere and posts.behalf.search(text, max(0, house.reach.start - 20), house.reach.start):
        return True
    return posts.elided.fullmatch(gap) is not None and _is_represented(text, house.reach.start, posts)


def _is_represented(text: str, end: int, posts: RoleWords) -> bool:
    """Whether the sentence tells before another house, joined to it, that one was represented by somebody."""
    if not posts.as_well.search(text, max(0, end - AT_HEAD), end):
        return False
    start = max(0, end - FAR)
    start = max((stop.end() for stop in STOP.finditer(text, start, end)), default=start)
    return any(posts.represented.search(text, start, word.end()) for word in posts.elided.finditer(text, start, end))


def _start_of_house(house: Institution) -> int:
    return house.span.start
