"""At which meeting words were said, and which words belong to none, in invented reports."""

import pytest
from spaceparley.extracting.extract import extract
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report

MET = {
    "en": "LIMA, May 14 (Meridian) - NASA administrator John Harlow met ISRO chairman Ravi Menon on Wednesday to discuss the satellite.",
    "fr": "Lima, 14 mai 2031 (MER) - Le directeur de l'ESA, Paul Martin, a rencontré mercredi le président de l'ISRO, Ravi Menon, au sujet du satellite.",
    "ru": "ЛИМА, 14 мая. /МЕР/. Глава Роскосмоса Павел Горин встретился с главой ISRO Рави Меноном и обсудил спутник.",
}
WORDS = [
    ("en", "Harlow said that the satellite would be launched in June.", ["m1"]),
    ("en", "In an email, Harlow said that the satellite would be launched in June.", [None]),
    ("en", "Earlier, it was reported that the satellite would be launched in June.", [None]),
    ("en", "Harlow and Menon last met in Paris in March 2029.\n\nHarlow said that the satellite would be launched in June.", ["m1"]),
    ("fr", "Paul Martin a indiqué que le satellite serait lancé en juin.", ["m1"]),
    ("fr", "Le satellite sera lancé en juin, a indiqué Paul Martin par courriel.", [None]),
    ("ru", "Павел Горин сообщил, что спутник запустят в июне.", ["m1"]),
    ("ru", "Ранее в Роскосмосе сообщали, что спутник запустят в июне.", [None]),
]


@pytest.mark.parametrize(("language", "words", "meetings"), WORDS)
def test_words_belong_to_the_meeting_at_which_they_were_said(language: str, words: str, meetings: list[str | None]) -> None:
    text = f"{MET[language]}\n\n{words}"
    found = extract(Report("invented", text, language, find_blocks(text), published_on="2031-05-14"))
    assert [statement.meeting for statement in found.statements] == meetings


@pytest.mark.parametrize(
    ("language", "dateline"),
    [
        ("en", "ASTANA. Dec 17 (Interfax) - "), ("en", "BEIJING, Feb. 24 (Xinhua) -- "), ("en", "NEW DELHI: "), ("en", "New Delhi, Feb 24 (PTI) "), ("en", "SEOUL — "),
        ("fr", "Paris, 24 fév 2025 (AFP) - "), ("fr", "(Agence Ecofin) - "), ("fr", "MOSCOU, 24 février - Sputnik. "),
        ("ru", "Москва. 24 февраля. INTERFAX.RU - "), ("ru", "12 марта, Минск /Корр. БЕЛТА/. "), ("ru", "Пекин, 24 февраля /Синьхуа/ -- "), ("ru", "МОСКВА, 19 июня. /ТАСС/. "),
    ],
)  # fmt: skip
def test_a_dateline_is_no_part_of_what_is_said(language: str, dateline: str) -> None:
    said = {"en": "The satellite is late, NASA said.", "fr": "Le satellite est en retard, a annoncé la Nasa.", "ru": "Спутник опаздывает, сообщили в НАСА."}[language]
    text = dateline + said
    found = extract(Report("invented", text, language, find_blocks(text), published_on="2025-02-24"))
    assert [statement.parts[0].of(text) for statement in found.statements] == [said.split(",")[0]]


@pytest.mark.parametrize(("published", "place"), [("2031-05-15", "Lima"), ("2031-05", None), ("2031", None), ("2031-05-XX", None)])
def test_a_dispatch_of_a_known_day_tells_where_the_news_was(published: str, place: str | None) -> None:
    text = "Lima, 15 mai 2031 (MER) - Le directeur de l'ESA, Paul Martin, a rencontré le 14 mai 2031 le président de l'ISRO, Ravi Menon, au sujet du satellite."
    found = extract(Report("invented", text, "fr", find_blocks(text), published_on=published))
    assert [meeting.place for meeting in found.meetings] == [place]
