"""Which programme an event belongs to where its own sentence does not say, in invented reports."""

import pytest
from spaceparley.extracting.extract import extract
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report


def programmes(language: str, text: str, title: str | None = None) -> list[str | None]:
    text = {"fr": "L'agence spatiale a tenu une conférence sur l'espace.", "en": "The space agency held a briefing on spaceflight and satellites."}[language] + "\n\n" + text
    report = Report("invented", text, language, find_blocks(text), title=title, published_on="2031-05-14")
    return [milestone.programme for milestone in extract(report).milestones]


REPORTS = [
    # what the report names most
    ("en", "Kestrel, a two-tonne lunar lander, is built in Porto. Kestrel has four legs.\n\nThe lander passed its vibration tests in March 2031.", None, "Kestrel"),
    ("fr", "Le Chili construit la sonde Huemul. Huemul pèse une tonne.\n\nLes essais de vibration ont été achevés en mars 2031.", None, "Huemul"),
    # the programme of a series
    ("fr", "La mission Orage-Polaire surveillera les glaces. Le satellite Orage-2 sera lancé en mars 2032.", None, "Orage-Polaire"),
    # an agreement of two countries
    ("en", "Ghana and Peru signed a framework agreement on space science on 3 May 2031.", None, "Ghana–Peru cooperation"),
]


@pytest.mark.parametrize(("language", "text", "title", "programme"), REPORTS)
def test_an_event_belongs_to_what_its_report_is_about(language, text, title, programme):
    found = programmes(language, text, title)
    assert found
    assert set(found) == {programme}


def test_each_section_has_its_own_subject():
    text = "## One\n\nThe Kestrel lander is built in Porto.\n\nIts tests were completed in March 2031.\n\n## Two\n\nThe Huemul probe is ready.\n\nIts launch is set for June 2031.\n\n## Three\n\nNothing new."
    assert programmes("en", text) == ["Kestrel", "Huemul"]
