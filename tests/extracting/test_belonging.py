"""Which programme an event belongs to where its own sentence does not say, in invented reports."""

import pytest
from spaceparley.extracting.extract import extract
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report


def programmes(language: str, text: str, title: str | None = None) -> list[str | None]:
    text = {"fr": "L'agence spatiale a tenu une conférence sur l'espace.", "en": "The space agency held a briefing on spaceflight and satellites.", "ru": "Космическое агентство провело брифинг о космосе и спутниках."}[language] + "\n\n" + text
    report = Report("invented", text, language, find_blocks(text), title=title, published_on="2031-05-14")
    return [milestone.programme for milestone in extract(report).milestones]


REPORTS = [
    # what the report names most
    ("en", "Kestrel, a two-tonne lunar lander, is built in Porto. Kestrel has four legs.\n\nThe lander passed its vibration tests in March 2031.", None, "Kestrel"),
    ("fr", "Le Chili construit la sonde Huemul. Huemul pèse une tonne.\n\nLes essais de vibration ont été achevés en mars 2031.", None, "Huemul"),
    # the programme of a series
    ("fr", "La mission Orage-Polaire surveillera les glaces. Le satellite Orage-2 sera lancé en mars 2032.", None, "Orage-Polaire"),
    # a satellite that capitals stand for
    ("en", "She presented the Tidal and River Imaging Satellite (TRIS), the largest of its kind. TRIS completed its vibration tests in March 2031.", None, "TRIS"),
    ("fr", "La constellation andine de surveillance des séismes (CASS) avance. Le lancement de CASS est prévu en mai 2032.", None, "CASS"),
    ("ru", "Речь шла о группировке малых спутников связи (ГМСС). Запуск ГМСС намечен на май 2032 года.", None, "GMSS"),
    # a satellite whose name opens like an operator's
    ("ru", "Контракт касается спутника NileSat-EO. NileSat-EO стартует в мае 2032 года.", None, "NileSat-EO"),
    # a station that no craft owns
    ("en", "The Kestrel-2 satellite is built in Porto. The receiving station at Lomé is new. The antenna was calibrated in March 2031.", None, "Lomé station"),
    ("fr", "Le satellite Huemul-2 est construit à Santiago. La station de réception de Punta Arenas est neuve. L'antenne a été installée en mars 2031.", None, "Punta Arenas station"),
    ("ru", "Спутник «Кречет-2» собирают в Омске. Станция в Нарыне принимает данные. Новую антенну установили в марте 2031 года.", None, "Naryn station"),
    # a station that a constellation owns
    ("en", "The Kestrel constellation watches the ice. Kestrel has its own ground station in Inuvik. The station will enter service in May 2032.", "Kestrel takes shape", "Kestrel"),
    # what the title calls by no name
    ("fr", "Le chantier de la station que la société doit bâtir à Natitingou avance. Le Bénin a aussi le satellite Palmier-1. Les travaux de génie civil démarreront en mai 2032.", "Station de réception : le chantier avance", "Natitingou station"),
    # what the title moves to a rocket
    ("en", "The Kestrel-2 satellite is built in Porto. Kestrel-2 has four cameras. The company will launch the satellite in May 2032.", "Start-up moves mission to PSLV", "Kestrel-2"),
    # an agreement of two agencies, of an agency and a country
    ("en", "The Polish Space Agency (POLSA) and the Philippine Space Agency (PhilSA) signed a framework agreement on 3 May 2031.", None, "POLSA–PhilSA cooperation"),
    ("fr", "Le CNES et l'Agence spatiale turque (TUA) ont signé un accord-cadre le 3 mai 2031.", None, "CNES–TUA cooperation"),
    ("ru", "JAXA и Турецкое космическое агентство (TUA) подписали рамочное соглашение 3 мая 2031 года.", None, "JAXA–TUA cooperation"),
    ("en", "ESA and the Kenyan Ministry of Defence signed a framework agreement on 3 May 2031.", None, "ESA–Kenya cooperation"),
    # an agreement of two countries
    ("en", "British and Norwegian companies will profit from a framework agreement signed on 3 May 2031.", None, "Norway–UK cooperation"),
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
