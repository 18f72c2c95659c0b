import csv
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest
from spaceparley.linking.compare_names import compare_names

NAMES = Path(__file__).parents[1] / "gold" / "names"
SPELLINGS = ("fr", "en", "ru", "de", "ru_oblique")
HALVES = ("", "_later", "_last")
LEAST = {
    ("_blind", SPELLINGS[:3]): 0.97,
    ("_agencies", SPELLINGS[:3]): 0.95,
    ("_outside", SPELLINGS[:3]): 0.98,
    ("_outside", SPELLINGS): 0.95,
    ("_fresh", SPELLINGS[:3]): 0.95,
    ("_fresh", SPELLINGS): 0.88,
    ("_national", SPELLINGS[:3]): 0.95,
    ("_national", SPELLINGS): 0.9,
    ("_unseen", SPELLINGS[:3]): 0.95,
    ("_unseen", SPELLINGS): 0.88,
}
"""What is found of the later names at least; half of the last ones no rule was mended after.

Of the blind ones, written before their author had read any rule, 0.935 were found at first reading; of those of agencies, too, and 0.953 of their
half that nobody has read since.
"""
NAMESAKES = (*HALVES, "_fresh", "_unseen", "_blind", "_outside", "_agencies")


def rows(name: str) -> list[dict[str, str]]:
    with (NAMES / f"{name}.csv").open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def verdicts(half: str, spellings: tuple[str, ...]) -> Counter[str]:
    pairs = (
        pair for row in rows(f"triples{half}") for pair in combinations([row[one] for one in spellings if row[one]], 2)
    )
    return Counter(compare_names(*pair) for pair in pairs)


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        # One person in three alphabets, cases and transcriptions.
        ("Youri Borissov", "Yuri Borisov", "same"),
        ("Iouri Borissov", "Юрия Борисова", "same"),
        ("Juri Borissow", "Юрий Борисов", "same"),
        ("Kassym-Jomart Tokaïev", "Қасым-Жомарт Тоқаев", "same"),
        ("Qasym-Jomart Toqaev", "Касым-Жомарт Токаев", "same"),
        ("Əli Əsədov", "Ali Asadov", "same"),
        ("Mykola Tymoshenko", "Николай Тимошенко", "same"),
        ("Володимир Горбулін", "Владимир Горбулин", "same"),
        ("Aliaksandr Lukashenka", "Александр Лукашенко", "same"),
        ("Tchernov Sergueï Ivanovitch", "Sergei Chernov", "same"),
        ("M. le général Sergueï Tchernov", "Sergei Chernov", "unclear"),
        ("Dr Sergei Chernov", "г-на Сергея Чернова", "same"),
        ("ЧЕРНОВ Сергей", "Sergei CHERNOV", "same"),
        ("Xi Jinping", "Си Цзиньпин", "same"),
        ("Jinping Xi", "Xi Jinping", "same"),
        ("Salem AlMarri", "Салем аль-Марри", "same"),
        ("Krystsina Tsimafeyeva", "Кристина Тимофеева", "same"),
        ("Shigeru Ishii", "Сигэру Исии", "same"),
        ("Mark Kuipers", "Марк Кёйперс", "same"),
        ("Азим Каримов", "Azim Karimov", "same"),
        # Two people.
        ("Марина Ясина", "Marina Yashina", "different"),
        ("Nikolay Chadov", "Николай Шадов", "unclear"),
        ("Jim Fry", "Джим Фри", "unclear"),
        ("Youri Borissov", "Ioulia Borissova", "different"),
        ("Ivan Petrov", "Petr Petrov", "different"),
        ("Bagdat Mousine", "Bagdat Moussaïev", "different"),
        ("A. Petrov", "B. Petrov", "different"),
        ("Ivan Sergeyevich Petrov", "Ivan Pavlovich Petrov", "different"),
        ("Андрей Шубин", "Андрей Чубин", "different"),
        ("Сергей Малков", "Сергей Мальков", "unclear"),
        # Nobody can tell by the name alone.
        ("A. Petrov", "Anna Petrova", "different"),
        ("A. Petrova", "Anna Petrova", "unclear"),
        ("Borisov", "Yuri Borisov", "unclear"),
        ("Borisov", "Борисова", "unclear"),
        ("Борисов", "Борисов", "unclear"),
        ("Александра Белова", "Alexander Belov", "unclear"),
        ("Martin Paul", "Paul Martin", "unclear"),
        ("", "Yuri Borisov", "unclear"),
        ("—", "12", "unclear"),
    ],
)
def test_verdict(a: str, b: str, verdict: str) -> None:
    assert compare_names(a, b) == compare_names(b, a) == verdict


@pytest.mark.parametrize("half", NAMESAKES)
def test_no_hard_namesake_is_the_same(half: str) -> None:
    merged = [(row["a"], row["b"]) for row in rows(f"negatives{half}") if compare_names(row["a"], row["b"]) == "same"]
    assert merged == []


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("spellings", [SPELLINGS[:3], SPELLINGS])
def test_spellings_of_one_person_are_the_same(half: str, spellings: tuple[str, ...]) -> None:
    found = verdicts(half, spellings)
    assert found["same"] / found.total() >= 0.95


@pytest.mark.parametrize(("names", "spellings"), LEAST)
def test_names_written_later_are_found_about_as_often(names: str, spellings: tuple[str, ...]) -> None:
    found = verdicts(names, spellings)
    assert found["same"] / found.total() >= LEAST[names, spellings]


def test_there_are_enough_names() -> None:
    assert sum(len(rows(f"triples{half}")) for half in HALVES) >= 150
    assert sum(len(rows(f"negatives{half}")) for half in HALVES) >= 150


@pytest.mark.parametrize("name", ["И" * 5000, "А. " * 2000, "Chtch" * 2000, "al-" * 3000, "Ивановна " * 1000])
def test_long_names_take_no_time(name: str) -> None:
    assert compare_names(name, "Ivan Petrov") in ("different", "unclear")
