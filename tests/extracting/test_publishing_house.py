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
