"""Whatever the letters of a report are stored as, it tells the same, and every span slices the report as stored."""

import unicodedata
from textwrap import wrap

import pytest
from spaceparley.extracting.extract import explain
from spaceparley.extracting.facts import Extraction
from spaceparley.extracting.plain import unwrap
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report

BODY = (
    "Le directeur général du CNES, Rémi Béraud, a reçu mardi à Kourou le ministre brésilien des Télécommunications, João Falcão. "
    "« Notre coopération repart sur des bases saines, et la fusée volera à l’été », a déclaré M. Béraud à la presse, précisant que le "
    "satellite Amazônia-2 serait lancé en mai 2026 au lieu de décembre 2025."
)
STORED = {
    "bold": lambda body: body.replace("Rémi Béraud", "**Rémi Béraud**").replace("João Falcão", "**João Falcão**"),
    "one paragraph a line": lambda body: body.replace("Falcão. ", "Falcão.\n"),
    "surnames in capitals": lambda body: body.replace("Béraud", "BÉRAUD").replace("Falcão", "FALCÃO"),
    "links below": lambda body: body + "\n\nLire aussi : Le directeur de la NASA a reçu le ministre Jean Dupont à Paris\n\nPartager sur Facebook",
    "wrapped": lambda body: "\n".join(wrap(body, 72)),
    "wrapped at forty": lambda body: "\n".join(wrap(body, 40)),
    "no-break spaces": lambda body: body.replace(", ", ",\u00a0").replace("« ", "«\u202f"),
    "decomposed": lambda body: unicodedata.normalize("NFD", body),
    "soft hyphens": lambda body: body.replace("tion", "ti\u00adon"),
    "two spaces": lambda body: body.replace(". ", ".  ").replace(", ", ",  "),
    "carriage returns": lambda body: "\r\n".join(wrap(body, 72)),
    "zero width": lambda body: body.replace(" a ", " a\u200b "),
}


def told(extraction: Extraction) -> list[tuple[object, ...]]:
    """What the report tells, without where."""
    return [
        *((one.kind, one.date, one.place, *(party.name for party in one.participants)) for one in extraction.meetings),
        *((one.speaker, one.mode, len(one.parts)) for one in extraction.statements),
        *((one.programme, one.status, one.target, one.previous) for one in extraction.milestones),
    ]


def extracted(body: str) -> Extraction:
    return explain(Report("stored", body, "fr", find_blocks(body), published_on="2025-11-20"))[0]


def test_the_plain_text_tells_a_meeting_two_statements_and_two_dates():
    assert len(told(extracted(BODY))) == 5


@pytest.mark.parametrize("name", STORED)
def test_it_tells_the_same_however_it_is_stored(name):
    body = STORED[name](BODY)
    found = extracted(body)
    assert body != BODY
    assert told(found) == told(extracted(BODY))
    quoted = next(one for one in found.statements if one.mode == "direct")
    words = unicodedata.normalize("NFC", quoted.parts[0].of(body)).replace("\u00ad", "")
    assert " ".join(words.split()) == "Notre coopération repart sur des bases saines, et la fusée volera à l’été"


def test_lines_that_are_lines_stay_apart():
    body = "Programme de la visite :\nlundi, Kourou\nmardi, Cayenne, où M. Béraud a reçu le ministre brésilien"
    assert extracted(body).meetings == ()


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("Директор агентства /EgSA/ Тарек Абдель встретил главу CNSA.", "Директор агентства (EgSA) Тарек Абдель встретил главу CNSA."),
        ("The Egyptian Space Agency /EgSA/, as it is called, met.", "The Egyptian Space Agency (EgSA), as it is called, met."),
        ("Пекин, 3 июля /Синьхуа/ -- Глава CNSA прибыл.", "Пекин, 3 июля /Синьхуа/ -- Глава CNSA прибыл."),
        ("МОСКВА, 4 марта. /ТАСС/. Ракета готова.", "МОСКВА, 4 марта. /ТАСС/. Ракета готова."),
        ("Tests and /or launches on 3/4/2026.", "Tests and /or launches on 3/4/2026."),
        ("- Ракета готова, - сказал он.", "– Ракета готова, – сказал он."),
        ("- La fusée est prête ! - a lancé le directeur.", "– La fusée est prête ! – a lancé le directeur."),
        ("- ракета\n- спутник, антенна", "- ракета\n- спутник, антенна"),
        ("Союз-5 - ракета Центра, из-за неё.", "Союз-5 – ракета Центра, из-за неё."),
        ("Cпутник „Аист-2“ и ракета „Союз”.", "Cпутник “Аист-2” и ракета “Союз”."),
    ],
)
def test_other_marks_are_read_as_the_usual_ones(printed: str, read: str) -> None:
    assert unwrap(Report("invented", printed, "ru", find_blocks(printed))).body == read
