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
    # what is released from a module of a station
    ("en", "Kestrel-1 is gone. Heron-2 follows.\n\nIt was released from the Kibo module in March 2031.", None, "Kestrel-1"),
    # what a rocket carries
    ("en", "The Kestrel-2 weather satellite will fly aboard a PSLV.\n\nThe PSLV is due to lift off in May 2032.", None, "Kestrel-2"),
    ("ru", "Старт ракеты «Протон-М» со спутником «Кречет-2» отложен.\n\n«Протон-М» стартует в мае 2032 года.", None, "Krechet-2"),
    ("fr", "Le satellite Huemul-2 sera emporté par une fusée Vega-C.\n\nLe troisième vol de Vega-C est prévu en mai 2032.", None, "Vega-C"),
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
    # what the title only describes, though another craft is named later
    ("en", "The thermal tests were completed in March 2031.\n\n" + "The ministry has waited for years, and has paid for all of it. " * 8 + "The company builds the lander Heron-1.", "Kenyan rover will wait until 2033", "Kenyan rover"),
    ("ru", "Эскизный проект защищён в марте 2031 года.", "Монгольский спутник планируют запустить в 2033 году", "Mongolian satellite"),
    ("fr", "La revue critique de conception aura lieu en mai 2032.", "Le Chili et le Pérou construiront ensemble un satellite", "Chile-Peru satellite"),
    # a centre whose place the title tells
    ("fr", "Les travaux débuteront en mai 2032 près de l'observatoire, a indiqué le ministère.", "Le Gabon va construire un centre d'assemblage de satellites à Libreville", "Libreville centre"),
    ("en", "Ground-breaking is scheduled for May 2032.", "Two companies agree to build an antenna park in Muscat", "Muscat antenna"),
    ("en", "The first phase will be completed by the end of 2032. A visitor centre is to open in 2033.", "Kenya breaks ground on Malindi space centre", "Malindi centre"),
    # the station told right before
    ("fr", "Le satellite Palmier-1 est construit à Toulouse. Palmier-1 pèse une tonne.\n\nLa station de contrôle de Bangui entrera en service en mai 2032. Les travaux y ont débuté en mars 2031.", "Palmier-1 prend forme", "Bangui station"),
    # what the paragraph before told of
    ("fr", "Le pays utilise BeiDou. Le ministre a parlé du nanosatellite Palmier-2. Le lancement de cet engin aura lieu en mai 2032.\n\n« Les essais de vibration se sont achevés la semaine dernière », a dit l'ingénieure.", None, "Palmier-2"),
    # an agreement on no craft, though the report is about one
    ("en", "Kenya's Heron-1 satellite is late. Heron-1 has four legs.\n\nAt the end of the meeting Kenya and Peru signed a roadmap on space cooperation.", None, "Kenya–Peru cooperation"),
    ("ru", "Спутник «Кречет-2» собирают в Омске.\n\nПо итогам встречи Монголия и Перу подписали дорожную карту сотрудничества на 2031–2033 годы.", None, "Mongolia–Peru cooperation"),
    # an agreement of two agencies, of an agency and a country
    ("en", "The Polish Space Agency (POLSA) and the Philippine Space Agency (PhilSA) signed a framework agreement on 3 May 2031.", None, "POLSA–PhilSA space cooperation agreement"),
    ("fr", "Le CNES et l'Agence spatiale turque (TUA) ont signé un accord-cadre le 3 mai 2031.", None, "CNES–TUA space cooperation agreement"),
    ("ru", "JAXA и Турецкое космическое агентство (TUA) подписали рамочное соглашение 3 мая 2031 года.", None, "JAXA–TUA space cooperation agreement"),
    ("en", "ESA and the Kenyan Ministry of Defence signed a framework agreement on 3 May 2031.", None, "ESA–Kenya space cooperation agreement"),
    # a programme or laboratory told of only later, and once, is another matter
    ("ru", "Запуск спутника перенесли с 2032 на 2033 год.\n\nСтороны обсудили и участие Перу в программе Artemis.", None, None),
    ("fr", "Le lancement du satellite est reporté de 2032 à 2033.\n\nLes parties ont aussi discuté du programme Artemis.", None, None),
    ("en", "The launch of the satellite was moved from 2032 to 2033.\n\nThe parties also discussed the Artemis programme.", None, None),
    ("en", "The launch of the satellite was moved from 2032 to 2033.\n\nThe Kestrel-2 satellite is built in Porto.", None, "Kestrel-2"),
    ("ru", "Запуск первого спутника намечен на 2033 год.\n\nГость предложил создать совместную лабораторию по испытанию аппаратов.", None, None),
    # a hall, an instrument, a training or another's satellite before what only a later sentence names
    ("en", "The new hall was inaugurated on 3 May 2031. It cost 20 million euros.\n\nThe Kestrel-2 satellite has four legs.", None, None),
    ("fr", "Les ingénieurs péruviens commenceront leur formation en juin 2032. Le satellite Palmier-2 pèse une tonne.", None, None),
    ("ru", "Прибор доставили в Омск в феврале 2031 года. Спутник «Кречет-2» собирают в Перми.", None, None),
    ("en", "A Kenyan satellite will be launched in October 2032. Peru, for its part, has built Kestrel-2, which has four legs.", None, "Kenyan satellite"),
    # unless that is the next one and takes it up
    ("fr", "Les essais auront lieu en juin 2032. Ils porteront sur le satellite Palmier-2.", None, "Palmier-2"),
    # an agreement of two countries
    ("en", "British and Norwegian companies will profit from a framework agreement signed on 3 May 2031.", None, "Norway–UK space cooperation agreement"),
    ("en", "Ghana and Peru signed a framework agreement on space science on 3 May 2031.", None, "Ghana–Peru space cooperation agreement"),
]


IN_TURN = [
    # the satellite of another country
    ("en", "The Kestrel-2 satellite will be launched in 2032. An Uzbek satellite is to be launched in 2033.", ["Kestrel-2", "Uzbek satellite"]),
    ("fr", "Le satellite Palmier-2 sera lancé en 2032. Un satellite ouzbek doit être lancé en 2033.", ["Palmier-2", "Uzbek satellite"]),
    ("ru", "Спутник «Кондор-ФКА» планируется запустить в 2032 году. Иранский спутник будет запущен в 2033 году.", ["Kondor-FKA", "Iranian satellite"]),
    # another satellite
    ("en", "The Kestrel-2 satellite will be launched in 2032. Another satellite, built in Belfast, will be launched in 2033.", ["Kestrel-2", None]),
    # the one that was named
    ("en", "The Kestrel-2 satellite was shipped in March 2031. The satellite will be launched in 2033.", ["Kestrel-2", "Kestrel-2"]),
    ("ru", "Спутник «Кондор-ФКА» собрали в марте 2031 года. Российский спутник будет запущен в 2033 году.", ["Kondor-FKA", "Kondor-FKA"]),
]


@pytest.mark.parametrize(("language", "text", "each"), IN_TURN)
def test_each_matter_has_its_event(language, text, each):
    assert programmes(language, text) == each


@pytest.mark.parametrize(("language", "text", "title", "programme"), REPORTS)
def test_an_event_belongs_to_what_its_report_is_about(language, text, title, programme):
    found = programmes(language, text, title)
    assert found
    assert set(found) == {programme}


def test_each_section_has_its_own_subject():
    text = "## One\n\nThe Kestrel lander is built in Porto.\n\nIts tests were completed in March 2031.\n\n## Two\n\nThe Huemul probe is ready.\n\nIts launch is set for June 2031.\n\n## Three\n\nNothing new."
    assert programmes("en", text) == ["Kestrel", "Huemul"]
