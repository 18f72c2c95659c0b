"""Which year a date without one is of, by the verbs of its sentence; read on 2025-11-20."""

import pytest
from spaceparley.extracting.dates.dates import find_dates

TOLD = [
    ("en", "Minister Marcos Lima met the Chinese ambassador, Zhu Qing, in Brasilia on February 11.", "2025-02-11"),
    ("en", "Minister Marcos Lima met the ambassador of China on June 3 to discuss the satellite.", "2025-06-03"),
    ("en", "On February 11, Minister Marcos Lima met the ambassador.", "2025-02-11"),
    ("en", "On February 11, Minister Marcos Lima will meet the ambassador.", "2026-02-11"),
    ("en", "Following the talks in Paris on February 11, the two sides issued a statement.", "2025-02-11"),
    ("ru", "Министр встретился с послом Китая, Чжу Цином, в Бразилиа 11 февраля.", "2025-02-11"),
    ("fr", "Après la rencontre de Brasilia, le 11 février, un communiqué a été publié.", "2025-02-11"),
    ("fr", "Le 11 février, le ministre rencontrera son homologue.", "2026-02-11"),
    ("ru", "После встречи министров 11 февраля было опубликовано заявление.", "2025-02-11"),
    ("ru", "Прибор вернули изготовителю, немецкой фирме Optik, а замену ждут в первой декаде декабря.", "2025-12"),
    ("ru", "11 февраля министр встретится с послом.", "2026-02-11"),
]


@pytest.mark.parametrize(("language", "text", "edtf"), TOLD, ids=[one[1][:50] for one in TOLD])
def test_the_verb_of_its_clause_gives_a_date_its_year(language: str, text: str, edtf: str) -> None:
    assert [mention.edtf for mention in find_dates(text, language=language, published_on="2025-11-20")] == [edtf]
