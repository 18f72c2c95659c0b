"""Invented sentences about meetings, published on Wednesday 17 September 2025, and what they tell: kind, status, day, place, parties.

A sentence stands on a line of its own; the lines after it that begin with `=` are its meetings, none where there are none.
"""

from . import (
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
    kinds,
    named_later,
    partners,
    places,
    ru,
    ru_press,
    ru_sides,
    ru_told,
    ru_visits,
    signatories,
    topics,
)


def cases() -> list[tuple[str, str, list[str]]]:
    """Language, sentence and meetings of each."""
    found: list[tuple[str, str, list[str]]] = []
    for language, table in (("fr", fr.TOLD), ("fr", fr_told.TOLD), ("fr", fr_opened.TOLD), ("fr", fr_scenes.TOLD), ("fr", fr_guests.TOLD), ("fr", fr_company.TOLD), ("fr", fr_chairs.TOLD), ("en", en.TOLD), ("en", en_hosts.TOLD), ("en", en_others.TOLD), ("en", en_thwarted.TOLD), ("en", en_again.TOLD), ("en", en_agencies.TOLD), ("en", en_rounds.TOLD), ("en", en_plain.TOLD), ("ru", ru.TOLD), ("ru", ru_told.TOLD), ("ru", ru_press.TOLD), ("ru", ru_sides.TOLD), ("ru", ru_visits.TOLD), ("en", places.EN), ("fr", places.FR), ("ru", places.RU), ("en", days.EN), ("fr", days.FR), ("ru", days.RU), ("en", kinds.EN), ("fr", kinds.FR), ("ru", kinds.RU), ("en", partners.EN), ("fr", partners.FR), ("ru", partners.RU), ("en", signatories.EN), ("fr", signatories.FR), ("ru", signatories.RU), ("en", named_later.EN), ("fr", named_later.FR), ("ru", named_later.RU), ("en", topics.EN), ("fr", topics.FR), ("ru", topics.RU)):
        for line in table.strip().splitlines():
            if line.startswith("= "):
                found[-1][2].append(line.removeprefix("= "))
            else:
                found.append((language, line, []))
    return found
