"""Where sentences end, in the three languages."""

import pytest
from spaceparley.extracting.sentences import find_sentences
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report

CASES = [
    ("fr", "M. Tchernov est arrivé. Il repart demain.", ["M. Tchernov est arrivé.", "Il repart demain."]),
    ("fr", "Le coût (env. 15 M€) monte. À suivre !", ["Le coût (env. 15 M€) monte.", "À suivre !"]),
    ("fr", "« Un. Deux. Trois », a-t-il dit. Puis rien.", ["« Un. Deux. Trois », a-t-il dit.", "Puis rien."]),
    ("fr", "« C’est prêt. » Le ministre est parti.", ["« C’est prêt. »", "Le ministre est parti."]),
    ("fr", "Soyouz-2.1b a décollé à 9 h 15. 17 engins sont en orbite.", ["Soyouz-2.1b a décollé à 9 h 15.", "17 engins sont en orbite."]),
    ("fr", "J.-Y. Le Gall préside le CNES. Il signe.", ["J.-Y. Le Gall préside le CNES.", "Il signe."]),
    ("en", "Col. V. N. Dronov (ret.), chief of the site, agreed. He left.", ["Col. V. N. Dronov (ret.), chief of the site, agreed.", "He left."]),
    ("en", "It weighs approx. 1.2 t. No one knows.", ["It weighs approx. 1.2 t.", "No one knows."]),
    ("en", "\"We met. We signed,\" Shubin said. \"That is all.\"", ["\"We met. We signed,\" Shubin said.", "\"That is all.\""]),
    ("en", "Did it fly? Yes! It did.", ["Did it fly?", "Yes!", "It did."]),
    ("en", "It flies at 12:25 p.m. Eastern. The weather is fine at 3 p.m. Nobody waits.", ["It flies at 12:25 p.m. Eastern.", "The weather is fine at 3 p.m.", "Nobody waits."]),
    ("ru", "Ю. И. Борисов прибыл в г. Байконур. Его встретили.", ["Ю. И. Борисов прибыл в г. Байконур.", "Его встретили."]),
    ("ru", "В IV кв. 2023 г. запуск отложили. Причина неизвестна.", ["В IV кв. 2023 г. запуск отложили.", "Причина неизвестна."]),
    ("ru", "Это 30 млрд руб. «Прогресс» просит 5 млрд руб. и ждёт.", ["Это 30 млрд руб.", "«Прогресс» просит 5 млрд руб. и ждёт."]),
    ("ru", "В 2025 г. «Прогресс» ждёт.", ["В 2025 г. «Прогресс» ждёт."]),
    ("ru", "«Мы готовы. Ждём», — сказал он. Пуск в мае.", ["«Мы готовы. Ждём», — сказал он.", "Пуск в мае."]),
    ("fr", "— Quand ?\n— Demain. Sans faute.", ["— Quand ?", "— Demain.", "Sans faute."]),
]


@pytest.mark.parametrize(("language", "body", "expected"), CASES, ids=[body[:30] for _, body, _ in CASES])
def test_sentences(language, body, expected):
    report = Report(name="a", body=body, language=language, blocks=find_blocks(body))
    assert [sentence.span.of(body) for sentence in find_sentences(report)] == expected
