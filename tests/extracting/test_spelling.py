"""The usual English spelling of people, places and programmes, by the spelling of a report."""

import csv
from pathlib import Path

import pytest
from spaceparley.extracting.names.spelling import english_person, english_place, english_programme

PEOPLE = Path(__file__).with_name("people.csv")
"""People as a report prints them, their country where it is known, and the usual English spelling."""
THINGS = """
fr; Baïterek; Baiterek
ru; «Байтерек»; Baiterek
fr; Soyouz-2.1a; Soyuz-2.1a
ru; «Союз-2.1а»; Soyuz-2.1a
ru; «Союз-2.1б»; Soyuz-2.1b
ru; «Арал-М»; Aral-M
ru; Арал-М2; Aral-M2
fr; Altaïr; Altair
ru; «Цубамэ-1»; Tsubame-1
ru; «Селена-3»; Selena-3
ru; Кадзэ; Kaze
ru; «Енисей»; Yenisei
ru; «Протон-М»; Proton-M
fr; Longue Marche 5; Long March 5
fr; « Ariane 6 »; Ariane 6
en; "Starlight-2"; Starlight-2
ru; Horizon; Horizon
"""
PLACES = """
fr; Priozersk; Priozersk
ru; Приозёрск; Priozersk
ru; Сарышаган; Saryshagan
ru; Углегорск; Uglegorsk
fr; Moscou; Moscow
fr; Pékin; Beijing
ru; Пекин; Beijing
fr; Émirats arabes unis; UAE
ru; Италия; Italy
fr; Vostotchny; Vostochny
fr; Toulouse; Toulouse
en; Huntsville; Huntsville
"""


def people() -> list[list[str]]:
    with PEOPLE.open(encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines))[1:]


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split(";")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("language", "surface", "country", "expected"), people())
def test_people(language, surface, country, expected):
    assert english_person(surface, language, country or None) == expected


@pytest.mark.parametrize(("language", "surface", "expected"), rows(THINGS))
def test_programmes(language, surface, expected):
    assert english_programme(surface, language) == expected


@pytest.mark.parametrize(("language", "surface", "expected"), rows(PLACES))
def test_places(language, surface, expected):
    assert english_place(surface, language) == expected


def test_a_name_in_an_oblique_case_is_spelt_in_the_nominative():
    assert english_person("Ерланом Досжановым", "ru") == "Yerlan Doszhanov"


def test_long_input_takes_linear_time():
    assert english_person("А" * 200_000, "ru")
