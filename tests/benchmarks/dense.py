"""Meetings of one pair of bodies, twice a day and more over twenty years: how the time to tell them apart grows.

The press has no such pair; a linker that compares each meeting with every other one shows here.
"""

import random
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta

from spaceparley.linking.meeting_groups import group_meetings
from spaceparley.linking.tellings import MeetingTelling, Party, Source

SIZES = (8_000, 16_000, 32_000)
FIRST, SPAN = date(2005, 1, 1), 7300
PLACES = (None, None, "Moscow", "Astana", "Baikonur", "Almaty", "Saint Petersburg")
KINDS = ("talks", "talks", "meeting", "visit", "call")
STEEPEST = 3.0
"""Times as long for twice as many; twice the meetings a day make it more than two."""


def told(count: int) -> Iterator[MeetingTelling]:
    """As many reports of a meeting, each of another day, place and kind."""
    chance = random.Random(count)
    for number in range(count):
        day = FIRST + timedelta(chance.randrange(SPAN))
        published = day + timedelta(chance.choice((0, 1, 1, 2, -3, 20)))
        status = "announced" if published < day else chance.choice(("held", "held", "held", "cancelled"))
        when = day.isoformat() if chance.random() < 0.9 else day.isoformat()[:7]
        parties = tuple(_party(chance, body, country) for body, country in (("roscosmos", "RU"), ("kazcosmos", "KZ")))
        yield MeetingTelling(
            Source(f"{number:06}", published.isoformat()), "m1", chance.choice(KINDS), status, when, chance.choice(PLACES), parties
        )


def _party(chance: random.Random, body: str, country: str) -> Party:
    is_head = chance.random() < 0.75
    return Party(f"head of {body}" if is_head else body, body, is_head, frozenset({body}), country)


def main() -> int:
    print(f"{'meetings':>8} {'seconds':>8}  times as long for twice as many")
    before = None
    for count in SIZES:
        tellings = tuple(told(count))
        start = time.process_time()
        found = group_meetings(tellings)
        seconds = time.process_time() - start
        growth = seconds / before if before else None
        print(f"{count:>8} {seconds:8.1f}  {f'{growth:.2f}' if growth else ''}  {len(found)} told apart")
        before = seconds
        if growth and growth > STEEPEST:
            print(f"slower than close to linear: {growth:.2f}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
