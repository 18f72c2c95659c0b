"""Spellings that one report may mix, and names that only look alike."""

import pytest
from spaceparley.extracting.names.identity import fits
from spaceparley.extracting.names.likeness import alike

PAIRS = [
    ("Borissov", "Borisov", True),
    ("Dosjanov", "Dossjanov", True),
    ("Ejov", "Yezhov", True),
    ("Tchernov", "Chernov", True),
    ("Choubine", "Shubin", True),
    ("Сувейди", "Сувайди", True),
    ("Ахметовым", "Ахметов", True),
    ("Дмитрием", "Дмитрий", True),
    ("Андреем", "Андрей", True),
    ("Павлом", "Павел", True),
    ("Ильёй", "Илья", True),
    ("Марина", "Мария", False),
    ("Серик", "Сергей", False),
    ("Belov", "Belova", False),
    ("Liu", "Li", False),
    ("Marino", "Martin", False),
]


@pytest.mark.parametrize(("one", "other", "same"), PAIRS)
def test_alike(one: str, other: str, same: bool) -> None:
    assert alike(one, other) is same


NAMES = [
    (("M.", "Belov"), ("Mikhail", "Belov"), True),
    (("Марат", "Кайратович"), ("Марат", "Ахметов"), True),
    (("Liu",), ("Liu", "Zhenhai"), True),
    (("Anna", "Belova"), ("Ivan", "Belov"), False),
]


@pytest.mark.parametrize(("name", "full", "same"), NAMES)
def test_fits(name: tuple[str, ...], full: tuple[str, ...], same: bool) -> None:
    assert fits(name, full) is same
