"""Which thing an event happens to where a common noun tells it, in invented reports."""

import pytest
from spaceparley.extracting.extract import extract
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report

OPENINGS = {"fr": "L'agence spatiale a tenu une conférence sur l'espace.", "en": "The space agency held a briefing on spaceflight.", "ru": "Космическое агентство провело брифинг о космосе."}
REPORTS = [
    # the last thing of its sort, not the one told most
    ("en", "Engineers build the Heron-1 lander. Heron-1 has four legs. The satellite Kestrel will relay its data. The satellite was delivered in March 2031.", ["Kestrel"]),
    ("fr", "L'atterrisseur Huemul est construit à Porto. Huemul a quatre pieds. Le satellite Condor relaiera ses données. Le satellite a été livré en mars 2031.", ["Condor"]),
    ("ru", "Посадочный аппарат «Кречет» строят в Омске. «Кречет» весит тонну. Данные передаст спутник «Беркут». Спутник доставили на космодром в марте 2031 года.", ["Berkut"]),
    # another one than the one with a name
    ("en", "The Heron-1 satellite is in orbit. A second satellite will be launched in May 2032.", ["second satellite"]),
    ("fr", "Le satellite Condor-1 tourne depuis des mois. Un deuxième satellite sera lancé en mai 2032.", ["second satellite"]),
    # the number that a name has
    ("en", "The satellites Heron-1 and Heron-2 are ready. The Heron-2 satellite is the larger one. The second satellite will be launched in May 2032.", ["Heron-2"]),
    # whose it is
    ("fr", "Le satellite italien Condor-1 sera lancé en mai 2032. Le premier satellite péruvien sera lancé en juin 2033.", ["Condor-1", "Peruvian satellite"]),
    # a name that comes as an apposition, before it and behind
    ("en", "In May 2032 the country will launch its second imaging satellite, Heron-2.", ["Heron-2"]),
    ("en", "Heron-2, its second imaging satellite, will be launched in May 2032.", ["Heron-2"]),
    # what a relative clause tells of
    ("en", "The Heron-1 satellite is in orbit. The two countries will build a joint weather satellite, which will be launched in May 2032.", ["joint weather satellite"]),
    ("fr", "Le satellite Condor-1 est en orbite. Le pays attend une station de réception, dont les travaux ont démarré en mars 2031.", ["receiving station"]),
    # what an agreement is on
    ("en", "Kenya and Peru signed an agreement on building a tracking station in Nairobi on 3 May 2031.", ["Nairobi station"]),
    ("ru", "Кения и Перу подписали 3 мая 2031 года соглашение о строительстве станции слежения в Найроби.", ["Nairobi station"]),
    # with whom it is, and where it is signed, is no matter of it
    ("en", "Kenya and Peru signed an agreement on space cooperation at the Nairobi space centre on 3 May 2031.", ["Kenya–Peru space cooperation agreement"]),
    # a law on space; a law on anything else
    ("fr", "Le satellite Condor-1 est en orbite. La loi sur les activités spatiales entrera en vigueur le 1er juillet 2032.", ["space law"]),
    ("en", "The Heron-1 satellite is in orbit. Lawmakers approved the space law on 3 May 2031.", ["space law"]),
    ("ru", "Спутник «Беркут» находится на орбите. Закон о космической деятельности вступит в силу 1 июля 2032 года.", ["space law"]),
]


@pytest.mark.parametrize(("language", "text", "names"), REPORTS)
def test_a_noun_stands_for_the_last_thing_of_its_sort(language, text, names):
    body = f"{OPENINGS[language]} {text}"
    found = extract(Report("invented", body, language, find_blocks(body), published_on="2031-05-14")).milestones
    assert [milestone.programme for milestone in found] == names


WORDS = [
    ("fr", "Le ministère de la Modernisation et le satellite Condor-1 ont un même chef. Le lancement est prévu en mai 2032.", "Condor-1"),
    ("ru", "Подписаться на новости можно здесь. Спутник «Беркут-2» запустят в мае 2032 года, рассказал «Зениту» конструктор. «Зенит» узнал и о сроках.", "Berkut-2"),
    ("en", "The Heron-1 lander has six 400 N engines. The engines passed a test in March 2031.", "Heron-1"),
]


@pytest.mark.parametrize(("language", "text", "name"), WORDS)
def test_what_is_no_craft_owns_nothing(language, text, name):
    body = f"{OPENINGS[language]} {text}"
    found = extract(Report("invented", body, language, find_blocks(body), published_on="2031-05-14")).milestones
    assert {milestone.programme for milestone in found} == {name}
