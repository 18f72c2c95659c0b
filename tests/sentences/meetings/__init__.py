"""Invented sentences about meetings, published on Wednesday 17 September 2025, and what they tell: kind, status, day, place, parties.

A sentence stands on a line of its own; the lines after it that begin with `=` are its meetings, none where there are none.
"""

from . import (
    again,
    days,
    en,
    en_again,
    en_agencies,
    en_hosts,
    en_others,
    en_plain,
    en_rounds,
    en_thwarted,
    fr,
    fr_chairs,
    fr_company,
    fr_guests,
    fr_opened,
    fr_scenes,
    fr_told,
    joined,
    kinds,
    leaders,
    named_later,
    others_since,
    partners,
    places,
    rounds,
    ru,
    ru_press,
    ru_sides,
    ru_told,
    ru_visits,
    signatories,
    stays,
    topics,
)

OF_ONE = {
    "en": (en, en_again, en_agencies, en_hosts, en_others, en_plain, en_rounds, en_thwarted),
    "fr": (fr, fr_chairs, fr_company, fr_guests, fr_opened, fr_scenes, fr_told),
    "ru": (ru, ru_press, ru_sides, ru_told, ru_visits),
}
OF_ALL = (again, days, joined, kinds, leaders, named_later, others_since, partners, places, rounds, signatories, stays, topics)
TABLES = [
    *((language, module.TOLD) for language, modules in OF_ONE.items() for module in modules),
    *((language, table) for module in OF_ALL for language, table in (("en", module.EN), ("fr", module.FR), ("ru", module.RU))),
]


def cases() -> list[tuple[str, str, list[str]]]:
    """Language, sentence and meetings of each."""
    found: list[tuple[str, str, list[str]]] = []
    for language, table in TABLES:
        for line in table.strip().splitlines():
            if line.startswith("= "):
                found[-1][2].append(line.removeprefix("= "))
            else:
                found.append((language, line, []))
    return found
