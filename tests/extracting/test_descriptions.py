"""What a thing without a name is called."""

import pytest
from spaceparley.extracting.milestones.descriptions import find_descriptions
from spaceparley.span import Span

TOLD = [
    ("fr", "Le satellite radar kényan sera lancé en 2027.", ["Kenyan radar satellite"]),
    ("fr", "Deux fusées-sondes norvégiennes ont décollé mardi.", ["Norwegian sounding rocket"]),
    ("fr", "un satellite d'observation de la Terre franco-indien", ["France-India Earth observation satellite"]),
    ("fr", "un laboratoire conjoint de traitement d'images", ["joint image processing laboratory"]),
    ("fr", "Le satellite radar « Alba » partira en mai.", []),
    ("fr", "Le satellite est arrivé.", []),
    ("ru", "Лунный посадочный модуль Кореи готов.", ["South Korean lunar lander"]),
    ("ru", "создание белорусско-эмиратского спутника дистанционного зондирования", ["Belarus-UAE remote sensing satellite"]),
    ("ru", "первый грузинский спутник связи сгорел", ["Georgian communications satellite"]),
    ("ru", "Геостационарный спутник «Заря» вышел на орбиту.", []),
    ("en", "They will build a remote sensing satellite.", ["remote sensing satellite"]),
    ("en", "The new satellite was late.", []),
]


@pytest.mark.parametrize(("language", "text", "names"), TOLD, ids=[text[:50] for _, text, _ in TOLD])
def test_descriptions(language: str, text: str, names: list[str]) -> None:
    assert [one.name for one in find_descriptions(text, language, Span(0, len(text)))] == names
