"""Places that are only part of a craft's name: the satellite "Ghana Sat 2", a satellite named Nusantara Lima."""

from collections.abc import Iterator, Sequence

from ...language import later as re
from ...language.crafts import CraftWords
from ...reference.gazetteer import Known

CHAIN = re.compile(r"(?:[^\W\d_a-zß-öø-ÿа-яё][\w'-]*[ ])*\Z")
"""Words with capitals right before a name: the rest of a longer one."""
MARK = re.compile(r"[«“„\"'][ ]?\Z")
SERIAL = re.compile(r"-[A-ZА-ЯЁ]?\d")
"""What makes a craft of the house whose name stands before it ("the satellite LAPAN-A4")."""
LONGER = re.compile(r" [^\W\d_a-zß-öø-ÿа-яё][\w-]*(?: [\w-]+){0,3} ?[»”\"]")
"""The rest of a longer name in quotation marks."""
LONGEST, LEAD = 60, 90
"""Characters of a craft's name before a place in it; before it, in which the noun stands."""
JOINED = re.compile(r" [^\W\d_]{1,3} [^\W\d_a-zà-ÿа-яё]")
"""Follows a country that does something with another one ("the treaty on the station | Russia and China signed")."""


def outside_crafts(text: str, known: Sequence[Known], crafts: CraftWords) -> Iterator[Known]:
    """What is known, without the places and countries that stand in quotation marks or behind "named" after a craft's noun, and without houses that a craft is numbered by or whose name only begins another's."""
    for row in known:
        if row.kind == "organisation" and (SERIAL.match(text, row.span.end) or _goes_on(text, row)):
            continue
        if row.kind not in ("place", "country") or not _is_within_name(text, row, crafts):
            yield row


def _goes_on(text: str, row: Known) -> bool:
    """Whether a house is only the beginning of what stands in quotation marks ("компания «Космическая связь Востока»")."""
    return MARK.search(text, max(0, row.span.start - 2), row.span.start) is not None and LONGER.match(text, row.span.end) is not None


def _is_within_name(text: str, row: Known, crafts: CraftWords) -> bool:
    chain = CHAIN.search(text, max(0, row.span.start - LONGEST), row.span.start)
    start = chain.start() if chain else row.span.start
    mark = MARK.search(text, max(0, start - 2), start)
    noun = crafts.before.search(text, max(0, start - LEAD), mark.start() if mark else start)
    return noun is not None and (mark is not None or (len(noun[0].split()) > 1 and not (row.kind == "country" and JOINED.match(text, row.span.end))))
