"""Known names in running text."""

import pytest
from spaceparley.reference.gazetteer import find_known
from spaceparley.reference.tables import TABLES, read_lines, read_names


def known(text: str, language: str) -> list[str]:
    return [f"{row.span.of(text)} = {row.name} ({row.kind})" for row in find_known(text, language)]


TEXTS = [
    (
        "fr",
        "À Paris-Saclay puis à Moscou, l’ESA, la Nasa et le Cnes ont salué l'Agence spatiale européenne.",
        [
            "Moscou = Moscow (place)",
            "ESA = ESA (organisation)",
            "Nasa = NASA (organisation)",
            "Cnes = CNES (organisation)",
            "Agence spatiale européenne = ESA (organisation)",
        ],
    ),
    (
        "fr",
        "Soyouz MS-29, Angara-A5M, Chang’e-7 et Artemis II partiront avec Luna-26 ; Soyouz-2.1b de Vostotchny.",
        [
            "Soyouz MS-29 = Soyuz MS-29 (vehicle)",
            "Angara-A5M = Angara-A5M (vehicle)",
            "Chang’e-7 = Chang'e-7 (programme)",
            "Artemis II = Artemis II (programme)",
            "Luna-26 = Luna-26 (programme)",
            "Soyouz-2.1b = Soyuz-2.1b (vehicle)",
            "Vostotchny = Vostochny (place)",
        ],
    ),
    ("en", "Türksat said Türksat 6A would be launched.", ["Türksat = Türksat (organisation)", "Türksat 6A = Türksat 6A (programme)"]),
    ("fr", "Stéphane Israël et Florence Parly", []),
    ("fr", "L'énergie, les progrès et la réunion d'hier", []),
    (
        "fr",
        "la station spatiale internationale, en Israël et aux Émirats",
        [
            "station spatiale internationale = ISS (programme)",
            "Israël = Israel (country)",
            "Émirats = UAE (country)",
        ],
    ),
    ("fr", "le complexe « Baïterek »", ["Baïterek = Baiterek (programme)"]),
    ("fr", "la coentreprise « Baïterek »", ["coentreprise « Baïterek » = Baiterek joint venture (organisation)"]),
    (
        "ru",
        "На РКЦ «Прогресс» в Самаре ТАСС сказали, что «Прогресс МС-30» и ракета «Союз-2.1б» готовы.",
        [
            "РКЦ «Прогресс» = Progress Rocket Space Centre (organisation)",
            "Самаре = Samara (place)",
            "ТАСС = TASS (organisation)",
            "Прогресс МС-30 = Progress MS-30 (vehicle)",
            "Союз-2.1б = Soyuz-2.1b (vehicle)",
        ],
    ),
    (
        "ru",
        "С космодрома Восточный, в Звёздном городке, с Индией и Европейским космическим агентством, в Объединённых Арабских Эмиратах.",
        [
            "космодрома Восточный = Vostochny Cosmodrome (place)",
            "Звёздном городке = Star City (place)",
            "Индией = India (country)",
            "Европейским космическим агентством = ESA (organisation)",
            "Объединённых Арабских Эмиратах = UAE (country)",
        ],
    ),
    ("ru", "Союз машиностроителей. Того же ждут и прогресса.", []),
    ("ru", "Советский Союз и БАЙКОНУР", ["Советский Союз = Soviet Union (place)", "БАЙКОНУР = Baikonur (place)"]),
    (
        "en",
        "Kazakhstan's Baikonur Cosmodrome, U.S. Space Force, Falcon 9 and Artemis 2 at Cape Canaveral",
        [
            "Kazakhstan = Kazakhstan (country)",
            "Baikonur Cosmodrome = Baikonur Cosmodrome (place)",
            "U.S. Space Force = US Space Force (organisation)",
            "Falcon 9 = Falcon 9 (vehicle)",
            "Artemis 2 = Artemis 2 (programme)",
            "Cape Canaveral = Cape Canaveral (place)",
        ],
    ),
    ("en", "Progress on talks; the gateway to us all; Vega 12 satellites", ["Vega = Vega (vehicle)"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), TEXTS)
def test_known_names(language, text, expected):
    assert known(text, language) == expected


@pytest.mark.parametrize("case", ["Байконур", "Байконура", "Байконуру", "Байконуром", "Байконуре"])
def test_every_russian_case(case):
    assert [row.name for row in find_known(f"речь о {case}.", "ru")] == ["Baikonur"]


def test_agencies_have_their_country_and_row():
    (row,) = find_known("Роскосмосом", "ru")
    assert (row.country, row.wikidata_id, row.row, row.sort) == ("RU", "Q190795", "organisations:Roscosmos", "agency")


@pytest.mark.parametrize("text", ["А" * 60_000, "« " * 20_000, "Soyuz-" * 10_000, "1 " * 20_000])
@pytest.mark.parametrize("language", ["fr", "en", "ru"])
def test_long_input_takes_linear_time(language, text):
    assert all(row.span.of(text) for row in find_known(text, language))


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_told_apart_by_name_and_say_their_source(table):
    names = [row.name for row in read_names(table)]
    assert len(names) == len(set(names))
    assert all(line["source"] for line in read_lines(table))


def test_no_form_means_two_rows_of_one_kind():
    for table in TABLES:
        for language in ("fr", "en", "ru"):
            forms = [form for row in read_names(table) for form in set(row.forms_in(language))]
            assert sorted(form for form in set(forms) if forms.count(form) > 1) == []
