"""Twenty twins of the seed report: the same construction told of other people, posts, places, programmes and dates.

A rule that is about French holds on all of them; one that is about the seed's text does not. Names (also the two
spellings of one), posts, institutions, programmes, places, dates, numbers and reporting verbs are exchanged for others
of the same kind, in the text and in the gold alike. Everything here is invented; quote nothing.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

SEED = Path(__file__).parent / "gold" / "seed" / "2022-08-rencontre-borissov-mousine.md"
COUNT = 20


@dataclass(frozen=True, slots=True)
class Head:
    """Who comes: the head of an agency, whose surname is spelt two ways."""

    given: str
    surname: str
    other_surname: str
    english: str
    role: str
    of_institution: str
    institution: str
    """Its usual English name, as the sources line prints it too."""
    code: str
    country: str
    """With its article."""
    adjective: str
    plural: str
    prefix: str


@dataclass(frozen=True, slots=True)
class Minister:
    """Who receives: a minister, and the head of the town's administration."""

    given: str
    surname: str
    english: str
    portfolio: str
    ministry: str
    code: str
    of_country: str
    of_republic: str
    short_adjective: str
    adjective: str
    plural: str
    feminine: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where: a launch site, its town and who runs the town."""

    at_site: str
    from_site: str
    english_site: str
    town: str
    english_town: str
    mayor: str
    english_mayor: str


@dataclass(frozen=True, slots=True)
class Programme:
    """What about: the ground project, in two spellings, the launcher it is for, and a rocket that has just flown."""

    name: str
    accented: str
    english: str
    launcher: str
    english_launcher: str
    rocket: str
    english_rocket: str


HEADS = (
    Head("Iouri", "Vlassov", "Vlasov", "Yuri Vlasov", "directeur général", "de la société d'État Roscosmos", "Roscosmos", "RU", "la Russie", "russe", "russes", "russo"),
    Head("Rakesh", "Choudhary", "Chaudhary", "Rakesh Chaudhary", "président", "de l'agence spatiale indienne ISRO", "ISRO", "IN", "l'Inde", "indien", "indiens", "indo"),
    Head("Philippe", "Lefèbvre", "Lefebvre", "Philippe Lefebvre", "président-directeur général", "du Centre national d'études spatiales", "CNES", "FR", "la France", "français", "français", "franco"),
    Head("Valeri", "Tarassov", "Tarasov", "Valery Tarasov", "directeur général", "de la société d'État Roscosmos", "Roscosmos", "RU", "la Russie", "russe", "russes", "russo"),
    Head("Hiroshi", "Ohtani", "Otani", "Hiroshi Otani", "vice-président", "de l'agence spatiale japonaise JAXA", "JAXA", "JP", "le Japon", "japonais", "japonais", "nippo"),
)
MINISTERS = (
    Minister("Ravchan", "Khodjaïev", "Ravshan Khodjayev", "de l'Enseignement supérieur, de la Science et de l'Innovation", "Ministry of Higher Education, Science and Innovation", "UZ", "de l'Ouzbékistan", "de la République d'Ouzbékistan", "ouzbek", "ouzbek", "ouzbeks", "ouzbèke"),
    Minister("Karim", "Benmansour", "Karim Benmansour", "de la Recherche, des Technologies spatiales et de l'Industrie", "Ministry of Research, Space Technologies and Industry", "DZ", "de l'Algérie", "de la République algérienne", "algérien", "algérien", "algériens", "algérienne"),
    Minister("Samat", "Ousmanov", "Samat Usmanov", "du Développement numérique, de l'Innovation et de l'Industrie aérospatiale", "Ministry of Digital Development, Innovation and Aerospace Industry", "KZ", "du Kazakhstan", "de la République du Kazakhstan", "kazakh", "kazakhstanais", "kazakhstanais", "kazakhstanaise"),
    Minister("Paulo", "Teixeira", "Paulo Teixeira", "de la Science, de la Technologie et de l'Innovation", "Ministry of Science, Technology and Innovation", "BR", "du Brésil", "de la République fédérative du Brésil", "brésilien", "brésilien", "brésiliens", "brésilienne"),
)
PLACES = (
    Place("au cosmodrome de Baïkonour", "le cosmodrome de Baïkonour", "Baikonur Cosmodrome", "Baïkonour", "Baikonur", "Andreï Kolesnikov", "Andrei Kolesnikov"),
    Place("au cosmodrome de Vostotchny", "le cosmodrome de Vostotchny", "Vostochny Cosmodrome", "Vostotchny", "Vostochny", "Oleg Mironov", "Oleg Mironov"),
    Place("au cosmodrome de Plessetsk", "le cosmodrome de Plessetsk", "Plesetsk Cosmodrome", "Plessetsk", "Plesetsk", "Pavel Gontcharov", "Pavel Goncharov"),
)
PROGRAMMES = (
    Programme("Samruk", "Samrouk", "Samruk", "Irtych-3", "Irtysh-3", "Proton-M", "Proton-M"),
    Programme("Baiterek", "Baïterek", "Baiterek", "Soyouz-5", "Soyuz-5", "Soyouz-2.1a", "Soyuz-2.1a"),
    Programme("Horizonte", "Horizonté", "Horizonte", "Angara-A5", "Angara-A5", "Soyouz-2.1v", "Soyuz-2.1v"),
    Programme("Semourg", "Sémourg", "Semourg", "Soyouz-6", "Soyuz-6", "Angara-1.2", "Angara-1.2"),
)
DAYS = ("2019-03-12", "2021-10-05", "2023-06-20", "2018-11-15", "2024-04-02")
SAID = ("a déclaré", "a affirmé", "a souligné", "a indiqué")
CONFIRMED = ("ont confirmé", "ont réaffirmé", "ont réitéré")
NOTED = ("noté", "souligné", "reconnu", "constaté")
PROPOSED = ("a proposé de", "a suggéré de", "a promis de")
REPORTED = ("indique le rapport", "précise le rapport", "souligne le communiqué", "indique le texte")
AGENCIES = ("Interfax", "RIA Novosti", "Reuters", "TASS")
COUNTRIES = {"RU": "Russia", "IN": "India", "FR": "France", "JP": "Japan", "UZ": "Uzbekistan", "DZ": "Algeria", "KZ": "Kazakhstan", "BR": "Brazil"}
INITIALS = ("JD", "A.P.", "MLT")
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre")
Pairs = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Twin:
    """A report file's text and its gold document."""

    name: str
    text: str
    gold: dict[str, Any]


def make_twins() -> Iterator[Twin]:
    """The twenty twins, always the same."""
    return (make_twin(number) for number in range(COUNT))


def make_twin(number: int) -> Twin:
    """Twin number 0 to 19: each part of the story takes its turn at its own pace."""
    pairs = _words_of(number)
    english = _english_of(number)
    text = replace_all(SEED.read_text(encoding="utf-8"), pairs)
    gold = json.loads(SEED.with_suffix(".json").read_text(encoding="utf-8"))
    return Twin(f"twin-{number:02}", text, _derive(gold, pairs, english))


def replace_all(text: str, pairs: Pairs) -> str:
    """The text with every left side exchanged for its right side in one pass, the longest first."""
    table = dict(pairs)
    longest_first = sorted(table, key=len, reverse=True)
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(old)}(?!\w)" for old in longest_first))
    return pattern.sub(lambda found: table[found[0]], text)


def _derive(node: Any, words: Pairs, english: Pairs, key: str = "") -> Any:
    """The gold with its French values exchanged like the text and its English ones by their own table."""
    if isinstance(node, dict):
        return {name: _derive(child, words, english, name) for name, child in node.items()}
    if isinstance(node, list):
        return [_derive(child, words, english, key) for child in node]
    if not isinstance(node, str):
        return node
    return replace_all(node, english if key in ENGLISH_KEYS else words)


ENGLISH_KEYS = {"name", "organisation", "country", "speaker", "previous_speaker", "place", "programme", "event", "topics", "date", "target", "previous", "published_on"}


def _words_of(number: int) -> Pairs:
    head, minister, place, programme, day = _cast(number)
    return [*_people(head, minister, place), *_posts(head, minister), *_countries(head, minister), *_places(place), *_programmes(programme), *_dates(day, number), *_verbs(number)]


def _cast(number: int) -> tuple[Head, Minister, Place, Programme, date]:
    return (
        HEADS[number % len(HEADS)],
        MINISTERS[number % len(MINISTERS)],
        PLACES[number % len(PLACES)],
        PROGRAMMES[(number // 2) % len(PROGRAMMES)],
        date.fromisoformat(DAYS[(number * 2) % len(DAYS)]),
    )


def _people(head: Head, minister: Minister, place: Place) -> Pairs:
    return [
        ("Youri Borissov", f"{head.given} {head.surname}"),
        ("Youri Borisov", f"{head.given} {head.other_surname}"),
        ("Borissov", head.surname),
        ("Bagdat Mousine", f"{minister.given} {minister.surname}"),
        ("Mousine", minister.surname),
        ("Konstantin Bousyguine", place.mayor),
    ]


def _posts(head: Head, minister: Minister) -> Pairs:
    old = "du Développement numérique, de l'Innovation et de l'Industrie aérospatiale"
    return [
        ("directeur général", head.role),
        ("de la société d'État Roscosmos", head.of_institution),
        ("Roscosmos", head.institution),
        (old, minister.portfolio),
        (old.lower(), minister.portfolio.lower()),
    ]


def _countries(head: Head, minister: Minister) -> Pairs:
    return [
        ("russo-kazakhstanaise", f"{head.prefix}-{minister.feminine}"),
        ("de la Russie", "du Japon" if head.code == "JP" else f"de {head.country}"),
        ("russes", head.plural),
        ("russe", head.adjective),
        ("de la République du Kazakhstan", minister.of_republic),
        ("du Kazakhstan", minister.of_country),
        ("représentants kazakhstanais", f"représentants {minister.plural}"),
        ("kazakhstanais", minister.adjective),
        ("kazakhs", minister.plural),
        ("kazakh", minister.short_adjective),
    ]


def _places(place: Place) -> Pairs:
    return [
        ("au cosmodrome de Baïkonour", place.at_site),
        ("le cosmodrome de Baïkonour", place.from_site),
        ("Baïkonour", place.town),
    ]


def _programmes(programme: Programme) -> Pairs:
    return [
        ("Baiterek", programme.name),
        ("Baïterek", programme.accented),
        ("Soyouz-5", programme.launcher),
        ("Soyouz-2.1b", programme.rocket),
    ]


def _dates(day: date, number: int) -> Pairs:
    """The meeting's day, the weekday on which it was told (three days later at most), and the two years."""
    told = day + timedelta(days=number % 4)
    return [
        ("9 août", f"{'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]}"),
        ("mercredi", WEEKDAYS[told.weekday()]),
        ("2022-08", f"{day:%Y-%m}"),
        ("2023", str(day.year + 1)),
        ("2024", str(day.year + 2)),
        ("17", str(11 + number)),
    ]


def _verbs(number: int) -> Pairs:
    noted = NOTED[number % len(NOTED)]
    return [
        ("a déclaré", SAID[number % len(SAID)]),
        ("ont confirmé", CONFIRMED[number % len(CONFIRMED)]),
        ("il a été noté", f"il a été {noted}"),
        ("ont noté", f"ont {noted}"),
        ("a proposé de", PROPOSED[number % len(PROPOSED)]),
        ("indique le rapport", REPORTED[number % len(REPORTED)]),
        ("TASS", AGENCIES[number % len(AGENCIES)]),
        ("NK", INITIALS[number % len(INITIALS)]),
    ]


def _english_of(number: int) -> Pairs:
    head, minister, place, programme, day = _cast(number)
    return [
        ("Yuri Borisov", head.english),
        ("Bagdat Musin", minister.english),
        ("Konstantin Busygin", place.english_mayor),
        ("Roscosmos", head.institution),
        ("RU", head.code),
        ("KZ", minister.code),
        ("Russia and Kazakhstan", f"{COUNTRIES[head.code]} and {COUNTRIES[minister.code]}"),
        ("Ministry of Digital Development, Innovations and Aerospace Industry", minister.ministry),
        ("Baikonur Cosmodrome", place.english_site),
        ("Baikonur", place.english_town),
        ("Baiterek", programme.english),
        ("Soyuz-5", programme.english_launcher),
        ("Soyuz-2.1b", programme.english_rocket),
        ("17", str(11 + number)),
        ("2022-08-09", day.isoformat()),
        ("2022-08", f"{day:%Y-%m}"),
        ("2023", str(day.year + 1)),
        ("2024", str(day.year + 2)),
        ("NK", INITIALS[number % len(INITIALS)]),
    ]
