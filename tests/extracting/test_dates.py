"""Dates of French, English and Russian reports: tables of constructions, properties, French TimeBank."""

import csv
import importlib.util
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spaceparley import edtf
from spaceparley.extracting.dates.dates import find_dates
from spaceparley.extracting.dates.forms import find_printed
from spaceparley.language import LANGUAGES, load
from spaceparley.language.dates import DateWords

GOLD = Path(__file__).parents[1] / "gold"
TIMEBANK = Path(__file__).parents[2] / ".." / "shared" / "gold" / "timebank-fr" / "dev.json"
RIGHT = 0.95
HEIDELTIME = {"strict F1": 94.0, "value F1": 85.7}


def rows(name):
    with (GOLD / "dates" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="|"))


TABLES = sorted(path.name for path in (GOLD / "dates").glob("*.csv"))
RULES = [(code, rule) for code in LANGUAGES for rule in load(code, DateWords).rules]


def found(text, language, published_on="2025-06-18"):
    mentions = find_dates(text, language=language, published_on=published_on)
    return "; ".join(f"{mention.span.of(text)}={mention.edtf}" for mention in mentions)


@pytest.mark.parametrize("name", TABLES)
def test_table(name):
    table = rows(name)
    wrong = [
        (row["text"], row["dates"], got)
        for row in table
        if (got := found(row["text"], name[:2], row["published_on"] or None)) != row["dates"]
    ]
    assert 1 - len(wrong) / len(table) >= RIGHT, wrong


def test_tables_are_large_enough():
    assert sum(len(rows(name)) for name in TABLES) >= 300
    assert {name[:2] for name in TABLES} == set(LANGUAGES)


@pytest.mark.parametrize(("code", "rule"), RULES, ids=[rule.id for _, rule in RULES])
def test_example_is_read_by_its_rule(code, rule):
    assert rule.id in {printed.rule_id for printed in find_printed(rule.example, code)}
    mentions = find_dates(rule.example, language=code, published_on="2025-06-18")
    assert any(mention.rule_id == rule.id for mention in mentions) is (rule.reading != "none")


RANGES = [
    ("fr", "L'équipage s'entraînera du 12 au 15 juillet.", "2025-07-12/2025-07-15"),
    ("fr", "La période 2021-2027 est couverte.", "2021/2027"),
    ("fr", "Il est resté à Kourou de mardi à jeudi.", "2025-06-10/2025-06-12"),
    ("en", "The crew will train from July 12 to 15.", "2025-07-12/2025-07-15"),
    ("en", "The capsule will land between September 20 and 24.", "2025-09-20/2025-09-24"),
    ("ru", "С 3 по 5 мая прошли учения.", "2025-05-03/2025-05-05"),
    ("ru", "Кампания продлится с марта по май 2026 года.", "2026-03/2026-05"),
    ("fr", "Le tir a été reporté de fin 2025 au premier trimestre 2026.", None),
    ("en", "The flight was moved from October to late November.", None),
    ("fr", "Deux tirs auront lieu les 4 et 9 décembre.", None),
    ("ru", "Пуск перенесли с мая на июнь.", None),
]


DATELINES = [
    ("en", "TOKYO, June 17, 2025 — They signed a memorandum today.", "2025-06-17"),
    ("ru", "АСТАНА. 17 июня. КАЗИНФОРМ – Министр сегодня принял гостя.", "2025-06-17"),
    ("fr", "LE CAP, 17 juin — Ils se sont vus hier.", "2025-06-16"),
    # Published weeks later, it is another report that quotes the old one.
    ("en", "TOKYO, May 2, 2025 — They signed a memorandum today.", "2025-06-18"),
    # One letter is no town in capitals.
    ("ru", "С 15 по 17 июня в Казахстане была делегация. Сегодня она улетела.", "2025-06-18"),
]


@pytest.mark.parametrize(("language", "text", "last"), DATELINES)
def test_today_is_the_day_of_the_dateline(language, text, last):
    assert find_dates(text, language=language, published_on="2025-06-18")[-1].edtf == last


PASSAGES = [
    # Another paragraph told of an earlier time: "the same day" is that of the news.
    ("fr", "Elle a atterri lundi.\n\nLe satellite avait volé le 22 décembre 2024.\n\nLe même jour, l'ambassadeur l'a reçue.", "2025-06-16"),
    # Of a time to come.
    ("en", "They met on Monday.\n\nThe next talks are due on July 3.\n\nOn the same day, the envoy visited the plant.", "2025-06-16"),
    # In one paragraph it is that of the tale.
    ("ru", "Гости прилетели в понедельник.\n\nРакета взорвалась 3 мая 2024 года. В тот же день прошло совещание.", "2024-05-03"),
    # Of what is planned it is that of the plan.
    ("ru", "Гости прилетели в понедельник.\n\nПуск намечен на 3 июля.\n\nСтыковка пройдёт в тот же день.", "2025-07-03"),
    # Nothing else was told.
    ("en", "The rocket exploded on May 3, 2024.\n\nThe pad was closed the next day.", "2024-05-04"),
]


@pytest.mark.parametrize(("language", "text", "last"), PASSAGES)
def test_day_told_before_is_that_of_the_news(language, text, last):
    assert find_dates(text, language=language, published_on="2025-06-18")[-1].edtf == last


@pytest.mark.parametrize(("language", "text", "span"), RANGES)
def test_range_links_both_ends(language, text, span):
    mentions = find_dates(text, language=language, published_on="2025-06-18")
    assert [mention.range for mention in mentions] == [span, span]


PUBLISHED = st.sampled_from([None, "2025-06-18", "2022-08", "2024", "XXXX-08-09", "2025-W3", "", "not a date"])
PIECES = st.sampled_from(
    ["le", "9", "août", "2022", "mardi", "dernier", "du", "12", "au", "15", "avril", "d'ici", "la", "fin", "de", "l'année", "pas", "avant", "au", "plus", "tard", "1er", "31", "29", "février", "2024-02-30\n", "", "", "", "31/02/2025", "the", "third", "of", "May", "next", "week", "by", "Q1", "mid-", "2026", "early", "late", "last", "September", "no", "earlier", "than", "5th", "in", "two", "weeks", "1990s\n", "", "", "", "с", "3", "по", "5", "мая", "не", "ранее", "IV", "кв.", "г.", "года", "в", "среду", "на", "прошлой", "неделе", "через", "накануне", "20-го", "1990-х", "«", "", "»", '"', ",", ".", ";", ":", "(", ")", "/", "–", "—", "\n\n", "0", "99999999"]
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=30).map(" ".join)), st.sampled_from(LANGUAGES), PUBLISHED)
def test_any_text(text, language, published_on):
    end = 0
    for mention in find_dates(text, language=language, published_on=published_on):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.span.of(text).strip() == mention.span.of(text)
        assert edtf.is_edtf(mention.edtf)
        assert mention.range is None or edtf.is_edtf(mention.range)
        end = mention.end




@pytest.mark.skipif(not TIMEBANK.exists(), reason="French TimeBank is not ours to keep here: ../shared/gold/timebank-fr/dev.json is missing")
def test_no_worse_than_heideltime_on_french_timebank():
    spec = importlib.util.spec_from_file_location("score_dates", GOLD / "score_dates.py")
    score_dates = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score_dates)
    documents = json.loads(TIMEBANK.read_text(encoding="utf-8"))
    predicted = {
        document["id"]: [
            {"start": mention.start, "end": mention.end, "edtf": mention.edtf}
            for mention in find_dates(document["text"], language="fr", published_on=document["dct"])
        ]
        for document in documents
    }
    figures = score_dates.score(documents, predicted)
    assert all(figures[name] >= floor for name, floor in HEIDELTIME.items()), figures
