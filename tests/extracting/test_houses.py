"""Companies and institutes that no list knows, and the name that a known one goes by, in invented sentences."""

import pytest
from spaceparley.extracting.facts import Entity
from spaceparley.extracting.names.names import find_names
from spaceparley.extracting.sentences import find_sentences
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report


def houses(language: str, text: str) -> dict[str, Entity]:
    report = Report("invented", text, language, find_blocks(text))
    return {entity.name: entity for entity in find_names(report, find_sentences(report))[0] if entity.kind == "organisation"}


HOUSES = [
    # language, text, name, country
    ("fr", "Le contrat est revenu à l'entreprise lyonnaise Boréal Optique inc. en mai.", "Boréal Optique inc.", "FR"),
    ("fr", "La caméra du coréen Hanbyeol Optics sera livrée en mai.", "Hanbyeol Optics", "KR"),
    ("fr", "Selon la société norvégienne Nordlys Aktuator, tout va bien.", "Nordlys Aktuator", "NO"),
    ("fr", "Il siège avec l'Institut géophysique finlandais depuis mai.", "Finnish Geophysical Institute", "FI"),
    ("en", "Tokyo-based Tsubasa Robotics built the engine.", "Tsubasa Robotics", "JP"),
    ("en", "Orlan Mekanik, a Turkish supplier, built the engine.", "Orlan Mekanik", "TR"),
    ("en", "The Danish Geophysical Institute took part.", "Danish Geophysical Institute", "DK"),
    ("en", "A unit made by Suranaree University of Technology flew in May.", "Suranaree University of Technology", None),
    ("en", "The National Ocean Science and Technology Centre hosted them.", "National Ocean Science and Technology Centre", None),
    ("ru", "Компания «Гарни Спейс» поставит датчики.", "Garni Space", None),
    ("ru", "На пермский завод «Ураган-Мотор» приехали гости.", "Uragan-Motor", "RU"),
    ("ru", "Эту камеру сделала Orlan Mekanik из Анкары.", "Orlan Mekanik", "TR"),
    # whose post stands before it and whose name right behind
    ("ru", "Он встретился с главой космического агентства Гватемалы Хосе Гарсиа.", "Guatemalan Space Agency", "GT"),
    ("ru", "Он говорил с группой представителей космического агентства Анголы.", "National Space Program Management Office (GGPEN)", "AO"),
    ("fr", "Le directeur de l'agence spatiale du Pérou José García est venu.", "Peruvian Space Agency (CONIDA)", "PE"),
    ("fr", "Le directeur de l'agence spatiale du Nicaragua José García est venu.", "Nicaraguan Space Agency", "NI"),
    # where it is at home: its noun phrase, an apposition, its seat, a town in its name, what a later sentence calls it
    ("en", "Aarhus-based company Quillor Rocketry moved the launch.", "Quillor Rocketry", "DK"),
    ("en", "At the Nairobi consultancy Savanna Reach, analysts reckon it is late.", "Savanna Reach", "KE"),
    ("en", "Talks with a Chinese bidder, Jade Reach Systems, broke down.", "Jade Reach Systems", "CN"),
    ("en", "Vetra Ground Networks, the Seville-based provider of ground services, signed.", "Vetra Ground Networks", "ES"),
    ("en", "Zefiro Dynamics is headquartered in Munich.", "Zefiro Dynamics", "DE"),
    ("en", "The contract went to Quillor Optics Ltd (Ottawa) in May.", "Quillor Optics Ltd", "CA"),
    ("en", "The Gdańsk Institute of Optics built the camera.", "Gdańsk Institute of Optics", "PL"),
    ("en", "Vetra Orbital builds engines. The Scottish firm is late.", "Vetra Orbital", "GB"),
    ("en", "Vetra Orbital, a subsidiary of Italy's Leonardo, is late.", "Vetra Orbital", None),
    ("en", "Vetra Orbital, which will build the Indian satellite, is late.", "Vetra Orbital", None),
    ("en", "The engine was sold by Vetra Orbital to the German firm.", "Vetra Orbital", None),
    ("en", "Vetra Orbital signed with French officials in Rome.", "Vetra Orbital", None),
    ("fr", "La start-up toulousaine Quillor Systèmes construit l'engin.", "Quillor Systèmes", "FR"),
    ("fr", "Le munichois Brandt Systems a signé.", "Brandt Systems", "DE"),
    ("fr", "Quillor Systèmes, spécialiste français des terminaux, livre l'engin.", "Quillor Systèmes", "FR"),
    ("fr", "Quillor Systèmes, une PME basée à Turin, livre l'engin.", "Quillor Systèmes", "IT"),
    ("fr", "Quillor Systèmes livre l'engin. La société norvégienne est en retard.", "Quillor Systèmes", "NO"),
    ("fr", "Quillor Systèmes, filiale du groupe italien Leonardo, est en retard.", "Quillor Systèmes", None),
    ("fr", "Quillor Systèmes a vendu un engin au groupe italien.", "Quillor Systèmes", None),
    ("ru", "Компания «Гарни Спейс», базирующаяся в Ереване, поставит датчики.", "Garni Space", "AM"),
    # what companies call themselves, though it is a common word elsewhere
    ("fr", "Selon Quillor Espace, tout est prêt.", "Quillor Espace", None),
    ("en", "Rossby Launch and its partners signed.", "Rossby Launch", None),
    # a known one under its one name, whatever the report calls it
    ("en", "TUA and its partners met in May.", "Turkish Space Agency (TUA)", "TR"),
    ("en", "The Turkish Space Agency (TUA) and its partners met; TUA was host.", "Turkish Space Agency (TUA)", "TR"),
    ("en", "The Canadian Space Agency chose the site.", "Canadian Space Agency (CSA)", "CA"),
    ("en", "The National Aeronautics and Space Administration chose the site.", "NASA", "US"),
]


@pytest.mark.parametrize(("language", "text", "name", "country"), HOUSES)
def test_a_house_is_told_by_what_stands_around_it(language, text, name, country):
    found = houses(language, text)
    assert name in found
    assert found[name].country == country


NO_HOUSES = [
    ("fr", "Le comité d'accueil attendait au centre de contrôle."),
    ("fr", "**LE CHIFFRE.** Onze débris."),
    ("en", "STILL GROUNDED\n\nThe rocket waits."),
    ("en", "The Working Group met on Deep Space and Solar Energy."),
    ("en", "The Tavira Space Conference opened."),
    ("fr", "La ministre a parlé de l'Énergie et de l'Espace."),
    ("en", "Vast amounts of data came down."),
    ("ru", "Планы агентства тоже «поехали» в мае."),
    ("ru", "Спутник ДЗЗ и лаборатория ИКТ готовы."),
]


@pytest.mark.parametrize(("language", "text"), NO_HOUSES)
def test_common_nouns_are_no_houses(language, text):
    assert not houses(language, text)
