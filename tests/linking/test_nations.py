import pytest
from spaceparley.linking.compare_names import compare_names
from spaceparley.linking.nations import respellings


@pytest.mark.parametrize(
    ("name", "word", "respelt"),
    [
        ("botir norboyev", 1, "narbayev"),
        ("rahim mehdiyev", 1, "mehtiyev"),
        ("myrat orazow", 1, "orazov"),
        ("siarhei barysau", 1, "borisov"),
        ("hlib haidai", 1, "gaidai"),
        ("hovik abrahamyan", 1, "abraamyan"),
    ],
)
def test_respelling(name: str, word: int, respelt: str) -> None:
    assert respelt in respellings(tuple(name.split()))[word]


@pytest.mark.parametrize("name", ["ivan harin", "andrei norov", "martin paul"])
def test_names_of_no_such_nation_stay(name: str) -> None:
    assert respellings(tuple(name.split())) == (frozenset(),) * 2


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("Rahim Mehdiyev", "Рагим Мехтиев", "same"),
        ("Siarhei Barysau", "Сергей Борисов", "same"),
        ("Hovik Abrahamyan", "Овик Абраамян", "same"),
        ("Vahid Hajiyev", "Вахид Гаджиев", "same"),
        # The rules of one nation are not those of another.
        ("Ivan Harin", "Иван Гарин", "unclear"),
        ("Ivan Sokolov", "Иван Саколов", "unclear"),
    ],
)
def test_what_a_nation_allows(a: str, b: str, verdict: str) -> None:
    assert compare_names(a, b) == verdict
