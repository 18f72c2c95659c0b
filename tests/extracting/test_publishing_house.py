"""Whom "the ministry" means in what a ministry publishes: itself, where the page names no other."""

import pytest
from spaceparley.extracting.names.names import find_names
from spaceparley.extracting.sentences import find_sentences
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report

PAGES = [
    ("ru", "Министерство цифрового развития Республики Казахстан", "По приглашению министерства в Астане находилась делегация.", {"Ministry of Digital Development"}),
    ("fr", "Agence spatiale algérienne", "Le satellite a été livré, a annoncé l'agence.", {"Algerian Space Agency (ASAL)"}),
    ("en", "Korea AeroSpace Administration", "The launch will slip, the agency said.", {"Korea AeroSpace Administration (KASA)"}),
    ("en", "Anadolu Agency", "The launch will slip, the agency said.", set()),
    ("fr", "Agence France-Presse", "Le satellite a été livré, a annoncé l'agence.", set()),
]


@pytest.mark.parametrize(("language", "publisher", "text", "houses"), PAGES, ids=[one[1] for one in PAGES])
def test_a_house_told_by_its_sort_is_the_one_that_publishes(language: str, publisher: str, text: str, houses: set[str]) -> None:
    report = Report("invented", text, language, find_blocks(text), publisher=publisher)
    entities = find_names(report, find_sentences(report))[0]
    assert {one.name for one in entities if one.kind == "organisation"} == houses


BARE = [
    # publisher, language, text, name, house
    ("University of Leicester", "en", "The University's Vice-Chancellor, Professor Alun Prydderch, met Kenji Ota of JAXA.", "Alun Prydderch", "University of Leicester"),
    ("Самарский университет", "ru", "Проректор по международному сотрудничеству Ирина Лузянина приняла гостей.", "Ирина Лузянина", "Samara University"),
    ("UdeS Nouvelles – Université de Sherbrooke", "fr", "Le recteur, Jean Trottier, a reçu ses hôtes.", "Jean Trottier", "University of Sherbrooke"),
    ("The Leicester Courier", "en", "The Vice-Chancellor, Alun Prydderch, met Kenji Ota of JAXA.", "Alun Prydderch", None),
]


@pytest.mark.parametrize(("publisher", "language", "text", "name", "house"), BARE, ids=[one[0] for one in BARE])
def test_a_post_of_no_house_told_is_one_of_the_university_that_publishes(publisher: str, language: str, text: str, name: str, house: str | None) -> None:
    report = Report("invented", text, language, find_blocks(text), publisher=publisher)
    assert next(one.organisation for one in find_names(report, find_sentences(report))[0] if one.name == name or one.surface == name) == house
