"""Chinese and Japanese names in Russian letters."""

import pytest
from spaceparley.reference.syllables import hepburn, pinyin


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Чжэньхай", "Zhenhai"),
        ("Юйлань", "Yulan"),
        ("Цзиньпин", "Jinping"),
        ("Сюэфэн", "Xuefeng"),
        ("Чанъань", "Changan"),
        ("Хуэй", "Hui"),
        ("Люй", "Lü"),
        ("Иванов", None),
    ],
)
def test_pinyin(word, expected):
    assert pinyin(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Кэндзи", "Kenji"),
        ("Морикава", "Morikawa"),
        ("Сюнъити", "Shunichi"),
        ("Хаттори", "Hattori"),
        ("Судзуки", "Suzuki"),
        ("Такэси", "Takeshi"),
        ("Петров", None),
    ],
)
def test_hepburn(word, expected):
    assert hepburn(word) == expected
