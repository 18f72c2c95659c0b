"""Names of every origin, in the case that the words before ask for, in English."""

import pytest
from spaceparley.extracting.names.inflection import nominative
from spaceparley.extracting.names.origins import eastern_origin, is_eastern
from spaceparley.extracting.names.spelling import english_person, spell_person

RUSSIAN = [
    # as printed, case (where told), country (where told), English
    ("Сюй Вэй", None, "CN", "Xu Wei"),
    ("Ван Чжимину", "dat", "CN", "Wang Zhiming"),
    ("Кэндзи Мацумото", None, "JP", "Kenji Matsumoto"),
    ("Пак Чун Хёна", "gen", "KR", "Park Jun-hyun"),
    ("О Сын Иль", "nom", "KR", "Oh Seung-il"),
    ("Нгуеном Ван Хиеном", "ins", "VN", "Nguyen Van Hien"),
    ("Чан Тхи Май", None, "VN", "Tran Thi Mai"),
    ("Мехметом Йылдызом", "ins", "TR", "Mehmet Yıldız"),
    ("Селимом Караджой", "ins", "TR", "Selim Karaca"),
    ("Салемом аль-Марри", "ins", "AE", "Salem Al Marri"),
    ("Махмудом Абдель Азизом", "ins", "EG", "Mahmoud Abdel Aziz"),
    ("Раджешем Кумаром", "ins", "IN", "Rajesh Kumar"),
    ("Чинеду Оконкво", None, "NG", "Chinedu Okonkwo"),
    ("Сомчаем Раттанапонгом", "ins", "TH", "Somchai Rattanapong"),
    ("Бамбангом Сувардоно", "ins", "ID", "Bambang Suwardono"),
    ("Игнасио Пинтосом Урибе", "ins", "VE", "Ignacio Pintos Uribe"),
    ("Жуан Баррету", None, "BR", "João Barreto"),
    ("Ларсом Хансеном", "ins", "NO", "Lars Hansen"),
    ("Сигрид Хеллевик", None, None, "Sigrid Hellevik"),
    ("Клаусом Шмидтом", "ins", "DE", "Klaus Schmidt"),
    ("Жан-Мари Леклерком", "ins", "FR", "Jean-Marie Leclerc"),
    ("Дженнифер Уоллес", None, "US", "Jennifer Wallace"),
    ("Шавкату Рахимову", "dat", "UZ", "Shavkat Rakhimov"),
    ("Батбаяром Ганболдом", "ins", "MN", "Batbayar Ganbold"),
    ("Иона Ионеску", "gen", "RO", "Ion Ionescu"),
    ("Заур Магомедович Тлехас", None, None, "Zaur Tlekhas"),
    ("Камола Тошматова", "nom", "UZ", "Kamola Toshmatova"),
    ("Олега Черных", "gen", "RU", "Oleg Chernykh"),
]


@pytest.mark.parametrize(("surface", "case", "country", "expected"), RUSSIAN)
def test_russian(surface: str, case: str | None, country: str | None, expected: str) -> None:
    assert spell_person(nominative(surface, "ru", "person", None, case), "ru", country) == expected


FRENCH = [
    ("Guennadi Ostrooumov", None, "Gennady Ostroumov"),
    ("Semion Vichnevski", None, "Semyon Vishnevsky"),
    ("Lioudmila Goussarova", None, "Lyudmila Gusarova"),
    ("Choukhrat Abdoullaïev", None, "Shukhrat Abdullayev"),
    ("Rouslan Khatchatrian", None, "Ruslan Khachatryan"),
    ("Hatem Darwich", "EG", "Hatem Darwish"),
    ("Hichem Bouzid", "DZ", "Hichem Bouzid"),
    ("Ousmane Diop", "SN", "Ousmane Diop"),
]


@pytest.mark.parametrize(("surface", "country", "expected"), FRENCH)
def test_french(surface: str, country: str | None, expected: str) -> None:
    assert english_person(surface, "fr", country) == expected


@pytest.mark.parametrize("name", ["Bae Soo-jin", "Nguyen Thi Hong", "Xu Weimin", "Ji-hyuk Seo", "Le Quoc Bao"])
def test_eastern_names(name: str) -> None:
    assert is_eastern(name.split(), "en")


@pytest.mark.parametrize("name", ["Long Beach", "Ma Petite Entreprise", "Song Contest", "Lin Quillan Dervaz"])
def test_other_names(name: str) -> None:
    assert not is_eastern(name.split(), "en")


def test_syllables_or_the_country_tell_which() -> None:
    assert eastern_origin(["Bae", "Soo-jin"], "en", None) == "korean"
    assert eastern_origin(["Ли", "Хе", "Рён"], "ru", "korean") == "korean"
    assert eastern_origin(["Ли", "Хе", "Рён"], "ru", "chinese") is None
