"""English words for rooms, stands and houses in which people meet, with whose they are."""

from .. import later as re
from ..meetings import PARTY, PLACE
from ..rule import Rule

WHOSE = rf"(?P<whose>[{PARTY}]+|[{PLACE}]+|[A-Z][\w-]+(?=[ ]|'s[ ]))(?:'s?)?[ ](?:(?:main|national|country|company|own|new)[ ])?"
"""Whose it is, before its noun."""
OF = rf"(?:[ ](?:of|belonging[ ]to)[ ](?:the[ ])?(?P<whose>[{PARTY}]+|[{PLACE}]+))"
"""Whose it is, behind its noun."""
IN = r"(?<!\w)(?:[Aa]t|[Oo]n|[Ii]n|[Ii]nside|[Tt]o|around|visited|toured)[ ](?:the[ ])?"
END = r"(?![\w'-])"


def _owned(name: str, noun: str, english: str, example: str) -> tuple[Rule, Rule]:
    """A noun with whose it is before it ("at the CNES stand") or behind it ("at the stand of CNES")."""
    before = Rule(f"en.venue.{name}", re.compile(rf"{IN}{WHOSE}(?:{noun}){END}", re.VERBOSE), example, f"{{}} {english}")
    behind = Rule(f"en.venue.{name}.of", re.compile(rf"{IN}(?:{noun}){OF}", re.VERBOSE), f"They met at the {english} of CNES.", f"{{}} {english}")
    return before, behind


VENUES: tuple[Rule, ...] = (
    *_owned("stand", r"stand|booth|stall", "stand", "They signed at the CNES stand."),
    *_owned("chalet", r"(?:hospitality[ ])?chalet", "chalet", "They met at the Airbus chalet."),
    *_owned("pavilion", r"[Pp]avilion", "pavilion", "They met in the UAE pavilion."),
    *_owned("offices", r"offices", "offices", "They met at the offices of CNES."),
    *_owned("laboratory", r"lab|laborator(?:y|ies)", "laboratory", "They met at the CNES laboratory."),
    *_owned("clean_room", r"clean-?[ ]?room", "clean room", "They met in the CNES clean room."),
    *_owned("pad", r"(?:launch[ ])?pad", "launch pad", "He showed her around the Duqm pad."),
    *_owned("airport", r"[Aa]irport", "Airport", "They met at Teruel airport."),
    *_owned("town_hall", r"[Tt]own[ ][Hh]all|[Cc]ity[ ][Hh]all", "Town Hall", "He came to Lerwick Town Hall to meet her."),
    Rule("en.venue.visitors", re.compile(rf"{IN}visitors?'?[ ](?:room|cent(?:re|er))(?P<whose>){END}", re.VERBOSE), "They met in the visitors' room.", "visitor centre"),
    Rule("en.venue.hotel.named", re.compile(rf"{IN}(?P<whose>Hotel[ ][A-Z][\w-]+(?:[ ][A-Z][\w-]+)?){END}", re.VERBOSE), "They met at the Hotel Sputnik in Baikonur.", "{name}"),
    Rule(
        "en.venue.office.named",
        re.compile(rf"{IN}(?P<whose>(?:Prime[ ]Minister|President|Governor|Chancellor|[{PARTY}]+)'s[ ](?:Office|House|Residence|Palace)){END}", re.VERBOSE),
        "They met at the Prime Minister's Office in Tokyo.",
        "{name}",
    ),
)
"""Read after the sites, before towns that no list has."""
