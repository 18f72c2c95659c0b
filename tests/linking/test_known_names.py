"""What is known of names is what would be found out, and only what was asked is kept."""

import pytest
from spaceparley.linking import known_names
from spaceparley.linking.events import read_event
from spaceparley.linking.known_names import KnownNames, Names
from spaceparley.linking.people import PersonMention, group_people

NAMES = ("Yuri Borisov", "Юрия Борисова", "Youri Borissov", "Borisov", "Y. Borisov", "Bagdat Musin", "Багдат Мусин", "Musine")
MENTIONS = [PersonMention(f"report {number}", name, "en", "director general", "Roscosmos" if number < 5 else "KazCosmos") for number, name in enumerate(NAMES)]


def asked(count: int) -> KnownNames:
    names = Names()
    group_people(MENTIONS[:count], names)
    return names.asked()


@pytest.mark.parametrize("count", range(len(NAMES) + 1))
def test_whatever_is_known_before_the_people_are_the_same(count: int) -> None:
    names = Names.of(asked(count))
    assert group_people(MENTIONS, names) == group_people(MENTIONS)
    assert names.asked() == asked(len(NAMES))


def test_what_is_known_is_not_found_out_again(monkeypatch: pytest.MonkeyPatch) -> None:
    known, groups = asked(len(NAMES)), group_people(MENTIONS)
    for name in ("compare_names", "read_name", "fold_name"):
        monkeypatch.delattr(known_names, name)
    assert group_people(MENTIONS, Names.of(known)) == groups


def test_names_that_nobody_asks_for_any_more_go() -> None:
    names = Names.of(asked(len(NAMES)))
    group_people(MENTIONS[:2], names)
    assert names.asked() == asked(2)
    assert {one.name for one in names.asked().names} == set(NAMES[:2])


def test_which_event_a_phrase_names_is_not_found_out_again(monkeypatch: pytest.MonkeyPatch) -> None:
    told = [("Angara", "first launch", False), ("Angara", "construction of the pad", True), ("", "docking with the station", False)]
    names = Names()
    events = [names.event(programme, phrase, is_started=started) for programme, phrase, started in told]
    assert events == [read_event(programme, phrase, is_started=started) for programme, phrase, started in told]
    monkeypatch.delattr(known_names, "read_event")
    again = Names.of(names.asked())
    assert [again.event(programme, phrase, is_started=started) for programme, phrase, started in told] == events
    assert again.asked() == names.asked()


def test_two_names_are_one_pair_in_either_order() -> None:
    names = Names()
    assert names.compare("Borisov", "Yuri Borisov") == names.compare("Yuri Borisov", "Borisov") == "unclear"
    assert len(names.asked().pairs) == 1
