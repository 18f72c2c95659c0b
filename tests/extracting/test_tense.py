"""Which year a date without one is of, by the verbs of its sentence."""

import pytest
from sentences.months import AHEAD, BEHIND, MONTHS
from spaceparley import edtf
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


READ_ON = ("2026-02-14", "2026-05-14", "2026-08-14", "2026-11-14")
"""One in each quarter: a month is the last or the next one, a few weeks or nearly a year away."""


def days_of(language, sentence):
    """First and last day that the month may mean, for each month and each day on which it is read."""
    for published_on in READ_ON:
        for forms in MONTHS[language]:
            text = sentence.format(**forms)
            (told, *_) = find_dates(text, language=language, published_on=published_on)
            yield edtf.bounds(told.edtf), edtf.bounds(published_on)[0], text


@pytest.mark.parametrize(("language", "sentence"), [(language, line) for language, lines in AHEAD.items() for line in lines.strip().splitlines()])
def test_month_to_come_is_the_next_one(language, sentence):
    for (_, last), today, text in days_of(language, sentence):
        assert last is None or last >= today, (text, today)


@pytest.mark.parametrize(("language", "sentence"), [(language, line) for language, lines in BEHIND.items() for line in lines.strip().splitlines()])
def test_month_gone_by_is_the_last_one(language, sentence):
    for (first, _), today, text in days_of(language, sentence):
        assert first is None or first <= today, (text, today)
