"""Forms of Russian verbs from three of them."""

import pytest
from spaceparley.language.ru.inflection import forms


@pytest.mark.parametrize(
    ("verb", "some"),
    [
        ("побеседовать побеседует побеседуют", "побеседовал побеседовала побеседует побеседуют побеседуем побеседовав побеседовавший"),
        ("встречаться встречается встречаются", "встречался встречалась встречались встречаются встречаемся встречаясь встречавшись встречавшийся встречавшаяся"),
    ],
)
def test_a_verb_comes_in_all_its_forms(verb: str, some: str) -> None:
    assert set(some.split()) <= set(forms(verb).split(", "))
