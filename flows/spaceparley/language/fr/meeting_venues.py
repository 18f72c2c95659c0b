"""French words for rooms, stands and houses in which people meet, with whose they are."""

from .. import later as re
from ..meetings import PARTY, PLACE
from ..rule import Rule

OF = r"[ ](?:de[ ](?:la[ ]|l')?|du[ ]|des[ ]|d'|d'un[ ])(?:(?:société|entreprise|agence|ville|groupe|centre)[ ](?:de[ ])?)?"
OWNER = rf"(?:{OF}(?P<whose>[{PARTY}]+|[{PLACE}]+))"
ADJECTIVE = r"[ ](?P<whose>[a-zà-ÿ-]{4,16})"
IN = r"(?<!\w)(?:[Aa]u|[Aa]ux|[Dd]ans|[Ss]ur|[ÀàA]|visité|visiter|découvert|devant)[ ]?(?:(?<=[ ])(?:les?[ ]|la[ ]|l')|(?<=[ ]))"
END = r"(?![\w'-])"


def _owned(name: str, noun: str, english: str, example: str) -> Rule:
    """A noun with whose it is behind it ("sur le stand du CNES")."""
    return Rule(f"fr.venue.{name}", re.compile(rf"{IN}(?:{noun}){OWNER}", re.VERBOSE), example, f"{{}} {english}")


VENUES: tuple[Rule, ...] = (
    _owned("stand", r"stand", "stand", "Ils ont signé sur le stand du CNES."),
    _owned("chalet", r"chalet", "chalet", "Ils se sont vus au chalet du CNES."),
    _owned("pavilion", r"pavillon", "pavilion", "Ils se sont vus au pavillon du CNES."),
    _owned("laboratory", r"laboratoires?", "laboratory", "Ils ont visité les laboratoires du CNES."),
    _owned("workshops", r"ateliers?|salles?[ ]blanches?", "clean room", "Ils ont découvert la salle blanche du CNES."),
    _owned("airport", r"aéroport", "Airport", "Ils se sont vus à l'aéroport de Paris."),
    _owned("town_hall", r"mairie|hôtel[ ]de[ ]ville", "town hall", "Ils se sont vus à la mairie de Kourou."),
    _owned("university", r"université", "University", "Ils se sont vus à l'université de Paris."),
    Rule("fr.venue.stand.of_country", re.compile(rf"{IN}stand{ADJECTIVE}{END}", re.VERBOSE), "Ils ont signé sur le stand français.", "{} stand"),
    Rule("fr.venue.chalet.of_country", re.compile(rf"{IN}chalet{ADJECTIVE}{END}", re.VERBOSE), "Ils ont signé au chalet français.", "{} chalet"),
    Rule("fr.venue.stand.european", re.compile(rf"{IN}stand[ ]européen{END}", re.VERBOSE), "Ils ont signé sur le stand européen.", "European stand"),
    Rule("fr.venue.pavilion.european", re.compile(rf"{IN}pavillon[ ]européen{END}", re.VERBOSE), "Ils ont signé au pavillon européen.", "European pavilion"),
    Rule("fr.venue.visitors", re.compile(rf"{IN}centre[ ](?:des[ ]visiteurs|d'accueil){END}", re.VERBOSE), "Ils ont signé au centre des visiteurs.", "visitor centre"),
    Rule("fr.venue.community", re.compile(rf"{IN}salle[ ](?:des[ ]fêtes|polyvalente){END}", re.VERBOSE), "Ils ont tenu une réunion à la salle des fêtes.", "community hall"),
    Rule("fr.venue.council.of_town", re.compile(rf"{IN}salle[ ]du[ ]conseil(?:[ ]municipal)?[ ](?:de[ ](?:la[ ])?|du[ ]|d')(?P<whose>[{PLACE}]+)", re.VERBOSE), "Ils se sont réunis dans la salle du conseil municipal de Paris.", "municipal council chamber, {}"),
    Rule("fr.venue.council", re.compile(rf"{IN}salle[ ]du[ ]conseil(?:[ ]municipal)?{END}", re.VERBOSE), "Ils se sont réunis dans la salle du conseil municipal.", "municipal council chamber"),
    Rule("fr.venue.hotel", re.compile(r"\bà[ ]l'(?P<whose>[Hh]ôtel[ ](?:(?:de[ ]|du[ ]|des[ ])?(?:\d{1,2}[ ])?[A-ZÀ-Þ][\w-]+)(?:[ ][A-ZÀ-Þ][\w-]+){0,2})", re.VERBOSE), "Ils se sont réunis à l'hôtel 2 Février.", "{name}"),
)
"""Read after the sites, before towns that no list has."""
