"""Russian words for rooms, stands and houses in which people meet, with whose they are."""

from .. import later as re
from ..meetings import PARTY, PLACE
from ..rule import Rule

OWNER = rf"[ ](?:(?:компании|предприятия|корпорации|агентства|завода|фирмы|города|г\.)[ ])?[«\"]?(?P<whose>[{PARTY}]+|[{PLACE}]+|(?<=[«\"])[А-Я][\w-]+)"
IN = r"(?<!\w)(?:[Вв]о?|[Нн]а)[ ]"
CAME = r"(?i:побывал|заехал|приехал|пожаловал|прибыл|наведал|заглянул|прилетел|съездил|приезжал|гостил|отправил|поехал)(?:ся|ась|ись|а|и)?"
HELD = r"(?i:прош|состоял|провел|принял|встретил|приня|ждал|принима)\w{1,5}"
FEW = r"[ ](?:[\w{}]+[ ]){{0,3}}?"


def _owned(name: str, noun: str, english: str, example: str) -> Rule:
    """A noun with whose it is behind it ("на стенде Роскосмоса")."""
    return Rule(f"ru.venue.{name}", re.compile(rf"{IN}(?:[а-я]+[ ])?(?:{noun}){OWNER}", re.VERBOSE), example, f"{{}} {english}".strip())


VENUES: tuple[Rule, ...] = (
    _owned("stand", r"стенде", "stand", "Они подписали документ на стенде Роскосмоса."),
    _owned("chalet", r"шале", "chalet", "Они встретились в шале Роскосмоса."),
    _owned("pavilion", r"павильоне", "pavilion", "Они встретились в павильоне Роскосмоса."),
    _owned("airport", r"аэропорт[уе]?", "Airport", "Они встретились в аэропорту Парижа."),
    _owned("laboratory", r"лаборатори[июя]х?", "laboratory", "Они встретились в лаборатории Роскосмоса."),
    _owned("plant", r"завод[еу]?", "plant", "Они встретились на заводе «Сокол»."),
    _owned("works", r"цех[еу]?(?:ах)?|предприяти[ие]|площадк[еу]|базе|территории|сборочном[ ]корпусе|стенах", "", "Они встретились в цехах компании «Прогресс»."),
    Rule("ru.venue.stand.of_country", re.compile(r"(?<!\w)[Нн]а[ ](?P<whose>[а-я]{5,18})[ ]стенде(?!\w)", re.VERBOSE), "Они встретились на французском стенде.", "{} stand"),
    Rule("ru.venue.stand.european", re.compile(r"(?<!\w)[Нн]а[ ]европейском[ ]стенде(?!\w)", re.VERBOSE), "Они встретились на европейском стенде.", "European stand"),
    Rule("ru.venue.pavilion.european", re.compile(r"(?<!\w)[Вв][ ]европейском[ ]павильоне(?!\w)", re.VERBOSE), "Они встретились в европейском павильоне.", "European pavilion"),
    Rule("ru.venue.went", re.compile(rf"(?<!\w){CAME}[ ](?:[\w]+[ ]){{0,2}}?(?:и[ ])?(?:в|на)[ ](?:[а-я]+(?:ий|ый|ом|ой|ую)[ ])?[«\"]?(?P<whose>[{PARTY}]+)", re.VERBOSE), "Делегация побывала в компании «Прогресс».", "{visited}"),
    Rule("ru.venue.held", re.compile(rf"(?:\A|(?<=[.][ ]))(?:В|На)[ ][«\"]?(?P<whose>[{PARTY}]+)[»\"]?[ ](?:[\w]+[ ]){{0,2}}?{HELD}", re.VERBOSE), "В «Прогрессе» прошла встреча.", "{visited}"),
    Rule("ru.venue.hotel", re.compile(r"(?<!\w)в[ ](?:гостинице|отеле)[ ][«\"]?(?P<whose>[А-ЯA-Z][\w-]+(?:[ ][А-ЯA-Z][\w-]+)?)[»\"]?", re.VERBOSE | re.IGNORECASE), "Они встретились в гостинице «Спутник».", "{} Hotel"),
    Rule("ru.venue.government", re.compile(r"(?<!\w)[Вв][ ](?:Доме|доме)[ ]правительства(?!\w)", re.VERBOSE), "Они встретились в Доме правительства.", "Government House"),
    Rule("ru.venue.palace", re.compile(r"(?<!\w)[Вв][ ](?:президентском[ ]дворце|дворце[ ]президента)(?!\w)", re.VERBOSE | re.IGNORECASE), "Они встретились в президентском дворце.", "Presidential Palace"),
    Rule("ru.venue.town_hall", re.compile(r"(?<!\w)[Вв][ ](?:мэрии|ратуше|горадминистрации|администрации[ ]города)(?!\w)", re.VERBOSE), "Они встретились в мэрии.", "town hall"),
)
"""Read after the sites, before towns that no list has."""
