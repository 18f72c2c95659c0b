"""Who is found by which spelling, and who is not."""

import duckdb
import pytest
from spaceparley.publishing.formats.spellings import SPELLINGS

PEOPLE = (
    ("Yuri Borisov", "RU", ("Youri Borissov", "fr"), ("Юрия Борисова", "ru")),
    ("Semyon Borisov", "RU", ("Семён Борисов", "ru")),
    ("Vyacheslav Zhuravlyov", "KZ", ("Viatcheslav Jouravliov", "fr")),
    ("V. N. Dronov", None, ("В. Н. Дронов", "ru")),
    ("Volodymyr Horbulin", "UA", ("Volodymyr Horbouline", "fr")),
    ("Thomas Pesquet", "FR"),
    ("Jean-Yves Le Gall", "FR"),
    ("Josef Aschbacher", "AT"),
    ("Bill Nelson", "US"),
)
COUNTRIES = (("KZ", "Kazakhstan"), ("KZ", "Казахстан"), ("US", "États-Unis"), ("AE", "ОАЭ"), ("NE", "Niger"), ("NG", "Nigeria"))


@pytest.fixture(scope="module")
def connection():
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE entities (entity_id VARCHAR, kind VARCHAR, name VARCHAR, country_code VARCHAR)")
        connection.execute("CREATE TABLE entity_names (entity_id VARCHAR, name VARCHAR, language VARCHAR, script VARCHAR)")
        connection.execute("CREATE TABLE country_names (country_code VARCHAR, name VARCHAR)")
        for view in SPELLINGS:
            connection.execute(view.statement)
        for usual, country, *others in PEOPLE:
            connection.execute("INSERT INTO entities VALUES (?, 'person', ?, ?)", [usual, usual, country])
            for name, language in ((usual, "en"), *others):
                connection.execute("INSERT INTO entity_names VALUES (?, ?, ?, ?)", [usual, name, language, "Latn" if name.isascii() else "Cyrl"])
        connection.executemany("INSERT INTO country_names VALUES (?, ?)", COUNTRIES)
        yield connection


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        # One spelling of a person finds those of another language, whatever the letters and their order.
        ("Youri Borissov", ["Yuri Borisov"]),
        ("Iouri Borissov", ["Yuri Borisov"]),
        ("yuri borisov", ["Yuri Borisov"]),
        ("Юрий Борисов", ["Yuri Borisov"]),
        ("БОРИСОВ ЮРИЙ", ["Yuri Borisov"]),
        ("Юрий Иванович Борисов", ["Yuri Borisov"]),
        ("Ю. Борисов", ["Yuri Borisov"]),
        ("Y. Borisov", ["Yuri Borisov"]),
        ("Semion Borissov", ["Semyon Borisov"]),
        ("Семен Борисов", ["Semyon Borisov"]),
        ("Вячеслав Журавлев", ["Vyacheslav Zhuravlyov"]),
        ("viatcheslav JOURAVLIOV", ["Vyacheslav Zhuravlyov"]),
        ("Zhuravlev", ["Vyacheslav Zhuravlyov"]),
        ("V. Dronov", ["V. N. Dronov"]),
        ("Владимир Горбулин", ["Volodymyr Horbulin"]),
        # A western name is found as Russian reports write it, which is by ear.
        ("Тома Песке", ["Thomas Pesquet"]),
        ("Песке", ["Thomas Pesquet"]),
        ("Жан-Ив Ле Галль", ["Jean-Yves Le Gall"]),
        ("Йозеф Ашбахер", ["Josef Aschbacher"]),
        ("Билл Нельсон", ["Bill Nelson"]),
        ("Билл Песке", []),
        # A surname finds all who bear it.
        ("Борисов", ["Semyon Borisov", "Yuri Borisov"]),
        # Nobody is found by half a word, by another's name, by signs or by nothing.
        ("Boris", []),
        ("Anna Borisova", []),
        ("A. Borisov", []),
        ("Yuri Zhuravlyov", []),
        ("%", []),
        ("", []),
        (" . ", []),
        ("Y.", []),
        (None, []),
    ],
)
def test_who_is_called_so(connection, asked, found):
    assert [name for (name,) in connection.execute("SELECT name FROM named(?)", [asked]).fetchall()] == found


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ("Kazakhstan", "KZ"), ("le Kazakhstan", "KZ"), ("казахстан", "KZ"), ("kz", "KZ"), ("ETATS-UNIS", "US"), ("les États-Unis", "US"),
        ("ОАЭ", "AE"), ("Niger", "NE"), ("Narnia", None), ("", None), (None, None),
    ],
)  # fmt: skip
def test_which_country_is_called_so(connection, asked, code):
    assert connection.execute("FROM country_called(?)", [asked]).fetchall() == ([(code,)] if code else [])
