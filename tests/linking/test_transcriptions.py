import pytest
from spaceparley.linking.eastern_names import eastern_spellings, korean
from spaceparley.linking.initials import compare_initials, initial_fits
from spaceparley.linking.name_marks import transcriptions_of
from spaceparley.linking.name_parts import read_name
from spaceparley.linking.transcriptions import (
    BELARUSIAN,
    CYRILLIC,
    ENGLISH,
    FRENCH,
    GERMAN,
    SCHOLARLY,
    SOUTHERN,
    TURKIC,
    Transcription,
)


@pytest.mark.parametrize(
    ("way", "written", "russian"),
    [
        (FRENCH, "tchoubaïs", "чубайс"),
        (FRENCH, "khrouchtchev", "хрущев"),
        (FRENCH, "gueorguiev", "георгиев"),
        (FRENCH, "pouchkine", "пушкин"),
        (ENGLISH, "shcherbakov", "щербаков"),
        (ENGLISH, "zhukovsky", "жуковский"),
        (ENGLISH, "ageyev", "агеев"),
        (ENGLISH, "solovyov", "соловьёв"),
        (GERMAN, "schtschukin", "щукин"),
        (GERMAN, "medwedew", "медведев"),
        (GERMAN, "kusnezow", "кузнецов"),
        (GERMAN, "jewgenjew", "евгеньев"),
        (SCHOLARLY, "čajkovskij", "чайковский"),
        (TURKIC, "toqaev", "токаев"),
        (TURKIC, "cahangirov", "джахангиров"),
        (SOUTHERN, "honcharenko", "гончаренко"),
        (BELARUSIAN, "karatkevich", "короткевич"),
    ],
)
def test_sounds_meet(way: Transcription, written: str, russian: str) -> None:
    assert way.sounds(written) & CYRILLIC.sounds(russian)


@pytest.mark.parametrize(
    ("name", "ways"),
    [
        ("andreï choubine", {FRENCH}),
        ("dmitry zhukov", {ENGLISH}),
        ("juri borissow", {GERMAN}),
        ("klim chipenko", {FRENCH, ENGLISH}),
        ("əli əsədov", {TURKIC, ENGLISH}),
    ],
)
def test_marks_tell_the_way(name: str, ways: set[Transcription]) -> None:
    sure = set(transcriptions_of(tuple(name.split()))[0])
    assert sure & {ENGLISH, FRENCH, GERMAN, TURKIC} == ways


@pytest.mark.parametrize(
    ("name", "words", "initials", "patronymic", "gender"),
    [
        ("Юрия Борисова", ("юрий", "борисов"), (), None, "m"),
        ("Е. К. Досжановым", ("досжанов",), ("е", "к"), None, "m"),
        ("Лапшина Виктора Петровича", ("лапшин", "виктор"), (), "петрович", "m"),
        ("Anna Sergueïevna Kirillova", ("anna", "kirillova"), (), "sergueïevna", "f"),
        ("Aliaksandr Lukashevich", ("aliaksandr", "lukashevich"), (), None, "m"),
        ("Mariam Al-Souwaïdi", ("mariam", "souwaïdi"), (), None, "f"),
        ("Sultan AlNeyadi", ("sultan", "neyadi"), (), None, "m"),
        ("Dr. Jean-Yves Le Gall", ("jean-yves", "legall"), (), None, "m"),
        ("У Яньхуа", ("у", "яньхуа"), (), None, None),
        ("Анны Римской-Корсаковой", ("анна", "римская-корсакова"), (), None, "f"),
        ("A.K. Petrov", ("petrov",), ("a", "k"), None, "m"),
    ],
)
def test_parts(
    name: str, words: tuple[str, ...], initials: tuple[str, ...], patronymic: str | None, gender: str | None
) -> None:
    parts = read_name(name)[0]
    assert (parts.words, parts.initials, parts.patronymic, parts.gender) == (words, initials, patronymic, gender)


@pytest.mark.parametrize(
    ("one", "other", "alike", "verdict"),
    [
        (("a",), ("a",), True, "same"),
        (("a",), ("b",), True, "different"),
        (("a", "k"), ("a",), True, "unclear"),
        (("a", "k"), ("a", "n"), True, "different"),
        (("ш",), ("sh",), False, "same"),
        (("ш",), ("s",), False, "unclear"),
        (("ю",), ("y",), False, "unclear"),
        (("ю",), ("b",), False, "different"),
    ],
)
def test_initials(one: tuple[str, ...], other: tuple[str, ...], alike: bool, verdict: str) -> None:
    assert compare_initials(one, other, alike=alike) == verdict


def test_an_initial_fits_the_names_it_may_stand_for() -> None:
    assert initial_fits("y", "юрий")
    assert initial_fits("ю", "iouri")
    assert not initial_fits("b", "юрий")


def test_eastern_names_by_their_syllables() -> None:
    assert eastern_spellings(("лю", "ян")) == (frozenset({"p:liu"}), frozenset({"p:yang"}))
    assert eastern_spellings(("кэндзи", "морикава")) == (frozenset({"h:kenji"}), frozenset({"h:morikawa"}))
    assert eastern_spellings(("иван", "петров")) is None
    assert korean(("ли", "чжон", "хо")) == korean(("lee", "jong-ho"))
