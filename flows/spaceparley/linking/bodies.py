"""Which names are a person's, which a body's, and under which key a body is known everywhere."""

import re
from functools import lru_cache

from ..language.folding import tokens
from ..reference.gazetteer import Known, find_known
from .tellings import Party, Who

BODY_WORDS = frozenset(
    tokens(
        "administration academy accelerator aerospace agency airlines alliance ambassador arm army assembly association authority"
        " authorities bank board body bureau cabinet center centre chamber commission committee company companies concern"
        " congress consortium corporation council country countries delegation delegations department division duma embassy"
        " employees engineers enterprise entourage experts factory federation firm firms forum foundation fund government"
        " governments group headquarters holding industries institute institutes institution laboratory laboratories management"
        " manufacturer media ministry ministries mission observatory office official officials operator organisation"
        " organization parliament participant parties partner partners party plant power press propulsion provider readers"
        " representative representatives republic school scientists secretariat senate service services side sides society"
        " source sources space spokesman spokesperson spokeswoman staff startup state states subsidiary summit systems team"
        " teams technologies trust union university users venture witnesses"
    )
)
"""Words that no person's English name holds."""
STATE = re.compile(r"\A(?:the )?government of (?P<country>.+)\Z", re.IGNORECASE)
INITIALS = re.compile(r"[^\W\d_a-zа-яё]{2}")
PARTICLES = frozenset(
    tokens("al el bin ibn ben von van der den de del della di da du la le dos das st uly kyzy ogly oglu qizi")
)


@lru_cache(maxsize=65536)
def is_person(name: str, organisation: str | None, role: str | None = None) -> bool:
    """Whether the name is a person's: two words with capitals that name no body, or one with a post or initials alone.

    >>> is_person("Anna Berg", "ESA"), is_person("ESA", "ESA"), is_person("press service of CNES", "CNES"), is_person("HK", None)
    (True, False, False, True)
    """
    words = tokens(name)
    if not words or name == organisation or BODY_WORDS.intersection(words) or any(map(str.isdigit, name)):
        return False
    if _whole(name) is not None:
        return False
    written = name.replace("-", " ").split()
    capital = [word for word in written if word[:1].isupper()]
    if any(word[:1].islower() and word.casefold() not in PARTICLES for word in written):
        return False
    return len(capital) >= 2 or bool(capital and role) or bool(INITIALS.fullmatch(name))


@lru_cache(maxsize=65536)
def house_of(name: str | None) -> str | None:
    """The key of a body, the same for its usual names; None where there is no body, or it is a country itself.

    >>> house_of("European Space Agency") == house_of("ESA"), house_of("Government of Norway"), house_of("Russia")
    (True, None, None)
    """
    if not name or STATE.match(name):
        return None
    known = _whole(name)
    if known is not None and known.kind == "country":
        return None
    return " ".join(tokens(known.name if known else name))


def as_party(name: str, organisation: str | None, country: str | None, person: Who | None) -> Party:
    """One who takes part, as a report presents them: a person known over all reports, else a body or a country."""
    house = house_of(organisation)
    if person:
        houses = frozenset({house}) if house else person.houses
        return Party(person.key, name, is_person=True, houses=houses, country=country or person.country)
    own = house or (house_of(name) if organisation or not country else None)
    houses = frozenset({own}) if own else frozenset()
    return Party(own or f"country {country or name}", name, is_person=False, houses=houses, country=country)


def _whole(name: str) -> Known | None:
    """The organisation, place, programme or country that the whole name is."""
    found = find_known(name, "en")
    whole = [one for one in found if one.span.start == 0 and one.span.end == len(name)]
    return whole[0] if whole else None
