"""Countries by name and adjective."""

import pytest
from spaceparley.language.countries import countries_of, country_of, english_adjective, english_country, is_country

WORDS = [
    ("fr", "ministère kazakh", "KZ"),
    ("fr", "kazakhstanaises", "KZ"),
    ("fr", "d'Italie", "IT"),
    ("fr", "émirienne", "AE"),
    ("fr", "émiratis", "AE"),
    ("fr", "turques", "TR"),
    ("fr", "grecque", "GR"),
    ("fr", "sud-coréenne", "KR"),
    ("fr", "nord-coréens", "KP"),
    ("fr", "ouzbèke", "UZ"),
    ("fr", "États-Unis", "US"),
    ("fr", "Fédération de Russie", "RU"),
    ("fr", "Tchad", "TD"),
    ("fr", "La réunion", None),
    ("fr", "européenne", None),
    ("fr", "russes et kazakhs", None),
    ("ru", "казахстанскими", "KZ"),
    ("ru", "России", "RU"),
    ("ru", "РФ", "RU"),
    ("ru", "Объединёнными Арабскими Эмиратами", "AE"),
    ("ru", "Саудовской Аравией", "SA"),
    ("ru", "Индии", "IN"),
    ("ru", "китайцы", "CN"),
    ("ru", "французского", "FR"),
    ("ru", "Республики Казахстан", "KZ"),
    ("ru", "Того", None),
    ("ru", "космического", None),
    ("en", "Emirati", "AE"),
    ("en", "Kazakhstan's", "KZ"),
    ("en", "Dutch", "NL"),
    ("en", "the UK", "GB"),
    ("en", "polish", None),
    ("en", "us", None),
]


@pytest.mark.parametrize(("language", "words", "code"), WORDS)
def test_country(language, words, code):
    assert country_of(words, language) == code


@pytest.mark.parametrize(
    ("language", "words", "codes"),
    [
        ("fr", "russo-kazakhstanaise", ("RU", "KZ")),
        ("fr", "franco-allemands", ("FR", "DE")),
        ("ru", "российско-казахстанской", ("RU", "KZ")),
        ("ru", "американо-российский", ("US", "RU")),
        ("en", "Sino-Russian", ("CN", "RU")),
    ],
)
def test_two_countries(language, words, codes):
    assert countries_of(words, language) == codes


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("fr", "du Kazakhstan", True),
        ("fr", "ministère kazakh", False),
        ("en", "the Netherlands", True),
        ("ru", "в Италии", True),
    ],
)
def test_nothing_but_a_country(language, words, expected):
    assert is_country(words, language) is expected


def test_english_names():
    assert [english_country(code) for code in ("AE", "US", "RU", "KR")] == [
        "UAE",
        "United States",
        "Russia",
        "South Korea",
    ]
    assert [english_adjective(code) for code in ("KZ", "RU", "AE")] == ["Kazakh", "Russian", "Emirati"]
